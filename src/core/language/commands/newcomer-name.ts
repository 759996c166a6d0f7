import { fold } from "../../text.ts";
import { entityIn, has, type Item, wordOf } from "../items.ts";
import type { Vocabulary } from "../vocabulary.ts";
import { isBusinessWord } from "./company-slot.ts";
import { isFiller, isPoint } from "./part.ts";
import { particles } from "./persons.ts";
import { isSlip } from "./retracting-slips.ts";

/** A name of two words or more that nobody of ours has, by the places it takes. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** "Ruth Oafor", where there is a Ruth Okafor: a slip of the keys away from somebody of ours. */
export const isNearlyOurs = (name: readonly Item[], vocabulary: Vocabulary): boolean => {
  const words = name.filter(({ mark }) => mark === undefined).map(({ text }) => fold(text));
  const said = words.join(" ");
  return words.some((word) =>
    vocabulary
      .namesWith([word])
      .some((hit) => hit.kind === "contact" && isSlip(fold(hit.name), said)),
  );
};

/** The people named whom we do not have; no companies, places or words of the shop. */
export function newPeopleIn(items: readonly Item[]): readonly Stretch[] {
  const labelled = calledIn(items);
  if (labelled !== undefined) return [labelled];
  const names = stretchesOf(items, isNameWord);
  const people = names.filter((name) => !isBusiness(items, name, names));
  const free = people.filter(({ from }) => !isOfPlace(items[from - 1]));
  if (free.length > 0) return free;
  const ofSomebody = people.filter(({ from }) => /^(?:from|of)$/.test(wordOf(items[from - 1])));
  return ofSomebody.length > 0 ? ofSomebody : people.length > 0 ? [] : writtenSmall(items);
}

/** "… called Kwame", "name's yusuf demir", "first name Imogen, last name Tate": told as a name. */
function calledIn(items: readonly Item[]): Stretch | undefined {
  const label = items.findIndex((item) => isNameLabel(item) && item.name === undefined);
  if (label < 0) return undefined;
  const from = items.findIndex((item, at) => at > label && !isBetween(item));
  let to = from;
  while (to < from + 4 && goesOn(items, from, to)) to++;
  const isName = to - from > 1 || (to > from && items[from]?.name === undefined);
  return from >= 0 && isName ? { from, to } : undefined;
}

/** Whether a word belongs to a name told as one, in small letters or with capitals throughout. */
const goesOn = (items: readonly Item[], from: number, at: number): boolean => {
  const item = items[at];
  if (item === undefined || !(isNameWord(item) || isBareWord(item))) return false;
  return at === from || item.capital || items[at - 1]?.capital !== true;
};

const isNameLabel = (item: Item): boolean =>
  has(item, "NAME_FIELD") || (has(item, "CALLED_NAME") && item.word !== "go by");
