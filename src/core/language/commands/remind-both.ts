import { has, isSurelyNamed, type Item } from "../items.ts";
import { isPoint, mostIntents, type Part, type Read } from "./part.ts";

type Words = readonly Item[];

/** What is to be done, read once; or of two people twice, and then both or neither. */
export function eachTold(said: Part, once: (part: Part) => Read | undefined): Read | undefined {
  const both = bothTold(said.items);
  if (both === undefined) return once(said);
  const reads = both.flatMap((items) => once({ ...said, items }) ?? []);
  const intents = reads.flatMap((read) => read.intents);
  const ignored = reads.flatMap((read) => read.ignored ?? []);
  if (reads.length < both.length || intents.length > mostIntents) return undefined;
  return { intents, ...(ignored.length === 0 ? {} : { ignored }) };
}

/**
 * "remind me Friday about Ana and then Monday to call Tom": two people, each with a day of their
 * own, of which the second goes on from the one "remind me". Nothing where no two are told so.
 */
function bothTold(items: Words): readonly [Words, Words] | undefined {
  const lead = items.findIndex((item) => has(item, "REMIND", "REMIND_ME"));
  if (lead < 0) return undefined;
  const start = lead + (isReceiver(items[lead + 1]) ? 2 : 1);
  for (const at of items.keys()) {
    const from = at > start ? secondFrom(items, at) : undefined;
    const [first, second] = [items.slice(0, at), items.slice(from ?? items.length)];
    if (first.some(isPoint) && [first, second].every((words) => words.some(isSurelyNamed)))
      return [first, [...items.slice(lead, start), ...second]];
  }
  return undefined;
}
const isReceiver = (item: Item | undefined): boolean =>
  /^(?:me|us)$/.test(item?.word ?? "") || item?.shop.member !== undefined;

/** Where a day stands behind "and", with what is to be done behind it. */
function secondFrom(items: Words, at: number): number | undefined {
  if (!has(items[at], "AND")) return undefined;
  const from = items.findIndex(
    (item, place) => place > at && !/^(?:then|also|again)$/.test(item.word),
  );
  const day = items[from];
  const next = items.slice(from).find((item) => !isPoint(item));
  const isTold = has(next, "ABOUT") || /^(?:to|about|re|abt)$/.test(next?.word ?? "");
  return day !== undefined && isPoint(day) && isTold ? from : undefined;
}
