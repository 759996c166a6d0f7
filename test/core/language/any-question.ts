import * as fc from "fast-check";
import { interactionKinds, sentiments } from "../../../src/core/interactions/interaction.ts";
import { orderingOf } from "../../../src/core/questions/list-order.ts";
import { everybody, isEverybody, type Filter } from "../../../src/core/questions/filter.ts";
import {
  type Group,
  type Measure,
  type Ordering,
  orderings,
  type Question,
} from "../../../src/core/questions/question.ts";
import { anyFilter, pastPeriod, some, type Words } from "./any-filter.ts";

interface Figures {
  readonly measures: readonly Measure[];
  readonly groups: readonly Group[];
  /** Whether it is of a time, and of products. */
  readonly dated?: boolean;
  readonly ofProducts?: boolean;
}

const ofTime = ["day", "week", "month", "quarter", "year", "weekday"] as const;
const ofPlaces = ["city", "country", "source", "tag", "company"] as const;
const ofContacts = [...ofPlaces, "contact"] as const;

/** Which figures there are, and how each can be cut. */
const figures: readonly Figures[] = [
  {
    measures: [
      "revenue",
      "orders",
      "average_order",
      "average_customer",
      "profit",
      "refunds",
      "refund_count",
      "units",
    ],
    groups: [...ofTime, ...ofContacts, "owner", "product"],
    dated: true,
    ofProducts: true,
  },
  {
    measures: ["revenue_share"],
    groups: [...ofContacts, "owner", "product"],
    dated: true,
    ofProducts: true,
  },
  { measures: ["repeat_rate", "retention"], groups: [...ofContacts, "owner"], dated: true },
  { measures: ["pareto_share"], groups: [], dated: true },
  {
    measures: ["clv", "average_clv", "predicted_value"],
    groups: [...ofContacts, "owner", "segment"],
  },
  { measures: ["cohorts", "first_year_return", "second_order_wait"], groups: ["first_product"] },
];

/** "customers" says nothing more of what only customers do. */
export const withoutKind = (filter: Filter): Filter => {
  if (filter.is === "customer" || filter.is === "prospect") return everybody;
  if (filter.is !== "all") return filter;
  const [only, ...others] = filter.of.filter(({ is }) => is !== "customer" && is !== "prospect");
  if (only === undefined) return everybody;
  return others.length === 0 ? only : { is: "all", of: [only, ...others] };
};

/** One day has no weeks or months to be cut by: "by week yesterday" says nothing. */
const isDayWhole = ({ period, group }: Question): boolean =>
  !(period?.is === "calendar" && period.unit === "day" && ofTime.some((unit) => unit === group));

/** All revenue is no share of it. */
const isPart = ({ measure, filter, product, group }: Question): boolean =>
  measure !== "revenue_share" || !isEverybody(filter) || (product ?? group) !== undefined;

/** A figure, whole or cut. */
const anyFigure = (words: Words): fc.Arbitrary<Question> =>
  fc
    .oneof(
      ...figures.map(({ measures, groups, dated, ofProducts }) =>
        fc.record(
          {
            measure: fc.constantFrom(...measures),
            filter: anyFilter(words).map(withoutKind),
            ...(groups.length > 0 ? { group: fc.constantFrom(...groups) } : {}),
            ...(dated === true ? { period: pastPeriod } : {}),
            ...(ofProducts === true ? { product: some(words.products) } : {}),
          },
          { requiredKeys: ["measure", "filter"] },
        ),
      ),
    )
    .filter(isDayWhole)
    .filter(isPart);

/** Which exchanges are meant. */
export const anyExchange = (words: Words) =>
  fc.record(
    {
      kind: fc.constantFrom(...interactionKinds),
      by: fc.constantFrom(...words.team),
      direction: fc.constantFrom("in" as const, "out" as const),
      sentiment: fc.constantFrom(...sentiments),
    },
    { requiredKeys: [] },
  );

/** What was logged, counted: whole, or cut; what one member logged is not cut by member. */
const anyLogged = (words: Words): fc.Arbitrary<Question> =>
  fc
    .record(
      {
        measure: fc.constant("interactions" as const),
        filter: anyFilter(words).map(withoutKind),
        period: pastPeriod,
        group: fc.constantFrom<Group>(...ofTime, ...ofContacts, "member", "kind"),
        interaction: anyExchange(words),
      },
      { requiredKeys: ["measure", "filter"] },
    )
    .map(({ interaction, group, ...question }) => ({
      ...question,
      ...(interaction === undefined || Object.keys(interaction).length === 0
        ? {}
        : { interaction }),
      ...(group === undefined || (group === "member" && interaction?.by !== undefined)
        ? {}
        : { group }),
    }))
    .filter(isDayWhole);

