import * as fc from "fast-check";
import type { Period, Unit } from "../../../src/core/period.ts";
import { rfmSegments } from "../../../src/core/segments/rfm.ts";
import { standings } from "../../../src/core/customer-value/value-fit.ts";
import {
  type Condition,
  conditionSchema,
  contactFields,
  type Filter,
} from "../../../src/core/questions/filter.ts";

/** The words of the shop that generated filters speak of. */
export interface Words {
  readonly people: readonly string[];
  readonly companies: readonly string[];
  readonly cities: readonly string[];
  readonly countries: readonly string[];
  readonly sources: readonly string[];
  readonly tags: readonly string[];
  readonly products: readonly string[];
  readonly team: readonly string[];
}

export const some = (values: readonly string[], max = 2) =>
  fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: max });

const day = fc
  .integer({ min: 0, max: 900 })
  .map((days) => new Date(Date.UTC(2024, 0, 1) + days * 86_400_000).toISOString().slice(0, 10));

const unit = fc.constantFrom<Unit>("day", "week", "month", "quarter", "year");
const count = fc.integer({ min: 1, max: 200 });

/** Stretches of time that lie in the past. */
export const pastPeriod: fc.Arbitrary<Period> = fc.oneof(
  fc.record({ is: fc.constant("calendar" as const), unit, shift: fc.integer({ min: -2, max: 0 }) }),
  fc.record({ is: fc.constant("last" as const), count, unit }),
  fc.record({ is: fc.constant("month" as const), month: fc.integer({ min: 1, max: 12 }) }),
  fc.record({
    is: fc.constant("month" as const),
    month: fc.integer({ min: 1, max: 12 }),
    year: fc.integer({ min: 2023, max: 2025 }),
  }),
  fc.record({ is: fc.constant("quarter" as const), quarter: fc.integer({ min: 1, max: 4 }) }),
  fc.record({
    is: fc.constant("quarter" as const),
    quarter: fc.integer({ min: 1, max: 4 }),
    year: fc.integer({ min: 2023, max: 2025 }),
  }),
  fc.record({ is: fc.constant("year" as const), year: fc.integer({ min: 2019, max: 2025 }) }),
  fc
    .tuple(day, day)
    .map(([a, b]) => ({ is: "between" as const, from: a < b ? a : b, to: a < b ? b : a })),
  fc.record({ is: fc.constantFrom("since", "after", "before", "until"), day }),
);

/** Stretches of time that lie ahead, for birthdays and what is due. */
export const comingPeriod: fc.Arbitrary<Period> = fc.oneof(
  fc.record({ is: fc.constant("calendar" as const), unit, shift: fc.integer({ min: 0, max: 2 }) }),
  fc.record({ is: fc.constant("next" as const), count, unit }),
  fc.record({ is: fc.constant("month" as const), month: fc.integer({ min: 1, max: 12 }) }),
);

const duration = fc.record({ count, unit });

const bounds = (value: fc.Arbitrary<number>) =>
  fc.oneof(
    fc.oneof(
      ...(["moreThan", "atLeast", "lessThan", "atMost", "exactly"] as const).map((key) =>
        value.map((each) => ({ [key]: each })),
      ),
    ),
    fc.tuple(value, value).map(([a, b]) => ({ atLeast: Math.min(a, b), lessThan: a + b + 1 })),
  );

const optional = <T>(key: string, value: fc.Arbitrary<T>) =>
  fc.option(value, { nil: undefined }).map((each) => (each === undefined ? {} : { [key]: each }));

/** Conditions that may be negated. */
const attribute = (words: Words): fc.Arbitrary<Condition> =>
  fc.oneof(
    some(words.cities).map((any) => ({ is: "city" as const, any })),
    some(words.countries, 1).map((any) => ({ is: "country" as const, any })),
    some(words.sources).map((any) => ({ is: "source" as const, any })),
    some(words.companies, 1).map((any) => ({ is: "company" as const, any })),
    some(words.tags).map((any) => ({ is: "tag" as const, any })),
    some(words.team).map((any) => ({ is: "owner" as const, any })),
  );

const merged = (is: Condition["is"], ...parts: readonly fc.Arbitrary<object>[]) =>
  fc
    .tuple(...parts)
    .map(
      (all): Condition =>
        conditionSchema.parse(all.reduce((sum, part) => ({ ...sum, ...part }), { is })),
    );

