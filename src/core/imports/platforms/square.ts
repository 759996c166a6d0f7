import { type CellOf, type Drafted, draftFrom, type FileLine } from "../layout.ts";
import { firstOf } from "./first-of.ts";
import type { Platform } from "./platform.ts";

/** Square's item and transaction exports. Sales without a customer stay out: nobody is known for them. */
export const square: Platform = {
  title: "Square sales",
  origin: "square",
  signatures: [
    ["Date", "Time", "Gross Sales", "Net Sales", "Transaction ID", "Event Type", "Customer ID"],
  ],
  layout: (cell) => ({
    kind: "purchases",
    groupOf: (cells) => cell({ line: 0, cells }, "Transaction ID"),
    read: (lines) => lines.map((line, index) => readLine(line, index, cell)),
  }),
};

function readLine(line: FileLine, index: number, cell: CellOf): Drafted {
  const of = (...columns: readonly string[]) => firstOf(cell, line, columns);
  if (of("Customer Name", "Customer ID") === "") {
    return { line: line.line, leftOut: "a sale without a customer" };
  }
  const sale = of("Transaction ID");
  const event = of("Event Type").toLowerCase();
  return {
    line: line.line,
    draft: draftFrom({
      id: `${sale}/${event === "" ? "payment" : event}/${index + 1}`,
      purchased_at: `${of("Date")} ${of("Time")}`.trim(),
      currency: of("Currency"),
      reference: sale,
      contact: of("Customer Name", "Customer ID"),
      product: of("Item", "Description"),
      quantity: of("Qty").replace("-", ""),
      amount: of("Net Sales"),
    }),
  };
}
