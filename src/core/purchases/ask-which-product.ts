import { askWhich } from "../asking.ts";
import type { Outcome } from "../capability.ts";
import type { Intent } from "../intent.ts";
import { whichProduct } from "../wording/asks.ts";

/** Asks which of the products that fit is meant. */
export const askWhichProduct = (
  intent: Intent,
  typed: string,
  products: readonly string[],
): Outcome =>
  askWhich(
    { intent, slot: "product", path: "product" },
    whichProduct(typed),
    products.slice(0, 10).map((each) => ({ label: each, words: [each], value: each })),
  );
