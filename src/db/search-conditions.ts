import { spellings } from "../core/text.ts";
import { searchFor } from "./sqlite/search.ts";

/** Conditions of a search, gathered as SQL with the values they bind. */
export interface Conditions {
  readonly where: string;
  readonly values: readonly (string | number)[];
}

type Value = string | number;
export type Condition = readonly [sql: string, ...values: Value[]] | undefined;

/** All conditions that are asked for, joined by "and". */
export function allOf(conditions: readonly Condition[]): Conditions {
  const asked = conditions.filter((condition) => condition !== undefined);
  return {
    where: ["true", ...asked.map(([sql]) => sql)].join(" and "),
    values: asked.flatMap(([, ...values]) => values),
  };
}

export const is = (column: string, value: Value | undefined): Condition =>
  value === undefined ? undefined : [`${column} = ?`, value];

export const from = (column: string, value: number | undefined): Condition =>
  value === undefined ? undefined : [`${column} >= ?`, value];

export const until = (column: string, value: number | undefined): Condition =>
  value === undefined ? undefined : [`${column} < ?`, value];

/** One of many values, however many: SQLite reads them from a JSON list. */
export const oneOf = (column: string, values: readonly Value[] | undefined): Condition =>
  values === undefined
    ? undefined
    : [`${column} in (select value from json_each(?))`, JSON.stringify(values)];

/** A folded column that must equal the words in one of their spellings. */
export const spelled = (column: string, words: string | undefined): Condition =>
  words === undefined ? undefined : oneOf(column, spellings(words));

/** Rows whose full text holds all the words. */
export function holding(index: string, id: string, words: string | undefined): Condition {
  if (words === undefined) return undefined;
  const query = searchFor(words, spellings);
  return query === undefined
    ? ["true"]
    : [`${id} in (select rowid from ${index} where ${index} match ?)`, query];
}
