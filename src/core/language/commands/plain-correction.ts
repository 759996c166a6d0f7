import type { Intent } from "../../intent.ts";
import type { InteractionKind } from "../../interactions/interaction.ts";
import { has, type Item } from "../items.ts";
import { isStop, wordsOf } from "../sentence.ts";
import { conceptsOfWord } from "../lexicon.ts";

const lead =
  "(?:(?:no|oh|ah|sorry|actually|and|but|well|wait|oops|please|by the way|btw|wrong one) )*";
const ask = "(?:(?:can|could|would|will) you (?:please |just )?)?";
const nouns =
  "visit|call|phone call|sale|order|purchase|meeting|email|mail|message|text|chat|talk|note|entry|one|thing";
const put = "(?:put|log|move|enter|save|book|record|file|switch|change|set|make)";

/** "that sale was …", "it happened …": the words that stand for "it was". */
const was = new RegExp(
  `^${lead}(?:(?:the|that|this) (?<noun>${nouns}) (?:was|happened|took place|should be|should have been)|(?:it|that|this) (?:happened|took place)|happened|should have said|i forgot to say (?:it was|that was))$`,
  "u",
);
/** "put it on …", "log that as …": the words before whom or what it should be. */
const puts = new RegExp(
  `^${lead}${ask}(?:${put}|(?:(?:it|that|this) )?should have been (?:put|logged|entered|saved|recorded)) ?(?:it|that|this|the (?:${nouns})|that (?:${nouns}))?(?: down| in)? ?(?:on|onto|to|under|for|with|as)$`,
  "u",
);

/** "that sale was yesterday", "put it on Ana instead": as "it was yesterday", "it was Ana". */
export function plainly(items: readonly Item[], last: Intent): readonly Item[] {
  const isOfThem = last.do === "log_interaction" || last.do === "record_purchase";
  if (!isOfThem || /\b(?:too|as well|also|both)$/u.test(wordsOf(items))) return items;
  const bare = asksToMake.test(`${wordsOf(items.slice(0, 5))} `) ? withoutAsking(items) : items;
  for (let end = Math.min(items.length - 1, 12); end > 0; end--) {
    const before = items[end - 1];
    if (before === undefined) continue;
    const words = wordsOf(items.slice(0, end));
    const isOfOther = puts.test(words) && isSomebodyOrKind(items.slice(end));
    if (isOfOther || isOfIt(was.exec(words), last))
      return [itWas(before), ...asked(items.slice(end))];
  }
  return bare;
}

/** "undo that, he took two for 90": what it should have been is told, so it is put right. */
export function insteadOfUndone(items: readonly Item[]): readonly Item[] {
  const [undo, stop, ...fact] = items;
  const isPutRight =
    undo !== undefined &&
    stop !== undefined &&
    has(undo, "UNDO") &&
    isStop(stop) &&
    tellsFact.test(wordsOf(fact)) &&
    fact.some(
      ({ entities, name, shop }) => entities.length > 0 || name !== undefined || shop.product,
    );
  return isPutRight
    ? [{ ...undo, word: "no", concepts: conceptsOfWord("no") }, stop, ...fact]
    : items;
}
const tellsFact =
  /^(?:(?:sorry|actually|no|because|in fact) )*(?:(?:he|she|they) (?:(?:only|actually|really) )?(?:took|bought|had|got|paid|wanted|gave)|(?:it|that) (?:was|should)|it was|that was|there (?:was|were))\b/u;

const asksToMake =
  /^(?:can|could|would|will) you (?:please |just )?(?:make(?! it (?:on|to|in|for) )|change|set|fix|correct) /u;
const withoutAsking = (items: readonly Item[]): readonly Item[] =>
  asked(
    items.slice(items.findIndex(({ word }) => /^(?:make|change|set|fix|correct)\b/u.test(word))),
  );

/** "the visit was …" after a visit; after a call it is another one. */
function isOfIt(found: RegExpExecArray | null, last: Intent): boolean {
  const noun = found?.groups?.["noun"];
  if (found === null || noun === undefined || /^(?:entry|one|thing)$/.test(noun))
    return found !== null;
  const isTrade = /^(?:sale|order|purchase)$/.test(noun);
  if (last.do !== "log_interaction") return isTrade;
  const kinds = nounsOf[last.kind];
  return kinds.includes(noun);
}
const nounsOf: Readonly<Record<InteractionKind, readonly string[]>> = {
  call: ["call", "phone call", "chat", "talk"],
  email: ["email", "mail", "message"],
  meeting: ["meeting", "chat", "talk"],
  message: ["message", "text"],
  note: ["note"],
  visit: ["visit"],
};

/** "… Ana Lopez", "… a visit": another one than it was written down on, or as. */
const isSomebodyOrKind = (rest: readonly Item[]): boolean =>
  (rest[0]?.name?.full === true && rest[1]?.word !== "'s") ||
  /^(?:an? )?(?:visit|call|phone call|meeting|email|mail|message|text|text message|note)\b/u.test(
    wordsOf(rest),
  );

const itWas = ({ name: _name, mark: _mark, ...place }: Item): Item => ({
  ...place,
  word: "it was",
  concepts: conceptsOfWord("it was"),
  shop: {},
  entities: [],
});

/** "could you put it on Ana?" asks for no answer. */
const asked = (items: readonly Item[]): readonly Item[] =>
  items.filter(({ mark, word }) => mark !== "?" && word !== "instead");
