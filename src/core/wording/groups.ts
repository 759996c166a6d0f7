import { type Clock, todayOf, unitStart } from "../period.ts";
import type { Group, Question } from "../questions/question.ts";
import { measureName } from "./comparisons.ts";
import { countryName } from "./filters.ts";
import type { Headline } from "./lists.ts";
import { rowName } from "./periods.ts";

/** What figures are cut by, in the plural: "top 3 cities". */
export const groupPlurals: Readonly<Record<Group, string>> = {
  day: "days",
  week: "weeks",
  month: "months",
  quarter: "quarters",
  year: "years",
  weekday: "weekdays",
  city: "cities",
  country: "countries",
  source: "sources",
  owner: "people in charge",
  tag: "tags",
  company: "companies",
  product: "products",
  first_product: "first products",
  segment: "RFM segments",
  contact: "contacts",
  member: "team members",
  kind: "kinds",
};

/** What figures are cut by: "by city". */
export const groupSingulars: Readonly<Record<Group, string>> = {
  day: "day",
  week: "week",
  month: "month",
  quarter: "quarter",
  year: "year",
  weekday: "weekday",
  city: "city",
  country: "country",
  source: "source",
  owner: "person in charge",
  tag: "tag",
  company: "company",
  product: "product",
  first_product: "first product",
  segment: "RFM segment",
  contact: "contact",
  member: "team member",
  kind: "kind",
};

/** "€37,111 revenue this year, by month"; "…, by product, lowest first". */
export const groupHeadline = (
  figure: string,
  { group, order }: Pick<Question, "order"> & { readonly group: Group },
  about: string,
): Headline => ({
  strong: figure,
  text: `${figure}${about}, by ${groupSingulars[group]}${order?.direction === "asc" ? ", lowest first" : ""}`,
});

/** "Top 3 products by revenue in 2025". */
export function topHeadline(
  { group, measure, order }: Question & { readonly group: Group },
  count: number,
  about: string,
): Headline {
  const end = order?.direction === "asc" ? "Bottom" : "Top";
  const strong = `${end} ${count} ${count === 1 ? groupSingulars[group] : groupPlurals[group]}`;
  return { strong, text: `${strong} by ${measureName(measure)}${about}` };
}

/** How rows are called; what still runs says so. `year` is the one of all, where the head says it. */
export function groupNames(group: Group, clock: Clock, year?: string): (key: string) => string {
  const today = todayOf(clock);
  const running = runningKey(group, clock);
  return (key) => {
    const name = group === "country" ? countryName(key) || "none" : rowName(key, today, year);
    return key !== "" && key === running ? `${name} (not finished)` : name;
  };
}

/** The key of the month, quarter or year that today is in. */
function runningKey(group: Group, clock: Clock): string | undefined {
  const today = todayOf(clock);
  if (group === "month") return today.slice(0, 7);
  if (group === "year") return today.slice(0, 4);
  if (group === "quarter")
    return `${today.slice(0, 4)}-Q${Math.ceil(Number(today.slice(5, 7)) / 3)}`;
  return group === "week" ? unitStart("week", today) : undefined;
}

/** "Jan €5,958 · Feb €5,627 · Mar €6,164", three to a line. */
export function packed(parts: readonly (readonly [name: string, figure: string])[]): string {
  const cells = parts.map(([name, figure]) => `${name} ${figure}`);
  const lines: string[] = [];
  for (let at = 0; at < cells.length; at += 3) lines.push(cells.slice(at, at + 3).join(" · "));
  return lines.join("\n");
}
