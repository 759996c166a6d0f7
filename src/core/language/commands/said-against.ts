import type { ContactRef, Intent, IntentOf, When } from "../../intent.ts";
import { isSurelyNamed, type Item } from "../items.ts";
import { spoken } from "../sentence.ts";
import { isOfFinding } from "./found-out.ts";
import { isNobodyNew } from "./nobody-new.ts";
import {
  isDeletedAgainst,
  isEmptiedAgainst,
  isNoTask,
  isStandingAgainst,
} from "./removal-against.ts";
import { isOfSomebodys } from "./everyone-meant.ts";
import { isMember, isTaggedAgainst, namesMore, ofSome } from "./tagged-against.ts";
import { areTasksAgainst, isTaskAgainst } from "./task-against.ts";
import { isOfHours, isToldAgainst, twofold } from "./told-against.ts";

type Of<What extends Intent["do"]> = (intent: IntentOf<What>, said: Said) => boolean;

/** A message as words in small letters, and its pieces. */
interface Said {
  readonly words: string;
  readonly items: readonly Item[];
}

/** "move the Leeds people from Ben to Tom": of those, only Ben's. */
const isHandedAgainst: Of<"hand_over"> = ({ filter }, { words, items }) =>
  ofSome.test(words) ||
  isOfSomebodys(words, filter) ||
  (items.some(
    (item, at) =>
      item.shop.member !== undefined && /^(?:from|off)$/u.test(items[at - 1]?.word ?? ""),
  ) &&
    !JSON.stringify(filter).includes('"owner"'));

/** "her company moved to Leeds", "pays late": what it does is none of its name. */
const does =
  /^(?:(?!(?:united|allied|limited|associated|advanced|applied|combined|integrated) )\p{Ll}+ed|is|are|was|were|has|had|does|did|went|goes|pays?|owes?|wants?|needs?|likes?|makes?|made|sells?|sold|buys?|bought|orders?|opens?|sponsors|will|would|can|could|may|might|gets?|got|comes?|came|leaves?|left|says?|said|runs?|also|always|never|just|still)(?= |$)/u;
/** "United Gardens", "Just Eat": written as a name. */
const isAName = /^\p{Lu}\p{Ll}+ (?:\p{Lu}\p{Ll}|&)/u;
/** "Leeds if she calls", "Leeds in July": no part of a name. */
const goesOn =
  / (?:if|when|unless|until|once|because|or)(?= |$)| (?:in|from|on|by|next|this|after|before|since) (?:january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day|week|month|year|spring|summer|autumn|winter|tomorrow|today)\b/iu;
