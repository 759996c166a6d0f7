import type { Intent } from "../../intent.ts";

/** What a wording of a second turn speaks of, as typed. */
export interface Spoken {
  /** What is asked of. */
  readonly x: string;
  /** The question before. */
  readonly last: Intent;
}

/** A way to say a change of the question before, and how the same is said plainly. */
export interface Wording {
  readonly said: readonly RegExp[];
  readonly plainly: (spoken: Spoken) => readonly string[];
  /** Whether no other reading of it is as likely. */
  readonly isSure?: true;
  /** Whether it says of whom alone, so that a word which is also a figure is none. */
  readonly isOfWhom?: true;
  /** Whether it takes the place of what was asked of before, as "those tagged trade" by itself would not. */
  readonly replaces?: true;
}

const whole = (...ways: readonly string[]): readonly RegExp[] =>
  ways.map((way) => new RegExp(`^(?:${way})$`, "iu"));

const x = "(?<x>\\S.*?)";
const number = "(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty)";
const noun =
  "(?:customers?|people|persons?|names|products?|cities|sources|companies|contacts|ones|rows|places|list|ranking|thing|question|figures?|numbers?|report|table|answer|top|best|data)";
/** "that", "the list", "the same five names". */
const it = `(?:(?:that|this|it|them|these|those|(?:(?:the|that|this|these|those|my|our) )?(?:same )?(?:(?:top|best|first) )?(?:${number}(?:[ -]place)? )?${noun}|(?:the |these |those )?(?:same )?${number}|the same|same)(?: of (?:them|those|these))?)`;
const everyone =
  "(?:everyone|everybody|anyone|anybody|all of them|all|the (?:people|customers|ones)|people|customers|those|these|them|the list)";
const would = "(?:'d| would| will| does| do)?";
const former = "(?:instead of|in place of|rather than|and not|not|over)";

/** "only those who …" */
const limited = whole(
  `(?:limit|restrict|narrow|filter|reduce|confine|whittle|boil|cut|trim)(?: down)? ${it}(?: down)? (?:to|by|on) (?:just |only )?${x}`,
);
const narrowed = whole(
  `(?:only|just|solely) ${x}`,
  `(?<x>(?:the ones|those|the people) (?:who|whose|that|which|with|without|in|from|tagged) .*)`,
  `(?:which|who) of ${x} (?:would be|are|is|were|would|'d be) (?:on|in) (?:it|that list|there|the list)`,
  `(?:just|only) (?:show|list|keep|leave|take|count|include)(?: me)? ${x}`,
  `(?:leave|keep|show|take|count|list|include|have|give me|put)(?: in)? (?:just|only|nothing but|no one but|nobody but|none but|no one except) ${x}`,
  `(?:count|show|take|include) nothing (?:but|except|other than) ${x}`,
  `(?:keep|leave|take|show) ${x}(?:,| and) (?:drop|lose|skip|remove|leave out|forget|ditch|hide) (?:the )?(?:others|other ones|rest|everyone else|everybody else|all others)`,
  `${x}, (?:and )?(?:no one|nobody|nothing|no-one|none) else`,
  `(?:drop|lose|remove|leave out|hide|skip) ${everyone} (?:but|except|except for|apart from|other than) ${x}`,
  `(?:which|who|what)(?: ones)?${would} (?:it|that|they|these|those)?(?: be| look like)?(?: on it| left| there| in it)? if (?:you|we|i|one)(?: only| just)? (?:only |just )?(?:take|took|look(?:ed)? at|count|counted|keep|kept|include|included|go by|went by|consider|considered|use|used) (?:only |just )?${x}(?: only| alone)?`,
  `(?:which|who|what)(?:'d| would| are| is)? (?:be )?on (?:it|that list|the list) if (?:you|we|i|one)(?: only| just)? (?:take|look at|count|keep|include) ${x}`,
  `(?:i meant|i was after|i mean|i had in mind) (?:just |only )?${x}, (?:and )?(?:no one|nobody|nothing) else`,
  `${x}, (?:and )?(?:show|list|keep|leave|give me|only show|just show) (?:only |just )?(?:them|those|these|me those)(?: only)?`,
  `${x} (?:only|alone|exclusively), (?:and )?(?:nobody|no one|nothing) else`,
);

/** "which of them …" */
const among = "(?:of|on|among|amongst|in|from|within)";
const those =
  "(?:those|these|them|this list|that list|the list|that lot|this lot|this ranking|that ranking|the (?:top )?(?:five|ten|twenty|\\d+))";
