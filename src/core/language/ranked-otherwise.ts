import { questionsIn } from "./ask.ts";
import type { Interpretation, Situation } from "./interpretation.ts";
import { isSurelyNamed, type Reading, read } from "./items.ts";
import { understood } from "./outcomes.ts";

/** By what people or groups are ranked, and the words that say so, where "…" is no part of them. */
interface Figure {
  readonly said: RegExp;
  readonly plain: string;
  /** What is ranked where nothing else says so. */
  readonly noun?: string;
  /** The end it is ranked from, where the words themselves say so. */
  readonly end?: "top" | "bottom";
}

const words = (...ways: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}'])(?:${ways.join("|")})(?![\\p{L}'])`, "iu");

const by =
  "(?:by|on|going by|in order of|according to|based on|ranked by|ranked on|sorted by|sorted on|as for)";
const most =
  "(?:the )?(?:most|highest|biggest|largest|greatest|best)(?! (?:time|hours|days|minutes|visits?|calls?|help))";
const they = "(?:they|each|each of them|people|everyone)";
const us =
  "(?: with us| here| to us| into the (?:shop|business|till)| in the (?:shop|till)| at the (?:shop|till)| us)?";
const gave =
  "(?:put|spent|spend|spends|left|parted with|put down|puts down|laid out|paid|pays|handed over|shelled out|dropped|brought|brings|bring)";
/** "left the most messages", "paid the most back": what was left or paid is something else. */
const ofNothing =
  "(?= (?:in|on|at|with|over|from|for|this|last|since|during|among|of|to|and|or|who|whose|that|so|ever|by|into|between|before|after|across|until|overall|altogether|all|each|per|without|now|tagged)(?![\\p{L}'])|[^\\p{L} ]|$)";

const bought =
  "(?:buying|ordering|shopping|a purchase|an order)(?! (?:an?|any|the|our|of)(?![a-z]))";
const figures: readonly Figure[] = [
  {
    said: words(
      `(?:that |who )?(?:have|has|'ve) gone (?:the )?longest without ${bought}`,
      `whose (?:last|latest) (?:purchase|order) (?:is|was) (?:the )?(?:longest ago|furthest back|farthest back|furthest away|oldest)`,
      `(?:that |who )?(?:haven't|have not|hasn't) (?:bought|ordered|shopped) (?:for |in )?(?:the )?longest(?: time)?`,
    ),
    plain: "last order",
    noun: "customers",
    end: "bottom",
  },
  {
    said: words(`with the (?:newest|latest|most recent) (?:purchase|order)(?: dates?)?`),
    plain: "last order",
    noun: "customers",
    end: "top",
  },
  {
    said: words(
      `(?:whose |with )?(?:orders|purchases|baskets) (?:that )?(?:are|is) ${most} on average`,
      `(?:who )?(?:spend|spends|spent|pay|pays) ${most} (?:per|on each|an|for each) (?:order|purchase|visit)(?: on average)?`,
    ),
    plain: "average order value",
    noun: "customers",
  },
  {
    said: words(
      `(?:is |are |be )?(?:likely |expected |predicted |going )?(?:to )?(?:be )?worth ${most}(?: to us)? (?:in|over) the (?:coming|next) (?:year|12 months|twelve months)`,
      `${by} predicted value`,
    ),
    plain: "predicted value",
    noun: "customers",
  },
  {
    said: words(
      `worth ${most} (?:over|across|in) (?:their|a) (?:lifetime|whole life|whole time)`,
      `(?:with |having )?${most} (?:clv|lifetime values?)`,
    ),
    plain: "lifetime value",
    noun: "customers",
  },
  {
    said: words(
      `${by} what(?:'s| is) left after (?:all )?(?:the )?costs?`,
      `leave us ${most} after (?:all )?(?:the )?costs?`,
    ),
    plain: "profit",
  },
  {
    said: words(
      `orders? ${most} often(?:${us})`,
      `(?:have |has |'ve )?(?:placed|made) the most (?:orders|purchases)(?:${us})`,
      `(?:with |by )?(?:the )?(?:(?:most|highest|biggest|largest) )?(?:order counts?|number of orders)`,
    ),
    plain: "number of orders",
    noun: "customers",
  },
  {
    said: words(
      `(?:with |by |has |have )?(?:the )?(?:(?:highest|biggest|largest) )?(?:customer|client|head) ?counts?`,
      `brought us the (?:largest|highest|biggest) number of customers`,
    ),
    plain: "number of customers",
  },
  {
    said: words(
      `(?:who(?:'s|'ve| has| have)? |have |has )?${gave} (?:down )?${most}(?: money)?(?: down)?${us}${ofNothing}`,
      `${by} (?:what|how much)(?: money)? ${they}(?: have|'ve)? (?:spent|spend|paid)(?:${us})`,
      `${by} (?:money|cash|dollars|total)(?: (?:spent|spend|spending))?`,
      `money[- ]wise`,
    ),
    plain: "spend",
    noun: "customers",
  },
  {
    said: words(
      `${by} how much (?:money )?(?:comes|came|we get|we make|we earn)(?: in)?(?: from| out of) (?:them|each|each one)`,
      `what each (?:has|have) brought in`,
      `according to the (?:turnover|revenue|money|sales) (?:they|each) (?:have|has|had)? ?(?:produced|brought in|made)`,
      `${by} (?:turnover|takings|sales amount)`,
      `(?:${most} )?(?:sales amount|turnover)(?: first)?`,
      `(?:${most} |lowest |worst |weakest )?earners`,
    ),
    plain: "revenue",
  },
];

