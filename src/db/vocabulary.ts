import type { NameHit, Vocabulary } from "../core/language/vocabulary.ts";
import { nameTokens } from "../core/text.ts";
import type { Database } from "./database.ts";
import { TokenIndex } from "./name-tokens.ts";

type Lists = Pick<Vocabulary, "tags" | "cities" | "countries" | "products" | "sources" | "team">;

/**
 * The words of the shop. The closed lists are read once, and again after the journal tells of an
 * edit that may have changed them; names stay in the database and are looked up in its index.
 */
export function vocabularyOf(database: Database): () => Vocabulary {
  const lists = listsOf(database);
  const lookUps = nameLookUps(database);
  const editedSince = database.client.prepare<[number], { record: string; last: number }>(
    "select record, max(id) as last from change_edits where id > ? group by record",
  );
  const newest = database.client
    .prepare<[], number | null>("select max(id) from change_edits")
    .pluck();
  let seen = newest.get() ?? 0;
  let vocabulary: Vocabulary = { ...readAll(lists), ...lookUps };
  return () => {
    for (const { record, last } of editedSince.all(seen)) {
      seen = Math.max(seen, last);
      vocabulary = { ...vocabulary, ...lists[record]?.() };
    }
    return vocabulary;
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
  const countries = list(
    "select distinct country from contacts where country is not null order by country",
  );
  const sources = list(`select min(source) from contacts where source_key is not null
    group by source_key order by source_key`);
  const team = list("select name from members order by name_key");
  return {
    contacts: () => ({ cities: cities.all(), countries: countries.all(), sources: sources.all() }),
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

function nameLookUps({
  client,
}: Database): Pick<Vocabulary, "tokenCount" | "namesWith" | "tokensLike"> {
  const index = new TokenIndex(client);
  const name = client.prepare<[number], { name: string; company: string | null }>(
    "select name, company from contacts where id = ?",
  );
  const hit = (kind: NameHit["kind"], stored: string, tokens: ReadonlySet<string>): NameHit => ({
    kind,
    name: stored,
    match: wholly(stored, tokens) ? "full" : "part",
  });
  return {
    tokenCount: (token) => ({
      names: index.count(token, "name"),
      companies: index.count(token, "company"),
    }),
    namesWith(tokens, limit) {
      if (tokens.length === 0) return [];
      const [words, given] = [tokens.map((token) => [token]), new Set(tokens)];
      const stored = (kind: "name" | "company") =>
        new Set(
          index
            .holding(words, kind, kind === "name" ? limit : limit * 10)
            .map((id) => name.get(id)?.[kind] ?? ""),
        );
      return [
        ...[...stored("name")].map((each) => hit("contact", each, given)),
        ...[...stored("company")].slice(0, limit).map((each) => hit("company", each, given)),
      ];
    },
    tokensLike: (token) => index.like(token),
  };
}

/** Whether every word of the stored name is among the tokens, in one of its spellings. */
const wholly = (stored: string, tokens: ReadonlySet<string>): boolean =>
  stored
    .split(/[^\p{L}\p{M}\p{N}'’‘ʼ´`]+/u)
    .map(nameTokens)
    .every((word) => word.length === 0 || word.some((token) => tokens.has(token)));
