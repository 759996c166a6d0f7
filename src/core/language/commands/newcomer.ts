import { given } from "../../given.ts";
import type { Intent } from "../../intent.ts";
import type { Situation } from "../interpretation.ts";
import { has, type Item, wordOf } from "../items.ts";
import { wordsOf } from "../sentence.ts";
import { isFirstName } from "./add-contact.ts";
import { cameFrom } from "./came-from.ts";
import { type Details, detailsFrom, joined } from "./details.ts";
import { actIn } from "./newcomer-act.ts";
import { clausesTold, isAskedAbout, valuesApart } from "./newcomer-clauses.ts";
import { deedsBeside } from "./newcomer-deeds.ts";
import { isBlank, isPlain, saysNothing } from "./newcomer-left.ts";
import {
  isBusiness,
  isNearlyOurs,
  newPeopleIn,
  type Stretch,
  withoutNameLabels,
} from "./newcomer-name.ts";
import { isTakenBack } from "./not-meant.ts";
import { isSpeaking } from "./circumstance.ts";
import { type Part, type Read, textOf, trimmed } from "./part.ts";

type Added = Extract<Intent, { do: "add_contact" }>;
type Clause = readonly Item[];

/** What is told of somebody new, clause by clause. */
interface Told {
  readonly details: Details;
  /** The clauses of which nothing could be read, as they follow each other. */
  readonly unread: readonly Clause[];
  readonly isAsked: boolean;
}

const mostItems = 90;

/**
 * Somebody new, told in any order: "there's a new student called Kwame Mensah, 905 555 0134, can you
 * save him?". Somewhere it is asked that somebody be put down, one person is named whom we do not
 * have, and the rest are details, each set apart by a mark. What is none is reported, or is a deed
 * of its own done with them; a doubt, a question or a condition adds nobody.
 */
export function newcomerCommand(
  text: string,
  all: readonly Item[],
  situation: Situation,
): Read | undefined {
  if (all.length > mostItems || isTakenBack(all, "deed")) return undefined;
  const items = withoutNameLabels(all);
  const people = newPeopleIn(items);
  const part: Part = { text, items, situation, carried: false };
  if (people.length === 0 || people.length > 4 || isAskedAbout(items) || isOfMany(items))
    return undefined;
  const [person] = people;
  return person !== undefined && people.length === 1
    ? oneIn(part, person)
    : severalIn(part, people);
}

/** "get me customers called Weber": all who are, and nobody new. */
const isOfMany = (items: readonly Item[]): boolean =>
  items.some(
    (item, at) =>
      has(item, "CALLED_NAME") &&
      has(items[at - 1], "CONTACT", "CUSTOMER") &&
      /(?:s|people)$/.test(wordOf(items[at - 1])),
  );

function oneIn(part: Part, person: Stretch): Read | undefined {
  const name = part.items.slice(person.from, person.to);
  if (isNearlyOurs(name, part.situation.vocabulary)) return undefined;
  const told = toldOf(part, clausesTold(part.items, name), name);
  if (told === undefined || !told.isAsked) return undefined;
  const added = addedAs(name, told.details);
  const beside = deedsBeside(part, added, told.unread);
  if (beside === undefined || !isEnough(told.details, part.items)) return undefined;
  const { left = [] } = told.details;
  const ignored = [...beside.ignored, ...left];
  return {
    intents: [added, ...beside.intents],
    ...given({ ignored: ignored.length === 0 ? undefined : ignored }),
  };
}

/** "add two people: Ana Lima, ana@… and Tom Ray, tom@…": each with how to reach them, and no more. */
function severalIn(part: Part, people: readonly Stretch[]): Read | undefined {
  const intents: Added[] = [];
  let isAsked = false;
  for (const [at, { from, to }] of people.entries()) {
    const name = part.items.slice(from, to);
    const start = at === 0 ? 0 : from;
    const items = part.items.slice(start, people[at + 1]?.from);
    if (isNearlyOurs(name, part.situation.vocabulary)) return undefined;
    const told = toldOf({ ...part, items }, clausesTold(items, name), name);
    if (told === undefined || told.unread.length > 0 || !isReachable(told.details))
      return undefined;
    isAsked ||= told.isAsked;
    intents.push(addedAs(name, told.details));
  }
  return isAsked ? { intents } : undefined;
}

const isReachable = ({ set }: Details): boolean => (set?.email ?? set?.phone) !== undefined;

/** A name alone may be anything: something is told of them, or it is said what they are. */
const isEnough = ({ set, tags }: Details, items: readonly Item[]): boolean =>
  Object.keys(set ?? {}).length > 0 ||
  tags !== undefined ||
  items.some((item) => has(item, "CONTACT_NOUN", "CONTACT_BOOK", "NEW_CONTACT"));

