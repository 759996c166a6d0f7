import type SqliteClient from "better-sqlite3";
import { distance } from "fastest-levenshtein";

/** Counting stops here: one, few or many is all that matters, and common names have thousands. */
export const countedUpTo = 50;

/** So many ways a mistyped word may have been meant are looked at. */
const nearTokens = 40;

export type TokenKind = "name" | "company";

/** The ways one word may be stored; a contact holds the word if it holds any of them. */
export type Word = readonly string[];

type Kind = TokenKind | "either";

/** Look-ups in the index of name tokens: prepared, synchronous, never a scan of all names. */
export class TokenIndex {
  readonly #client: SqliteClient.Database;
  readonly #count: SqliteClient.Statement<[string, TokenKind], number>;
  readonly #between: SqliteClient.Statement<[string, string, number, number], string>;
  readonly #holders = new Map<string, SqliteClient.Statement<(string | number)[], number>>();

  constructor(client: SqliteClient.Database) {
    this.#client = client;
    this.#count = client
      .prepare<[string, TokenKind], number>(
        `select count(*) from (
           select 1 from name_tokens where token = ? and kind = ? limit ${countedUpTo})`,
      )
      .pluck();
    this.#between = client
      .prepare<[string, string, number, number], string>(
        `select distinct token from name_tokens
         where token >= ? and token < ? and length(token) between ? and ?`,
      )
      .pluck();
  }

  /** How many contacts hold the token, counted up to `countedUpTo`. */
  count(token: string, kind: TokenKind): number {
    return this.#count.get(token, kind) ?? 0;
  }

  /** The stored tokens that this one may be a slip of, the likeliest first. */
  near(typed: string): readonly string[] {
    return this.#like(typed)
      .map((token) => ({ token, slips: slips(token, typed) }))
      .filter((each) => each.slips > 0 && each.slips <= slipsAllowed(typed))
      .sort((a, b) => a.slips - b.slips || (a.token < b.token ? -1 : 1))
      .slice(0, nearTokens)
      .map(({ token }) => token);
  }

  /** Tokens that begin like this one (its first two letters may be swapped) and are about as long. */
  #like(token: string): readonly string[] {
    const letters = new Set(token.slice(0, 2).split(""));
    return [...letters].flatMap((letter) =>
      this.#between.all(letter, `${letter}\u{10FFFF}`, token.length - 2, token.length + 2),
    );
  }

  /** Contacts that hold every word in their name (or company, or either). */
  holding(words: readonly Word[], kind: Kind, limit: number): readonly number[] {
    const rarest = words.toSorted((a, b) => this.#commonness(a, kind) - this.#commonness(b, kind));
    return this.#prepared(holdingSql(rarest, kind)).all(...rarest.flat(), limit);
  }

  /** Contacts that hold, for each of these, a word that begins with it. */
  beginning(words: readonly string[], limit: number): readonly number[] {
    return this.#prepared(beginningSql(words.length)).all(
      ...words.flatMap((word) => [word, `${word}\u{10FFFF}`]),
      limit,
    );
  }

  #prepared(sql: string): SqliteClient.Statement<(string | number)[], number> {
    let statement = this.#holders.get(sql);
    if (statement === undefined) {
      statement = this.#client.prepare<(string | number)[], number>(sql).pluck();
      this.#holders.set(sql, statement);
    }
    return statement;
  }

  #commonness(word: Word, kind: Kind): number {
    const kinds: readonly TokenKind[] = kind === "either" ? ["name", "company"] : [kind];
    const counts = word.flatMap((token) => kinds.map((each) => this.count(token, each)));
    return counts.reduce((sum, count) => sum + count, 0);
  }
}

function holdingSql(words: readonly Word[], kind: TokenKind | "either"): string {
  const kinds = kind === "either" ? "('name', 'company')" : `('${kind}')`;
  const [first = "", ...rest] = words.map((word) => word.map(() => "?").join(", "));
  const others = rest.map(
    (tokens) => `and exists (select 1 from name_tokens o
      where o.token in (${tokens}) and o.kind in ${kinds} and o.contact_id = t.contact_id)`,
  );
  return `select distinct t.contact_id from name_tokens t
    where t.token in (${first}) and t.kind in ${kinds} ${others.join(" ")} limit ?`;
}

function beginningSql(words: number): string {
  const others = Array.from(
    { length: words - 1 },
    () => `and exists (select 1 from name_tokens o
      where o.token >= ? and o.token < ? and o.contact_id = t.contact_id)`,
  );
  return `select distinct t.contact_id from name_tokens t
    where t.token >= ? and t.token < ? ${others.join(" ")} limit ?`;
}

/** How many slips of the keys apart two words are; two letters swapped are one slip. */
export function slips(a: string, b: string): number {
  const edits = distance(a, b);
  if (edits !== 2 || a.length !== b.length) return edits;
  const at = a.split("").findIndex((letter, index) => letter !== b[index]);
  const swapped = a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
  return swapped ? 1 : 2;
}

/** How many slips are still the same word: none in the shortest, two in long ones. */
export function slipsAllowed(word: string): number {
  if (word.length < 3) return 0;
  return word.length < 6 ? 1 : 2;
}
