import type { Condition, Filter } from "../../questions/filter.ts";
import { conjunction } from "../../questions/filter-parts.ts";
import { conditionRead, oneOf } from "./conditions.ts";

/** Conditions that are better said as what kind of contacts are meant. */
const subjects: Partial<Record<Filter["is"], string>> = {
  customer: "customers",
  prospect: "prospects",
  repeat: "repeat customers",
  one_time: "one-time customers",
} satisfies Partial<Record<Condition["is"], string>>;

function partRead(filter: Filter, currency: string): string {
  if (filter.is === "not") return `not ${partRead(filter.of, currency)}`;
  if (filter.is === "any") return oneOf(filter.of.map((part) => partRead(part, currency)));
  if (filter.is === "all") return filter.of.map((part) => partRead(part, currency)).join(" and ");
  return conditionRead(filter, currency);
}

/** Conditions without whom they are of: "in Berlin and who bought in May". */
export const conditionsRead = (filter: Filter, currency: string): string =>
  conjunction(filter)
    .map((part) => partRead(part, currency))
    .join(" and ");

/**
 * A population in one canonical sentence that is read as that population again:
 * "customers in Berlin and tagged vip and who haven't bought in 90 days".
 */
export function populationRead(filter: Filter, currency: string): string {
  const parts = conjunction(filter);
  const subject = parts.find((part) => part.is in subjects);
  const rest = parts.filter((part) => part !== subject);
  const name = (subject === undefined ? undefined : subjects[subject.is]) ?? "contacts";
  return [name, rest.map((part) => partRead(part, currency)).join(" and ")].join(" ").trim();
}
