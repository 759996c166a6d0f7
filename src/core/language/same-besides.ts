import type { Interpretation, Means } from "./interpretation.ts";
import { isSurelyNamed, type Reading } from "./items.ts";

/**
 * "tag her VIP and same for Ana Lopez", "trade tag for him pls, Ana Lopez too": it is done to the one
 * spoken of and then to the one named, who is not "her". Undefined where nothing is to be done, or
 * where somebody is named before.
 */
export function sameBesides({ text, items }: Reading, means: Means): Interpretation | undefined {
  const { first = "", same, also } = besides.exec(text)?.groups ?? {};
  const other = same ?? also;
  if (other === undefined || !meansThem.test(first)) return undefined;
  const named = items.filter(isSurelyNamed);
  if (named.length === 0 || named.some(({ start }) => start < first.length)) return undefined;
  const meant = means(`${first}. same for ${other.replace(tooBehind, "")}`);
  return isOfBoth(meant) ? meant : undefined;
}

const besides =
  /^(?<first>[^.!?;]*?)(?:\s*,)?(?:\s+(?:and|n|&))?\s+(?:(?:the |do the )?same (?:for|with|to|goes for) (?<same>[^.!?;]+)|(?<=,\s+|\b(?:and|n|&)\s+)(?<also>[^.!?;,]+ (?:too|also|as well)(?: please| pls)?))[.!\s]*$/iu;
const meansThem = /(?<!\p{L})(?:he|she|him|her|them)(?!\p{L})/iu;
const tooBehind = /,? (?:too|also|as well)(?: please| pls)?$/iu;

/** Each of what is done is done to one, and to both. */
const isOfBoth = (meant: Interpretation | undefined): boolean =>
  meant?.outcome === "understood" &&
  meant.ignored === undefined &&
  meant.intents.length > 1 &&
  meant.intents.every(({ do: what }) => what === meant.intents[0]?.do);
