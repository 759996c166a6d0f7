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
  /** Names of contacts, and companies, that hold all these folded tokens: a few of each. */
  readonly namesWith: (tokens: readonly string[]) => readonly NameHit[];
}
