import type { Intent } from "../intent.ts";
import type { Question } from "../questions/question.ts";
import type { Parsed } from "./ask-figures.ts";
import type { Concept } from "./concepts.ts";
import { isSmallTalk } from "./explained.ts";
import { has, type Item } from "./items.ts";
import { mentionsIn, pronounIn } from "./who.ts";

type Read = (items: readonly Item[]) => Parsed | undefined;
type Part = readonly Item[];

/** Several questions in one message, where every one of them reads alone; at most five. */
export function severalQuestions(items: Part, read: Read): readonly Intent[] | undefined {
  return readAll(figuresListed(items), read) ?? readAll(questionsJoined(items), read);
}

function readAll(parts: readonly Part[], read: Read): readonly Intent[] | undefined {
  if (parts.length < 2 || parts.length > 5) return undefined;
  const intents: Intent[] = [];
  for (const part of parts) {
    const parsed = read(part);
    if (parsed === undefined || parsed.unclear !== undefined) return undefined;
    intents.push(parsed.intent);
  }
  return carried(intents, parts);
}

const heads: readonly Concept[] = ["HOW_MANY", "HOW_MUCH", "WHAT", "WHEN", "WHERE", "LIST"];

/** Cut where a stop, "and" or a comma is followed by a word that asks anew. */
function questionsJoined(items: Part): readonly Part[] {
  const parts: Item[][] = [[]];
  for (const [at, item] of items.entries()) {
    const isStop = item.mark !== undefined && "?.;\n:".includes(item.mark);
    const isJoint = isStop || item.mark === "," || has(item, "AND");
    const next = items.slice(at + 1).find((each) => !isSmall(each));
    const isOfOne = mentionsIn(parts.at(-1) ?? []).length === 1;
    const asks = has(next, ...heads) || ((isStop || isOfOne) && has(next, "WHO"));
    if (item.mark === ":") parts.at(-1)?.push(item);
    if (isJoint && asks && (parts.at(-1) ?? []).some((each) => !isSmall(each))) parts.push([]);
    else if (item.mark !== ":") parts.at(-1)?.push(item);
  }
  const [first = [], ...others] = parts.filter((part) => part.some((item) => !isSmall(item)));
  const full = first.at(-1)?.mark === ":" && isSmallTalk(first) ? others : [first, ...others];
  const opening = full[0]?.find(({ mark }) => mark === undefined)?.word ?? "";
  const asks = (part: Part) => part.some((item) => has(item, ...heads, "WHO", ...figures));
  return introducing.has(opening) || !full.every(asks) ? [] : full;
}

/** "Of all the people who …, how many": what comes first only says of whom. */
const introducing = new Set(["of", "out", "among", "amongst", "from", "for", "in", "with", "if"]);

/** Nothing but marks and fillers; "what" and "which" ask. */
const isSmall = (item: Item): boolean =>
  item.mark !== undefined ||
  has(item, "AND") ||
  (has(item, "FILLER") && !has(item, "WHO", "HOW_MANY", "HOW_MUCH", "WHAT", "LIST", "WHEN"));

/** Fields of one contact, asked for side by side: "phone and email of Ana". */
const fields: readonly Concept[] = [
  "PHONE",
  "EMAIL_FIELD",
  "BIRTHDAY",
  "CITY_FIELD",
  "COMPANY_FIELD",
  "TAGS_FIELD",
  "OWNER_FIELD",
];

const exchanges: readonly Concept[] = ["CALL", "EMAIL", "MEETING", "VISIT", "MESSAGE"];

const figures: readonly Concept[] = [
  "AVERAGE_ORDER",
  "PROFIT",
  "REVENUE",
  "ORDERS_NOUN",
  "REFUND",
  "REPEAT_RATE",
  "RETENTION",
  "UNITS",
  ...exchanges,
];

interface Named {
  readonly figure: Concept;
  readonly items: readonly Item[];
  readonly first: number;
  readonly last: number;
}

/** "revenue, profit and number of orders for May": one part a figure, each with all the rest. */
function figuresListed(items: Part): readonly Part[] {
  const isOfOne = mentionsIn(items).length === 1 || pronounIn(items) !== undefined;
  const known = isOfOne ? [...fields, ...figures] : figures;
  const named = items.flatMap((item, at) => namedAt(items, item, at, known));
  const [head] = named;
  if (head === undefined) return [];
  const chain: Named[] = [head];
  for (const next of named.slice(1)) {
    const last = chain.at(-1);
    if (last === undefined || next.figure === last.figure) break;
    if (!areJoined(items.slice(last.last + 1, next.first))) break;
    chain.push(next);
  }
  if (chain.length < 2) return [];
  const inside = items.slice(head.first, (chain.at(-1)?.last ?? 0) + 1);
  return chain.map((own) =>
    items.filter((item) => !inside.includes(item) || own.items.includes(item)),
  );
}

function namedAt(items: Part, item: Item, at: number, known: readonly Concept[]): readonly Named[] {
  const figure = known.find((concept) => has(item, concept));
  const isExchange = figure !== undefined && exchanges.includes(figure);
  if (figure === undefined || (isExchange && !item.word.endsWith("s"))) return [];
  let first = at;
  while (has(items[first - 1], "HOW_MANY", "AVERAGE", "HOW_MUCH")) first--;
  return [{ figure, items: items.slice(first, at + 1), first, last: at }];
}

const areJoined = (between: Part): boolean =>
  between.some((item) => has(item, "AND") || item.mark === ",") &&
  between.every((item) => isSmall(item) && item.mark !== "?" && item.mark !== ".");

/** What a later question leaves out, the earlier one says: whom, when and of whom. */
function carried(intents: readonly Intent[], parts: readonly Part[]): readonly Intent[] {
  const full: Intent[] = [];
  for (const [at, intent] of intents.entries()) {
    const before = full[at - 1];
    full.push(before === undefined ? intent : completed(intent, before, parts[at] ?? []));
  }
  const [first, second] = full;
  if (first === undefined || second === undefined || full.length > 2) return full;
  return [completed(first, second, parts[0] ?? []), ...full.slice(1)];
}

function completed(intent: Intent, other: Intent, part: Part): Intent {
  if (intent.do === "contact_fact" && other.do === "contact_fact" && "last" in intent.contact)
    return { ...intent, contact: other.contact };
  if (intent.do !== "question" || other.do !== "question") return intent;
  const { question } = intent;
  if (!isFigure(question) || question.period !== undefined) return intent;
  const { period, filter } = other.question;
  const isAll = part.some((item) => has(item, "ALL_TIME") && !has(item, "FILLER"));
  const isSame = part.some(({ word }) => ["that", "those", "them", "they"].includes(word));
  return {
    do: "question",
    question: {
      ...question,
      ...(period === undefined || isAll ? {} : { period }),
      ...(isSame && question.filter.is === "all" && question.filter.of.length === 0
        ? { filter }
        : {}),
    },
  };
}

const isFigure = ({ measure }: Question): boolean => measure !== "list" && measure !== "count";
