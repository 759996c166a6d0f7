import type SqliteClient from "better-sqlite3";

/**
 * Full-text search over names, companies and notes of contacts, and over summaries of interactions.
 * The index holds no text of its own; triggers keep it true within every transaction. Its own
 * secure-delete makes sure that nothing of a deleted text stays behind in it.
 */
const indexes = [
  { name: "contact_search", table: "contacts", columns: ["name", "company", "notes"] },
  { name: "interaction_search", table: "interactions", columns: ["summary"] },
] as const;
type SearchIndex = (typeof indexes)[number];

function statementsOf({ name, table, columns }: SearchIndex): string {
  const listed = columns.join(", ");
  const row = (alias: string) =>
    [`${alias}.id`, ...columns.map((column) => `${alias}.${column}`)].join(", ");
  const add = `insert into ${name}(rowid, ${listed}) values (${row("new")});`;
  const remove = `insert into ${name}(${name}, rowid, ${listed}) values ('delete', ${row("old")});`;
  return `
    create virtual table if not exists ${name} using fts5(
      ${listed}, content = '${table}', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2');
    insert into ${name}(${name}, rank) values ('secure-delete', 1);
    create trigger if not exists ${name}_insert after insert on ${table} begin ${add} end;
    create trigger if not exists ${name}_delete after delete on ${table} begin ${remove} end;
    create trigger if not exists ${name}_update after update of ${listed} on ${table}
      begin ${remove} ${add} end;`;
}

/**
 * Creates the indexes and their triggers where they are missing, and fills them anew: a migration
 * that rebuilds a table drops its triggers without a word.
 */
export function ensureSearch(client: SqliteClient.Database): void {
  for (const index of indexes) {
    client.exec(statementsOf(index));
    client.exec(`insert into ${index.name}(${index.name}) values ('rebuild')`);
  }
}

/** The names of the indexes whose content differs from the records they index. */
export function brokenSearch(client: SqliteClient.Database): readonly string[] {
  return indexes.flatMap(({ name }) => {
    try {
      client.exec(`insert into ${name}(${name}, rank) values ('integrity-check', 1)`);
      return [];
    } catch (error) {
      if (error instanceof Error && /SQLITE_CORRUPT/.test(Reflect.get(error, "code") ?? ""))
        return [name];
      throw error;
    }
  });
}

/**
 * Spelled both ways: what was typed as "mueller", "strasse" or "lodz" also stands as "Müller",
 * "Straße" or "Łódź". The index itself folds case and accents, but no letter with a stroke.
 */
const otherSpellings: readonly (readonly [RegExp, string])[] = [
  [/ae/g, "a"],
  [/oe/g, "o"],
  [/ue/g, "u"],
  [/ss/g, "ß"],
  [/l/g, "ł"],
  [/o/g, "ø"],
  [/d/g, "đ"],
];

/** Words as a full-text query: all of them, in any order, in any spelling; undefined for none. */
export function searchFor(words: string, spell: (word: string) => readonly string[]) {
  const terms = words
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== "")
    .map((word) => {
      const spelled = new Set([word.toLowerCase(), ...spell(word)]);
      for (const one of [word.toLowerCase(), ...spell(word)])
        for (const [pattern, instead] of otherSpellings) spelled.add(one.replace(pattern, instead));
      return `(${[...spelled].map((one) => `"${one}"`).join(" OR ")})`;
    });
  return terms.length === 0 ? undefined : terms.join(" AND ");
}