/** Whom some conditions fit, listed. */
const anyList = (words: Words): fc.Arbitrary<Question> =>
  anyFilter(words).map((filter) => ({ measure: "list", filter }));

/** How many people there are. */
const anyCount = (words: Words): fc.Arbitrary<Question> =>
  anyFilter(words).map((filter) => ({ measure: "count", filter }));

/** People counted by each of something: customers, new ones, or all contacts. */
const anyPeopleCut = (words: Words): fc.Arbitrary<Question> =>
  fc
    .record(
      {
        measure: fc.constantFrom(
          "customers" as const,
          "new_customers" as const,
          "contacts" as const,
        ),
        filter: anyFilter(words).map(withoutKind),
        group: fc.constantFrom<Group>(...ofTime, ...ofPlaces, "owner", "segment"),
        period: pastPeriod,
      },
      { requiredKeys: ["measure", "filter", "group"] },
    )
    .filter(isDayWhole)
    .filter(({ measure, group }) => !(measure === "contacts" && group === "segment"));

const figure = fc.constantFrom<Measure>(
  "revenue",
  "orders",
  "average_order",
  "profit",
  "refunds",
  "refund_count",
  "units",
  "repeat_rate",
);

/** A figure beside that of another time, product or group of people. */
const anyComparison = (words: Words): fc.Arbitrary<Question> =>
  fc.oneof(
    fc.record(
      {
        measure: figure,
        filter: anyFilter(words).map(withoutKind),
        period: pastPeriod,
        // "compared to last year" is the year before the one that is named.
        compare: fc.record({
          period: pastPeriod.filter(
            (each) => !(each.is === "calendar" && each.unit === "year" && each.shift === -1),
          ),
        }),
      },
      { requiredKeys: ["measure", "filter", "period", "compare"] },
    ),
    fc.record(
      {
        measure: figure.filter((each) => each !== "repeat_rate"),
        filter: anyFilter(words).map(withoutKind),
        period: pastPeriod,
        product: some(words.products, 1),
        compare: fc.record({ product: some(words.products, 1) }),
      },
      { requiredKeys: ["measure", "filter", "product", "compare"] },
    ),
    ...(
      [
        ["city", words.cities],
        ["source", words.sources],
        ["tag", words.tags],
        ["owner", words.team],
      ] as const
    ).map(([is, values]) =>
      fc
        .tuple(
          figure,
          fc.option(pastPeriod),
          fc.shuffledSubarray([...values], { minLength: 2, maxLength: 2 }),
        )
        .map(([measure, period, [one = "", other = ""]]) => ({
          measure,
          filter: { is, any: [one] },
          ...(period === null ? {} : { period }),
          compare: { filter: { is, any: [other] }, label: other },
        })),
    ),
  );

const sums: readonly Ordering[] = [
  "revenue",
  "orders",
  "average_order",
  "profit",
  "units",
  "refunds",
];

const direction = fc.constantFrom("asc" as const, "desc" as const);
const limit = fc.integer({ min: 1, max: 50 });

/** People in an order: by what they bought, in a time and of products too; or by a fact. */
const anyRanking = (words: Words): fc.Arbitrary<Question> =>
  fc.oneof(
    fc.record(
      {
        measure: fc.constant("list" as const),
        filter: anyFilter(words),
        order: fc.record({ by: fc.constantFrom(...sums), direction }),
        limit,
        period: pastPeriod,
        product: some(words.products),
      },
      { requiredKeys: ["measure", "filter", "order"] },
    ),
    fc.record(
      {
        measure: fc.constant("list" as const),
        filter: anyFilter(words),
        order: fc.record({ by: fc.constantFrom(...orderings), direction }),
        limit,
      },
      { requiredKeys: ["measure", "filter", "order"] },
    ),
  );

/** The best or worst of the cities, products, months … by a figure, or all of them in that order. */
const anyTop = (words: Words): fc.Arbitrary<Question> =>
  fc
    .tuple(
      fc.oneof(anyFigure(words), anyLogged(words), anyPeopleCut(words)),
      direction,
      fc.option(limit, { nil: undefined }),
    )
    .filter(([{ group }]) => group !== undefined && group !== "contact")
    .map(([question, end, most]) => ({
      ...question,
      order: { by: orderingOf[question.measure] ?? "revenue", direction: end },
      ...(most === undefined ? {} : { limit: most }),
    }));

/** Every kind of question in numbers, by name. */
export const anyQuestions = (words: Words): Readonly<Record<string, fc.Arbitrary<Question>>> => ({
  "a list of contacts": anyList(words),
  "a number of contacts": anyCount(words),
  "a figure": anyFigure(words),
  "a number of exchanges": anyLogged(words),
  "a number of people by each of something": anyPeopleCut(words),
  "a comparison": anyComparison(words),
  "a ranking of contacts": anyRanking(words),
  "a ranking of cities, products, months …": anyTop(words),
});
