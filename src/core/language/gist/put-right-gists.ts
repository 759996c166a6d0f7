import type { Intent } from "../../intent.ts";
import { given } from "../../given.ts";
import type { Situation } from "../interpretation.ts";
import { entityIn, type Item } from "../items.ts";
import type { Form } from "./form.ts";
import type { Gist } from "./gist.ts";
import { leftOf, phrasesOf } from "./phrases.ts";
import { countOf, countsTold, inRoles, pricesTold, type Roles, sumOf } from "./trade-roles.ts";
import { allTogether, comesTo, everyOne, unitPrice } from "./trade-words.ts";
import { anything, withoutOwning } from "./words.ts";

/** What a deal was written down with, and what it should have been. */
const deal =
  "(?:(?:the|that|this|my|his|her|their|its) )?(?:last )?(?:sale|purchase|order|refund|deal|entry|one|invoice|money)";
const field =
  "(?:amount|price|total|sum|number|count|quantity|qty|date|day|product|item|goods|customer|buyer|client|contact|name|reference|ref|invoice|invoice number|order number|unit price|time)";
const doesWrite =
  "(?:wrote|put|said|typed|entered|logged|gave you|gave|told you|had|meant|picked|chose|booked)";
const changes =
  "(?:change|correct|fix|move|switch|swap|put|set|make|edit|update|amend|adjust|record|enter)";
const it = "(?:it|that|this|them|him|her|he|she|they|there)";

/** Old and new: what it was not stands behind these, what it was before stands before "to". */
const former: readonly RegExp[] = [
  /(?<=(?: |^)(?:not|no|instead of|rather than|and not|instead of the|not for|not the|not an?|no|not to|not by|not on|not from|not at|not with|rather than the) )<[a-z]>(?: <g>)?/gu,
  /(?<=(?: |^)from (?:the |an? )?)<([a-z])>(?= (?:over |back )?to (?:the |an? )?<\1>)/gu,
  /(?<=(?: |^)(?:change|move|switch|swap|correct|fix) (?:the )?)<([a-z])>(?= (?:on (?:it|that|this|that one) )?(?:to|for|into|with) (?:(?:the|an?) )?<\1>)/gu,
  /(?<=the wrong )<p>/gu,
  new RegExp(
    `(?<=(?: |^)i (?:had )?${doesWrite} (?:it |that |it down )?(?:as |the |an? )?)<[a-z]>`,
    "gu",
  ),
];

/** What says that something of the deal was wrong. */
const signal = new RegExp(
  `(?<= |^)(?:sorry|oops|whoops|(?<!(?:<a>|<n>|in|as|the|her|his|their|of) )change|changed|changing|correct|correction|fix|edit|amend|adjust|move|switch|(?<!an? )wrong|mistake|mistakes|mixed up|misread|misheard|typo|actually|should|instead of|rather than|not|no|meant|(?<!(?:he|she|they|<p>) )(?:forgot|forgot to|forgotten)|left (?:out|off)|belongs|right|was too quick|discount)(?= |$)|(?:put|set|make) ${it}(?= |$)|(?:put|set) <[a-z]> as|i ${doesWrite} <o>`,
  "u",
);

