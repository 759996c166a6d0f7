import { decimal } from "../../money.ts";
import { waysToPay } from "../commands/ways-to-pay.ts";
import { entityIn, has, type Item } from "../items.ts";
import type { Form, Laid } from "./form.ts";
import { allTogether, comesTo, everyOne, unitPrice } from "./trade-words.ts";

/** A sign of a message and the words that it stands for. */
export interface Sign {
  /** The sign, or the word itself. */
  readonly said: string;
  readonly text: string;
  readonly item?: Item;
}

/**
 * What of a message is told of goods and of money, each sign with what it is told for: a count (Q),
 * goods (g), a price of each (E), one of all (T), one that does not say of which (M), our own cost
 * (C), and numbers that belong to something else (z).
 */
export interface Told {
  readonly said: string;
  readonly signs: readonly Sign[];
}

/** Words of a sale that are no goods, though the lexicon has them nowhere. */
const noGoods = new RegExp(
  `^(?:${waysToPay}|jobs?|work|prices?|units?|door|half|till|slip|old|older|following|agreed|check|customer|invoice|inv|each|pcs?|terms|register|registered|goes|needs?|things?|lines?|cost|ran|inv|owe|payment|method|into|system)$`,
  "u",
);
/** Known words that a name of goods may begin with: "rain barrel". */
const opensGoods = /^(?:<n>|<n> of|an?|the|one|:)$/u;

/** Something that was not sold before: so many of a few words nothing is known of. */
function withNewGoods(laid: readonly Laid[]): readonly Sign[] {
  const signs = laid.map(({ said, item }) => ({
    said: said === "<u>" && noGoods.test(item.word) ? item.word : said,
    text: item.text,
    item,
  }));
  const last = signs.findLastIndex(({ said }) => said === "<u>");
  const start = signs.findLastIndex(({ said }, at) => at < last && opensGoods.test(said)) + 1;
  const words = signs.slice(start, last + 1);
  const isNew = start > 0 && words.length <= 3 && words.slice(0, -1).every(isWordOfGoods);
  return isNew && !signs.some(({ said }) => said === "<g>")
    ? [
        ...signs.slice(0, start),
        { said: "<g>", text: words.map(({ text }) => text).join(" ") },
        ...signs.slice(last + 1),
      ]
    : signs;
}
const isWordOfGoods = ({ said, item }: Sign): boolean =>
  said === "<u>" || (/^\p{L}{3,}$/u.test(said) && item !== undefined && !has(item, "FILLER"));

type Role = "C" | "E" | "M" | "Q" | "T" | "z";
export type Roles = readonly (readonly [said: RegExp, role: Role])[];
const sum = "<[an]>";
const link = "(?: (?:is|was|of|at|to|for|:|should be|needs to be|only|came to|comes to))*";

/** What each costs and what all of it does, by the words beside a number. */
export const pricesTold: Roles = [
  [new RegExp(`${sum}(?= ${everyOne}(?! <p>)(?: |$))`, "gu"), "E"],
  [new RegExp(`${unitPrice}${link} ${sum}`, "gu"), "E"],
  [new RegExp(`${comesTo}${link} ${sum}(?! <g>)`, "gu"), "T"],
  [new RegExp(`${sum}(?= ${allTogether}(?: |$))(?! together with)`, "gu"), "T"],
];
/** How many there are of it. */
export const countsTold: Roles = [
  [new RegExp(`\\b(?:count|quantity|qty)${link} <n>`, "gu"), "Q"],
  [/<n>(?= (?:of (?:them|those|these)|pcs?|pieces?|units?)(?: |$))/gu, "Q"],
];

/** What is said with each number in its role: the last of what a pattern finds has it. */
export const inRoles = (said: string, told: Roles): string =>
  told.reduce(
    (text, [pattern, role]) =>
      text.replace(pattern, (found) => found.replace(/<[an]>(?!.*<[an]>)/u, `<${role}>`)),
    said,
  );

const gap = "(?: [,:(-]| ·?-)*";

