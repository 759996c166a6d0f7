import type { Topic } from "./ask-topics.ts";
import { entityIn, has, type Item } from "./items.ts";
import { isStop, wordsOf } from "./sentence.ts";
import { periodAhead } from "./times-asked.ts";

/** "which of Tom's reminders are about the kibble", "follow-ups mentioning the invoice": words of their text. */
export function topicOfTasks(items: readonly Item[]): Topic | undefined {
  const at = aboutAt(items);
  const [first] = items.slice(at + 1);
  if (at < 0 || first === undefined) return undefined;
  const quote = entityIn(first, "quote");
  if (quote !== undefined) return { text: quote.value, items: items.slice(at, at + 2) };
  const rest = items.slice(at + 1);
  const end = rest.findIndex((item) => isStop(item) || endsTopic(item));
  const said = end < 0 ? rest : rest.slice(0, end);
  const words = said.filter((item) => item.mark === undefined && !small.test(item.word));
  if (words.length === 0 || words.length > most || said.some(isMore)) return undefined;
  return {
    text: words.map(({ text }) => text).join(" "),
    items: items.slice(at, at + 1 + said.length),
  };
}

/** Where it is said that follow-ups are about something, and of nobody. */
export function aboutAt(items: readonly Item[]): number {
  const task = items.findIndex((item) => has(item, "FOLLOW_UP"));
  const at = items.findIndex(
    (item, place) => task >= 0 && place > task && mentioning.test(item.word),
  );
  return at < 0 || items.slice(at + 1, at + 3).some(isSomebody) ? -1 : at;
}

const mentioning =
  /^(?:about|re|regarding|concerning|wrt|on the subject of|in regards to|mention|mentions|mentioning|containing|contain|saying|say)$/;
const small =
  /^(?:the|a|an|our|my|their|his|her|some|any|this|that|those|these|to do with|please|pls|thanks)$/;
const most = 4;
const isSomebody = ({ name, shop }: Item): boolean =>
  (name?.contact === true && !name.weak) || shop.member !== undefined;

/** What says when or whose they are is no part of what they are about. */
const endsTopic = (item: Item): boolean =>
  periodAhead(item) !== undefined ||
  has(item, "DUE", "OVERDUE") ||
  /^(?:for|with|is|are|was|were|that|which|still)$/.test(item.word);

const isMore = (item: Item): boolean =>
  isSomebody(item) || has(item, "NOT", "NEVER", "WHO", "WITHOUT", "EXCEPT", "AND", "OR", "BUT");

/** "follow-ups created by Ana": who made them, which is nobody's to do. */
export const isMadeBy = (items: readonly Item[]): boolean =>
  /\bfollow ?ups? (?:that |which )?(?:i|we) (?:have |'ve )?(?:made|created|set up|put in|entered|added|wrote) for\b/u.test(
    wordsOf(items),
  ) ||
  items.some(
    (item, at) =>
      item.shop.member !== undefined &&
      /\b(?:made|created|set up|set|put in|entered|added|logged|written) by$/u.test(
        wordsOf(items.slice(Math.max(0, at - 3), at)),
      ),
  );

/** "follow-ups of Tom and Priya": of each of them. */
export function areSideBySide(items: readonly Item[]): boolean {
  const members = items.filter(({ shop }) => shop.member !== undefined);
  const [first, last] = [members[0], members.at(-1)];
  if (first === undefined || last === undefined || members.length < 2) return false;
  return items
    .slice(items.indexOf(first), items.indexOf(last))
    .every(
      (item) =>
        members.includes(item) || item.mark === "," || item.word === "'s" || has(item, "AND", "OR"),
    );
}

/** "what have we got open": of all of us. */
export const isOursOpen = (items: readonly Item[]): boolean =>
  /(?:^| )(?:we (?:still |now )?(?:have|got)|(?:have|'ve) we (?:still )?got) /.test(
    `${wordsOf(items)} `,
  ) && items.some((item) => has(item, "OPEN"));