const beside = phrasesOf(
  "please|pls|sorry|oops|whoops|no|ah|oh|hi|hey|thanks|my mistake|my bad|actually|wait|and|so|but|then|again|just|after all|now|ok",
  `(?:can|could|would|will) you(?: please)?|i (?:need|want|have) to|(?:needs?|has|have) (?:changing|fixing|correcting|to be (?:changed|corrected|fixed|moved|switched)|to change)(?: (?:to|into))?`,
  `${changes}(?: (?:${it}|${deal}|the ${field}|<o>))?(?: (?:of|on|for|in|to|down|up|over|from|under|as|back))*`,
  `${changes} (?:the )?${field}(?: (?:of|on|for|in) ${deal})?(?: (?:to|from|into))?`,
  `(?:the |that |a )?(?:right |wrong |correct |real )?${field}(?: (?:of|on|for|in) ${deal})?(?: (?:is|was|should be|should read|should have been|needs? to be|has to be|of|to|:))*`,
  `(?:of|on|for|in|as|to|from|under|over to|over) (?:${deal}|the ${field})|${deal}(?: (?:is|was|should be|should have been|needs? to be|belongs to|goes to|goes|should go|was|came))*(?: (?:to|on|for|under|in))?`,
  `${it}(?: (?:is|was|'s|were|are|should be|should have been|should read|should say|says|needs? to be|has to be|must be|belongs to))*(?: (?:to|for|on|in|with))?`,
  `(?:should (?:be|say|read|have been)|needs? to be|has to be|meant|i meant|is|was|were|'s|be|says|reads|read)`,
  `i (?:have )?(?:misread|misheard|mistyped|mixed up|got) (?:the |my )?(?:slip|receipt|paper|note|bill|invoice|number|two customers|customers|names|them|it wrong|it)|misread it`,
  `(?:the |a |an |my )?(?:typo|mistake|slip|error)(?: (?:in|of|on|from|with))?(?: (?:mine|me|my part|the ${field}))?|(?:two|some|a few) mistakes(?: from me| of mine)?|(?<!an? )wrong(?: (?:${field}|way|\\p{L}+(?= ,)))?|in the ${field}`,
  `i (?:had |just )?${doesWrite}(?: (?:it|that|them|down|as|the|an?|wrong|in|<o>))*(?: wrong)?|i was (?:too quick|wrong|mistaken)`,
  `(?<!(?:he|she|they|<p>) )(?:i )?(?:forgot|forgotten|forgot to|left(?= (?:out|off)(?= |$)))(?: (?:to|say|mention|add|it|that|the|out|off|${field}))*|i should have (?:told you|said|mentioned|added)(?: the ${field})?`,
  `(?:i|we) (?:(?:only|just|actually) )?(?:gave|sold|let|refunded|charged|paid)(?: (?:it|him|her|them))?(?: (?:have|to|it|them|him|her|back))*|i (?:have )?(?:just )?(?:looked at|checked) (?:(?:the|my) )?(?:paper|slip|receipt|invoice|note|till|book)(?: again)?|(?:that 's|thats|this is|it was) when i (?:refunded|sold)(?: (?:it|him|her|them))*`,
  `(?:he|she|they|who)?(?: ?(?:has|have|had|only|just|actually|really))* ?(?:bought|took|paid|got|had|purchased|ordered)(?: (?:it|them|only|for))*|(?:was |were )?(?:sold|bought)(?: (?:on|to|by))?|got (?:that|the|his|her|their) (?:money )?back|back|(?:he|she|they) (?:got|had|was given) a discount`,
  `(?:it 's|it is|there (?:were|was)|there 's|there are)`,
  `not|no|instead of|rather than|instead|from|to|of|on|for|by|in|at|with|the|an?|under|as|only|both|which|that one|over|into|his|her|their|pcs|pieces|piece|units?|bags?|of them`,
  `${allTogether}|${comesTo}|${everyOne}|${unitPrice}|<o>|<z>`,
);

/** A value that is left: the sign of a kind, and the item it stands for. */
interface Value {
  readonly kind: string;
  readonly item: Item;
  readonly isEach: boolean;
}

