import { nothing, raw, type Sql, sql } from "./sql.ts";

/** Has an order: only those have a row of orders `s`. */
export const isCustomer = raw("s.orders > 0");
export const isProspect = raw(`not coalesce((${isCustomer.text}), false)`);

const asks = (of: RegExp, parts: readonly Sql[]): boolean =>
  parts.some(({ text }) => of.test(text));

/** Whether more of the contact `c` is asked for than who it is. */
const asksForContact = (parts: readonly Sql[]): boolean => asks(/\bc\.(?!id\b)/, parts);

/** What is asked of the contact `c`, where another table holds their ids. */
const askedOf = (contactId: string, { text, values }: Sql): Sql => ({
  text: text.replace(/\bc\.id\b/g, contactId),
  values,
});

const orders = "left join customer_summaries s on s.contact_id = c.id";
const talks = "left join contact_activity a on a.contact_id = c.id";

const talksFor = (parts: readonly Sql[]): Sql => (asks(/\ba\./, parts) ? raw(talks) : nothing);

/**
 * Joins what is known of the contact `c`, as far as these parts ask for it: their orders `s`, and
 * when they were talked to `a`. In sums SQLite looks up all that is joined, asked for or not.
 */
export const known = (...parts: readonly Sql[]): Sql =>
  sql`${asks(/\bs\./, parts) ? raw(orders) : nothing} ${talksFor(parts)}`;

/** Whom a question is about: those of a condition, with what else is joined and what they are grouped by. */
interface Whom {
  readonly who: Sql;
  readonly joins?: Sql;
  readonly key?: Sql;
}

export interface Asked extends Whom {
  /** Whether nobody meets the condition who has no order. */
  readonly areCustomers: boolean;
}

/**
 * Those who meet a condition, and where their ids stand. What is asked of orders alone is asked of
 * the summaries of customers, which are a tenth as long as the contacts. What takes a look at
 * everybody's orders or talks walks the contacts in their own order: SQLite would take an index for
 * that and jump among the rows, several times slower.
 */
export function people({ who, areCustomers, joins = nothing, key = nothing }: Asked) {
  const parts = [who, joins, key];
  if (areCustomers && !asksForContact(parts)) {
    const rest = sql`from customer_summaries s ${talksFor(parts)} ${joins} where ${who}`;
    return { id: raw("s.contact_id as id"), from: askedOf("s.contact_id", rest) };
  }
  const isWalk = !asksForContact(parts) && asks(/\b[as]\./, parts);
  // The status, which no index on another column holds, keeps lists from being walked by one, too.
  return {
    id: raw("c.id, c.status"),
    from: sql`from contacts c ${raw(isWalk ? "not indexed" : "")}
      ${known(...parts)} ${joins} where ${who}`,
  };
}

/** Neither closed nor asked not to be contacted, which a contact seldom is. */
export const isOpen = (contactId: string): Sql =>
  raw(`${contactId} not in (select id from contacts where status <> 'active')`);

/** How many there are in all, of those conditions that whole tables answer without being read. */
const wholes: ReadonlyMap<string, string> = new Map([
  ["true", "(select count(*) from contacts)"],
  [isCustomer.text, "(select count(*) from customer_summaries)"],
  [isProspect.text, "(select count(*) from contacts) - (select count(*) from customer_summaries)"],
]);

/** How many meet a condition, as `total`. */
export function countOf(asked: Asked): Sql {
  const whole = wholes.get(asked.who.text);
  return whole === undefined
    ? sql`select count(*) as total ${people(asked).from}`
    : raw(`select ${whole} as total`);
}

/**
 * Narrows records to those of some contacts, and joins what is asked of these. What is asked of the
 * records on their own comes first: SQLite asks in this order, and whose they are takes a look-up.
 */
export function whose(
  contactId: string,
  { who, joins = nothing, key = nothing, own = raw("true") }: Whom & { readonly own?: Sql },
): Sql {
  const parts = [who, joins, key];
  const rest = sql`${known(...parts)} ${joins} where ${own} and ${who}`;
  return asksForContact(parts)
    ? sql`join contacts c on c.id = ${raw(contactId)} ${rest}`
    : askedOf(contactId, rest);
}
