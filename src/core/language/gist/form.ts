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
  s: (item: Item) => item.shop.source !== undefined || has(item, "BY_MESSAGE"),
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
  /** The number of an order or an invoice. */
  r: (item: Item) => entityIn(item, "reference") !== undefined,
  /** A number, or so many of something. */
  n: (item: Item) =>
    entityIn(item, "number") !== undefined || entityIn(item, "quantity") !== undefined,
  /** A word of which nothing is known. */
  u: isUnheard,
} satisfies Readonly<Record<string, (item: Item) => boolean>>;

export type Kind = keyof typeof kinds;

export const isOfKind = (kind: Kind, item: Item): boolean =>
  item.mark === undefined && kinds[kind](item);

/** A piece of a message, and its words or the sign for them. */
export interface Laid {
  readonly said: string;
  readonly item: Item;
}

/** What is told before a part of a message, and all that is told around it. */
interface Around {
  readonly lead: readonly Item[];
  readonly left: readonly Item[];
}

/**
 * A message as a gist sees it: its words and marks one after the other, with a sign in place of
 * whatever is of the kinds looked for: "<p> just paid for <n> <g> ( <a> )". An item that may be of
 * several kinds is of the first of them.
 */
export class Form {
  readonly text: string;
  readonly items: readonly Item[];
  readonly said: string;
  readonly around: Around;
  /** What is told around it. */
  readonly beside: string;
  /** What stands before it and only tells why, where anything does. */
  readonly before: Form | undefined;
  readonly #kinds: readonly (Kind | undefined)[];
  readonly #starts: readonly number[];
  readonly #spokenOf: readonly Item[];

  constructor(
    text: string,
    items: readonly Item[],
    looksFor: readonly Kind[],
    around: Around = { lead: [], left: [] },
  ) {
    const { lead, left } = around;
    this.text = text;
    this.around = around;
    this.before = lead.length === 0 ? undefined : new Form(text, lead, looksFor);
    this.items = items;
    this.beside = left.map(({ word, mark }) => mark ?? word).join(" ");
    this.#spokenOf = left.some(isHalfNamed) ? [] : left.filter(isSpokenOf);
    this.#kinds = items.map((item, at) =>
      item.mark === undefined
        ? looksFor.find((kind) => kinds[kind](item) && !(kind === "p" && isHolder(items, at)))
        : undefined,
    );
    const signs = items.map((item, at) => signOf(item, this.#kinds[at]));
    let start = 0;
    this.#starts = signs.map((sign) => (start += sign.length + 1) - sign.length - 1);
    this.said = signs.join(" ");
  }

  /** All of a kind, in the order said. */
  all(kind: Kind): readonly Item[] {
    return this.items.filter((_, at) => this.#kinds[at] === kind);
  }

  /** Each piece with what stands for it in what is said. */
  get laidOut(): readonly Laid[] {
    return this.items.map((item, at) => ({ said: signOf(item, this.#kinds[at]), item }));
  }

  /** All of a kind in a part of what is said. */
  allWithin(kind: Kind, from: number, to: number): readonly Item[] {
    const part = this.within(from, to);
    return this.all(kind).filter((item) => part.includes(item));
  }

  /** The items of a part of what is said. */
  within(from: number, to: number): readonly Item[] {
    return this.items.filter((_, at) => {
      const start = this.#starts[at] ?? 0;
      return start >= from && start < to;
    });
  }

  /** The one of a kind, where there is one and no other that is called otherwise. */
  one(kind: Kind): Item | undefined {
    const [first, ...others] = this.all(kind);
    return others.every(({ word }) => word === wordOf(first)) ? first : undefined;
  }

  /** The people it is about: those named in it, else those whom the talk around it named. */
  get people(): readonly Item[] {
    if (this.items.some(isHalfNamed)) return [];
    const [named, before] = [this.all("p"), this.#spokenOf];
    const people = named.length > 0 ? named : before;
    return people.filter(({ word }, at) => people.findIndex((each) => each.word === word) === at);
  }

  /** The one person it is about. */
  get person(): Item | undefined {
    const [person, ...others] = this.people;
    return others.length === 0 ? person : undefined;
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

  /** Where each word of an item begins: "on friday" is not explained by its "on". */
  #wordStarts(at: number): readonly number[] {
    const [start, item] = [this.#starts[at] ?? 0, this.items[at]];
    return [...(item?.word ?? "").matchAll(/\S+/gu)].map(({ index }) => start + index);
  }

  /** The pieces of a named group of a pattern. */
  itemsOf(found: RegExpExecArray, name: string): readonly Item[] {
    const [from, to] = found.indices?.groups?.[name] ?? [0, 0];
    return this.within(from, to);
  }

  /**
   * The words that are no sign, say something by themselves, and are none of those a pattern names,
   * but for what is explained already.
   */
  unexplained(may: RegExp, kept: readonly (readonly [number, number])[] = []): readonly string[] {
    const spans = [
      ...kept,
      ...[...this.said.matchAll(new RegExp(may.source, "gu"))].map(
        ({ 0: { length }, index }) => [index, index + length] as const,
      ),
    ];
    return this.items
      .filter(
        (item, at) =>
          this.#kinds[at] === undefined &&
          item.mark === undefined &&
          (!isLoose(item) || has(item, "NO", "NOT", "NEVER", "SORRY")) &&
          !this.#wordStarts(at).every((start) =>
            spans.some(([from, to]) => start >= from && start < to),
          ),
      )
      .map(({ word }) => word);
  }
}

/** Who is told of; "a lady asked for Ana" tells of the lady. */
const isSpokenOf = (item: Item, at: number, items: readonly Item[]): boolean =>
  kinds.p(item) && !/^(?:asked |asking )?(?:for|with|about)$/u.test(wordOf(items[at - 1]));

/** "Ana Foxworth", where there is an Ana, and no Foxworth. */
const isHalfNamed = (item: Item, at: number, items: readonly Item[]): boolean => {
  const next = items[at + 1];
  return kinds.p(item) && next?.mark === undefined && next?.capital === true && isUnheard(next);
};

/** "on Ben's list": the colleague, though a customer is called so, too. */
const isHolder = (items: readonly Item[], at: number): boolean =>
  items[at]?.shop.member !== undefined &&
  items[at]?.name?.full !== true &&
  items[at + 1]?.word === "'s" &&
  /^(?:list|to dos?|todos?|tasks|reminders|diary|calendar|plate|agenda|follow ups)(?: |$)/u.test(
    wordOf(items[at + 2]),
  );

/** A line ends as a clause does: a pattern's dot goes on over it. */
const signOf = (item: Item, kind: Kind | undefined): string =>
  item.mark?.replace("\n", ";") ?? (kind === undefined ? item.word : `<${kind}>`);
