import * as fc from "fast-check";
import { interactionKinds, sentiments } from "../../../../src/core/interactions/interaction.ts";
import type {
  Group,
  Measure,
  Ordering,
  Question,
} from "../../../../src/core/questions/question.ts";
import { anyFilter, anyPast, past, product } from "./any-filter.ts";

const orderings = [
  "revenue",
  "orders",
  "average_order",
  "profit",
  "units",
  "refunds",
  "last_order",
  "first_order",
  "last_contact",
  "at_stake",
  "birthday",
  "due",
  "name",
  "added",
] as const satisfies readonly Ordering[];

/** Lists of contacts, ranked or not. */
export const anyList: fc.Arbitrary<Question> = fc.record(
  {
    measure: fc.constant("list" as const),
    filter: anyFilter,
    order: fc.record({
      by: fc.constantFrom(...orderings),
      direction: fc.constantFrom("asc" as const, "desc" as const),
    }),
    limit: fc.integer({ min: 1, max: 3 }),
    product,
    period: anyPast,
    currency: fc.constantFrom("EUR", "USD"),
  },
  { requiredKeys: ["measure", "filter"] },
);

const ofContacts = ["city", "country", "source", "owner", "tag", "company", "contact"] as const;
const ofTime = ["day", "week", "month", "quarter", "year", "weekday"] as const;

interface Cut {
  readonly measures: readonly Measure[];
  readonly groups: readonly Group[];
}

/** Which figures can be cut how. */
const cuts: readonly Cut[] = [
  {
    measures: [
      "revenue",
      "orders",
      "average_order",
      "average_customer",
      "revenue_share",
      "profit",
      "refunds",
      "refund_count",
      "units",
      "customers",
    ],
    groups: [...ofTime, ...ofContacts, "product"],
  },
  { measures: ["new_customers", "contacts", "repeat_rate"], groups: [...ofTime, ...ofContacts] },
  { measures: ["retention"], groups: ofContacts },
  { measures: ["interactions"], groups: [...ofTime, ...ofContacts, "member", "kind"] },
];

const interaction = fc.record(
  {
    kind: fc.constantFrom(...interactionKinds),
    by: fc.constantFrom("Ben", "me"),
    direction: fc.constantFrom("in" as const, "out" as const),
    sentiment: fc.constantFrom(...sentiments),
  },
  { requiredKeys: [] },
);

/** Figures, whole or by group. */
export const anyFigure: fc.Arbitrary<Question> = fc.oneof(
  ...cuts.map(({ measures, groups }) =>
    fc.record(
      {
        measure: fc.constantFrom(...measures),
        filter: anyFilter,
        group: fc.constantFrom(...groups),
        period: measures.includes("retention") ? past : anyPast,
        ...(measures.includes("revenue") ? { product } : {}),
        ...(measures.includes("interactions") ? { interaction } : {}),
      },
      { requiredKeys: ["measure", "filter"] },
    ),
  ),
  fc.record(
    { measure: fc.constant("pareto_share" as const), filter: anyFilter, period: anyPast },
    { requiredKeys: ["measure", "filter"] },
  ),
);
