import { decimalsOf } from "../../money.ts";
import type { Draft } from "../draft.ts";
import { type CellOf, type Drafted, draftFrom, type FileLine } from "../layout.ts";
import { readNumber } from "../numbers.ts";
import { firstOf } from "./first-of.ts";
import type { Platform } from "./platform.ts";

/**
 * Shopify's order export: a line for each item, order and customer only on its first. What an
 * order's rows add up to is its Subtotal: items after all discounts, before shipping and tax.
 */
export const shopify: Platform = {
  title: "Shopify orders",
  origin: "shopify",
  signatures: [
    ["Name", "Financial Status", "Lineitem quantity", "Lineitem name", "Lineitem price"],
  ],
  layout: (cell) => ({
    kind: "purchases",
    // Cells are looked up by column, so a line is made of them here.
    groupOf: (cells) => cell({ line: 0, cells }, "Name"),
    read: (lines) => readOrder(lines, cell),
  }),
};

function readOrder(lines: readonly FileLine[], cell: CellOf): readonly Drafted[] {
  const first = lines[0];
  if (first === undefined) return [];
  const status = cell(first, "Financial Status").toLowerCase();
  const name = cell(first, "Name");
  if (
    status === "voided" ||
    status === "expired" ||
    (cell(first, "Cancelled at") !== "" && status !== "refunded" && status !== "partially_refunded")
  ) {
    return [{ line: first.line, leftOut: `order ${name} was cancelled` }];
  }
  const currency = cell(first, "Currency").toUpperCase();
  const digits = /^[A-Z]{3}$/.test(currency) ? decimalsOf(currency) : 2;
  const items = lines.filter((line) => cell(line, "Lineitem name") !== "");
  const amounts = itemAmounts(items, first, cell, digits);
  const common = commonDraft(first, cell);
  const drafts = items.map(
    (line, index): Drafted => ({
      line: line.line,
      draft: draftFrom({
        id: `${name}/${index + 1}`,
        ...common,
        product: cell(line, "Lineitem name"),
        quantity: cell(line, "Lineitem quantity"),
        amount: amounts[index] ?? "",
      }),
    }),
  );
  return [...drafts, ...refundOf(first, cell, name, common)];
}

function commonDraft(first: FileLine, cell: CellOf): Draft {
  const of = (...columns: readonly string[]) => firstOf(cell, first, columns);
  return draftFrom({
    purchased_at: of("Created at", "Paid at"),
    currency: of("Currency"),
    reference: of("Name"),
    contact: of("Billing Name", "Shipping Name", "Email"),
    email: of("Email"),
    phone: of("Phone", "Billing Phone", "Shipping Phone"),
    company: of("Billing Company", "Shipping Company"),
    city: of("Billing City", "Shipping City"),
    country: of("Billing Country", "Shipping Country"),
  });
}

/** Quantity × price − the line's discount; the last item takes what is left to the Subtotal. */
function itemAmounts(
  items: readonly FileLine[],
  first: FileLine,
  cell: CellOf,
  digits: number,
): readonly string[] {
  const of = (line: FileLine, column: string) => numberIn(cell(line, column));
  const own = items.map(
    (line) =>
      of(line, "Lineitem quantity") * of(line, "Lineitem price") - of(line, "Lineitem discount"),
  );
  const sum = own.reduce((total, amount) => total + amount, 0);
  const subtotal = cell(first, "Subtotal") === "" ? sum : of(first, "Subtotal");
  let left = subtotal;
  return own.map((amount, index) => {
    const share = sum === 0 ? 0 : (amount / sum) * subtotal;
    const part = index === own.length - 1 ? left : Number(share.toFixed(digits));
    left -= part;
    return part.toFixed(digits);
  });
}

function refundOf(first: FileLine, cell: CellOf, name: string, common: Draft): readonly Drafted[] {
  const refunded = numberIn(cell(first, "Refunded Amount"));
  if (refunded <= 0) return [];
  const draft = { ...common, id: `${name}/refund`, quantity: "1", amount: `-${refunded}` };
  return [{ line: first.line, draft }];
}

/** Shopify writes decimals with a point. */
function numberIn(text: string): number {
  const reading = readNumber(text, ".");
  return reading.outcome === "number" ? reading.value : 0;
}
