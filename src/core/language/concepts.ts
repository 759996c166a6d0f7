import { asking, foreign } from "./words/asking.ts";
import { buying } from "./words/buying.ts";
import { talking, tasks } from "./words/contact-words.ts";
import { doing, replying } from "./words/doing.ts";
import { fillers } from "./words/fillers.ts";
import { habits } from "./words/habits.ts";
import { people } from "./words/people.ts";
import { refining } from "./words/refining.ts";
import { segments } from "./words/segments.ts";
import { value } from "./words/value.ts";

/**
 * What words mean to us, by concept. To teach a word, add it to its row in words/*.ts; a word may
 * stand in several rows, and the meaning it has is decided by the company it keeps.
 */
export const concepts = {
  ...people,
  ...buying,
  ...talking,
  ...tasks,
  ...asking,
  ...habits,
  ...segments,
  ...value,
  ...foreign,
  ...fillers,
  ...doing,
  ...replying,
  ...refining,
} as const;
export type Concept = keyof typeof concepts;

const isConcept = (name: string): name is Concept => Object.hasOwn(concepts, name);
export const conceptNames: readonly Concept[] = Object.keys(concepts).filter(isConcept);

/** What a word is for: asking, doing and replying, or changing the question before. */
export type Use = "asking" | "doing" | "refining";

export function useOf(concept: Concept): Use {
  if (Object.hasOwn(refining, concept)) return "refining";
  return Object.hasOwn(doing, concept) || Object.hasOwn(replying, concept) ? "doing" : "asking";
}

/** The words that begin what is asked: who, what, when, how many and how much, and an order to list. */
export const askingWords = ["WHO", "WHAT", "WHEN", "HOW_MANY", "HOW_MUCH", "LIST"] as const;
