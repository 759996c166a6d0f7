import { exchangeTold } from "./gist/exchange-told.ts";
import { gistIn } from "./gist/gist-in.ts";
import { noteTold } from "./gist/note-told.ts";
import { ofLastContact } from "./gist/of-last.ts";
import { undressed } from "./undressed.ts";
import { isNoDeal } from "./no-deal.ts";
import { isNoExchange } from "./no-exchange.ts";
import type { Interpretation, Situation } from "./interpretation.ts";
import { type Reading, read } from "./items.ts";
import { isQuoted } from "./quoted.ts";

/** What the rules make of a reading. */
type MeaningOf = (reading: Reading, situation: Situation) => Interpretation | undefined;

/** What a message means as it is said; else, or where that leaves a part of it out, what it comes to. */
export function comesTo(
  text: string,
  situation: Situation,
  meaningOf: MeaningOf,
): Interpretation | undefined {
  const typed = read(text, situation);
  const asSaid = meaningOf(typed, situation);
  if (isQuoted(text)) return asSaid;
  const plain = undressed(text);
  const reading = plain === text ? typed : read(plain, situation);
  const meant = asSaid ?? (plain === text ? undefined : meaningOf(reading, situation));
  const meaningIn = (said: string, now: Situation) => meaningOf(read(said, now), now);
  const means = (said: string) => meaningIn(said, situation);
  const taken =
    gistIn(reading, situation, meaningIn, meant) ??
    ofLastContact(reading, situation, meant) ??
    noteTold(reading, means, meant) ??
    exchangeTold(reading, means, meant) ??
    meant;
  return isOtherwise(taken, reading, situation) ? undefined : taken;
}

/** Whether what would be written is told in words that mean something else. */
const isOtherwise = (
  meant: Interpretation | undefined,
  reading: Reading,
  situation: Situation,
): boolean =>
  meant?.outcome === "understood" &&
  (isNoDeal(meant, reading, situation) || isNoExchange(meant, reading));