const nouns: readonly (readonly [RegExp, string])[] = [
  [words("(?:our )?(?:companies|firms|businesses)"), "companies"],
  [
    words("(?:our )?(?:products|items|articles)", "on the shel(?:f|ves)", "product by product"),
    "products",
  ],
  [words("(?:our )?(?:cities|towns)", "city wise", "city by city"), "cities"],
  [words("(?:our )?sources", "source by source"), "sources"],
  [words("(?:our )?(?:customers|clients|people|buyers|shoppers|names)"), "customers"],
];

const numbers =
  "one two three four five six seven eight nine ten eleven twelve fifteen twenty".split(" ");
const digits: Readonly<Record<string, number>> = {
  ...Object.fromEntries(numbers.map((word, at) => [word, at + 1])),
  fifteen: 15,
  twenty: 20,
  fifth: 5,
  tenth: 10,
  third: 3,
};
const count = words(
  `(?:and )?(?:(?:just|only|show|stop (?:after|at) the|the|top|first|leading|give me|need) )*(?<n>\\d{1,3}|${Object.keys(digits).join("|")})(?: (?:names|rows|of them|lines|will do|is enough|are enough|are sufficient|only))*`,
);

const low = words("lowest", "least", "worst", "weakest", "smallest", "fewest");

/** Words that ask, and those that only say that it is a ranking, from its top. */
const mere = new RegExp(
  `(?<![\\p{L}'])(?:${[
    "i'd like to (?:see|know|look at|learn)|i would like to (?:see|know|learn)|i want to (?:know|see)|i need to (?:know|see)|i'm curious|i'd like|i want|i need|i was wondering|never mind the (?:money|orders|profit)",
    "please|pls|show(?: me)?|list|rank(?: them)?|ranked|arrange|give me|who(?:'s|'ve|'d)?|which|what|whose|are|is|was|were|do|does|did|have|has|the|our|all|of|in order|put|with|for|at the top|at the bottom|at the other end(?: of the scale)?|other end(?: of the scale)?|first|top|best|highest|lowest|biggest|smallest|worst|weakest|leading|largest|among|from most to least|highest to lowest|over the years|ever|alone|just|only|and|to us|us|most|least|as|be|that|total|money|it",
  ].join("|")})(?![\\p{L}'])`,
  "giu",
);

/** The biggest orders, which are no customers with the most of them. */
const orders = "(?:orders|sales|purchases)";
const large = "(?:biggest|largest|highest)";
const ofOrders: readonly RegExp[] = [
  `^(?:which|what) (?:(?<n>\\w+) )?${orders} (?:were|are|have been) (?:the )?${large}(?<rest> (?:this|last|in|since|of|so far).*?)?(?:[?.,]? (?:show|list|give me)(?: me)? (?:the )?(?<m>\\w+))?$`,
  `^(?:which|what) (?<one>order|sale|purchase) (?:was|is|has been) (?:the )?${large}(?<rest> (?:this|last|in|since|of|so far).*?)?$`,
  `^(?:the )?(?<n>\\w+) ${orders} with the most money(?: in them)?(?<rest> .*)?$`,
  `^(?<rest>(?:this|last) (?:year|month|quarter|week))'s ${orders} by (?:amount|size|value|sum),? (?:and )?(?:just |only )?(?:the )?(?<n>\\w+) ${large}(?: ones)?$`,
].map((way) => new RegExp(way, "iu"));

