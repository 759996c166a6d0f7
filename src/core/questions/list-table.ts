import type { Block } from "../reply.ts";
import { styleOfMany } from "../money.ts";
import { withCompany } from "../wording/common.ts";
import { type Column, columnsOn, inCurrency } from "../wording/lists.ts";
import type { Asking } from "./asking.ts";
import type { ContactList } from "./question-store.ts";
import type { Ordering, Question } from "./question.ts";
import { isMoneyOrder, roleForFilter } from "./rights.ts";

type Table = Extract<Block, { type: "table" }>;

/** The list as a table; a ranking by money has one for each currency, the commonest first. */
export async function listTables(
  asked: Question,
  list: ContactList,
  asking: Asking,
): Promise<readonly Block[]> {
  const first = tableOf(asked, list, asking);
  if (first === undefined) return [];
  const others = await otherCurrencies(asked, list, asking);
  const further = await Promise.all(
    others.map(async (currency): Promise<readonly Block[]> => {
      const limit = list.contacts.length;
      const more = await asking.crm.questions.list({ ...asked, currency }, asking.by, limit);
      const contacts = more.contacts.filter(({ score }) => score !== null && score !== 0);
      const table = tableOf(asked, { ...more, contacts }, asking);
      return table === undefined ? [] : [{ type: "text", text: inCurrency(currency) }, table];
    }),
  );
  return [first, ...further.flat()];
}

/** The currencies besides the list's own, where money ranks it. */
async function otherCurrencies(
  { filter, order, period, product, currency }: Question,
  list: ContactList,
  { crm, by }: Asking,
): Promise<readonly string[]> {
  if (order === undefined || !isMoneyOrder(order.by) || currency !== undefined) return [];
  if (order.by === "at_stake") return [];
  const figures = await crm.questions.figures(
    {
      measure: "revenue",
      filter,
      ...(period === undefined ? {} : { period }),
      ...(product === undefined ? {} : { product }),
    },
    by,
  );
  return figures.flatMap((each) =>
    each.currency === undefined || each.currency === list.currency ? [] : each.currency,
  );
}

/** Names and the facts that matter, numbered. */
function tableOf(asked: Question, list: ContactList, asking: Asking): Table | undefined {
  if (list.contacts.length === 0) return undefined;
  const columns = columnsFor(asked, list, asking);
  return {
    type: "table",
    columns: ["", ...columns.map(() => "")],
    rows: list.contacts.map((contact, at) => [
      `${at + 1} ${withCompany(contact)}`,
      ...columns.map(({ cell }) => cell(contact)),
    ]),
    numeric: columns.flatMap((each, at) => (each.numeric ? at + 1 : [])),
  };
}

/** The facts that matter in a list of this order, as far as the writer may see them. */
function columnsFor(asked: Question, { contacts, currency }: ContactList, asking: Asking) {
  const by: Ordering = asked.order?.by ?? "name";
  const amounts = contacts.map((each) => (by === "at_stake" ? each.atStakeMinor : each.score));
  const columns = columnsOn(asking.today, currency, styleOfMany(amounts, currency));
  if (!asking.seesOrders) return by === "birthday" ? [columns.birthday] : [columns.phone];
  return columnsOf[by](columns, asked, asking);
}

type Columns = ReturnType<typeof columnsOn>;
type ColumnsOf = (columns: Columns, asked: Question, asking: Asking) => readonly Column[];

const money =
  (by: Ordering): ColumnsOf =>
  (columns) => [columns.money(by)];
const worth =
  (by: Ordering): ColumnsOf =>
  (columns) => [columns.money(by), columns.gone];
const number =
  (by: Ordering): ColumnsOf =>
  (columns) => [columns.number(by)];
const plain: ColumnsOf = (columns, { filter }) =>
  roleForFilter(filter) === "viewer" ? [columns.phone] : [columns.lastOrder];

const columnsOf: Readonly<Record<Ordering, ColumnsOf>> = {
  at_stake: (columns, _asked, { seesMoney }) =>
    seesMoney ? [columns.atStake, columns.silent] : [columns.silent],
  last_order: (columns, { order }) =>
    order?.direction === "asc" ? [columns.silent] : [columns.lastOrder],
  first_order: (columns) => [columns.firstOrder],
  last_contact: (columns) => [columns.lastContact],
  birthday: (columns) => [columns.birthday],
  revenue: money("revenue"),
  average_order: money("average_order"),
  profit: money("profit"),
  refunds: money("refunds"),
  clv: worth("clv"),
  predicted_value: worth("predicted_value"),
  rfm: (columns) => [columns.rfm, columns.lastOrder],
  orders: number("orders"),
  units: number("units"),
  probability_alive: (columns) => [columns.alive],
  name: plain,
  added: plain,
  due: plain,
};
