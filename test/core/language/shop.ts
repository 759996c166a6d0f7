import { distance } from "fastest-levenshtein";
import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { z } from "zod";
import { nameTokens } from "../../../src/core/text.ts";
import {
  holdsAsOften,
  isSaidTwice,
  type NameHit,
  type Vocabulary,
} from "../../../src/core/language/vocabulary.ts";

const row = z.object({
  name: z.string(),
  company: z.string(),
  city: z.string(),
  country: z.string(),
  source: z.string(),
  tags: z.string(),
});

const rowsOf = (path: string): readonly Readonly<Record<string, string>>[] =>
  z
    .array(z.record(z.string(), z.string()))
    .parse(parse(readFileSync(path), { columns: true, bom: true }));

const distinct = (values: readonly string[]): readonly string[] =>
  [...new Set(values)].filter((value) => value !== "");

/** The words of a shop kept in CSV files, in memory: what the database's index gives otherwise. */
export function shopVocabulary(folder: string): Vocabulary {
  const contacts = z.array(row).parse(rowsOf(`${folder}/contacts.csv`));
  const team = z
    .object({ team: z.array(z.object({ name: z.string() })) })
    .parse(JSON.parse(readFileSync(`${folder}/team.json`, "utf8")));
  return vocabularyOf({
    people: contacts.map(({ name, company }) => ({ name, company })),
    tags: distinct(contacts.flatMap(({ tags }) => tags.split(";"))),
    cities: distinct(contacts.map(({ city }) => city)),
    countries: distinct(contacts.map(({ country }) => country)),
    sources: distinct(contacts.map(({ source }) => source)),
    products: distinct(rowsOf(`${folder}/purchases.csv`).map((each) => each["product"] ?? "")),
    team: team.team.map(({ name }) => name),
  });
}

/** The words of a shop, as they are written. */
export interface Shop {
  readonly people: readonly { readonly name: string; readonly company: string }[];
  readonly tags: readonly string[];
  readonly cities: readonly string[];
  readonly countries: readonly string[];
  readonly sources: readonly string[];
  readonly products: readonly string[];
  readonly team: readonly string[];
}

export function vocabularyOf(shop: Shop): Vocabulary {
  const names = new Map<string, Set<string>>();
  const companies = new Map<string, Set<string>>();
  const index = (map: Map<string, Set<string>>, name: string) => {
    for (const token of nameTokens(name)) map.set(token, (map.get(token) ?? new Set()).add(name));
  };
  for (const { name, company } of shop.people) {
    index(names, name);
    if (company !== "") index(companies, company);
  }
  const hits = (
    map: ReadonlyMap<string, ReadonlySet<string>>,
    kind: NameHit["kind"],
    tokens: readonly string[],
  ): readonly NameHit[] => {
    const sets = tokens.map((token) => map.get(token) ?? new Set<string>());
    const [first, ...others] = sets;
    return [...(first ?? [])]
      .filter((name) => others.every((set) => set.has(name)))
      .filter((name) => !isSaidTwice(tokens) || holdsAsOften(name, tokens))
      .slice(0, 8)
      .map((name) => ({ kind, name }));
  };
  return {
    tags: shop.tags,
    cities: shop.cities,
    countries: shop.countries,
    products: shop.products,
    sources: shop.sources,
    team: shop.team,
    tokenCount: (token) => ({
      names: names.get(token)?.size ?? 0,
      companies: companies.get(token)?.size ?? 0,
    }),
    nearlyNamed: (held, typed) =>
      [...(names.get(held) ?? [])].some((name) =>
        nameTokens(name).some((token) => token !== typed && distance(token, typed) === 1),
      ),
    namesWith: (tokens) => [
      ...hits(names, "contact", tokens),
      ...hits(companies, "company", tokens),
    ],
  };
}
