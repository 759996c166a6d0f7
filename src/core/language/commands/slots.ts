import { contactFields } from "../../questions/filter.ts";
import { fieldConcepts } from "../fields.ts";
import { entityIn, has, type Item } from "../items.ts";
import { isUnreal } from "./hedge.ts";
import { isFiller, isLoose, isPoint, type Part, textOf } from "./part.ts";
import { peopleAt, type Person, personAt } from "./persons.ts";

/** The pieces that a slot of a row took, and where what follows them begins. */
export interface Taken {
  readonly slot?: Slot;
  readonly items: readonly Item[];
  readonly next: number;
  readonly people?: readonly Person[];
  readonly values?: readonly string[];
}

type SlotReader = (part: Part, at: number) => Iterable<Taken>;

const slotNames = [
  "people",
  "person",
  "other",
  "member",
  "tags",
  "known",
  "field",
  "when",
  "email",
  "phone",
  "birthday",
  "number",
  "percent",
  "text",
  "note",
  "aside",
] as const;
export type Slot = (typeof slotNames)[number];

export const isSlot = (name: string): name is Slot => slotNames.some((slot) => slot === name);

/** What may stand in a row as <slot>; each gives every way to be read at a place, best first. */
export const slots: Readonly<Record<Slot, SlotReader>> = {
  /** Up to five contacts: "Mark Bell, Karin Vogt and Dawn Price". */
  people: readPeople,
  person: (part, at) => readPerson("person", part, at),
  other: (part, at) => readPerson("other", part, at),
  member: readMember,
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
  /** Words as typed, the longest stretch first. */
  text: readText,
  /** Everything that follows, as typed. */
  note: readNote,
  /** A reason or remark after a comma, in which nothing else is asked for. */
  aside: readAside,
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

function* readTags({ items }: Part, at: number, known: boolean): Generator<Taken> {
  const tags: string[] = [];
  const ends: { readonly next: number; readonly count: number }[] = [];
  for (let next = at; ; ) {
    const tag = tagAt(items, next, known);
    if (tag === undefined) break;
    tags.push(tag.value);
    ends.push({ next: tag.next, count: tags.length });
    next = tag.next;
    while (has(items[next], "AND") || items[next]?.mark === "," || items[next]?.word === "as")
      next++;
    if (next === tag.next) break;
  }
  for (const { next, count } of ends.toReversed())
    yield {
      slot: known ? "known" : "tags",
      values: tags.slice(0, count),
      items: items.slice(at, next),
      next,
    };
}

function tagAt(
  items: readonly Item[],
  at: number,
  known: boolean,
): { readonly value: string; readonly next: number } | undefined {
  const item = items[at];
  const stored = item?.shop.tag?.[0];
  if (item === undefined) return undefined;
  if (stored !== undefined) return { value: stored, next: at + 1 };
  const quoted = entityIn(item, "quote")?.value;
  if (quoted !== undefined) return { value: quoted, next: at + 1 };
  const isHyphened = items[at + 1]?.mark?.startsWith("·") === true && item.mark === undefined;
  if (known || !(isTagWord(item) || isHyphened)) return undefined;
  let next = at + 1;
  let value = item.text;
  while (items[next]?.mark?.startsWith("·") === true && isTagWord(items[next + 1])) {
    value += `-${items[next + 1]?.text ?? ""}`;
    next += 2;
  }
  return { value: value.replace(/^#/, ""), next };
}

/** A word that could be a tag nobody has yet. */
const isTagWord = (item: Item | undefined): boolean =>
  item !== undefined &&
  item.mark === undefined &&
  item.name?.full !== true &&
  !isPoint(item) &&
  !isUnreal(item) &&
  !isFiller(item) &&
  !has(item, "TAG_NOUN", "FOREIGN", "CONTACT", "CUSTOMER") &&
  item.entities.every(({ sure }) => !sure);

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

const tail = new Set(
  "now|please|thanks|thank|today|too|then|instead|again|anymore|any more|cheers|ta|already|right|actually".split(
    "|",
  ),
);

function* readText(part: Part, at: number): Generator<Taken> {
  const first = part.items[at];
  if (first === undefined || (first.mark !== undefined && first.mark !== "*")) return;
  const quoted = entityIn(first, "quote")?.value;
  if (quoted !== undefined) yield { slot: "text", values: [quoted], items: [first], next: at + 1 };
  for (let next = part.items.length; next > at; next--) {
    let end = next;
    while (end > at + 1 && isEnding(part.items[end - 1])) end--;
    const items = part.items.slice(at, end);
    yield { slot: "text", values: [textOf(part, items)], items: part.items.slice(at, next), next };
  }
}

const isEnding = (item: Item | undefined): boolean =>
  item !== undefined && (tail.has(item.word) || (item.mark !== undefined && item.mark !== ")"));

function* readNote({ items }: Part, at: number): Generator<Taken> {
  yield { slot: "note", items: items.slice(at), next: items.length };
}

const opens = new Set([
  "because",
  "cause",
  "cos",
  "since",
  "as",
  "so",
  "for",
  "he",
  "she",
  "they",
  "we",
  "i",
  "it",
]);
const conditions = new Set(
  "if|unless|when|once|until|till|maybe|wait|whether|instead|actually".split("|"),
);

function* readAside({ items }: Part, at: number): Generator<Taken> {
  const first = items[at];
  const rest = items.slice(at);
  if (first === undefined || rest.every(isLoose)) return;
  const begins = (first.mark !== undefined && !first.mark.startsWith("·")) || opens.has(first.word);
  const content = rest.find((item) => item.mark === undefined);
  const changes = rest.some(
    (item) =>
      conditions.has(item.word) ||
      item.name?.full === true ||
      item.shop.tag !== undefined ||
      item.shop.member !== undefined ||
      isPoint(item) ||
      item.mark === "?" ||
      item.mark === "\n" ||
      item.entities.some(({ kind, sure }) => sure && kind !== "period" && kind !== "duration"),
  );
  const negates =
    content !== undefined &&
    isUnreal(content) &&
    !["if", "because", "since"].includes(content.word);
  if (begins && !changes && !negates) yield { slot: "aside", items: rest, next: items.length };
}
