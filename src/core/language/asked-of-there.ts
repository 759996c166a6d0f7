import { given } from "../given.ts";
import { textOf } from "./commands/part.ts";
import { isAsking } from "./commands/speech.ts";
import { isTold } from "./comes-to.ts";
import type { Interpretation, Means, Situation } from "./interpretation.ts";
import { has, isSurelyNamed, type Item, read, type Reading } from "./items.ts";
import { isStop } from "./sentence.ts";
import { undressed } from "./undressed.ts";

/**
 * "Someone at Bell & Sons complained. Who from there bought clay this year?": asked of the one company or
 * town that was told of before, and never of everybody. What is told is named as left out: who it was
 * is not said, so that nothing is logged of it. Undefined where nothing points there, or somebody is named.
 */
export function askedOfThere(
  text: string,
  situation: Situation,
  means: Means,
): Interpretation | undefined {
  const found = pointing.test(text) ? placed(read(undressed(text), situation)) : undefined;
  const meant = found && means(found.question);
  if (meant?.outcome !== "understood" || !isTold(meant)) return undefined;
  const ignored = [...(found?.told ?? []), ...(meant.ignored ?? [])];
  return { ...meant, ...given({ ignored: ignored.length > 0 ? ignored : undefined }) };
}

interface Placed {
  readonly question: string;
  readonly told: readonly string[];
}

function placed({ items, text }: Reading): Placed | undefined {
  const last = items.findLastIndex(({ mark }) => mark === undefined);
  const end = items.findLastIndex((item, at) => isStop(item) && at < last);
  const told = items.slice(0, Math.max(0, end));
  const asked = items.slice(end + 1);
  const [place, ...others] = told.filter(isPlace);
  if (place === undefined || others.length > 0 || asked.some(isPlace)) return undefined;
  if (items.some(isPerson) || !tellsOfSomebody(told) || !isAsking(asked)) return undefined;
  const said = place.shop.city === undefined ? `at ${place.text}` : `in ${place.text}`;
  return {
    question: textOf({ text }, asked).replace(pointing, said),
    told: [textOf({ text }, told)],
  };
}

/** "someone at … complained", "… rang": an exchange with nobody in particular. */
const tellsOfSomebody = (told: readonly Item[]): boolean =>
  told.some((item) => has(item, "CALL", "EMAIL", "MESSAGE", "VISIT", "MEETING", "TALK")) ||
  told.some(({ word }) =>
    /^(?:someone|somebody|a (?:man|woman|lady|guy|girl|customer)|one of them)$/u.test(word),
  );

const isPlace = ({ shop, name }: Item): boolean =>
  shop.city !== undefined || (name?.company === true && !name.contact && name.full);
const isPerson = (item: Item): boolean => isSurelyNamed(item) && item.name?.contact === true;

/** "from there", "over there"; "is there" and "are there" point nowhere. */
const pointing =
  /(?<!\b(?:is|are|was|were|has|have|had|be|been|will|if|that|and|so) )\b(?:(?:over|up|down|out|from|in|of|at) )*(?:there|(?:that|their) (?:company|firm|place|office|outfit))\b(?! (?:is|are|was|were|been|be|has|have|'s)\b)/iu;
