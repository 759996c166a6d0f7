import { isKin } from "./commands/company-slot.ts";
import { isPoint } from "./commands/part.ts";
import { isAsking } from "./commands/speech.ts";
import type { Interpretation, Means } from "./interpretation.ts";
import { isSurelyNamed, type Item, type Reading, wordOf } from "./items.ts";

/**
 * "Ana Lopez, her mum rang about the vase": an exchange about the one who is named first, had with
 * somebody of hers; who it was is what the note says. "Ana Lopez, her mum wants a vase" tells of none.
 */
export function toldByKin({ text, items }: Reading, means: Means): Interpretation | undefined {
  const [who, mark, ...rest] = items;
  if (!isOne(who) || !/^[,:–—-]$/u.test(mark?.mark ?? "") || isOfMore(rest)) return undefined;
  const said = text.slice(rest[0]?.start);
  const told = isKin(wordOf(rest[1])) ? toldBy.exec(said)?.[1] : undefined;
  if (told === undefined) return undefined;
  const day = rest.filter(isPoint).map((item) => item.text);
  const meant = means(`${who.text} ${told} ${day.join(" ")}: ${said}`);
  return isLogged(meant) ? meant : undefined;
}

const isOne = (item: Item | undefined): item is Item =>
  item?.name?.contact === true && item.name.full;
const toldBy =
  /^(?:his|her|their) \p{L}+ ((?:rang|called|phoned|emailed|wrote|texted|messaged|visited|(?:came|popped|dropped|stopped|swung) (?:in|by|over|round)|called (?:in|by|round)))(?!\p{L})/iu;
/** Somebody else is named, or it is asked. */
const isOfMore = (rest: readonly Item[]): boolean =>
  isAsking(rest) || rest.some((item) => isSurelyNamed(item) || item.mark === "?");

const isLogged = (meant: Interpretation | undefined): boolean =>
  meant?.outcome === "understood" &&
  meant.intents.length === 1 &&
  meant.intents.every((each) => each.do === "log_interaction" && each.contacts.length === 1);
