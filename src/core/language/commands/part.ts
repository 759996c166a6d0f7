import type { ContactRef, Intent, When } from "../../intent.ts";
import { resolvePoint } from "../entities/resolve-point.ts";
import type { Mood, PointEntity } from "../entities/entity.ts";
import type { Situation } from "../interpretation.ts";
import { entityIn, has, type Item } from "../items.ts";
import { isStop } from "../sentence.ts";

/** One part of a message that may be a command, with what was said before it. */
export interface Part {
  readonly text: string;
  readonly items: readonly Item[];
  readonly situation: Situation;
  /** Whether an earlier part of the message spoke of a contact, whom this one may mean. */
  readonly carried: boolean;
}

/** A command as read: its intents, and the pieces that explain it. A note explains what it holds. */
export interface Read {
  readonly intents: readonly Intent[];
  readonly used: ReadonlySet<Item>;
  /** From here on, the text is a note and says nothing to us. */
  readonly noteFrom?: number;
}

export type Reader = (part: Part) => Read | undefined;

export const pointOf = (item: Item | undefined): PointEntity | undefined => entityIn(item, "point");

/** The day and time that the points say together: "On Friday, 26 June" and "at 2 pm". */
export function whenOf(items: readonly Item[], mood: Mood, { clock }: Situation): When | undefined {
  const points = items.flatMap((item) => pointOf(item) ?? []);
  if (points.length === 0) return undefined;
  const resolved = points.map((point) => resolvePoint(point, mood, clock));
  const on = resolved.findLast((each) => each.on !== undefined)?.on;
  const at = resolved.find((each) => each.at !== undefined)?.at;
  return {
    ...(on === undefined ? {} : { on }),
    ...(at === undefined ? {} : { at }),
    words: resolved.map(({ words }) => words).join(" "),
  };
}

/** Nothing but words that say nothing by themselves. */
export const isFiller = (item: Item): boolean =>
  item.mark !== undefined || item.word === "'s" || has(item, "FILLER") || /[^l]ly$/.test(item.word);

/** The pieces up to the first stop at or after an index. */
export function clauseEnd(items: readonly Item[], from: number): number {
  const stop = items.findIndex((item, at) => at >= from && isStop(item));
  return stop < 0 ? items.length : stop;
}

/** Text without marks, connecting words and spaces at its ends. */
export const trimmed = (text: string): string =>
  text
    .replace(
      /^(?:[\s,.;:–—•|/-]|(?:about|bout|abt|re|regarding|concerning|and|n|&|then|also)\b(?=\s))+/iu,
      "",
    )
    .replace(/[\s,;:–—|-]+$/u, "")
    .trim();

/** The text with some pieces cut out of it. */
export function without(text: string, from: number, to: number, cut: readonly Item[]): string {
  let rest = "";
  let at = from;
  for (const { start, end } of [...cut].sort((a, b) => a.start - b.start)) {
    if (start < at || end > to) continue;
    rest += text.slice(at, start);
    at = end;
  }
  return (rest + text.slice(at, to)).replace(/\s+/g, " ");
}

export const lastOne: ContactRef = { last: true };
