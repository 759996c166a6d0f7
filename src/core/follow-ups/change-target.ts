import { askFor, askWhich, found, nothingToDo, type Step, stop } from "../asking.ts";
import type { ContactBrief } from "../contacts/contact.ts";
import { findContact } from "../contacts/find-contact.ts";
import type { Crm } from "../crm.ts";
import type { FollowUpId } from "../ids.ts";
import type { IntentOf } from "../intent.ts";
import { instantsOf, resolvePeriod } from "../period.ts";
import { findMember } from "../team/find-member.ts";
import { noneAbout, noneDue, noneNearly, noneSays, whichFollowUp } from "../wording/asks.ts";
import {
  followUpInWords,
  noFollowUp,
  noSuchNumber,
  nothingNumbered,
  tooMany,
} from "../wording/follow-up-receipts.ts";
import { bySaid, isSpokenOf, wordsOf } from "./by-words.ts";
import { lineItem } from "./take-on.ts";
import { toldHere } from "./told-here.ts";
import type { FollowUpItem, FollowUpStatus } from "./follow-up.ts";
import type { FollowUpSearch } from "./follow-up-store.ts";

export type ChangeFollowUp = IntentOf<"change_follow_up">;

/** Most that can be changed at once. */
const mostAtOnce = 500;
const mostShown = 10;

/** The follow-ups that are meant: one, or with `all` every one that fits. */
export async function findTargets(
  intent: ChangeFollowUp,
  crm: Crm,
): Promise<Step<readonly FollowUpItem[]>> {
  if (intent.target.id !== undefined) return chosen(intent.target.id, crm);
  if (intent.target.suggested !== undefined) return suggested(intent.target.suggested, crm);
  if (intent.target.numbers !== undefined) return numbered(intent.target.numbers, crm);
  const whose = await whoseOf(intent, crm);
  if (whose.outcome === "stop") return whose;
  const search = await searchOf(intent, whose.value, crm);
  if (search.outcome === "stop") return search;
  const items = await candidates(intent, search.value, crm);
  if (items.length > 0) return picked(intent, items, whose.value, crm);
  const others = await ofOtherDays(intent, search.value, crm);
  return others.length === 0
    ? stop(nothingToDo(noFollowUp(whose.value?.name), whose.value?.id))
    : stop(askForOne(intent, others, noneDue, crm));
}

/** Those of a person that are due on another day than was said: one of them may be meant. */
async function ofOtherDays(
  intent: ChangeFollowUp,
  search: FollowUpSearch,
  crm: Crm,
): Promise<readonly FollowUpItem[]> {
  const { contact, when, all } = intent.target;
  const isOfDay = contact !== undefined && when !== undefined && when !== "overdue" && all !== true;
  return isOfDay ? candidates(intent, { ...search, from: undefined, until: undefined }, crm) : [];
}

async function chosen(id: FollowUpId, crm: Crm): Promise<Step<readonly FollowUpItem[]>> {
  const item = await crm.followUps.byId(id);
  return item === undefined ? stop(nothingToDo(noFollowUp(undefined))) : found([item]);
}

async function suggested(
  { at, ...line }: NonNullable<ChangeFollowUp["target"]["suggested"]>,
  crm: Crm,
): Promise<Step<readonly FollowUpItem[]>> {
  const item = await lineItem(line, at, crm);
  return item === undefined ? stop(nothingToDo(noFollowUp(undefined))) : found([item]);
}

/** The lines of what was told last here. */
async function numbered(
  numbers: readonly number[],
  crm: Crm,
): Promise<Step<readonly FollowUpItem[]>> {
  const told = await toldHere(crm);
  if (told === undefined) return stop(nothingToDo(nothingNumbered));
  const items: FollowUpItem[] = [];
  for (const each of new Set(numbers)) {
    const line = told.lines[each - 1];
    const item = line && (await lineItem(line, told.at, crm));
    if (item === undefined) return stop(nothingToDo(noSuchNumber(each)));
    items.push(item);
  }
  return found(items);
}

