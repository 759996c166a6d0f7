import type SqliteClient from "better-sqlite3";
import type { GroupRow } from "../../core/questions/question-store.ts";
import type { Group, Question } from "../../core/questions/question.ts";
import { valuesInForce } from "../customer-value/kept-values.ts";
import { filterSql } from "./conditions.ts";
import { joinFor, keyOf } from "./groups.ts";
import type { Scope } from "./scope.ts";
import { known } from "./people.ts";
import { queries, raw, type Sql, sql } from "./sql.ts";

/** The commonest currency first. */
export function byCurrency(rows: readonly GroupRow[], { facts }: Scope): readonly GroupRow[] {
  const rank = (currency: string | undefined) => facts.currencies.indexOf(currency ?? "");
  return rows.toSorted((a, b) => rank(a.currency) - rank(b.currency));
}

interface Worth {
  readonly key: string;
  readonly currency: string;
  readonly value: number | null;
  readonly part: number;
  readonly whole: number;
}

/** Computes lifetime values and predicted values, whole (one key) or by group. */
export function valueComputing(client: SqliteClient.Database) {
  const worths = queries<Worth>(client);
  return (question: Question, group: Group | undefined, scope: Scope): readonly GroupRow[] => {
    const rows = worths(valuesSql(question, group, scope), scope);
    return byCurrency(
      rows.map(({ part, whole, ...row }) => ({ ...row, of: { part, whole } })),
      scope,
    );
  };
}

/** What customers are worth, and of how many something could be predicted; cut by time, by their first order. */
function valuesSql({ filter, measure }: Question, group: Group | undefined, scope: Scope): Sql {
  const key = keyOf(group, "s.first_on");
  const [column, which] =
    measure === "predicted_value" ? ["v.predicted_minor", "v.is_own = 1"] : ["v.clv_minor", "true"];
  const [who, joins] = [filterSql(filter, scope), joinFor(group, scope)];
  return sql`select ${key} as key, v.currency, ${raw(measure === "average_clv" ? "avg" : "sum")}(${raw(column)}) as value,
      count(v.predicted_minor) as part, count(*) as whole
    from contacts c join ${raw(valuesInForce)} v on v.contact_id = c.id
      ${known(who, key, joins)} ${joins}
    where ${who} and ${raw(which)} group by 1, v.currency`;
}
