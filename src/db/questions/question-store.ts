import type { CustomerValueStore } from "../../core/customer-value/customer-value-store.ts";
import { asksForValues, filtersByValue } from "../../core/questions/of-values.ts";
import type { AskedBy, Figure, QuestionStore } from "../../core/questions/question-store.ts";
import type { Measure } from "../../core/questions/question.ts";
import type { Database } from "../database.ts";
import type { ShopFacts } from "../shop-facts.ts";
import { filterSql } from "./conditions.ts";
import { computing, isMoney, sortedRows } from "./figures.ts";
import { habitStore } from "./habits.ts";
import { listing } from "./list.ts";
import { known } from "./people.ts";
import { type Scope, scoping } from "./scope.ts";
import { queries, sql } from "./sql.ts";

/** Answers typed questions from the tables; see docs/semantics.md for what each word means. */
export function questionStore(
  { client }: Database,
  customerValue: Pick<CustomerValueStore, "inForce">,
  facts: () => ShopFacts,
): QuestionStore {
  const scopeOf = scoping(client, facts);
  const lists = listing(client);
  const compute = computing(client);
  const scopeFor = async (by: AskedBy, restsOnValues: boolean): Promise<Scope> => {
    if (restsOnValues) await customerValue.inForce(by);
    return scopeOf(by);
  };
  return {
    ...habitStore(client, scopeFor),
    list: async (question, by, limit) =>
      lists.list(question, await scopeFor(by, asksForValues(question)), limit),
    counted: async (question, by) =>
      lists.counted(question, await scopeFor(by, asksForValues(question))),
    async figures(question, by) {
      const rows = compute(question, undefined, await scopeFor(by, asksForValues(question)));
      return rows.length > 0 ? rows : [ofNothing(question.measure, by.currency)];
    },
    async grouped(question, by) {
      const scope = await scopeFor(by, asksForValues(question));
      return sortedRows(compute(question, question.group, scope), question);
    },
    ...populations(client, scopeFor),
  };
}

/** Who meets a filter, and whether one contact does. */
function populations(
  client: Database["client"],
  scopeFor: (by: AskedBy, restsOnValues: boolean) => Promise<Scope>,
): Pick<QuestionStore, "matching" | "matches"> {
  const ids = queries<{ readonly id: number }>(client);
  return {
    async matching(filter, by, limit) {
      const scope = await scopeFor(by, filtersByValue(filter));
      const who = filterSql(filter, scope);
      return ids(
        sql`select c.id from contacts c ${known(who)} where ${who}
            order by c.name_key, c.name, c.id limit ${limit}`,
        scope,
      ).map(({ id }) => id);
    },
    async matches(filter, contactId, by) {
      const scope = await scopeFor(by, filtersByValue(filter));
      const who = filterSql(filter, scope);
      const found = ids(
        sql`select c.id from contacts c ${known(who)} where c.id = ${contactId} and ${who}`,
        scope,
      );
      return found.length > 0;
    },
  };
}

/** Where nothing counts: no money in the business's own currency; shares and means there are none. */
const ofNothing = (measure: Measure, currency: string): Figure => ({
  value: means.has(measure) ? null : 0,
  ...(isMoney(measure) ? { currency } : {}),
});

const means: ReadonlySet<Measure> = new Set([
  "average_order",
  "average_customer",
  "revenue_share",
  "average_clv",
  "repeat_rate",
  "retention",
  "first_year_return",
  "second_order_wait",
]);
