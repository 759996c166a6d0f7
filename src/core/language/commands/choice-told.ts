import type { Intent, IntentOf } from "../../intent.ts";
import type { Interpretation, Situation } from "../interpretation.ts";
import { has, type Item, read, wordOf } from "../items.ts";
import { isStop } from "../sentence.ts";
import { isOfLast } from "./headed.ts";
import { commandsIn } from "./message.ts";
import { textOf, trimmed } from "./part.ts";
import { isOnlyDenied, leavesOthers, withoutDenied } from "./no-answer.ts";
import { anythingFor, fillIn, replyIn } from "./replies.ts";
import { isAsking } from "./speech.ts";

/**
 * "the one in Faro, he loved the roses": which of those that were offered, and what is told besides.
 * That belongs to the note that waits; where none does, the answer says that it was not kept. What
 * is to be done with them as well ("…, tag him vip") is done.
 */
export function choiceToldIn(
  text: string,
  items: readonly Item[],
  situation: Situation,
): Interpretation | undefined {
  const { pending } = situation;
  const denied = deniedIn(text, items, situation);
  if (denied !== undefined) return denied;
  const at = items.findIndex((item, place) => place > 0 && (isStop(item) || has(item, "AND")));
  const rest = items.slice(at + 1);
  if (pending?.asks !== "choice" || at < 1 || isAsking(rest)) return undefined;
  const head = items.slice(0, at);
  const choice = replyIn(head, situation) ?? fillIn(textOf({ text }, head), head, situation);
  if (choice?.do !== "choose") return undefined;
  const isNoted = pending.intent?.do === "log_interaction";
  return withMore(choice, rest, isNoted, { text, situation });
}

/** "not the first, the second" picks the second; "not the first" picks nothing, and is asked once more. */
function deniedIn(
  text: string,
  items: readonly Item[],
  situation: Situation,
): Interpretation | undefined {
  const { asks, slot } = situation.pending ?? {};
  if (asks !== "choice" && slot !== "when") return undefined;
  if (isOnlyDenied(items) && !items.every((item) => has(item, "NO") || item.mark !== undefined))
    return askedOnceMore;
  const said = withoutDenied(text);
  return asks === "choice" && said !== text ? pickedIn(said, situation) : undefined;
}

/** A choice of none of them, on which it is asked again. */
const askedOnceMore: Interpretation = { outcome: "understood", intents: [{ do: "choose" }] };

function pickedIn(text: string, situation: Situation): Interpretation | undefined {
  const { items } = read(text, situation);
  const choice =
    replyIn(items, situation) ??
    fillIn(text, items, situation) ??
    anythingFor(text, items, situation);
  return choice?.do === "choose" ? { outcome: "understood", intents: [choice] } : undefined;
}

function withMore(
  choice: IntentOf<"choose">,
  rest: readonly Item[],
  isNoted: boolean,
  { text, situation }: { readonly text: string; readonly situation: Situation },
): Interpretation | undefined {
  const deeds = commandsIn(text, rest, situation)?.intents ?? [];
  if (deeds.length > 0 && deeds.every(isOfLast) && !deeds.some(isTalk))
    return { outcome: "understood", intents: [choice, ...deeds] };
  if (!(isTold(rest) || leavesOthers(rest)) || !deeds.every(isTalk)) return undefined;
  const told = trimmed(textOf({ text }, rest)).replace(/[.!]+$/, "");
  return isNoted
    ? { outcome: "understood", intents: [{ ...choice, text: told }] }
    : { outcome: "understood", intents: [choice], ignored: [told] };
}

/** What somebody did, wants or is. */
function isTold(rest: readonly Item[]): boolean {
  const said = rest.filter((item) => item.mark === undefined && !has(item, "AND"));
  return /^(?:he|she|they)$/.test(wordOf(said[0])) && said.length > 1;
}

/** "he picked up his canvas" tells of no sale: no price is said. */
const isTalk = (intent: Intent): boolean =>
  intent.do === "log_interaction" || (isSale(intent) && intent.amount === undefined);
const isSale = (intent: Intent): intent is IntentOf<"record_purchase"> =>
  intent.do === "record_purchase";
