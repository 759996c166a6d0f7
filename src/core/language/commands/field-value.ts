import type { Intent } from "../../intent.ts";
import type { contactFields } from "../../questions/filter.ts";
import { entityIn, has, type Item } from "../items.ts";
import { isOneName } from "./company-slot.ts";
import { isArea, namesGoods, tellsOfEntry } from "./place-details.ts";
import { isCutBefore, isLoose, isPoint, isStrongStop, textOf } from "./part.ts";
import { isPronoun } from "./persons.ts";
import type { Said } from "./said.ts";
import { withoutReason } from "./text-slots.ts";

export type Field = (typeof contactFields)[number];
type Values = NonNullable<Extract<Intent, { do: "change_contact" }>["set"]>;

/** What a field of a contact is to hold, without the reason told behind it; notes keep all that is said. */
export function valueSaid(said: Said, field: Field): Values | undefined {
  if (field === "notes") return valueOf(field, said.text("text"));
  const value = storedIn(withoutReason(said.items("text")) ?? [], field) ?? oneValue(said);
  if (value === undefined || (isPlaced(field) && saysWhere(said, value))) return undefined;
  return isOther(said.items("text"), field) ? undefined : valueOf(field, value);
}

/** Goods are no place, how it is with an entry is no value, and a source that somebody else belongs to is more than one. */
const isOther = (items: readonly Item[], field: Field): boolean =>
  (field === "city" && namesGoods(items)) ||
  (field === "source" && namesAnother(items)) ||
  (isPlaced(field) && tellsOfEntry(items));

/** "word of mouth from Ana": more than a source. */
const namesAnother = ([, ...rest]: readonly Item[]): boolean =>
  rest.some(({ name }) => name?.contact === true && name.full);

const isPlaced = (field: Field): boolean => field === "city" || field === "company";

/** A country, a part of one, or more than one name, which are no value of these fields. */
const saysWhere = ({ part }: Said, value: string): boolean =>
  /,|\sor\s/.test(value) || isArea(part, value);

/** The value as typed; undefined where more is said than one value and a reason for it. */
export function oneValue(said: Said): string | undefined {
  const items = said.items("text");
  const value = withoutReason(items);
  if (value === undefined || !isOneValue(value)) return undefined;
  return value === items ? said.text("text") : textOf(said.part, value);
}

/** A day or country as it is stored, where no more than that is said. */
const storedIn = ([first, ...rest]: readonly Item[], field: Field): string | undefined => {
  if (!rest.every((item) => isLoose(item) || item.mark !== undefined)) return undefined;
  if (field === "birthday") return entityIn(first, "birthday")?.value;
  return field === "country" ? first?.shop.country?.[0] : undefined;
};

/**
 * Whether words are one value and no more: "Boise from Friday", "Alder Realty and call him",
 * "Roy Kingsley (his new name)" and "referral, Amber sent him" are not.
 */
function isOneValue(items: readonly Item[]): boolean {
  const last = items.findLast(({ mark }) => mark === undefined);
  const comma = items.findIndex(({ mark }) => mark === ",");
  return (
    !items.some((item, at) => saysMore(item) || isEndOfSentence(items, at)) &&
    isOneName(items) &&
    !dangling.test(last?.word ?? "") &&
    (comma < 0 || items.slice(comma).every(isOfName))
  );
}

const saysMore = (item: Item): boolean =>
  isPoint(item) ||
  isPronoun(item) ||
  (isStrongStop(item) && item.mark !== ".") ||
  /^[(–—:]$/.test(item.mark ?? "") ||
  /^(?:his|their|effective|starting)$/.test(item.word) ||
  has(item, "REMIND", "REMIND_ME", "UNTAG");

/** "Ajax. The phone is the same", parted or not; "St. Catharines" and "J. Moss & Co. Ltd" go on. */
const isEndOfSentence = (items: readonly Item[], at: number): boolean => {
  const [before, dot, next] = items.slice(Math.max(0, at - 1), at + 2);
  const isApart = dot?.mark === "." && next !== undefined && next.start > dot.end;
  return isCutBefore(items, at) || (isApart && !shortened.test(before?.word ?? ""));
};
const shortened = /^(?:\p{L}|st|ste|mt|ft|pt|dr|mr|mrs|ms|sgt|co|inc|ltd|corp|bros|jr|sr|no)$/u;

const dangling = /^(?:where|when|which|who|while|and|but|or|so|also|from|as|since)$/;

/** "Portland, OR", "Hill, Roy and Sons" */
const isOfName = ({ capital, mark, word }: Item): boolean =>
  capital ||
  mark !== undefined ||
  word === "" ||
  /^(?:and|of|the|de|van|von|der|di|la|el)$/.test(word);

/** A value as the field takes it: an email with its @, a phone with its digits and no words. */
function valueOf(field: Field, said: string): Values | undefined {
  const value = said.trim().replace(/^["“]|["”]$/g, "");
  if (value === "" || field === "tags") return undefined;
  if (field === "email" && !/^\S+@\S+\.\S+$/.test(value)) return undefined;
  if (field === "phone" && !isNumber(value)) return undefined;
  return { [field]: value };
}

const isNumber = (value: string): boolean =>
  /^[+\d\s()./–-]+(?:(?:x|ext\.?)\s*\d+)?$/iu.test(value) && (value.match(/\d/g) ?? []).length > 4;