const behaviour = (words: Words): fc.Arbitrary<Condition> =>
  fc.oneof(
    fc.constantFrom<Condition>(
      { is: "customer" },
      { is: "prospect" },
      { is: "repeat" },
      { is: "one_time" },
      { is: "not_contacted" },
    ),
    duration.map((since) => ({ is: "lapsed" as const, since })),
    duration.map((since) => ({ is: "not_contacted" as const, since })),
    some(words.products).map((product) => ({ is: "bought" as const, product })),
    pastPeriod.map((period) => ({ is: "bought" as const, period })),
    fc.record({
      is: fc.constant("bought" as const),
      product: some(words.products),
      period: pastPeriod,
    }),
    pastPeriod
      // Nothing bought in the last n days is said and meant as `lapsed`.
      .filter(({ is }) => is !== "last")
      .map((period) => ({ is: "not_bought" as const, period })),
    fc.record({
      is: fc.constant("not_bought" as const),
      product: some(words.products),
      period: pastPeriod,
    }),
    fc.record({
      is: fc.constantFrom("bought" as const, "not_bought" as const),
      product: some(words.products),
      period: pastPeriod,
      other: fc.constant(true as const),
    }),
    fc
      .uniqueArray(fc.constantFrom(...standings), { minLength: 1, maxLength: 2 })
      .map((any) => ({ is: "standing" as const, any })),
    fc.constant<Condition>({ is: "late" }),
    fc
      .uniqueArray(fc.constantFrom(...rfmSegments), { minLength: 1, maxLength: 2 })
      .map((any) => ({ is: "segment" as const, any })),
    fc.constantFrom("Schmidt", "Weber").map((word) => ({ is: "called" as const, word })),
    pastPeriod.map((period) => ({ is: "new" as const, period })),
    pastPeriod.map((period) => ({ is: "last_order" as const, period })),
    pastPeriod.map((period) => ({ is: "added" as const, period })),
    merged("refunded", optional("product", some(words.products)), optional("period", pastPeriod)),
    merged(
      "spent",
      bounds(fc.integer({ min: 100, max: 500_000 })),
      fc.constant({ currency: "EUR" }),
      optional("product", some(words.products)),
      optional("period", pastPeriod),
    ),
    merged(
      "orders",
      bounds(fc.integer({ min: 1, max: 40 })),
      optional("product", some(words.products)),
      optional("period", pastPeriod),
    ),
    fc
      .constantFrom("active" as const, "closed" as const, "do_not_contact" as const)
      .map((status) => ({ is: "status" as const, any: [status] })),
    fc
      .constantFrom(...contactFields)
      .chain((field) =>
        fc.constantFrom("missing" as const, "has" as const).map((is): Condition => ({ is, field })),
      ),
    merged(
      "contacted",
      optional("kind", fc.constantFrom("call", "email", "meeting", "visit", "message")),
      optional("by", fc.constantFrom(...words.team)),
      pastPeriod.map((period) => ({ period })),
    ),
    merged(
      "contacted",
      fc.constant({ direction: "in" }),
      optional("kind", fc.constantFrom("call", "email", "message")),
      pastPeriod.map((period) => ({ period })),
    ),
    comingPeriod.map((period) => ({ is: "birthday" as const, period })),
    merged(
      "follow_up",
      fc.oneof(fc.constant("open"), fc.constant("overdue"), comingPeriod).map((when) => ({ when })),
      optional("assignee", fc.constantFrom(...words.team)),
    ),
  );

/** Only customers meet these, so that "customers" beside them says nothing more. */
const ofCustomers: ReadonlySet<string> = new Set([
  "repeat",
  "one_time",
  "lapsed",
  "bought",
  "not_bought",
  "new",
  "last_order",
  "refunded",
  "spent",
  "orders",
]);

/** "customers added in May" are those who became customers then. */
const ofKind: ReadonlySet<string> = new Set(["customer", "repeat", "one_time"]);

/** Up to three conditions that all hold, no two of a kind; "customers who never bought" are prospects. */
export const anyFilter = (words: Words): fc.Arbitrary<Filter> =>
  fc
    .uniqueArray(
      fc.oneof(
        attribute(words),
        attribute(words).map((of) => ({ is: "not" as const, of })),
        behaviour(words),
      ),
      {
        minLength: 0,
        maxLength: 3,
        selector: (part) => (part.is === "not" && "is" in part.of ? part.of.is : part.is),
      },
    )
    .map((parts) => {
      const isImplied = parts.some(({ is }) => ofCustomers.has(is));
      const isAdded = parts.some(({ is }) => is === "added");
      const isNever = parts.some(({ is }) => is === "prospect");
      return parts.filter(
        ({ is }) =>
          !(isImplied && (is === "customer" || is === "prospect")) &&
          !(isAdded && ofKind.has(is)) &&
          !(isNever && is === "customer"),
      );
    })
    .map((parts) =>
      parts.length === 1 && parts[0] !== undefined ? parts[0] : { is: "all", of: parts },
    );
