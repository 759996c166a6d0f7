import type { Intent } from "../../intent.ts";
import type { Item } from "../items.ts";
import { isOfLast } from "./headed.ts";
import { commandsIn } from "./message.ts";
import { mayBeLeft } from "./some-details.ts";
import { mostIntents, type Part, textOf, trimmed } from "./part.ts";

type Clause = readonly Item[];

interface Beside {
  readonly intents: readonly Intent[];
  readonly ignored: readonly string[];
}

/**
 * What is told beside the details of somebody new: what is done with them ("just bought …", "have
 * Omar call her"), and what is not kept. Undefined where it may be a deed that is not understood.
 */
export function deedsBeside(
  part: Part,
  added: Intent,
  unread: readonly Clause[],
): Beside | undefined {
  const intents: Intent[] = [];
  const ignored: string[] = [];
  const known = { ...part, situation: { ...part.situation, lastCommand: added } };
  for (let at = 0; at < unread.length; ) {
    const { deeds, next } = longestDeed(known, unread, at);
    intents.push(...deeds);
    const left = deeds.length === 0 ? unread.slice(at, next) : [];
    if (!left.every(mayBeLeft)) return undefined;
    ignored.push(...left.map((clause) => trimmed(textOf(part, clause))));
    at = next;
  }
  return intents.length >= mostIntents ? undefined : { intents, ignored };
}

function longestDeed(part: Part, unread: readonly Clause[], at: number) {
  for (let next = unread.length; next > at; next--) {
    const deeds = deedsIn(part, runOf(part, unread.slice(at, next)));
    if (deeds !== undefined) return { deeds, next };
  }
  return { deeds: [], next: at + 1 };
}

/** The clauses with the marks between them, where they follow each other. */
function runOf({ items }: Part, clauses: readonly Clause[]): readonly Item[] {
  const all = clauses.flat();
  const [first, last] = [all[0], all.at(-1)];
  const run = items.filter(
    ({ start, end }) => start >= (first?.start ?? 0) && end <= (last?.end ?? 0),
  );
  const isWhole = run.every(
    (item) => item.mark !== undefined || all.includes(item) || isJoint(item),
  );
  return isWhole ? run : [];
}
const isJoint = ({ word }: Item): boolean => /^(?:and|then|also)$/.test(word);

function deedsIn({ text, situation }: Part, items: readonly Item[]): readonly Intent[] | undefined {
  const [first] = items;
  if (first === undefined) return undefined;
  const theirs = [pronounBefore(first), ...items];
  const isOurs = items.some(({ word }) => /^(?:him|her|them)$/.test(word));
  for (const said of isOurs ? [items, theirs] : [theirs, items]) {
    const read = commandsIn(text, said, situation);
    const isDone = read?.unclear === undefined && read?.ignored === undefined;
    if (read !== undefined && isDone && read.intents.every((each) => isToBeDone(each, text)))
      return read.intents;
  }
  return undefined;
}

/** "she walked in off the street" tells how they came to us, and no visit of a day, unless it is to be logged. */
const isToBeDone = (intent: Intent, text: string): boolean =>
  isOfLast(intent) &&
  (intent.do !== "log_interaction" ||
    intent.when !== undefined ||
    logged.test(text) ||
    !["visit", "meeting"].includes(intent.kind));

const logged =
  /\b(?:log|record|note|enter|add)(?: down)? (?:(?:the|that|this|his|her|their|a) (?:visit|meeting)|it|that|this)\b/iu;

/** "…, just bought 2 pots": who did it is the one who was named. */
const pronounBefore = ({ start, first, last }: Item): Item => ({
  text: "",
  word: "she",
  first,
  last,
  start,
  end: start,
  concepts: new Set(["FILLER"]),
  shop: {},
  entities: [],
  capital: false,
});
