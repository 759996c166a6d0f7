/** Sales: buying, money, and the figures made of them. Alternatives are separated by |. */
import { each } from "./each.ts";

export const buying = {
  /** Of other products than those named behind it, and than those named before. */
  OTHER_THAN: each(
    "something|anything|things|products|smth|sth|smthg",
    "other than|but|besides|apart from|except|except for|else than|else but",
  ),
  NOTHING_BUT: `${each("nothing|nothing else", "but|except|besides|than|other than|apart from")}|no products but|no other products than`,
  SOMETHING_ELSE:
    "anything else|something else|nothing else|any other product|any other products|another product|another thing|other products|other things|any other item|any other items|something different|a different product|different products|any other things",
  BUY: `${each("spent|spend|parted with", "a penny|a dime|a cent|a bean|a pound|a euro|a dollar|a thing")}|used to buy|used to order|used to shop|used to shop with|used to purchase|used to buy from|used to order from|seen an order from|seen any order from|seen any orders from|seen orders from|had an order from|had any orders from|had any order from|taken an order from|taken any orders from|got an order from|had a sale from|seen a sale from|seen a purchase from|had a purchase from|seen a penny from|had a penny from|had a cent from|boughts|picked anything up|picked something up|buy|buys|bought|buying|ordered|ordering|purchased|purchasing|picked up|pick up|picks up|took home|take home|takes home|taken home|snagged|snag|grabbed|grab|grabs|shopped|shop|shopping|placed an order|place an order|placed orders|placed any order|placed any orders|made a purchase|made an order|darkened our door|put anything through the till|put a thing through the till|put something through the till|put a penny through the till|darkened our doorstep|walked out with|walked away with|treated themselves to|stocked up on|stocked up|stock up|signed up for|subscribed to|done business|did business|buyers of|buyer of|went home with|left with|order from us|invested in|been buying|purchaser of|bagged|splurged on|buy anything|enrolled in|reordered|spent money|spent anything|spend anything|spent any money`,
  GET: "got|get|gets|getting|gotten|had|have|has|done|did|do|took|take|takes|taken|taking|takers|collected|acquired|chose|chosen|go for|went for|attended|attend|attending|booked|joined|came for|owns|own|uses|made|tried|been on|been to|received",
  ORDER:
    "order|orders|purchase|purchases|sale|transaction|transactions|deal|deals|sales orders|checkout|checkouts|receipts|receipt|sales",
  ORDERS_NOUN:
    "orders|purchases|transactions|sales orders|order count|order counts|number of orders|order volume|order numbers|orders count|order total count|no of orders|amount of orders|order quantity|number of sales|number of purchases|number of transactions|count of orders|number of times|sales",
  ORDER_COUNT:
    "order count|order counts|number of orders|orders count|order total count|no of orders|amount of orders|number of sales|number of purchases|number of transactions|count of orders|number of times",
  SPEND:
    "bring in|brings in|bring us|brings us|handed over the most|handed over most|handed over more|handed over in total|handed over to us|handed us|been good for|put our way|stumped up|ponied up|dished out|sunk with us|left in our till|left at our till|ran up|run up|racked up|spend|spends|spent|spending|forked out|fork out|forked over|shelled out|paid|pay|pays|paying|splashed out|lifetime spend|lifetime revenue|lifetime value of orders|total spend|dropped|blown|coughed up|parted with|laid out|billed|invoiced|bill|worth of orders|revenue with us|turnover|revenue|money with us|spenders|gave us|given us|brought us|brought in|lifetime turnover|spending total|worth of",
  SPENDING: "spend|spending|total spend|lifetime spend|spending total|lifetime revenue|spends",
  REVENUE:
    "before any costs|before costs|before the costs|before cost|costs aside|before expenses|before any expenses|before deductions|saleswise|moneywise|money wise|revenuewise|revenue wise|turnoverwise|turnover wise|takings wise|in sales terms|in money terms|in terms of sales|in terms of revenue|in terms of money|revenue|revenues|turnover|turn over|turned over|sales|sales revenue|takings|income|rake in|raked in|raking in|ring up|rung up|rang up|ringing up|in the till|till|gross|grossed|grossing|sales total|total sales|sales figures|sales figure|top line|topline|sales wise|cash up|cashed up|sales volume|sales value|through the till|total takings|revenue total|total revenue|net sales|revs|top grossing|highest revenue|highest grossing|best selling|bestselling|billings|proceeds|rev|maximum business|most business|highest business",
  EARN: "brought us|bring us|brings us|bringing us|brought us in|bring us in|gave us|given us|made us|make us|earned us|earn us|earns us|netted us|net us|nets us|yielded us|yield us|went out the door|gone out the door|go out the door|walked out the door|flew out the door|flown out the door|flies off the shelf|flies off the shelves|fly off the shelf|fly off the shelves|produced|produce|produces|sell|sold|selling|sells|make|made|making|makes|earn|earned|earning|earnings|bring in|brought in|brings in|bringing in|take in|took in|taken in|generate|generated|generates|billed|invoiced|cash in|do in sales|bank|banked|pull in|pulled in|pulls in|brought|contribute|contributed|contributes|bring|brings|take|took|collected|collect|coming in|clock up|clocked up|bag|flog|flogged|shift|shifted|have we taken|we have taken|have i taken|i have taken",
  CAME_IN:
    "money came in|money come in|money comes in|came in|come in|comes in|coming in|came through|coming through|went through|go through|goes through|gone through|flow in|flowed in",
  /** Said last, with "not" before it: nothing bought from the end of a time on. */
  SINCE_THEN: "since|since then|afterwards|after that|thereafter|ever since|since that",
  /** Of a time: "how did yesterday go?" */
  WENT: "ran|has run|have run|been running|moved along|held up|go|went|go for us|look|looked|looking|been|turn out|turned out|shape up|shaped up|pan out|panned out",
  LAST_SEEN: "last see|last saw|last seen|last met|last visited",
  MONEY_NOUN:
    "money|cash|euro|euros|amount|value|eur|dollars|pounds|quid|bucks|dough|dosh|total|sum|funds",
  AVERAGE: "average|typical|usual|on average",
  AVERAGE_CUSTOMER:
    "average spend per customer|average revenue per customer|average sales per customer|average turnover per customer|average spending per customer|average amount per customer|average per customer|average spend per head|average revenue per head|average per head|average spend per person|average customer spend|average spend a customer|average spend per client|average revenue per client|average spend by customer|average spent per customer|spend per head|revenue per head|sales per head|per head",
  AVERAGE_ORDER:
    `${each("average|mean|typical|usual", each("order|basket|sale|purchase|transaction|ticket|cart|receipt|invoice", "values|sizes|amounts|totals|sums|size|value|amount|total|sum"))}|${each(
      `${each("what|how much", "an order|one order|a single order|an average order|a sale|a typical order|the average order|the typical order|orders|our orders|an order of ours|a purchase")}|${each("how big|how large", "an order|orders|our orders|a sale|a typical order|an average order")}`,
      "was worth on average|is worth on average|were worth on average|are worth on average|was on average|is on average|were on average|are on average|has been worth on average|came to on average|comes to on average|come to on average|amounted to on average|amounts to on average|brought in on average|brings in on average|brought us on average|brings us on average|had on average",
    )}|${each("which size|what size|what value|which value", "orders had on average|an order had on average|our orders had on average|orders have on average|an order has on average|orders were on average")}|${each("size of|value of|worth of|amount of|total of", "an average order|the average order|an order on average|one order on average|orders on average|a typical order|the typical order")}|${each("on average an|on average one|on average does an|on average does one|on average did an|on average did one|on average is an|on average was an", "order bring|order bring in|order bring us|order worth|order come to")}|order values|basket values|` +
    "per order|aov|average order|average basket|average ticket|average sale|average purchase|mean order|mean sale|mean purchase|average spend per order|order value|basket size|basket value|basket sizes|ticket size|mean basket|typical order|average transaction|average cart|cart size|average order worth|biggest baskets|biggest basket|size of an order|biggest orders|largest orders|worth of an order|average value of an order|average value per order|average value of orders|average bill|average receipt|average invoice|average spend per sale|revenue per order|spend per order|per order average|average value of a sale|average per order|orders on average|order worth on average",
  PROFIT:
    `${each("after|less|minus|net of|once we take off|after we take off|after taking off", "what we paid for the goods|what we paid for goods|what we paid for the stock|what we paid for stock|what we paid for it all|what the goods cost|what the goods cost us|what the stock cost|what the stock cost us|what it cost us|the cost of the goods|the cost of goods|cost of the goods|cost of goods|the cost of the stock|the cost of stock|cost of sales|the cost of sales")}|` +
    `${each(each("after paying|after we pay|after we paid|once we paid|once we have paid", "for the|for our|the|our"), "stuff|goods|stock|suppliers|supplier|wholesaler")}|` +
    "profit was left|profit is left|profit remained|profit remains|profit was made|left over for us|left over after costs|left after costs|remained after costs|remains after costs|once the goods were paid for|once the goods are paid for|once goods are paid for|after paying for goods|after the goods are paid for|after costs|after the costs|after cost|net of costs|less costs|minus costs|once costs are off|profitwise|in profit terms|in terms of profit|profit|profits|profitable|gross profit|net profit|profitability|margin in euros|earn on|earned on|make on|made on|profit wise|gross margin|bottom line|contribution margin|clear|profitably",
  REFUND:
    "refund amounts|refund totals|refund sums|refund values|refund figures|gave back in refunds|give back in refunds|given back in refunds|gave back as refunds|return something|return anything|return an item|return a purchase|return goods|send something back|send anything back|bring something back|bring anything back|returned something|returned anything|returned an item|returned a purchase|returned goods|sent something back|sent anything back|brought something back|brought anything back|took something back|refund|refunds|refunds we gave|refunds we paid out|refunds we paid|refunds we have paid out|refunds we gave out|refunds we handed out|gave a refund|gave a refund to|gave refunds to|given a refund|give a refund to|issued a refund to|refunds we have given|refunds we issued|refunds we made|refunds given|refunds issued|refunds paid out|paid out in refunds|pay out in refunds|paying out in refunds|paid out on refunds|paid out as refunds|paid in refunds|handed out in refunds|refunded|refunding|money back|give back|gave back|given back|giving back|handed back|hand back|reimburse|reimbursed|reimbursement|reimbursements|paid back|pay back|returned|returns|return|credit note|credit notes|sent back|gets money back|got money back|credited|credits|chargeback|chargebacks|getting money back",
  UNITS:
    "unit sales|units sales|sales in units|sales in pieces|sales by unit|quantities|unit count|unit counts|unit numbers|piece count|piece counts|sales quantity|sales quantities|quantity sold|quantities sold|units not pounds|units not euros|units not dollars|units not money|units not value|units rather than money|units rather than pounds|units rather than value|pieces not money|pieces not value|pieces rather than money|quantity not money|quantity not value|quantity rather than money|units|unit|pieces|piece|bags|packs|items|boxes|copies|pcs|bottles|portions|kilos|quantity|how many of",
  REPEAT_RATE:
    "repeat rate|repeat purchase rate|repeat customer rate|rate of repeat customers|repeat buying rate|repurchase rate|reorder rate|repeat share|repeat percentage|returning rate",
  RETENTION:
    "hold on to|held on to|hang on to|hung on to|keep hold of|kept hold of|retention|retention rate|customer retention|retained|retain|customer retention rate|retaining|keep coming back|kept coming back",
  SHARE:
    `${each("how many|how much|what|which", "percent|per cent|pct|percents")}|${each("what|which|how large a|how big a|how great a|how high a|how large of a|how big of a", "share|proportion|fraction|percentage|part of|portion")}|${each("in|as|as a|expressed as|given in", "percentages|percents|per cent|pct|proportion|share|fraction|shares")}|percentages|shares|proportions|fractions|` +
    "share|percentage wise|percentagewise|in percentage terms|as a percentage|in percent|percentage|percent|proportion|fraction|what part|portion|rate|how large a part|which part|slice|chunk",
  /** "how dependent are we on the top 20 %" */
  DEPENDING:
    "sits with|sit with|hinges on|hinge on|leans on|lean on|comes down to|hangs on|hang on|hanging on|rides on|ride on|rests on|dependent|reliant|depend|depends|depending|rely|relies|relying",
  PARETO:
    "biggest fifth|largest fifth|top 5th|top fifth|top fifth of customers|top fifth of our customers|best fifth|pareto|pareto share|80 20|pareto rule|pareto principle|eighty twenty|80/20|80:20|80-20",
  QUIET:
    "quiet|gone quiet|went quiet|inactive|lapsed|dormant|mia|gone missing|gone cold|went cold|silent|gone silent|went silent|fallen silent|sleeping|gone off the radar|dropped off|dropped off the radar|dropped off the map|fallen off the radar|slipped off the radar|fallen away|drifted away|stopped buying|stopped ordering|stopped coming|vanished|disappeared|gone dark|went dark|gone|missing in action|slipped away|fallen off|off the radar|stopped|gone awol|awol|lapsing|stayed away|not active|gone to sleep|been away|given up on us|kept away|absent|been absent",
  /** A time of no length that is said. */
  LATELY:
    "lately|recently|of late|in a while|for a while|in a long while|for a long while|in quite a while|for quite a while|in ages|for ages|in a long time|for a long time|in some time|for some time|in yonks|in donkeys|in forever|for a good while|in a good while",
  LAST: "last|latest|most recent|the most recent|most recently|newest|final|very last|recently|previous|last ever|past",
  FIRST:
    "become a customer for the first time|became a customer for the first time|became customers for the first time|first|first ever|first time|very first|earliest|for the first time|initial|started buying|start buying|started ordering|become a customer|became a customer|became a new customer|first became|since when|how long|debut|1st",
  PRODUCT_NOUN:
    "product|products|item|items|article|articles|things|goods|stuff|best seller|best sellers|bestseller|bestsellers|sellers|seller",
  TIMES: "times|time|x",
  SINGLE: "single|a single|one single|only one single|just one single|only a single|one sole",
  TELLS_US: "tell us|told us|say to us|said to us",
  WANT: "want|wanted|wants|need|needed|ask for|asked for|asked about|say|said|complain about|request|requested|tell us|told us",
} as const;
