import type { InteractionItem } from "../interactions/interaction-store.ts";
import type { IntentOf } from "../intent.ts";
import { type Clock, todayOf } from "../period.ts";
import { everybody } from "../questions/filter.ts";
import { localDate, showDay } from "../time.ts";
import { counted } from "./common.ts";
import { interactionNoun } from "./figures.ts";
import type { Wording } from "./filters.ts";
import type { Headline } from "./lists.ts";
import { aboutWords } from "./questions.ts";

/** Which exchanges are listed; `of` is the contact they are all with. */
export interface InteractionList
  extends Pick<
    IntentOf<"list_interactions">,
    "by" | "direction" | "filter" | "kind" | "period" | "sentiment" | "text"
  > {
  readonly of?: string;
}

/** "15 calls by Ben this month", "No interactions with Mark Bell". */
export function interactionHeadline(
  total: number,
  list: InteractionList,
  wording: Wording,
): Headline {
  const { one, many } = interactionNoun(list.kind);
  const strong = total === 0 ? `No ${many}` : counted(total, one, many);
  return { strong, text: `${strong}${interactionsAbout(list, wording)}` };
}

/** Which exchanges, beside their kind: " by Ben with Mark Bell this month". */
export function interactionsAbout(list: InteractionList, wording: Wording): string {
  const { by, direction, filter, of, period, sentiment, text } = list;
  const about = aboutWords(
    {
      measure: "interactions",
      filter: filter ?? everybody,
      interaction: {
        ...(by && { by }),
        ...(direction && { direction }),
        ...(sentiment && { sentiment }),
      },
      ...(period && { period }),
    },
    wording,
  );
  return `${of === undefined ? "" : ` with ${of}`}${text === undefined ? "" : ` about “${text}”`}${about}`;
}

/** An exchange as the cells of a line; the name is left out where all are with one contact. */
export function interactionCells(
  item: InteractionItem,
  at: number,
  list: InteractionList,
  clock: Clock,
): readonly string[] {
  const day = showDay(localDate(clock.zone, item.happenedAt), todayOf(clock));
  const by = item.loggedBy === null || list.by !== undefined ? "" : ` (${item.loggedBy})`;
  const [first, ...rest] = [...(list.of === undefined ? [item.contactName] : []), day];
  return [`${at + 1} ${first ?? ""}`, ...rest, item.kind, `${item.summary}${by}`];
}
