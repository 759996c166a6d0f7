import type { Crm } from "../crm.ts";
import { showMoney, toMajor } from "../money.ts";
import { todayOf } from "../period.ts";
import { figureNotes } from "../questions/answer-figure.ts";
import { askingOf } from "../questions/asking.ts";
import { everybody, type Filter } from "../questions/filter.ts";
import type { Figure } from "../questions/question-store.ts";
import type { Measure } from "../questions/question.ts";
import { note, type Reply } from "../reply.ts";
import { daysBetween, localDate } from "../time.ts";
import { enoughFor, worthLine, worthMethod, worthSoFar } from "../wording/facts.ts";
import type { ContactBrief } from "./contact.ts";

/** The least history from which a year can be told. */
const leastDays = 30;
const daysAYear = 365;

/** What the simple formula rests on; money in minor units. */
interface Worth {
  readonly currency: string;
  readonly profit: Figure;
  readonly average: number;
  /** Orders a year since the first one; undefined where there is not enough to tell. */
  readonly perYear: number | undefined;
  readonly margin: number;
}

/**
 * What somebody is worth by the simple formula: profit so far, and for the next twelve months
 * average order × orders a year × the shop's margin.
 */
export async function worthAnswer(contact: ContactBrief, crm: Crm): Promise<Reply> {
  const { average, currency, margin, perYear, profit } = await worthOf(contact, crm);
  const soFar = profit.value ?? 0;
  const expected = average * (perYear ?? 0) * margin;
  const show = (minor: number) => showMoney({ minor: Math.round(minor), currency });
  const { name } = contact;
  const line =
    perYear === undefined
      ? worthSoFar(name, show(soFar))
      : worthLine(name, show(soFar + expected), show(soFar), show(expected));
  const question = { measure: "profit" as const, filter: only(contact) };
  const notes = [
    perYear === undefined ? enoughFor : worthMethod(show(average), perYear.toFixed(1), margin),
    await figureNotes(question, [profit], askingOf(crm)),
  ];
  return {
    kind: "answer",
    blocks: [{ type: "text", ...line }, note(notes.filter((words) => words !== "").join(" "))],
    data: {
      contacts: [name],
      value: toMajor(Math.round(soFar + expected), currency),
      unit: currency,
    },
  };
}

const only = ({ id, name }: ContactBrief): Filter => ({ is: "contact", ids: [id], names: [name] });

async function worthOf(contact: ContactBrief, crm: Crm): Promise<Worth> {
  const { by } = askingOf(crm);
  const figure = async (measure: Measure, filter: Filter = only(contact)): Promise<Figure> =>
    (await crm.questions.figures({ measure, filter }, by))[0] ?? { value: null };
  const amount = async (...asked: Parameters<typeof figure>): Promise<number> =>
    (await figure(...asked)).value ?? 0;
  const profit = await figure("profit");
  const revenue = await amount("revenue", everybody);
  return {
    currency: profit.currency ?? crm.business.currency,
    profit,
    average: await amount("average_order"),
    perYear: await ordersAYear(contact, await amount("orders"), crm),
    margin: revenue === 0 ? 0 : (await amount("profit", everybody)) / revenue,
  };
}

/** Orders a year, spread evenly since the first; it takes orders on two days, 30 days or more apart. */
async function ordersAYear(
  contact: ContactBrief,
  orders: number,
  { clock, purchases }: Crm,
): Promise<number | undefined> {
  const search = { contactIds: [contact.id], refunds: false, until: clock.now + 1 };
  const sales = await purchases.find(search, 100_000);
  const day = (at: number) => localDate(clock.zone, at);
  const days = new Set(sales.map(({ purchasedAt }) => day(purchasedAt)));
  const first = day(sales.at(-1)?.purchasedAt ?? clock.now);
  const age = daysBetween(first, todayOf(clock));
  return days.size < 2 || age < leastDays ? undefined : (orders * daysAYear) / age;
}
