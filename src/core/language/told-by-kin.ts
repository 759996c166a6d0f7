import { isKin } from "./commands/company-slot.ts";
import { isPoint } from "./commands/part.ts";
import { isAsking, withoutLead } from "./commands/speech.ts";
import type { Interpretation, Means } from "./interpretation.ts";
import { isSurelyNamed, type Item, type Reading } from "./items.ts";

/**
 * "Ana Lopez, her mum rang about the vase": an exchange about the one who is named first, had with
 * somebody of hers; who it was is what the note says. "Ana Lopez, her mum wants a vase" tells of none.
 */
export function toldByKin({ text, items }: Reading, means: Means): Interpretation | undefined {
  const [who, ...rest] = withoutLead(items);
  if (who === undefined || !isOne(who) || isOfMore(rest)) return undefined;
  const [, said, kin, told] = toldBy.exec(text.slice(who.end)) ?? [];
  if (kin === undefined || !isKin(kin)) return undefined;
  const day = rest.filter(isPoint).map((item) => item.text);
  const meant = means(`${who.text} ${told} ${day.join(" ")}: ${said}`);
  return isLogged(meant) ? meant : undefined;
}

const isOne = ({ name }: Item): boolean => name?.contact === true && name.full;
const toldBy =
  /^\s*[,:–—-]\s*((?:his|her|their) (\p{L}+) (rang|called|phoned|emailed|wrote|texted|messaged|visited|(?:called|came|popped|dropped|stopped|swung) (?:in|by|over|round))(?!\p{L}).*)$/isu;
/** Somebody else is named, or it is asked. */
const isOfMore = (rest: readonly Item[]): boolean =>
  isAsking(rest) || rest.some((item) => isSurelyNamed(item) || item.mark === "?");

const isLogged = (meant: Interpretation | undefined): boolean =>
  meant?.outcome === "understood" &&
  meant.intents.length === 1 &&
  meant.intents.every((each) => each.do === "log_interaction" && each.contacts.length === 1);
