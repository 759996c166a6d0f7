import type { Measure } from "../questions/question.ts";
import type { Board } from "./board.ts";
import type { Concept } from "./concepts.ts";
import { conceptsOf, entityIn, has, type Item, wordOf } from "./items.ts";
import { ofWhomAt } from "./of-whom.ts";
import { isStop } from "./sentence.ts";
import { periodOf } from "./times-asked.ts";

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
  /** Only where a product is named, or that it was sold. */
  readonly sold?: boolean;
  /** Words that belong to it where they stand by. */
  readonly also?: readonly Concept[];
  /** Only where a period is named ("how did we do last month"). */
  readonly dated?: boolean;
  /** Only where nothing else is said: "how was August?" */
  readonly bare?: boolean;
}

/** What is said of an order that is spoken of anyway. */
const ofOrders: readonly Concept[] = ["BUY", "ORDER", "ORDERS_NOUN", "FIRST", "TIMES", "TWICE"];

/** From the most to the least particular; the first row that fits decides. */
const rows: readonly MeasureRow[] = [
  { measure: "average_order", all: [["AVERAGE_ORDER"]] },
  { measure: "average_clv", all: [["AVERAGE"], ["CLV"]] },
  { measure: "predicted_value", all: [["PREDICTED"]], free: true },
  { measure: "clv", all: [["CLV"]], free: true },
  { measure: "clv", all: [["WORTH"], ["CUSTOMER"]], free: true },
  { measure: "average_order", all: [["AVERAGE"], ["ORDER", "SPEND", "REVENUE", "BUY"]] },
  { measure: "pareto_share", all: [["PARETO"]], also: ["MONEY_NOUN", "EARN", "CUSTOMER"] },
  {
    measure: "pareto_share",
    all: [
      ["SHARE", "HOW_MUCH"],
      ["REVENUE", "EARN", "SPEND", "MONEY_NOUN"],
      ["TOP"],
      ["CUSTOMER", "CONTACT"],
    ],
  },
  { measure: "cohorts", all: [["COHORT"]], also: ["RETENTION", "REPEAT_RATE", "BACK_AGAIN"] },
  {
    measure: "second_order_wait",
    all: [["WAIT"], ["SECOND_ORDER", "BACK_AGAIN", "TWICE"]],
    also: [...ofOrders, "NEW", "AVERAGE"],
  },
  { measure: "first_year_return", all: [["FIRST_YEAR_RETURN"]] },
  {
    measure: "first_year_return",
    all: [
      ["WITHIN_YEAR"],
      ["BACK_AGAIN", "REPEAT", "REPEAT_RATE", "RETENTION", "SECOND_ORDER", "TWICE"],
    ],
    also: [...ofOrders, "NEW", "SHARE", "HOW_MANY"],
  },
  { measure: "repeat_rate", all: [["REPEAT_RATE"]] },
  { measure: "retention", all: [["RETENTION"]] },
  {
    measure: "repeat_rate",
    all: [["SHARE"], ["REPEAT", "BACK_AGAIN", "FREQUENT", "TWICE"]],
    also: ["BUY", "ORDER", "ORDERS_NOUN", "AT_LEAST", "AGAIN"],
  },
  { measure: "refund_count", all: [["HOW_MANY"], ["REFUND"]], next: true },
  { measure: "profit", all: [["PROFIT"]], free: true },
  { measure: "refunds", all: [["HOW_MUCH", "MONEY_NOUN"], ["REFUND"]] },
  { measure: "refunds", all: [["REFUND"]], impersonal: true, not: ["LIST"] },
  { measure: "orders", all: [["ORDER_COUNT"]], free: true },
  { measure: "orders", all: [["HOW_MANY"], ["ORDER", "ORDERS_NOUN"]], next: true },
  { measure: "orders", all: [["HOW_OFTEN"], ["BUY", "EARN"]], impersonal: true },
  { measure: "orders", all: [["HOW_OFTEN"], ["GET"]], impersonal: true, sold: true },
  { measure: "revenue", all: [["HOW_MUCH"], ["CAME_IN", "ORDER"]], impersonal: true },
  { measure: "revenue", all: [["HOW"], ["PERFORM"]], impersonal: true, dated: true, sold: true },
  { measure: "revenue", all: [["HOW_MUCH"], ["REVENUE", "SPEND", "EARN"]], free: true },
  {
    measure: "units",
    all: [["HOW_MANY"], ["UNITS"]],
    next: true,
    sold: true,
    also: ["EARN"],
  },

  { measure: "revenue", all: [["REVENUE"]], free: true },
  { measure: "revenue", all: [["WHAT"], ["EARN", "SPEND"]], impersonal: true, free: true },
  { measure: "revenue", all: [["HOW_MUCH"], ["MONEY_NOUN", "BUY"]], impersonal: true },
  { measure: "revenue", all: [["SPENDING"]], impersonal: true, free: true, dated: true },
  {
    measure: "orders",
    all: [["MORE"], ["ORDERS_NOUN"]],
    next: true,
    impersonal: true,
    dated: true,
  },
  { measure: "revenue", all: [["EARN"], ["MORE"]], impersonal: true },
  { measure: "revenue", all: [["DOING"]], impersonal: true, dated: true },
  { measure: "revenue", all: [["HOW"], ["WENT"]], impersonal: true, dated: true },
  { measure: "revenue", all: [["HOW"]], dated: true, bare: true },
  { measure: "revenue", all: [["WHAT"], ["CAME_IN"]], impersonal: true, dated: true },
  {
    measure: "orders",
    all: [["MORE"], ["ORDERS_NOUN"], ["COMPARE"]],
    impersonal: true,
    dated: true,
  },
  { measure: "revenue", all: [["MORE"], ["COMPARE"]], impersonal: true, dated: true },
  {
    measure: "revenue",
    all: [["MORE_THAN", "LESS_THAN"]],
    impersonal: true,
    dated: true,
    free: true,
  },
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
  const pieces = piecesSold(board);
  const isPersonal = isForPeople(board);
  const said = conceptsOf(board.items);
  for (const row of rows) {
    if (!row.all.every((any) => any.some((concept) => said.has(concept)))) continue;
    const used = isRuledOut(row, isPersonal, board) ? undefined : fit(row, board);
    if (used === undefined) continue;
    if (pieces !== undefined && row.measure === "revenue") return pieces;
    return { measure: row.measure, used: [...used, ...more(row, board)] };
  }
  return pieces;
}