const roles: Roles = [
  ...pricesTold,
  [
    /\b(?:amount|price|total|sum|paid|for)(?: (?:is|was|of|to|for|at|should be|needs to be|only))* <n>(?! <g>)/gu,
    "T",
  ],
  [/<n>(?= (?:for|on) (?:the )?<g>)/gu, "T"],
  [/<n>(?= back\b)|<n>(?= on (?:that|the|this) (?:refund|sale))/gu, "T"],
  [/<n>(?= (?:<g>|<o>|bags?)(?: |$))/gu, "Q"],
  ...countsTold,
  [/\b(?:number|there (?:is|was|were|are|'s))(?: (?:is|was|of|:|should be))* <n>/gu, "Q"],
];

interface Fixes {
  readonly said: string;
  readonly values: readonly Value[];
}

function valuesIn(form: Form): Fixes | undefined {
  const laid = form.laidOut.filter(({ said }) => isSign.test(said));
  let said = form.said;
  for (const old of former) said = said.replace(old, (found) => found.replace(/<[a-z]>/gu, "<o>"));
  said = inRoles(said, roles);
  const letters = [...said.matchAll(/<([A-Za-z])>/gu)].map(([, letter = ""]) => letter);
  const values = laid.flatMap(({ item }, at) => {
    const letter = letters[at] ?? "";
    const kind = letter === "Q" || (letter === "n" && hasUnit(item)) ? "q" : letter;
    const isEach = kind === "E";
    return kind === "o" ? [] : [{ kind: isEach || kind === "T" ? "a" : kind, item, isEach }];
  });
  const kinds = values.map(({ kind }) => kind);
  const isOneOfEach = new Set(kinds).size === kinds.length && !kinds.includes("n");
  return isOneOfEach && values.length > 0 ? { said, values } : undefined;
}
const isSign = /^<[a-z]>$/u;
const hasUnit = (item: Item): boolean => entityIn(item, "quantity")?.unit !== undefined;

/** "I forgot 3 mowers": more goods, and no other ones. */
const addsGoods =
  /\b(?:forgot|forgotten|left out|left off)(?: (?:to|add|mention|say|put|the|an?|<n>))* <g>/u;

const mends = "(?:change|fix|correct|edit|adjust|amend)";
/** Words that seem to put something right, and do not. */
const isElse = new RegExp(
  [
    // "not" of no value that was said before
    "\\bnot (?!(?:(?:the|an?|for|to|by|on|from|at|with|of) )*<o>|right\\b|correct\\b)|\\bnot$",
    // What was forgotten to be done, who is put in for a time
    "\\bforgot(?:ten)? (?:<[pw]>|to (?!say|mention|tell|add|put|enter|write|log|note|record|give|include)\\S+)",
    "\\b(?:put|set) (?:him|her|them) (?:in|up|down|at)\\b",
    // Where somebody erred; what others meant
    "\\bi was \\S+(?: quick)? (?:(?:on|in|at|about|with) )?<",
    "(?:\\b(?:he|she|they)|<[pm]>) (?:meant|made|misread|misheard)\\b|\\b(?:he|she) belongs\\b",
    // A rose bush that is mended, and no sale; "move on to Ana"; "correct, 2 pots" agrees
    `\\b${mends} (?:(?:the|an?|his|her|their|my|our) )?<g>|\\b${mends} (?:it|that|this|them) (?:<w>|for\\b)|\\bchange for\\b`,
    "^move (?:on|over) to\\b|^correct ,",
  ].join("|"),
  "u",
);

/** As the rows of corrections read it: "it was 5 Mulch, 30 in total, on Sunday". */
function plainlyOf({ values }: Fixes): string {
  const find = (kind: string): Value | undefined => values.find((value) => value.kind === kind);
  const said = (kind: string): string => withoutOwning(find(kind)?.item.text ?? "");
  const count = find("q");
  const goods = [...(count === undefined ? [] : [String(countOf(count))]), said("g")].join(" ");
  const parts = [goods.trim(), sumIn(find("a"), count), said("w"), said("p"), said("r")];
  return `it was ${parts.filter(Boolean).join(", ")}`;
}

function sumIn(sum: Value | undefined, count: Value | undefined): string {
  if (sum === undefined) return "";
  const isFor = sum.isEach ? " each" : count === undefined ? "" : " in total";
  return `${sumOf(sum.item)}${isFor}`;
}

function plainly(form: Form): string | undefined {
  if (!signal.test(form.said) || addsGoods.test(form.said)) return undefined;
  const said = valuesIn(form);
  return said === undefined || isElse.test(said.said) || leftOf(said.said, beside).length > 0
    ? undefined
    : plainlyOf(said);
}

/** Whether each value that was said is put right, and nothing else. */
function isAllIn([intent]: readonly Intent[], form: Form, { lastCommand }: Situation): boolean {
  if (isOfOther(form.said, lastCommand?.do === "record_refund")) return false;
  const kinds = valuesIn(form)?.values.map(({ kind }) => kind) ?? [];
  if (intent?.do !== "correct") return false;
  const { amount, contact, product, quantity, reference, when } = intent;
  const put = given({ a: amount, p: contact, g: product, q: quantity, r: reference, w: when });
  return Object.keys(put).sort().join() === kinds.toSorted().join();
}

/** "refund her 20", behind a sale; "the sale was …", behind a refund. */
const isOfOther = (said: string, isRefund: boolean): boolean =>
  isRefund ? /\b(?:sale|purchase|order)\b/u.test(said) : /\brefund/u.test(said);

/** What was wrong with the sale or the refund before, told with what it should have been. */
export const putRightGists: readonly Gist[] = [
  {
    of: ["p", "r", "g", "a", "w", "n"],
    says: /^(?=.*<[prgawn]>)(?!.*(?<= |^)(?:remind|task|follow up|if|unless|whether|maybe|perhaps)(?= |$))/u,
    may: anything,
    plainly,
    is: ["correct"],
    agrees: isAllIn,
    besides: "put right",
  },
];
