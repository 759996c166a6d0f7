import type { Intent } from "../../intent.ts";
import type { Item } from "../items.ts";
import { has } from "../items.ts";
import { addContactCommand } from "./add-contact.ts";
import { changeFollowUpCommand } from "./change-follow-up.ts";
import { contactRows } from "./contact-rows.ts";
import { answerRows, recordRows, tagRows } from "./intent-rows.ts";
import { logCommand } from "./log.ts";
import type { Part, Read, Reader } from "./part.ts";
import { remindCommand } from "./remind.ts";
import { firstMeaning, type Table } from "./rows.ts";
import { saleCommand } from "./sale.ts";

const byRows =
  (table: Table<Intent>): Reader =>
  (part) => {
    const intent = firstMeaning(table, part);
    return intent === undefined ? undefined : { intents: [intent] };
  };

/** Every kind of command, in the order in which they are tried. */
const readers: readonly Reader[] = [
  remindCommand,
  byRows(answerRows),
  byRows(recordRows),
  byRows(tagRows),
  addContactCommand,
  changeFollowUpCommand,
  byRows(contactRows),
  logCommand,
  saleCommand,
];

/** Reads one part of a message as one command. */
export function commandIn(part: Part): Read | undefined {
  if (part.items.length === 0 || isAsking(part.items) || isForeign(part.items)) return undefined;
  for (const reader of readers) {
    const read = reader(part);
    if (read !== undefined) return read;
  }
  return undefined;
}

/** Not English: more than a word of it, or what it begins with. */
function isForeign(items: readonly Item[]): boolean {
  const content = items.filter(({ mark }) => mark === undefined);
  const foreign = content.filter((item) => has(item, "FOREIGN"));
  return foreign.length > 1 || (foreign.length === 1 && foreign[0] === content[0]);
}

const polite = new Set([
  "can",
  "could",
  "would",
  "will",
  "please",
  "kindly",
  "pls",
  "can you",
  "could you",
]);
const asking = new Set([
  "who",
  "whom",
  "whose",
  "what",
  "when",
  "where",
  "which",
  "how",
  "did",
  "does",
  "do",
  "is",
  "are",
  "was",
  "were",
  "should",
  "shall",
  "may",
  "am",
  "how many",
  "how much",
  "if",
]);

/** A question never writes: it ends with its mark, or begins as questions do; "can you …" asks for a deed. */
export function isAsking(items: readonly Item[]): boolean {
  const content = items.filter(({ mark }) => mark === undefined);
  const [first, second] = content;
  if (first === undefined) return false;
  const request = polite.has(first.word) && (second?.word === "you" || !asking.has(first.word));
  if (request || /^(can|could|would|will) you\b/.test(first.word)) return false;
  if (isAboutAnswers(first, items)) return false;
  return items.at(-1)?.mark === "?" || asking.has(first.word) || has(first, "HOW_MANY", "HOW_MUCH");
}

/** "why?", "what can you do?", "who changed …": questions that rows of commands read. */
const isAboutAnswers = (first: Item, items: readonly Item[]): boolean =>
  has(first, "WHY_ANSWER", "HELP", "TEAM_LIST", "HISTORY", "SETTING") ||
  (["who", "when", "what"].includes(first.word) &&
    items.some(({ word }) => /^chang(ed|es)$/.test(word)));
