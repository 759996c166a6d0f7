import { fold } from "../text.ts";

/** A person or company found in a text. */
export interface NameHit {
  readonly kind: "contact" | "company";
  /** As stored. */
  readonly name: string;
}

/**
 * The words of one shop that the interpreter recognises: closed lists held in memory (they are
 * small), and contacts and companies looked up in the database's index (they may be a million).
 * All looking up is synchronous and indexed: it is on the path of every message.
 */
export interface Vocabulary {
  readonly tags: readonly string[];
  readonly cities: readonly string[];
  /** alpha-2 codes in use; first that of most of the latest contacts, where the shop is at home. */
  readonly countries: readonly string[];
  readonly products: readonly string[];
  readonly sources: readonly string[];
  /** Names of team members. */
  readonly team: readonly string[];
  /** How many contacts' names, and companies, hold this folded token, exactly. */
  readonly tokenCount: (token: string) => { readonly names: number; readonly companies: number };
  /** Names of contacts, and companies, that hold all these folded tokens, each as often: a few of each. */
  readonly namesWith: (tokens: readonly string[]) => readonly NameHit[];
  /** Whether a contact's name holds the first folded token, and another that is slips of the keys away from the second. */
  readonly nearlyNamed: (held: string, typed: string) => boolean;
}

/** Whether a token is said twice, as in "Bill Bill": an index of names knows each of them but once. */
export const isSaidTwice = (tokens: readonly string[]): boolean =>
  new Set(tokens).size < tokens.length;

/** Whether a name holds each token as often as it is said. */
export function holdsAsOften(name: string, tokens: readonly string[]): boolean {
  const held = fold(name).split(/[^\p{L}\p{N}']+/u);
  const times = (words: readonly string[], token: string): number =>
    words.filter((word) => word === token).length;
  return tokens.every((token) => times(held, token) >= times(tokens, token));
}
