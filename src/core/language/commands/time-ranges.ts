import { fold } from "../../text.ts";
import type { EntityContext } from "../entities/entity.ts";
import { recognise } from "../entities/recognise.ts";
import type { Situation } from "../interpretation.ts";
import type { Item } from "../items.ts";
import type { Part } from "./part.ts";

/** The two times of one stretch: "from Tuesday", "Friday at 3". */
export interface Ends {
  readonly from: Item;
  readonly until: Item;
}

/**
 * The pieces with what is kept of each stretch of time that a pattern (groups `from` and `until`)
 * finds: "from Tuesday to Friday at 3" is read as one stretch, with the time of day behind it.
 */
export function rangesCut(
  { items, text, situation }: Part,
  pattern: RegExp,
  kept: (ends: Ends) => readonly Item[],
): readonly Item[] {
  const context = contextOf(situation);
  const piece = (item: Item, start: number, end: number): Item => {
    const said = text.slice(start, end);
    return {
      ...item,
      text: said,
      word: fold(said),
      start,
      end,
      entities: recognise(said, context),
    };
  };
  let next = 0;
  return items.flatMap((item, at) => {
    if (at < next) return [];
    const { from = "", until = "" } = rangeIn(item, pattern) ?? {};
    if (until === "") return [item];
    const start = item.end - until.length;
    const timed = [2, 1].find((more) =>
      isOnePoint(text.slice(start, items[at + more]?.end), context),
    );
    next = at + 1 + (timed ?? 0);
    const first = item.start + item.text.indexOf(from);
    return kept({
      from: piece(item, first, first + from.length),
      until: piece(item, start, items[next - 1]?.end ?? item.end),
    });
  });
}

const rangeIn = (item: Item, pattern: RegExp) =>
  item.name?.full === true ? undefined : pattern.exec(item.text)?.groups;

const isOnePoint = (text: string, context: EntityContext): boolean =>
  recognise(text, context).some(
    ({ kind, start, end }) => kind === "point" && start === 0 && end === text.length,
  );

/** What times are recognised by. */
export const contextOf = ({ clock, currency, dateOrder }: Situation): EntityContext => ({
  clock,
  currency,
  dateOrder,
});
