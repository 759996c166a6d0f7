import { mostIntents } from "../commands/part.ts";
import type { Item } from "../items.ts";
import type { Form } from "./form.ts";
import type { Gist } from "./gist.ts";
import { allTogether, everyOne } from "./trade-words.ts";

/** That it is written down late, which changes nothing. */
export const late =
  "(?:i |we )?(?:never|forgot|forgotten|forgot to|did not|have not|has not|had not)(?: (?:got|get|been|to|quite))* (?:enter|entered|write|written|typed|type|log|logged|put|noted|note|recorded|record|rung|rang|keyed|key|booked|book)(?: (?:it|this|that|up|down|in|through|yet))*|before i (?:forget|go)|to (?:put|ring|enter|log|book)(?: (?:in|through|up))?";

/** What says that something was sold. */
const sells =
  "sold|sold to|bought|sale|sales|took|paid|paid for|ring up|rang up|rung up|to (?:put|ring|key) (?:in|through|up)|(?:put|putting|pop|stick|ring|run) (?:this|these|it|one|them) (?:through|up)|put through|purchased|picked up|got";

/** The goods with their numbers and prices, from the first to the last of them. */
const goods = new RegExp(
  `(?:<[gna]>|(?:an?|one|the) <g>)(?:.*<[gan]>)(?: (?:${allTogether}|${everyOne}|\\)))*`,
  "du",
);
/** To whom, amid them. */
const toWhom = new RegExp(`(?:(?:${sells}) )?(?:(?:to|for|by) )?<p>`, "dgu");

/** "2 pots, 28 each, Ana took one": how many it was in truth. */
const counted =
  /<[na]>.*<p>(?: \S+)? (?:took|takes|bought|had|has|got|wanted|kept) (?:only |just )?<n>(?! ?<g>)/u;

/** "two to put in: …" counts what follows. */
const head = /^[^:]*:(?<!<[ga]>.*)/u;

const headEnd = ({ said }: Form): number => head.exec(said)?.[0].length ?? 0;

function goodsIn(form: Form, from = headEnd(form), to = form.said.length): string | undefined {
  const told = form.said.slice(from, to);
  const [first, end] = goods.exec(told)?.indices?.[0] ?? [];
  if (first === undefined || end === undefined || counted.test(told)) return undefined;
  const cuts = [...form.said.matchAll(toWhom)].map(
    ({ 0: { length }, index }) => [index, index + length] as const,
  );
  const said = form.typed(from + first, from + end, cuts);
  return said.replace(new RegExp(`\\b${everyOne}(?=$|[\\s,;)])`, "giu"), "each");
}

const bought = (person: string, sold: string, when: Item | undefined): string =>
  `${person} bought ${sold}${when === undefined ? "" : `, ${when.text}`}`;

const plainly =
  (goodsOf: (form: Form) => string | undefined) =>
  (form: Form): string | undefined => {
    const [person, sold] = [form.one("p"), goodsOf(form)];
    const [when, ...others] = form.all("w");
    return person === undefined || sold === undefined || others.length > 0
      ? undefined
      : bought(person.text, sold, when);
  };

/** "Ana a vase 45, Tom two mugs 36": each with what is told behind their name. */
function eachPlainly(form: Form): string | undefined {
  const [when, ...others] = form.all("w");
  const starts = [...form.said.matchAll(/<p>/gu)].map(({ index }) => index);
  if (starts.length < 2 || starts.length > mostIntents || others.length > 0) return undefined;
  // A day behind the last may be of that one alone.
  if (/<[ga]>/u.test(form.said.slice(0, starts[0])) || /<p>.*<w>/u.test(form.said))
    return undefined;
  const sold = starts.map((start, at) => goodsIn(form, start, starts[at + 1]));
  const people = form.all("p");
  const said = sold.flatMap((each, at) => {
    const person = people[at];
    return each === undefined || person === undefined ? [] : [bought(person.text, each, when)];
  });
  return said.length === starts.length ? said.join(". ") : undefined;
}

/** Something that was not sold before: a few words nothing is known of, and what it cost. */
const unheard =
  /(?<goods>(?:an? |one )?<u>(?: <u>){0,3})(?: (?:for|to) <p>)?(?: ,)? (?:for |at )?(?<price><a>)/du;
function newGoodsIn(form: Form): string | undefined {
  const found = unheard.exec(form.said);
  if (found === null || (found[0].match(/<u>/gu) ?? []).length < form.all("u").length)
    return undefined;
  return `${form.group(found, "goods")} for ${form.group(found, "price")}`;
}

/** "Ana sold 3 mugs" tells what she sold to others. */
const isSale = new RegExp(
  `^(?!.*<p>(?: \\S+)? (?:sold|sells)(?! to))(?!.*\\b(?:i|we)(?: (?:have|had|just))* paid <p>)(?!.*(?:sold out|(?:to be|not|yet to be|not been|never) (?:paid|sold|picked up)))(?:.* )?(?:${sells})(?= |$)`,
  "u",
);
const mayBeSaid = new RegExp(
  `(?<= |^)(?:${late}|${sells}|${allTogether}|${everyOne}|and|plus|cash|in cash|by card|on card|card|contactless)(?= |$)`,
  "u",
);

const sale = { says: isSale, may: mayBeSaid, is: ["record_purchase"] } as const;

/** Sales, whatever stands first: "3 boxes of soap sold to Ana at 12 a box", "2 to put in: Ana, a vase, 86". */
export const saleGists: readonly Gist[] = [
  { ...sale, of: ["p", "g", "a", "w", "n"], plainly: plainly((form) => goodsIn(form)) },
  { ...sale, of: ["p", "g", "a", "w", "n"], plainly: eachPlainly },
  { ...sale, of: ["p", "a", "w", "n", "u"], plainly: plainly(newGoodsIn) },
];
