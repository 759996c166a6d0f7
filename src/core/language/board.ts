import { comparisonsIn } from "./bounds.ts";
import type { Concept } from "./concepts.ts";
import type { Bound } from "./frames.ts";
import { conceptsOf, has, type Item } from "./items.ts";

/** The pieces of a question on the table, and which of them are explained so far. */
export class Board {
  readonly items: readonly Item[];
  readonly bounds: ReadonlyMap<Item, Bound>;
  /** The words of those comparisons: "at least 3", "more than €200". */
  readonly bounding: ReadonlySet<Item>;
  readonly #used: Set<Item>;

  constructor(items: readonly Item[]) {
    const { bounds, used } = comparisonsIn(items);
    this.items = items;
    this.bounds = bounds;
    this.bounding = used;
    this.#used = new Set(used);
  }

  get used(): ReadonlySet<Item> {
    return this.#used;
  }

  take(items: Iterable<Item | undefined>): void {
    for (const item of items) if (item !== undefined) this.#used.add(item);
  }

  /** Gives pieces back that were taken for something that did not come about. */
  leave(items: readonly Item[]): void {
    for (const item of items) this.#used.delete(item);
  }

  /** Takes every free piece that has one of the concepts. */
  takeAll(...concepts: readonly Concept[]): void {
    if (this.says(...concepts)) this.take(this.items.filter((item) => has(item, ...concepts)));
  }

  isFree(item: Item): boolean {
    return !this.#used.has(item);
  }

  /** The pieces not yet explained. */
  get free(): readonly Item[] {
    return this.items.filter((item) => this.isFree(item));
  }

  /** The first free piece with one of the concepts. */
  find(...concepts: readonly Concept[]): Item | undefined {
    return this.says(...concepts)
      ? this.items.find((item) => this.isFree(item) && has(item, ...concepts))
      : undefined;
  }

  /** Whether any piece, explained or not, has one of the concepts. */
  says(...concepts: readonly Concept[]): boolean {
    const said = conceptsOf(this.items);
    return concepts.some((concept) => said.has(concept));
  }

  before(item: Item, distance = 1): Item | undefined {
    return this.items[this.items.indexOf(item) - distance];
  }

  after(item: Item, distance = 1): Item | undefined {
    return this.items[this.items.indexOf(item) + distance];
  }
}
