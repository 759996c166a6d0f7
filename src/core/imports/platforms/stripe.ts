import { type CellOf, type Drafted, draftFrom, type FileLine } from "../layout.ts";
import { readNumber } from "../numbers.ts";
import { firstOf } from "./first-of.ts";
import type { Platform } from "./platform.ts";

/** Stripe's payments export: a line a payment, in UTC, with what was given back of it. */
export const stripe: Platform = {
  title: "Stripe payments",
  origin: "stripe",
  signatures: [
    ["id", "Created (UTC)", "Amount", "Currency", "Status", "Customer Email"],
    ["id", "Created date (UTC)", "Amount", "Currency", "Status", "Customer Email"],
  ],
  layout: (cell) => ({
    kind: "purchases",
    read: (lines) => lines.flatMap((line) => readPayment(line, cell)),
  }),
};

function readPayment(line: FileLine, cell: CellOf): readonly Drafted[] {
  const of = (...columns: readonly string[]) => firstOf(cell, line, columns);
  const [id, status] = [of("id"), of("Status").toLowerCase()];
  if (!["paid", "succeeded", "refunded", "partially refunded", "partial refund"].includes(status)) {
    return [{ line: line.line, leftOut: `payment ${id} is ${status}` }];
  }
  const created = of("Created (UTC)", "Created date (UTC)");
  const draft = draftFrom({
    id,
    purchased_at: created === "" ? "" : `${created} UTC`,
    currency: of("Currency"),
    reference: id,
    contact: of("Customer Description", "Card Name", "Customer Email"),
    email: of("Customer Email"),
    product: of("Description"),
    amount: of("Amount"),
  });
  const refunded = readNumber(of("Amount Refunded"), null);
  if (refunded.outcome !== "number" || refunded.value === 0) return [{ line: line.line, draft }];
  const refund = { ...draft, id: `${id}/refund`, amount: `-${of("Amount Refunded")}` };
  return [
    { line: line.line, draft },
    { line: line.line, draft: refund },
  ];
}
