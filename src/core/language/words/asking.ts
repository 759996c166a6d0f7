import { each } from "./each.ts";

/** "grouped by month", "split up per month". */
const listedBy = (span: string): string =>
  each(
    "grouped|split|split up|broken down|broken out|broken up|divided|divided up|separated|sliced|organised|organized|listed|arranged|laid out|shown",
    `by ${span}|per ${span}|by the ${span}`,
  );

/** How questions are put: measures of number, ways to cut, order and set side by side. */
export const asking = {
  WHO: "who|whom|whose|who all|whoever",
  WHAT: "what|which|what all",
  WHEN: "when|since when|on which date|on which day|what date|what day|which date|how long ago|how long since|how long has it been since|how long has it been|how long|how long is it since|how recently|when exactly",
  WHERE: "where",
  HOW: "how",
  WHY: "why",
  ME: "me|myself",
  MY: "my|mine",
  MINE: "on my books|on my own books|mine|under my name|in my name|down under my name",
  HOW_MANY:
    "how many|over how many|across how many|in how many|number of|no of|no . of|count of|tally of|headcount|head count|total number of|the number of|how many of|the count of|tally|count|counts|the amount of|amount of|how many are there|how many different|how many distinct|what number of|quantity of|numbers of|no .|how many of our|# of|total count of|the total of|how many in all of|total no of|total number|total count|total no .",
  HOW_OFTEN: "how often|how frequently|how regularly|how many times",
  HOW_MUCH:
    "how much|how high|what amount|how big|how large|how high is|how good|how strong|how well|how much money|what kind of|what sort of|what level of",
  LIST: "let 's go through|let us go through|want to go through|like to go through|go through all|go through our|go through my|go through the list of|listed|look over|have a look over|have a look through|look through|cast an eye over|let me have|let us have|read me|read out|read off|read me out|reel off|rattle off|run off|may i have|may i see|set out|lay out|draw up|rank|list|show|show me|give me|find|pull up|display|names of|name|get me|tell me|which are|print|see|look up|bring up|get|dig out|dig up|pull|fetch|let me see|i want to see|who are|who is|who all|lists|give us|list out|search|search for|filter|spot|make me a list|make a list|a list|run me a list|run through|lookup|enumerate|list of|names|share with me the list|give the list|details of",
  MORE_THAN:
    "more than|over|above|gone past|gone over|gone above|gone beyond|went past|went over|went above|have passed|has passed|crossed|greater than|higher than|north of|exceeding|exceeds|exceed|upwards of|beyond|in excess of|better than|bigger than|larger than|>|topped|past|longer than|older than|upward of|more then|and more than",
  LESS_THAN:
    "less than|under|below|fewer than|lower than|smaller than|not even|south of|<|worse than|short of|less then|and less than|and fewer than",
  AT_LEAST:
    "at least|minimum|a minimum of|no less than|no fewer than|from|not less than|min|minimum of|atleast|or at least",
  AT_MOST: "at most|maximum|a maximum of|up to|no more than|not more than|max|maximum of|atmost",
  EXACTLY: "exactly|just|only|precisely|just the|exclusively|solely|purely",
  OR_MORE:
    "or more|or up|or beyond|and beyond|or upwards|or upward|and upward|or more than that|or above that|or over that|or above|and more|or over|plus|and up|and above|upwards|or higher|and over|or better|+|or greater|and upwards|or longer|or so",
  OR_LESS:
    "or less|or fewer|or under|and less|and below|or below|and under|max|or lower|tops|at most",
  BETWEEN:
    "somewhere between|anywhere between|anything between|something between|anywhere from|somewhere from|between|from|in between",
  TOP: "top|best|biggest|highest|largest|greatest|strongest|number one|finest|most valuable|worth the most|leading|big|top grossing|heaviest|main|key|highest revenue|highest grossing|best selling|bestselling|most important|highest spending|best paying|richest|superstar|star|ranked|ranking|rank|leaderboard|hottest|no . 1|no 1|number 1|highest paying|best performing|top performing|top selling|biggest selling|highest earning|record|best seller|best sellers|bestseller|bestsellers",
  MOST: "in front in|in front on|in front by|out in front|in the lead|most of our|most of the|highest number of|largest number of|greatest number of|biggest number of|the highest number of|the largest number of|the greatest number of|the biggest number of|the most|most|most often|most frequently|more than anyone|more than anybody|most of all|the most times|most loyal|most times|most regularly|most active|oftenest|most popular|more than anyone else|maximum|the maximum|maximum business|most business|highest business",
  BUSIEST: "busiest|most busy|strongest selling|quietest day",
  BOTTOM:
    "bottom|worst|lowest|smallest|weakest|least|fewest|the least|poorest|least often|lowest spending|slowest|worst selling|the fewest|the lowest|quietest|least popular|minimum|worst performing|slowest selling|hardly sell|hardly sells|hardly selling|barely sell|barely sells|barely selling",
  RECENT:
    "most recently|newest first|latest first|most recent|the most recent|newest|latest|last|recently|recent|freshest|most recent first",
  LONGEST:
    "longest|the longest|for longest|for the longest|for the longest time|longest standing|oldest|longest serving|earliest|most overdue a call",
  FREQUENT:
    "often|frequently|regularly|frequent|loyal|active|regulars|most often|most frequently|the most times|most times|most regularly|oftenest|more often|most active|most loyal|more frequently|least often|the most often|the most frequently",
  ACTIVE: "active|still buying|currently buying",
  BY: `${each("out of|from|of|in|within|under|at|with|for", "each|every|each of the|every one of the|each of our")}|for all|for all the|for all our|${each("when you|when we|if you|if we|when one", "go by|judge by|measure by|measure it by|rank by|look at it by")}|${each("slice|sliced|chop|chopped|carve|carved|cut|dice|split|break|divide|segment|group", "by|it by|that by|this by|them by|it up by|that up by|this up by|them up by|up by")}|going by|judging by|spread over|spread out over|spread by|spread between|distributed over|distributed across|distributed by|divided over|split over|divided across|spread out across|spread among|spread of|divided up by|divided by|by|per|each|every|broken down by|break down by|broken out by|grouped by|according to|a|split|by each|breakdown by|breakdown of|sorted by|across|breakdown|broken down|separated by|distribution by|break it down by|distribution|wise|segmented by|spread across|split across|split out by|per each`,
  TREND:
    "trend|trends|trending|trended|developed|develop|developing|development|evolved|evolve|evolving|evolution|over time|progressed|progress|progressing|growth|curve|graph|chart|history of",
  DAILY:
    `${listedBy("day")}|day for day|day after day|for every day|on every day|in each day|from day to day|day to day|` +
    "daily|day by day|per day|by day|each day|a day|day wise|daywise|for each day",
  WEEKLY:
    `${listedBy("week")}|week for week|week after week|for every week|in every week|in each week|from week to week|of each week|of every week|over the weeks|across the weeks|` +
    "weekly|week by week|per week|by week|each week|a week|week on week|week over week|week wise|weekwise|for each week",
  MONTHLY:
    `${listedBy("month")}|month for month|month after month|for every month|in every month|in each month|from month to month|of each month|of every month|over the months|across the months|through the months|by months|` +
    "monthly|month by month|per month|by month|each month|a month|by calendar month|month on month|month over month|per calendar month|month wise|monthwise|every month|for each month|by the month|broken down monthly",
  QUARTERLY:
    `${listedBy("quarter")}|quarter for quarter|quarter after quarter|for every quarter|in every quarter|from quarter to quarter|of each quarter|of every quarter|over the quarters|across the quarters|by quarters|` +
    "quarterly|quarter by quarter|per quarter|by quarter|each quarter|for each quarter|every quarter|in each quarter|by the quarter|quarter over quarter|quarter on quarter|quarter wise",
  YEARLY:
    `${listedBy("year")}|year for year|year after year|for every year|in every year|in each year|from year to year|of each year|of every year|across the years|year on year|by years|` +
    "yearly|annual|annually|year by year|per year|by year|each year|per calendar year|by calendar year|every year|for each year|per annum|year wise",
  BY_WEEKDAY:
    `${listedBy("day of the week")}|${listedBy("weekday")}|${each("for each|for every|every|on each|on every|of each|of every|across the", "day of the week|weekday|days of the week|weekdays")}|weekday for weekday|by weekdays|` +
    "by weekday|per weekday|each weekday|weekday by weekday|by day of the week|per day of the week|by week day|on which weekdays|on which weekday|on which days of the week|weekday wise|by days of the week|each day of the week|by day of week",
  WEEKDAY_NOUN:
    "weekday|weekdays|week day|week days|day of the week|days of the week|day of week|which days|what day of the week|which day of the week|which weekday|which weekdays|which day",
  DAY_NOUN: "day|days|date",
  WEEK_NOUN: "week|weeks",
  MONTH_NOUN: "month|months",
  QUARTER_NOUN: "quarter|quarters",
  YEAR_NOUN: "year|years",
  MEMBER_NOUN:
    "team member|team members|member|members|staff member|employee|employees|colleague|colleagues|salesperson|staff|person on the team|each of us|each one of us|each of the team|each one of the team|every one of us|teammate|teammates|team mate|team mates|team|coworker|coworkers|member of staff|members of staff|staff members|rep|reps|of us|on the team|in the team|user",
  KIND_NOUN:
    "kind|type|kinds|types|kind of interaction|type of interaction|sort|kind of contact|type of contact",
  COMPARE:
    "compare|compared to|compared with|beaten|overtake|overtakes|overtook|overtaken|outsell|outsells|outsold|outperform|outperforms|outperformed|outdo|outdoes|outdid|outdone|vs|versus|v|against|in comparison to|in comparison with|comparison|better or worse than|as against|set against|relative to|stack up against|stack up|stacked up against|stacks up against|stacked up|stacks up|measured against|measure up against|measures up against|shape up against|shapes up against|shaped up against|hold up against|held up against|up or down on|up or down from|up on|down on|variance|difference between|difference|comparing|than|measure up|differ|differs|compares|next to|side by side|vs .|ahead of|behind|up or down|change from|change between|increase|decrease|changed|compared|in comparison|as compared to|beside|alongside|set beside|held against|beat",
  OUTDO:
    "beat|beats|beating|beaten|overtake|overtakes|overtook|overtaken|outsell|outsells|outsold|outperform|outperforms|outperformed|outdo|outdoes|outdid|outdone",
  MORE: "go up|went up|gone up|going up|go down|went down|gone down|going down|go up or down|went up or down|gone up or down|more|higher|better|less|fewer|lower|worse|bigger|smaller|greater|higher or lower|better or worse|more or less|more or fewer|over or under|larger|stronger|up or down|improve|improved|grow|grown|grew|rise|risen|rose",
  SORT: "sort|sorted|order by|sort by|ordered by|rank by|rank|ranked|ranked by|order them by|sort them by|arrange by|sorted by|sort it by|in order of|ordered|sort this by|sort that by|rank them by|arranged by|order it by|sort on|put them in order of|put those in order of|put it in order of|put them in order by|list them by|list those by|show them by",
  ASC: "ascending|ascending order|in ascending order|increasing order|lowest to highest|from lowest to highest|smallest to biggest|lowest first|fewest first|smallest first|oldest first|least first|from the bottom|upwards|low to high|the other way round|reverse|reversed|in reverse|least to most|smallest to largest|worst first|weakest first|poorest first|slowest first",
  ALPHABETICALLY: "alphabetically|alphabetical|in alphabetical order|alphabetic|a to z|a-z",
  DESC: "descending|descending order|in descending order|decreasing|decreasing order|highest to lowest|from highest to lowest|biggest to smallest|from biggest to smallest|high down to low|highest first|biggest first|largest first|newest first|most first|high to low|top first|latest first|best first|strongest first",
  AND: "and|&|plus|as well as|and also|also|+|n",
  OR: "or|and or|nor|or else|or otherwise",
  BUT: "but|yet|however|though|although|while|whereas",
  NOT: "not a thing|not a single thing|not one thing|not worth noting|not worth logging|not worth recording|not worth saving|nor anything else|nor anything|not|no|nothing|nothing else|nothing at all|none at all|nothing whatsoever|none|zero|nobody|nor|neither|no one|noone|isn|0|nil|zilch|nowt|no longer|not yet|nought|not any|ain|didn|haven|hasn|don|doesn|nada|nix|not anymore|stopped|nobody on the team|no one on the team|none of us|nobody here|nobody in the team|no one in the team|nobody of us|no one here|non",
  NEVER:
    "never|not ever|never ever|not once|not even once|yet to|have yet to|not a single|not one|not one single|still have to",
  WITHOUT:
    "is missing|are missing|are we missing|we are missing|we are lacking|do not we know|do we not know|do not we have|have not we got|have not given us|has not given us|did not give us|never gave us|have never given us|has never given us|have not left us|did not leave us|we do not have|we do not hold|we do not know|we have not got|we have no|without|lacking|lack|lacks|minus|missing|with no|w o|witout|devoid of|sans|has no|have no|had no|got no|has got no|have got no|had got no|do not have any|does not have any|have not any|doesn have|no|do not have|does not have|did not have|not have|not got|have not got|has not got|without any",
  GONE: "we do not have|we do not hold|we do not know|we have not got|we never got|we lack|missing|unknown|blank|empty|not known|not on file|is missing|are missing|not recorded|not set",
  EXCEPT:
    "rather than|anywhere but|anywhere except|anywhere except for|anywhere other than|anywhere apart from|anywhere outside|everywhere but|everywhere except|everywhere except for|somewhere other than|somewhere else than|anywhere else than|excluded|excepted|left out|not included|leaving aside|setting aside|putting aside|disregarding|discounting|except|except for|excluding|exclude|excl|ditch|dump|chuck out|strip out|take off|take away|weed out|apart from|other than|leave out|leaving out|drop|scratch|strike|skip|skipping|not counting|minus|aside from|besides|bar|ignore|ignoring|outside|outside of|outside from|rather not|take out|kick out|remove|without|filter out|throw out|not including|leave off|save for|less|omit|omitting|discount|get rid of|cut out|lose|but for|with the exception of|not counting the|everyone but|everybody but|all but|anyone but|anybody but|everyone except|everybody except|all except",
  BOTH: "both|either of|each of",
  SOON: "coming up|upcoming|soon|shortly|next|due|around the corner",
  ALL_TIME:
    "all years together|all the years together|all years taken together|all years combined|of all years|of all the years|over all years|across all years|across all the years|for all years|for all the years|in all years|in all the years|since records began|since our records began|since records begin|since we began|since we began trading|since we started trading|since we started out|since we set up|since we set up shop|since the shop opened|since the shop started|since the very beginning|since the first day|from day one|since we opened the books|since the books were opened|since we started the books|since the books began|all time|on record|over the years|down the years|down through the years|all down the years|in all these years|over all these years|through the years|across the years|over all the years|over the whole of our history|over our whole history|over our entire history|in our entire history|our entire history|our whole history|over the entire history|over the whole history|across our entire history|across our whole history|for our entire history|for our whole history|through our entire history|in the entire history|over our full history|across our full history|in our whole history|in our history|since we opened|ever|in total|total|altogether|overall|all in|all told|all up|so far|until now|to date|in all|since the beginning|since the start|lifetime|all together|up to now|since day one|till now|as of now|at the moment|currently|right now|of all time|in its lifetime|for all time|from the start|since opening|historically|in the whole time|since ever|by now|already|these days|as of today|to this day|at all|all in all|full|since we started|till date|till today|until today|as on date|whole time|across all time",
  ON_FILE:
    "set|entered|is set|is recorded|are recorded|on file|on record|recorded|noted|known|filled in|stored|saved|in our records",
  PERFORM:
    "shape up|shaped up|pan out|panned out|turn out|turned out|perform|performed|performing|doing|do|did|fare|fared|going",
  SAME_TIME: `${each("that|for that|during that|over that|within that", "week|quarter|year")}|during that month|over that month|within that month|in the same month|the same month|same month|in the same period|for the same period|the same period|same period|in that month|that month|in that period|in that week|in that year|in that quarter|in the same year|in the same week|in the same quarter|at the same time|over the same period|in the same time|in that time|in that time frame|during that time|over that time|for that month|for that period|back then|in that window|that window|the same window|same window|in the same window|over that window|in that stretch|the same stretch|same stretch|in the same stretch|the same dates|same dates|those dates|the same days|the same week|same week|for the same week|the same quarter|same quarter|for the same quarter|the same year|same year|for the same year|for the same month|the same two|same two|the same pair|same pair|for the same two|for those two|the same two years|the same two months|the same two weeks|the same two quarters|the same two periods|for the same two years|for the same two months|for the same two periods|for the same two quarters|for the same two weeks|for those two years|for those two months|for those two periods|for both years|for both months|for both periods|the same years|the same months|for the same years|for the same months`,
  TWICE: "twice|two times|2 times|2x|a second time",
  DOING:
    "did we do|we do|we doing|are we doing|business going|things going|are things|is business|was business|are we|business been|trade been|did the shop do|how is trade|is trade up|is trade down|is trade good|is trade bad|is trade slow|is trade going|is trade doing|is trade looking|is trade holding up|is trade better|is trade worse|is trade picking up|was trade|been doing|the shop doing|how 's business|how is business|how 's trade|how was business|how 's trading|is trading",
} as const;

