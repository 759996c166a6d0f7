import type { AskedChoice } from "../asking.ts";
import type { IntentOf } from "../intent.ts";
import type { Clock } from "../period.ts";
import { todayOf } from "../period.ts";
import { type Instant, localDate, showDate } from "../time.ts";
import { quotedAs, waysToKeep } from "../wording/quotations.ts";

/** What somebody else wrote somewhere, to be kept with a contact. It is never read as said to us. */
export interface Quotation {
  readonly words: string;
  readonly author: string | undefined;
  readonly writtenAt: Instant;
  /** Where it stands. */
  readonly link: string | undefined;
}

/** What was sold, as far as words tell it. */
export type QuotedGoods = Pick<
  IntentOf<"record_purchase">,
  "product" | "quantity" | "amount" | "each"
>;

const longestQuotation = 1500;
/** In a list of what there is to do. */
const longestToDo = 300;

/** The note that keeps it; whose it is is to be asked. */
export const quotedNote = (quotation: Quotation, clock: Clock): IntentOf<"log_interaction"> => ({
  do: "log_interaction",
  kind: "note",
  contacts: [],
  summary: quoted(quotation, longestQuotation, clock),
});

/** What it can be kept as, the note first. Of a purchase all is asked that it does not tell. */
export function keptAs(
  quotation: Quotation,
  goods: QuotedGoods | undefined,
  clock: Clock,
): readonly AskedChoice[] {
  const { followUp, note, purchase } = waysToKeep;
  const toDo = {
    do: "create_follow_up" as const,
    text: quoted(quotation, longestToDo, clock),
  };
  const sale = {
    do: "record_purchase" as const,
    ...goods,
    when: dayOf(quotation, clock),
    quoted: true as const,
  };
  return [
    { ...note, instead: quotedNote(quotation, clock) },
    { ...followUp, instead: toDo },
    { ...purchase, instead: sale },
  ];
}

const dayOf = ({ writtenAt }: Quotation, clock: Clock) => {
  const on = localDate(clock.zone, writtenAt);
  return { on, words: showDate(on, todayOf(clock)) };
};

/** Its words and where they are from, the words no longer than so many characters. */
export function quoted(quotation: Quotation, most: number, clock: Clock): string {
  const { author, link, words } = quotation;
  const characters = Array.from(words.trim());
  const shown =
    characters.length > most ? `${characters.slice(0, most).join("")}…` : characters.join("");
  return quotedAs(shown, [author, dayOf(quotation, clock).words, link]);
}
