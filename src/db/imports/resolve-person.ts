import type { Person } from "../../core/imports/row.ts";
import type { Instant } from "../../core/time.ts";
import type { Context } from "./context.ts";
import { mergedInto } from "./merged.ts";

export type Resolved =
  | { readonly outcome: "contact"; readonly id: number }
  | { readonly outcome: "nobody"; readonly reason: string };

/** Finds (or creates) whom each row is about. */
export interface PersonResolver {
  readonly of: (person: Person, since: Instant) => Resolved;
  /** A source that contacts of this import came from: ids are looked for there first. */
  readonly addSource: (source: string) => void;
}

const cacheSize = 200_000;

export function personResolver(context: Context): PersonResolver {
  const sources: string[] = [];
  const earlier = context.links.contactSources();
  const cache = new Map<string, Resolved>();
  const byId = (id: string): Resolved | undefined => {
    let found = cache.get(id);
    if (found !== undefined) return found;
    found = lookUp(context, sources, id) ?? lookUp(context, earlier, id);
    if (found === undefined) return undefined;
    if (cache.size >= cacheSize) cache.clear();
    cache.set(id, found);
    return found;
  };
  return {
    addSource(source) {
      if (!sources.includes(source)) sources.push(source);
      cache.clear();
    },
    of(person, since) {
      const found = person.id === null ? undefined : byId(person.id);
      if (found !== undefined) return found;
      if ((person.email ?? person.phone ?? person.name) === null)
        return nobody(`contact_id "${person.id ?? ""}" is not known`);
      return byClues(context, person) ?? newcomer(context, person, since);
    },
  };
}

const nobody = (reason: string): Resolved => ({ outcome: "nobody", reason });

/** The contact that these sources know by an id, if they agree. */
function lookUp(context: Context, sources: readonly string[], id: string): Resolved | undefined {
  const rows = new Set<number>();
  for (const source of sources) {
    const link = context.links.of({ source, kind: "contacts", key: id });
    if (link !== undefined) rows.add(link.rowId);
  }
  const [first] = rows;
  if (first === undefined) return undefined;
  if (rows.size > 1)
    return nobody(
      `contact_id "${id}" means different people in different files; import it together with its contacts`,
    );
  const now = context.people.exists(first) ? first : mergedInto(context.database, first);
  return now === undefined
    ? nobody(`contact "${id}" was deleted`)
    : { outcome: "contact", id: now };
}

function byClues(context: Context, person: Person): Resolved | undefined {
  const fits = context.people.find(person, false);
  const [first, second] = fits?.ids ?? [];
  if (fits === undefined || first === undefined) return undefined;
  if (second === undefined) return { outcome: "contact", id: first };
  const clue = fits.by === "name" ? person.name : fits.by === "email" ? person.email : person.phone;
  return nobody(`${fits.ids.length} contacts have the ${fits.by} "${clue ?? ""}"`);
}

/** Someone an order names who is not known yet becomes a contact. */
function newcomer(context: Context, person: Person, since: Instant): Resolved {
  const { company, email, phone, city, country } = person;
  const id = context.ids.next("contacts", null, context.left());
  const name = person.name ?? email ?? phone ?? "";
  const known = { name, company, email, phone };
  context.chunk.insert("contacts", {
    id,
    ...known,
    city,
    country,
    birthday: null,
    source: null,
    owner: null,
    notes: null,
    status: "active",
    createdAt: since,
  });
  context.people.add({ id, ...known });
  context.run();
  return { outcome: "contact", id };
}
