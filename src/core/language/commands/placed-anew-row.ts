import type { Intent } from "../../intent.ts";
import { type Change, changed, type Meaning } from "./contact-change.ts";
import { isKin } from "./company-slot.ts";
import type { Details } from "./details.ts";
import { isPronoun } from "./persons.ts";
import { settled } from "./place-details.ts";
import type { Row } from "./rows.ts";
import { wordsOf } from "../sentence.ts";
import type { Said } from "./said.ts";

/** "put Ana Lopez in Leeds": the place that else tells her from another of her name. */
export const placed = (said: Said): Intent | undefined => {
  const { person } = said;
  const isIn = said.items("person").some(({ word }) => word === "in");
  if (!isIn || person === undefined || !("city" in person)) return undefined;
  const { city, ...contact } = person;
  return changed(said, { contact, set: { city } });
};
/** "Ana has moved, put her in Leeds": where, after it is told that they moved. */
const placedAnew = (said: Said): Intent | undefined => {
  const place =
    said.items("person").every(isPronoun) &&
    hasMoved.test(said.part.text) &&
    !namesKin(said.part.text);
  const set = place ? placeIn(said) : undefined;
  return set && changed(said, { set });
};
const hasMoved =
  /\b(?:moved|moving(?! (?:van|company|box|boxes|day|truck|men))|relocated|lives|(?:has|got|gets|'s in|into) (?:a|her|his|their) new (?:home|house|flat|place|town|city)(?=\s*(?:[,.;:!–-]|$| (?:now|so)\b)))\b/iu;

/** "Ana's brother moved to Leeds, put him in Leeds": it may be he who moved. */
const namesKin = (text: string): boolean => text.split(/[^\p{L}]+/u).some(isKin);

const placeIn = (said: Said): Change["set"] => {
  const [first, ...rest] = said.items("words");
  const city = rest.length === 0 ? first?.shop.city?.[0] : undefined;
  return city === undefined ? settled(said)?.set : { city };
};

/** Where somebody is to be put of whom it was told that they moved. */
export const placedAnewRow: Row<Meaning> = {
  say: "PUT|CHANGE|MOVE <person> down|now? in|under|to|as? in|under|to <words>",
  means: placedAnew,
};

/** "he's from Leeds", of somebody who was just added: where they live. */
export const ofNewcomer = (said: Said, last: Intent["do"] | undefined): Details | undefined => {
  const { items } = said.part;
  const city = items.at(-1)?.shop.city?.[0];
  return last === "add_contact" && city !== undefined && isFrom.test(wordsOf(items))
    ? { set: { city } }
    : undefined;
};
const isFrom =
  /^(?:(?:and|oh|also) )*(?:(?:he|she|they) (?:is|'s|are|comes?|lives?) )?from \p{L}+(?: \p{L}+){0,2}$/u;
