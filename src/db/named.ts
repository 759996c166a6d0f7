import type { ContactBrief, ContactMatch, ContactStore } from "../core/contacts/contact.ts";
import { byName, fold, nameTokens, spellings } from "../core/text.ts";
import type { Database } from "./database.ts";
import { slips, slipsAllowed, tokenIndex, type Word } from "./name-tokens.ts";

type Who = Parameters<ContactStore["named"]>[0];

const candidateLimit = 200;
const nearLimit = 5;

/** Words that people add to a name or leave out of it. */
const optional = new Set([
  "and",
  "und",
  "the",
  "mr",
  "mrs",
  "ms",
  "miss",
  "dr",
  "herr",
  "frau",
  "from",
  "of",
  "at",
]);

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
export function namedOf({ client }: Database, briefs: (ids: readonly number[]) => ContactBrief[]) {
  const index = tokenIndex(client);
  const byFullName = client
    .prepare<[string], number>(
      "select id from contacts where name_key in (select value from json_each(?)) limit 200",
    )
    .pluck();

  function exactly(name: string): ContactBrief[] {
    const words = wordsOf(name);
    if (words.length === 0) return [];
    const full = briefs(byFullName.all(JSON.stringify(spellings(name))));
    if (full.length > 0) return full;
    const held = holding(words);
    const spelledOut = held.filter((contact) => sharesSpelling(contact.name, name));
    return spelledOut.length > 0 ? spelledOut : held;
  }

  function holding(words: readonly Word[]): ContactBrief[] {
    const all = index.holding(words, "either", candidateLimit);
    if (all.length > 0) return briefs(all);
    const needed = words.filter((word) => !word.some((token) => optional.has(token)));
    if (needed.length === words.length || needed.length === 0) return [];
    return briefs(index.holding(needed, "either", candidateLimit));
  }

  /** Contacts that would fit if slips of the keys were forgiven, the fewest slips first. */
  function nearly(name: string): ContactBrief[] {
    const words = wordsOf(name).map(([typed = ""]) => withSlips(typed));
    if (words.length === 0 || words.some((word) => word.length === 0)) return [];
    const ids = index.holding(words, "either", candidateLimit);
    return briefs(ids)
      .map((contact) => ({ contact, slips: slipsBetween(name, contact) }))
      .sort((a, b) => a.slips - b.slips || byName(a.contact.name, b.contact.name))
      .slice(0, nearLimit)
      .map(({ contact }) => contact);
  }

  function withSlips(typed: string): Word {
    const allowed = slipsAllowed(typed);
    return [typed, ...index.like(typed).filter((token) => slips(token, typed) <= allowed)];
  }

  return ({ name, company, city }: Who): ContactMatch => {
    const known = exactly(name);
    const fitting = known.filter((contact) => fits(contact, company, city));
    const [only] = fitting;
    if (only !== undefined && fitting.length === 1) return { outcome: "found", contact: only };
    if (fitting.length > 1) return { outcome: "ambiguous", candidates: inOrder(fitting) };
    const near = known.length > 0 ? inOrder(known).slice(0, nearLimit) : nearly(name);
    return { outcome: "missing", near };
  };
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
