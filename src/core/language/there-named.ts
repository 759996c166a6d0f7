import type { Situation } from "./interpretation.ts";
import { type Item, read } from "./items.ts";
import { sentencesOf } from "./sentence.ts";

/**
 * "Stone & Sons rang. Who from there bought pots?": those of the one business that was told of in the
 * sentence before, by its name.
 */
export function withThereNamed(text: string, situation: Situation): string {
  const [there, found = ""] = asksThere.exec(text) ?? [];
  if (there === undefined) return text;
  const at = text.indexOf(there);
  const [told = [], ...others] = sentencesOf(read(text.slice(0, at + 1), situation).items);
  const [business, ...more] = [told, ...others].flat().filter(isBusiness);
  return business === undefined || more.length > 0
    ? text
    : text.slice(0, at) +
        there.replace(found, `from ${business.text}`) +
        text.slice(at + there.length);
}

const isBusiness = ({ name, shop }: Item): boolean =>
  name?.company === true && name.full && !name.contact && shop.city === undefined;

/** What is asked of people there, in a sentence of its own. */
const asksThere =
  /(?<=\S)[.!\n,;–—-] *(?:(?:and|so|btw|oh|also),? )?(?:who|whom|which (?:of them|customers|contacts|people|ones)|any(?:one|body)|how many(?: people| customers| contacts)?)(?: else)? ((?:(?:from|at|over|in|down|up) )?there)\b/iu;
