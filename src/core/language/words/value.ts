import { each } from "./each.ts";

/** What customers are worth, and who is about to go. Alternatives are separated by |. */
const worth =
  "clv|clvs|ltv|cltv|lifetime value|lifetime values|customer lifetime value|customer lifetime values|life time value|lifetime customer value|customer value|customer values|lifetime worth|lifetime profit|total customer value|value of a customer|value of customers|value over their lifetime|value over time|value in the long run|long term value|long run value";

/** What one does about people who may leave, and what for. */
const saving =
  "call|ring|phone|talk to|speak to|contact|write to|visit|see|win back|save|look after|reach out to|check in on|catch".split(
    "|",
  );
const tooLate =
  "before they go|before they leave|before they are gone|before they churn|before we lose them|before it is too late|before they disappear|before they drift away|before they drift off|before they slip away|before they fade away|before they go elsewhere|before they go somewhere else|before they wander off|before they go quiet|before they stop buying".split(
    "|",
  );

export const value = {
  CLV: worth,
  PREDICTED:
    "will be worth|is going to be worth|are going to be worth|are likely to be worth|predicted|predicted value|predicted values|predicted clv|predicted ltv|predicted lifetime value|predicted customer value|predicted profit|predicted revenue|predicted sales|predicted spend|predicted spending|predicted worth|predicted to spend|predicted to buy|predicted purchases|expected value|expected values|expected clv|expected profit|expected revenue|expected spend|expected worth|expected to spend|expected to bring|expected to bring in|expected to buy|expected from|expected customer value|future value|future values|future profit|future clv|future worth|future customers|future customer|future potential|potential value|forecast value|forecasted value|forecast clv|value to come|worth in the future|worth in future|value in the future|going to spend|going to bring|going to bring in|will spend|will bring|will bring in|likely to spend|likely to bring|still to come|most promising for the future|in the future|for the future",
  STANDING: "standing",
  AT_STAKE: "money at stake|at stake|amount at stake|most at stake",
  AT_RISK: [
    "at risk|at risk of leaving|at risk of churning|at risk of churn|at risk of going|at risk of leaving us|at risk customers|about to leave|about to leave us|about to go|about to churn|about to stop|about to stop buying|about to stop coming|about to quit|about to drop off|about to lose|about to lapse|likely to leave|likely to churn|likely to stop buying|likely to lapse|likely to drop off|likely to go|might leave|might leave us|may leave|may leave us|might go|might churn|may churn|might be leaving|might be about to leave|might lose|may lose|might we lose|may we lose|could we lose|will we lose|do we risk losing|are we going to lose|might stop buying|could leave|could leave us|could lose|could churn|will leave|will leave us|will churn|slipping|slipping away|slipping through our fingers|slipping from us|drifting|drifting away|drifting off|losing|lose next|lose soon|going to leave|going to leave us|going to lose|going to churn|on the brink|on the verge of leaving|on the edge|in danger|in danger of leaving|in danger of going|endangered|churn risk|churn risks|risk of churn|risk of churning|risk of leaving|risk of losing|high risk|risky|wobbling|wobbly|on their way out|on the way out|halfway out|half out of the door|half out the door|one foot out the door|one foot out of the door|before they go|before they drift away|before they drift off|before they slip away|before they go elsewhere|before they wander off|before they leave|before they are gone|before we lose them|before they churn|before it is too late|thinking of leaving|need saving|needs saving|worth saving|to save|should save|shaky|going cold|cooling off|cooling down|getting cold|growing cold|turning cold|fading away|fading",
    asked(saving, tooLate),
  ].join("|"),
  LOST: "lost causes|lost cause|lost|lost customers|lost for good|churned|churned customers|churners|gone for good|gone forever|gone for ever|gone altogether|left us|left us for good|left for good|left for ever|never coming back|not coming back|gave up on us|defected|deserted us|abandoned us|probably gone|likely gone|most likely gone|as good as gone|walked away for good|did we lose|have we lost|we lost|we have lost|ex customers|former customers|past customers|dead customers|dead accounts",
  LATE: "late with their usual order|late with their order|late with an order|late with their usual|late by how often they buy|late for them|late for her|late for him|late for their standards|late by their standards|late compared to usual|later than usual|later than they usually are|later than normal|longer than usual|longer than they usually do|longer than normal for them|longer away than usual|quieter than usual|behind schedule|overdue for an order|overdue for another order|overdue for another purchase|overdue for another visit|due another order|due another purchase|overdue to buy again|overdue to order again|overdue for a purchase|overdue for a visit|overdue to buy|overdue to order|overdue to reorder|overdue an order|overdue a purchase|overdue with their order|late for her order|late for his order|late for an order|late with her order|late with his order|late with her next order|late with his next order|late with their next order|late to order|late to reorder|late to buy|late for their next order|late ordering|late buying|late reordering|late customers|customers late|customers are late|clients are late|buyers are late|regulars are late|late buyers|late clients|late regulars|due an order|due for an order|due for a reorder|due to order|due to reorder|due to buy|due to buy again|due a purchase|should have bought by now|should have ordered by now|should have been back by now|should be back by now|should have reordered by now|would have bought by now|would have ordered by now|would usually have bought by now|usually would have bought by now|would normally have bought by now|normally would have bought by now|usually have bought by now|past their usual rhythm|past their usual gap|past their rhythm|behind their usual rhythm|behind their rhythm|off their rhythm|off their usual rhythm|out of rhythm|out of their rhythm|out of step|broke their rhythm|broken their rhythm|broke their pattern|broken their pattern|broke their habit|off schedule|off their schedule|skipped their usual order|skipped an order|missed their usual order|missed an order|missed their order|missing their usual order",
  /** What tells of the time to come. */
  WILL: "will|gonna|going to|likely to|expected to|supposed to|meant to|about to|still",
  OWN_PACE: `${each("whose|their", each("usual rhythm|own rhythm|rhythm|usual pace|usual pattern|pattern|habits|usual gap", "says|say|suggests|tells us"))}|${each(
    "by|going by|judging by|measured by|given|considering|for|based on|compared to|compared with|against",
    `${each("how often they|how often they normally|how often they usually|how often they typically|how often each of them usually|how often each of them normally", "buy|buys|order|orders|come in|shop")}|${each("their", "own rhythm|own pace|own pattern|own habits|usual rhythm|usual pace|normal rhythm|normal pace|buying habits|habits")}`,
  )}`,
  RHYTHM:
    "probability of still being a customer|rhythm|usual rhythm|buying rhythm|usual gap|buying pattern|buying habit|buying habits|buying cycle|usual cycle|order cycle|chance of coming back|chance of buying again|odds of coming back|probability of coming back|still a customer|still our customer|still with us|still active|still alive|alive|probability alive|how likely|how probable|how big is the chance|chance|odds|probability|likelihood",
  BACKTEST:
    "backtest|run a backtest|do a backtest|run the backtest|back test|backtesting|prediction quality|prediction accuracy|prediction error|forecast quality|forecast accuracy|quality of the predictions|accuracy of the predictions",
  PREDICTIONS:
    "predictions|prediction|the predictions|your predictions|our predictions|these predictions|clv predictions|predictions of clv|predicted values good|the forecasts|your forecasts|these forecasts|the prediction model|prediction model|predictive model|the model|your model|models|the models|the estimates|your estimates|clv model",
  QUALITY:
    "how good|how accurate|how reliable|how right|how correct|how precise|how trustworthy|how exact|how well|how far off|how wrong|how close|how solid|how sure|how certain|how much trust|good|accurate|accuracy|reliable|reliability|trust|trustworthy|rely on|believe|believable|quality|right|correct|error|errors|wrong|off|tested|test|checked|check|hit rate|track record|any good|worth anything|work|working",
  MEAN: "mean|means|meaning|stand for|stands for|calculated|computed|worked out|calculate|compute|work out|work|works|come about|come up with|get to|arrive at|made of|made up of|based on|definition|define|defined|determined|derived|explained",
  EXPLAIN_CLV: asked(
    [
      "explain",
      "explain the",
      "explain me",
      "explain to me",
      "define",
      "meaning of",
      "the meaning of",
      "definition of",
      "formula for",
      "formula of",
      "formula behind",
      "method behind",
      "maths behind",
      "math behind",
    ],
    [
      ...worth.split("|"),
      "predicted value",
      "what a customer is worth",
      "what customers are worth",
    ],
  ),
} as const;

/** Every way of asking with every thing asked about. */
function asked(ways: readonly string[], things: readonly string[]): string {
  return ways.flatMap((way) => things.map((thing) => `${way} ${thing}`)).join("|");
}
