import type { Item } from "../items.ts";
import type { Goods } from "./goods.ts";
import type { Part } from "./part.ts";
import type { Person } from "./persons.ts";

/** The pieces that a slot of a row took, and where what follows them begins. */
export interface Taken {
  readonly slot?: Slot;
  readonly items: readonly Item[];
  readonly next: number;
  readonly people?: readonly Person[];
  readonly values?: readonly string[];
  readonly goods?: Goods;
  readonly basket?: readonly Goods[];
}

/** Every way in which a slot may be read at a place, best first. */
export type SlotReader = (part: Part, at: number) => Iterable<Taken>;

const slotNames = [
  "people",
  "person",
  "other",
  "newcomer",
  "member",
  "members",
  "city",
  "area",
  "company",
  "country",
  "source",
  "tags",
  "known",
  "field",
  "when",
  "email",
  "phone",
  "birthday",
  "number",
  "percent",
  "words",
  "text",
  "note",
  "aside",
  "goods",
  "more",
  "basket",
] as const;
export type Slot = (typeof slotNames)[number];

export const isSlot = (name: string): name is Slot => slotNames.some((slot) => slot === name);
