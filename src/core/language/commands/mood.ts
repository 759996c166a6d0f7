import type { Sentiment } from "../../interactions/interaction.ts";
import type { Item } from "../items.ts";

const moods: readonly (readonly [Sentiment, RegExp])[] = [
  [
    "negative",
    /\b(?:un ?happy|angry|annoyed|upset|furious|disappointed|complained|complaining|complains|frustrated|not happy|dissatisfied|went badly|cross with|fed up|moaning|moaned)\b/i,
  ],
  [
    "positive",
    /\b(?:happy|delighted|thrilled|very pleased|overjoyed|loves|loved|went (?:very |really )?well|enthusiastic|excited|over the moon)\b/i,
  ],
];

/** How they felt, where it is said. */
export function sentimentIn(items: readonly Item[]): Sentiment | undefined {
  const text = items.map(({ word }) => word).join(" ");
  return moods.find(([, words]) => words.test(text))?.[0];
}
