import type { Intent, IntentOf } from "../intent.ts";
import { isSurelyNamed, type Item } from "./items.ts";
import { kindIn } from "./kinds.ts";
import { wordsOf } from "./sentence.ts";
import { periodOf } from "./times-asked.ts";

type Change = Omit<IntentOf<"refine">, "do" | "how">;
type Reader = (rest: readonly Item[], last: IntentOf<"contact_fact">) => Change | undefined;

/** What a few words ask of the one contact of whom the question before was. */
export function ofOneContact(rest: readonly Item[], last: Intent): Change | undefined {
  if (last.do !== "contact_fact") return undefined;
  for (const reader of readers) {
    const change = reader(rest, last);
    if (change !== undefined) return change;
  }
  return undefined;
}

/** "what did he pay for it?", after somebody's last order: what that one came to. */
const itsAmount: Reader = (rest, last) => {
  const order = ordersTold.get(last.fact);
  return order !== undefined && asksItsAmount.test(wordsOf(rest)) ? { fact: order } : undefined;
};
const ordersTold: ReadonlyMap<string, "first_order" | "last_order"> = new Map([
  ["first_order", "first_order"],
  ["last_order", "last_order"],
  ["last_product", "last_order"],
]);
const asksItsAmount =
  /^(?:what|how much)(?: money)? (?:(?:did|has|have) (?:he|she|they) (?:pay|paid|spend|spent)(?: us)? (?:for|on) (?:it|that|this)|(?:did|does) (?:it|that|this)(?: one| order)? (?:cost|come to|make|bring in)(?: us| them| her| him)?|(?:was|is) (?:it|that|this)(?: one| order)?(?: worth| for)?)$/u;

/**
 * "what was it?", "and what was in it?", "what did she get?", after when somebody last ordered: what
 * that order was of.
 */
export function goodsOfLast(asked: readonly Item[], last: Intent): Change | undefined {
  const isOfOrder = last.do === "contact_fact" && last.fact === "last_order";
  const said = wordsOf(asked.filter(({ mark }) => mark === undefined));
  return isOfOrder && last.period === undefined && asksItsGoods.test(said)
    ? { fact: "last_product" }
    : undefined;
}
const ofOrder = "(?:it|that|that one|that order|the order|that 1|this|this one|they)";
const asksItsGoods = new RegExp(
  `^(?:(?:and|so|ok|okay|oh|right|great|thanks|cool|nice|then) )*(?:what(?: exactly| actually)? (?:was|is|'s|were) (?:${ofOrder}|(?:in|on) ${ofOrder}|(?:in|on) there)|what (?:did|does) ${ofOrder} (?:contain|include|consist of|have in it)|(?:which|what) (?:products?|items?|things?)(?: exactly)? (?:was|were|is) (?:${ofOrder}|in ${ofOrder})|what (?:did|has|had) (?:he|she|they) (?:get|got|buy|bought|order|ordered|have|had|take|taken|pick up|go for|choose|chosen))(?: (?:exactly|then|that day|that time|on that day|on that occasion|of|for))?$`,
  "u",
);

/** "how does that compare with Ana Bell?": the same of her. */
const besideAnother: Reader = (rest) => {
  const [person, ...more] = rest.filter(isSurelyNamed);
  const isMeant =
    /^(?:how (?:does|did|do) (?:that|it|this|he|she|they) )?compare(?:d|s)? (?:to|with|against)\b/.test(
      wordsOf(rest),
    ) || isWhichAhead(rest);
  return isMeant && person !== undefined && more.length === 0
    ? { person: person.name?.said ?? person.text }
    : undefined;
};

/** "now Ana Bell, which is higher?" */
const isWhichAhead = (rest: readonly Item[]): boolean =>
  /^(?:and )?(?:which|who)(?: one| of (?:them|the two))? (?:is|has|was)(?: the)? (?:higher|greater|more|bigger|better|ahead|worth more)$/.test(
    wordsOf(rest.filter((item) => !isSurelyNamed(item))),
  );

/** "who was it?", "who took it?", after an exchange with somebody: it is told with who logged it. */
const whoItWas: Reader = (rest, last) => {
  const fact = exchanges.get(last.fact);
  if (fact === undefined || !asksWhoItWas.test(wordsOf(rest))) return undefined;
  return { fact: last.period === undefined ? fact : last.fact };
};

