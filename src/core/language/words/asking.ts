/** How questions are put: measures of number, ways to cut, order and set side by side. */
export const asking = {
  WHO: "who|whom|whose",
  WHAT: "what|which",
  WHEN: "when|since when|on which date|on which day|what date|what day|which day|which date|how long ago|how long since|how long",
  WHERE: "where",
  HOW: "how",
  WHY: "why",
  HOW_MANY:
    "how many|number of|no of|count of|tally of|headcount|head count|total number of|the number of|how often|how many of|the count of|tally|count|counts|the amount of|amount of|how many are there|how many different|how many distinct|what number of|how numerous|quantity of|numbers of|no .",
  HOW_MUCH:
    "how much|how high|what amount|how big|how large|how high is|how good|how strong|how well",
  LIST: "list|show|show me|give me|find|pull up|display|names of|name|get me|tell me|which are|print|see|look up|bring up|get|dig out|dig up|pull|fetch|let me see|i want to see|who are|who is|who all|lists|give us|list out|search|search for|filter|make me a list|make a list|a list|run me a list|run through|lookup|enumerate",
  MORE_THAN:
    "more than|over|above|greater than|higher than|north of|exceeding|exceeds|exceed|upwards of|beyond|in excess of|better than|bigger than|larger than|>|topped|past",
  LESS_THAN:
    "less than|under|below|fewer than|lower than|smaller than|not even|south of|<|worse than|short of",
  AT_LEAST: "at least|minimum|a minimum of|no less than|no fewer than|from|not less than|min",
  AT_MOST: "at most|maximum|a maximum of|up to|no more than|not more than|max",
  EXACTLY: "exactly|just|only|precisely|only one single|a single|just the|one single|single",
  OR_MORE:
    "or more|or above|and more|or over|plus|and up|and above|upwards|or higher|and over|or better|+",
  OR_LESS: "or less|or fewer|or under|and less|and below|or below|and under|max",
  BETWEEN: "between|from",
  TOP: "top|best|biggest|highest|largest|greatest|strongest|number one|finest|most valuable|leading|big|top grossing|heaviest|main|key|highest revenue|highest grossing|best selling|bestselling|most important|highest spending|best paying|richest|premier|superstar|star|ranked|ranking|rank|leaderboard|hottest",
  MOST: "the most|most|most often|most frequently|more than anyone|more than anybody|most of all|the most times|most loyal|most times|frequently|most regularly|most active|busiest|oftenest",
  BOTTOM:
    "bottom|worst|lowest|smallest|weakest|least|fewest|the least|poorest|least often|lowest spending|slowest|worst selling",
  RECENT:
    "most recently|newest first|latest first|most recent|newest|latest|last|recently|recent|freshest",
  LONGEST: "longest|the longest|for longest|oldest first|oldest",
  FREQUENT: "often|frequently|regularly|frequent|loyal|active|regulars",
  BY: "by|per|each|for each|for every|every|in each|split by|broken down by|break down by|broken out by|grouped by|according to|a|split|by each|from each|breakdown by|sorted by|on a|across|break down|breakdown|broken down|divided by|separated by|distribution by|break it down by|in terms of|distribution|by the|among|with each",
  DAILY: "daily|day by day|per day|by day|each day|a day",
  WEEKLY: "weekly|week by week|per week|by week|each week|a week|week on week|week over week",
  MONTHLY:
    "monthly|month by month|per month|by month|each month|a month|months|by calendar month|month on month|month over month|per calendar month|month wise|monthwise|every month|for each month|by the month|which month|which months",
  QUARTERLY:
    "quarterly|quarter by quarter|per quarter|by quarter|each quarter|quarters|for each quarter|every quarter|in each quarter|by the quarter|which quarter|which quarters|quarter over quarter",
  YEARLY:
    "yearly|annual|annually|year by year|per year|by year|each year|per calendar year|years|by calendar year|a year|every year|for each year|which year|which years|year on year|year over year|per annum",
  BY_WEEKDAY:
    "weekday|weekdays|week day|week days|day of the week|days of the week|day of week|which day of the week|by weekday|per weekday|each weekday|weekday by weekday|which days|what day of the week|which weekday|which weekdays",
  MEMBER_NOUN:
    "team member|team members|member|members|staff member|employee|employees|colleague|colleagues|salesperson|staff|person on the team|each of us|each of the team|teammate|teammates|team mate|team mates|team|coworker|coworkers",
  KIND_NOUN: "kind|type|kinds|types|kind of interaction|type of interaction|sort",
  COMPARE:
    "compare|compared to|compared with|vs|versus|v|against|in comparison to|in comparison with|comparison|better or worse than|as against|set against|relative to|stack up against|stack up|variance|difference between|difference|comparing|than|measure up|up or down on|up or down from|up on|down on|differ|differs|compares|more or less than|next to|side by side|rather than|over or under|vs .|to|ahead of|behind|up or down|higher or lower|more or fewer than|better|worse|change from|change between|increase|decrease|changed",
  SORT: "sort|sorted|order by|sort by|ordered by|rank by|rank|ranked|ranked by|order them by|sort them by|arrange by|sorted by|sort it by|in order of|ordered|sort this by|sort that by|rank them by|arranged by",
  ASC: "ascending|lowest first|smallest first|oldest first|least first|from the bottom|upwards|low to high|alphabetically",
  DESC: "descending|highest first|biggest first|largest first|newest first|most first|high to low|top first|latest first",
  AND: "and|&|plus|as well as|and also|also|+",
  OR: "or|and or|nor|either",
  BUT: "but|yet|however|though|although|while|whereas",
  NOT: "not|no|nothing|none|zero|nobody|nor|neither|no one|noone|hardly|isn|0|nil|zilch|nowt|no longer|not yet|nought|not any|any more",
  NEVER:
    "never|not ever|never ever|not once|not even once|yet to|have yet to|not a single|not one|not one single",
  WITHOUT:
    "without|lacking|lack|lacks|minus|missing|with no|w o|witout|devoid of|sans|has no|have no|had no|got no|doesn have|no",
  EXCEPT:
    "except|except for|excluding|exclude|excl|apart from|other than|leave out|leaving out|drop|skip|skipping|not counting|but not|minus|aside from|besides|bar|ignore|ignoring|outside|outside of|outside from|rather not|take out|kick out|remove|without|filter out|throw out|not including|leave off|save for|less|omit|omitting|discount|discounting|get rid of|cut out|lose",
  BOTH: "both|either of|each of",
  THEM: "of them|of those|of these|from these|from those|of the ones|among them|among those|out of those|out of these|out of them|of that|from them|from that list|of this list|of that list|on that list|on this list|in that list|those ones|amongst them|amongst those|of that lot|within those|of which|from this list|in there|and of those|from the list|from among them|that lot|on the list|those who|the ones who|them",
  THAT_MANY:
    "how many is that|how many 's that|how many are that|how many are they|how many are there|how many is it|how many would that be|how many of them|how many in total|how many are those|how many in all|what 's the count|count them|count|how many altogether|how many does that make|how many|how many were that|how many people is that|how many does that leave|how many all together|how many are left|how many 's it|just the number|just the count|how many left",
  ONLY: "only|just|only those|only the ones|just the ones|just those|now only|narrow down to|narrow it down to|limit to|limited to|restrict to|filter to|filter by|solely|purely|exclusively|keep only|narrow to|narrow that to|restrict it to|but only|limit it to|limit that to|keep just|narrow that down to|cut it down to|now just|specifically|in particular|keep|limit this to",
  SAME: "same|the same|same thing|same again|same for|same question|likewise|the same thing|ditto|do the same|same with|same one|repeat|that again|again",
  INSTEAD: "instead|rather|this time|change to|switch to|change that to|make that|make it|swap",
  BACK: "back|go back|the one before|previous|step back|go back to before|as before|undo that filter|back to before|back to the previous one|take me back|previous one",
  AND_WHAT:
    "and|what about|how about|and what about|and how about|how 's about|now|and now|and for|and in|then|and then|ok and|okay and|what of|oh and|also|now for|and the|same for|again for|and how was|and how were|but|how was|how were|what were|what was|ok|okay|so|still|now what about|now show|now by|cool and|and with|great|alright|right|or",
  ALL_TIME:
    "all time|ever|in total|total|altogether|overall|all in|all told|so far|until now|to date|in all|since the beginning|since the start|lifetime|all together|up to now|since day one|till now|as of now|at the moment|currently|right now|of all time|in its lifetime|for all time|from the start|since we opened|since opening|in our history|historically|in the whole time|since ever|by now|already|these days|as of today|to this day|at all|all in all|full",
} as const;

