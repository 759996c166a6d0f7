import { isSurelyNamed } from "../items.ts";
import { isPoint } from "./part.ts";
import { type Report, reportOf } from "./report.ts";
import type { Said } from "./said.ts";

/** "popped over to Alder Realty on Monday to see Ana": where they are seen is no contact. */
export function seenThere(said: Said): Report | undefined {
  const isPlace = said
    .items("text")
    .every((item) => item.name?.company === true || isPoint(item) || item.shop.city !== undefined);
  return isPlace && said.items("people").some(isSurelyNamed)
    ? reportOf("visit", "out")(said)
    : undefined;
}