/** "what was it about?", after an exchange: it is told with what was noted of it. */
const whatItWas: Reader = (rest, last) =>
  exchanges.has(last.fact) && asksWhatItWas.test(wordsOf(rest))
    ? { fact: last.period === undefined && last.fact !== "last_heard" ? "last_summary" : last.fact }
    : undefined;
/** "what was it" may have been taken for what only opens a question. */
const asksWhatItWas =
  /^(?:(?:what (?:was|is) )?(?:(?:it|that|this|that one) )?(?:all )?about|about what|what (?:did|does) (?:she|he|they) (?:say|want)(?: about)?)$/u;

const exchanges: ReadonlyMap<string, "last_contact" | "last_heard"> = new Map([
  ["interactions", "last_contact"],
  ["last_contact", "last_contact"],
  ["last_heard", "last_heard"],
]);
const asksWhoItWas =
  /^(?:(?:by |from )?who(?:m)?|who (?:was (?:it|that)|took (?:it|that|the call)|logged (?:it|that)|made (?:it|the call)|did (?:it|that)|spoke to (?:her|him|them)|wrote (?:it|that)|was it (?:with|by)))(?: then)?$/u;

/**
 * "when was her last one?", after how many orders or calls there were: the newest of those, whenever
 * that was.
 */
const lastOne: Reader = (rest, last) => {
  const fact = isOfOrders.has(last.fact) ? "last_order" : exchanges.get(last.fact);
  if (fact === undefined || !asksLastOne.test(wordsOf(rest))) return undefined;
  return last.period === undefined ? { fact } : { fact, drop: ["period"] };
};
const isOfOrders: ReadonlySet<string> = new Set([
  "orders",
  "purchases",
  "products",
  "first_order",
  "last_product",
]);
const asksLastOne =
  /^(?:(?:when|on (?:what|which) day|what day|how long ago) (?:was|is|'s) )?(?:the|his|her|their|that) (?:very )?(?:last|latest|most recent|newest)(?: (?:one|1))?(?: (?:again|then))?$/u;

/** "nothing after August?", of what one customer bought: then. */
const nothingThen: Reader = (rest, last) => {
  const dated = rest.find((item) => periodOf(item) !== undefined);
  const period = periodOf(dated);
  const isOfDeeds = ["purchases", "orders", "interactions"].includes(last.fact);
  const said = wordsOf(rest.filter((item) => item !== dated));
  return isOfDeeds &&
    period !== undefined &&
    /^(?:nothing|anything|none|any)(?: else)?$/u.test(said)
    ? { period }
    : undefined;
};

/** "who took her last call", after anything of hers: it is told with who logged it. */
const whoTookIt: Reader = (rest) => {
  const kind = kindIn(rest)[1];
  const isMeant =
    /^who (?:took|answered|had|made|logged|dealt with) (?:his|her|their|the|that) (?:last|latest|most recent) /u.test(
      wordsOf(rest),
    );
  const isOurs = rest.some(({ word }) => word === "made");
  return isMeant && kind !== undefined
    ? { fact: isOurs ? "last_contact" : "last_heard", kind }
    : undefined;
};

/** "emailed?", "and visits", after calls with somebody: exchanges of that kind, and no address. */
const otherKind: Reader = (rest, last) => {
  const kind = kindIn(rest)[1];
  return last.fact === "interactions" && kind !== undefined && kindAlone.test(wordsOf(rest))
    ? { kind }
    : undefined;
};
const kindAlone =
  /^(?:(?:and|or|how many|what about|the|his|her|their|any|have|has|did|do|we|i|anyone|times|were|was|there) )*(?:calls|called|rung|rang|phoned|emails|e mails|emailed|mailed|visits|visited|meetings|met|messages|messaged|texts|texted|notes)(?: (?:him|her|them|then|too|as well))*$/u;

const readers: readonly Reader[] = [
  lastOne,
  otherKind,
  whoTookIt,
  itsAmount,
  besideAnother,
  whoItWas,
  whatItWas,
  nothingThen,
];
