import { has, isSurelyNamed, type Item } from "../items.ts";
import { isStop } from "../sentence.ts";
import { isOrdered, isToCome } from "./remind-days.ts";
import type { Said } from "./said.ts";
import { isPoint, mostIntents, type Part, type Read } from "./part.ts";

type Words = readonly Item[];

/** What is to be done, read once; or of two people twice, and then both or neither. */
export function eachTold(said: Part, once: (part: Part) => Read | undefined): Read | undefined {
  const both = bothTold(said.items);
  if (both === undefined) return isOfAnother(said.items) ? undefined : once(said);
  const [first, second] = both;
  const before = once({ ...said, items: first });
  const lastCommand = before?.intents.at(-1);
  const after = eachTold(
    {
      ...said,
      items: second,
      carried: true,
      situation: { ...said.situation, ...(lastCommand && { lastCommand }) },
    },
    once,
  );
  const reads = [before, after].flatMap((read) => read ?? []);
  const intents = reads.flatMap((read) => read.intents);
  const ignored = reads.flatMap((read) => read.ignored ?? []);
  if (reads.length < both.length || intents.length > mostIntents) return undefined;
  return { intents, ...(ignored.length === 0 ? {} : { ignored }) };
}

/**
 * "remind me Friday about Ana and then Monday to call Tom", "remind me to call Ana tomorrow, email Tom
 * on Friday": two people, each with a day of their own, of which the second goes on from the one
 * "remind me". Nothing where no two are told so.
 */
function bothTold(items: Words): readonly [Words, Words] | undefined {
  const [lead, start] = leadOf(items);
  for (const at of items.keys()) {
    if (at <= start) continue;
    const from = dayFrom(items, at) ?? taskFrom(items, at);
    const [first, second] = [items.slice(0, at), items.slice(from ?? items.length)];
    if ([first, second].every(isOfOneOnADay))
      return [first, [...items.slice(lead, start), ...second]];
  }
  return undefined;
}
/** "remind me", from where to where; "call Ana tomorrow, email Tom on Friday" has none. */
function leadOf(items: Words): readonly [from: number, to: number] {
  const lead = items.findIndex((item) => has(item, "REMIND", "REMIND_ME"));
  return lead < 0 ? [0, 0] : [lead, lead + (isReceiver(items[lead + 1]) ? 2 : 1)];
}
const isReceiver = (item: Item | undefined): boolean =>
  /^(?:me|us)$/.test(item?.word ?? "") || item?.shop.member !== undefined;

/** "call Ana tomorrow and Tom on Friday": who has which day is said, and it is not one day for both. */
const isOfAnother = (items: Words): boolean =>
  items.some(
    (item, at) =>
      has(item, "AND") &&
      isOfOneOnADay(items.slice(0, at)) &&
      items.slice(at + 1, at + 2).some(isSurelyNamed) &&
      items.slice(at + 2).some(isPoint) &&
      items.length === at + 3,
  );

/** "Tom's lesson on Friday"; "Friday's lesson" is no day for it. */
const isOfOneOnADay = (words: Words): boolean =>
  words.some(isSurelyNamed) && words.some((item) => isPoint(item) && !/['’]s$/u.test(item.text));

/** Where a day stands behind "and", with what is to be done behind it. */
function dayFrom(items: Words, at: number): number | undefined {
  if (!has(items[at], "AND")) return undefined;
  const from = secondFrom(items, at);
  const day = items[from];
  const next = items.slice(from).find((item) => !isPoint(item));
  const isTold = has(next, "ABOUT") || /^(?:to|about|re|abt)$/.test(next?.word ?? "");
  return day !== undefined && isPoint(day) && isTold ? from : undefined;
}

/** Where behind "and", a comma or the end of a line stands what is to be done with somebody. */
function taskFrom(items: Words, at: number): number | undefined {
  if (!has(items[at], "AND") && !isStop(items[at])) return undefined;
  const from = secondFrom(items, at);
  const [act, ...next] = items.slice(from, from + 4);
  return has(act, "TO_DO", "FOLLOW_UP_VERB") && next.some(isSurelyNamed) ? from : undefined;
}

const secondFrom = (items: Words, at: number): number =>
  items.findIndex(
    (item, place) =>
      place > at &&
      !isStop(item) &&
      !has(item, "AND") &&
      !/^(?:then|also|again|to)$/.test(item.word),
  );

/** To come; or, as in "call Ana tomorrow. Email Tom on Friday", the next of what is to be done. */
export const isToBeDone = (said: Said): boolean =>
  isToCome(said) ||
  (said.part.carried &&
    said.part.situation.lastCommand?.do === "create_follow_up" &&
    isOrdered(said));
