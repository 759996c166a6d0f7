import type { Node } from "./population.ts";
import { isWithoutBuying, type Segment, wordsOf } from "./sentence.ts";

/**
 * "bought a print in 2025 without buying a frame": no frame in 2025 either, as both are told of one
 * time; "without ever buying a frame" is of all time.
 */
export function withoutThen(nodes: readonly Node[], segments: readonly Segment[]): readonly Node[] {
  const without = segments.slice(1).find((segment) => isWithoutBuying(segment, 0));
  if (without === undefined || /\b(?:ever|even|once|having|before)\b/u.test(wordsOf(without)))
    return nodes;
  const bought = nodes.find(({ filter }) => filter.is === "bought")?.filter;
  const period = bought?.is === "bought" ? bought.period : undefined;
  return period === undefined
    ? nodes
    : nodes.map((node) =>
        node.filter.is === "not_bought" &&
        node.filter.period === undefined &&
        node.items.some((item) => without.includes(item))
          ? { ...node, filter: { ...node.filter, period } }
          : node,
      );
}
