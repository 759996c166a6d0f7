import type { Intent } from "../../intent.ts";
import { type Change, changed, type Meaning } from "./contact-change.ts";
import { isPronoun } from "./persons.ts";
import { settled } from "./place-details.ts";
import type { Row } from "./rows.ts";
import type { Said } from "./said.ts";

/** "Ana has moved, put her in Leeds": where, after it is told that they moved. */
const placedAnew = (said: Said): Intent | undefined => {
  const place = said.items("person").every(isPronoun) && hasMoved.test(said.part.text);
  const set = place ? placeIn(said) : undefined;
  return set && changed(said, { set });
};
const hasMoved = /\b(?:moved|moving|relocated|lives|new (?:home|house|flat|place|town|city))\b/iu;
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