/** "she works in Leeds", "one of Ben's" name no firm. */
const isNoFirm = (value: string, items: readonly Item[]): boolean =>
  isOfHours(value) ||
  (does.test(value.toLowerCase()) && !isAName.test(value)) ||
  isMember(value.replace(/['’]s$/u, ""), items) ||
  items.some(({ shop, text }) => shop.city !== undefined && text === value);
/** "her company moved to Leeds", "his studio is in York": not where they live. */
const ofPlaces =
  /(?:^|\s)(?:'s|his|her|their) (?:(?:own|new|old) )?(?:company|firm|business|employer|studio|office|shop|store|salon|work|job|bank|team|club|school|brother|sister) (?:has |have |'s |is |just |recently |now )*(?:moved|moves|moving|relocated|relocates|relocating|shifted|shifting|opened|in|based)\b/u;
/** "moved to Leeds and back again" */
const andBack = /\band (?:then )?back(?: again| home)?\b|\b(?:or|and then) (?:was it|is it)\b/u;
const isElsewhere = new RegExp(`${ofPlaces.source}|${andBack.source}`, "u");
/** "her birthday party is on 3 November": a day to keep it, and none on which she was born. */
const celebrated =
  /\b(?:birthday|bday) (?:party|parties|lunch|dinner|drinks?|breakfast|brunch|cake|class|treat|massage|do|bash|celebrations?|presents?|gifts?|card|voucher|event|meal|tea|ride|lesson|session|booking|trip|weekend|week|surprise|order|flowers|bouquet|visit|call|discount|offer|box|outing|picnic|barbecue|bbq|get together|thing)\b/u;
/** "have a look at Ana", "have a word with her" */
const hasOnly =
  /\bhave (?:an? |another )?(?:quick |good |closer |proper |little )?(?:look|word|chat|think|go|say|talk|try|peek|read|meeting|call|coffee|lesson|session|class|massage|drink|lunch)\b/u;
/** "give Ben Ana's number" */
const ofTheirs =
  /\bgive (?:\S+ ){2,4}'s (?:numbers?|phone|mobile|email|e mail|address|details|messages?|orders?|keys?|bag|invoices?|class|lesson|party|refund|notes?|letter|parcel|birthday|receipt|change|money)\b/u;
/** "Ben closed his account at the bank" */
const ofAnother = /\b(?:his|her|their|an) account (?:at|with|on|in)\b/u;
const forNow = /\b(?:at the moment|for now|for the moment|right now|today|this week|till|until)\b/u;

/** "Ben is taking over from Ana", a customer: there she is no longer, and nothing is said of who has her. */
const takesOverFrom = (items: readonly Item[]): boolean =>
  items.some(
    (item, at) =>
      isSurelyNamed(item) &&
      /\bover from$/u.test(
        items
          .slice(Math.max(0, at - 3), at)
          .map(({ word }) => word)
          .join(" "),
      ),
  );

/** "moved to Leeds and York": of two people, or of nobody. */
const namesTwoCities = (value: string, items: readonly Item[]): boolean =>
  / and \p{Lu}/u.test(value) &&
  !twofold.test(value) &&
  !items.some(({ shop: { city = [] }, text }) => city.length === 1 && text === value);

type Values = NonNullable<IntentOf<"change_contact">["set"]>;
/** What speaks against a value of each field. */
const against: Readonly<Partial<Record<keyof Values, (value: string, said: Said) => boolean>>> = {
  company: (value, { items }) => isNoFirm(value, items) || goesOn.test(value),
  city: (value, { items, words }) =>
    isElsewhere.test(words) || namesTwoCities(value, items) || goesOn.test(value),
  source: (value) => goesOn.test(value),
  birthday: (_, { words }) => celebrated.test(words),
  owner: (_, { items, words }) =>
    hasOnly.test(words) || ofTheirs.test(words) || takesOverFrom(items) || namesMore(items),
  name: (value) => / to /iu.test(value),
  status: (value, { words }) =>
    isStandingAgainst(value, words) || (value === "closed" && ofAnother.test(words)),
};

/** "hand her to Ben, Tom knows", "make me an owner, Tom knows": one of the team, though a contact is called so, too. */
const isOfTeam = (contact: ContactRef | undefined, { words, items }: Said): boolean =>
  contact !== undefined &&
  "name" in contact &&
  isMember(contact.name, items) &&
  (/\b(?:him|her|his|them|their)\b/u.test(words) ||
    items.some(({ text }, at) => text === contact.name && items[at - 1]?.mark === ","));

/** "make me her owner, Ben knows": who is to look after them stands before it. */
const makesMe =
  /\b(?:make|have|let|put|set) me (?:down as )?(?:\S+ ){0,4}?(?:owner|account|contact)/u;

const isSetAgainst: Of<"change_contact"> = ({ contact, set = {}, clear = [] }, said) =>
  isOfTeam(contact, said) ||
  (set.owner !== undefined && set.owner !== "me" && makesMe.test(said.words)) ||
  Object.entries(against).some(([field, isAgainst]) => {
    const value = Object.entries(set).find(([name]) => name === field)?.[1];
    return value !== undefined && isAgainst(value, said);
  }) ||
  (clear.length > 0 && (forNow.test(said.words) || isEmptiedAgainst(said)));

/** "is called Tess by everyone": a name, and no call. */
const isName =
  /(?:\b(?:is|are|gets|get)|'s) (?:often |usually |always |sometimes |just )?called(?: (?!(?:back|away|in|up|off|out)\b)|$)|\b(?:is|are|gets|get|being) (?:often |usually |always |just )?called\b/u;
/** "called Ana, her dog is called Rex": both. */
const rang = /\b(?:called|rang|phoned|rung|spoke|spoken|call)\b/u;
/** "save Ana a seat" is no note on her. */
const keepsPlace =
  /^(?:(?:please|can you|could you|\p{L}+ team|,) )*(?:save|keep|reserve|hold)\b(?!.*\b(?:note|file|record)\b)/u;
const place = /^(?:an?|some|one|two|three|the (?:last|first|best)) /u;

/** "is off the record", "is off by a day": nothing is called off. */
const isOffIt = /\b(?:is|are|was|were|'s) off (?:the|by|to|an?|of|with)\b/u;

/** "note for Ana, mornings are best", "she likes evenings": when she has time, and not when it was. */
const partsOfDay = /^(?:mornings?|afternoons?|evenings?|nights?|lunch|lunchtimes?|noon|midday)$/u;

const isOfFreeTime = (kind: string, when: When | undefined): boolean =>
  kind === "note" && when !== undefined && partsOfDay.test(when.words.toLowerCase());

const isLoggedAgainst: Of<"log_interaction"> = ({ kind, summary, when }, { words, items }) =>
  (when !== undefined && isOfFinding(items)) ||
  isOfFreeTime(kind, when) ||
  (/^(?:call|visit)$/u.test(kind) &&
    isName.test(words) &&
    !rang.test(words.replace(isName, " "))) ||
  (kind === "note" && keepsPlace.test(words) && place.test(summary.toLowerCase()));

/** "make sure Ana gets a pot on Friday": nothing is sold as yet. */
const isToBeSeenTo =
  /^(?:(?:please|can you|could you) )*(?:make sure|ensure|see to it|see that)\b(?!.*\b(?:log|record|enter|register|note|logged|recorded|entered|registered|noted)\b)/u;

const isSoldAgainst: Of<"record_purchase" | "record_refund"> = (
  { do: what, when },
  { words, items },
) =>
  (when !== undefined && isOfFinding(items)) ||
  (what === "record_purchase" && isToBeSeenTo.test(words));

const ofTask = /\b(?:follow ups?|reminders?|tasks?|to dos?|todos?|one|call|visit|meeting)\b/u;

const isFollowUpAgainst = ({ words }: Said): boolean =>
  (isToBeSeenTo.test(words) && !ofTask.test(words)) || isNoTask(words) || isOffIt.test(words);

/** "add Ana Park, or is it Hana Park", "to the waiting list": nobody knows who, or where. */
const toAnyList =
  /\b(?:to|on|onto) (?:the|our) (?:(?!(?:contacts?|customers?|clients?|address)\b)\S+ ){1,2}list\b|\b(?:to|on|onto) (?:the|our) (?:\S+ ){0,2}(?:class|course|roster|queue|waitlist|rota)\b/u;

/** "add Ana Park as Ben's": whose she is must not be lost. */
const asTheirs = /\bas (?:one of )?(\S+) 's(?: (?:contacts?|customers?|clients?|people))?$/u;

const isAddedAgainst: Of<"add_contact"> = ({ values }, { words, items }) =>
  isNobodyNew(words) ||
  isNoFirm(values.company ?? "", items) ||
  goesOn.test(values.city ?? "") ||
  (values.owner === undefined && asTheirs.test(words));

/** "through the website, or was it the market" */
const inDoubt = /\bor (?:was|is) it\b/u;

/**
 * Whether the message has words that speak against what was read of it: a part that is not all, a
 * thing of the same name, a deed of somebody else.
 */
export function isSaidAgainst(intents: readonly Intent[], items: readonly Item[]): boolean {
  const said = { items, words: spoken(items) };
  const newcomers = intents.filter((intent) => intent.do === "add_contact");
  return (
    intents.some((intent) => isAgainst(intent, said) || isToldAgainst(intent, said)) ||
    newcomers.some((intent) => isAddedAgainst(intent, said)) ||
    (inDoubt.test(said.words) && !intents.every(({ do: what }) => what === "create_follow_up")) ||
    (newcomers.length > 0 && toAnyList.test(said.words)) ||
    (newcomers.length > 1 && /\bor\b/u.test(said.words)) ||
    areTasksAgainst(intents.filter(({ do: what }) => what === "create_follow_up").length, said)
  );
}

function isAgainst(intent: Intent, said: Said): boolean {
  if (intent.do === "tag") return isTaggedAgainst(intent, said);
  if (intent.do === "hand_over") return isHandedAgainst(intent, said);
  if (intent.do === "change_contact") return isSetAgainst(intent, said);
  if (intent.do === "delete_contact") return isDeletedAgainst(intent, said);
  return isDeedAgainst(intent, said);
}

function isDeedAgainst(intent: Intent, said: Said): boolean {
  if (intent.do === "log_interaction") return isLoggedAgainst(intent, said);
  if (intent.do === "record_purchase" || intent.do === "record_refund")
    return isSoldAgainst(intent, said);
  if (intent.do === "change_follow_up") return isFollowUpAgainst(said);
  return intent.do === "create_follow_up" && isTaskAgainst(intent, said);
}
