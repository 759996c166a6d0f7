import type { Item } from "./items.ts";
import { wordsOf } from "./sentence.ts";
import { periodOf } from "./times-asked.ts";

/** "swap Leeds for York", "replace VIP with trade", "change March to April": the second alone is asked of. */
export function withoutSwapped(items: readonly Item[]): readonly Item[] {
  const at = items.findIndex(({ word }) => /^(?:swap|replace|change|switch|exchange)$/.test(word));
  const joint = items.findIndex(
    ({ word }, place) => place > at + 1 && /^(?:for|with|to|by)$/.test(word),
  );
  if (at < 0 || joint < 0 || !opening.test(wordsOf(items.slice(0, at)))) return items;
  const former = items.slice(at + 1, joint).filter(isThing);
  const other = items.slice(joint + 1).filter(isThing);
  const kind = kindOf(former[0]);
  const isSame = former.length === 1 && other.length > 0 && kind === kindOf(other[0]);
  return isSame && kind !== undefined ? items.slice(joint + 1) : items;
}

const opening = /^(?:(?:and|now|ok|okay|please|so|then|can you|could you|just) ?)*$/u;

const kindOf = (item: Item | undefined): string | undefined =>
  item === undefined
    ? undefined
    : (Object.keys(item.shop)[0] ?? (periodOf(item) === undefined ? undefined : "period"));
const isThing = (item: Item): boolean => kindOf(item) !== undefined;
