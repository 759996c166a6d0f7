import type { ContactId, PurchaseId } from "../ids.ts";
import type { Instant } from "../time.ts";

/**
 * One sale of one product. An order is one purchase, or all purchases of one contact that share a
 * reference. A negative amount is a refund: it counts in revenue, never as an order.
 */
export interface Purchase {
  readonly id: PurchaseId;
  readonly contactId: ContactId;
  readonly purchasedAt: Instant;
  readonly product: string | null;
  readonly quantity: number;
  readonly amountMinor: number;
  readonly costMinor: number | null;
  readonly currency: string;
  readonly reference: string | null;
}
