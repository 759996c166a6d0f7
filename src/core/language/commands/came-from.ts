import { has, type Item, wordOf } from "../items.ts";
import type { Details } from "./details.ts";
import { isFiller } from "./part.ts";

/** "met her at the craft fair", "got his card at the fair": how we came to know somebody new. */
export function cameFrom(items: readonly Item[]): Details | undefined {
  const [place, ...others] = items.filter(({ shop }) => shop.source !== undefined);
  if (place === undefined || others.length > 0) return undefined;
  const before = items.slice(0, items.indexOf(place));
  const isOnly = items.every((item) => item === place || isFiller(item));
  const isTheirWay =
    cameBy(before) || (isLed(before) && (isOnly || before.some(tellsOfMeeting)) && !denies(items));
  return isTheirWay ? { set: { source: place.shop.source?.[0] } } : undefined;
}

const linkOf = (before: readonly Item[]): string =>
  wordOf(before.findLast(({ word }) => !/^(?:the|a|an|our|last|that)$/.test(word)));

/** "came by referral" */
const cameBy = (before: readonly Item[]): boolean =>
  /^(?:came|come|comes) (?:by|in|over)$/.test(linkOf(before));

const isLed = (before: readonly Item[]): boolean =>
  /^(?:at|via|through|from|on|by|in|during)$/.test(linkOf(before));

const tellsOfMeeting = (item: Item): boolean =>
  has(item, "MET", "CAME", "CAME_IN", "SOURCE_FIELD") || /(?:^|\b)cards?$/.test(item.word);

const denies = (items: readonly Item[]): boolean => items.some((item) => has(item, "NOT", "NEVER"));