const ofThem = whole(
  `(?:i wonder |i was wondering |wondering |tell me |let me know |find out |do you know |check )*(?:who|which|which ones|which people|who all) (?:else )?(?:${among}|is ${among}|are ${among}) ${those} (?:who |that )?${x}`,
  `(?:did|have|has|do|does|is|are) (?:any|anyone|anybody|some|one)(?: one)? ${among} ${those} ${x}(?:[?,]? (?:and )?(?:show|list|tell)(?: me)? (?:who|them|which|those))?`,
);

/** "how many of them are in …" */
const counted = whole(
  `(?:the )?(?:number|count|share|how many)(?: of)?(?: people| customers| ones)? (?:from|in|with|of|tagged|living in) ${x} (?:${among}) ${those}`,
  `how many ${x}(?: people| customers| ones)? (?:(?:are )?(?:${among}) ${those}|there)`,
  `count (?:just |only )?${x}`,
  `how many of (?:the )?(?:${number}|those|these|them) (?:are|is|live|come)(?: (?:from|in|with))? ${x}`,
);

/** Who is not without it. */
const goes = "(?:can|should|must|could|may|have to|has to) (?:go|be left out|be dropped|come off)";
const having = whole(`${everyone} (?:with no|without)(?: an?| any)? ${x} ${goes}`);
const being = whole(
  `${everyone} (?:who(?:'s| is| are) )?(?:not (?:in|from)|outside(?: of)?) ${x} ${goes}`,
);

/** "that for York as well" asks for York alone. */
const same =
  "(?:the )?same(?: (?:thing|list|ranking|question|table|report|one|again|figures?|numbers?))?";
const sameFor = whole(
  `(?:(?:do|run|show|give|make|get|repeat|ask)(?: me)? )?(?:that|this|it|${same})(?: (?:thing|list|ranking|again))? for ${x}`,
  // "same thing but for Leeds" leaves nobody out: what stands behind "same" takes a place.
  `(?:(?:do|run|show|give|make|get|repeat|ask)(?: me)? )?(?:that|this|it|${same}),?(?: again)?,? (?:but|only|just)(?: (?:only|just|now|this time))? (?:for|of) ${x}`,
);

/** "without …" */
const left = whole(
  `(?:${everyone}|(?:the )?same(?: list| again| thing)?|${it}|but)?\\s*(?:except|except for|apart from|other than|minus|bar|excluding|but for|but not|save for|but without) ${x}`,
  `(?:take|leave|cut|strip|filter|weed|keep|throw|kick|pull|sort) ${x} (?:out|off|away)(?: (?:of )?(?:it|this|that|them|the list|the ranking|there))?`,
  `(?:take|leave|cut|strip|filter|weed|keep|throw|kick|pull) (?:out|off|away) ${x}`,
  `(?:exclude|remove|omit|skip|ignore|discount|disregard|forget|forget about|eliminate|get rid of|never mind|lose|drop) ${x}(?: from (?:it|this|that|the list|the ranking))?`,
  `(?:${it} )?(?:with|when|but with|only with) ${x} (?:excluded|left out|taken out|removed|out|gone|dropped|omitted|not counted|not included|taken off|off it|out of it)`,
  `(?:who|what|which)(?:'s|'d| is| are| would| does| do)? (?:be |it |they |the )*(?:remains?|left|stays?|stay|leads?|there|top|first|ahead|it|look like|be)?(?: (?:at|on) (?:the )?(?:top|list|it))? (?:if|when|once|with) ${x} (?:are|is|were|was|be) ?(?:not included|n't included|not counted|n't counted|excluded|left out|taken out|removed|out|gone|dropped)`,
  `(?:who|what|which)(?:'s|'d| is| are| would| does| do)? (?:be |it |they |the )*(?:remains?|left|stays?|stay|leads?|there|top|first|ahead|it|look like|be)?(?: (?:at|on) (?:the )?(?:top|list|it))? (?:if|when|once) ${x} (?:aren't|isn't|weren't|wasn't|don't|doesn't) (?:included|counted|count|there|in it|on it|in there)`,
  `${x} (?:can|should|must|could|may|have to|need to|needs to) (?:go|be left out|be excluded|be removed|come off|come out|be dropped|be taken out)`,
  `(?:who|what|which|how much)(?:'s|'d| is| would| does| do| will)? (?:it|that|this|they) (?:be|look like|come to|look|amount to) (?:without|minus|excluding|leaving out|if you leave out|not counting) ${x}`,
  `(?:don't|do not|please don't) (?:count|include|show|list) ${x}`,
  `(?:don't|do not|no longer|never) (?:want|need)(?: to see| to have)? ${x} (?:in|on) (?:it|there|this|that|the list|here)`,
);

