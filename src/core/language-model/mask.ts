import type { EntityKind, Span } from "../language/entities/entity.ts";
import { overlaps } from "../language/entities/entity.ts";
import { recognise } from "../language/entities/recognise.ts";
import type { Situation } from "../language/interpretation.ts";
import { type NamedSpan, namesIn } from "../language/people-in-text.ts";
import { type ShopSpan, shopWordsIn } from "../language/shop-words.ts";
import { placesOf } from "../language/taught.ts";
import { withoutSlips } from "../language/slips.ts";
import type { Token } from "../language/tokens.ts";

/** A message without what a model need not see, and the way back. */
export interface Masked {
  readonly text: string;
  /**
   * A sentence with what was typed put back in; undefined where it has a mask that there is not,
   * or an amount, number or address that was not masked, and so was made up.
   */
  readonly unmasked: (sentence: string) => string | undefined;
}

/** What is masked, the surest first, and the letter of its masks. */
const letters: Readonly<Partial<Record<EntityKind, string>>> = {
  email: "E",
  phone: "P",
  url: "U",
  reference: "R",
  birthday: "B",
  money: "M",
  number: "N",
};

interface Hidden extends Span {
  readonly letter: string;
  readonly typed: string;
}

const mark = /⟦([A-Z]\d+)⟧/g;

/** Replaces names, phones, emails, amounts and the like, as far as our tagger finds them. */
export function masked(text: string, situation: Situation): Masked {
  const hidden = hiddenIn(text, situation).toSorted((a, b) => a.start - b.start);
  const typedBehind = new Map<string, string>();
  let sent = "";
  let done = 0;
  for (const { end, letter, start, typed } of hidden) {
    sent += `${withoutMarks(text.slice(done, start))}⟦${labelOf(typed, letter, typedBehind)}⟧`;
    done = end;
  }
  sent += withoutMarks(text.slice(done));
  return {
    text: sent,
    unmasked(sentence) {
      if (hidesMore(sentence, situation)) return undefined;
      const labels = [...sentence.matchAll(mark)].map(([, label = ""]) => label);
      if (labels.some((label) => !typedBehind.has(label))) return undefined;
      const plain = sentence.replace(mark, (_, label: string) => typedBehind.get(label) ?? "");
      return /[⟦⟧]/.test(plain) ? undefined : plain;
    },
  };
}

/** Who types our marks must not make masks of their own. */
const withoutMarks = (text: string): string => text.replace(/[⟦⟧]/g, " ");

/** One label for what is said twice. */
function labelOf(typed: string, letter: string, labels: Map<string, string>): string {
  for (const [label, before] of labels)
    if (before === typed && label.startsWith(letter)) return label;
  const label = `${letter}${labels.size + 1}`;
  labels.set(label, typed);
  return label;
}

function hiddenIn(text: string, situation: Situation): readonly Hidden[] {
  const { tokens } = withoutSlips(text, situation.vocabulary);
  const shop = shopWordsIn(tokens, situation.vocabulary);
  const names = namesIn(tokens, situation.vocabulary)
    .filter((name) => isPerson(name, tokens, shop))
    .map((name) => ofName(name, tokens));
  const products = shop
    .filter(({ field }) => field === "product")
    .map(({ first, last }) => spanOf(first, last, tokens));
  const called = calledIn(tokens, situation);
  const people = [
    ...called,
    ...names.filter((name) => !called.some((each) => overlaps(each, name))),
  ];
  return [...people, ...entitiesIn(text, situation, [...people, ...products])];
}

/** Words that were taught for somebody are their names too. */
const calledIn = (tokens: readonly Token[], { taught = [] }: Situation): readonly Hidden[] =>
  taught
    .filter(({ kind }) => kind === "name")
    .flatMap(({ word }) =>
      placesOf(word, tokens).map((span) => ({ ...span, letter: "C", typed: word })),
    );

const spanOf = (first: number, last: number, tokens: readonly Token[]): Span => ({
  start: tokens[first]?.start ?? 0,
  end: tokens[last]?.end ?? 0,
});

const ofName = ({ first, last, said }: NamedSpan, tokens: readonly Token[]): Hidden => ({
  ...spanOf(first, last, tokens),
  letter: "C",
  typed: said,
});

/** "will" is a word, "Will" somebody; what is a word of the shop too is told to the model anyway. */
function isPerson(
  { first, last, weak }: NamedSpan,
  tokens: readonly Token[],
  shop: readonly ShopSpan[],
): boolean {
  if (shop.some((word) => word.first <= first && word.last >= last)) return false;
  return !weak || tokens[first]?.capital === true;
}

/** Quotation marks hide nothing from us here. */
function entitiesIn(text: string, situation: Situation, taken: readonly Span[]): readonly Hidden[] {
  const { clock, currency, dateOrder } = situation;
  const bare = text.replace(/["“”„«»‘’']/g, " ");
  const found = recognise(bare, { clock, currency, dateOrder, masked: taken });
  const hidden: Hidden[] = [];
  for (const [kind, letter] of Object.entries(letters))
    for (const { end, start, ...entity } of found) {
      const span = { start, end };
      if (entity.kind !== kind || !/[\d@]|\p{Sc}|www/u.test(entity.text)) continue;
      if ([...taken, ...hidden].some((each) => overlaps(each, span))) continue;
      hidden.push({ ...span, letter, typed: text.slice(start, end) });
    }
  return hidden;
}

const madeUp: ReadonlySet<EntityKind> = new Set(["email", "phone", "url", "reference", "money"]);

/** Whether a sentence of a model has an amount or address in the open, which it was not shown. */
function hidesMore(
  sentence: string,
  { clock, currency, dateOrder }: Pick<Situation, "clock" | "currency" | "dateOrder">,
): boolean {
  const bare = sentence.replace(mark, " x ").replace(/["“”„«»‘’']/g, " ");
  return recognise(bare, { clock, currency, dateOrder }).some(({ kind }) => madeUp.has(kind));
}
