import type { IntentOf } from "../../intent.ts";
import type { InteractionKind } from "../../interactions/interaction.ts";
import { wordsOf } from "../sentence.ts";
import type { Part, Read } from "./part.ts";

const aside = "(?:sorry|oops|actually|no|oh|ah|well|wait|in fact|though|by the way|btw)";
const whom = "(?: (?:her|him|them))?";
/** How it was done, and how it was not. */
const ways: readonly (readonly [kind: InteractionKind, done: string, toDo: string])[] = [
  ["call", "called|rang|phoned", "call|ring|phone"],
  ["email", "emailed|mailed|e mailed", "email|mail"],
  ["message", "texted|messaged|whatsapped", "text|message"],
  ["meeting", "met", "meet"],
  ["visit", "visited", "visit"],
];
const pattern = (done: string, denied: string): RegExp => {
  const did = `(?:(?:i|we) )?(?:${done})${whom}`;
  const not = `(?:(?:i|we) )?did not (?:actually )?(?:${denied})${whom}`;
  return new RegExp(
    `^(?:${aside} )*(?:${did}(?: ${aside})*(?: and)? ${not}|${not}(?: ${aside})* (?:but )?${did})(?: ${aside})*$`,
    "u",
  );
};

/** "I emailed her actually, didn't call": how it was done that was just logged, and no second time. */
export function otherKind({ items, situation }: Part): Read | undefined {
  const last = situation.lastCommand;
  if (last?.do !== "log_interaction") return undefined;
  const denied = ways.find(([kind]) => kind === last.kind)?.[2];
  const words = wordsOf(items);
  const other =
    denied === undefined
      ? undefined
      : ways.find(([kind, done]) => kind !== last.kind && pattern(done, denied).test(words));
  return other && { intents: [corrected(other[0])] };
}

const corrected = (kind: InteractionKind): IntentOf<"correct"> => ({ do: "correct", kind });