const isBetween = (item: Item): boolean => item.mark === ":" || /^(?:is|'s|as)$/.test(item.word);

/** "first name Imogen, last name Tate": without what stands between the two. */
export function withoutNameLabels(items: readonly Item[]): readonly Item[] {
  const first = items.findIndex(({ word }) => /^(?:first|given) name$/.test(word));
  const last = items.findIndex(({ word }) => /^(?:last|family) name$|^surname$/.test(word));
  if (first < 0 || last < first || last > first + 4) return items;
  const isName = (item: Item) => item.mark === undefined && !isBetween(item) && !has(item, "AND");
  return [
    ...items.slice(0, first + 1),
    ...items.slice(first + 1, last).filter(isName),
    ...items.slice(last + 1).filter((item, at) => at > 0 || isName(item)),
  ];
}

/** Every stretch of two such words or more; "J. R. Smith" and "Mary-Ann" hold together. */
function stretchesOf(
  items: readonly Item[],
  fits: (item: Item, at: number) => boolean,
): readonly Stretch[] {
  const found: Stretch[] = [];
  for (let from = 0; from < items.length; ) {
    const to = endOfName(items, from, fits);
    const words = items.slice(from, to).filter(({ mark }) => mark === undefined);
    if (words.length > 1 || words.some(isWholeName)) found.push({ from, to });
    from = Math.max(to, from + 1);
  }
  return found;
}

function endOfName(
  items: readonly Item[],
  from: number,
  fits: (item: Item, at: number) => boolean,
): number {
  let to = from;
  for (let at = from; at < items.length; at++) {
    const item = items[at];
    if (item === undefined) break;
    if (fits(item, at) && !beginsAct(items, at, from)) to = at + 1;
    else if (at === from || !isInsideName(items, at)) break;
  }
  return to;
}

/** "Create Anouk Verhoeven": written with a capital only because it comes first. */
const beginsAct = (items: readonly Item[], at: number, from: number): boolean =>
  at === from &&
  items[at]?.name?.contact !== true &&
  (has(items[at], "ADD", "LOGS", "CONTACT", "CONTACT_NOUN", "TELL", "NEW", "LOG") ||
    isKnownVerb(items, at));
/** "Bring Arvid Lund into …": a word we know, before what is a name without it. */
const isKnownVerb = (items: readonly Item[], at: number): boolean => {
  const [item, ...following] = items.slice(at, at + 3);
  return (
    item !== undefined &&
    item.concepts.size > 0 &&
    (at === 0 || items[at - 1]?.mark !== undefined) &&
    following.length === 2 &&
    following.every(isNameWord)
  );
};

const isInsideName = (items: readonly Item[], at: number): boolean =>
  particles.has(fold(items[at]?.text ?? "")) ||
  items[at]?.mark === "·-" ||
  (items[at]?.mark?.endsWith(".") === true && items[at - 1]?.text.length === 1);

/** "王小明": scripts without capitals write a whole name as one word. */
const isWholeName = ({ text }: Item): boolean => /^\p{Lo}{2,}$/u.test(text);

const isNameWord = (item: Item): boolean =>
  (item.capital || isWholeName(item)) &&
  item.mark === undefined &&
  item.first === item.last &&
  isOpen(item) &&
  (!isFiller(item) || item.word !== fold(item.text) || item.name?.contact === true);

/** Of which nothing else is known. */
const isOpen = (item: Item): boolean =>
  item.name?.full !== true &&
  !isPoint(item) &&
  Object.keys(item.shop).every(
    (field) => field === "member" || (field === "product" && item.name?.contact === true),
  ) &&
  item.entities.every(({ sure }) => !sure) &&
  item.word !== "i";

/** "tobias lindgren, t.lindgren@…": written small, it is a name where the address has it too. */
function writtenSmall(items: readonly Item[]): readonly Stretch[] {
  const [address, ...others] = items.flatMap((item) => entityIn(item, "email")?.value ?? []);
  if (address === undefined || others.length > 0) return [];
  const box = fold(address.split("@")[0] ?? "");
  return stretchesOf(items, isBareWord).filter(({ from, to }) =>
    items.slice(from, to).some(({ text }) => text.length > 2 && box.includes(fold(text))),
  );
}
const isBareWord = (item: Item): boolean =>
  item.mark === undefined &&
  item.concepts.size === 0 &&
  /^[\p{L}'’]+$/u.test(item.text) &&
  isOpen(item);

/** "Roche Fleurs", of Delphine Roche; "Lakeside Inn", whose address is @lakesideinn.example. */
export function isBusiness(
  items: readonly Item[],
  { from, to }: Stretch,
  names: readonly Stretch[],
): boolean {
  const words = items.slice(from, to);
  const isShared = names.some(
    (other) => other.to <= from && wordOf(items[other.to - 1]) === wordOf(words[0]),
  );
  const said = fold(words.map(({ text }) => text).join(""));
  const isAddress = items.some((item) => {
    const domain = entityIn(item, "email")?.value.split("@")[1] ?? "";
    return fold(domain)
      .replace(/[^\p{L}\p{N}]/gu, "")
      .startsWith(said);
  });
  const isLabelled =
    has(items[from - 1], "COMPANY_FIELD") && !wordOf(items[from - 1]).startsWith("belong");
  return isShared || isAddress || isLabelled || words.some(isBusinessWord);
}

const isOfPlace = (item: Item | undefined): boolean =>
  /^(?:at|with|by|via|through|of|from|in|near)$/.test(wordOf(item)) || has(item, "EMPLOYED_AT");
