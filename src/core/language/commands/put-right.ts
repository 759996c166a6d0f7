import { given } from "../../given.ts";
import type { ContactRef, Intent, IntentOf, When } from "../../intent.ts";
import type { LocalDate } from "../../time.ts";
import type { Item } from "../items.ts";
import { lastOne } from "./part.ts";

type Fix = IntentOf<"correct">;

/**
 * What was just said, put right in the same message: "for 45. no sorry, it was two, so 90".
 * Undefined where the correction says what that has not.
 */
export function putRight(intent: Intent, fix: Fix): Intent | undefined {
  const has = (...keys: readonly (keyof Fix)[]): boolean =>
    Object.keys(fix).every((key) => key === "do" || keys.some((each) => each === key));
  const { amount, contact, direction, each, kind, product, quantity, when } = fix;
  if (intent.do === "record_purchase")
    return has("amount", "contact", "each", "product", "quantity", "when")
      ? { ...intent, ...given({ amount, contact, each, product, quantity, when }) }
      : undefined;
  if (intent.do === "record_refund")
    return has("amount", "contact", "product", "quantity", "when")
      ? { ...intent, ...given({ amount, contact, product, quantity, when }) }
      : undefined;
  if (intent.do === "log_interaction")
    return has("contact", "direction", "kind", "when")
      ? { ...intent, ...given({ contacts: contact && [contact], direction, kind, when }) }
      : undefined;
  return intent.do === "create_follow_up" && has("assignee", "contact", "text", "when")
    ? taskPutRight(intent, fix)
    : undefined;
}

function taskPutRight(
  intent: IntentOf<"create_follow_up">,
  { assignee, contact, text = renamed(intent, contact), when }: Fix,
): Intent {
  return { ...intent, ...given({ assignee, contact, text, when: timed(intent.when, when) }) };
}

/** "ring Ana. Sorry, I meant Tom": what is to be done is done with the one who was meant. */
function renamed(
  { contact: before, text }: IntentOf<"create_follow_up">,
  now: ContactRef | undefined,
): string | undefined {
  if (before === undefined || now === undefined || !("name" in before) || !("name" in now))
    return undefined;
  const at = text.indexOf(before.name);
  return at < 0 ? undefined : text.slice(0, at) + now.name + text.slice(at + before.name.length);
}

/** "on Friday, make it 3pm": the day that was said keeps, where only the time is another. */
const timed = (before: When | undefined, now: When | undefined): When | undefined =>
  now?.at !== undefined && now.on === undefined && before?.on !== undefined
    ? { on: before.on, ...now }
    : now;

/** "give it to Ben and shift it to Friday": the same one is handed over and moved. */
export const movedToo = (before: Intent, { do: _do, when, ...more }: Fix): Intent | undefined =>
  before.do === "change_follow_up" &&
  before.action === "reassign" &&
  when !== undefined &&
  Object.keys(more).length === 0
    ? { do: "change_follow_up", target: before.target, action: "move", when }
    : undefined;

/** "scrap that, undo", "Ana will be Ben's from now on, make him her owner": one deed, said twice. */
export const isSaidBefore = (before: Intent | undefined, now: Intent | undefined): boolean =>
  (before?.do === "undo" && now?.do === "undo") ||
  isSameChange(before, now) ||
  isSameTag(before, now) ||
  isSameTask(before, now);

/** "her reminder is done, you can tick it off" */
function isSameTask(before: Intent | undefined, now: Intent | undefined): boolean {
  if (before?.do !== "change_follow_up" || now?.do !== "change_follow_up") return false;
  const { contact, ...others } = now.target;
  const isOfIt = (contact === undefined || "last" in contact) && Object.keys(others).length === 0;
  return before.action === now.action && isOfIt && now.when === undefined;
}

/** "Ana is a reader now, add the tag reader" */
function isSameTag(before: Intent | undefined, now: Intent | undefined): boolean {
  if (before?.do !== "tag" || now?.do !== "tag" || now.contacts === undefined) return false;
  const { contacts, ...tags } = now;
  const { contacts: former = [], ...tagsBefore } = before;
  const said = former.map((each) => JSON.stringify(each));
  const isOfThem = contacts.every((each) => "last" in each || said.includes(JSON.stringify(each)));
  return isOfThem && JSON.stringify(tags) === JSON.stringify(tagsBefore);
}

/** "Ana and Tom are regulars now, tag them vip": several were named, and all of them are meant. */
export function ofThemAll(before: Intent | undefined, now: Intent, items: readonly Item[]): Intent {
  if (before === undefined || now.do !== "tag" || now.contacts === undefined) return now;
  const isOfLast = now.contacts.every((each) => "last" in each);
  const isOne = items.some(({ word }) => /^(?:him|her|he|she|his|hers)$/.test(word));
  const all = "contacts" in before ? (before.contacts ?? []) : [];
  return isOfLast && !isOne && all.length > 1 ? { ...now, contacts: all } : now;
}

/** "Ana dropped by yesterday and bought a pot for 14": it was sold on the day of the visit. */
export function soldOnThatDay(intents: readonly Intent[], today: LocalDate): readonly Intent[] {
  let day: When | undefined;
  return intents.map((intent) => {
    if (intent.do === "log_interaction") day = dayOfMeeting(intent, today);
    if (intent.do !== "record_purchase") return intent;
    const isOfThem = intent.contact === undefined || "last" in intent.contact;
    if (!isOfThem) day = undefined;
    return day === undefined || intent.when !== undefined ? intent : { ...intent, when: day };
  });
}

/** The earlier day on which somebody was met; of a call alone nothing is sold on its day. */
function dayOfMeeting(
  { kind, when }: IntentOf<"log_interaction">,
  today: LocalDate,
): When | undefined {
  const isMeeting = kind === "visit" || kind === "meeting";
  return isMeeting && when?.on !== undefined && when.on < today
    ? { on: when.on, words: when.words }
    : undefined;
}

function isSameChange(before: Intent | undefined, now: Intent | undefined): boolean {
  if (before?.do !== "change_contact" || now?.do !== "change_contact") return false;
  const { contact = lastOne, ...change } = now;
  const { contact: who, ...former } = before;
  const isSamePerson = "last" in contact || JSON.stringify(contact) === JSON.stringify(who);
  return isSamePerson && JSON.stringify(change) === JSON.stringify(former);
}
