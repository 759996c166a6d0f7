import { fold } from "../../text.ts";
import { has, type Item } from "../items.ts";
import type { Details } from "./details.ts";
import type { Said } from "./said.ts";

/** A source as typed: of somebody named it is not said what else is, "word of mouth from Ana". */
export const sourceTyped = (said: Said): Details | undefined =>
  said.items("words").slice(1).some(isContact) || said.items("words").some(isUnknown)
    ? undefined
    : { set: { source: said.text("words") } };
/** "her source is a mystery" */
const isUnknown = ({ word }: Item): boolean =>
  /^(?:mystery|unknown|unclear|secret|puzzle|riddle)$/.test(word);
const isContact = ({ name }: Item): boolean => name?.contact === true && name.full;

/** "referral from Amber Lee": through whom they came has no field. */
export function sourceBy(said: Said): Details | undefined {
  const isOurs = said.has("source");
  const person = said.items("person");
  if (!isOurs && !person.some(isContact)) return undefined;
  const source = said.items(isOurs ? "source" : "words").at(-1);
  const through = said.part.text
    .slice(source?.end, person.at(-1)?.end)
    .replace(/^[\s,(]+|[\s)]+$/gu, "");
  return { set: { source: said.values("source")[0] ?? said.text("words") }, left: [through] };
}

/** "found us on Instagram": as the shop writes it, where it has that source. */
export const social = ({ part, words }: Said): Details => {
  const way = words.find((item) => has(item, "BY_MESSAGE"))?.text ?? "";
  const typed = way.replace(/^(?:on|via|by|over|through)\s+/iu, "");
  const known = part.situation.vocabulary.sources.find((each) => fold(each) === fold(typed));
  return { set: { source: known ?? typed } };
};
