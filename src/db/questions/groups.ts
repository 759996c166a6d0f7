import type { Group } from "../../core/questions/question.ts";
import { rfmOf } from "./rfm.ts";
import type { Scope } from "./scope.ts";
import { nothing, raw, type Sql, sql } from "./sql.ts";

/** The key of a group as SQL, from a day column, the contact `c` or the record itself. */
type KeyOf = (day: string) => string;

const weekday = (day: string): string =>
  `case strftime('%w', ${day}) when '1' then 'Monday' when '2' then 'Tuesday' when '3' then 'Wednesday'
    when '4' then 'Thursday' when '5' then 'Friday' when '6' then 'Saturday' else 'Sunday' end`;

const times: Readonly<Partial<Record<Group, KeyOf>>> = {
  day: (day) => day,
  week: (day) => `date(${day}, '-6 days', 'weekday 1')`,
  month: (day) => `substr(${day}, 1, 7)`,
  quarter: (day) => `substr(${day}, 1, 4) || '-Q' || ((substr(${day}, 6, 2) + 2) / 3)`,
  year: (day) => `substr(${day}, 1, 4)`,
  weekday,
};

const ofContacts: Readonly<Partial<Record<Group, string>>> = {
  city: "c.city",
  country: "c.country",
  source: "c.source",
  owner: "c.owner",
  company: "c.company",
  contact: "c.name",
  tag: "t.tag",
  segment: "rfm.segment",
  first_product: "started.product",
};

export const isTime = (group: Group): boolean => times[group] !== undefined;

/**
 * The key of rows that have a day and belong to the contact `c`: one for all of them without a
 * group; `own` are those of the record.
 */
export function keyOf(
  group: Group | undefined,
  day: string,
  own: Readonly<Partial<Record<Group, string>>> = {},
): Sql {
  if (group === undefined) return raw("''");
  return raw(`coalesce(${times[group]?.(day) ?? own[group] ?? ofContacts[group] ?? "''"}, '')`);
}

/**
 * Groups by the key, the first column, and by those named besides. Where there is neither, all rows
 * are one group, which takes no sorting.
 */
export function groupedBy(group: Group | undefined, ...others: readonly string[]): Sql {
  const columns = [...(group === undefined ? [] : ["1"]), ...others];
  return raw(columns.length === 0 ? "having count(*) > 0" : `group by ${columns.join(", ")}`);
}

/** Whether purchases of one contact may belong to several groups. */
export const isOfPurchases = (group: Group | undefined): boolean =>
  group !== undefined && (group === "product" || isTime(group));

/** What a group needs beside the contact `c`. */
export function joinFor(group: Group | undefined, scope: Scope): Sql {
  if (group === "tag") return raw("join contact_tags t on t.contact_id = c.id");
  if (group === "segment") return sql`join ${rfmOf(scope)} rfm on rfm.contact_id = c.id`;
  return group === "first_product"
    ? raw(`join (${firstProducts}) started on started.contact_id = c.id`)
    : nothing;
}

/** What each customer bought on their first day, one row a product. */
const firstProducts = `
  select distinct p.contact_id, p.product from customer_summaries s
  join purchases p on p.contact_id = s.contact_id and p.purchased_on = s.first_on
  where p.amount_minor >= 0`;

const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/** Courses of time from the earliest; everything else by its figure, the largest first. */
export function inOrder<Row extends { readonly key: string; readonly value: number | null }>(
  rows: readonly Row[],
  group: Group,
  asked: {
    readonly order?: { readonly direction: "asc" | "desc" } | undefined;
    readonly limit?: number | undefined;
  },
): readonly Row[] {
  const course = isTime(group) && asked.limit === undefined && asked.order === undefined;
  const sign = asked.order?.direction === "asc" ? 1 : -1;
  const place = (key: string): string =>
    group === "weekday" ? String(weekdays.indexOf(key)) : key;
  const byKey = (a: Row, b: Row): number => (place(a.key) < place(b.key) ? -1 : 1);
  const byValue = (a: Row, b: Row): number =>
    sign * ((a.value ?? Number.NEGATIVE_INFINITY) - (b.value ?? Number.NEGATIVE_INFINITY));
  const sorted = rows.toSorted((a, b) => (course ? 0 : byValue(a, b)) || byKey(a, b));
  return asked.limit === undefined ? sorted : sorted.slice(0, asked.limit);
}
