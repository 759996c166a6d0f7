import type { Interpretation, Means } from "./interpretation.ts";
import type { Item, Reading } from "./items.ts";

/**
 * "what do mug buyers also buy", "what else did people who bought the kit get": the things in the
 * orders of those who bought it, and neither its own orders nor a list of those people.
 */
export function boughtBeside(
  { text, items }: Reading,
  meaningOf: Means,
): Interpretation | undefined {
  const [goods, ...others] = items.filter(({ shop }) => shop.product !== undefined);
  if (goods === undefined || others.length > 0) return undefined;
  const before = text.slice(0, goods.start);
  const after = text.slice(goods.end).replace(courtesy, "");
  return isAsked(before, after) ? meaningOf(plain(goods)) : undefined;
}

const courtesy = /(?:,? (?:please|pls|thanks|thank you))?[^\p{L}\p{N}]*$/iu;
const plain = ({ text }: Item): string => `what do people who bought ${text} also buy`;

const isAsked = (before: string, after: string): boolean =>
  (of.test(before) && buyersBuy.test(after) && (isElse.test(before) || isElse.test(after))) ||
  (elseOf.test(before) && buy.test(after));
const isElse = /\b(?:else|also|other|besides|as well|alongside|on top)\b/iu;
const of =
  /^(?:(?:and|so|hi|hey|please),? )?(?:what|which)(?: else| other)?(?: products| things| goods| items)?(?: else)? (?:do|did) (?:the |our |my |most )?(?:people with (?:a |the )?)?$/iu;
const buyersBuy =
  /^s? (?:buyers|owners|purchasers|customers|people|folks?)(?: usually| normally| mostly| tend to| often| then| also)* (?:buy|get|order|purchase|go for|take|pick up)(?: (?:else|as well|too|besides|with (?:it|them)|alongside(?: it)?|on top|from us|most))*[?!. ]*$/iu;
const elseOf =
  /^(?:(?:and|so|hi|hey|please),? )?(?:what|which)(?: other (?:products|things)| else) (?:do|did|have) (?:the |our )?(?:people|customers|those|buyers|everyone|ones|the ones) (?:who|that) (?:buy|bought|get|got|ordered|order|had|took)(?: an?| the| our)? $/iu;
const buy =
  /^s? (?:usually |normally |also |then |tend to )*(?:buy|get|order|purchase|bought|got|ordered|go for|take|pick up)(?: (?:as well|too|besides|from us))*[?!. ]*$/iu;
