import { todayOf } from "../../period.ts";
import { daysBetween } from "../../time.ts";
import { entityIn, isUnheard, type Item } from "../items.ts";
import { wordsOf } from "../sentence.ts";
import { isPoint } from "./part.ts";
import type { Goods } from "./goods.ts";
import type { Said } from "./said.ts";

/** "a deposit of 20 for a vase" is not its price, and "got a bowl as a gift" sells none. */
export const isWhole = (said: Said, { amount }: Goods): boolean => {
  const { items } = said.part;
  return (
    !isNextTime(said) &&
    !isAtAnHour(said) &&
    !isDeadline(said) &&
    !isGotBack(said) &&
    !tooMuch.test(wordsOf(items)) &&
    !atOthers.test(wordsOf(items)) &&
    !items.some(({ word }, at) => inParts.test(word) && !isOfName(items, at)) &&
    (amount !== undefined || !unpaid.test(wordsOf(items)))
  );
};
/** "got 40 back for …" sells nothing, whatever it was for. */
const isGotBack = ({ part: { items } }: Said): boolean =>
  items.some(
    ({ word }, at) =>
      word === "back" &&
      items[at - 1]?.entities.some(({ kind }) => kind === "number" || kind === "money") === true,
  );
/** "a workshop on July 4", said on June 30: hardly that of a year ago, and no day of a sale. */
function isNextTime(said: Said): boolean {
  const { on, words = "" } = said.when("past") ?? {};
  const isNamed = /\b(?:last|ago|year|\d{4})\b|\d[./-]\d+[./-]\d/i.test(words);
  const today = todayOf(said.part.situation.clock);
  return on !== undefined && !isNamed && daysBetween(on, today) > mostBack;
}
/** "order the tiles for Ana by Friday" is to be done by then, and nothing is sold yet. */
const isDeadline = (said: Said): boolean =>
  /^(?:by|before|until|till)\b/i.test(said.when("past")?.words ?? "");
const mostBack = 300;
const inParts =
  /^(?:deposit|down payment|downpayment|instal?ments?|part payment|layaway|towards?|(?:the )?(?:rest|remainder))$/;
/** "a shoulder rest": what is called so. */
const isOfName = (items: readonly Item[], at: number): boolean => {
  const before = items[at - 1];
  return items[at]?.word === "rest" && before !== undefined && isUnheard(before);
};
const unpaid = /\b(?:as an? (?:gift|present|prize|sample)|for free|free of charge|on the house)\b/;

/** "she had a class at 6", "took a workshop at 6": when it was, as likely as what it cost. */
const isAtAnHour = ({ goods, part, words }: Said): boolean =>
  goods?.quantity === undefined &&
  goods?.amount !== undefined &&
  part.items.some((item) => isPoint(item) && /^at \d{1,2}$/.test(item.word)) &&
  !part.items.some((item) => entityIn(item, "money") !== undefined) &&
  (words.some(({ word }) => /\bhad$/.test(word)) || held.test(goods.product ?? ""));
const held = /\b(?:class|lesson|workshop|course|session|hire|rental|tour|party)$/iu;

/** "a pot for 75, that is too much for Ana": nothing is sold. */
const tooMuch = /\btoo (?:much|many|expensive|dear|pricey)\b/;
/** "… at another shop": nothing of ours is sold. */
const atOthers =
  /\b(?:at|from|in|off|by) (?:another|a different|some other|the other) (?:shop|store|place|seller|dealer)\b/;

/** What was theirs already, and has no price. */
export const isTheirOwn = (said: Said): boolean =>
  said.goods?.amount === undefined && isOfTheirs(said) && (isFetched(said) || isMended(said));

const isOfTheirs = ({ part, skipped }: Said): boolean =>
  [...skipped, ...part.items].some(
    ({ word }, at, all) =>
      /^(?:his|her|their)$/.test(word) && all[at + 1]?.shop.product !== undefined,
  );

/** "a visit from Ana. She picked up her bike" */
const isFetched = ({ part, words }: Said): boolean =>
  part.carried && words.some(({ word }) => /^(?:picked up|collected|fetched)$/.test(word));

/** "Ana got her bike going again", "got her scissors sharpened": what became of it. */
const isMended = (said: Said): boolean =>
  said.words.some(({ word }) => /^(?:got|had)$/.test(word)) &&
  (isUndergone(said) ||
    said.part.items.some(
      ({ word }, at, items) => becomes.test(word) && items[at - 1]?.shop.product !== undefined,
    ));
const becomes =
  /^(?:going|working|running|started|back|fixed|mended|repaired|sorted|replaced|done)\b/;

/** "had a kit stolen, worth 22": what happened to it. */
export const isUndergone = ({ goods }: Said): boolean =>
  goods?.product !== goods?.known && /\w(?:ed|en)$|\blost$/iu.test(goods?.product ?? "");

/** "had a hire, 58": no more than the word that several of ours have, which is asked. */
export const isAnyOfOurs = (said: Said): boolean =>
  said.items("goods").some(({ shop, text }) => shop.product && text === said.goods?.product);
