import { conditionsOf } from "./filter-parts.ts";
import type { ConditionName, Filter } from "./filter.ts";
import type { Measure, Ordering, Question } from "./question.ts";

const measures: ReadonlySet<Measure> = new Set(["clv", "average_clv", "predicted_value"]);
const orders: ReadonlySet<Ordering> = new Set(["clv", "predicted_value", "probability_alive"]);
const conditions: ReadonlySet<ConditionName> = new Set(["standing", "late"]);

/** Whether a filter rests on what the models say of customers. */
export const filtersByValue = (filter: Filter): boolean =>
  conditionsOf(filter).some(({ is }) => conditions.has(is));

/** Whether a question does, so that its answer tells the day of values that are not current. */
export const asksForValues = ({ filter, measure, order, compare }: Question): boolean =>
  measures.has(measure) ||
  (order !== undefined && orders.has(order.by)) ||
  filtersByValue(filter) ||
  (compare !== undefined && "filter" in compare && filtersByValue(compare.filter));
