import type SqliteClient from "better-sqlite3";

export type Value = string | number | null;

/** A piece of SQL with the values it binds, in the order of its question marks. */
export interface Sql {
  readonly text: string;
  readonly values: readonly Value[];
}

/** SQL of our own making; never anything that was typed. */
export const raw = (text: string): Sql => ({ text, values: [] });

export const nothing = raw("");

/** Joins SQL with further pieces of SQL; every other value is bound. */
export function sql(texts: TemplateStringsArray, ...parts: readonly (Sql | Value)[]): Sql {
  const values: Value[] = [];
  let text = texts[0] ?? "";
  for (const [index, part] of parts.entries()) {
    if (typeof part === "object" && part !== null) {
      text += part.text;
      values.push(...part.values);
    } else {
      text += "?";
      values.push(part);
    }
    text += texts[index + 1] ?? "";
  }
  return { text, values };
}

export const joined = (parts: readonly Sql[], between: string): Sql => ({
  text: parts.map(({ text }) => text).join(between),
  values: parts.flatMap(({ values }) => values),
});

/** All of them; without any, true. */
export const allOf = (parts: readonly Sql[]): Sql =>
  parts.length === 0 ? raw("true") : joined(parts, " and ");

/** One of many values, however many: SQLite reads them from a JSON list. */
export const oneOf = (column: string, values: readonly Value[]): Sql =>
  sql`${raw(column)} in (select value from json_each(${JSON.stringify(values)}))`;

const keptStatements = 200;

/**
 * Runs a query on what is known up to now (scope.ts), with further tables of its own ("name as
 * (select …)").
 */
type Queries<Row> = (
  select: Sql,
  known: { readonly upToNow: readonly Sql[] },
  own?: readonly Sql[],
) => readonly Row[];

/** Runs queries of one kind of row; a statement is prepared once for each text. */
export function queries<Row>(client: SqliteClient.Database): Queries<Row> {
  const statements = new Map<string, SqliteClient.Statement<Value[], Row>>();
  return (select, { upToNow }, own = []) => {
    const tables = [...upToNow, ...own];
    const { text, values } =
      tables.length === 0 ? select : sql`with ${joined(tables, ", ")} ${select}`;
    let statement = statements.get(text);
    if (statement === undefined) {
      if (statements.size >= keptStatements) statements.clear();
      statement = client.prepare<Value[], Row>(text);
      statements.set(text, statement);
    }
    return statement.all(...values);
  };
}
