import { fold, nameTokens } from "../text.ts";
import type { PendingAction } from "./conversation.ts";

type Choices = NonNullable<PendingAction["choices"]>;
export type PickedChoice = Choices[number];

/** Words that help to point, and tell nothing apart. */
const pointing = new Set(
  "the one ones from in at of with i mean meant please it is its it's to a an that this for about on re regarding by who whose called named".split(
    " ",
  ),
);

/** The choices that words fit: the one so called, else all that hold every word. */
export function choicesNamed(words: string, choices: Choices): readonly PickedChoice[] {
  const wanted = fold(words);
  const called = choices.filter(({ label, words: its }) =>
    [label, ...its].some((each) => fold(each) === wanted),
  );
  if (called.length === 1) return called;
  const tokens = tokensOf(words);
  if (tokens.length === 0) return [];
  return choices.filter((choice) => {
    const held = new Set([choice.label, ...choice.words].flatMap(nameTokens));
    return tokens.every((spellings) => spellings.some((each) => held.has(each)));
  });
}

/** Each word in all its spellings, without those that only point. */
const tokensOf = (words: string): readonly (readonly string[])[] =>
  words
    .split(/[^\p{L}\p{M}\p{N}'’‘ʼ´`]+/u)
    .map(nameTokens)
    .filter(([first]) => first !== undefined && !pointing.has(first));

/** The choice a message picks by nothing but its number or words of it. */
export function plainChoice(message: string, choices: Choices): PickedChoice | undefined {
  const number = /^\s*#?(\d{1,3})[.)]?\s*$/.exec(message)?.[1];
  if (number !== undefined) return choices[Number(number) - 1];
  const named = choicesNamed(message, choices);
  return named.length === 1 ? named[0] : undefined;
}
