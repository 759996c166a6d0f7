import type SqliteClient from "better-sqlite3";
import type { ContactBrief, ContactMatch, ContactStore } from "../core/contacts/contact.ts";
import { titles } from "../core/contacts/titles.ts";
import { byName, fold, nameTokens, spellings } from "../core/text.ts";
import { slips, TokenIndex, type Word } from "./name-tokens.ts";

type Who = Parameters<ContactStore["named"]>[0];

const candidateLimit = 200;
const nearLimit = 5;

/** Words that people add to a name or leave out of it. */
const optional = new Set([...titles, "and", "und", "the", "from", "of", "at"]);

/** The words of what was typed, each with the ways it may be stored. */
const wordsOf = (text: string): readonly Word[] =>
  text
    .split(/[^\p{L}\p{M}\p{N}'’‘ʼ´`]+/u)
    .map(nameTokens)
    .filter((word) => word.length > 0);

const sharesSpelling = (a: string, b: string): boolean => {
  const wanted = new Set(spellings(a));
  return spellings(b).some((each) => wanted.has(each));
};

/** Finds whom words name. Only what fits exactly, in some spelling, is ever found. */
export class Named {
  readonly #index: TokenIndex;
  readonly #byFullName: SqliteClient.Statement<[string], number>;
  readonly #briefs: (ids: readonly number[]) => readonly ContactBrief[];

  constructor(
    client: SqliteClient.Database,
    briefs: (ids: readonly number[]) => readonly ContactBrief[],
  ) {
    this.#index = new TokenIndex(client);
    this.#briefs = briefs;
    this.#byFullName = client
      .prepare<[string], number>(
        `select id from contacts where name_key in (select value from json_each(?))
         limit ${candidateLimit}`,
      )
      .pluck();
  }

  find({ name, company, city }: Who): ContactMatch {
    const known = this.#exactly(name);
    const fitting = known.filter((contact) => fits(contact, company, city));
    const [only] = fitting;
    if (only !== undefined && fitting.length === 1) return { outcome: "found", contact: only };
    if (fitting.length > 1) return { outcome: "ambiguous", candidates: inOrder(fitting) };
    const near = known.length > 0 ? inOrder(known).slice(0, nearLimit) : this.#nearly(name);
    return { outcome: "missing", near };
  }

  /** Contacts that hold, for every word typed so far, one that begins with it. */
  matching(typed: string, limit: number): readonly ContactBrief[] {
    const beginnings = nameTokens(typed);
    if (beginnings.length === 0) return [];
    return inOrder(this.#briefs(this.#index.beginning(beginnings, candidateLimit))).slice(0, limit);
  }

  /** Whose full name it is; else all whose name and company hold every word, in any order. */
  #exactly(name: string): readonly ContactBrief[] {
    const words = wordsOf(name);
    if (words.length === 0) return [];
    const full = this.#briefs(this.#byFullName.all(JSON.stringify(spellings(name))));
    if (full.length > 0) return full;
    const held = this.#holding(words);
    if (held.length === 0) return this.#withInitial(words);
    const spelledOut = held.filter((contact) => sharesSpelling(contact.name, name));
    return spelledOut.length > 0 ? spelledOut : held;
  }

  /** "Kylie H": all of that first name whose last one begins so. */
  #withInitial(words: readonly Word[]): readonly ContactBrief[] {
    const [[first = ""] = [], [initial = ""] = []] = words;
    if (words.length !== 2 || !/^\p{L}$/u.test(initial)) return [];
    return this.#briefs(this.#index.beginning([first, initial], candidateLimit)).filter(
      ({ name }) => {
        const [given, ...others] = nameTokens(name);
        return given === first && others.some((token) => token.startsWith(initial));
      },
    );
  }

  #holding(words: readonly Word[]): readonly ContactBrief[] {
    const all = this.#index.holding(words, "either", candidateLimit);
    if (all.length > 0) return this.#briefs(all);
    const needed = words.filter((word) => !word.some((token) => optional.has(token)));
    if (needed.length === words.length || needed.length === 0) return [];
    return this.#briefs(this.#index.holding(needed, "either", candidateLimit));
  }

  /** Contacts that would fit if slips of the keys were forgiven, the fewest slips first. */
  #nearly(name: string): readonly ContactBrief[] {
    const words = wordsOf(name).map(([typed = ""]) => [typed, ...this.#index.near(typed)]);
    if (words.length === 0) return [];
    return this.#briefs(this.#index.holding(words, "either", candidateLimit))
      .map((contact) => ({ contact, slips: slipsBetween(name, contact) }))
      .sort((a, b) => a.slips - b.slips || byName(a.contact.name, b.contact.name))
      .slice(0, nearLimit)
      .map(({ contact }) => contact);
  }
}

const inOrder = (contacts: readonly ContactBrief[]): ContactBrief[] =>
  contacts.toSorted((a, b) => byName(a.name, b.name) || a.id - b.id);

/** Whether the contact is of this company (all its words) and city. */
function fits(contact: ContactBrief, company: string | undefined, city: string | undefined) {
  const held = new Set(nameTokens(contact.company ?? ""));
  const ofCompany =
    company === undefined ||
    wordsOf(company)
      .filter((word) => !word.some((token) => optional.has(token)))
      .every((word) => word.some((token) => held.has(token)));
  return ofCompany && (city === undefined || sharesSpelling(contact.city ?? "", city));
}

/** The slips between what was typed and the nearest words of the contact's name and company. */
function slipsBetween(typed: string, { name, company }: ContactBrief): number {
  const stored = nameTokens(`${name} ${company ?? ""}`);
  return fold(typed)
    .split(" ")
    .reduce((sum, word) => sum + Math.min(...stored.map((token) => slips(token, word))), 0);
}
