import type { Intent, IntentOf } from "../intent.ts";
import type { Period } from "../period.ts";
import { conditionsOf } from "../questions/filter-parts.ts";
import { has, type Item } from "./items.ts";
import { isOneFigure } from "./refinement-arranged.ts";

type Refine = IntentOf<"refine">;

/**
 * "what did they spend in that time?", after who bought since June: since June; undefined where no one
 * time was said before.
 */
export function inThatTime(
  change: Intent | undefined,
  asked: readonly Item[],
  last: Intent,
): Intent | undefined {
  if (change?.do !== "refine") return change;
  if (asksWhoThen(change, asked, last)) return undefined;
  if (isBoughtThen(change, asked)) return boughtThen(change, last);
  if (isBoughtSince(change, asked, last)) return boughtSince(change);
  return isOfThen(change, asked, last) ? withTime(change, last) : change;
}

/** "who bought that week?", after a figure: people are asked for, and not the figure of them. */
const asksWhoThen = ({ filter, measure }: Refine, asked: readonly Item[], last: Intent): boolean =>
  filter?.is === "customer" &&
  measure === undefined &&
  isOneFigure(last) &&
  asked.some((item) => has(item, "WHO")) &&
  asked.some((item) => has(item, "SAME_TIME"));

/** "which of them bought a frame in that time?" */
const isBoughtThen = ({ filter }: Refine, asked: readonly Item[]): boolean =>
  filter?.is === "bought" &&
  filter.period === undefined &&
  asked.some((item) => has(item, "SAME_TIME"));

/** "which of them have ordered again since 1 January?", of buyers: they bought in that time, too. */
const isBoughtSince = ({ filter, how }: Refine, asked: readonly Item[], last: Intent): boolean =>
  how === "narrow" &&
  filter?.is === "repeat" &&
  asked.some(({ word }) => /(?:^| )again$/u.test(word)) &&
  last.do === "question" &&
  conditionsOf(last.question.filter).some(({ is }) => is === "bought");

function boughtSince({ period, ...change }: Refine): Refine {
  return period === undefined ? change : { ...change, filter: { is: "bought", period } };
}

function boughtThen(change: Refine, last: Intent): Refine | undefined {
  const [period, ...others] = last.do === "question" ? timesOf(last) : [];
  return period === undefined || others.length > 0 || change.filter?.is !== "bought"
    ? undefined
    : { ...change, filter: { ...change.filter, period } };
}

/** A figure of the people told of before, in a time that is not said again. */
function isOfThen(change: Refine, asked: readonly Item[], last: Intent): boolean {
  const isThen = asked.some((item) => has(item, "SAME_TIME"));
  const isFigure = change.measure !== undefined && !["list", "count"].includes(change.measure);
  const isUntimed =
    change.period === undefined && last.do === "question" && last.question.period === undefined;
  return isThen && isFigure && isUntimed;
}

function withTime(change: Refine, last: Intent): Refine | undefined {
  const [period, ...others] = last.do === "question" ? timesOf(last) : [];
  return period === undefined || others.length > 0 ? undefined : { ...change, period };
}

/** The times of what the people asked of did, each once. */
function timesOf({ question }: IntentOf<"question">): readonly Period[] {
  const said = new Map<string, Period>();
  for (const condition of conditionsOf(question.filter))
    if ("period" in condition && condition.period !== undefined && condition.is !== "birthday")
      said.set(JSON.stringify(condition.period), condition.period);
  return [...said.values()];
}