/** Words that put a message outside what a customer book knows, whatever else it says. */
export const foreign = {
  FOREIGN:
    "weather|forecast|forecasts|forecasting|predict|prediction|rain|poem|joke|recipe|flight|pizza|movie|netflix|song|stock|stocks|inventory|warehouse|warehouses|budget|budgets|vat|tax|taxes|wage|wages|salary|salaries|payroll|supplier|suppliers|shipping|delivery costs|parcel|parcels|conversion|conversions|conversion rate|ad|ads|advertising|campaign|campaigns|footfall|opened|open rate|click|clicks|traffic|visitors|rent|loan|bank account|account balance|balance|cash flow|cashflow|depreciation|cost centre|cost center|cost centres|payment method|payment methods|unpaid|paid yet|invoices due|exchange rate|spot rate|translate|translation|chancellor|president|capital of|square root|football|match|game|cinema|hotel room|table for|restaurant|train|bus|strike|news|headlines|wifi|password|pw|api key|api keys|token|tokens|excel|macro|spreadsheet|code|python|explain|define|meaning of|temperature|traffic jam|time zone in|alarm|timer|music|playlist|lyrics|story about|essay|holiday plans|vacation|stock market|share price|bitcoin|crypto|boss|wife|husband|girlfriend|boyfriend|married|children|kids|lottery|horoscope|diet|calories|workout|competitor|competitors|suppliers|green coffee|purchase order|purchase orders|reorder point|bill|bills|in stock|left in stock|days sales outstanding|receivable|receivables|payable|payables|overheads|break even|breakeven|cash flow statement|statement|ebitda|liquidity|headcount of staff|sick|shift|shifts|rota|roster|opening hours|electricity|energy|parking|insurance|website visitors|bounce rate|followers|likes|impressions|reviews online|rating|ratings|subscribers opened|churn forecast|expiry|expiration|best before|next year 's|going to make|going to sell|will we make|will we sell",
} as const;
