import { given } from "../given.ts";
import type { InteractionKind } from "../interactions/interaction.ts";
import type { Filter } from "../questions/filter.ts";
import type { Board } from "./board.ts";
import { all } from "./combine.ts";
import { has, type Item } from "./items.ts";
import { kindOf } from "./kinds.ts";
import type { Take } from "./population.ts";
import type { Segment } from "./sentence.ts";
import { lengthOf, periodOf } from "./times-asked.ts";

/** "never called, emailed or met", "haven't phoned or written to in 60 days": none of these. */
export function silentInEach(segment: Segment, board: Board, take: Take): void {
  const not = segment.find((item) => has(item, "NOT", "NEVER") && board.isFree(item));
  if (not === undefined || isOfMember(board, not)) return;
  const listed = listedAfter(board.items.slice(board.items.indexOf(not)));
  const deeds = listed.filter((item) => has(item, ...exchanges));
  const last = deeds.at(-1);
  const kinds = kindsAmong(deeds);
  if (last === undefined || kinds === undefined || !isEitherOf(listed, board, last)) return;
  const said = listed.filter((item) => item.mark === undefined && !has(item, "FILLER"));
  const { by, time } = saidOfAll(board, last);
  const isWritten = deeds.some(({ word }) => /^(?:written|wrote)\b/.test(word));
  // "called or written to" is any way of being in touch.
  const ways = isWritten ? everyKind : kinds;
  const filter = silence(ways, time, by[1]?.shop.member?.[0]);
  take(filter, [not, ...deeds, ...said, ...by, ...(time === undefined ? [] : [time])]);
}

/** "only visited", "called or emailed us": something else was done, or they did it. */
const otherwise = /^(?:only|just|me|us|back)$/;
const isEitherOf = (listed: readonly Item[], board: Board, last: Item): boolean =>
  listed.some((item) => has(item, "OR")) &&
  !listed.some(({ word }) => otherwise.test(word)) &&
  !isTurned(board, last);
const isTurned = (board: Board, last: Item): boolean => {
  const next = board.after(last);
  return (
    next?.shop.member !== undefined ||
    otherwise.test(next?.word ?? "") ||
    board.items.slice(board.items.indexOf(last)).some((item) => has(item, "BUT"))
  );
};

/** By whom and when none of it was done, behind the last of them. */
function saidOfAll(
  board: Board,
  last: Item,
): { readonly by: readonly Item[]; readonly time: Item | undefined } {
  const by = memberAfter(board, last) ?? [];
  return { by, time: timeAfter(board, by[1] ?? last) };
}

/** Several kinds of exchange, each said once. */
function kindsAmong(deeds: readonly Item[]): readonly InteractionKind[] | undefined {
  const kinds = [...new Set(deeds.flatMap((item) => kindOf(item, false) ?? []))];
  return kinds.length > 1 && kinds.length === deeds.length ? kinds : undefined;
}

const everyKind: readonly InteractionKind[] = ["call", "email", "message", "meeting", "visit"];
const exchanges = ["CALL", "EMAIL", "MEETING", "VISIT", "MESSAGE"] as const;

/** What stands behind a "not", as far as it is deeds, commas and what joins them. */
function listedAfter([, ...items]: readonly Item[]): readonly Item[] {
  const end = items.findIndex(
    (item) => item.mark !== "," && !has(item, ...exchanges, "OR", "FILLER", "NEVER"),
  );
  return end < 0 ? items : items.slice(0, end);
}

/** "Tom hasn't called or emailed", "I haven't …": of one of us alone. */
function isOfMember({ items }: Board, not: Item): boolean {
  const at = items.indexOf(not);
  return items
    .slice(Math.max(0, at - 3), at)
    .some(({ shop, word }) => shop.member !== undefined || /^(?:i|me)$/.test(word));
}

/** "not called or emailed by Tom" */
function memberAfter(board: Board, last: Item): readonly [Item, Item] | undefined {
  const [by, member] = [board.after(last), board.after(last, 2)];
  return by?.word === "by" && member?.shop.member !== undefined ? [by, member] : undefined;
}

/** A time right behind the last of them. */
const timeAfter = (board: Board, last: Item): Item | undefined => {
  const rest = board.items.slice(board.items.indexOf(last) + 1);
  const next = rest.find((item) => !has(item, "FILLER"));
  return lengthOf(next) === undefined && periodOf(next) === undefined ? undefined : next;
};

/** Whoever was neither called, written to nor met was not spoken to at all. */
function silence(
  kinds: readonly InteractionKind[],
  time: Item | undefined,
  by: string | undefined,
): Filter {
  const since = lengthOf(time);
  const period = since === undefined ? periodOf(time) : ({ is: "last", ...since } as const);
  const which = given({ period, by });
  const isMet = kinds.includes("meeting") || kinds.includes("visit");
  if (
    by === undefined &&
    isMet &&
    (["call", "email", "message"] as const).every((kind) => kinds.includes(kind))
  )
    return period === undefined || since !== undefined
      ? { is: "not_contacted", ...(since === undefined ? {} : { since }) }
      : { is: "not", of: { is: "contacted", period } };
  return all(kinds.map((kind): Filter => ({ is: "not", of: { is: "contacted", kind, ...which } })));
}
