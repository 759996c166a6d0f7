import { z } from "zod";
import { type Intent, intentSchema } from "../intent.ts";
import type { Vocabulary } from "../language/vocabulary.ts";
import { settingKeys } from "../settings/setting-values.ts";
import { fold } from "../text.ts";

/**
 * Whether everything an intent says in words of its own was typed in the message, or is a word
 * of the shop: so nothing a model wrote can be stored or shown.
 */
export function isGrounded(intent: Intent, message: string, vocabulary: Vocabulary): boolean {
  const typed = plainly(message);
  const { cities, countries, products, sources, tags, team } = vocabulary;
  const shop = new Set(
    [...cities, ...countries, ...products, ...sources, ...tags, ...team].map(plainly),
  );
  return wordsIn(intent).every(([field, words]) => {
    const plain = plainly(words);
    const isTyped = typed.includes(plain) && hasNoMarkOfItsOwn(words, message);
    return isTyped || isClosed(field, words) || shop.has(plain) || isDialled(words, message);
  });
}

/** Beside what ends and joins sentences, a mark must have been typed too. */
const hasNoMarkOfItsOwn = (words: string, message: string): boolean =>
  Array.from(words.replace(/[\p{L}\p{M}\p{N}\s.,:;'’?!-]/gu, "")).every((mark) =>
    message.includes(mark),
  );

/** Words alone, with a space on each side, so that only whole words are found in others. */
const plainly = (text: string): string =>
  ` ${
    fold(text)
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(" ") ?? ""
  } `;

/** Every text in an intent with the field it stands in; the words a time was read from are never shown. */
function wordsIn(value: unknown, field = ""): readonly (readonly [field: string, words: string])[] {
  if (typeof value === "string") return [[field, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, each]: [string, unknown]) =>
    key === "words" && !("unclear" in value) ? [] : wordsIn(each, key),
  );
}

/** The values our own schema has names for ("list", "revenue", "phone"). */
const closed: ReadonlySet<string> = new Set([
  ...namesIn(z.toJSONSchema(intentSchema, { unrepresentable: "any" })),
  ...settingKeys,
  "me",
]);

function namesIn(schema: unknown): readonly string[] {
  if (typeof schema !== "object" || schema === null) return [];
  return Object.entries(schema).flatMap(([key, each]: [string, unknown]) => {
    if (key === "const" || key === "enum")
      return [each].flat().filter((value) => typeof value === "string");
    return namesIn(each);
  });
}

/** Names of ours, and what our own code works out: dates, times, codes of countries and money. */
const isClosed = (field: string, words: string): boolean =>
  closed.has(words) ||
  /^(?:\d{4}-\d{2}-\d{2}|-*\d{2}-\d{2}|\d{2}:\d{2})$/.test(words) ||
  // A setting's value is not worked out: it is typed.
  (field !== "value" && /^[A-Z]{2,3}$/.test(words));

/** A phone as it is dialled has the digits that were typed, but for a country's in front. */
function isDialled(words: string, message: string): boolean {
  if (!/^\+\d{7,15}$/.test(words)) return false;
  const digits = message.replace(/\D/g, "");
  return [1, 2, 3, 4].some((from) => digits.includes(words.slice(from)));
}
