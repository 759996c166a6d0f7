import { fold } from "../../core/text.ts";
import type { Database } from "../database.ts";

/** By what a person may be known again. */
export interface Clues {
  readonly name: string | null;
  readonly company: string | null;
  readonly email: string | null;
  readonly phone: string | null;
}

interface Known {
  readonly id: number;
  readonly email: string | null;
  readonly phone: string | null;
  readonly company: string | null;
}

/** Who fits, and by what; with the name only where neither email nor phone speak against it. */
export interface Fits {
  readonly by: "email" | "phone" | "name";
  readonly ids: readonly number[];
}

/**
 * Finds contacts by email, phone, or name and company, in the database and among those of the
 * present chunk, which are not written yet (`add`, until `flushed`).
 */
export interface People {
  readonly find: (clues: Clues, companyMatters: boolean) => Fits | undefined;
  readonly add: (person: Clues & { readonly id: number }) => void;
  readonly flushed: () => void;
  /** Whether a contact is of the present chunk. */
  readonly isWaiting: (id: number) => boolean;
  /** Whether a contact of this id is in the database or about to be. */
  readonly exists: (id: number) => boolean;
}

export function peopleOf({ client }: Database): People {
  const withEmail = client.prepare<[string, string], Known>(
    `select id, email, phone, company from contacts where email_key = ? union
     select c.id, c.email, c.phone, c.company from contact_points p join contacts c
       on c.id = p.contact_id where p.value_key = ? and p.kind = 'email'`,
  );
  const withPhone = client.prepare<[string, string], Known>(
    `select id, email, phone, company from contacts where phone = ? union
     select c.id, c.email, c.phone, c.company from contact_points p join contacts c
       on c.id = p.contact_id where p.value_key = ? and p.kind = 'phone'`,
  );
  const withName = client.prepare<[string], Known>(
    "select id, email, phone, company from contacts where name_key = ?",
  );
  const byId = client.prepare<[number], number>("select 1 from contacts where id = ?").pluck();
  const waiting = new Waiting();
  return {
    find(clues, companyMatters) {
      const email = clues.email === null ? null : fold(clues.email);
      if (email !== null) {
        const ids = idsIn([...withEmail.all(email, email), ...waiting.of(`email ${email}`)]);
        if (ids.length > 0) return { by: "email", ids };
      }
      if (clues.phone !== null) {
        const phone = clues.phone;
        const ids = idsIn([...withPhone.all(phone, phone), ...waiting.of(`phone ${phone}`)]);
        if (ids.length > 0) return { by: "phone", ids };
      }
      if (clues.name === null) return undefined;
      const name = fold(clues.name);
      const named = [...withName.all(name), ...waiting.of(`name ${name}`)];
      const ids = idsIn(named.filter((known) => mayBe(known, clues, companyMatters)));
      return ids.length > 0 ? { by: "name", ids } : undefined;
    },
    add: (person) => waiting.add(person),
    flushed: () => waiting.clear(),
    isWaiting: (id) => waiting.has(id),
    exists: (id) => waiting.has(id) || byId.get(id) === 1,
  };
}

/** Contacts that are decided on but not written yet, by what they may be found by. */
class Waiting {
  readonly #byClue = new Map<string, Known[]>();
  readonly #ids = new Set<number>();

  add(person: Clues & { readonly id: number }): void {
    this.#ids.add(person.id);
    if (person.email !== null) this.#note(`email ${fold(person.email)}`, person);
    if (person.phone !== null) this.#note(`phone ${person.phone}`, person);
    if (person.name !== null) this.#note(`name ${fold(person.name)}`, person);
  }

  of(clue: string): readonly Known[] {
    return this.#byClue.get(clue) ?? [];
  }

  has(id: number): boolean {
    return this.#ids.has(id);
  }

  clear(): void {
    this.#byClue.clear();
    this.#ids.clear();
  }

  #note(clue: string, person: Known): void {
    const found = this.#byClue.get(clue);
    if (found === undefined) this.#byClue.set(clue, [person]);
    else found.push(person);
  }
}

const idsIn = (found: readonly Known[]): readonly number[] => [
  ...new Set(found.map(({ id }) => id)),
];

/** Two of one name are one person only where company, email and phone do not tell them apart. */
function mayBe(known: Known, clues: Clues, companyMatters: boolean): boolean {
  if (
    differ(known.email, clues.email) ||
    (known.phone !== null && clues.phone !== null && known.phone !== clues.phone)
  )
    return false;
  const [theirs, ours] = [fold(known.company ?? ""), fold(clues.company ?? "")];
  return theirs === ours || (!companyMatters && ours === "");
}

const differ = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && fold(a) !== fold(b);
