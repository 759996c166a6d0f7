import { askWhich, found, type Step, stop } from "../asking.ts";
import type { Crm } from "../crm.ts";
import type { Intent } from "../intent.ts";
import { whichProduct } from "../wording/asks.ts";
import { findProduct } from "./find-product.ts";

/** The product that is meant, a new one as typed; several that fit are asked about. */
export function settleProduct(
  intent: Intent & { readonly product?: string | undefined },
  crm: Crm,
): Step<string | undefined> {
  const typed = intent.product?.trim() ?? "";
  if (typed === "") return found(undefined);
  const match = findProduct(typed, crm.vocabulary().products);
  switch (match.outcome) {
    case "found":
      return found(match.product);
    case "new":
      return found(typed);
    case "several":
      return stop(
        askWhich(
          { intent, slot: "product", path: "product" },
          whichProduct(typed),
          match.products.slice(0, 10).map((each) => ({ label: each, words: [each], value: each })),
        ),
      );
  }
}
