import { fieldConcepts } from "../fields.ts";
import { entityIn, has, type Item, wordOf } from "../items.ts";
import { toldExchanges } from "../kinds.ts";
import { isFiller, isPoint } from "./part.ts";
import type { Said } from "./said.ts";

/**
 * "push Imran's wedding quote to Monday", "cancel the workshop invite for Ana": what there is to do
 * for somebody, told by whose it is and its words; a sale, a tag and a detail are no such thing.
 */
export const ofTheirs =
  <Meaning>(means: (said: Said) => Meaning | undefined, links = /^(?:for|with)$/) =>
  (said: Said): Meaning | undefined => {
    const items = said.items("text");
    const at = items.findIndex(({ name }) => name?.contact === true && name.full);
    const isOther =
      items.some((item, place) => isOtherThing(item) && !isAsking(items[place + 1])) ||
      isOfTags(items);
    return isTheirs(items, at, links, said.words.some(isNeed)) &&
      !isOther &&
      said.skipped.every(isNoPerson)
      ? means(said)
      : undefined;
  };
/** "the address check": what there is to do about a detail, and no detail. */
const isAsking = (next: Item | undefined): boolean =>
  /^(?:checks?|query|queries|request|confirmation|update|question)$/.test(wordOf(next));

/** "Ana's …", "… for Ana", "the Ana Lopez invoice". */
const isTheirs = (
  items: readonly Item[],
  at: number,
  links: RegExp,
  isNeedless: boolean,
): boolean => {
  if (at < 0) return false;
  // "my review ask for Ana" is one.
  const before = wordOf(items[at - 1]).replace(at > 1 ? /^ask (?=for$)/ : "", "");
  const after = wordOf(items[at + 1]);
  return (
    isOwning(items.slice(at + 1)) ||
    links.test(before) ||
    (/^(?:my|the|that|this)$/.test(before) && after !== "") ||
    isActOn(items, at, isNeedless) ||
    (at === 0 && isThingFirst(items.slice(1)) && !items.some(isFigure))
  );
};
/** "Ana's pots", "Ana and her cracked pots" */
const isOwning = ([joint, theirs]: readonly Item[]): boolean =>
  wordOf(joint) === "'s" || (has(joint, "AND") && /^(?:his|her|their)$/.test(wordOf(theirs)));

/** "ana lopez bowl 45 done" may be sold for as much. */
export const isFigure = (item: Item): boolean =>
  !isPoint(item) && entityIn(item, "number") !== undefined;

/** "ana lopez invoice", as it is typed in a hurry: what follows the name is no act of theirs. */
const isThing = (item: Item | undefined): boolean =>
  item !== undefined &&
  item.mark === undefined &&
  item.name === undefined &&
  item.shop.member === undefined &&
  !isFiller(item) &&
  !isPoint(item) &&
  !has(
    item,
    "AND",
    ...toldExchanges,
    "CAME",
    "BOUGHT",
    "TOOK",
    "PAID",
    "RETURNED",
    "MOVED",
    "WANT",
  ) &&
  !/(?:ed|s not|n't)$|^(?:is|was|has|had|does|did|not)\b/.test(item.word);

/** "Ana thinks her call …", in whatever way it is typed, tells of an act and no thing of hers. */
const isThingFirst = ([thing, next]: readonly Item[]): boolean =>
  isThing(thing) && !/^(?:his|her|their)$/.test(wordOf(next));

const isNeed = ({ word }: Item): boolean => /^(?:no need|need to)$/.test(word);

/** "showing Ana the new pots", "no need to ask Ana about the quote": an act on them, and what of. */
const isActOn = (items: readonly Item[], at: number, isNeedless: boolean): boolean => {
  const [act] = items;
  const isAct = isNeedless
    ? has(act, "TO_DO") || acting.test(wordOf(act))
    : wordOf(act).endsWith("ing");
  return isAct && items.slice(at + 1).some((item) => item.mark === undefined && !isFiller(item));
};
const acting = /^(?:show|chase|check|book|send|post|order)$/;

const isNoPerson = ({ name }: Item): boolean => name?.full !== true;
/** "drop Ana's vip": nothing but tags is said to be theirs. */
const isOfTags = (items: readonly Item[]): boolean =>
  items.some(({ shop }) => shop.tag !== undefined) &&
  items.every(
    (item) =>
      (item.name !== undefined && (item.name.full || !item.name.weak)) ||
      item.shop.tag !== undefined ||
      isFiller(item),
  );
const isOtherThing = (item: Item): boolean =>
  item.name === undefined &&
  ((item.mark !== undefined && !item.mark.startsWith("·")) ||
    item.entities.some(({ kind, sure }) => sure && kind === "money") ||
    has(
      item,
      "LOGS",
      "A_NOTE",
      "A_SALE",
      "TAG_NOUN",
      "CONTACT_NOUN",
      "ORDER",
      "REFUND",
      "OWNER_FIELD",
    ) ||
    fieldConcepts.some(([concept]) => has(item, concept)));
