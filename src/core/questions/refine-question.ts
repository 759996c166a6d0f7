import type { IntentOf } from "../intent.ts";
import { type Condition, everybody, type Filter } from "./filter.ts";
import { allOf, conditionsOf, mapConditions, without, withPeriod } from "./filter-parts.ts";
import { isCourse } from "./compared-groups.ts";
import { orderingOf } from "./list-order.ts";
import { type Measure, measures, type Question } from "./question.ts";

export type Refinement = IntentOf<"refine">;

/** Conditions that answer the same thing, so that one takes the other's place. */
const families: readonly (readonly Condition["is"][])[] = [
  ["city", "country"],
  ["repeat", "one_time"],
  ["customer", "prospect"],
];

/** Applies a refinement to a question. */
export function refinedQuestion(question: Question, change: Refinement): Question | undefined {
  if (change.fact !== undefined || ranksTheFirst(question, change)) return undefined;
  const steps = [measured, filtered, ofAllTime, dated, bought, ofKind, byPerson, arranged];
  return steps.reduce((refined, step) => step(refined, change), question);
}

/** "which of them spent the most", of the five with the most orders: those five are not ranked apart. */
const ranksTheFirst = ({ order, limit }: Question, change: Refinement): boolean =>
  change.how === "narrow" &&
  change.order !== undefined &&
  change.order.by !== order?.by &&
  limit !== undefined &&
  change.limit === undefined;

/** The filter with the refinement's conditions added, or in place of those of their kind. */
export function refinedFilter(filter: Filter, { how, filter: more, drop }: Refinement): Filter {
  const kept = drop === undefined ? filter : without(filter, new Set(drop));
  if (more === undefined) return kept;
  if (how === "narrow") return allOf([kept, more]);
  const kinds = conditionsOf(more).map(({ is }) => is);
  const replaced = families.filter((family) => family.some((kind) => kinds.includes(kind))).flat();
  return allOf([without(kept, new Set([...kinds, ...replaced])), more]);
}

function filtered(question: Question, change: Refinement): Question {
  const { compare } = question;
  const filter = refinedFilter(question.filter, change);
  if (compare === undefined || !("filter" in compare) || change.filter === undefined)
    return { ...question, filter };
  if (change.how === "narrow") {
    const other = { ...compare, filter: refinedFilter(compare.filter, change) };
    return { ...question, filter, compare: other };
  }
  const { compare: _compare, ...rest } = question;
  return { ...rest, filter };
}

const people: ReadonlySet<Measure> = new Set(["list", "count"]);

/**
 * Another time: the question's own, else that of its conditions, else when they bought. What people
 * are ranked by anew is of that time.
 */
function dated(question: Question, { period, order }: Refinement): Question {
  if (period === undefined) return question;
  const { compare, ...rest } = question;
  const kept = compare === undefined || "period" in compare ? rest : question;
  if (order !== undefined) return { ...kept, period };
  const ranks = question.order !== undefined && question.limit !== undefined;
  const own = withPeriod(question.filter, period);
  if (!people.has(question.measure) || question.period !== undefined) return { ...kept, period };
  if (own !== undefined) return { ...kept, filter: own };
  return ranks
    ? { ...kept, period }
    : { ...kept, filter: allOf([question.filter, { is: "bought", period }]) };
}

/** Of whatever time, where that it was of is given up. */
function ofAllTime(question: Question, { drop }: Refinement): Question {
  if (drop?.includes("period") !== true) return question;
  const { period: _period, ...rest } = question;
  return rest;
}

/**
 * Other products: the question's own, else those of its conditions, else what they bought. Who bought
 * the most of one is ranked by that one.
 */
function bought(question: Question, { product, order }: Refinement): Question {
  if (product === undefined) return question;
  if (!people.has(question.measure) || (question.product ?? order) !== undefined)
    return { ...question, product };
  const ofProduct = (condition: Condition) =>
    condition.is === "bought" || condition.is === "not_bought" || condition.is === "refunded";
  const filter = conditionsOf(question.filter).some(ofProduct)
    ? mapConditions(question.filter, (each) =>
        ofProduct(each) ? withProduct(each, product) : each,
      )
    : allOf([question.filter, { is: "bought", product }]);
  return { ...question, filter: filter ?? everybody };
}

const withProduct = (condition: Condition, product: string[]): Condition =>
  condition.is === "bought" || condition.is === "not_bought" || condition.is === "refunded"
    ? { ...condition, product }
    : condition;

