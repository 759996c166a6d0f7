import type { Intent } from "../../intent.ts";
import { fold } from "../../text.ts";
import type { Situation } from "../interpretation.ts";
import { has, type Item } from "../items.ts";
import type { Read } from "./part.ts";
import { putOffIn } from "./put-off.ts";
import { opens } from "./split.ts";

type Change = Extract<Intent, { do: "change_follow_up" }>;
export type Deed = Pick<Change, "action" | "when" | "assignee">;

/** A part of the message, with the days and times in it. */
export interface Told {
  readonly text: string;
  readonly times: ReturnType<typeof putOffIn>;
  readonly situation: Situation;
}

const places = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh"];
const number = `(?:(?:the )?(?:${places.join("|")})(?: one)?|(?:#|no\\.? ?|nr\\.? ?|number )?\\d{1,2})`;
const numbers = `(?<numbers>${number}(?:(?:, ?| and | & | )${number})*)[.):,]?`;
export const name = "(?<name>\\p{L}[\\p{L}' -]*?)";
const done = "(?:is |are |was |were )?(?:all )?(?:done|finished|sorted|completed|handled|✓|✅)";
const drop = "(?:drop|cancel|forget)(?: it| them)?|dropped|cancelled|not needed|no longer needed";
const later = "(?:snoozed?|moved?|push|postponed?|put off)(?: it| them)?";

type Say = readonly [say: string, means: (told: Told, name: string) => Deed | undefined];

/** Ways to speak, as patterns, and what is to be done by each. */
export const waysOf = (table: readonly Say[]) =>
  table.map(([say, means]) => ({ pattern: new RegExp(`^(?:${say})$`, "u"), means }));

/** Ways to speak of lines by their numbers; what is not said here is not understood. */
const rows = waysOf([
  [`${numbers} ${done}(?: today| now| already)?`, () => ({ action: "complete" })],
  [`(?:${done}|tick off|check off)(?: with|:)? ${numbers}`, () => ({ action: "complete" })],
  [`${numbers} (?:${drop})|(?:drop|cancel) (?<more>${number})`, () => ({ action: "cancel" })],
  [`${numbers} ${name} (?:has|takes|does|gets|got) (?:it|this|that|them|those)`, given],
  [`${numbers} (?:(?:give|hand)(?: it| them)?(?: over)? )?(?:to|for) ${name}`, given],
  [`(?:give|hand(?: over)?) ${numbers} to ${name}`, given],
  [`${numbers} ?(?:${later} ?)?(?:to|till|until|by|for|on)?(?: at| on| the)*`, moved],
  [`${later} ${numbers} ?(?:to|till|until|by|for|on)?(?: at| on| the)*`, moved],
]);

/** To somebody of the team, or the one who writes. */
export function given({ situation }: Told, said: string): Deed | undefined {
  const isCalled = (member: string): boolean =>
    [member, member.split(" ")[0] ?? ""].some((each) => fold(each) === fold(said));
  const [assignee, ...others] = /^(?:me|i)$/i.test(said)
    ? ["me"]
    : situation.vocabulary.team.filter(isCalled);
  return assignee === undefined || others.length > 0 ? undefined : { action: "reassign", assignee };
}

export function moved({ times }: Told): Deed | undefined {
  return times && { action: "move", when: times.when };
}

/**
 * Reads an answer to a numbered list: "3 done, 2 snooze till monday, 1 jo has it". Every part of
 * the message must be one, since numbers said beside anything else count something.
 */
export function toldIn(
  text: string,
  items: readonly Item[],
  situation: Situation,
): Read | undefined {
  if (text.length > mostLetters || !startsNumbered.test(text)) return undefined;
  const intents: Intent[] = [];
  for (const [from, until] of parts(text)) {
    const own = items.filter((item) => item.start >= from && item.end <= until);
    const told = { text: text.slice(from, until), times: putOffIn(own, situation), situation };
    const intent = changeIn(told);
    if (intent !== undefined) intents.push(intent);
    else if (!addsOutcome(intents, told.text, own)) return undefined;
  }
  return intents.length <= mostDeeds ? { intents } : undefined;
}

/** "3 done, she wants 5 kg": what came of it, which is no number's, question or deed of its own. */
function addsOutcome(intents: Intent[], text: string, items: readonly Item[]): boolean {
  const last = intents.at(-1);
  const isOne =
    last?.do === "change_follow_up" &&
    last.action === "complete" &&
    last.target.numbers?.length === 1;
  if (!isOne || !saysSomething(text, items)) return false;
  const said = text.trim();
  const outcome = last.outcome === undefined ? said : `${last.outcome}, ${said}`;
  intents[intents.length - 1] = { ...last, outcome };
  return true;
}

const saysSomething = (text: string, items: readonly Item[]): boolean =>
  !/^\W*\d/u.test(text) &&
  /\p{L}{3}/u.test(text) &&
  !text.includes("?") &&
  !items.some((item) => item.name !== undefined || has(item, "BOUGHT", "TAG", "SORRY")) &&
  !items.some((item) => opens(item) && !/^(?:he|she|they)$/.test(item.word));

const mostLetters = 200;
const mostDeeds = 5;
const startsNumbered = new RegExp(`^\\s*(?:\\p{L}+ ){0,2}${number}`, "iu");

/** Where the parts stand: a new one begins with a number behind what was said of others. */
function parts(text: string): readonly (readonly [from: number, until: number])[] {
  const found: (readonly [number, number])[] = [];
  let from = 0;
  for (const match of text.matchAll(/\s*(?:[,;\n]|\.(?=\s)|\band\b)\s*/giu)) {
    if (!/\p{L}/u.test(withoutPlaces(text.slice(from, match.index)))) continue;
    found.push([from, match.index]);
    from = match.index + match[0].length;
  }
  if (text.slice(from).trim() !== "") found.push([from, text.length]);
  return found;
}

const placesOrAnd = new RegExp(`${number}|\\band\\b`, "giu");
const withoutPlaces = (text: string): string => text.replace(placesOrAnd, "");

function changeIn(told: Told): Intent | undefined {
  const said = withoutTimes(told);
  for (const { pattern, means } of rows) {
    const groups = pattern.exec(said)?.groups;
    if (groups === undefined) continue;
    const { name: who = "", more = "", numbers: lines = more } = groups;
    const deed = means(told, who);
    if (deed !== undefined)
      return { do: "change_follow_up", target: { numbers: numbersIn(lines) }, ...deed };
  }
  return undefined;
}

export const withoutTimes = ({ text, times }: Told): string =>
  (times?.items ?? [])
    .reduce((left, item) => left.replace(item.text, " "), text)
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();

const numbersIn = (said: string): number[] =>
  [...said.matchAll(new RegExp(`${places.join("|")}|\\d+`, "giu"))].map(([each]) => {
    const place = places.indexOf(each.toLowerCase());
    return place >= 0 ? place + 1 : Number(each);
  });
