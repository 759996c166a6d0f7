import { isDeepStrictEqual } from "node:util";
import {
  holdsAsOften,
  isSaidTwice,
  type NameHit,
  type Vocabulary,
} from "../core/language/vocabulary.ts";
import type { Database } from "./database.ts";
import { TokenIndex, type TokenKind } from "./name-tokens.ts";

type Lists = Pick<Vocabulary, "tags" | "cities" | "countries" | "products" | "sources" | "team">;

/**
 * The words of the shop. The closed lists are read once, and again after the journal tells of an
 * edit that may have changed them; names stay in the database and are looked up in its index. As
 * long as no word changes it is the same object, so that what follows from it can be kept with it.
 */
export function vocabularyOf(database: Database): () => Vocabulary {
  const lists = listsOf(database);
  const names = nameLookUps(database);
  const edited = recordsEdited(database, Object.keys(lists));
  let vocabulary: Vocabulary = { ...readAll(lists), ...names.lookUps };
  return () => {
    for (const record of edited()) {
      if (record === "contacts") names.forget();
      const read = lists[record]?.() ?? {};
      if (!isDeepStrictEqual({ ...vocabulary, ...read }, vocabulary))
        vocabulary = { ...vocabulary, ...read };
    }
    return vocabulary;
  };
}

/** The records edited since it was last asked; every one after edits of the journal were undone. */
function recordsEdited({ client }: Database, every: readonly string[]): () => readonly string[] {
  const newest = client
    .prepare<[], number>("select coalesce(max(id), 0) from change_edits")
    .pluck();
  const since = client
    .prepare<[number], string>("select distinct record from change_edits where id > ?")
    .pluck();
  let seen = newest.get() ?? 0;
  return () => {
    const last = newest.get() ?? 0;
    if (last === seen) return [];
    const records = last < seen ? every : since.all(seen);
    seen = last;
    return records;
  };
}

const readAll = (lists: ReturnType<typeof listsOf>): Lists => ({
  tags: [],
  cities: [],
  countries: [],
  products: [],
  sources: [],
  team: [],
  ...lists["contactTags"]?.(),
  ...lists["contacts"]?.(),
  ...lists["purchases"]?.(),
  ...lists["members"]?.(),
});

/** The lists that follow from each record. */
function listsOf({
  client,
}: Database): Readonly<Record<string, (() => Partial<Lists>) | undefined>> {
  const list = (sql: string) => client.prepare<[], string>(sql).pluck();
  const tags = list(walk("contact_tags", "tag", "tag_key"));
  const cities = list(walk("contacts", "city", "city_key"));
  const products = list(walk("purchases", "product", "product_key"));
  const countries = list(walk("contacts", "country", "country"));
  // Counting all of many contacts after each change of one would be felt.
  const latestCountries = list(
    `select country from (select country from contacts order by id desc limit 1000)
     where country > '' group by country order by count(*) desc, country`,
  );
  const sources = list(walk("contacts", "source", "source_key"));
  const team = list("select name from members order by name_key");
  return {
    contacts: () => ({
      cities: cities.all(),
      countries: [...new Set([...latestCountries.all(), ...countries.all()])],
      sources: sources.all(),
    }),
    contactTags: () => ({ tags: tags.all() }),
    purchases: () => ({ products: products.all() }),
    members: () => ({ team: team.all() }),
  };
}

/** Steps along an index from one value to the next, instead of scanning all rows. */
const walk = (table: string, column: string, key: string): string => `
  with recursive steps(k) as (
    select min(${key}) from ${table}
    union all
    select (select min(${key}) from ${table} where ${key} > steps.k) from steps
    where steps.k is not null)
  select (select ${column} from ${table} where ${key} = steps.k limit 1) from steps
  where steps.k is not null and steps.k <> ''`;

/** At so many namesakes it no longer matters who else there is. */
const namesakes = 8;
/** Of so many who hold a word once those are sought who hold it twice. */
const mostHolders = 1000;

/** Look-ups of names in the index, each answer kept until names change. */
function nameLookUps({ client }: Database) {
  const index = new TokenIndex(client);
  const contact = client.prepare<[number], Readonly<Record<TokenKind, string | null>>>(
    "select name, company from contacts where id = ?",
  );
  const holding = (words: string, kind: TokenKind, limit: number): readonly string[] => {
    const said = words.split(" ");
    const tokens = [...new Set(said)].map((token) => [token]);
    const isTwice = isSaidTwice(said);
    const holders = index.holding(tokens, kind, isTwice ? mostHolders : limit);
    const names = new Set(holders.map((id) => contact.get(id)?.[kind] ?? ""));
    return [...names].filter((name) => !isTwice || holdsAsOften(name, said)).slice(0, namesakes);
  };
  const counts = new Kept((token) => ({
    names: index.count(token, "name"),
    companies: index.count(token, "company"),
  }));
  const hits = new Kept((words): readonly NameHit[] => [
    ...holding(words, "name", namesakes).map((name) => ({ kind: "contact" as const, name })),
    // Many contacts share a company.
    ...holding(words, "company", namesakes * 10).map((name) => ({
      kind: "company" as const,
      name,
    })),
  ]);
  const near = new Kept((words) => isHeldNearly(words.split(" "), index));
  return {
    lookUps: {
      nearlyNamed: (held: string, typed: string) => near.of(`${held} ${typed}`),
      tokenCount: (token: string) => counts.of(token),
      namesWith: (tokens: readonly string[]) => hits.of(tokens.join(" ")),
    },
    forget() {
      counts.forget();
      near.forget();
      hits.forget();
    },
  };
}

function isHeldNearly([held = "", typed = ""]: readonly string[], index: TokenIndex): boolean {
  const meant = index.near(typed).filter((token) => token.length > 2);
  return meant.length > 0 && index.holding([[held], meant], "name", 1).length > 0;
}

const keptAnswers = 10_000;

/** Answers to what was asked before. */
class Kept<Answer> {
  readonly #answers = new Map<string, Answer>();
  readonly #ask: (words: string) => Answer;

  constructor(ask: (words: string) => Answer) {
    this.#ask = ask;
  }

  of(words: string): Answer {
    let answer = this.#answers.get(words);
    if (answer === undefined) {
      if (this.#answers.size >= keptAnswers) this.forget();
      answer = this.#ask(words);
      this.#answers.set(words, answer);
    }
    return answer;
  }

  forget(): void {
    this.#answers.clear();
  }
}