/** "same for …" */
const other = whole(
  `${it}(?: (?:list|thing|question|ranking))?(?: again)?,? (?:but |only |just |now |also )*(?:for|with|in|of|from|on|among|for those in|done for|run for) ${x}`,
  `(?:do|run|try|repeat|redo|use|take|have|make|make it|make that)(?: ${it}| it)?(?: again)? (?:but )?(?:for |with |on |in )?${x} instead`,
  `(?:do|run|repeat|redo|make|pull|have|get) (?:${it}|it)(?: again| over)? (?:but )?(?:for|with|in) ${x}`,
  `(?:who|what|which)(?:'d|'s|'re| would| is| are| was| were)? (?:be |it |that |they |these |those |the (?:${number}|top|best|leaders?)(?: ones)? )*(?:for |in |among |from |with )${x}(?: instead)?`,
  `who(?: is| was|'s) (?:it|that) ${x}`,
  `(?:who|what|which)(?:'s|'d| is| are| was| were| would)? ?(?:be )?(?:leads?|ahead|wins?|comes? (?:first|out on top|top)|tops? (?:it|the list)|first|on top|best|does best|do best) (?:on|in|for|with|at|among|from) (?:the )?${x}`,
  `${x} (?:next|now|instead)`,
  `what (?:do|does|would|did|are|is) ${x}(?:'s)? ?(?:${number}|ones|list|numbers|figures|top|${number} (?:customers|people))? (?:look like|be|come to|come out as|say)`,
  `(?:how|what) about ${x},? (?:who|what|which) (?:are|is|were|was) (?:her|his|their|the|its)(?: (?:top|best))?(?: ${number})?(?: ones)?`,
  `(?:the )?(?:top |best )?${number} (?:for|in|from|of|among|with) ${x}(?:,? (?:who|what|which) (?:are|were|is|was) (?:they|it|those|that))?`,
  `what if (?:we|you|i|one) (?:take|took|use|used|do|did|go with|went with|look at|looked at|try|tried|pick|picked) ${x}(?: instead)?`,
  `(?:what(?:'s| is| was| are)|how (?:high|big|large) is) the (?:number|figure|count|total|answer|amount|sum|one) (?:for|in|of|from) ${x}`,
);

/** "by … instead" */
const by = "(?:by|on|according to|going by|based on|judged by|in terms of|using)";
const ranks =
  "(?:rank|order|judge|measure|base|do|see|take|list|go|run|rate|compare|have|look at|make|score|count)";
const leads = `(?:who|which|what)(?: ones| ${number})?(?:'d| would| will)? (?:it |that |they )?(?:be|lead|be ahead|be first|come first|win|be on top|top it|be on it)(?: then)?`;
const measured = whole(
  `${ranks} (?:${it}|everyone|everybody|people|customers|it) (?:be )?(?:ranked |sorted |ordered |measured |judged |again )*${by} ${x}(?: instead)?`,
  `(?:have |get )?${it}? ?,? ?(?:be |but |to be |only |now )*(?:ranked|sorted|ordered|measured|judged|listed)? ?${by} ${x}(?: instead)?`,
  `(?:go|going|rank|order|judge|measure) ${by} ${x}(?: instead)?`,
  `by ${x}`,
  `(?:use|take|try|make|pick|count) ${x}(?: as (?:the|a|our) (?:measure|yardstick|basis|criterion|metric))?`,
  `(?:with|if|make) ${x} (?:as|is|was|were) (?:the|our|a) (?:measure|yardstick|basis|criterion|metric)`,
  `${leads} (?:if|when) ${x} (?:is|was|were) (?:the|our) (?:measure|yardstick|basis|criterion|metric)`,
  `${leads} (?:if|when) (?:we|you|i|one) (?:go|went|rank|ranked|judge|judged|measure|measured)(?: (?:it|them|people))? ${by} ${x}`,
  `(?:which|what|who)(?: (?:ones|${number}|(?:${number} )?${noun}))?(?:'d| would| will| is| are)? (?:it |that |they |these )?(?:be)?,? ?${by} ${x}`,
  `what if (?:you|we|i|one) (?:go|went|rank|ranked|judge|judged|measure|measured|order|ordered|do|did)(?: (?:it|them|people|that))? ${by} ${x}`,
  `(?:if|what if) (?:we|you|i|one) (?:count|counted|look at|take|took|measure|measured) ${x},? (?:who|which|what)(?: ones| ${number})?(?: (?:is|are|would|will)(?: (?:it|they|that))?(?: be)?)?`,
  `\\S.* (?:isn't|is not|was not|wasn't) what (?:i'm|i am|i was|we're|we are) (?:after|asking(?: for)?|interested in|looking for)[,.;] ?(?:use|take|rank (?:them |it )?by|go by|show me) ${x}`,
);

