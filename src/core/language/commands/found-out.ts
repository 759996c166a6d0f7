import type { Item } from "../items.ts";
import { spoken } from "../sentence.ts";
import { isPoint } from "./part.ts";

const foundOut =
  /\b(?:found out|find out|learn(?:t|ed)?|heard|hear|remember(?:ed)?|reali[sz]ed?|notice[ds]?|discover(?:ed)?|was told|told (?:me|us)|saw|read)$/u;
/** "found out on Monday that Ana called": when it was found out, and not when she did. */
export const isOfFinding = (items: readonly Item[]): boolean => {
  const at = items.findIndex(isPoint);
  const [next, ...behind] = items.slice(at + 1);
  const before = spoken(items.slice(0, Math.max(0, at)));
  return (
    foundOut.test(before) &&
    !behind.some(isPoint) &&
    (next?.word === "that" || !/(?:saw|read)$/u.test(before))
  );
};
