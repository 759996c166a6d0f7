import type { Measure } from "../questions/question.ts";
import type { Board } from "./board.ts";
import type { Concept } from "./concepts.ts";
import { entityIn, has, type Item } from "./items.ts";
import { isStop } from "./sentence.ts";

/** What is to be measured, and the words that said so. */
export interface Measured {
  readonly measure: Measure;
  readonly used: readonly Item[];
}

interface MeasureRow {
  readonly measure: Measure;
  /** All of these must be there, each as one of its alternatives. */
  readonly all: readonly (readonly Concept[])[];
  /** Each must follow the one before with nothing but modifiers between. */
  readonly next?: boolean;
  /** Not with any of these. */
  readonly not?: readonly Concept[];
  /** The last concept must not be compared with a number ("more than 3 orders"). */
  readonly free?: boolean;
  /** Only where nobody is asked for (no "who", no "customers"). */
  readonly impersonal?: boolean;
  /** Only where a period is named ("how did we do last month"). */
  readonly dated?: boolean;
}

/** From the most to the least particular; the first row that fits decides. */
const rows: readonly MeasureRow[] = [
  { measure: "average_order", all: [["AVERAGE_ORDER"]] },
  { measure: "average_order", all: [["AVERAGE"], ["ORDER", "SPEND", "REVENUE", "BUY"]] },
  { measure: "pareto_share", all: [["PARETO"]] },
  {
    measure: "pareto_share",
    all: [
      ["SHARE", "HOW_MUCH"],
      ["REVENUE", "EARN", "SPEND", "MONEY_NOUN"],
      ["TOP"],
      ["CUSTOMER", "CONTACT"],
    ],
  },
  { measure: "repeat_rate", all: [["REPEAT_RATE"]] },
  { measure: "retention", all: [["RETENTION"]] },
  { measure: "repeat_rate", all: [["SHARE"], ["REPEAT", "FREQUENT", "TWICE"]] },
  { measure: "refund_count", all: [["HOW_MANY"], ["REFUND"]], next: true },
  { measure: "profit", all: [["PROFIT"]], free: true },
  { measure: "refunds", all: [["HOW_MUCH", "MONEY_NOUN"], ["REFUND"]] },
  { measure: "refunds", all: [["REFUND"]], impersonal: true, not: ["LIST"] },
  { measure: "orders", all: [["HOW_MANY"], ["ORDER", "ORDERS_NOUN"]], next: true },
  { measure: "orders", all: [["HOW_MANY"], ["TIMES"], ["BUY"]], impersonal: true },
  { measure: "revenue", all: [["HOW_MUCH"], ["REVENUE", "SPEND", "EARN"]], free: true },
  { measure: "units", all: [["HOW_MANY"], ["UNITS"]], next: true },
  { measure: "revenue", all: [["REVENUE"]], free: true },
  { measure: "revenue", all: [["WHAT"], ["EARN", "SPEND"]], impersonal: true, free: true },
  { measure: "revenue", all: [["HOW_MUCH"], ["MONEY_NOUN", "BUY"]], impersonal: true },
  { measure: "revenue", all: [["SPEND"]], impersonal: true, free: true },
  { measure: "revenue", all: [["DOING"]], impersonal: true, dated: true },
  {
    measure: "orders",
    all: [["ORDERS_NOUN"]],
    impersonal: true,
    free: true,
    not: ["NOT", "NEVER", "WITHOUT"],
  },
];

/** The figure asked for, if any; a message that asks for none asks for a list. */
export function measureIn(board: Board): Measured | undefined {
  const isPersonal = isForPeople(board);
  for (const row of rows) {
    if (row.impersonal === true && isPersonal) continue;
    if (row.not !== undefined && board.says(...row.not)) continue;
    if (row.dated === true && !board.items.some((item) => entityIn(item, "period"))) continue;
    const used = fit(row, board);
    if (used !== undefined) return { measure: row.measure, used: [...used, ...more(row, board)] };
  }
  return undefined;
}

/** Other words for the same: "how much did we take yesterday, sales". */
const more = ({ all }: MeasureRow, board: Board): readonly Item[] =>
  board.items.filter(
    (item) =>
      has(item, "HOW_MUCH", "WHAT", ...all.flat().filter((each) => !people.has(each))) &&
      !isCompared(item, board),
  );

const people: ReadonlySet<Concept> = new Set(["CUSTOMER", "CONTACT", "TOP"]);

/** Whether people are asked for, so that what is said of money is said of them. */
const isForPeople = (board: Board): boolean =>
  board.items.some((item) => has(item, "WHO", "CUSTOMER") || isPeople(item));

const isPeople = (item: Item): boolean =>
  has(item, "CONTACT") && !["all", "those", "one", "ones", "them"].includes(item.word);

function fit({ all, next, free }: MeasureRow, board: Board): readonly Item[] | undefined {
  const used: Item[] = [];
  for (const [index, concepts] of all.entries()) {
    const item =
      next === true && index > 0
        ? following(board.items, used.at(-1), concepts)
        : board.items.find((each) => !used.includes(each) && has(each, ...concepts));
    if (item === undefined) return undefined;
    used.push(item);
  }
  const last = used.at(-1);
  return free === true && last !== undefined && isCompared(last, board) ? undefined : used;
}

/** The first piece after another that is more than a modifier, if it has one of the concepts. */
function following(
  items: readonly Item[],
  after: Item | undefined,
  concepts: readonly Concept[],
): Item | undefined {
  if (after === undefined) return undefined;
  for (const item of items.slice(items.indexOf(after) + 1)) {
    if (has(item, ...concepts)) return item;
    if (isStop(item) || !(has(item, "FILLER") || isModifier(item))) return undefined;
  }
  return undefined;
}

/** "how many wholesale customers", "how many yirgacheffe orders". */
const isModifier = (item: Item): boolean =>
  Object.keys(item.shop).length > 0 ||
  has(item, "INBOUND", "OUTBOUND", "NEW") ||
  entityIn(item, "period") !== undefined;

/** Whether a comparison stands beside the word, so that it is a condition and not the figure. */
function isCompared(item: Item, board: Board): boolean {
  const at = board.items.indexOf(item);
  return board.items.slice(Math.max(0, at - 3), at + 5).some((each) => board.bounds.has(each));
}
