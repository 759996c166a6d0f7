import type { Intent, IntentOf } from "../../intent.ts";
import { has, type Item } from "../items.ts";
import type { Read } from "./part.ts";
import { kindOfWord } from "./report.ts";

/** What tells that somebody was in touch, and leaves open on which way. */
const vague = ["WROTE", "GOT_IN_TOUCH", "HEARD", "SPOKE"] as const;

/** The kinds that may be told last: "…, put the email down", "…, log it as a call". */
const ways = kindOfWord.filter(([concept]) =>
  /^(?:A_CALL|AN_EMAIL|A_MEETING|A_VISIT|A_MESSAGE)$/.test(concept),
);

/**
 * "Ana wrote to me about the price, put the email down": the order at the end says what the one
 * exchange was that is told before it, where that leaves it open.
 */
export function ofKindInEcho(read: Read, told: readonly Item[], echo: readonly Item[]): Read {
  const [, kind] = ways.find(([concept]) => echo.some((item) => has(item, concept))) ?? [];
  const logs = read.intents.filter(isLogged);
  const isOpen = told.some((item) => has(item, ...vague) || isSpoken(item));
  const isWritten = told.some((item) => has(item, "WROTE"));
  const isOther = isWritten && kind !== "email" && kind !== "message";
  if (kind === undefined || logs.length !== 1 || !isOpen || isOther) return read;
  return {
    ...read,
    intents: read.intents.map((each) => (isLogged(each) ? { ...each, kind } : each)),
  };
}

/** "left Ana a voicemail, log the call": a message, unless it is said to be kept as a call. */
const isSpoken = ({ word }: Item): boolean =>
  /^(?:an? )?(?:voice ?mails?|answer ?phone|voicemail message)$/.test(word);

const isLogged = (intent: Intent): intent is IntentOf<"log_interaction"> =>
  intent.do === "log_interaction" && intent.kind !== "note";
