import { has, type Item, wordOf } from "../items.ts";
import { isFiller, pointOf } from "./part.ts";
import { isJoint, type Report, reportOf } from "./report.ts";
import type { Said } from "./said.ts";
import { withoutLead } from "./speech.ts";

/** "note that Ana prefers mornings": of people we know, and nothing that is to be done or is dated. */
export function keptAsNote(said: Said): Report | undefined {
  const note = said.items("note").filter(({ mark }) => mark === undefined);
  const people = said.items("people").filter((item) => !isJoint(item));
  const isKnown = people.every((item) => isKnownWith(item, said));
  // "likes to be asked first" tells of no asking.
  const isPlain = !note.some(
    (item, at) =>
      (isToCome(item) && wordOf(note[at - 1]) !== "be") || isDated(item) || isFigure(item),
  );
  const says = note.length > 1 && note.some((item) => !isFiller(item));
  // "add Ana to the card list" asks for more than a note.
  const { items } = said.part;
  const behind = items.slice(items.findLastIndex((item) => people.includes(item)) + 1);
  const isOnto = /^(?:to|into|onto)$/.test(wordOf(behind.find((item) => !isAdverb(item))));
  const found = isKnown && isPlain && says && !isOnto ? reportOf("note")(said) : undefined;
  // "Ana's dog hates the van": whose it is, is part of what is told.
  return found && isTheirThing(said)
    ? { ...found, end: items.findIndex((item) => people.includes(item)) }
    : found;
}
/** "the voucher that Ana bought is for her son": of the one person we know in it, and kept from its first word on. */
export function keptWhole(said: Said): Report | undefined {
  const found = keptAsNote(said);
  const isNobodyElses = !said.items("text").some((item) => isToCome(item) || isFigure(item));
  return found && isNobodyElses
    ? { ...found, end: said.part.items.length - withoutLead(said.part.items).length }
    : undefined;
}
const isAdverb = (item: Item): boolean =>
  isFiller(item) && !/^(?:to|into|onto)$/.test(item.word) && item.mark === undefined;
const isTheirThing = (said: Said): boolean => said.items("people").at(-1)?.word === "'s";
/** Known by their whole name; whose thing it is, by a first name that is nothing else. */
const isKnownWith = ({ capital, name }: Item, said: Said): boolean =>
  name?.contact === true && (name.full || (isTheirThing(said) && capital && !name.weak));
/** What may be a doubt, a wish or something to do, or is said of another. */
const isToCome = (item: Item): boolean =>
  toCome.test(item.word) || has(item, "REMIND") || item.name?.full === true;
const toCome =
  /^(?:should\b.*|if|unless|whether|or|must|might|may|maybe|perhaps|probably|possibly|almost|nearly|asked|asks?|needs?|needs? to|ha[sv]e? to|had to|to be|will|shall|would|could|going to|once|when|later|soon|said|says|thinks|wanted|wanted to)$/;
const isDated = (item: Item): boolean => pointOf(item)?.point.day !== undefined;
const isFigure = ({ entities, shop }: Item): boolean =>
  shop.tag !== undefined ||
  (entities.every(({ kind }) => kind !== "point") &&
    entities.some(({ kind, sure }) => sure && !["period", "duration"].includes(kind)));
