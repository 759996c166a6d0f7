import { conceptsOfWord } from "../lexicon.ts";
import { has, type Item } from "../items.ts";
import { contentOf, spoken } from "../sentence.ts";
import { commandsIn } from "./message.ts";
import { type Part, type Read, textOf, trimmed } from "./part.ts";
import { isAsking } from "./speech.ts";
import { isTold } from "./telling.ts";

/**
 * "also add that she wants two": said of the exchange that was told last, and kept with it; what is a
 * sale, a detail or a deed of its own is that.
 */
export function addedToLast({ text, items, situation }: Part): Read | undefined {
  const { lastCommand: last } = situation;
  const told = toldIn(items);
  if (last?.do !== "log_interaction" || last.contacts.length !== 1 || told === undefined)
    return undefined;
  const own = commandsIn(text, told, situation);
  if (own !== undefined) return own.intents.every(isTold) ? own : undefined;
  const said = trimmed(textOf({ text }, told)).replace(/[.!]+$/, "");
  return { intents: [{ do: "correct", text: `${last.summary}; ${said}` }] };
}

/** What they want or are, behind "also add that". */
function toldIn(items: readonly Item[]): readonly Item[] | undefined {
  const at = items.findIndex((item) => /^(?:that )?(?:he|she|they)$/.test(item.word));
  const [first, ...rest] = items.slice(Math.max(0, at));
  const isAdded = at > 0 && adding.test(`${spoken(items.slice(0, at + 1))} `);
  if (first === undefined || !isAdded || contentOf(rest).length === 0) return undefined;
  const isOther = rest.some((item) => item.name?.full === true || has(item, "REMIND"));
  return isOther || isAsking(items) ? undefined : [whoIn(first), ...rest];
}

const adding =
  /^(?:(?:also|and|oh|please|just|can you|could you|sorry) (?:, )?)*(?:add|mention|include|put in|add in)(?: (?:to (?:that|it|this|the note)|there))?(?: that|,|:)? (?:that )?(?:he|she|they) $/u;

/** "that she" is one piece, of which the one it speaks of is kept. */
function whoIn(item: Item): Item {
  const word = item.word.replace(/^that /, "");
  const text = item.text.replace(/^that\s+/iu, "");
  return { ...item, word, text, start: item.end - text.length, concepts: conceptsOfWord(word) };
}
