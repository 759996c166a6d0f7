import { has, type Item, wordOf } from "../items.ts";
import { ofRelatives } from "../gist/words.ts";
import { wordsOf } from "../sentence.ts";
import { isBareDetail } from "./detail-told.ts";
import { isFiller, isPoint } from "./part.ts";
import { isOrderTold } from "./order-told.ts";
import { withoutLead } from "./speech.ts";

/**
 * "Ana is moving, scrap her workshop invite": what is to be done with what there is to do for the
 * one person spoken of, with the name in place of "her"; and "Ana left the hotel. Company should say
 * Bell & Sons". New things to do keep their words.
 */
export function withTheirsNamed(items: readonly Item[], person: Item): readonly Item[] | undefined {
  const [first] = items;
  if (first !== undefined && isBareDetail(items)) return [person, possessive(first), ...items];
  if (!isOfTask(items)) return undefined;
  const named = items.flatMap((item, at) => {
    if (isTheirs(items, at)) return [person, possessive(item)];
    return isThem(items, at) ? [person] : [item];
  });
  return named.length > items.length || named.includes(person) ? named : undefined;
}

/**
 * "Ben is away on Friday, give his follow-ups of that day to Tom": the one of the team, and the day.
 * "move her reminder to Monday, Ben is out sick" speaks of somebody before.
 */
export function ofMemberSpokenOf(
  items: readonly Item[],
  told: readonly Item[],
): readonly Item[] | undefined {
  const [member, ...others] = told.filter(
    ({ shop, start }) => shop.member !== undefined && start < (items[0]?.start ?? 0),
  );
  if (!isOfTask(items)) return undefined;
  const dated = withThatDay(items, told);
  const given = others.length > 0 ? undefined : withReceiver(dated, member, told);
  if (given !== undefined) return given;
  const at = others.length > 0 ? -1 : dated.findIndex((_, place) => isTheirs(dated, place));
  const whose = dated[at];
  const meant =
    member === undefined || whose === undefined
      ? dated
      : [...dated.slice(0, at), member, possessive(whose), ...dated.slice(at + 1)];
  return meant.length > items.length || dated !== items ? meant : undefined;
}

/** "Ben's in Leeds every week now, so hand all of Tom's Leeds contacts over to him": who gets them. */
const withReceiver = (
  items: readonly Item[],
  member: Item | undefined,
  told: readonly Item[],
): readonly Item[] | undefined =>
  member !== undefined && items.some(isReceiver) && !ofRelatives.test(wordsOf(told))
    ? items.map((item, at) => (isReceiver(item, at, items) ? member : item))
    : undefined;
const isReceiver = (item: Item, at: number, items: readonly Item[]): boolean =>
  /^(?:him|her)$/.test(item.word) &&
  /^(?:to|over to)$/.test(wordOf(items[at - 1])) &&
  items.slice(at + 1).every((each) => each.mark !== undefined || isFiller(each));

/** The one day that was told in place of "that day". */
function withThatDay(items: readonly Item[], told: readonly Item[]): readonly Item[] {
  const [day, ...others] = told.filter(isPoint);
  const at = items.findIndex(
    ({ word }, place) =>
      /^(?:that|the same) day$/.test(word) ||
      (word === "day" && /^(?:that|same|the same)$/.test(wordOf(items[place - 1]))),
  );
  if (day === undefined || others.length > 0 || at < 0) return items;
  const from = items[at]?.word === "day" ? at - 1 : at;
  const on = wordOf(items[from - 1]) === "on" ? from - 1 : from;
  return [...items.slice(0, on), day, ...items.slice(at + 1)];
}

const isOfTask = (items: readonly Item[]): boolean => {
  const act = withoutLead(items).find(({ mark, word }) => mark === undefined && word !== "so");
  return has(act, "CANCEL", "MOVE", "SNOOZE", "TICK_OFF", "GIVE", "DONE") || isOrderTold(items);
};

/** "her call", and not "give her a call". */
const isTheirs = (items: readonly Item[], at: number): boolean => {
  const next = items[at + 1];
  return (
    /^(?:his|her|their)$/.test(wordOf(items[at])) &&
    next !== undefined &&
    next.mark === undefined &&
    !isPoint(next) &&
    !(isFiller(next) && !has(next, "FOLLOW_UP", "A_REMINDER", "OPEN")) &&
    next.name?.full !== true
  );
};

const isThem = (items: readonly Item[], at: number): boolean =>
  /^(?:him|her|them)$/.test(wordOf(items[at])) &&
  /^(?:for|with|about|of|ask for)$/.test(wordOf(items[at - 1]));

const possessive = ({ start, end, first, last }: Item): Item => ({
  start,
  end,
  first,
  last,
  text: "'s",
  word: "'s",
  concepts: new Set(),
  shop: {},
  entities: [],
  capital: false,
});
