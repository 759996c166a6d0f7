import type { ContactRef, When } from "../../intent.ts";
import type { Concept } from "../concepts.ts";
import type { EntityKind, EntityOf, Mood } from "../entities/entity.ts";
import { entityIn, has, type Item } from "../items.ts";
import { askedFrom } from "./asked-from.ts";
import type { Goods } from "./goods.ts";
import { isPoint, type Part, textOf, whenOf } from "./part.ts";
import type { Slot, Taken } from "./taken.ts";

/** Words that carry no meaning in a statement, and tell of nothing that was done. */
const joining = new Set(
  (
    "a|an|the|this|that|is|are|was|be|been|has|have|had|got|now|new|also|currently|already|just|actually|from now on|" +
    "his|her|their|its|'s|it|he|she|they|we|of|to|on|by|with|fyi|btw|these days|nowadays|please|thanks|thank you|ok|so|hi"
  ).split("|"),
);

/** What the pieces of a row were found to be. */
export class Said {
  readonly part: Part;
  readonly #taken: readonly Taken[];
  readonly #from: number;
  /** `from` is the place of the part where the row began. */
  constructor(part: Part, taken: readonly Taken[], from = 0) {
    this.part = part;
    this.#taken = taken;
    this.#from = from;
  }

  #of(slot: Slot): Taken | undefined {
    return this.#taken.find((each) => each.slot === slot);
  }

  /** The pieces that the words of the row took, in order. */
  get words(): readonly Item[] {
    return this.#taken.filter(({ slot }) => slot === undefined).flatMap(({ items }) => items);
  }

  /** The words without meaning that stand between the pieces. */
  get skipped(): readonly Item[] {
    const taken = new Set(this.#taken.flatMap(({ items }) => items));
    const last = this.#taken.at(-1)?.next ?? 0;
    return this.part.items.slice(this.#from, last).filter((item) => !taken.has(item));
  }

  /** Whether nothing but words that join a statement stands between: "her email is now …". */
  get joins(): boolean {
    return this.skipped.every(({ word, mark }) => mark !== undefined || joining.has(word));
  }

  items(slot: Slot): readonly Item[] {
    return this.#of(slot)?.items ?? [];
  }

  has(slot: Slot): boolean {
    return this.#of(slot) !== undefined;
  }

  get people(): ContactRef[] {
    const taken = this.#of("people") ?? this.#of("person");
    return (taken?.people ?? []).map(({ contact }) => contact);
  }

  /** The first person named; the second of two ("merge A into B") is `other`. */
  get person(): ContactRef | undefined {
    return this.people[0];
  }
  get other(): ContactRef | undefined {
    return this.#of("other")?.people?.[0]?.contact;
  }

  /** What is sold, said in one stretch or in two; undefined where the two say the same twice. */
  get goods(): Goods | undefined {
    const [goods = {}, more = {}] = [this.#of("goods")?.goods, this.#of("more")?.goods];
    const isTwice = Object.keys(goods).some((key) => key !== "left" && key in more);
    return isTwice ? undefined : { ...goods, ...more };
  }

  /** Several goods, each said with its price. */
  get basket(): readonly Goods[] {
    return this.#of("basket")?.basket ?? [];
  }

  /** What is told of the goods and has no field. */
  get beside(): readonly (readonly Item[])[] {
    return this.#taken
      .flatMap(({ goods, basket = [] }) => [...(goods === undefined ? [] : [goods]), ...basket])
      .flatMap(({ left = [] }) => left);
  }

  values(slot: Slot): string[] {
    return [...(this.#of(slot)?.values ?? [])];
  }

  /** The text as typed. */
  text(slot: Slot): string {
    return this.#of(slot)?.values?.[0] ?? textOf(this.part, this.items(slot));
  }

  entity<Kind extends EntityKind>(slot: Slot, kind: Kind): EntityOf<Kind> | undefined {
    for (const item of this.items(slot)) {
      const entity = entityIn(item, kind);
      if (entity !== undefined) return entity;
    }
    return undefined;
  }

  /** The first of the concepts that the words of the row have. */
  concept<Name extends Concept>(...concepts: readonly Name[]): Name | undefined {
    return concepts.find((concept) => this.words.some((item) => has(item, concept)));
  }

  /** The day and time said among the pieces, outside of names and notes. */
  when(mood: Mood): When | undefined {
    const taken = new Set(this.#taken.flatMap(({ slot, items }) => (slot === "when" ? [] : items)));
    const told = this.part.items.slice(0, askedFrom(this.part.items));
    const free = told.filter((item) => !taken.has(item) && isPoint(item));
    return whenOf(free, mood, this.part.situation);
  }
}
