import { fold } from "../../text.ts";
import { isSurelyNamed, type Item } from "../items.ts";
import { type Run, saidOf } from "./exchange-heads.ts";
import type { Form } from "./form.ts";
import { withoutOwning } from "./words.ts";

export const nameOf = ({ text }: Item): string => withoutOwning(text);

/** Everybody named, where they are named in a row or all in what is told before the note. */
export function peopleIn(
  form: Form,
  heads: readonly Run[],
  subject: Run | undefined,
): readonly string[] | undefined {
  if (heads.length === 0) return undefined;
  const own = heads.filter((run) => run.some(isPerson));
  if (isToldOf(own)) return undefined;
  const all = form.all("p").length;
  if (all === 0) return pronoun.exec(own.map(saidOf).join(" "))?.slice(1, 2);
  if (form.people.some((person, at) => isHalf(form.text, person, form.people[at + 1])))
    return undefined;
  const named = form.people.map(nameOf);
  return areAll(all, own, subject) && isOne(named, own, subject) && isRow(named, own)
    ? named
    : undefined;
}

/** Whether everybody is named in what is told, or only one is, elsewhere. */
function areAll(all: number, own: readonly Run[], subject: Run | undefined): boolean {
  const inHead = [...own, ...(subject ? [subject] : [])].flat().filter(isPerson).length;
  return inHead === all || (inHead === 0 && all === 1);
}

/** "… to say sorry, Tom is his brother": of two, one is spoken of. */
const isOne = (named: readonly string[], own: readonly Run[], subject: Run | undefined): boolean =>
  named.length < 2 || own.length === 0 || subject?.some(isPerson) !== true;

/** "… about it. hang on, Tom!": somebody is named apart, and not spoken to. */
const isToldOf = (own: readonly Run[]): boolean =>
  own.length > 1 && own.some((run) => !run.some(({ kind }) => kind !== undefined));

/** "Bridget Silva", "Edith Calder-Smith": of a name with no more than a part of which we know somebody. */
const isHalf = (text: string, { start, end }: Item, next: Item | undefined): boolean =>
  /^-\p{L}/u.test(text.slice(end)) ||
  text.slice(0, start).endsWith("-") ||
  (next !== undefined && /^\s*$/.test(text.slice(end, next.start)));
const isPerson = ({ said }: { readonly said: string }): boolean =>
  said === "<p>" || pronoun.test(said);
const pronoun = /\b(him|her|them)\b/u;
const mostPeople = 5;
/** Nothing but what joins stands between the first and the last of them. */
const isRow = (named: readonly string[], own: readonly Run[]): boolean =>
  named.length > 0 &&
  named.length <= mostPeople &&
  (named.length === 1 || row.test(own.map(saidOf).join(" ")));
const row =
  /^(?:(?!<p>)\S+ )*<p>(?:(?: (?:,|;|[/]|·?[(]|and|was in|were in|so was|so were|also|both|as well|as|too|with|to|2|from|<w>|<k>))* <p>)*(?: (?!<p>)\S+)*$/u;

/** Those of the report; whom a reminder names is one of them, or the one that it speaks of. */
export function withThose(
  people: readonly string[] | undefined,
  form: Form,
  toDo: readonly Item[],
): readonly string[] | undefined {
  const besides = toDo.filter(isSurelyNamed).map(nameOf);
  if (besides.length === 0) return people;
  if (people === undefined || pronoun.test(people[0] ?? ""))
    return form.all("p").length === 0 && besides.length === 1 ? besides : undefined;
  return besides.every((name) => people.some((each) => fold(each) === fold(name)))
    ? people
    : undefined;
}
