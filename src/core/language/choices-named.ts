import { askingWords } from "./concepts.ts";
import { entityIn, has, type Item, wordOf } from "./items.ts";
import { contentOf, lastStop, wordsOf } from "./sentence.ts";
import { periodOf } from "./times-asked.ts";

/**
 * "who looks after Ana, is it Tom or me?", "where does Ana live? is it Leeds or York", "was it Tom or
 * me who last called Ana?": what the answer may be is no part of what is asked. What is set side by
 * side ("which sold better, is it mugs or kits") is.
 */
export const withoutChoices = (items: readonly Item[]): readonly Item[] =>
  items.some((item) => has(item, "OR")) && !items.some((item) => has(item, ...comparing))
    ? withoutChoicesAhead(withoutChoicesBehind(items))
    : items;
const comparing = ["MORE", "MOST", "MORE_THAN", "LESS_THAN", "TOP", "COMPARE"] as const;

function withoutChoicesBehind(items: readonly Item[]): readonly Item[] {
  const stop = lastStop(items);
  const [question, tail] = [items.slice(0, Math.max(0, stop)), contentOf(items.slice(stop + 1))];
  const isAsked = contentOf(question).length > 2 && question.some((item) => has(item, ...asking));
  const isChoice = isIt.test(wordsOf(tail)) && areChoices(tail.slice(2)) && asksFor(question, tail);
  if (isAsked && isChoice) return question;
  return whoDid.test(wordsOf(question)) && tail.every(isOneOfUs) && areChoices(tail)
    ? question
    : items;
}
/** "who bought mugs, was it in May or June": a time narrows what does not ask for one, and so do goods. */
const asksFor = (question: readonly Item[], choices: readonly Item[]): boolean =>
  question.some((item) => has(item, "WHEN")) ||
  (!choices.some((item) => periodOf(item) !== undefined) &&
    (question.some((item) => has(item, "WHAT")) ||
      !choices.some(({ shop }) => shop.product !== undefined)));
/** "who called Ana, Tom or me?": one of us did. */
const whoDid =
  /^(?:so |and )?(?:who|which of us) (?:last |just )?(?:called|rang|phoned|emailed|texted|visited|met|saw|spoke|talked|wrote|logged|looks after|looked after|owns|has|added|is looking after|'s looking after)\b/u;
const isOneOfUs = ({ shop, word }: Item): boolean =>
  (shop.member !== undefined && !/['’]s$/u.test(word)) ||
  /^(?:or|me|us|i|myself|either)$/u.test(word);
const asking = [...askingWords, "WHERE"] as const;
const isIt = /^(?:is|was|are|were|would|will) (?:it|that|this|she|he|they) /u;

/** "is it Tom or me who …": the question begins behind. */
function withoutChoicesAhead(items: readonly Item[]): readonly Item[] {
  const who = items.findIndex((item, at) => at > 3 && /^(?:who|that)$/u.test(wordOf(item)));
  const ahead = items.slice(0, Math.max(0, who));
  const isOfUs = ahead.every((item) => item.name?.full !== true || item.shop.member !== undefined);
  return isIt.test(wordsOf(ahead)) && isOfUs && areChoices(ahead.slice(2))
    ? items.slice(who)
    : items;
}

/** "Tom or me", "a mug, a kit or clay", "one or two": each a single thing. */
function areChoices(said: readonly Item[]): boolean {
  const choices: Item[][] = [[]];
  for (const item of said) {
    if (has(item, "OR") || item.mark === ",") choices.push([]);
    else if (!small.test(item.word)) choices.at(-1)?.push(item);
  }
  return (
    choices.length > 1 && choices.every(([thing, ...more]) => more.length === 0 && isThing(thing))
  );
}
const small = /^(?:a|an|the|in|with|under|by|from|'s|just|still|both|either|actually|really)$/u;
const isThing = (item: Item | undefined): boolean =>
  item !== undefined &&
  (Object.keys(item.shop).length > 0 ||
    item.name?.full === true ||
    /^(?:me|us|mine|ours|myself|i|you|one|two|three)$/u.test(item.word) ||
    periodOf(item) !== undefined ||
    entityIn(item, "number") !== undefined);
