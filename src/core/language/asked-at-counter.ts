import type { Intent } from "../intent.ts";
import { isTold } from "./comes-to.ts";
import { textOf } from "./commands/part.ts";
import { isAsking } from "./commands/speech.ts";
import type { Interpretation, Means, Situation } from "./interpretation.ts";
import { type Item, read, wordOf } from "./items.ts";
import { isStop, wordsOf } from "./sentence.ts";
import { undressed } from "./undressed.ts";

/**
 * "Ana Bell is in the shop!! when was her last order?": that she is at the counter tells why it is
 * asked, as "Ana Bell is here" does, and no visit is logged of it. Undefined for all else, so that
 * "Ana Bell is in the shop, asked about frames" stays a visit.
 */
export function askedAtCounter(
  text: string,
  situation: Situation,
  means: Means,
): Interpretation | undefined {
  if (!atCounter.test(text)) return undefined;
  const { items, text: said } = read(undressed(text), situation);
  const [who] = items;
  const named = naming(items);
  const end = items.findIndex((item, at) => at >= named && isStop(item));
  const asked = items.slice(items.findIndex((item, at) => at > end && item.mark === undefined));
  if (who?.name?.contact !== true || !isHere(items.slice(named, end)) || !isAsking(asked))
    return undefined;
  const person = textOf({ text: said }, items.slice(0, named)).replace(/['’]s?$/u, "");
  const meant = means(`${person} is here, ${textOf({ text: said }, asked)}`);
  return meant?.outcome === "understood" && isAnswer(meant.intents) ? meant : undefined;
}

/** How many pieces name who it is: "Ana Bell from the Lodge", "Ana Bell (the Lodge)". */
function naming(items: readonly Item[]): number {
  const [, of, company, end] = items;
  if (company?.name?.company !== true) return 1;
  if (of?.mark === "(") return end?.mark === ")" ? 4 : 1;
  return /^(?:from|of|at|with)$/u.test(wordOf(of)) ? 3 : 1;
}

/** Something is answered, and whatever else is to be done of it is no exchange. */
const isAnswer = (intents: readonly Intent[]): boolean =>
  intents.some((intent) => isTold({ outcome: "understood", intents: [intent] })) &&
  !intents.some(({ do: what }) => what === "log_interaction");

const isHere = (items: readonly Item[]): boolean => here.test(wordsOf(items));
const place =
  "(?:in (?:the|our) (?:shop|store|studio|showroom)|at (?:the|our) (?:counter|till|desk)|in store)";
const atCounter =
  /(?:in|at) (?:the|our) \p{L}|\bin store\b|\b(?:walked|come|came|popped|turned) (?:in|up)\b/iu;
/** "has just walked in and I've gone blank": that somebody came, and why it is asked. */
const cameIn =
  "(?:(?:has|have|'s) )?(?:just |only just )?(?:walked|come|came|popped|turned) (?:in|up) and (?:i|we) (?:'ve|have|'m|am|can|can not|could|could not|need|want|forgot|forget|would like)(?: \\S+){0,5}";
const here = new RegExp(
  `^${cameIn}$|^(?:(?:is|'s|are|just|now|here|currently|right|standing|waiting) )*${place}(?: (?:now|right now|again|today|at the moment|with me|waiting))*(?: with (?:an?|his|her|their) (?:\\S+ ?){1,5})?$`,
  "u",
);
