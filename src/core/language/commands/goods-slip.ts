import { distance } from "fastest-levenshtein";
import { fold } from "../../text.ts";

/** "gift vocher": the one product that is a slip of the keys away, and of the same figures. */
export function slipOf(typed: string, products: readonly string[]): string | undefined {
  const said = fold(typed);
  if (said.length < shortestSlip) return undefined;
  const folded = foldedOf(products);
  if (folded.includes(said)) return undefined;
  const [meant, ...others] = products.filter((_, at) => isNear(said, folded[at] ?? ""));
  return others.length === 0 ? meant : undefined;
}
const shortestSlip = 7;
const foldedKept = new WeakMap<readonly string[], readonly string[]>();

/** The names as they are compared, made once for all that is read in a shop. */
function foldedOf(products: readonly string[]): readonly string[] {
  let folded = foldedKept.get(products);
  if (folded === undefined) foldedKept.set(products, (folded = products.map(fold)));
  return folded;
}
const isNear = (said: string, product: string): boolean =>
  said[0] === product[0] &&
  Math.abs(said.length - product.length) < 2 &&
  said.replace(/\D/gu, "") === product.replace(/\D/gu, "") &&
  distance(said, product) === 1;
