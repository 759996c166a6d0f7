import type { Situation } from "../interpretation.ts";
import { isSurelyNamed, type Item } from "../items.ts";
import { logCommand } from "./log.ts";
import type { Read } from "./part.ts";
import { isAsking } from "./speech.ts";

const longestHead = 8;

/** "Ana texted: is my bowl ready?": what she asks, in her words, and no question of ours. */
export function theirWordsIn(
  text: string,
  items: readonly Item[],
  situation: Situation,
): Read | undefined {
  const asked = items.findIndex(({ mark }) => mark === "?");
  if (!isToldOfOne(items) || asked < 0 || !isEnd(items, asked)) return undefined;
  const read = logCommand({ text, items: items.slice(0, asked), situation, carried: false });
  const [logged, ...others] = read?.intents ?? [];
  return logged?.do === "log_interaction" && logged.direction === "in" && others.length === 0
    ? read
    : undefined;
}

const isEnd = (items: readonly Item[], at: number): boolean =>
  items.slice(at).every(({ mark }) => mark !== undefined);

/** Whether a message begins with somebody, or what came from them, before a colon. */
function isToldOfOne(items: readonly Item[]): boolean {
  const colon = items.findIndex(({ mark }) => mark === ":");
  const head = items.slice(0, Math.max(0, colon));
  return head.length < longestHead && head.some(isSurelyNamed) && !isAsking(head);
}
