import type { IntentOf } from "../intent.ts";
import type { Clock } from "../period.ts";
import { todayOf } from "../period.ts";
import { type Instant, localDate, showDate } from "../time.ts";

/** What somebody else wrote somewhere, to be kept with a contact. */
export interface Quotation {
  readonly words: string;
  readonly author: string | undefined;
  readonly writtenAt: Instant;
  /** Where it stands. */
  readonly link: string | undefined;
}

const longestQuotation = 1500;

/**
 * The note that keeps it: whose it is is asked, and the words are kept as they are, never read as
 * a command.
 */
export function quotedNote(
  { author, link, words, writtenAt }: Quotation,
  clock: Clock,
): IntentOf<"log_interaction"> {
  const characters = Array.from(words.trim());
  const shown =
    characters.length > longestQuotation
      ? `${characters.slice(0, longestQuotation).join("")}…`
      : characters.join("");
  const day = showDate(localDate(clock.zone, writtenAt), todayOf(clock));
  const source = [author, day, link].filter((each) => each !== undefined).join(", ");
  return { do: "log_interaction", kind: "note", contacts: [], summary: `“${shown}” (${source})` };
}
