import { type CellOf, type Drafted, draftFrom, type FileLine } from "../layout.ts";
import { firstOf, nameOf } from "./first-of.ts";
import type { Platform } from "./platform.ts";

/**
 * WooCommerce orders: WooCommerce's own report ("Order #", "N. Revenue") and the common order
 * export plugins (order_number, billing_email, order_total …, also with spaces and capitals).
 */
export const woocommerce: Platform = {
  title: "WooCommerce orders",
  origin: "woocommerce",
  signatures: [
    ["order_date", "billing_email", "order_total"],
    ["order_id", "order_date", "billing_first_name", "order_total"],
    ["Order Number", "Order Date", "Email (Billing)", "Order Total Amount"],
    ["Order Number", "Order Date", "Billing Email Address", "Order Total"],
    ["Date", "Order #", "Status", "Customer", "N. Revenue"],
    ["Date", "Order #", "Status", "Customer", "Net Sales"],
  ],
  layout: (cell) => ({
    kind: "purchases",
    groupOf: (cells) => numberOf(cell, { line: 0, cells }),
    read: (lines) => readOrder(lines, cell),
  }),
};

const unpaid = ["cancelled", "canceled", "failed", "pending", "pending payment", "trash", "draft"];

const numberOf = (cell: CellOf, line: FileLine): string =>
  firstOf(cell, line, ["order_number", "order_id", "Order Number", "Order #"]);

function readOrder(lines: readonly FileLine[], cell: CellOf): readonly Drafted[] {
  const first = lines[0];
  if (first === undefined) return [];
  const number = numberOf(cell, first);
  const status = firstOf(cell, first, ["status", "order_status", "Order Status"])
    .toLowerCase()
    .replace(/^wc-/, "");
  if (unpaid.includes(status)) {
    return [{ line: first.line, leftOut: `order ${number} is ${status}` }];
  }
  const drafts = [orderDraft(first, lines.length, number, cell)];
  return status === "refunded"
    ? [...drafts, refundDraft(drafts, first.line, number)].flat()
    : drafts;
}

function orderDraft(line: FileLine, items: number, number: string, cell: CellOf): Drafted {
  const of = (...columns: readonly string[]) => firstOf(cell, line, columns);
  const product = of("item_name", "Item Name", "Product Name", "Product(s)", "line_items");
  const isSeveral = items > 1 || /,\s*\d+\s*[x×]\s/i.test(product);
  return {
    line: line.line,
    draft: draftFrom({
      id: number,
      purchased_at: of("order_date", "date", "Order Date", "Date"),
      currency: of("order_currency", "currency", "Order Currency", "Currency"),
      reference: number,
      contact: nameOf(
        of("billing_first_name", "First Name (Billing)", "Billing First Name", "Customer"),
        of("billing_last_name", "Last Name (Billing)", "Billing Last Name"),
      ),
      email: of("billing_email", "Email (Billing)", "Billing Email Address", "customer_email"),
      phone: of("billing_phone", "Phone (Billing)", "Billing Phone"),
      company: of("billing_company", "Company (Billing)", "Billing Company"),
      city: of("billing_city", "City (Billing)", "Billing City"),
      country: of("billing_country", "Country Code (Billing)", "Billing Country"),
      // Several items in one order: their sum is known, what each cost is not.
      product: isSeveral ? "" : product.replace(/^\d+\s*[x×]\s*/i, ""),
      quantity: items > 1 ? "1" : of("item_quantity", "quantity", "Quantity", "Items sold"),
      amount: of("order_total", "Order Total Amount", "Order Total", "N. Revenue", "Net Sales"),
    }),
  };
}

function refundDraft(drafts: readonly Drafted[], line: number, number: string): readonly Drafted[] {
  return drafts.flatMap((drafted) =>
    "draft" in drafted
      ? [
          {
            line,
            draft: {
              ...drafted.draft,
              id: `${number}/refund`,
              amount: `-${drafted.draft.amount ?? "0"}`,
            },
          },
        ]
      : [],
  );
}
