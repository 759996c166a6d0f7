import { exchangeTold } from "./gist/exchange-told.ts";
import { isAnswered } from "./gist/answered.ts";
import { gistIn } from "./gist/gist-in.ts";
import { noteTold } from "./gist/note-told.ts";
import { ofLastContact } from "./gist/of-last.ts";
import { undressed } from "./undressed.ts";
import { isEntryDenied } from "./entry-denied.ts";
import { isNoDeal } from "./no-deal.ts";
import { isNoExchange } from "./no-exchange.ts";
import type { Interpretation, Situation } from "./interpretation.ts";
import { type Reading, read } from "./items.ts";
import { withDayTold } from "./commands/day-told.ts";
import { isDetailOfKin } from "./commands/detail-told.ts";
import { isOfOtherDeed } from "./commands/of-other-deed.ts";
import { isAsking } from "./commands/speech.ts";
import { isQuoted } from "./quoted.ts";
import { isEmoji } from "./sentence.ts";

/** What the rules make of a reading. */
type MeaningOf = (reading: Reading, situation: Situation) => Interpretation | undefined;

/** What a message means as it is said; else, or where that leaves a part of it out, what it comes to. */
export function comesTo(
  text: string,
  situation: Situation,
  meaningOf: MeaningOf,
): Interpretation | undefined {
  if (isQuoted(text)) return meaningOf(read(text, situation), situation);
  const { reading, meant } = asSaid(text, situation, meaningOf);
  const meaningIn = (said: string, now: Situation) => meaningOf(read(said, now), now);
  const means = (said: string) => meaningIn(said, situation);
  const told =
    gistIn(reading, situation, meaningIn, meant) ??
    ofLastContact(reading, situation, meant) ??
    noteTold(reading, means, meant) ??
    exchangeTold(reading, means, meant) ??
    meant;
  const taken = withDayTold(told, reading, situation);
  if (!isOtherwise(taken, reading, situation)) return taken;
  return meant !== undefined && isAnswered(meant) ? meant : undefined;
}

/** As it is said; where that means nothing, or it is a question, without greetings and "please". */
function asSaid(
  text: string,
  situation: Situation,
  meaningOf: MeaningOf,
): { readonly reading: Reading; readonly meant: Interpretation | undefined } {
  const plain = undressed(text);
  const reading = read(plain, situation);
  if (plain === text) return { reading, meant: meaningOf(reading, situation) };
  const isAsked = isAsking(reading.items) || shows.test(plain);
  const meant = isAsked ? undefined : meaningOf(read(text, situation), situation);
  if (meant !== undefined && !isTold(meant)) return { reading, meant };
  const bare = meaningOf(reading, situation);
  const isSame = bare !== undefined && (bare.outcome !== "understood" || isTold(bare));
  return { reading, meant: meant === undefined || isSame ? bare : meant };
}

/** Whether something is told in answer, and nothing done. */
export const isTold = (meant: Interpretation): boolean =>
  meant.outcome === "understood" &&
  meant.intents.every(({ do: what }) =>
    /^(?:question|contact_fact|list_|history|refine)/u.test(what),
  );

const shows = /^(?:show|list)\b/iu;

/** Whether what would be written is told in words that mean something else. */
export function isOtherwise(
  meant: Interpretation | undefined,
  { items, ...reading }: Reading,
  situation: Situation,
): boolean {
  if (meant?.outcome !== "understood") return false;
  const bare = { ...reading, items: items.filter((item) => !isEmoji(item)) };
  return (
    isEntryDenied(meant, items) ||
    isNoDeal(meant, bare, situation) ||
    isNoExchange(meant, bare) ||
    isDetailOfKin(meant.intents, items) ||
    isOfOtherDeed(meant.intents, items, situation)
  );
}

/** "feeling guilty about our VIPs... which of them …": what is asked behind dots, as behind the end of a sentence. */
export function askedBehindDots(
  text: string,
  means: (said: string) => Interpretation | undefined,
): Interpretation | undefined {
  const ended = text.replace(dots, ".");
  const meant = ended === text ? undefined : means(ended);
  return meant !== undefined && isTold(meant) ? meant : undefined;
}
const dots = /(?<=\p{L})(?:\.{2,}|…)(?=\s+\p{L})/gu;
