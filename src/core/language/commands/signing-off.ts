import { has, type Item } from "../items.ts";
import { isEmoji } from "../sentence.ts";
import { isStrongStop } from "./part.ts";

/**
 * "Ana rang about her pots. Tom bought two, 28. Now coffee!!": what the one who writes does next, in
 * a sentence of its own behind all that is told, and no part of any of it. What is called a note is
 * kept as it was said.
 */
export function withoutSigningOff(items: readonly Item[]): readonly Item[] {
  if (items.some((item) => has(item, "A_NOTE"))) return items;
  const end = items.findLastIndex((item) => !isStrongStop(item) && !isEmoji(item));
  const stop = items.slice(0, end).findLastIndex((item) => isStrongStop(item) || isEmoji(item));
  return stop > 0 && signingOff.test(saidIn(items.slice(stop + 1, end + 1)))
    ? withoutSigningOff(items.slice(0, stop))
    : items;
}

const saidIn = (items: readonly Item[]): string =>
  items.flatMap(({ mark, word }) => (mark === undefined ? [word] : [])).join(" ");

const rest =
  "(?:a |some |my |the |another |more |nice |big |strong |well earned )*(?:coffee|tea|cuppa|brew|lunch|breakfast|brekkie|dinner|break|drink|wine|beer|bed|nap|sleep|sit down|smoke|holiday)(?: break| time)?";
const off =
  "(?:off|away)(?: (?:home|to bed|out|to (?:the )?(?:lunch|market|gym|post office|pub|bank)|for (?:lunch|today|the (?:day|night|weekend)|a (?:bit|while)|coffee|tea|a (?:coffee|break|smoke))))";
const after = "(?: (?:now|then|please|finally|at last|for me|first|everyone|all|folks|lol|haha))*";
const signingOff = new RegExp(
  `^(?:(?:and|so|ok|okay|right|anyway|well|phew|now|finally|i|we|am|are|'m|'re|really|so|badly|time for|time|need|deserve|want|for) )*(?:${rest}|${off}|(?:going|heading|gone) (?:home|to bed|to lunch|for (?:a )?(?:lunch|coffee|break))|back to (?:work|it|the (?:shop|bench|counter|salon|till))|phew|what a (?:day|morning|week|afternoon|start))${after}$`,
  "u",
);
