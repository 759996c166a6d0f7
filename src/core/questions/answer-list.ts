import { toMajor } from "../money.ts";
import { type Block, type Choice, note, type Reply, type ReplyData } from "../reply.ts";
import { countedAs, leftOut, listHeadline, moreThere, rankingHeadline } from "../wording/lists.ts";
import { meansCustomers, population, populationSaid } from "../wording/population.ts";
import { type Asking, ordersKnown } from "./asking.ts";
import type { Filter } from "./filter.ts";
import { conjunction } from "./filter-parts.ts";
import { ordered } from "./list-order.ts";
import { listTables } from "./list-table.ts";
import type { ContactList } from "./question-store.ts";
import type { Question } from "./question.ts";
import { isMoneyOrder, roleForFilter } from "./rights.ts";

/** The most names that programs get. */
export const mostContacts = 10_000;
/** How many of a long list are shown, and up to how many a list is shown whole. */
const shownOfMany = 5;
const shownWhole = 6;
const shownOfRanking = 10;

/** Answers "who …?": the contacts that fit, in order, with the fact that matters. */
export async function answerList(question: Question, asking: Asking): Promise<Reply> {
  const asked = ordered(question, asking);
  const list = await asking.crm.questions.list(asked, asking.by, asked.limit ?? mostContacts);
  const shown = list.contacts.slice(0, shownOf(list, question.limit));
  const { strong, text } = await headlineOf(question, list, shown.length, asking);
  const tables = await listTables(asked, { ...list, contacts: shown }, asking);
  const notes = await notesOf(question, list, shown.length, asking);
  return {
    kind: "answer",
    blocks: [
      { type: "text", text: tables.length === 0 ? `${text}.` : `${text}:`, strong },
      ...tables,
      ...(notes === "" ? [] : [note(notes)]),
      ...choicesOf(list.total > shown.length, asking),
    ],
    data: dataOf(asked, question, list),
  };
}

/** Answers "how many …?". */
export async function answerCount(question: Question, asking: Asking): Promise<Reply> {
  const { limit: _limit, order: _order, ...whole } = question;
  const list = await asking.crm.questions.list({ ...whole, measure: "list" }, asking.by, 1);
  const { strong, text } = await headlineOf(whole, list, 0, asking);
  const notes = await notesOf(question, list, list.total, asking);
  return {
    kind: "answer",
    blocks: [
      { type: "text", text: `${text}.`, strong },
      ...(notes === "" ? [] : [note(notes)]),
      ...choicesOf(false, asking),
    ],
    data: { total: list.total, value: list.total, unit: nounOf(question) },
  };
}

const nounOf = ({ filter, order }: Question) =>
  meansCustomers(filter) || (order !== undefined && isMoneyOrder(order.by))
    ? "customers"
    : "contacts";

function shownOf(list: ContactList, limit: number | undefined): number {
  if (limit !== undefined) return Math.min(limit, shownOfRanking);
  return list.total <= shownWhole ? list.total : shownOfMany;
}

async function headlineOf(question: Question, list: ContactList, shown: number, asking: Asking) {
  const { filter, order, limit, product, period } = question;
  const { noun, rest } = population(filter, asking.said);
  const what = [
    rest,
    product === undefined ? "" : `who bought ${product.join(" or ")}`,
    period === undefined ? "" : asking.said.times.period(period),
  ]
    .filter((part) => part !== "")
    .join(" ");
  if (order !== undefined && limit !== undefined && shown > 0)
    return rankingHeadline(
      shown,
      order.by,
      order.direction,
      [nounOf(question), what].filter((part) => part !== "").join(" "),
    );
  const of = await allOf(question, asking);
  return listHeadline(list.total, of, noun, what);
}

/** Conditions of which one wants to know "of how many". */
const shares: ReadonlySet<Filter["is"]> = new Set(["lapsed", "not_bought", "repeat", "one_time"]);

/** How many customers there are in all, where a part of them is asked for. */
async function allOf({ filter }: Question, asking: Asking): Promise<number | undefined> {
  const conditions = conjunction(filter).filter(({ is }) => is !== "customer");
  if (conditions.length !== 1 || !conditions.every(({ is }) => shares.has(is))) return undefined;
  const everyone = { measure: "list" as const, filter: { is: "customer" as const } };
  return (await asking.crm.questions.list(everyone, asking.by, 1)).total;
}

/** How it was counted, in one line. */
async function notesOf(
  question: Question,
  list: ContactList,
  shown: number,
  asking: Asking,
): Promise<string> {
  const said = populationSaid(question.filter, asking.said);
  const dated = populationSaid(question.filter, asking.dated);
  const more = list.total - shown;
  const known = roleForFilter(question.filter) === "viewer" ? undefined : await ordersKnown(asking);
  return [
    ...(said === dated ? [] : [countedAs(dated)]),
    ...(more > 0 && question.limit === undefined ? [moreThere(more)] : []),
    ...leftOut(list.setAside),
    ...(known === undefined ? [] : [known]),
  ].join(" ");
}

export function choicesOf(more: boolean, { seesMoney }: Asking): readonly Block[] {
  const options: readonly Choice[] = [
    ...(more ? [{ label: "Next 10", say: "rows" }] : []),
    ...(more && seesMoney ? [{ label: "CSV", say: "csv" }] : []),
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
