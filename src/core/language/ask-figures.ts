import type { Intent } from "../intent.ts";
import type { Period } from "../period.ts";
import { everybody, type Filter } from "../questions/filter.ts";
import type { Question } from "../questions/question.ts";
import { comparisonsIn } from "./bounds.ts";
import { all, combined } from "./combine.ts";
import { cutIn } from "./cuts.ts";
import { entityIn, has, type Item } from "./items.ts";
import { measureIn } from "./measures.ts";
import { conditionsIn } from "./population.ts";
import { type Ranking, rankingIn } from "./ranking.ts";
import { segmentsOf } from "./sentence.ts";

/** A reading of a message: what it means, and the pieces that explains. */
export interface Parsed {
  readonly intent: Intent;
  readonly used: ReadonlySet<Item>;
  /** Set where a piece can be read two ways and only the writer knows which. */
  readonly unclear?: string;
}

/** Reads a question about figures or a list of contacts; undefined where nothing says it is one. */
export function figureQuestion(items: readonly Item[]): Parsed | undefined {
  const { bounds, used: compared } = comparisonsIn(items);
  const used = new Set<Item>(compared);
  const take = (taken: readonly Item[]) => {
    for (const item of taken) used.add(item);
  };
  const people = peopleIn(items);
  const ranking = rankingIn(items, bounds);
  const cut = cutIn(items, used, ranking !== undefined && people.length === 0);
  take(cut?.used ?? []);
  const ranks =
    ranking !== undefined && (cut !== undefined || people.length > 0 || isBare(ranking, items));
  const measured = ranks ? undefined : measureIn(items, bounds);
  take(ranks ? ranking.used : (measured?.used ?? []));
  const nodes = conditionsIn(segmentsOf(items), used, bounds);
  const filter = combined(nodes, items, used);
  const periods = items.filter((item) => !used.has(item) && entityIn(item, "period") !== undefined);
  const products = items.filter((item) => !used.has(item) && item.shop.product !== undefined);
  const draft: Draft = {
    items,
    used,
    filter: withPeople(filter, people, used),
    ranking: ranks ? ranking : undefined,
    group: cut?.group,
    measure: measured?.measure,
    periods,
    products: products.flatMap((item) => item.shop.product ?? []),
    people,
  };
  if (isEmpty(draft, nodes.length)) return undefined;
  take([...people, ...products, ...periods.slice(0, 2)]);
  const unclear = [...bounds.values()].find((bound) => bound.unclear !== undefined)?.unclear;
  const intent: Intent = { do: "question", question: questionOf(draft) };
  return { intent, used, ...(unclear === undefined ? {} : { unclear: unclear.join(" or ") }) };
}

interface Draft {
  readonly items: readonly Item[];
  readonly used: Set<Item>;
  readonly filter: Filter;
  readonly ranking: Ranking | undefined;
  readonly group: Question["group"];
  readonly measure: Question["measure"] | undefined;
  readonly periods: readonly Item[];
  readonly products: readonly string[];
  readonly people: readonly Item[];
}

/** The words that ask for people: who, customers, everyone. */
function peopleIn(items: readonly Item[]): readonly Item[] {
  return items.filter(
    (item) =>
      has(item, "CUSTOMER", "CONTACT", "WHO") &&
      !["those", "one", "ones", "all", "them", "lot", "one", "whose"].includes(item.word),
  );
}

/** A ranking with neither people nor things named: "top 5 by revenue". */
const isBare = ({ limit, used }: Ranking, items: readonly Item[]): boolean =>
  limit !== undefined && used.length > 0 && items.length > 0;

const isEmpty = ({ filter, measure, ranking, people, items }: Draft, conditions: number): boolean =>
  conditions === 0 &&
  measure === undefined &&
  ranking === undefined &&
  (people.length === 0 || !items.some((item) => has(item, "CUSTOMER", "HOW_MANY", "LIST"))) &&
  filter.is === "all";

