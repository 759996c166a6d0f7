import type { ContactId, PurchaseId } from "../ids.ts";
import type { Instant } from "../time.ts";
import type { Purchase } from "./purchase.ts";

export interface PurchaseItem extends Purchase {
  readonly contactName: string;
  readonly company: string | null;
}

export interface PurchaseSearch {
  readonly contactIds?: readonly ContactId[] | undefined;
  /** Products by their stored names. */
  readonly products?: readonly string[] | undefined;
  readonly reference?: string | undefined;
  /** Only refunds, or only orders. */
  readonly refunds?: boolean | undefined;
  /** Whole orders by their sums, the largest first; one currency after the other, this one first. */
  readonly largestIn?: string | undefined;
  readonly from?: Instant | undefined;
  readonly until?: Instant | undefined;
}

export interface PurchaseStore {
  readonly byId: (id: PurchaseId) => Promise<PurchaseItem | undefined>;
  /** Latest first, unless the largest are wanted. */
  readonly find: (search: PurchaseSearch, limit: number) => Promise<readonly PurchaseItem[]>;
  readonly count: (search: PurchaseSearch) => Promise<number>;
  /** The instant of the newest order of all, for "orders known to 24 June". */
  readonly newestOrderAt: () => Promise<Instant | undefined>;
}