/** "what will we turn over", "how much are we going to earn": what nobody knows yet. */
const forecasts = [
  ...["will we", "we will", "shall we", "we shall", "going to", "might we", "could we"].flatMap(
    (will) => ["make", "sell", "earn", "turn over", "gross", "net"].map((act) => `${will} ${act}`),
  ),
  ...["revenue", "our revenue", "the revenue", "sales", "turnover", "our turnover", "profit"].map(
    (figure) => `will ${figure} be`,
  ),
].join("|");

/** Words that put a message outside what a customer book knows, whatever else it says. */
export const foreign = {
  FOREIGN:
    "visited our website|visit our website|visiting our website|visited our site|website visitors|visitors to our website|visitors on our website|website traffic|page views|weather|forecast|forecasts|forecasting|predict|rain|poem|joke|recipe|flight|pizza|movie|netflix|song|stock|stocks|inventory|warehouse|warehouses|budget|budgets|vat|tax|taxes|wage|wages|salary|salaries|payroll|supplier|suppliers|shipping|delivery costs|parcel|parcels|conversion|conversions|conversion rate|ad|ads|advertising|campaign|campaigns|footfall|opened|open rate|click|clicks|traffic|visitors|rent|loan|bank account|account balance|balance|cash flow|cashflow|depreciation|cost centre|cost center|cost centres|payment method|payment methods|card on file|cards on file|card details on file|loyalty card|loyalty cards|credit card|credit cards|unpaid|paid yet|was not paid|were not paid|is not paid|are not paid|not been paid|not paid for|invoices due|exchange rate|spot rate|translate|translation|chancellor|president|capital of|square root|football|match|game|cinema|hotel room|table for|restaurant|train|bus|strike|news|headlines|wifi|password|pw|api key|api keys|token|tokens|excel|macro|spreadsheet|code|python|explain|define|meaning of|temperature|traffic jam|time zone in|alarm|timer|music|playlist|lyrics|story about|essay|holiday plans|vacation|stock market|share price|bitcoin|crypto|boss|wife|husband|girlfriend|boyfriend|married|children|kids|lottery|horoscope|diet|calories|workout|competitor|competitors|purchase order|purchase orders|reorder point|bill|bills|in stock|left in stock|days sales outstanding|receivable|receivables|payable|payables|overheads|break even|breakeven|cash flow statement|statement|ebitda|liquidity|headcount of staff|sick|shift|shifts|rota|roster|opening hours|electricity|energy|parking|insurance|bounce rate|followers|likes|impressions|reviews online|rating|ratings|subscribers opened|churn forecast|expiry|expiration|best before|next year 's|" +
    forecasts +
    "|convert|converted|converting|by till|per till|by store|per store|store location|store locations|by card|by cash|in cash|by branch|per branch|branch|branches|google calendar|google maps|google drive|google docs|google reviews|google ads|outlook calendar|google review|per location",
} as const;