const isRuledOut = (row: MeasureRow, isPersonal: boolean, board: Board): boolean =>
  (row.impersonal === true && isPersonal) ||
  (row.not !== undefined && board.says(...row.not)) ||
  (row.dated === true && !isDated(board)) ||
  (row.bare === true && !isBare(row, board)) ||
  (row.sold === true && !isOfSales(board));

/** "how are you today?" asks of no trade. */
const isBare = ({ all }: MeasureRow, { items }: Board): boolean =>
  !items.some(({ word }) => /^(?:you|are you)$/.test(word)) &&
  items.every(
    (item) =>
      item.mark !== undefined || periodOf(item) !== undefined || has(item, "FILLER", ...all.flat()),
  );

const isDated = (board: Board): boolean =>
  board.items.some((item) => entityIn(item, "period") !== undefined);

const isOfSales = (board: Board): boolean =>
  board.says("EARN", "BUY") || board.items.some(({ shop }) => shop.product !== undefined);

/** "how many stoneware mugs did we sell": pieces of a product. */
function piecesSold(board: Board): Measured | undefined {
  const count = board.items.find((item) => has(item, "HOW_MANY"));
  const next = board.items
    .slice(count === undefined ? Infinity : board.items.indexOf(count) + 1)
    .find((item) => !has(item, "FILLER") || has(item, "CONTACT"));
  if (count === undefined || next?.shop.product === undefined) return undefined;
  const verbs = board.items.filter((item) => has(item, "EARN", "BUY", "UNITS", "GET"));
  return { measure: "units", used: [count, ...verbs] };
}

/** Other words for the same: "how much did we take yesterday, sales". */
const more = ({ all, also = [], measure }: MeasureRow, board: Board): readonly Item[] =>
  board.items
    .slice(0, ofWhomAt(board.items))
    .filter(
      (item) =>
        (measure === "pareto_share" && entityIn(item, "percent") !== undefined) ||
        (has(
          item,
          "HOW_MUCH",
          "WHAT",
          "DOING",
          "CAME_IN",
          ...also,
          ...all.flat().filter((each) => !people.has(each)),
        ) &&
          !isCompared(item, board)),
    );

const people: ReadonlySet<Concept> = new Set(["CUSTOMER", "CONTACT", "TOP"]);

/** "what did the customers from Leeds spend": how much, and not which of them. */
const asksForSpending = ({ items }: Board): boolean =>
  items.some(
    ({ word }, at) => word === "what" && /^(?:did|do|does|have|has)$/.test(wordOf(items[at + 1])),
  ) && conceptsOf(items).has("SPEND");

/** Whether people are asked for, so that what is said of money is said of them. */
const isForPeople = (board: Board): boolean =>
  !asksForSpending(board) &&
  board.items
    .slice(0, ofWhomAt(board.items))
    .some((item) => board.isFree(item) && (has(item, "WHO", "CUSTOMER") || isPeople(item)));

const isPeople = (item: Item): boolean =>
  has(item, "CONTACT") && !["all", "those", "one", "ones", "them"].includes(item.word);

function fit({ all, next, free }: MeasureRow, board: Board): readonly Item[] | undefined {
  const figure = board.items.slice(0, ofWhomAt(board.items));
  const used: Item[] = [];
  for (const [index, concepts] of all.entries()) {
    const item =
      next === true && index > 0
        ? following(board.items, used.at(-1), concepts)
        : figure.find((each) => !used.includes(each) && has(each, ...concepts));
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

/** "how many wholesale customers", "how many glaze kit orders". */
const isModifier = (item: Item): boolean =>
  Object.keys(item.shop).length > 0 ||
  has(item, "INBOUND", "OUTBOUND", "NEW", "MORE") ||
  entityIn(item, "period") !== undefined;

/** Whether a comparison stands beside the word, so that it is a condition and not the figure. */
function isCompared(item: Item, board: Board): boolean {
  const at = board.items.indexOf(item);
  return board.items.slice(Math.max(0, at - 3), at + 5).some((each) => board.bounds.has(each));
}
