import { type MoneyStyle, showMoney } from "../money.ts";
import type { ContactList, ListedContact } from "../questions/question-store.ts";
import type { Ordering } from "../questions/question.ts";
import { daysBetween, type LocalDate, monthNames, showDate } from "../time.ts";
import { counted, sentence } from "./common.ts";
import { percent } from "./figures.ts";

/** "Orders known to 24 June." */
export const ordersKnownTo = (day: LocalDate, today: LocalDate): string =>
  `Orders known to ${showDate(day, today)}.`;

/** The head of an answer, and the part of it that stands out. */
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

/** "Top 10 customers in Berlin by revenue in 2025". */
export function rankingHeadline(
  shown: number,
  { by, direction }: { readonly by: Ordering; readonly direction: "asc" | "desc" },
  noun: "customers" | "contacts",
  [rest, when]: readonly [rest: string, when: string],
): Headline {
  const who = shown === 1 ? noun.slice(0, -1) : noun;
  const [high, low] = ends[by] ?? (["Top", "Bottom"] as const);
  const strong = `${direction === "desc" ? high : low} ${shown} ${who}`;
  const parts = [strong, rest, `by ${orderWords[by]}`, when];
  return { strong, text: parts.filter((part) => part !== "").join(" ") };
}

/** What the two ends of an order are called, where they are no top and bottom. */
const ends: Readonly<Partial<Record<Ordering, readonly [string, string]>>> = {
  last_order: ["Latest", "Longest silent"],
  first_order: ["Newest", "Oldest"],
  last_contact: ["Latest", "Longest silent"],
  added: ["Newest", "Oldest"],
  birthday: ["Last", "Next"],
  due: ["Last", "Next"],
  name: ["Last", "First"],
};

export const orderWords: Readonly<Record<Ordering, string>> = {
  revenue: "revenue",
  orders: "orders",
  average_order: "average order",
  profit: "profit",
  clv: "customer lifetime value",
  predicted_value: "predicted value",
  probability_alive: "probability of still being a customer",
  units: "pieces",
  refunds: "refunds",
  last_order: "last order",
  first_order: "first order",
  last_contact: "last contact",
  at_stake: "money at stake",
  rfm: "RFM score",
  birthday: "birthday",
  due: "due date",
  name: "name",
  added: "date added",
};

/** What stands first in a list that was asked for in an order: "Lowest revenue first". */
export function firstAsked(by: Ordering, direction: "asc" | "desc"): string | undefined {
  if (by === "name") return undefined;
  const [high, low] = ends[by] ?? [`Highest ${orderWords[by]}`, `Lowest ${orderWords[by]}`];
  return `${direction === "desc" ? high : low} first`;
}

/** What stands first in a list that is ordered so by itself: "Most at stake (last 12 months)". */
export const firstOf = (by: Ordering, direction: "asc" | "desc"): string | undefined => {
  if (by === "at_stake") return "Most at stake (last 12 months)";
  if (by === "first_order" && direction === "desc") return "Newest first";
  if (by === "last_order") return direction === "asc" ? "Longest silent first" : "Latest first";
  return by === "last_contact" && direction === "asc" ? "Longest silent first" : undefined;
};

/** What stands beside a name in a list, in words that need no head. */
export interface Column {
  readonly head: string;
  readonly numeric: boolean;
  readonly cell: (contact: ListedContact) => string;
}

const column = (head: string, numeric: boolean, cell: Column["cell"]): Column => ({
  head,
  numeric,
  cell,
});

const ago = (day: string, today: LocalDate): string =>
  counted(Math.max(0, daysBetween(day, today)), "day");

/** The columns there are to choose from, as of a day. */
export const columnsOn = (today: LocalDate, currency: string, style: MoneyStyle) => {
  const money = (minor: number | null) =>
    minor === null ? "" : showMoney({ minor: Math.round(minor), currency }, style);
  const date = (day: string | null) => (day === null ? "" : showDate(day, today));
  return {
    atStake: column("at stake", true, ({ atStakeMinor }) => money(atStakeMinor)),
    silent: column("silent", true, ({ lastOrderOn, usualGapDays }) => {
      if (lastOrderOn === null) return "";
      const usual = usualGapDays === null ? "" : `, usually ${Math.round(usualGapDays)}`;
      return `${ago(lastOrderOn, today)}${usual}`;
    }),
    gone: column("gone", false, ({ probabilityAlive }) =>
      probabilityAlive !== null && probabilityAlive < 0.5 ? "⚠︎ probably gone" : "",
    ),
    lastOrder: column("last order", false, ({ lastOrderOn }) =>
      lastOrderOn === null ? "" : `last order ${date(lastOrderOn)}`,
    ),
    firstOrder: column("first order", false, ({ firstOrderOn }) => date(firstOrderOn)),
    lastContact: column("last contact", true, ({ lastContactOn }) =>
      lastContactOn === null ? "never" : ago(lastContactOn, today),
    ),
    birthday: column("birthday", false, ({ birthday }) =>
      birthday === null ? "" : showBirthday(birthday),
    ),
    alive: column("alive", true, ({ score }) => (score === null ? "" : percent(score))),
    phone: column("phone", false, ({ phone }) => phone ?? ""),
    money: (by: Ordering) => column(orderWords[by], true, ({ score }) => money(score)),
    rfm: column("RFM", true, ({ score }) =>
      String(score ?? "")
        .split("")
        .join("-"),
    ),
    number: (by: Ordering) =>
      column(orderWords[by], true, ({ score }) =>
        score === null ? "" : counted(score, by === "orders" ? "order" : "piece"),
      ),
  };
};

/** "5 July" for 1995-07-05 and --07-05. */
export function showBirthday(birthday: string): string {
  const [month, day] = [birthday.slice(-5, -3), birthday.slice(-2)];
  return `${Number(day)} ${monthNames[Number(month) - 1] ?? ""}`;
}

/** "4 November 1979" for 1979-11-04, without the year where it is not known. */
export const showBirthdate = (birthday: string): string =>
  birthday.startsWith("--")
    ? showBirthday(birthday)
    : `${showBirthday(birthday)} ${birthday.slice(0, 4)}`;

/** Who matches and is left out. */
export function leftOut({ closed, neverBought }: ContactList["setAside"]): readonly string[] {
  return [
    ...(neverBought > 0 ? [`${counted(neverBought, "contact")} never bought: left out.`] : []),
    ...(closed > 0 ? [`${counted(closed, "contact")} closed or do-not-contact: left out.`] : []),
  ];
}

/** How it was counted: "Customers without an order since 1 April." */
export const countedAs = (population: string): string => `${sentence(population)}.`;

/** Rows that are there and not shown. */
export const moreThere = (more: number): string => `${more.toLocaleString("en")} more.`;
export const earlierThere = (more: number): string => `${more.toLocaleString("en")} earlier.`;
export const inCurrency = (currency: string): string => `In ${currency}:`;
