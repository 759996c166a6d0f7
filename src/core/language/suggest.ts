import { fold } from "../text.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Things that do work, filled with the shop's own words. */
function examplesOf({ cities, tags, products, team }: Vocabulary): readonly string[] {
  const [city = "Berlin"] = cities;
  const [tag = "VIP"] = tags;
  const [product = "gift card"] = products;
  const [member = "Ben"] = team;
  return [
    "who hasn't bought in 90 days?",
    "who's due today?",
    "what's overdue?",
    "revenue this month",
    "revenue by month",
    "top 10 customers",
    `who bought ${product} this year?`,
    `customers in ${city}`,
    `everyone tagged ${tag}`,
    "new customers this month",
    "birthdays this week",
    `how many calls did ${member} log this week?`,
    "who haven't we talked to in 60 days?",
    "average order value this year",
    "remind me tomorrow to send the price list",
    "undo",
    "help",
  ];
}

const gramsOf = (text: string): ReadonlySet<string> => {
  const padded = ` ${fold(text)} `;
  return new Set(
    Array.from({ length: Math.max(0, padded.length - 2) }, (_, i) => padded.slice(i, i + 3)),
  );
};

/** The three examples that share most with a message, by pieces of three letters. */
export function suggestionsFor(text: string, vocabulary: Vocabulary): readonly string[] {
  const wanted = gramsOf(text.slice(0, 300));
  const shared = (example: string): number => {
    const grams = gramsOf(example);
    return [...grams].filter((gram) => wanted.has(gram)).length / Math.sqrt(grams.size);
  };
  return examplesOf(vocabulary)
    .map((example, at) => ({ example, at, score: shared(example) }))
    .sort((a, b) => b.score - a.score || a.at - b.at)
    .slice(0, 3)
    .map(({ example }) => example);
}
