import type { Intent } from "../../intent.ts";
import { has, isSurelyNamed, type Item, wordOf } from "../items.ts";
import { contentOf, wordsOf } from "../sentence.ts";
import { logCommand } from "./log.ts";
import { isWeighing } from "./circumstance.ts";
import type { Part, Read } from "./part.ts";
import { isAsking } from "./speech.ts";
import { taskIn } from "./task.ts";
import { isUntagging } from "./task-of.ts";

/**
 * "rang Ana about the quote, so that's done", "the proof for Ana went out today, that one is
 * finished": what was told settles what there was to do for her. An exchange is logged as well.
 */
export function doneInPassing(part: Part): Read | undefined {
  const told = toldBefore(part.items);
  if (told === undefined || !isPlain(told) || isUntagging(told)) return undefined;
  const log = logCommand({ ...part, items: told });
  const task = taskIn(part, withoutTellers(told));
  if (task?.target.contact === undefined || task.target.text === undefined) return undefined;
  // That a thing came in settles nothing but what there was to do with that very thing.
  const target = { ...task.target, stated: "done" } as const;
  const done: Intent = { do: "change_follow_up", target, action: "complete" };
  return { intents: [...(log?.intents ?? []), done] };
}

/** What stands before "…, so that's done". */
function toldBefore(items: readonly Item[]): readonly Item[] | undefined {
  if (!has(contentOf(items).at(-1), "DONE", "TICK_OFF")) return undefined;
  const at = items.findLastIndex((item, place) => isJoint(item) && settles(items.slice(place + 1)));
  const told = items.slice(0, Math.max(0, at));
  const end = told.findLastIndex((item) => !isJoint(item));
  return at > 0 && end > 0 ? told.slice(0, end + 1) : undefined;
}

const isJoint = (item: Item): boolean =>
  [",", ".", ";", "-", "–"].includes(item.mark ?? "") || has(item, "AND") || item.word === "so";

const settles = (items: readonly Item[]): boolean =>
  settling.test(wordsOf(items)) || marking.test(wordsOf(items));
/** "…, so you can mark it complete" */
const marking =
  /^(?:so |and |please )*(?:you can |we can |can you |could you )?(?:please |now )?(?:mark|tick|check|cross|strike) (?:it|that|this)(?: one)?(?: off)?(?: as)?(?: done| complete| completed| finished)?$/u;
const settling =
  /^(?:so |and |now |then )*(?:that|this|it)(?: one| task| job| reminder)?(?: is| 's| has been| can be)?(?: now| all| therefore| already| then)* (?:is )?(?:all )?(?:done|finished|sorted|settled|completed|complete|closed|ticked off|taken care of|dealt with|handled|off the list|done and dusted)$/u;

/** Of one person we know; nothing is asked, doubted, sold or to come. */
const isPlain = (told: readonly Item[]): boolean =>
  told.filter(isSurelyNamed).length === 1 &&
  told.some(({ name }) => name?.full === true) &&
  !isAsking(told) &&
  !isWeighing(wordsOf(told)) &&
  !told.some(
    (item) =>
      has(
        item,
        "NOT",
        "MUST",
        "REMIND",
        "A_REMINDER",
        "TAG",
        "UNTAG",
        "A_NOTE",
        "BOUGHT",
        "SOLD",
      ) ||
      has(item, "REFUND", "LOGS", "CANCEL", "MOVE") ||
      toCome.test(wordOf(item)),
  );
const toCome =
  /^(?:will|going to|want to|wants|wanted|would|plan|promised|asked me|tried|tried to)$|^(?:need|must|should)\b|^(?:needs|have|has|got|ought) to\b/;

/** "I asked …, she says …": who asks or tells is none of its words. */
const withoutTellers = (told: readonly Item[]): readonly Item[] =>
  told.filter(
    ({ word }, at) =>
      !/^(?:i|we|he|she|they|it|says|said)$/.test(word) &&
      !(word === "asked" && /^(?:i|we)?$/.test(wordOf(told[at - 1]))),
  );
