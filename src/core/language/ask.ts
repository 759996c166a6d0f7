import { factQuestion } from "./ask-facts.ts";
import { figureQuestion, type Parsed } from "./ask-figures.ts";
import { followUpQuestion } from "./ask-follow-ups.ts";
import { interactionQuestion } from "./ask-interactions.ts";
import { isSmallTalk, unexplained } from "./explained.ts";
import { has, type Item } from "./items.ts";
import { isStop } from "./sentence.ts";

const readers: readonly ((items: readonly Item[]) => Parsed | undefined)[] = [
  interactionQuestion,
  followUpQuestion,
  (items) => factQuestion(items),
  figureQuestion,
  (items) => factQuestion(items, true),
];

/** Reads the pieces as one question, if every word of them is explained. */
export function questionIn(items: readonly Item[]): Parsed | undefined {
  if (items.some((item) => has(item, "FOREIGN"))) return undefined;
  for (const part of partsOf(items)) {
    for (const reader of readers) {
      const parsed = reader(part);
      if (parsed !== undefined && unexplained(part, parsed.used).length === 0) return parsed;
    }
  }
  return undefined;
}

/**
 * The message itself, then the message without chat around the question: "It's been a minute,
 * when …", "Who are …? I want to write cards." What is left out must be small talk.
 */
function* partsOf(items: readonly Item[]): Iterable<readonly Item[]> {
  yield items;
  const chunks = chunksOf(items);
  for (let size = chunks.length - 1; size > 0; size--)
    for (let from = 0; from + size <= chunks.length; from++) {
      const left = [...chunks.slice(0, from), ...chunks.slice(from + size)].flat();
      const part = chunks.slice(from, from + size).flat();
      if (isSmallTalk(left)) yield part;
    }
}

function chunksOf(items: readonly Item[]): readonly (readonly Item[])[] {
  const chunks: Item[][] = [[]];
  for (const item of items) {
    chunks.at(-1)?.push(item);
    if (isStop(item)) chunks.push([]);
  }
  return chunks.filter((chunk) => chunk.length > 0).slice(0, 8);
}
