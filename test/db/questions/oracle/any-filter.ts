import * as fc from "fast-check";
import { interactionKinds } from "../../../../src/core/interactions/interaction.ts";
import { type Period, units } from "../../../../src/core/period.ts";
import { contactFields, type Filter } from "../../../../src/core/questions/filter.ts";
import { day } from "./any-shop.ts";

const unit = fc.constantFrom(...units);
const duration = fc.record({ count: fc.constantFrom(1, 2, 3, 30, 90, 91), unit });

export const past: fc.Arbitrary<Period> = fc.oneof(
  fc.record({ is: fc.constant("calendar" as const), unit, shift: fc.integer({ min: -2, max: 0 }) }),
  fc.record({ is: fc.constant("last" as const), count: fc.constantFrom(1, 3, 30, 90), unit }),
  fc.record(
    {
      is: fc.constant("month" as const),
      month: fc.integer({ min: 1, max: 12 }),
      year: fc.constantFrom(2025, 2026),
    },
    { requiredKeys: ["is", "month"] },
  ),
  fc.record(
    {
      is: fc.constant("quarter" as const),
      quarter: fc.integer({ min: 1, max: 4 }),
      year: fc.constantFrom(2025, 2026),
    },
    { requiredKeys: ["is", "quarter"] },
  ),
  fc.record({ is: fc.constant("year" as const), year: fc.constantFrom(2025, 2026) }),
  fc
    .tuple(day, day)
    .map(([a, b]) => ({ is: "between" as const, from: a < b ? a : b, to: a < b ? b : a })),
  fc.record({ is: fc.constantFrom("since" as const, "after" as const), day }),
);
/** Open at their beginning: nothing comes before them. */
const untilThen: fc.Arbitrary<Period> = fc.record({
  is: fc.constantFrom("before" as const, "until" as const),
  day,
});
export const anyPast = fc.oneof(
  { weight: 6, arbitrary: past },
  { weight: 1, arbitrary: untilThen },
);

const coming: fc.Arbitrary<Period> = fc.oneof(
  fc.record({ is: fc.constant("calendar" as const), unit, shift: fc.integer({ min: 0, max: 1 }) }),
  fc.record({ is: fc.constant("next" as const), count: fc.constantFrom(1, 7, 30), unit }),
  fc.record({ is: fc.constant("month" as const), month: fc.integer({ min: 1, max: 12 }) }),
);

export const product = fc.uniqueArray(fc.constantFrom("espresso", "Gift Card", "creme"), {
  minLength: 1,
  maxLength: 2,
});
const bounds = fc.record(
  {
    moreThan: fc.constantFrom(0, 1, 1000),
    atLeast: fc.constantFrom(1, 2, 500),
    lessThan: fc.constantFrom(3, 5000),
    atMost: fc.constantFrom(1, 1500),
    exactly: fc.constantFrom(1, 2, 1000),
    period: anyPast,
    product,
  },
  { requiredKeys: [] },
);
const productAndPeriod = fc.record({ product, period: anyPast }, { requiredKeys: [] });
const members = fc.uniqueArray(fc.constantFrom("ben", "me"), { minLength: 1 });

const is = <Name extends string, Rest>(name: Name, rest: fc.Arbitrary<Rest>) =>
  rest.map((each) => ({ is: name, ...each }));
const words = <Name extends string>(name: Name, ...any: readonly string[]) =>
  is(name, fc.record({ any: fc.uniqueArray(fc.constantFrom(...any), { minLength: 1 }) }));

const condition: fc.Arbitrary<Filter> = fc.oneof(
  fc.constantFrom<Filter>(
    { is: "customer" },
    { is: "prospect" },
    { is: "repeat" },
    { is: "one_time" },
    { is: "not_contacted" },
  ),
  is("lapsed", fc.record({ since: duration })),
  is("bought", productAndPeriod),
  is("not_bought", productAndPeriod),
  is("refunded", productAndPeriod),
  is("new", fc.record({ period: anyPast })),
  is("last_order", fc.record({ period: anyPast })),
  is(
    "spent",
    fc.oneof(
      bounds,
      bounds.map((each) => ({ ...each, currency: "USD" })),
    ),
  ),
  is("orders", bounds),
  words("city", "berlin", "Munchen", "SAO PAULO"),
  words("country", "de", "AT"),
  words("source", "instagram", "WEB"),
  words("company", "bell & sons"),
  words("tag", "vip", "Wholesale"),
  is("owner", fc.record({ any: members })),
  is(
    "called",
    fc.record({ word: fc.constantFrom("muller", "Roux", "ozlem", "Bea Novak", "nobody") }),
  ),
  is(
    "status",
    fc.record({
      any: fc.uniqueArray(fc.constantFrom("active" as const, "closed" as const), { minLength: 1 }),
    }),
  ),
  is("missing", fc.record({ field: fc.constantFrom(...contactFields) })),
  is("has", fc.record({ field: fc.constantFrom(...contactFields) })),
  is("not_contacted", fc.record({ since: duration })),
  is(
    "contacted",
    fc.record(
      {
        period: anyPast,
        kind: fc.constantFrom(...interactionKinds),
        by: fc.constantFrom("ben", "me"),
        direction: fc.constant("in" as const),
      },
      { requiredKeys: [] },
    ),
  ),
  is("added", fc.record({ period: anyPast })),
  is("birthday", fc.record({ period: coming })),
  is(
    "follow_up",
    fc.record(
      {
        when: fc.oneof(fc.constantFrom("open" as const, "overdue" as const), coming),
        assignee: fc.constantFrom("ben", "me"),
      },
      { requiredKeys: ["when"] },
    ),
  ),
  is(
    "contact",
    fc.record({
      ids: fc.uniqueArray(fc.integer({ min: 1, max: 6 }), { minLength: 1 }),
      names: fc.constant<string[]>([]),
    }),
  ),
);

/** Conditions joined by and, or, not, two levels deep. */
export const anyFilter: fc.Arbitrary<Filter> = fc.oneof(
  { weight: 4, arbitrary: condition },
  { weight: 2, arbitrary: fc.constant<Filter>({ is: "all", of: [] }) },
  {
    weight: 3,
    arbitrary: fc.record({
      is: fc.constantFrom("all" as const, "any" as const),
      of: fc.array(
        fc.oneof(
          condition,
          condition.map((of): Filter => ({ is: "not", of })),
          fc
            .array(condition, { minLength: 1, maxLength: 2 })
            .map((of): Filter => ({ is: "any", of })),
        ),
        { minLength: 1, maxLength: 3 },
      ),
    }),
  },
  { weight: 1, arbitrary: condition.map((of): Filter => ({ is: "not", of })) },
);
