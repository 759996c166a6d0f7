import type { Item } from "../items.ts";
import { closing } from "./exchange-gists.ts";
import type { Form } from "./form.ts";
import type { Gist } from "./gist.ts";
import { anything } from "./words.ts";

const them = "(?:him|her|them|<p>)";
const sum = "(?:(?:the|his|her|their|a|all|whole|full|entire) )*(?<sum><a>|<n>)";
const card =
  "(?: (?:in cash|by card|cash|from the till|out of the till|on (?:the|his|her|their) (?:card|account)|to (?:the|his|her|their) (?:card|account|bank)|onto (?:the|his|her|their) card|in full|for it|for that|on it|on that|too|as well|already|today|now|please|pls|thanks|ta|cheers|<w>))*";
const leads =
  "(?:(?:so|and|then|hence|that|this|i|we|just|have|had|has|'s|'ve|been|was|were|had to|gone and|gone|went|ahead|already|duly|please|pls|can you|could you|would you|will you|a|<w>|in the end|obviously|of course|ended up|him|her|them|she|he|they|got|get|owed|gets|due|back|,) )*";

/** How money given back is told, a clause by itself. */
const backs: readonly string[] = [
  `(?:refunded|refund|reimbursed|reimburse|refunding|credited|credit) (?:to )?(?:${them} )?${sum}(?: back)?(?: to ${them})?`,
  `(?:refund|money back|cash back|full refund|refunded)(?: to | for | of | :| ,| -)* ?(?:${them} )?(?:, )?(?:of )?${sum}`,
  `(?:gave|give|given|handed|paid|pay|sent|put|popped|slipped|returned) (?:back )?(?:${them} )?(?:back )?${sum} back(?: to ${them})?`,
  `(?:gave|given|give|handed|paid|sent|returned) (?:${them} )?back ${sum}(?: to ${them})?`,
  `${sum} (?:back|refunded|refund|reimbursed|returned|went back|goes back)(?: (?:to|for) ${them})?`,
];
const isBack = backs.map(
  (said) => new RegExp(`^${leads}${said}${card}(?: (?:${card.trim()}))?$`, "du"),
);

/** A thing and what was wrong with it never hold a wish, a doubt, or another deed. */
const wrong =
  /(?<= |^)(?:[?]|wants?|wanted|would|should|might|may|could(?! not)|if|unless|whether|when|asks?|asked|asking|says?|said|claims?|reckons?|thinks?|maybe|perhaps|probably|instead|swap\S*|exchange\S*|replace\S*|refus\S*|until|but|or|will|going to|owes?|remind\S*|tag|follow up|call|log|note|bought|sold|credit|voucher|nobody|does not|no refund|never refunded|wait|sorry|actually|hang on|hold on|i mean|pretend|imagine|joke|kidding|let us say|no longer|tomorrow|later|next)(?= |$)/u;
const parts =
  /(?: |^)(?:(?<!(?:refund|refunded|money back) )[,.;:!–—-]|·-|so|hence|because|cause|cos|coz|since|as|after)(?= |$)/gu;

interface Clause {
  readonly from: number;
  readonly to: number;
  readonly said: string;
}

function clausesIn(said: string, end: number): readonly Clause[] {
  const stops = [...said.slice(0, end).matchAll(parts)];
  const starts = [0, ...stops.map(({ 0: { length }, index }) => index + length)];
  const ends = [...stops.map(({ index }) => index), end];
  return starts.flatMap((start, at) => {
    const to = ends[at] ?? end;
    const raw = said.slice(start, to);
    const from = start + raw.length - raw.trimStart().length;
    return raw.trim() === "" ? [] : [{ from, to, said: raw.trim() }];
  });
}

/** What of a clause was wrong with the thing: what is told behind it and behind whose it was. */
function reasonIn(form: Form, { from, to, said }: Clause): string {
  const last = [...said.matchAll(/<[gp]>(?: (?:'s|back|for|he|she|they|had|bought|got))*/gu)].at(
    -1,
  );
  const start = last === undefined ? from : from + last.index + last[0].length + 1;
  return start < to ? form.typed(start, to) : "";
}

function plainly(form: Form): string | undefined {
  const end = ending.exec(form.said)?.index ?? form.said.length;
  const clauses = clausesIn(form.said, end);
  const [given, ...more] = clauses.filter(({ said }) => isBack.some((way) => way.test(said)));
  if (given === undefined || more.length > 0) return undefined;
  const reasons = clauses.filter((clause) => clause !== given);
  const sum =
    form.allWithin("a", given.from, given.to)[0] ?? form.allWithin("n", given.from, given.to)[0];
  return sum === undefined || reasons.some(isMore) ? undefined : saidOf(form, sum, reasons);
}

/** What is told of the thing, and no other figure. */
const isMore = ({ said }: Clause): boolean =>
  wrong.test(said) || /<[an]>/u.test(said.replace(ofSome, ""));

/** "2 pots", "one of the two pots": which of them it was. */
const ofSome = /<n> (?:of (?:the|his|her|their) (?:(?:two|three|four|five|<n>) )?)?<g>/u;

function saidOf(form: Form, sum: Item, reasons: readonly Clause[]): string | undefined {
  const [person, ...others] = form.all("p");
  const [when, ...days] = form.all("w");
  const goods = form.one("g");
  const isOne = others.length + days.length === 0 && form.all("g").length === (goods ? 1 : 0);
  if (person === undefined || !isOne) return undefined;
  const given = [`refund ${person.text} ${sum.text}`, goods && `for ${goods.text}`, when?.text];
  const why = reasons.map((clause) => reasonIn(form, clause).replace(ofThing, ""));
  return [given.filter((each) => each !== undefined).join(" "), ...why.filter(Boolean)].join(", ");
}
/** "one of the places she booked": which it is, and no reason. */
const ofThing =
  /^(?:(?:places?|spots?|seats?|ones?|that|which) )*(?:(?:he|she|they) (?:had )?(?:booked|bought|ordered|took))[.!]?$/iu;
const ending = new RegExp(`${closing}$`, "u");

/**
 * Money given back, wherever it is told whose it was, for what and what was wrong: a clause that
 * gives so much back, and others that only tell of the thing.
 */
export const refundGists: readonly Gist[] = [
  {
    of: ["p", "g", "w", "a", "n"],
    says: /refund|reimburs|back|credited|returned/u,
    may: anything,
    plainly,
    keeps: true,
    is: ["record_refund"],
  },
];
