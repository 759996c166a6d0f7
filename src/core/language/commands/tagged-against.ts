import type { IntentOf } from "../../intent.ts";
import { isSurelyNamed, type Item } from "../items.ts";
import { isOfSomebodys } from "./everyone-meant.ts";

interface Said {
  readonly words: string;
  readonly items: readonly Item[];
}

/** "drop the trade tag for Ana", "keep the tag on Ana": nothing is put on by these. */
const tagsAgainst =
  /\b(?:drops?|loses?|losing|keeps?|keeping|leaves?|leaving|scraps?|ditch(?:es)?|scratch|cuts?|kills?|bins?|strips?|gets? rid of) (?:the |her |his |their |that |this )?(?:\S+ ){1,3}(?:tags?|labels?)\b|\b(?:tags?|labels?) (?:(?:is |are |was )?(?:off|gone|away|removed)\b|(?:stays?|remains?|expired|ends?|ended|lapsed)\b)/u;
/** "take the one off and put the tag on": what is put on is said as well. */
const putsOn =
  /\b(?:add|adds|adding|tag|tagged|put|puts|swap|instead|replace|replaces|goes on|comes on) (?!(?:is |are )?(?:off|gone|away|removed|stays?|remains?|for|on|from))/u;
/** "not everyone in Leeds", "only some of them": not all of those that a list would show. */
export const ofSome =
  /^(?:(?:and|but|so|please|ok|okay) )*(?:(?:no|not) (?:every|all|each|any)\S*|nobody|no one|none|hardly any\S*|(?:only |just |about )?(?:some|half|most|few|a few|several|many|a couple|a handful|certain|the odd|a third|a quarter)\b)(?! one)/u;

/** "one of them needs the tag": nobody knows which. */
const oneOf =
  /\b(?:one|some|either|neither|any|most|none|which|half) of (?:them|these|those|the (?:two|three|four))\b|\bone or (?:the )?other\b/u;

/** "tag everyone in Leeds and give them to Ben": Ben is no tag. */
export const isMember = (value: string, items: readonly Item[]): boolean =>
  items.some(({ shop, text }) => shop.member !== undefined && text === value);

/** Words that speak against tags that were read: what is kept or taken off, and for how many. */
export const isTaggedAgainst = (
  { add, remove, filter }: IntentOf<"tag">,
  { words, items }: Said,
): boolean =>
  add?.some((tag) => isMember(tag, items)) === true ||
  (add !== undefined && remove === undefined && keepsTag(words)) ||
  (filter === undefined
    ? namesMore(items)
    : isOfSomebodys(words, filter) ||
      ofSome.test(words) ||
      sparesSome(filter, add, { words, items })) ||
  oneOf.test(words);

/** "Ana wants to be tagged VIP lol" is a wish of hers; "… so tag her", "…, please do" is an order. */
export const isTheirWish = (words: string): boolean => wishes.test(words) && !isOrdered.test(words);
const wishes =
  /(?<!\b(?:i|we|you) )(?<!\b(?:i|we|you) (?:would|really|just) )\b(?:wants?|wanted|like|hopes?|hoped|wish(?:es)?|ask(?:s|ed)?|begs?|begged|expects?|expected|insists?|insisted|hoping|keen|dying|demands?|demanded)(?: (?:me|us))? (?:on being|to (?:be|get)) (?:\S+ ){0,2}?(?:tagged|labell?ed|marked)\b/u;
const isOrdered =
  /\b(?:please|pls|plz|kindly|so|(?:tag|mark|label|add|put) (?:her|him|them|it)|do (?:it|that)|can you|could you)\b/u;

const keepsTag = (words: string): boolean =>
  tagsAgainst.test(words) && !putsOn.test(words.replace(tagsAgainst, " "));

/** "tag everyone in Leeds vip, not the trade", "… apart from my own": those left out are not in the set. */
const sparesSome = (
  filter: NonNullable<IntentOf<"tag">["filter"]>,
  add: readonly string[] = [],
  { words, items }: Said,
): boolean =>
  !JSON.stringify(filter).includes('"is":"not"') &&
  (/\b(?:except|excepting|apart from|other than|excluding|besides|unless|leave out)\b/u.test(
    words,
  ) ||
    items.some(
      (item, at) =>
        add.some((tag) => tag === item.text || item.shop.tag?.includes(tag) === true) &&
        items.slice(Math.max(0, at - 3), at).some(({ word }) => word === "not"),
    ));

/** "tag Ana and the others", "Ana and family": more than who is named, of whom none would have it. */
export const namesMore = (items: readonly Item[]): boolean =>
  items.some(
    (item, at) =>
      isSurelyNamed(item) &&
      more.test(
        items
          .slice(at + 1, at + 5)
          .map(({ word }) => word)
          .join(" "),
      ),
  );
const more =
  /^(?:and|&|plus|with) (?:(?:all|the|his|her|their|some|a few|two|three) )*(?:others?|rest|family|kids|children|co|company|gang|team|crew|friends?|mates?|colleagues?|partner)\b/u;
