import type { Measure } from "../questions/question.ts";
import type { Concept } from "./concepts.ts";

/** Words that ask for a figure. */
export interface MeasureRow {
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
  /** Only where two places, tags or the like are set beside each other. */
  readonly beside?: boolean;
  /** Only where a figure of one time is set beside that of another ("more in May than in June"). */
  readonly grown?: boolean;
  /** Only where something is named that is less than all. */
  readonly part?: boolean;
  /** Words that belong to it where they stand by. */
  readonly also?: readonly Concept[];
  /** Only where a period is named ("how did we do last month"). */
  readonly dated?: boolean;
  /** Only where two times are named ("compare 2024 and 2025"). */
  readonly twice?: boolean;
  /** Only where nothing else is said: "how was August?" */
  readonly bare?: boolean;
}

/** What is said of an order that is spoken of anyway. */
const ofOrders: readonly Concept[] = ["BUY", "ORDER", "ORDERS_NOUN", "FIRST", "TIMES", "TWICE"];

/** "units sold in May"; "how many of the VIPs bought" counts people. */
const listed: Pick<MeasureRow, "impersonal" | "not"> = { impersonal: true, not: ["HOW_MANY"] };

/** From the most to the least particular; the first row that fits decides. */
export const measureRows: readonly MeasureRow[] = [
  { measure: "average_customer", all: [["AVERAGE_CUSTOMER"]], also: ["SPEND", "REVENUE"] },
  { measure: "average_order", all: [["AVERAGE_ORDER"]], also: ["SPEND", "AVERAGE"] },
  { measure: "average_clv", all: [["AVERAGE"], ["CLV"]] },
  { measure: "predicted_value", all: [["PREDICTED"]], free: true },
  { measure: "clv", all: [["CLV"]], free: true },
  { measure: "clv", all: [["WORTH"], ["CUSTOMER"]], free: true },
  {
    measure: "average_customer",
    all: [["AVERAGE"], ["CUSTOMER"], ["SPEND", "REVENUE"]],
    next: true,
  },
  {
    measure: "average_order",
    all: [["AVERAGE"], ["ORDER", "SPEND", "REVENUE", "BUY"]],
    also: ["EARN"],
  },
  {
    measure: "pareto_share",
    all: [["PARETO"]],
    also: ["MONEY_NOUN", "REVENUE", "EARN", "CUSTOMER", "SHARE", "DEPENDING"],
  },
  {
    measure: "pareto_share",
    all: [["HOW", "HOW_MUCH"], ["DEPENDING"], ["TOP"], ["CUSTOMER"]],
    also: ["MONEY_NOUN", "REVENUE", "SHARE"],
  },
  { measure: "pareto_share", all: [["DEPENDING"], ["PARETO"]], also: ["HOW"] },
  {
    measure: "pareto_share",
    all: [
      ["SHARE", "HOW_MUCH"],
      ["REVENUE", "EARN", "SPEND", "MONEY_NOUN"],
      ["TOP"],
      ["CUSTOMER", "CONTACT"],
    ],
    also: ["DEPENDING"],
  },
  {
    measure: "revenue_share",
    all: [["SHARE"], ["REVENUE", "SPEND", "MONEY_NOUN"]],
    not: ["REFUND", "PROFIT", "RETENTION"],
    part: true,
    free: true,
    also: ["EARN", "CAME_IN", "DEPENDING"],
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
    all: [["SHARE"], ["REPEAT", "BACK_AGAIN", "FREQUENT", "TWICE", "SECOND_ORDER"]],
    also: ["BUY", "ORDER", "ORDERS_NOUN", "AT_LEAST", "AGAIN"],
  },
  { measure: "refund_count", all: [["HOW_MANY"], ["REFUND"]], next: true },
  { measure: "refund_count", all: [["HOW_OFTEN"], ["REFUND"]], not: ["WHO", "CUSTOMER"] },
  { measure: "profit", all: [["PROFIT"]], free: true },
  { measure: "refunds", all: [["HOW_MUCH", "MONEY_NOUN"], ["REFUND"]] },
  { measure: "refunds", all: [["REFUND"]], impersonal: true, not: ["LIST"] },
  { measure: "orders", all: [["ORDER_COUNT"]], free: true },
  { measure: "orders", all: [["HOW_MANY"], ["ORDER", "ORDERS_NOUN"]], next: true },
  { measure: "orders", all: [["HOW_OFTEN"], ["BUY", "EARN"]], impersonal: true },
  { measure: "orders", all: [["HOW_OFTEN"], ["BUY", "ORDER"]], not: ["WHO", "AVERAGE", "MOST"] },
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
  {
    measure: "units",
    all: [["MORE", "MORE_THAN", "LESS_THAN"], ["UNITS"]],
    next: true,
    beside: true,
    also: ["EARN", "BUY"],
  },
  { measure: "units", all: [["UNITS"], ["EARN", "BUY"]], next: true, ...listed },
  {
    measure: "units",
    all: [["UNITS"]],
    sold: true,
    free: true,
    dated: true,
    also: ["EARN", "BUY"],
    ...listed,
  },
  { measure: "units", all: [["UNITS"], ["PRODUCT_NOUN"]], ...listed },
  { measure: "revenue", all: [["REVENUE"]], free: true },
  {
    measure: "revenue",
    all: [
      ["SPEND", "BUY", "EARN"],
      ["MORE", "MORE_THAN", "LESS_THAN"],
    ],
    beside: true,
    free: true,
    also: ["MONEY_NOUN"],
  },
  {
    measure: "revenue",
    all: [["SPEND", "BUY"], ["MORE"]],
    next: true,
    grown: true,
    not: ["WHO", "HOW_MANY", "NEW", "GAINED", "FIRST", "REPEAT", "ONE_TIME"],
  },
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
  {
    measure: "profit",
    all: [["EARN"], ["MONEY_NOUN"]],
    impersonal: true,
    sold: true,
    not: ["COMPARE", "OR"],
  },
  { measure: "revenue", all: [["DOING"]], impersonal: true, dated: true },
  { measure: "revenue", all: [["HOW"], ["WENT"]], impersonal: true, dated: true },
  { measure: "revenue", all: [["HOW"]], dated: true, bare: true },
  { measure: "revenue", all: [["MONEY_NOUN"]], dated: true, bare: true },
  { measure: "revenue", all: [["COMPARE"]], twice: true, bare: true },
  { measure: "revenue", all: [["HOW"], ["COMPARE"]], twice: true, bare: true },
  { measure: "revenue", all: [["WHAT"], ["CAME_IN"]], impersonal: true, dated: true },
  { measure: "revenue", all: [["COMPARE"]], impersonal: true, beside: true, dated: true },
  { measure: "revenue", all: [["OUTDO"]], impersonal: true, beside: true },
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