/** Which number is told for what, by the words right beside it; the first that fits holds. */
const roles: Roles = [
  [/\bnet <n>/gu, "z"],
  [/<n>(?= (?:things|lines|items|sales|refunds|purchases|products)\b)/gu, "z"],
  [/\b(?:just the|this|the other|the last) <n>(?! <g>| of <g>| of them)/gu, "z"],
  [/<n>(?= of (?:<a>|<n>) (?:for|on) )/gu, "z"],
  [/<n>(?= half\b)/gu, "z"],
  [
    new RegExp(
      `(?:our|our own|own|its) costs?(?: (?:price|on it|of it|for it|is|was|of|:))* ${sum}|cost us ${sum}|we paid ${sum}(?= for it)`,
      "gu",
    ),
    "C",
  ],
  [/(?<=<n> <g> )(?:x|@) <a>/gu, "E"],
  [/(?:(?<=<n> )|(?<=<g> ))(?:@) <[an]>/gu, "E"],
  [/(?<=<g>(?: [,:-])? <n> )(?:x|@) <[an]>/gu, "E"],
  ...pricesTold,
  [new RegExp(`${allTogether}(?: (?:was|is|of|to|for|:))* <a>`, "gu"), "T"],
  [/<n>(?= (?:of )?(?:the |his |her |their |those )?<g>| x <g>)/gu, "Q"],
  ...countsTold,
  [/(?:bought|took|ordered|got|purchased) <n>(?= (?:[.,;]|for|at|on|<w>)(?: |$)|$)/gu, "Q"],
  [/<a>/gu, "M"],
  [/<g> <n>(?= - <n>)/gu, "Q"],
  [/<Q> - <n>/gu, "M"],
  [
    new RegExp(
      `<g>${gap} <n>(?=${gap} (?:(?:for|at|x|@|came to|unit|price|total|of|amount) )*<[AETM]>)`,
      "gu",
    ),
    "Q",
  ],
  [
    /\b(?:for|at|price|price is|price was|down to|gave (?:him|her|them|<p>)|got|refunded) <n>(?! <g>)/gu,
    "M",
  ],
  [/<n>(?= (?:refunded|back|returned to)\b)/gu, "M"],
  [/<n>(?= for (?:the|an?|his|her|their) <g>)/gu, "M"],
  [new RegExp(`(?<=<Q> (?:of )?<g>${gap} )<n>`, "gu"), "M"],
  [/(?<=<g> \( )<n>(?= ·?\))/gu, "M"],
  [/(?<=<Q> (?:of )?<g>.*, )<n>(?=(?: [.!])*$)/gu, "M"],
];

/** The role of each number; undefined where it is not told what one of them is for. */
export function toldIn(form: Form): Told | undefined {
  const laid = withNewGoods(form.laidOut);
  const signs = laid.filter(({ said }) => isSign.test(said));
  const roled = inRoles(laid.map((each) => each.said).join(" "), roles);
  const said = pricesOfGoods(countedIn(withoutGoodsAgain(roled), signs), signs);
  return said.includes("<n>") || said.includes("<a>") ? undefined : { said, signs };
}

const isSign = /^<[a-z]>$/u;

/** "she took 5 rakes, $24 a rake", "…, $44 for both rakes": of what each or all of it is. */
const withoutGoodsAgain = (said: string): string =>
  (said.match(/<g>/gu) ?? []).length < 2
    ? said
    : said.replace(
        /(?<=<E> (?:per|an?) |<g>(?: ,)? <T> for (?:both|all|(?:both|all) (?:of )?the|all (?:two|three|four|five)) )<g>/gu,
        "<o>",
      );

/** "rakes / 2 pcs": a number with a unit of its own counts. */
function countedIn(said: string, signs: readonly Sign[]): string {
  let at = -1;
  return said.replace(/<([A-Za-z])>/gu, (found, letter: string) => {
    at++;
    return letter === "n" && isOfPieces(signs[at]?.item) ? "<Q>" : found;
  });
}
const isOfPieces = (item: Item | undefined): boolean => {
  const unit = entityIn(item, "quantity")?.unit;
  return unit !== undefined && !isTime.test(unit);
};
export const isTime = /^(?:minute|hour|day|week|month|year)$/u;

/** "rake 24, hose 38", "a rake yesterday, forgot to enter it, 24": numbers behind goods, where no other money is told. */
function pricesOfGoods(said: string, signs: readonly Sign[]): string {
  if (/<[ETM]>/u.test(said)) return said;
  const priced = said
    .replace(/(?<=<g>(?: [,:-])? )<n>(?= (?:[,.;]|and)(?: |$)|$)/gu, "<M>")
    .replace(/(?<=<g>(?: <w>| [^< ]+)* [,.;–-] )<n>(?=(?: [.!])*$)/gu, "<M>");
  const numbers = valuesOf({ said: priced, signs }, "M");
  return numbers.every((value) => value !== undefined && value > mostCounted) ? priced : said;
}
export const mostCounted = 12;

const letters = (said: string): readonly string[] =>
  [...said.matchAll(/<([A-Za-z])>/gu)].map(([, letter = ""]) => letter);

export const signsOf = ({ said, signs }: Told, letter: string): readonly Sign[] =>
  letters(said).flatMap((each, at) => (each === letter ? (signs[at] ?? []) : []));

export const countOf = ({ item }: Pick<Sign, "item">): number | undefined =>
  entityIn(item, "quantity")?.value ?? entityIn(item, "number")?.value;

const valuesOf = (told: Told, letter: string): readonly (number | undefined)[] =>
  signsOf(told, letter).map(countOf);

/** The amount in figures, which nothing around it changes. */
export function sumOf(item: Item): string {
  const amount = entityIn(item, "money")?.amount;
  return amount !== undefined && "minor" in amount && amount.currency !== undefined
    ? `${decimal(amount.minor, amount.currency)} ${amount.currency}`
    : item.text.replace(/^(?:for |at |@ ?|x )/iu, "");
}
