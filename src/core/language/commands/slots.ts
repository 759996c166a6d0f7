import { contactFields } from "../../questions/filter.ts";
import { fieldConcepts } from "../fields.ts";
import { entityIn, has } from "../items.ts";
import { readCompany } from "./company-slot.ts";
import { readBasket } from "./basket.ts";
import { readGoods } from "./goods.ts";
import { isPoint, type Part } from "./part.ts";
import { peopleAt } from "./people-listed.ts";
import { newcomerAt, personAt } from "./persons.ts";
import { readArea } from "./place-details.ts";
import { readTags } from "./tag-slots.ts";
import type { Slot, SlotReader, Taken } from "./taken.ts";
import { readAside, readNote, readText, readWords } from "./text-slots.ts";

/** What may stand in a row as <slot>; each gives every way to be read at a place, best first. */
export const slots: Readonly<Record<Slot, SlotReader>> = {
  /** Up to five contacts: "Mark Bell, Karin Vogt and Dawn Price". */
  people: readPeople,
  person: (part, at) => readPerson("person", part, at),
  other: (part, at) => readPerson("other", part, at),
  /** The name of somebody who is to be added. */
  newcomer: readNewcomer,
  member: readMember,
  /** Two team members or more: "Toby and Elena". */
  members: readMembers,
  /** A company, with the partners behind a comma. */
  company: readCompany,
  /** A part of a country, or a country, whatever the shop has. */
  area: readArea,
  city: (part, at) => readShopWord("city", part, at),
  country: (part, at) => readShopWord("country", part, at),
  source: (part, at) => readShopWord("source", part, at),
  /** Tags, known or new: "vip and wholesale". */
  tags: (part, at) => readTags(part, at, false),
  /** Tags that somebody has. */
  known: (part, at) => readTags(part, at, true),
  field: readField,
  when: readWhen,
  email: (part, at) => readEntity("email", part, at),
  phone: (part, at) => readEntity("phone", part, at),
  birthday: (part, at) => readEntity("birthday", part, at),
  number: (part, at) => readEntity("number", part, at),
  percent: (part, at) => readEntity("percent", part, at),
  /** A few words as typed, up to the next stop, the shortest stretch first. */
  words: readWords,
  /** Words as typed, the longest stretch first. */
  text: readText,
  /** Everything that follows, as typed. */
  note: readNote,
  /** A reason or remark after a comma, in which nothing else is asked for. */
  aside: readAside,
  /** What is sold, with its number, price and the like, in any order; `more` is the rest of it. */
  goods: (part, at) => readGoods("goods", part, at),
  more: (part, at) => readGoods("more", part, at),
  basket: readBasket,
};

function* readPeople(part: Part, at: number): Generator<Taken> {
  const people = peopleAt(part.items, at, part.situation.vocabulary);
  for (let count = people.length; count > 0; count--) {
    const list = people.slice(0, count);
    const next = list.at(-1)?.next ?? at;
    yield { slot: "people", people: list, items: part.items.slice(at, next), next };
  }
}

function* readPerson(slot: "person" | "other", part: Part, at: number): Generator<Taken> {
  const person = personAt(part.items, at, part.situation.vocabulary);
  if (person === undefined) return;
  yield { slot, people: [person], items: part.items.slice(at, person.next), next: person.next };
}

function* readNewcomer({ items }: Part, at: number): Generator<Taken> {
  const newcomer = newcomerAt(items, at);
  if (newcomer !== undefined) yield { slot: "newcomer", values: [newcomer.name], ...newcomer };
}

/** A city, country or source that the shop has. */
function* readShopWord(
  slot: "city" | "country" | "source",
  { items }: Part,
  at: number,
): Generator<Taken> {
  const item = items[at];
  const [value] = item?.shop[slot] ?? [];
  if (item !== undefined && value !== undefined)
    yield { slot, values: [value], items: [item], next: at + 1 };
}

const oneself = new Set(["me", "myself", "i"]);

/** A team member by name, or the one who writes. */
function* readMember({ items }: Part, at: number): Generator<Taken> {
  const item = items[at];
  const name = item?.shop.member?.[0];
  if (item === undefined) return;
  if (name !== undefined) yield { slot: "member", values: [name], items: [item], next: at + 1 };
  else if (oneself.has(item.word))
    yield { slot: "member", values: ["me"], items: [item], next: at + 1 };
}

function* readMembers(part: Part, at: number): Generator<Taken> {
  const names: string[] = [];
  let next = at;
  for (let from = at; names.length < 5; ) {
    const [member] = readMember(part, from);
    if (member === undefined) break;
    names.push(...(member.values ?? []));
    next = from = member.next;
    while (has(part.items[from], "AND") || part.items[from]?.mark === ",") from++;
    if (from === next) break;
  }
  if (names.length > 1)
    yield { slot: "members", values: names, items: part.items.slice(at, next), next };
}

/** A field of a contact: "phone", "email address", "birthday". */
function* readField({ items }: Part, at: number): Generator<Taken> {
  const item = items[at];
  if (item === undefined || item.name?.full === true) return;
  for (const [concept, field] of fieldConcepts)
    if (has(item, concept) && contactFields.some((each) => each === field))
      yield { slot: "field", values: [field], items: [item], next: at + 1 };
}

function* readWhen({ items }: Part, at: number): Generator<Taken> {
  let next = at;
  let end = at;
  for (let item = items[next]; item !== undefined; item = items[++next]) {
    if (isPoint(item)) end = next + 1;
    else if (!(item.mark === "," || ["at", "on", "by"].includes(item.word)) || end === at) break;
  }
  if (end > at) yield { slot: "when", items: items.slice(at, end), next: end };
}

function* readEntity(
  kind: "email" | "phone" | "birthday" | "number" | "percent",
  { items }: Part,
  at: number,
): Generator<Taken> {
  const item = items[at];
  if (entityIn(item, kind) !== undefined && item !== undefined)
    yield { slot: kind, items: [item], next: at + 1 };
}
