import type { Intent } from "../intent.ts";
import type { Interpretation, Situation } from "./interpretation.ts";
import { has, type Item } from "./items.ts";
import { leavesOut } from "./refinement-how.ts";
import { wordsOf } from "./sentence.ts";
import { asksTheirs, pointsAtAnswer, pointsAtThem } from "./whole-question.ts";

/** "how many of those …", after an answer: of its people, and not of everybody. */
export const isOfAnswer = (asked: readonly Item[], { lastQuestion }: Situation): boolean =>
  lastQuestion !== undefined && pointsAtAnswer(asked);

/** "and Hamburg?", "which of those are VIPs?" with nothing asked before: whose list, or what figure, is not said. */
export const hangsOn = (
  intents: readonly Intent[],
  asked: readonly Item[],
  { lastQuestion }: Situation,
): boolean =>
  lastQuestion === undefined &&
  (asksTheirs(asked) ||
    intents.every(isAllButOne) ||
    (pointsBack(asked) && intents.every(isOfPeople)));

/** "skip Ana", with nothing asked before. */
const isAllButOne = (intent: Intent): boolean =>
  intent.do === "question" &&
  intent.question.measure === "list" &&
  intent.question.filter.is === "not" &&
  ["called", "contact"].includes(intent.question.filter.of.is);

/** "and Leeds?", "what about Leeds", "same but for Leeds": said of what was asked before. */
export const pointsBack = (asked: readonly Item[]): boolean =>
  pointsAtThem(asked) ||
  leavesOut(asked) ||
  sameAs.test(wordsOf(asked)) ||
  (whatAbout.test(wordsOf(asked)) && !asked.slice(1).some(isOfWhom)) ||
  (has(asked[0], "AND") && !asked.some(isOfWhom));

/** "what about Leeds" */
const whatAbout = /^(?:(?:and|so|now|ok|okay) )*(?:what|how) about\b/u;

/** "same thing but for Leeds": as asked before. */
const sameAs =
  /^(?:(?:and|so|now|then|ok|please|do|run|show|show me|give me) )*(?:the )?same(?: (?:thing|list|ranking|question|table|report|one|again))?(?: again)? (?:but|for|only|just|except)\b/u;

const isOfPeople = (intent: Intent): boolean =>
  intent.do === "question" && ["list", "count"].includes(intent.question.measure);
const isOfWhom = (item: Item): boolean =>
  has(item, "WHO", "CUSTOMER", "CONTACT", "PROSPECT", "LIST", "WHAT");

/**
 * "nothing after August? is he late then", after what one of them bought: who bought nothing since
 * is not everybody.
 */
export const ofOneMind = (
  meant: Interpretation | undefined,
  { lastQuestion }: Situation,
): Interpretation | undefined =>
  lastQuestion?.do === "contact_fact" &&
  meant?.outcome === "understood" &&
  meant.intents.some(isOfLast) &&
  meant.intents.some(isList)
    ? undefined
    : meant;

const isOfLast = (intent: Intent): boolean =>
  "contact" in intent && intent.contact !== undefined && "last" in intent.contact;
const isList = (intent: Intent): boolean =>
  intent.do === "question" && intent.question.measure === "list";

/** "drop the ones outside Leeds" is said of people, where no task is named. */
export const leavesPeopleOut = (deeds: readonly Intent[], items: readonly Item[]): boolean =>
  leavesOut(items) &&
  deeds.every((intent) => intent.do === "change_follow_up") &&
  !items.some((item) => has(item, "FOLLOW_UP", "OVERDUE", "ON_LIST", "DUE"));
