import { type Item, wordOf } from "./items.ts";
import { isStop, wordsOf } from "./sentence.ts";

/**
 * "Logan Quigley, the Pedal Couriers guy: when did he last buy?": who somebody is, said behind the
 * whole name, asks nothing of the company. "Logan, the Pedal Couriers guy" tells which Logan is meant
 * and stays.
 */
export function withoutEpithet(items: readonly Item[]): readonly Item[] {
  const at = items.findIndex(
    ({ name }, place) => name?.contact === true && name.full && epithetAt(items, place + 1) > 0,
  );
  const end = epithetAt(items, at + 1);
  return at < 0 ? items : [...items.slice(0, at + 1), ...items.slice(end)];
}

/** The place behind "(the Pedal Couriers guy)", ", our man from Pedal Couriers,", "the VIP:"; 0 where there is none. */
function epithetAt(items: readonly Item[], at: number): number {
  const isOpened = isStop(items[at]);
  const from = isOpened ? at + 1 : at;
  const length = items.slice(from).findIndex(isStop);
  const end = length < 0 ? items.length : from + length;
  const said = items.slice(from, end);
  if (!(isOpened || length > 0) || !tellsWho(said)) return 0;
  return items[end]?.mark?.endsWith(")") === true ? end + 1 : end;
}

const tellsWho = (said: readonly Item[]): boolean =>
  !said.some(isPlace) && (epithet.test(wordsOf(said)) || isTagged(said));

/** "the Leeds lady": where several have the name, it tells which of them. */
const isPlace = ({ shop }: Item): boolean => shop.city !== undefined;

/** "the VIP", "our courier": somebody who has a tag and no more. */
const isTagged = ([the, tag, ...others]: readonly Item[]): boolean =>
  /^(?:the|our)$/u.test(wordOf(the)) && tag?.shop.tag !== undefined && others.length === 0;

const person =
  "(?:guys?|man|woman|lady|gentleman|chap|bloke|fellow|fella|girl|boy|lad|kid|person|teacher|lawyer|doctor|nurse|chef|baker|builder|plumber|farmer|student|driver|courier|owner|manager|neighbou?r|client|customer)";
const epithet = new RegExp(
  `^(?:the|that|our|my) (?:\\S+ ){0,5}?${person}(?: (?:from|at|of|with|in|over at|down at) (?:\\S+ ?){1,5})?$`,
  "u",
);
