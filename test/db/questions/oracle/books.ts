import type { Contact } from "../../../../src/core/contacts/contact.ts";
import type { FollowUp } from "../../../../src/core/follow-ups/follow-up.ts";
import type { Interaction } from "../../../../src/core/interactions/interaction.ts";
import type { Purchase } from "../../../../src/core/purchases/purchase.ts";
import { dayAt } from "./calendar.ts";

/** A shop as plain rows. */
export interface Shop {
  readonly zone: string;
  readonly people: readonly (Contact & { readonly tags: readonly string[] })[];
  readonly purchases: readonly Purchase[];
  readonly interactions: readonly Interaction[];
  readonly followUps: readonly FollowUp[];
}

/** A row of purchases with its day and the order it belongs to. */
export interface Sale extends Purchase {
  readonly on: string;
  /** Undefined for a refund. */
  readonly order: Order | undefined;
}

/** One row, or all of a contact that share a reference; its first row says when it was. */
export interface Order {
  readonly first: Purchase;
}

export interface Talk extends Interaction {
  readonly on: string;
}

/** A contact with all that is known of them. */
export interface Person {
  readonly contact: Contact & { readonly tags: readonly string[] };
  readonly createdOn: string;
  readonly sales: readonly Sale[];
  readonly talks: readonly Talk[];
  readonly followUps: readonly FollowUp[];
}

/** What is known at a moment; records dated after it are not. */
export interface Books {
  readonly now: number;
  readonly zone: string;
  readonly today: string;
  readonly me: string;
  readonly defaultMargin: number | undefined;
  readonly people: readonly Person[];
}

export const isOrder = ({ amountMinor }: Purchase): boolean => amountMinor >= 0;

const isEarlier = (a: Purchase, b: Purchase): boolean =>
  a.purchasedAt < b.purchasedAt || (a.purchasedAt === b.purchasedAt && a.id < b.id);

function orderOf(row: Purchase, rows: readonly Purchase[]): Order | undefined {
  if (!isOrder(row)) return undefined;
  const together = (row.reference ?? "") === "" ? [row] : rows.filter(sharesOrder(row));
  const [first = row] = together.toSorted((a, b) => (isEarlier(a, b) ? -1 : 1));
  return { first };
}

const sharesOrder = (row: Purchase) => (other: Purchase) =>
  isOrder(other) && other.contactId === row.contactId && other.reference === row.reference;

/** Opens the books of a shop at a moment. */
export function booksAt(
  shop: Shop,
  now: number,
  { me = "Anna", defaultMargin }: { me?: string; defaultMargin?: number | undefined } = {},
): Books {
  const { zone } = shop;
  const purchases = shop.purchases.filter(({ purchasedAt }) => purchasedAt <= now);
  const interactions = shop.interactions.filter(({ happenedAt }) => happenedAt <= now);
  const people = shop.people.map((contact) => ({
    contact,
    createdOn: dayAt(zone, contact.createdAt),
    sales: purchases
      .filter(({ contactId }) => contactId === contact.id)
      .map((row) => ({
        ...row,
        on: dayAt(zone, row.purchasedAt),
        order: orderOf(row, purchases),
      })),
    talks: interactions
      .filter(({ contactId }) => contactId === contact.id)
      .map((row) => ({ ...row, on: dayAt(zone, row.happenedAt) })),
    followUps: shop.followUps.filter(({ contactId }) => contactId === contact.id),
  }));
  return { now, zone, today: dayAt(zone, now), me, defaultMargin, people };
}

/** The distinct orders that begin with one of these rows. */
export const ordersBegun = (rows: readonly Sale[]): number =>
  rows.filter(({ id, order }) => order?.first.id === id).length;

/** The distinct orders that any of these rows belongs to. */
export const ordersTouched = (rows: readonly Sale[]): number =>
  new Set(rows.flatMap(({ order }) => order?.first.id ?? [])).size;

/** The days with an order, from the first on. */
export const orderDays = ({ sales }: Person): readonly string[] =>
  [...new Set(sales.filter(isOrder).map(({ on }) => on))].sort();

/** The currencies, that of most orders first. */
export function currenciesOf({ people }: Books): readonly string[] {
  const sales = people.flatMap((person) => person.sales);
  const of = (currency: string) => sales.filter((row) => row.currency === currency);
  const revenue = (rows: readonly Sale[]) => sumOf(rows.filter(isOrder));
  return [...new Set(sales.map(({ currency }) => currency))].sort((a, b) => {
    const [rowsA, rowsB] = [of(a), of(b)];
    return (
      ordersBegun(rowsB) - ordersBegun(rowsA) || revenue(rowsB) - revenue(rowsA) || (a < b ? -1 : 1)
    );
  });
}

export const sumOf = (rows: readonly Purchase[]): number =>
  rows.reduce((sum, { amountMinor }) => sum + amountMinor, 0);

/** Text without regard to case and accents. */
export const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll("ß", "ss")
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "");
