import type { ContactRef, Intent } from "../../intent.ts";
import type { Concept } from "../concepts.ts";
import { has, type Item } from "../items.ts";
import { isFiller, lastOne, type Part, pointOf, type Read, trimmed, whenOf } from "./part.ts";
import { personAt } from "./persons.ts";

type Action = Extract<Intent, { do: "change_follow_up" }>["action"];

interface Row {
  readonly action: Action;
  readonly words: Concept;
  readonly needs?: "when" | "member";
  /** Words that do it without "follow-up" being said. */
  readonly alone?: RegExp;
}

/** What can be done to a follow-up; the first row whose words are there decides. */
const rows: readonly Row[] = [
  { action: "reopen", words: "REOPEN" },
  { action: "reassign", words: "GIVE", needs: "member" },
  { action: "cancel", words: "CANCEL" },
  {
    action: "move",
    words: "MOVE",
    needs: "when",
    alone: /^(snooze|postpone|reschedule|push|put off)/,
  },
  {
    action: "complete",
    words: "DONE",
    alone: /^(tick|check|cross|close|mark|as (done|complete|finished))/,
  },
];

const thing = (item: Item): boolean =>
  has(item, "FOLLOW_UP", "FOLLOW_UP_VERB") ||
  (item.word === "one" && item.concepts.size > 0) ||
  /^tick (it )?off$|^tick it off$|^check it off$|^cross it off$/.test(item.word);

/** Reads a change of a follow-up: done, cancelled, moved, given to someone else. */
export function changeFollowUpCommand(part: Part): Read | undefined {
  const { items, situation } = part;
  if (items.some((item, at) => remindsMe(item, items[at + 1]))) return undefined;
  if (isSupposed(items)) return undefined;
  const noun = items.find(thing);
  const member = items.find((item) => item.shop.member !== undefined && isReceiver(items, item));
  const points = items.filter(
    (item, at) => pointOf(item) !== undefined && (item.name === undefined || isGoal(items, at)),
  );
  for (const row of rows) {
    const act = items.find(
      (item) =>
        item.name?.full !== true &&
        has(item, row.words) &&
        (noun !== undefined || row.alone?.test(item.word) === true),
    );
    if (act === undefined) continue;
    if (row.needs === "when" && points.length === 0) continue;
    if (row.needs === "member" && member === undefined) continue;
    const when = row.action === "move" ? whenOf(points, "future", situation) : undefined;
    const cut = [
      act,
      noun,
      ...(row.needs === "member" ? [member] : []),
      ...(row.action === "move" ? points : []),
    ].flatMap((item) => item ?? []);
    const target = targetOf(part, cut, row.action);
    if (target === undefined) return undefined;
    const assignee = row.needs === "member" ? member?.shop.member?.[0] : undefined;
    const intent: Intent = {
      do: "change_follow_up",
      target,
      action: row.action,
      ...(when === undefined ? {} : { when }),
      ...(assignee === undefined ? {} : { assignee }),
    };
    return { intents: [intent] };
  }
  return undefined;
}

/** "if he calls, tell him we are closed": nothing is done yet. */
const isSupposed = ([first]: readonly Item[]): boolean =>
  ["if", "unless", "whether", "in case", "what if", "suppose", "assuming"].includes(
    first?.word ?? "",
  );

const remindsMe = (item: Item, next: Item | undefined): boolean =>
  has(item, "REMIND") && ["me", "us"].includes(next?.word ?? "");

/** "to Ben", "to Chloé": who is to have it now. */
const isReceiver = (items: readonly Item[], item: Item): boolean =>
  items[items.indexOf(item) - 1]?.word === "to" || has(items[items.indexOf(item) - 1], "GIVE");

type Target = Extract<Intent, { do: "change_follow_up" }>["target"];

function targetOf(part: Part, cut: readonly Item[], action: Action): Target | undefined {
  const { items, situation, carried } = part;
  let contact: ContactRef | undefined;
  const skipped = new Set(cut);
  for (let at = 0; at < items.length && contact === undefined; at++) {
    const item = items[at];
    if (item === undefined || skipped.has(item) || item.name?.contact !== true) continue;
    if (item.name.weak && !item.capital && has(item, "TAG", "DONE") && !isAfterLink(items, at))
      continue;
    if (
      item.name.weak &&
      !item.capital &&
      items[at - 1] !== undefined &&
      !isFiller(items[at - 1] ?? item)
    )
      continue;
    if (item.name.weak && !item.name.full && item.word === "mark" && at === 0) continue;
    const person = personAt(items, at, situation.vocabulary);
    contact = person?.contact;
    for (const each of person?.items ?? []) skipped.add(each);
  }
  const pronoun = items.some(({ word }) => ["him", "her", "his", "their", "them"].includes(word));
  if (contact === undefined && (pronoun || carried)) contact = lastOne;
  const text = wordsOf(items.filter((item) => !skipped.has(item)));
  const isVague = items.some((item) => ["that", "this", "it"].includes(item.word));
  if (contact === undefined && text === undefined) return isVague ? { contact: lastOne } : {};
  const narrowed =
    action === "complete" || action === "cancel" || text !== undefined ? text : undefined;
  return {
    ...(contact === undefined ? {} : { contact }),
    ...(narrowed === undefined ? {} : { text: narrowed }),
  };
}

/** "move it to Friday", though somebody is called Friday. */
const isGoal = (items: readonly Item[], at: number): boolean =>
  items[at]?.name?.full !== true && ["to", "until", "till"].includes(items[at - 1]?.word ?? "");

const isAfterLink = (items: readonly Item[], at: number): boolean =>
  ["with", "for", "of", "from", "to", "on"].includes(items[at - 1]?.word ?? "");

/** The words that tell which one: "the wholesale one", "the call about the grinder". */
function wordsOf(items: readonly Item[]): string | undefined {
  const words = items.filter(
    (item) =>
      item.mark === undefined &&
      !isFiller(item) &&
      !has(item, "FOLLOW_UP", "DONE", "CANCEL", "PUT", "TAG", "CHANGE", "ABOUT", "LOG") &&
      item.name?.contact !== true,
  );
  return words.length === 0 ? undefined : trimmed(words.map(({ text }) => text).join(" "));
}
