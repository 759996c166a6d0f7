import { has, type Item } from "../items.ts";
import { contentOf, wordsOf } from "../sentence.ts";

const before = /(?:^| )(?:instead of|in place of|rather than|and not|not)$/;

/** "Doug looks after Ana instead of Callum": whom of the team it was before, which nothing hangs on. */
export function withoutFormer(all: readonly Item[]): readonly Item[] {
  const items = withoutFrom(all);
  const at = items.findIndex(
    (item, place) =>
      (isMember(item) || (isOneself(item) && items.some(isCare))) &&
      before.test(wordsOf(items.slice(Math.max(0, place - 3), place))),
  );
  const lead = items.slice(0, Math.max(0, at));
  const rest = items.slice(at + 1);
  const isOne = lead.some(isMember) && !contentOf(rest).some(isMember);
  return at < 0 || !isOne || isDoing.test(wordsOf(lead)) ? items : [...withoutWords(lead), ...rest];
}

/** "Ben is doing Ana's call, not me": without whom he does it for, that is only told. */
const isDoing = /^\S+ (?:is|'s) (?:doing|handling|making|taking) /;

/** "Ana goes from Callum to Doug" */
function withoutFrom(items: readonly Item[]): readonly Item[] {
  const at = items.findIndex(
    ({ word }, place) =>
      word === "from" &&
      [1, 3].every((step) => items.slice(place + step, place + step + 1).some(isMember)) &&
      items[place + 2]?.word === "to",
  );
  return at < 0 ? items : [...items.slice(0, at), ...items.slice(at + 2)];
}

/** "Doug looks after Ana instead of me" */
const isOneself = ({ word }: Item): boolean => /^(?:me|myself)$/.test(word);
const isCare = (item: Item): boolean => has(item, "OWNER_FIELD");

const isMember = ({ shop }: Item): boolean => shop.member !== undefined;

/** Without the words that put one in the place of another, and the comma before them. */
const withoutWords = (lead: readonly Item[]): readonly Item[] =>
  lead.slice(0, lead.findLastIndex((item) => !linking.test(item.mark ?? item.word)) + 1);

const linking =
  /^(?:instead of|instead|in|place|in place of|of|rather than|rather|than|and|not|,)$/;
