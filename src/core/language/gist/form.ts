import { isLoose, isPoint } from "../commands/part.ts";
import { entityIn, has, isSurelyNamed, isUnheard, type Item, wordOf } from "../items.ts";

/** What a gist looks for in a message, each kind under a letter of its own. */
const kinds = {
  /** Somebody we surely know: a contact. */
  p: isSurelyNamed,
  /** A product. */
  g: ({ shop }: Item) => shop.product !== undefined,
  /** A tag. */
  t: ({ shop }: Item) => shop.tag !== undefined,
  /** A member of the team. */
  m: ({ shop }: Item) => shop.member !== undefined,
  /** A city. */
  c: ({ shop }: Item) => shop.city !== undefined,
  /** Where customers come from. */
  s: ({ shop }: Item) => shop.source !== undefined,
  /** A company. */
  k: ({ name }: Item) => name?.company === true && name.full,
  /** An email address. */
  e: (item: Item) => entityIn(item, "email") !== undefined,
  /** A phone number. */
  f: (item: Item) => entityIn(item, "phone") !== undefined,
  /** A birthday. */
  b: (item: Item) => entityIn(item, "birthday") !== undefined,
  /** A day or a time. */
  w: isPoint,
  /** An amount of money. */
  a: (item: Item) => entityIn(item, "money")?.sure === true,
  /** A number, or so many of something. */
  n: (item: Item) =>
    entityIn(item, "number") !== undefined || entityIn(item, "quantity") !== undefined,
  /** A word of which nothing is known. */
  u: isUnheard,
} satisfies Readonly<Record<string, (item: Item) => boolean>>;

export type Kind = keyof typeof kinds;

/**
 * A message as a gist sees it: its words and marks one after the other, with a sign in place of
 * whatever is of the kinds looked for: "<p> just paid for <n> <g> ( <a> )". An item that may be of
 * several kinds is of the first of them.
 */
export class Form {
  readonly text: string;
  readonly items: readonly Item[];
  readonly said: string;
  /** What stands before it and only tells why, where anything does. */
  readonly before: Form | undefined;
  readonly #kinds: readonly (Kind | undefined)[];
  readonly #starts: readonly number[];

  constructor(
    text: string,
    items: readonly Item[],
    looksFor: readonly Kind[],
    before: readonly Item[] = [],
  ) {
    this.text = text;
    this.before = before.length === 0 ? undefined : new Form(text, before, looksFor);
    this.items = items;
    this.#kinds = items.map((item) =>
      item.mark === undefined ? looksFor.find((kind) => kinds[kind](item)) : undefined,
    );
    const signs = items.map((item, at) => signOf(item, this.#kinds[at]));
    this.#starts = signs.map((_, at) => signs.slice(0, at).join(" ").length + (at > 0 ? 1 : 0));
    this.said = signs.join(" ");
  }

  /** All of a kind, in the order said. */
  all(kind: Kind): readonly Item[] {
    return this.items.filter((_, at) => this.#kinds[at] === kind);
  }

  /** The one of a kind, where there is one and no other that is called otherwise. */
  one(kind: Kind): Item | undefined {
    const [first, ...others] = this.all(kind);
    return others.every(({ word }) => word === wordOf(first)) ? first : undefined;
  }

  /** The items of a part of what is said. */
  within(from: number, to: number): readonly Item[] {
    return this.items.filter((_, at) => {
      const start = this.#starts[at] ?? 0;
      return start >= from && start < to;
    });
  }

  /** The message's own words for a part of what is said, without what is cut out of it. */
  typed(from: number, to: number, cuts: readonly (readonly [number, number])[] = []): string {
    const runs: Item[][] = [[]];
    for (const [at, item] of this.items.entries()) {
      const start = this.#starts[at] ?? 0;
      if (start < from || start >= to) continue;
      if (cuts.some(([first, end]) => start >= first && start < end)) runs.push([]);
      else runs.at(-1)?.push(item);
    }
    return runs
      .flatMap((run) => {
        const [first, last] = [run[0], run.at(-1)];
        return first && last ? [this.text.slice(first.start, last.end).trim()] : [];
      })
      .join(" ")
      .replace(/\s+/gu, " ");
  }

  /** The words of a named group of a pattern, as typed. */
  group(found: RegExpExecArray, name: string): string | undefined {
    const [from, to] = found.indices?.groups?.[name] ?? [];
    return from === undefined || to === undefined ? undefined : this.typed(from, to);
  }

  /** The words that are no sign, say something by themselves, and are none of those a pattern names. */
  unexplained(may: RegExp): readonly string[] {
    const spans = [...this.said.matchAll(new RegExp(may.source, "gu"))].map(
      ({ 0: { length }, index }) => [index, index + length] as const,
    );
    return this.items
      .filter((item, at) => {
        const start = this.#starts[at] ?? 0;
        return (
          this.#kinds[at] === undefined &&
          item.mark === undefined &&
          (!isLoose(item) || has(item, "NO", "NOT", "NEVER", "SORRY")) &&
          !spans.some(([from, to]) => start >= from && start < to)
        );
      })
      .map(({ word }) => word);
  }
}

const signOf = (item: Item, kind: Kind | undefined): string =>
  item.mark ?? (kind === undefined ? item.word : `<${kind}>`);
