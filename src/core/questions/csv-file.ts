import type { Crm } from "../crm.ts";
import type { Intent } from "../intent.ts";
import { toMajor } from "../money.ts";
import type { Reply, ReplyData } from "../reply.ts";
import { mostContacts } from "./answer-list.ts";
import { askingOf } from "./asking.ts";
import { ordered } from "./list-order.ts";
import type { ContactList, ListedContact } from "./question-store.ts";
import type { Ordering } from "./question.ts";
import { isMoneyOrder } from "./rights.ts";
import { settled } from "./ask.ts";

/** A cell that no spreadsheet takes for a formula. */
function cell(value: unknown): string {
  const words = typeof value === "string" || typeof value === "number" ? String(value) : "";
  const safe = typeof value === "string" && /^[=+\-@\t\r]/.test(words) ? `'${words}` : words;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Spreadsheets take a file for UTF-8 only where it begins with this mark. */
const mark = "\uFEFF";

const file = (columns: readonly string[], rows: readonly (readonly unknown[])[]): string =>
  `${mark}${[columns, ...rows].map((cells) => cells.map(cell).join(",")).join("\n")}\n`;

/** The rows behind an answer as CSV; undefined where it has none. */
export function csvOf({ data = {} }: Reply): string | undefined {
  const { contacts = [], rows = [], items = [] } = data;
  const [first] = items;
  if (first !== undefined) {
    const columns = Object.keys(first);
    const cells = items.map((item) => columns.map((column) => item[column]));
    return file(columns, cells);
  }
  if (rows.length > 0)
    return file(
      ["key", "value"],
      rows.map(({ key, value }) => [key, value]),
    );
  return contacts.length > 0
    ? file(
        ["name"],
        contacts.map((name) => [name]),
      )
    : oneFigure(data);
}

const oneFigure = ({ value, unit = "value" }: ReplyData): string | undefined =>
  value === undefined || value === null ? undefined : file([unit], [[value]]);

/** A list of contacts as CSV, with what is known of each; undefined for any other answer. */
export async function listCsv(intent: Intent, crm: Crm): Promise<string | undefined> {
  if (intent.do !== "question") return undefined;
  const question = settled(intent.question);
  if (question.measure !== "list") return undefined;
  const asking = askingOf(crm);
  const asked = ordered(question, asking);
  const list = await crm.questions.list(asked, asking.by, asked.limit ?? mostContacts);
  const columns = columnsOf(asked.order?.by ?? "name", list);
  return file(
    columns.map(([name]) => name),
    list.contacts.map((contact) => columns.map(([, of]) => of(contact))),
  );
}

type Column = readonly [name: string, of: (contact: ListedContact) => string | number | null];

const standing: readonly Column[] = [
  ["probability_alive", ({ probabilityAlive }) => probabilityAlive],
  ["usual_gap_days", ({ usualGapDays }) => usualGapDays],
];

/** What a file holds of each contact: names, dates, money, and what the list is ranked by. */
function columnsOf(by: Ordering, { contacts, currency }: ContactList): readonly Column[] {
  const money = (minor: number | null) =>
    minor === null ? null : toMajor(Math.round(minor), currency);
  const isRanked = by !== "at_stake" && contacts.some(({ score }) => score !== null);
  const ranked: Column = [by, ({ score }) => (isMoneyOrder(by) ? money(score) : score)];
  return [
    ["name", ({ name }) => name],
    ["company", ({ company }) => company],
    ["email", ({ email }) => email],
    ["phone", ({ phone }) => phone],
    ["city", ({ city }) => city],
    ["birthday", ({ birthday }) => birthday],
    ["first_order", ({ firstOrderOn }) => firstOrderOn],
    ["last_order", ({ lastOrderOn }) => lastOrderOn],
    ["last_contact", ({ lastContactOn }) => lastContactOn],
    ...(isRanked ? [ranked] : []),
    ...(contacts.some(({ usualGapDays }) => usualGapDays !== null) ? standing : []),
    ["revenue_12_months", ({ atStakeMinor }) => money(atStakeMinor)],
    ["currency", () => currency],
  ];
}
