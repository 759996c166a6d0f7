import { showMoney } from "../money.ts";
import type { ContactList, ListedContact } from "../questions/question-store.ts";
import type { Ordering } from "../questions/question.ts";
import { daysBetween, type LocalDate, monthNames, showDate } from "../time.ts";
import { counted, sentence } from "./common.ts";

/** "Orders known to 24 June." */
export const ordersKnownTo = (day: LocalDate, today: LocalDate): string =>
  `Orders known to ${showDate(day, today)}.`;

/** The head of a list: "182 of 330 customers", and what follows it. */
export interface Headline {
  readonly text: string;
  readonly strong: string;
}

/** "182 of 330 customers without an order in 90 days". */
export function listHeadline(
  total: number,
  of: number | undefined,
  noun: "customers" | "contacts",
  rest: string,
): Headline {
  const one = noun === "customers" ? "customer" : "contact";
  const strong =
    total === 0
      ? `No ${noun}`
      : of === undefined
        ? counted(total, one)
        : `${total.toLocaleString("en")} of ${counted(of, one)}`;
  return { strong, text: rest === "" ? strong : `${strong} ${rest}` };
}

/** "Top 10 customers by revenue": the head of a ranking. */
export function rankingHeadline(
  shown: number,
  by: Ordering,
  direction: "asc" | "desc",
  population: string,
): Headline {
  const strong = `${direction === "desc" ? "Top" : "Bottom"} ${shown}`;
  return { strong, text: `${strong} ${population} by ${orderWords[by]}` };
}

export const orderWords: Readonly<Record<Ordering, string>> = {
  revenue: "revenue",
  orders: "orders",
  average_order: "average order",
  profit: "profit",
  units: "pieces",
  refunds: "refunds",
  last_order: "last order",
  first_order: "first order",
  last_contact: "last contact",
  at_stake: "money at stake",
  birthday: "birthday",
  due: "due date",
  name: "name",
  added: "when they were added",
};

/** A column of a list: its head, and what stands in it for one contact. */
export interface Column {
  readonly head: string;
  readonly numeric: boolean;
  readonly cell: (contact: ListedContact) => string;
}

const numeric = (head: string, cell: Column["cell"]): Column => ({ head, numeric: true, cell });
const plain = (head: string, cell: Column["cell"]): Column => ({ head, numeric: false, cell });

const ago = (day: string | null, today: LocalDate, never: string): string =>
  day === null ? never : counted(Math.max(0, daysBetween(day, today)), "day");

/** The columns there are to choose from, as of a day. */
export const columnsOn = (today: LocalDate, currency: string) => {
  const money = (minor: number | null) =>
    minor === null ? "" : showMoney({ minor: Math.round(minor), currency });
  return {
    atStake: numeric("At stake", ({ atStakeMinor }) =>
      atStakeMinor === 0 ? "" : money(atStakeMinor),
    ),
    silent: numeric("Silent", ({ lastOrderOn }) => ago(lastOrderOn, today, "")),
    lastOrder: plain("Last order", ({ lastOrderOn }) =>
      lastOrderOn === null ? "" : showDate(lastOrderOn, today),
    ),
    lastContact: numeric("Last contact", ({ lastContactOn }) => ago(lastContactOn, today, "never")),
    birthday: plain("Birthday", ({ birthday }) =>
      birthday === null ? "" : showBirthday(birthday),
    ),
    phone: plain("Phone", ({ phone }) => phone ?? ""),
    money: (by: Ordering) => numeric(sentence(orderWords[by]), ({ score }) => money(score)),
    number: (by: Ordering) =>
      numeric(sentence(orderWords[by]), ({ score }) =>
        score === null ? "" : score.toLocaleString("en", { maximumFractionDigits: 2 }),
      ),
  };
};

/** "5 July" for 1995-07-05 and --07-05. */
export function showBirthday(birthday: string): string {
  const [month, day] = [birthday.slice(-5, -3), birthday.slice(-2)];
  return `${Number(day)} ${monthNames[Number(month) - 1] ?? ""}`;
}

/** Who matches and is left out. */
export function leftOut({ closed, neverBought }: ContactList["setAside"]): readonly string[] {
  return [
    ...(neverBought > 0 ? [`${counted(neverBought, "contact")} never bought: left out.`] : []),
    ...(closed > 0 ? [`${counted(closed, "contact")} closed or do-not-contact: left out.`] : []),
  ];
}

/** How it was counted: "Customers without an order since 1 April." */
export const countedAs = (population: string): string => `${sentence(population)}.`;

export const moreThere = (more: number): string => `${more.toLocaleString("en")} more.`;
export const inCurrency = (currency: string): string => `In ${currency}:`;
