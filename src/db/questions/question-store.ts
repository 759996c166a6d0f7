import type { QuestionStore } from "../../core/questions/question-store.ts";
import type { Database } from "../database.ts";
import { filterSql } from "./conditions.ts";
import { computing, sortedRows } from "./figures.ts";
import { listing } from "./list.ts";
import { scopeOf } from "./scope.ts";
import { shopFactsOf } from "./shop-facts.ts";
import { queries, sql } from "./sql.ts";

/** Answers typed questions from the tables; see docs/semantics.md for what each word means. */
export function questionStore({ client }: Database): QuestionStore {
  const facts = shopFactsOf(client);
  const list = listing(client);
  const compute = computing(client);
  const ids = queries<{ readonly id: number }>(client);
  return {
    list: async (question, by, limit) => list(question, scopeOf(by, facts()), limit),
    async figures(question, by) {
      const rows = compute(question, undefined, scopeOf(by, facts()));
      if (rows.length > 0) return rows;
      return [{ value: 0, ...moneyIn(question.measure, by.currency) }];
    },
    grouped: async (question, by) =>
      sortedRows(compute(question, question.group, scopeOf(by, facts())), question),
    matching: async (filter, by, limit) =>
      ids(
        sql`select c.id from contacts c where ${filterSql(filter, scopeOf(by, facts()))}
            order by c.name_key, c.name, c.id limit ${limit}`,
      ).map(({ id }) => id),
    async matches(filter, contactId, by) {
      const where = filterSql(filter, scopeOf(by, facts()));
      return (
        ids(sql`select c.id from contacts c where c.id = ${contactId} and ${where}`).length > 0
      );
    },
  };
}

/** Nothing sold is no money in the business's own currency. */
const moneyIn = (measure: string, currency: string) =>
  ["revenue", "profit", "refunds", "average_order"].includes(measure)
    ? { currency, ...(measure === "average_order" ? { value: null } : {}) }
    : {};
