import type { Fact } from "../intent.ts";
import type { InteractionKind } from "../interactions/interaction.ts";
import { daysBetween, type LocalDate, showDate } from "../time.ts";
import { counted } from "./common.ts";
import type { Headline } from "./lists.ts";

/** What a fact is called in an answer: "phone", "last order". */
export const factWords: Readonly<Record<Fact, string>> = {
  profile: "card",
  phone: "phone",
  email: "email",
  city: "city",
  company: "company",
  country: "country",
  source: "source",
  owner: "looked after by",
  birthday: "birthday",
  tags: "tags",
  notes: "notes",
  status: "status",
  added: "added",
  first_order: "first order",
  last_order: "last order",
  last_product: "last bought",
  products: "products bought",
  spent: "spent",
  orders: "orders",
  average_order: "average order",
  profit: "profit",
  last_contact: "last contact",
  last_heard: "last heard from",
  last_summary: "last exchange",
  last_sentiment: "how the last exchange went",
  first_contact: "first contact",
  purchases: "orders",
  interactions: "interactions",
  follow_ups: "follow-ups",
  worth: "worth",
  rfm: "RFM",
  standing: "standing",
};

/** "Mark Bell · phone: +49…", or that nothing is known. */
export const factLine = (name: string, fact: Fact, value: string, when = ""): Headline =>
  value === ""
    ? { text: nothingKnown(name, fact), strong: name }
    : { text: `${name} · ${factWords[fact]}${when}: ${value}`, strong: value };

const nothingKnown = (name: string, fact: Fact): string =>
  fact === "owner"
    ? `${name}: nobody looks after them yet.`
    : `${name}: no ${factWords[fact]} recorded.`;

/** "Mark Bell · latest note: pays by bank transfer (Ben, 12 June). 3 notes in all." */
export function noteLine(
  name: string,
  day: string,
  { loggedBy, summary }: { readonly loggedBy: string | null; readonly summary: string },
  total: number,
): Headline {
  const by = loggedBy === null ? day : `${loggedBy}, ${day}`;
  const all = total > 1 ? ` ${counted(total, "note")} in all.` : "";
  return { strong: summary, text: `${name} · latest note: ${summary} (${by}).${all}` };
}

/** Why there is nothing to tell. */
export const neverHappened = (
  name: string,
  fact: Fact,
  when: string,
  products: readonly string[] = [],
): string => {
  const what = products.length === 0 ? "" : ` ${products.join(" or ")}`;
  return `${name} ${never[fact] ?? "has not ordered"}${what}${when === "" ? " yet" : when}.`;
};

const never: Readonly<Partial<Record<Fact, string>>> = {
  last_contact: "was not contacted",
  last_heard: "has not been in touch",
  last_summary: "was not contacted",
  last_sentiment: "was not contacted",
  first_contact: "was not contacted",
};

/** "No call with Karin Vogt yet.", "No email from Karin Vogt in May." */
export const noneOfKind = (name: string, fact: Fact, kind: InteractionKind, when: string): string =>
  `No ${kind} ${fact === "last_heard" ? "from" : "with"} ${name}${when === "" ? " yet" : when}.`;

/** "Last contact of any kind: 24 June, 6 days ago, visit." */
export const lastOfAnyKind = (kind: InteractionKind, when: string): string =>
  `Last contact of any kind: ${when}, ${kind}.`;

/** "12 June, 18 days ago", "30 June, today". */
export function agoSaid(day: LocalDate, today: LocalDate): string {
  const days = daysBetween(day, today);
  const ago = days === 0 ? "today" : days === 1 ? "yesterday" : `${counted(days, "day")} ago`;
  return `${showDate(day, today)}, ${ago}`;
}

/** "Mark Bell · how the last exchange went: negative (12 June, 18 days ago, call: Wants … (Ben))". */
export function sentimentLine(
  { name, kind }: { readonly name: string; readonly kind?: InteractionKind | undefined },
  when: string,
  what: {
    readonly kind: string;
    readonly summary: string;
    readonly by: string | null;
    readonly sentiment: string | null;
  },
): Headline {
  const who = what.by === null ? "" : `, ${what.by}`;
  const how = what.sentiment ?? "no sentiment recorded";
  return {
    text: `${name} · how the last ${kind ?? "exchange"} went: ${how} (${when}, ${what.kind}: ${what.summary}${who})`,
    strong: how,
  };
}

/**
 * "Mark Bell · last heard from: 12 June, 18 days ago, call: Wants to try the new Colombia (Ben)";
 * "Mark Bell · last call: 12 June, 18 days ago: Wants …" where a kind was asked for.
 */
export function exchangeLine(
  name: string,
  { fact, kind }: { readonly fact: Fact; readonly kind?: InteractionKind | undefined },
  when: string,
  what: { readonly kind: string; readonly summary: string; readonly by: string | null },
): Headline {
  const who = what.by === null ? "" : ` (${what.by})`;
  const way = fact === "last_heard" ? `${kind} from them` : kind;
  const said =
    kind === undefined
      ? `${factWords[fact]}: ${when}, ${what.kind}`
      : `${fact === "first_contact" ? "first" : "last"} ${way}: ${when}`;
  return {
    text: `${name} · ${said}: ${what.summary}${who}`,
    strong: when,
  };
}

/** "Karin Vogt · last order: 27 June, 3 days ago: 2 × Cold Brew Pack and Milk Jug, €51.50." */
export const orderLine = (name: string, fact: Fact, when: string, what: string): Headline =>
  fact === "last_product"
    ? { text: `${name} · ${factWords[fact]}: ${what}, ${when}.`, strong: what }
    : { text: `${name} · ${factWords[fact]}: ${when}: ${what}.`, strong: when };

/** "Karin Vogt has spent €4,139 in May." */
export function figureFact(name: string, fact: Fact, figure: string, about: string): Headline {
  const words: Readonly<Partial<Record<Fact, string>>> = {
    spent: `${name} spent ${figure}${about}.`,
    orders: `${name} has ${figure}${about}.`,
    average_order: `${name} · average order${about}: ${figure}.`,
    profit: `${name} brought ${figure} profit${about}.`,
  };
  return { text: words[fact] ?? `${name}: ${figure}${about}.`, strong: figure };
}

/** What the lines of a card are called. */
export const cardWords = {
  reach: "Reach",
  about: "About",
  owner: "In charge",
  orders: "Orders",
  contact: "Last contact",
  todo: "To do",
  notes: "Notes",
} as const;

/** "24, last 27 June" */
export const ordersInCard = (orders: number, last: string | undefined): string =>
  last === undefined ? "none yet" : `${orders.toLocaleString("en")}, last ${last}`;
export const todoInCard = (open: number, next: string): string => `${open} open, next: ${next}`;
export const neverInCard = "never";