function picked(
  intent: ChangeFollowUp,
  items: readonly FollowUpItem[],
  whose: ContactBrief | undefined,
  crm: Crm,
): Step<readonly FollowUpItem[]> {
  const { all, text: said } = intent.target;
  const { fitting: alike, sure } = bySaid(items, said, whose !== undefined);
  const fitting = ofWriter(intent, alike, crm);
  if (sure && all === true)
    return fitting.length > mostAtOnce ? stop(nothingToDo(tooMany(mostAtOnce))) : found(fitting);
  const [only, ...others] = fitting;
  if (
    sure &&
    only !== undefined &&
    others.length === 0 &&
    isSpokenOf(intent.target, only, whose?.name)
  )
    return found(fitting);
  return stop(ask(intent, sure ? fitting : items, sure, whose, crm));
}

/** "My call with Ana": where another has one too, the writer's. */
function ofWriter(
  { target }: ChangeFollowUp,
  items: readonly FollowUpItem[],
  { actor }: Crm,
): readonly FollowUpItem[] {
  const own = items.filter(({ assignee }) => assignee === actor.name);
  return target.mine === true && items.length > 1 && own.length === 1 ? own : items;
}

async function whoseOf(intent: ChangeFollowUp, crm: Crm): Promise<Step<ContactBrief | undefined>> {
  if (intent.target.contact === undefined) return found(undefined);
  const sought = await findContact(intent.target.contact, crm, {
    intent,
    path: "target.contact",
    reading: false,
  });
  return sought.outcome === "stop" ? sought : found(sought.contact);
}

async function searchOf(
  intent: ChangeFollowUp,
  whose: ContactBrief | undefined,
  crm: Crm,
): Promise<Step<FollowUpSearch>> {
  const { target } = intent;
  const said = target.assignee ?? (isBare(target) ? "me" : "all");
  const waiting = { intent, slot: "assignee", path: "target.assignee" };
  const assignee = said === "all" ? found(undefined) : await findMember(said, crm, waiting);
  if (assignee.outcome === "stop") return assignee;
  return found({
    contactIds: whose === undefined ? undefined : [whose.id],
    assignee: assignee.value,
    ...dueIn(target.when, crm),
  });
}

/** "Tick it off", with nothing said of which: one of the writer's own. */
const isBare = ({ contact, text, when }: ChangeFollowUp["target"]): boolean =>
  contact === undefined && text === undefined && when === undefined;

function dueIn(when: ChangeFollowUp["target"]["when"], { clock }: Crm) {
  if (when === undefined) return {};
  if (when === "overdue") return { until: clock.now };
  return instantsOf(resolvePeriod(when, clock, true), clock);
}

/** Open ones; to be reopened are those that are not. */
async function candidates(
  { action }: ChangeFollowUp,
  search: FollowUpSearch,
  crm: Crm,
): Promise<readonly FollowUpItem[]> {
  const statuses: readonly FollowUpStatus[] =
    action === "reopen" ? ["done", "cancelled"] : ["open"];
  const repeating = action === "stop";
  const lists = await Promise.all(
    statuses.map((status) => crm.followUps.find({ ...search, status, repeating }, mostAtOnce + 1)),
  );
  return lists.flat();
}

/**
 * Whether more was told of a follow-up than which one it is: "Ana's call was at 8, two beds, delivery
 * on the 13th. Mark it done".
 */
export function tellsMore({ target, action }: ChangeFollowUp, item: FollowUpItem): boolean {
  const held = new Set(wordsOf(`${item.text} ${item.contactName} ${item.company ?? ""}`));
  const more = wordsOf(target.text ?? "").filter((word) => !held.has(word));
  return action === "complete" && more.length >= fewestTold;
}
const fewestTold = 4;

function ask(
  intent: ChangeFollowUp,
  items: readonly FollowUpItem[],
  sure: boolean,
  whose: ContactBrief | undefined,
  crm: Crm,
) {
  const { text: said = "" } = intent.target;
  const unsure = whose === undefined ? noneNearly(said) : noneAbout(whose.name, said);
  if (!sure && whose === undefined && items.length > mostShown)
    return askFor({ intent, slot, path: "target.text" }, noneSays(said));
  return askForOne(intent, items, sure ? whichFollowUp : unsure, crm);
}

const slot = "follow_up";

function askForOne(
  intent: ChangeFollowUp,
  items: readonly FollowUpItem[],
  question: string,
  { clock }: Crm,
) {
  return askWhich(
    { intent, slot, path: "target.id" },
    question,
    items.slice(0, mostShown).map((item) => ({
      label: followUpInWords(item, clock),
      words: [item.text, item.contactName],
      value: item.id,
    })),
    { total: items.length },
  );
}