/** "customers" alone says that they bought. */
function withPeople(filter: Filter, people: readonly Item[], used: ReadonlySet<Item>): Filter {
  const customers = people.some((item) => has(item, "CUSTOMER") && !used.has(item));
  return customers ? all([{ is: "customer" }, filter]) : filter;
}

const periodOf = (item: Item | undefined): Period | undefined => entityIn(item, "period")?.period;

function questionOf(draft: Draft): Question {
  const { ranking, group, filter } = draft;
  const period = periodOf(draft.periods[0]);
  const product = draft.products.length === 0 ? {} : { product: [...draft.products] };
  const rest = { ...(period === undefined ? {} : { period }), ...product };
  if (ranking !== undefined) return rankingOf(draft, ranking, rest);
  const isNew =
    filter.is === "new" || (filter.is === "all" && filter.of.some((each) => each.is === "new"));
  const compare = compareOf(draft);
  if (draft.measure !== undefined)
    return {
      measure: draft.measure,
      filter,
      ...rest,
      ...(group === undefined ? {} : { group }),
      ...compare,
    };
  if (isNew && (group !== undefined || compare.compare !== undefined))
    return newCustomers(draft, compare);
  if (group !== undefined)
    return {
      measure: draft.people.some((item) => has(item, "CUSTOMER")) ? "customers" : "contacts",
      filter,
      group,
      ...rest,
    };
  const counted = draft.items.find((item) => has(item, "HOW_MANY"));
  if (counted !== undefined) draft.used.add(counted);
  return {
    measure: counted === undefined ? "list" : "count",
    filter: dated(filter, period),
    ...product,
  };
}

/** A period that no condition took says when the people bought. */
const dated = (filter: Filter, period: Period | undefined): Filter =>
  period === undefined ? filter : all([filter, { is: "bought", period }]);

function rankingOf(
  draft: Draft,
  ranking: Ranking,
  rest: Pick<Question, "period" | "product">,
): Question {
  const { group, filter } = draft;
  const limit = ranking.limit === undefined ? {} : { limit: ranking.limit };
  const order = { by: ranking.by, direction: ranking.direction };
  const measure = measuresOf[ranking.by] ?? "revenue";
  if (group !== undefined && group !== "contact")
    return { measure, filter, ...rest, group, order, ...limit };
  return { measure: "list", filter, ...rest, order, ...limit };
}

const measuresOf: Readonly<Partial<Record<Ranking["by"], Question["measure"]>>> = {
  revenue: "revenue",
  orders: "orders",
  average_order: "average_order",
  profit: "profit",
  units: "units",
  refunds: "refunds",
};

type Compare = Pick<Question, "compare">;

function compareOf({ items, used, periods }: Draft): Compare {
  const [a, b] = periods;
  if (a === undefined || b === undefined) return {};
  for (const item of items) if (has(item, "COMPARE", "OR", "AND")) used.add(item);
  const first = periodOf(a);
  const second = entityIn(b, "period");
  if (second === undefined || first === undefined) return {};
  const moved = second.relative;
  const period: Period =
    moved !== undefined && first.is === "calendar"
      ? { ...first, shift: first.shift + moved.shift }
      : second.period;
  return { compare: { period } };
}

function newCustomers(draft: Draft, compare: Compare): Question {
  const filters = draft.filter.is === "all" ? draft.filter.of : [draft.filter];
  const isNew = filters.find((each) => each.is === "new");
  const others = filters.filter((each) => each.is !== "new" && each.is !== "customer");
  const second = draft.periods[0];
  const compared = second === undefined ? compare : { compare: { period: periodOf(second) } };
  return {
    measure: "new_customers",
    filter: others.length === 0 ? everybody : all(others),
    ...(isNew?.is === "new" ? { period: isNew.period } : {}),
    ...(draft.group === undefined ? {} : { group: draft.group }),
    ...(compared.compare === undefined ||
    !("period" in compared.compare) ||
    compared.compare.period === undefined
      ? {}
      : { compare: { period: compared.compare.period } }),
  };
}