function addedAs(name: readonly Item[], { set = {}, tags }: Details): Added {
  return {
    do: "add_contact",
    values: { name: nameOf(name), ...set },
    ...(tags === undefined ? {} : { tags: [...new Set(tags)] }),
  };
}

/** As typed, with what stood between a first name and a last left out. */
const nameOf = (name: readonly Item[]): string =>
  name
    .map(
      ({ text, end }, at) =>
        text + (name[at + 1] === undefined || name[at + 1]?.start === end ? "" : " "),
    )
    .join("")
    .trim();

function toldOf(part: Part, clauses: readonly Clause[], name: readonly Item[]): Told | undefined {
  let told: Told = { details: {}, unread: [], isAsked: false };
  for (const clause of clauses) {
    const act = actIn(clause, name);
    if (act === 0 && !told.isAsked && isSpeaking(wordsOf(clause))) return undefined;
    const more = withClause(part, clause, act, name, told);
    if (more === undefined) return undefined;
    told = { ...more, isAsked: told.isAsked || act > 0 };
  }
  return told;
}

/** What is told with one clause more; undefined where it makes of all something else. */
function withClause(
  part: Part,
  clause: Clause,
  act: number,
  name: readonly Item[],
  told: Told,
): Told | undefined {
  let { details } = told;
  const unread = [...told.unread];
  for (const piece of piecesOf(clause, act, name)) {
    const read = readPiece(part, piece, details, isLead(piece, clause, name));
    if (read !== undefined) details = read;
    else if (isPlain(piece, isBefore(piece, name), act > 0) && !isRestOfName(piece, clause, name))
      unread.push(piece);
    else return undefined;
  }
  return mayBeSurname(part, clause, name) ? undefined : { ...told, details, unread };
}

const isBefore = (piece: Clause, [first]: readonly Item[]): boolean =>
  first !== undefined && (piece[0]?.start ?? 0) < first.start;

/** Right before the name: "got a card from". */
const isLead = (piece: Clause, clause: Clause, name: readonly Item[]): boolean =>
  isBefore(piece, name) && clause.some((item) => name.includes(item));

/** What stands right behind the name, with no mark between. */
const nextOf = (clause: Clause, name: readonly Item[]): Item | undefined => {
  const at = clause.findIndex((item) => item === name.at(-1));
  return at < 0 ? undefined : clause[at + 1];
};

/** "Tarek Solberg fra Basel": a word of which nothing is known may belong to the name. */
const isRestOfName = ([first]: Clause, clause: Clause, name: readonly Item[]): boolean =>
  first !== undefined &&
  first === nextOf(clause, name) &&
  first.concepts.size === 0 &&
  first.mark === undefined;

/** "add Tarek Grant Basel 0761 …": behind two first names a town may be the surname. */
const mayBeSurname = (part: Part, clause: Clause, name: readonly Item[]): boolean =>
  nextOf(clause, name)?.shop.city !== undefined && isFirstName(part, name.at(-1));

/** What of a clause is neither the act nor the name: what stands before it, and what follows. */
function piecesOf(clause: Clause, act: number, name: readonly Item[]): readonly Clause[] {
  const rest = clause.slice(act);
  const at = rest.findIndex((item) => name.includes(item));
  const pieces =
    at < 0 ? [rest] : [rest.slice(0, at), rest.slice(at).filter((item) => !name.includes(item))];
  return pieces.flatMap(valuesApart).filter((piece) => !saysNothing(piece));
}

/** The details with those of one piece more; undefined where it is none, or says one anew. */
function readPiece(
  part: Part,
  items: Clause,
  details: Details,
  isLead: boolean,
): Details | undefined {
  if (isBlank(items)) return details;
  const told = isLead ? undefined : detailsFrom({ ...part, items }, 0, "new", true);
  const more = told ?? businessIn(part, items) ?? cameFrom(items);
  return more === undefined || more.add !== undefined ? undefined : joined(details, more);
}

/** "Roche Fleurs", of Delphine Roche. */
function businessIn({ text, items }: Part, piece: Clause): Details | undefined {
  const [first, last] = [piece[0], piece.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const stretch = { from: items.indexOf(first), to: items.indexOf(last) + 1 };
  const isName = piece.every((item) => item.capital || has(item, "AND") || item.mark !== undefined);
  return isName && isBusiness(items, stretch, newPeopleIn(items))
    ? { set: { company: trimmed(textOf({ text }, piece)) } }
    : undefined;
}
