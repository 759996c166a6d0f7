import type { Period } from "../period.ts";
import type { Question } from "../questions/question.ts";
import type { Board } from "./board.ts";
import { entityIn, has, type Item } from "./items.ts";
import { periodOf } from "./times-asked.ts";

/** What is set beside the question, and its own period where only the other one is named. */
export interface Compared {
  readonly compare: Question["compare"];
  readonly period?: Period;
}

/** What the figure is set beside: another period, place, tag or product. */
export function comparedIn(board: Board): Compared | undefined {
  const compares = board.free.filter((item, at, free) => isComparing(item, free[at + 1], board));
  const [a, b] = board.free.filter((item) => periodOf(item) !== undefined);
  if (a !== undefined && b !== undefined) {
    const between = joints(board, a, b);
    if (compares.length === 0 && !between.some((item) => has(item, "AND"))) return undefined;
    board.take([...compares, ...between, b]);
    return { compare: periodBeside(a, b) };
  }
  if (compares.length === 0) return undefined;
  return valueBeside(board, compares) ?? periodBefore(board, compares, a);
}

/** "vs", "compared to", "more … than"; "more than" only before a time. */
const isComparing = (item: Item, next: Item | undefined, board: Board): boolean =>
  has(item, "COMPARE", "MORE") ||
  (has(item, "MORE_THAN", "LESS_THAN") &&
    [next, board.after(item), board.after(item, 2)].some((each) => periodOf(each) !== undefined));

const joints = (board: Board, a: Item, b: Item): readonly Item[] =>
  board.free.filter(
    (item) => item.first > a.first && item.first < b.first && has(item, "OR", "AND", "BUT"),
  );

function periodBeside(a: Item, b: Item): Question["compare"] {
  const [first, second] = [periodOf(a), entityIn(b, "period")];
  if (first === undefined || second === undefined) return undefined;
  const { relative, period } = second;
  const shifts = relative !== undefined && first.is === "calendar" && first.unit === relative.unit;
  if (shifts) return { period: { ...first, shift: first.shift + relative.shift } };
  return { period: relative === undefined ? period : (yearBefore(first, relative) ?? period) };
}

/** "May 2026 vs the year before", "this month vs the same month last year". */
function yearBefore(
  first: Period,
  { unit, shift }: { readonly unit: string; readonly shift: number },
): Period | undefined {
  if (unit !== "year") return undefined;
  if (first.is === "year") return { is: "year", year: first.year + shift };
  if ((first.is === "month" || first.is === "quarter") && first.year !== undefined)
    return { ...first, year: first.year + shift };
  const units = { month: 12, quarter: 4, year: 1, week: 52, day: 365 };
  return first.is === "calendar" && first.unit !== "week" && first.unit !== "day"
    ? { ...first, shift: first.shift + shift * units[first.unit] }
    : undefined;
}

/** "how are sales compared to last month": the running month beside the last. */
function periodBefore(
  board: Board,
  compares: readonly Item[],
  a: Item | undefined,
): Compared | undefined {
  const said = periodOf(a);
  const isAfter = a !== undefined && compares.some((item) => item.first < a.first);
  if (said?.is !== "calendar" || said.shift !== -1 || !isAfter) return undefined;
  board.take([...compares, a]);
  return { compare: { period: said }, period: { ...said, shift: 0 } };
}

const fields = ["city", "country", "tag", "source", "member"] as const;

/** "Leeds vs York revenue", "do VIPs or newsletter customers spend more". */
function valueBeside(board: Board, compares: readonly Item[]): Compared | undefined {
  for (const field of fields) {
    const [a, b, c] = board.free.filter((item) => item.shop[field] !== undefined);
    const other = b?.shop[field];
    if (a === undefined || b === undefined || c !== undefined || other === undefined) continue;
    board.take([...compares, ...joints(board, a, b), b]);
    const is = field === "member" ? "owner" : field;
    return { compare: { filter: { is, any: [...other] }, label: b.text } };
  }
  const [a, b] = board.free.filter((item) => item.shop.product !== undefined);
  const product = b?.shop.product;
  if (a === undefined || b === undefined || product === undefined) return undefined;
  board.take([...compares, ...joints(board, a, b), b]);
  return { compare: { product: [...product] } };
}
