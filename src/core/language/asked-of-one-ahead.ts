import type { Interpretation, Means } from "./interpretation.ts";
import { isSurelyNamed, type Item, type Reading, wordOf } from "./items.ts";
import { wordsOf } from "./sentence.ts";

/**
 * "Ana Bell, need her number quick and when did she last order", "Ana Bell: her number and email": what
 * is wanted of the one who is named first, as "what's Ana Bell's number quick and …" asks it.
 */
export function askedOfOneAhead(
  { text, items }: Reading,
  meaningOf: Means,
): Interpretation | undefined {
  const asked = wantedIn(text, items);
  const meant = asked === undefined ? undefined : meaningOf(asked);
  return meant?.outcome === "understood" &&
    meant.intents.every((each) => each.do === "contact_fact" && each.fact !== "profile")
    ? meant
    : undefined;
}

/** The same as a question that begins with whose it is. */
function wantedIn(text: string, items: readonly Item[]): string | undefined {
  const isPlea = /^(?:please|pls|plz)$/u.test(wordOf(items[0]));
  const [who, stop, ...rest] = items.slice(isPlea ? 1 : 0);
  if (who === undefined || !isHead(who, stop)) return undefined;
  const at = rest.findIndex(({ word }) => /^(?:his|her|their)$/u.test(word));
  const end = rest[at]?.end;
  return end !== undefined && leads.test(wordsOf(rest.slice(0, at)))
    ? `what's ${who.text}'s ${text.slice(end).trim()}`
    : undefined;
}

const isHead = (who: Item, stop: Item | undefined): boolean =>
  who.name?.full === true && isSurelyNamed(who) && aStop.test(stop?.mark ?? "");
const aStop = /^(?:[,:–—-])$/u;
const leads =
  /^(?:(?:please|pls|just|quick|quickly|and|i|we|need|want|would like|'d like|have|get|can i|could i|can you|could you|give|send|tell|remind|me|us|what|'s|is)(?: |$))*$/u;