/** "sort by …" */
const sorted = whole(
  `(?:put|sort|arrange|order|list|have|get|line up) ${it} (?:up )?(?:in (?:the )?(?:order|sequence) of|in|by|according to|on|ordered by|sorted by) (?:the )?${x}(?: order)?(?: instead)?`,
  `(?:be )?(?:can |could )?(?:it|this|that|these|those|they|them|the list) ?(?:be )?(?:ordered|sorted|arranged|listed) (?:by|on|according to) (?:the )?${x}(?: instead)?`,
  `in (?:the )?order of ${x}`,
);

const sortedPeople = whole(
  `(?:the )?(?:same |these |those )?(?:people|customers|ones|names|list|lot),? (?:but )?(?:ordered|sorted|arranged|listed) (?:by|on|according to|in order of) (?:the )?${x}`,
);

/** "by source" */
const cut = whole(
  `(?:break|split|divide|separate|group|cut|slice|bucket|sort) ${it} (?:down |up |out )?(?:by|according to|per|into|over|across|on|along) ${x}`,
  `(?:how|see how|know how) (?:they|these|those|that|it|this) (?:divides?|splits?|breaks?|is spread|are spread|spreads?|falls?|are distributed|is distributed|look|looks)(?: down| up| out)? (?:by|over|across|between|among|per|on) ${x}`,
  `${it} (?:for|of|with|on) (?:the |our )?${x}`,
);

/** "the people who …" said of them is "those who …". */
const plainOf = (said: string): readonly string[] =>
  ofMine.test(said) ? ["mine"] : [...new Set([said, coreOf(said)])];
