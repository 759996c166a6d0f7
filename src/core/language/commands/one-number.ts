import type { Intent } from "../../intent.ts";
import { entityIn, type Item } from "../items.ts";

/** "Ana bought, ref SF-20: a pot 14; a vase 30": the number that heads several sales is that of each. */
export function underOneNumber(
  intents: readonly Intent[],
  items: readonly Item[],
): readonly Intent[] {
  const [first, ...others] = intents;
  if (first?.do !== "record_purchase" || first.reference === undefined) return intents;
  const { reference } = first;
  const at = items.findIndex((item) => entityIn(item, "reference")?.value === reference);
  const isHead = items[at + 1]?.mark === ":" && others.every(isUnnumbered);
  return isHead ? intents.map((each) => ({ ...each, reference })) : intents;
}

const isUnnumbered = (intent: Intent): boolean =>
  intent.do === "record_purchase" && intent.reference === undefined;
