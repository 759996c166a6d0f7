import { has, type Item, wordOf } from "../items.ts";
import { toldExchanges } from "../kinds.ts";
import { contentOf, lastStop, sentencesOf } from "../sentence.ts";
import { withoutOpening } from "./opening.ts";
import { isEntry } from "./agenda.ts";
import { isFiller } from "./part.ts";
import { isAsking, withoutLead } from "./speech.ts";
import { toldAfterLead } from "./telling.ts";

const isContact = (item: Item | undefined): boolean =>
  item?.name?.contact === true && item.name.full;

/** "Ana Lopez is a VIP now, …": tells what somebody is. */
export const isTelling = (items: readonly Item[]): boolean => {
  const [first, next] = contentOf(withoutLead(items));
  return (
    isContact(first) && /^(?:is|are|has|have|gets|needs)$/.test(wordOf(next)) && !isAsking(items)
  );
};

/** "please log, …": whatever follows, it asks for nothing to be told. */
export const isToBeWritten = (items: readonly Item[]): boolean => {
  const told = toldAfterLead(withoutOpening(items));
  const isTold = told !== undefined && !isAsking(told) && !isAsking(items);
  return (
    isTold ||
    isEntry(items) ||
    asksToKeep(items) ||
    statesDetail(items) ||
    ordersOfSomebody(items) ||
    reportsOfSomebody(items)
  );
};

/** "… log that call pls", "… note it down": of whatever was said, it is no question. */
const asksToKeep = (items: readonly Item[]): boolean =>
  sentencesOf(items).some((sentence) => keeps(contentOf(withoutLead(sentence)))) ||
  keeps(contentOf(withoutLead(items.slice(lastStop(items) + 1))));

const keeps = ([act, what, kind]: readonly Item[]): boolean =>
  /^(?:log|record|register|note|note down|jot down|write down|enter)$/.test(wordOf(act)) &&
  (/^(?:it|that|this|them)$/.test(wordOf(what))
    ? kind === undefined || isFiller(kind) || isKind(kind)
    : /^(?:these|those|the|my|our|both|his|her|their)$/.test(wordOf(what)) && isKind(kind));
const isKind = (item: Item | undefined): boolean =>
  has(item, "CALL", "EMAIL", "MESSAGE", "VISIT", "MEETING", "TALK", "A_NOTE", "A_SALE");

/** "Ana was on to us this morning", "left word with Ana": tells of what was. */
function reportsOfSomebody(items: readonly Item[]): boolean {
  const said = contentOf(withoutLead(items));
  const [first, next, ...rest] = said;
  const isTelling = isContact(first)
    ? was.test(wordOf(next)) || isAct(next)
    : isAct(first) && [next, ...rest].some(isContact);
  const asks = said.some((item) =>
    has(item, "WHO", "WHAT", "WHEN", "WHERE", "WHY", "HOW", "HOW_MANY", "HOW_MUCH", "HOW_OFTEN"),
  );
  return isTelling && !asks && !isAsking(items);
}
const was = /^(?:was|were|came|went|had|has been|told|gave|left|asked|said|wanted|promised)$/;
const isAct = (item: Item | undefined): boolean =>
  item?.name?.full !== true &&
  has(item, ...toldExchanges, "HEARD") &&
  /(?:ed|t|d|k|w|e|ng|on|to|in|with)\b/.test(wordOf(item));

/** "tag Ana vip, …": what begins so and names somebody wants nothing to be told. */
function ordersOfSomebody(items: readonly Item[]): boolean {
  const [act, ...rest] = contentOf(withoutLead(items));
  return (
    act !== undefined &&
    act.name === undefined &&
    actsOnly.test(act.word) &&
    rest.some(isContact) &&
    !isAsking(items)
  );
}
const actsOnly =
  /^(?:tag|untag|log|remind|snooze|postpone|reschedule|cancel|delete|erase|remove|complete|tick off|assign|reassign|rename|undo|refund|refunded)$/;

/** "Ana's birthday is 9 October 1999, …": the detail is told. */
function statesDetail(items: readonly Item[]): boolean {
  const said = contentOf(withoutLead(items)).filter(({ word }) => word !== "'s");
  const [who, what, is, value] = said;
  const kind = told.find(([concept]) => has(what, concept))?.[1];
  const isValue = value?.entities.some((entity) => entity.kind === kind) === true;
  return who?.name?.full === true && is?.word === "is" && isValue && !isAsking(items);
}
const told = [
  ["PHONE", "phone"],
  ["EMAIL_FIELD", "email"],
  ["BIRTHDAY", "birthday"],
] as const;