const ofMine =
  /^(?:(?:the|those|people|customers|ones) )*(?:(?:where|that|who|whom) )?(?:(?:are |is )?assigned to me|(?:i'm|i am) (?:the owner|in charge|responsible)(?: of| for)?|i (?:look after|own)|of mine)$/iu;

/** What is spoken of without the words that only say that it is of people. */
const coreOf = (said: string): string =>
  said
    .replace(
      /^(?:(?:the|those|these|all|all the|any|our|my) )?(?:(?:ones|people|customers|contacts|accounts|clients|buyers|everyone|everybody|anyone|anybody|those) )?(?:(?:who|that|which) )?(?:(?:are|is|were|was|came|come|comes|live|lives|found us|got here) )?(?:(?:tagged(?: as)?|with the|via|through|from|based in|in|on) )?(?:the |our )?(?:(?:product|city|town|tag|source|country) )?/iu,
      "",
    )
    .replace(
      /(?: (?:ones|people|folks?|customers|accounts|clients|crowd|lot|side|condition|tag))+$/iu,
      "",
    );

/** Whom a wording leaves out; who is said not to be something is none of them, and "the tag" is no one. */
const withoutX = ({ x: said, last }: Spoken): readonly string[] =>
  /^(?:the )?(?:tags?|city|town|place|country|source|owner|filter|condition)$/iu.test(said) ||
  /\b(?:not|no|without|never|nothing|nobody|outside|except|others?|rest)\b|n't\b/iu.test(said)
    ? []
    : wrapped("without …", "without those …")({ x: said, last });

const isUnranked = (last: Intent): boolean =>
  last.do === "question" && last.question.measure === "list" && last.question.limit === undefined;

const wrapped =
  (...ways: readonly string[]) =>
  ({ x: said }: Spoken): readonly string[] =>
    plainOf(said).flatMap((each) => ways.map((way) => way.replace("…", () => each)));

const instead =
  (...ways: readonly string[]) =>
  ({ x: said }: Spoken): readonly string[] =>
    [coreOf(said).replace(/'s$/u, ""), said].flatMap((each) =>
      ways.map((way) => way.replace("…", () => each)),
    );

/** By what people are ranked: a list that is only in an order is sorted. */
const byFigure = ({ x: said, last }: Spoken): readonly string[] => {
  const figure = figureNamed(said);
  const ways = [`by ${figure} instead`, `sort by ${figure}`];
  return isUnranked(last) ? ways.toReversed() : ways;
};

/** What a figure is called where it is said how it comes about: "how many orders they made". */
const figureNamed = (said: string): string =>
  figures.find(([words]) => words.test(said))?.[1] ?? said;
const their = "(?:the |their |its )?";
const figures: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`^${their}(?:money|dollars|cash|pounds|euros|turnover|takings)$`, "iu"), "revenue"],
  [new RegExp(`^${their}(?:heads|head count|headcount|people)$`, "iu"), "number of customers"],
  [
    /^(?:the |their )?(?:order count|number of orders|orders|(?:how (?:many times|often|many orders) (?:they|people|each|everyone)(?: have|'ve| has)? (?:made|placed|ordered|order|bought|buy|had)))(?:,? (?:the )?(?:number of )?orders i mean)?$/iu,
    "number of orders",
  ],
  [
    /^(?:the )?(?:pieces|units|how many(?: pieces| units)?(?: of each)? (?:were|are|we) sold|number (?:of pieces |of units )?sold|amount sold)$/iu,
    "quantity",
  ],
  [/^(?:the )?profit (?:they|each|it) (?:made|brought(?: in| us)?|gave us|earned)$/iu, "profit"],
  [/^(?:the )?(?:spend|spending|what was spent)$/iu, "revenue"],
  [
    /^(?:how much|what) (?:they|people|each|everyone)(?: have|'ve| has)? (?:spent|spend|paid|pay)(?: with us)?$/iu,
    "revenue",
  ],
  [
    /^(?:when|how recently) (?:they|people|each|everyone)(?: have|'ve| has)? (?:last )?(?:bought|ordered|purchased)(?: last)?$/iu,
    "last purchase",
  ],
  [/^(?:the )?(?:last|latest) (?:purchase|order)(?: dates?)?$/iu, "last purchase"],
  [/^(?:the )?(?:where they came from, (?:the )?)?source$/iu, "source"],
  [/^(?:their |the )?(?:clv|lifetime values?|customer lifetime values?)$/iu, "lifetime value"],
];

const ofPeople =
  (plainly: Wording["plainly"]): Wording["plainly"] =>
  (spoken) =>
    spoken.last.do === "question" && ["list", "count"].includes(spoken.last.question.measure)
      ? plainly(spoken)
      : [];
const only = ["only …", "only those …", "only those with …"] as const;
const howMany = [
  "how many of them …",
  "how many of them are in …",
  "how many of them are …",
] as const;
const inThePast = (said: string): string =>
  said.replace(/^buy\b/iu, "bought").replace(/^(order|purchase)\b/iu, "$1ed");

/** In the order in which they are tried. */
export const wordings: readonly Wording[] = [
  { said: limited, plainly: wrapped(...only), isSure: true },
  { said: narrowed, plainly: wrapped(...only) },
  { said: counted, plainly: ofPeople(wrapped(...howMany)), isSure: true },
  { said: ofThem, plainly: ({ x: said }) => [`which of them ${inThePast(said)}`] },
  {
    said: having,
    plainly: wrapped("only those with …", "only those with an …"),
    isSure: true,
    isOfWhom: true,
  },
  { said: being, plainly: wrapped("only those in …"), isSure: true, isOfWhom: true },
  { said: sameFor, plainly: instead("same for …"), isSure: true, replaces: true },
  { said: sortedPeople, plainly: ({ x: said }) => [`sort by ${figureNamed(said)}`], isSure: true },
  { said: left, plainly: withoutX, isOfWhom: true },
  { said: measured, plainly: byFigure },
  { said: sorted, plainly: ({ x: said }) => [`sort by ${figureNamed(said)}`] },
  { said: cut, plainly: ({ x: said }) => [`by ${figureNamed(said)}`] },
  { said: other, plainly: instead("same for …", "and …"), replaces: true },
];

/** "York instead of Leeds", "by profit rather than by spend": both sides are said, and the first is meant. */
export const exchanges: readonly RegExp[] = whole(
  `${x},? ${former} (?<y>\\S.*)`,
  `(?:rather )?${x} than (?<y>\\S.*)`,
  `not (?<y>\\S.*?)(?:,|,? but) ${x}`,
);
/** "profit isn't what I mean. Use spend." */
export const named = figureNamed;
