import type { Intent } from "../../intent.ts";
import { has, isSurelyNamed, type Item } from "../items.ts";
import { sentencesOf } from "../sentence.ts";
import { hidesSale } from "./sale-in-note.ts";

/** Whether another deed would end up in the note of an exchange, and nowhere else. */
export const hidesAnother = (intents: readonly Intent[], items: readonly Item[]): boolean =>
  hidesSale(intents, items) || hidesDeedOfItsOwn(intents, items);

/**
 * Whether the note of an exchange holds a deed that has a sentence of its own: "Ana called, very happy.
 * Sold Tom a pot, 50. And remind Ben to ring Sue. Some talk" is no call with a long note, though one
 * sentence of it is not understood.
 */
function hidesDeedOfItsOwn(intents: readonly Intent[], items: readonly Item[]): boolean {
  const [log, ...others] = intents;
  if (log?.do !== "log_interaction" || log.kind === "note" || others.length > 0) return false;
  return sentencesOf(items).some(
    (sentence, at) => at > 0 && isDeed(sentence) && isNoted(sentence, log.summary),
  );
}

/** "Sold Tom a pot, 50", "And remind Ben to …", "Remind me …" */
function isDeed(said: readonly Item[]): boolean {
  const [first, second] = has(said[0], "AND") ? said.slice(1) : said;
  if (first === undefined || second === undefined) return false;
  return (
    (has(first, "SOLD") && isSurelyNamed(second) && said.some(isFigure)) ||
    (first.word === "remind" && (second.word === "me" || second.shop.member !== undefined))
  );
}

const isFigure = ({ entities }: Item): boolean =>
  entities.some(({ kind }) => kind === "money" || kind === "number");

const isNoted = (sentence: readonly Item[], summary: string): boolean =>
  sentence.every(({ mark, text }) => mark !== undefined || summary.includes(text));