/** Another kind of exchange. */
function ofKind(question: Question, { kind }: Refinement): Question {
  if (kind === undefined) return question;
  if (question.measure === "interactions")
    return { ...question, interaction: { ...question.interaction, kind } };
  const filter = mapConditions(question.filter, (each) =>
    each.is === "contacted" ? { ...each, kind } : each,
  );
  return { ...question, filter: filter ?? everybody };
}

/** Another team member: who logged it, who talked to them, else who looks after them. */
function byPerson(question: Question, { person }: Refinement): Question {
  if (person === undefined) return question;
  if (question.measure === "interactions")
    return { ...question, interaction: { ...question.interaction, by: person } };
  const isBy = (condition: Condition) => condition.is === "contacted" && condition.by !== undefined;
  const filter = conditionsOf(question.filter).some(isBy)
    ? mapConditions(question.filter, (each) =>
        each.is === "contacted" ? { ...each, by: person } : each,
      )
    : allOf([without(question.filter, new Set(["owner"])), { is: "owner", any: [person] }]);
  return { ...question, filter: filter ?? everybody };
}

/** Another measure; people that were ranked are ranked by it. */
function measured(question: Question, { measure }: Refinement): Question {
  if (measure === undefined || measure === question.measure) return question;
  if (people.has(measure)) return asPeople(question, measure);
  const by = orderingOf[measure];
  if (question.measure === "list" && question.order !== undefined && by !== undefined)
    return { ...question, order: { ...question.order, by } };
  // Revenue, after how many calls there were, is of no exchanges.
  const { order: _order, limit: _limit, interaction: _interaction, ...rest } = question;
  return question.group === undefined || question.limit === undefined
    ? { ...rest, measure }
    : { ...question, measure };
}

/** The people behind a figure: who bought then, who was new then. */
function asPeople(question: Question, measure: Measure): Question {
  if (people.has(question.measure)) {
    const { order: _order, limit: _limit, ...rest } = question;
    return measure === "count" ? { ...rest, measure } : { ...question, measure };
  }
  const behind = behindOf(question);
  return { measure, filter: allOf([question.filter, ...(behind === undefined ? [] : [behind])]) };
}

/** What the people of a figure did for it. */
function behindOf({ interaction, measure, period, product }: Question): Filter | undefined {
  const when = period === undefined ? {} : { period };
  if (measure === "interactions") return { ...contactedBy(interaction), ...when };
  if (measure === "new_customers" && period !== undefined) return { is: "new", period };
  const what = { ...(product === undefined ? {} : { product }), ...when };
  if (measure === "refunds" || measure === "refund_count") return { is: "refunded", ...what };
  return Object.keys(what).length === 0 ? undefined : { is: "bought", ...what };
}

const contactedBy = ({ by, kind }: Question["interaction"] = {}) => ({
  is: "contacted" as const,
  ...(kind && { kind }),
  ...(by && { by }),
});

/** How it is cut, ordered and compared. */
function arranged(question: Question, change: Refinement): Question {
  const { group, order, limit, compare } = change;
  const measure = order && measureRanked(group ?? question.group, order.by);
  return {
    ...cut(question, change),
    ...(order === undefined ? {} : { order }),
    ...(measure === undefined ? {} : { measure }),
    ...(limit === undefined ? {} : { limit }),
    ...(compare === undefined ? {} : { compare: { period: compare } }),
  };
}

/** Cut by what is said; what was set beside it stays where it can be cut alike. */
function cut(question: Question, change: Refinement): Question {
  const { compare: beside, ...single } = question;
  if (change.group === undefined) return question;
  const isBeside = beside !== undefined && "period" in beside && isSetBeside(change);
  return { ...(isBeside ? question : single), group: change.group };
}

/** "by city", after two months side by side: the cities of both; a ranking or a course is of one. */
const isSetBeside = ({ group, order, limit }: Refinement): boolean =>
  (order ?? limit) === undefined && group !== undefined && group !== "contact" && !isCourse(group);

/**
 * Groups show the figure by which they are ranked: "by number of orders, worst first", of cities.
 * "which city had the most" names none, and is read as by revenue: those keep their own.
 */
const measureRanked = (
  group: Question["group"],
  by: NonNullable<Question["order"]>["by"],
): Measure | undefined =>
  group === undefined || group === "contact" || by === "revenue"
    ? undefined
    : measures.find((measure) => orderingOf[measure] === by);
