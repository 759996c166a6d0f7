import { rhythmNotes, valueNotes } from "../customer-value/value-notes.ts";
import type { ContactId } from "../ids.ts";
import { toMajor } from "../money.ts";
import { type Block, type Choice, note, type Reply, type ReplyData } from "../reply.ts";
import { futureOnly } from "../wording/worth.ts";
import {
  countedAs,
  firstAsked,
  firstOf,
  leftOut,
  listHeadline,
  moreThere,
  rankingHeadline,
} from "../wording/lists.ts";
import { meansCustomers, population, populationSaid } from "../wording/population.ts";
import { type Asking, ordersKnown } from "./asking.ts";
import type { Filter } from "./filter.ts";
import { conjunction } from "./filter-parts.ts";
import { ordered, orderingsOfSales } from "./list-order.ts";
import { listTables } from "./list-table.ts";
import type { ContactCount, ContactList } from "./question-store.ts";
import type { Question } from "./question.ts";
import { isMoneyOrder, roleForFilter } from "./rights.ts";

/** The most names that programs get. */
export const mostContacts = 10_000;
/** An answer, and the one contact it is about, if it is about one. */
export interface Answered {
  readonly reply: Reply;
  readonly contactId?: ContactId;
}

/** How many of a long list are shown, and up to how many a list is shown whole. */
const shownOfMany = 5;
const shownWhole = 6;
const shownOfRanking = 10;

/** Answers "who …?": the contacts that fit, in order, with the fact that matters. */
export async function answerList(question: Question, asking: Asking): Promise<Answered> {
  const asked = ordered(question, asking);
  const list = await asking.crm.questions.list(asked, asking.by, asked.limit ?? mostContacts);
  const shown = list.contacts.slice(0, shownOf(list, question.limit, asking));
  const { strong, text } = await headlineOf(question, list, shown.length, asking);
  const tables = await listTables(asked, { ...list, contacts: shown }, asking);
  const more = list.contacts.length - shown.length;
  const cut = asking.rowsShown !== undefined && more > 0 ? moreThere(more) : "";
  const [only, ...others] = list.contacts;
  return {
    reply: {
      kind: "answer",
      blocks: [
        { type: "text", text: headWords(text, asked, question, tables.length > 0), strong },
        ...tables,
        ...noted(joined(cut, await listNotes(question, list, asking))),
        ...choicesOf(more > 0, asking, question.order?.by === "clv"),
      ],
      data: dataOf(asked, question, list),
    },
    ...(only !== undefined && others.length === 0 ? { contactId: only.id } : {}),
  };
}

/** The head, and in what order those below stand where that was not asked for. */
function headWords(head: string, asked: Question, question: Question, hasRows: boolean): string {
  if (!hasRows) return `${head}.`;
  const first = firstWords(asked, question);
  return first === undefined ? `${head}:` : `${head}. ${first}:`;
}

function firstWords({ order }: Question, question: Question): string | undefined {
  if (order === undefined || question.limit !== undefined) return undefined;
  return question.order === undefined
    ? firstOf(order.by, order.direction)
    : firstAsked(order.by, order.direction);
}

/** Answers "how many …?". */
export async function answerCount(question: Question, asking: Asking): Promise<Reply> {
  const { limit: _limit, order: _order, ...whole } = question;
  const list = await asking.crm.questions.counted(whole, asking.by);
  const { strong, text } = await headlineOf(whole, list, 0, asking);
  return {
    kind: "answer",
    blocks: [
      { type: "text", text: `${text}.`, strong },
      ...noted(await listNotes(question, list, asking)),
      ...choicesOf(false, asking),
    ],
    data: { total: list.total, value: list.total, unit: nounOf(question) },
  };
}

const noted = (words: string): readonly Block[] => (words === "" ? [] : [note(words)]);

const nounOf = ({ filter, order, period, product }: Question) =>
  meansCustomers(filter) ||
  period !== undefined ||
  product !== undefined ||
  (order !== undefined && orderingsOfSales.has(order.by))
    ? "customers"
    : "contacts";

function shownOf(list: ContactList, limit: number | undefined, { rowsShown }: Asking): number {
  if (rowsShown !== undefined) return rowsShown;
  if (limit !== undefined) return Math.min(limit, shownOfRanking);
  return list.total <= shownWhole ? list.total : shownOfMany;
}

async function headlineOf(question: Question, list: ContactCount, shown: number, asking: Asking) {
  const { order, limit, product, period, filter } = question;
  const noun = nounOf(question);
  const { rest } = population(filter, asking.said);
  const what = joined(rest, product === undefined ? "" : `who bought ${product.join(" or ")}`);
  const when = period === undefined ? "" : asking.said.times.period(period);
  if (order !== undefined && limit !== undefined && shown > 0)
    return rankingHeadline(shown, order, noun, [what, when]);
  return listHeadline(list.total, await allOf(question, asking), noun, joined(what, when));
}

const joined = (...parts: readonly string[]): string =>
  parts.filter((part) => part !== "").join(" ");

/** Conditions of which one wants to know "of how many". */
const shares: ReadonlySet<Filter["is"]> = new Set(["lapsed", "not_bought", "repeat", "one_time"]);

/** How many customers there are in all, where a part of them is asked for. */
async function allOf({ filter }: Question, asking: Asking): Promise<number | undefined> {
  const conditions = conjunction(filter).filter(({ is }) => is !== "customer");
  if (conditions.length !== 1 || !conditions.every(({ is }) => shares.has(is))) return undefined;
  const everyone = { measure: "count" as const, filter: { is: "customer" as const } };
  return (await asking.crm.questions.counted(everyone, asking.by)).total;
}

/** How it was counted, in one line. */
async function listNotes(question: Question, list: ContactCount, asking: Asking): Promise<string> {
  const { filter, period } = question;
  const [said, dated] = [populationSaid(filter, asking.said), populationSaid(filter, asking.dated)];
  const when = period && asking.dated.times.period(period);
  const hasOther = said !== dated || (period && when !== asking.said.times.period(period));
  const known = roleForFilter(filter) === "viewer" ? undefined : await ordersKnown(asking);
  return joined(
    hasOther ? countedAs(joined(said === dated ? "counted" : dated, when ?? "")) : "",
    ...(await valueNotes(question, asking)),
    ...(await rhythmNotes(question, asking)),
    ...leftOut(list.setAside),
    known ?? "",
  );
}

/** What is offered below an answer; the rows not to those who have them already. */
export function choicesOf(
  more: boolean,
  { seesMoney, rowsShown }: Asking,
  byPastAndFuture = false,
): readonly Block[] {
  const options: readonly Choice[] = [
    ...(more && rowsShown === undefined ? [{ label: "Rows", say: "rows" }] : []),
    ...(more && seesMoney ? [{ label: "CSV", say: "csv" }] : []),
    ...(byPastAndFuture ? [{ label: futureOnly, say: "sort by predicted value" }] : []),
    { label: "Why?", say: "why?" },
  ];
  return [{ type: "choices", options }];
}

function dataOf(asked: Question, question: Question, list: ContactList): ReplyData {
  const { order } = question;
  const score = (value: number | null): number | null =>
    value === null || order === undefined || !isMoneyOrder(order.by)
      ? value
      : toMajor(Math.round(value), list.currency);
  return {
    total: list.total,
    contacts: list.contacts.map(({ name }) => name),
    value: list.total,
    unit: nounOf(asked),
    ...(order === undefined
      ? {}
      : { rows: list.contacts.map((each) => ({ key: each.name, value: score(each.score) })) }),
  };
}