/** "ten orders with the most money in them": the largest of them, which is not who has the most. */
export function largestOrders({ text }: Reading, situation: Situation): Interpretation | undefined {
  const plain = tidied(text).replace(/^(?:i'd like to (?:look at|see)|show me|list) /iu, "");
  for (const way of ofOrders) {
    const said = largestPlainly(way.exec(plain)?.groups);
    const meant = said === undefined ? undefined : questionOf(said, situation);
    if (meant !== undefined) return meant;
  }
  return undefined;
}

function largestPlainly(found: Record<string, string | undefined> | undefined): string | undefined {
  if (found === undefined) return undefined;
  const { n, m = n, one, rest = "" } = found;
  const many = m === undefined ? "the" : numberOf(m);
  return many === undefined
    ? undefined
    : `${many} biggest ${one === undefined ? "orders" : "order"} ${rest}`;
}

/**
 * A ranking that no row explains, said plainly: what is ranked, how many of them, by what and from
 * which end. Whatever else is said must be a condition or a time that the plain sentence takes.
 */
export function rankedOtherwise(
  reading: Reading,
  situation: Situation,
): Interpretation | undefined {
  const { text, items } = reading;
  if (text.length > longest || items.some(isSurelyNamed)) return undefined;
  const said = tidied(text);
  const figure = figures.find((each) => each.said.test(said));
  const plain = figure && plainly(said, figure);
  return plain === undefined ? undefined : questionOf(plain, situation);
}
/** Denied, supposed, said by others, or of money that was given back. */
const isDenied =
  /\b(?:not|no|never|if|said|told|them|those|these|they|refund\w*|returns|returned)\b|n't\b/iu;

function plainly(said: string, figure: Figure): string | undefined {
  const unsized = said.replace(figure.said, " ");
  const many = count.exec(unsized);
  const rest = withoutFound(unsized, many);
  const noun = nouns.find(([word]) => word.test(rest));
  const ranked = noun?.[1] ?? figure.noun;
  if (ranked === undefined || isDenied.test(unsized)) return undefined;
  const whom = `${ranked} ${conditionIn(withoutFound(rest, noun?.[0].exec(rest)))}`;
  return inOrder(whom, figure, numberOf(many?.groups?.["n"]), said);
}

const withoutFound = (said: string, found: RegExpExecArray | null | undefined): string =>
  found ? said.replace(found[0], " ") : said;

function inOrder(whom: string, { end, plain }: Figure, size: number | undefined, said: string) {
  if (end === "bottom" && size === undefined) return `${whom} by ${plain}, oldest first`;
  return `${end ?? endOf(said)} ${size ?? ""} ${whom} by ${plain}`;
}

const endOf = (said: string): string => (low.test(said) ? "bottom" : "top");

const conditionIn = (said: string): string => said.replace(mere, " ").replace(/[,.;:?!]/gu, " ");

const longest = 140;

const tidied = (text: string): string =>
  text
    .replace(/[‘’]/gu, "'")
    .replace(/\s+/gu, " ")
    .replace(/(?:,? (?:please|pls))?[\s.!?]*$/iu, "")
    .replace(/^(?:and|ok|okay|so|hi|hello|please) /iu, "")
    .trim();

const numberOf = (word: string | undefined): number | undefined =>
  word === undefined ? undefined : (digits[word.toLowerCase()] ?? (Number(word) || undefined));

/** The question that a plain sentence is, where all of it is understood. */
function questionOf(plain: string, situation: Situation): Interpretation | undefined {
  const found = questionsIn(read(plain.replace(/\s+/gu, " "), situation).asked);
  return found === undefined || (found.ignored ?? found.unclear) !== undefined
    ? undefined
    : understood(...found.intents);
}
