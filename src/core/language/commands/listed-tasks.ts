import { given } from "../../given.ts";
import type { Intent, IntentOf } from "../../intent.ts";
import type { Situation } from "../interpretation.ts";
import type { Item } from "../items.ts";
import { wordsOf } from "../sentence.ts";
import { isPoint, type Part, type Read, whenOf } from "./part.ts";

type Change = IntentOf<"change_follow_up">;

const polite = "(?:(?:and|then|now|so|ok|okay|please|pls|can you|could you|just) )*";
const them = "(?:them|those|these|them all|all of them|all of those|all those|the lot)";
const end = "(?: (?:please|pls|then|too|as well|again))*(?: [.!])?$";
const whole = (said: string): RegExp => new RegExp(`^${polite}(?:${said})${end}`, "u");
const moves = whole(
  `(?:move|push|shift|bump|put|postpone|reschedule|shove) ${them}(?: all)?(?: (?:back|over|off|out|on))?(?: (?:to|till|until|by|on|for|onto))? <w>`,
);
const cancels = whole(`(?:cancel|drop|scrap|bin|delete|remove) ${them}(?: all)?`);
const settles = whole(
  `(?:mark|tick|check|cross|set) ${them}(?: all)? (?:off|done|as done|complete|as complete|finished|off as done)|(?:complete|finish|close) ${them}(?: all)?`,
);
const done =
  /^(?:(?:ok|okay|k|kk|yes|yep|great|thanks|good|cool|right|and|so|oh|,|!) )*(?:(?:that|it|this)(?: one)?(?: is| 's| has been| was) (?:already |now |all |been )*(?:done|sorted|finished|handled|complete|completed)|(?:i )?(?:have )?(?:already |just )?did (?:that|it)(?: one)?(?: already)?|(?:already |all )?done(?: (?:that|it|already))?)(?: (?:now|already|today|yesterday|thanks|btw))*(?: [.!])*$/u;

/**
 * "move them to Monday" behind a list of what there is to do: all that was told there, which is asked
 * about first; "that's done" behind the list of one person: what there is to do for them. "and the second" behind a line of it that was done: that line too.
 */
export function listedTasks({ items, situation }: Part): Read | undefined {
  const { lastQuestion, lastCommand, saidLast } = situation;
  if (saidLast === "deed") return nextLine(items.map(({ word }) => word).join(" "), lastCommand);
  if (lastQuestion?.do !== "list_follow_ups" || isNarrowed(lastQuestion)) return undefined;
  const words = wordsOf(items.map((item) => (isPoint(item) ? { ...item, word: "<w>" } : item)));
  const { assignee, when, contact, text } = lastQuestion;
  if (contact !== undefined && done.test(words)) {
    const target = { contact, ...given({ text }) };
    return { intents: [{ do: "change_follow_up", target, action: "complete" }] };
  }
  const action = actionOn(words);
  if (action === undefined) return undefined;
  const target = { ...given({ assignee, when, contact, text }), all: true };
  const then = action === "move" ? whenOf(items.filter(isPoint), "future", situation) : undefined;
  return { intents: [{ do: "change_follow_up", target, action, ...given({ when: then }) }] };
}

const actionOn = (words: string): "move" | "cancel" | "complete" | undefined => {
  if (moves.test(words)) return "move";
  if (cancels.test(words)) return "cancel";
  return settles.test(words) ? "complete" : undefined;
};

/** "cancel those" behind a list of what there is to do: that is no "never mind". */
export const cancelsListed = (items: readonly Item[], situation: Situation): boolean =>
  situation.lastQuestion?.do === "list_follow_ups" &&
  situation.saidLast !== "deed" &&
  cancels.test(wordsOf(items));

/** By what no change of them all can tell them. */
const isNarrowed = ({ status, filter, repeating }: IntentOf<"list_follow_ups">): boolean =>
  (status ?? filter ?? repeating) !== undefined;

const places = "first second third fourth fifth sixth seventh eighth ninth tenth".split(" ");
const next = new RegExp(
  `^(?:and|also|plus) (?:the |number |no )?(${places.join("|")}|\\d{1,2}(?:st|nd|rd|th)?)(?: one)?${end}`,
  "u",
);

function nextLine(words: string, last: Intent | undefined): Read | undefined {
  const [, said = ""] = next.exec(words) ?? [];
  const number = places.indexOf(said) + 1 || Number.parseInt(said, 10);
  if (last?.do !== "change_follow_up" || last.target.numbers === undefined || !(number > 0))
    return undefined;
  const change: Change = { ...last, target: { ...last.target, numbers: [number] } };
  return { intents: [change] };
}
