import { has, type Item, wordOf } from "../items.ts";
import { isUnreal } from "./hedge.ts";
import { isStop } from "../sentence.ts";
import { isFiller, isStrongStop } from "./part.ts";
import { withoutLead } from "./speech.ts";

/** A message without the greeting or heading before what it says. */
export const withoutOpening = (items: readonly Item[]): readonly Item[] =>
  withoutPeople(withoutHeading(withoutLateness(withoutGreeting(items))));

/** "Hi, …", "ok so …" before a command is no part of it. */
function withoutGreeting(items: readonly Item[]): readonly Item[] {
  const stop = items.findIndex((item) => isStrongStop(item) || item.mark === ",");
  const lead = items.slice(0, stop);
  const isEmpty = (item: Item): boolean =>
    isFiller(item) && !isUnreal(item) && item.name === undefined;
  return stop > 0 && stop < 4 && lead.every(isEmpty) ? items.slice(stop + 1) : items;
}

/** "For Ana and Tom: add the tag trade to both": whom "both" and "her" mean stands before. */
function withoutPeople(all: readonly Item[]): readonly Item[] {
  const items = withoutLead(all);
  const stop = items.findIndex(({ mark }) => mark === ":");
  const [link, ...people] = items.slice(0, Math.max(0, stop));
  const isList = people.every(
    (item) => item.name?.contact === true || item.mark === "," || has(item, "AND"),
  );
  const rest = items.slice(stop + 1);
  const at = rest.findIndex(({ word }) =>
    /^(?:both|both of them|them|all of them|him|her)$/.test(word),
  );
  const isOfPeople = /^(?:for|on|about|re)$/.test(wordOf(link)) && people.length > 0 && isList;
  return isOfPeople && at >= 0 ? [...rest.slice(0, at), ...people, ...rest.slice(at + 1)] : all;
}

/** "I forgot to say, …", "meant to mention: …": that it is told late. */
function withoutLateness(items: readonly Item[]): readonly Item[] {
  const stop = items.findIndex((item) => isStop(item));
  const lead = items.slice(0, Math.max(0, stop)).map(({ word }) => word);
  return lateness.test(lead.join(" ")) ? items.slice(stop + 1) : items;
}
const lateness =
  /^(?:(?:oh|ah|sorry|and|by the way|btw|also|i|we|just|totally|completely|clean|should|have|had|has) )*(?:forgot|forgotten|meant|neglected|been meaning)(?: to)? (?:say|mention|tell you|tell|log|add|note|record|write|put)(?: (?:it|this|that|you|down|in|earlier|before|yesterday|already))*$/u;

/** "two things for Sue: …" only says how much follows. */
function withoutHeading(items: readonly Item[]): readonly Item[] {
  const stop = items.findIndex(({ mark }) => mark === ":");
  const head = items.slice(0, Math.max(0, stop)).map(({ word }) => word);
  return heading.test(head.join(" ")) ? items.slice(stop + 1) : items;
}
const heading =
  /^(?:\p{L}+ ){0,2}(?:a few|a couple of|some|\d|two|three|four|five) (?:\p{L}+ )?(?:things?|bits|jobs|updates|points|items|notes|tasks|entries)\b/u;
