import { everybody, type Filter } from "../questions/filter.ts";
import { has, type Item } from "./items.ts";
import type { Node } from "./population.ts";
import { isStop } from "./sentence.ts";

interface Group {
  readonly filters: Filter[];
  readonly negated: boolean;
  /** "except" holds for what follows it too: "excluding VIP or newsletter". */
  readonly lasting: boolean;
}

/** Joins conditions as the words between them say: or, not, except, neither … nor. */
export function combined(nodes: readonly Node[], items: readonly Item[], used: Set<Item>): Filter {
  const groups: Group[] = [];
  let from = 0;
  for (const [index, node] of nodes.entries()) {
    const between = items.filter(
      (item) => item.first >= from && item.first < node.at && !used.has(item),
    );
    const words = between.filter((item) =>
      has(item, "OR", "AND", "NOT", "NEVER", "WITHOUT", "EXCEPT", "BUT", "BOTH"),
    );
    for (const word of words) used.add(word);
    const negated = words.some((word) => has(word, "NOT", "NEVER", "WITHOUT", "EXCEPT"));
    const previous = groups.at(-1);
    const joins =
      index > 0 && previous !== undefined && isJoined(node, nodes[index - 1], words, previous);
    const carried =
      previous?.lasting === true && !between.some((item) => has(item, "BUT") || isStop(item));
    if (previous !== undefined && (joins || (carried && words.length > 0 && !negated)))
      previous.filters.push(node.filter);
    else
      groups.push({
        filters: [node.filter],
        negated,
        lasting: words.some((word) => has(word, "EXCEPT", "WITHOUT")),
      });
    from = Math.max(...node.items.map(({ first }) => first));
  }
  return all(groups.map(filterOf));
}

const exclusive: readonly Filter["is"][] = ["city", "country", "source", "owner", "company"];

function isJoined(
  node: Node,
  before: Node | undefined,
  words: readonly Item[],
  group: Group,
): boolean {
  if (before === undefined || words.some((word) => has(word, "EXCEPT", "NEVER", "WITHOUT", "BUT")))
    return false;
  if (words.some((word) => has(word, "OR"))) return true;
  if (words.some((word) => has(word, "NOT"))) return false;
  const same = before.filter.is === node.filter.is && exclusive.includes(node.filter.is);
  return same && (words.some((word) => has(word, "AND")) || group.filters.length > 0);
}

function filterOf({ filters, negated }: Group): Filter {
  const merged = filters.reduce<Filter[]>((list, filter) => {
    const last = list.at(-1);
    const both = last === undefined ? undefined : merge(last, filter);
    return both === undefined ? [...list, filter] : [...list.slice(0, -1), both];
  }, []);
  const first = merged[0] ?? everybody;
  const one: Filter = merged.length === 1 ? first : { is: "any", of: merged };
  return negated ? { is: "not", of: one } : one;
}

/** Two lists of one kind as one list: city Graz, city Utrecht. */
function merge(a: Filter, b: Filter): Filter | undefined {
  if (a.is === "city" && b.is === "city") return { is: "city", any: [...a.any, ...b.any] };
  if (a.is === "country" && b.is === "country") return { is: "country", any: [...a.any, ...b.any] };
  if (a.is === "source" && b.is === "source") return { is: "source", any: [...a.any, ...b.any] };
  if (a.is === "owner" && b.is === "owner") return { is: "owner", any: [...a.any, ...b.any] };
  if (a.is === "tag" && b.is === "tag") return { is: "tag", any: [...a.any, ...b.any] };
  return undefined;
}

/** All of the conditions, flat, the plain one by itself. */
export function all(filters: readonly Filter[]): Filter {
  const flat = filters.flatMap((filter) => (filter.is === "all" ? filter.of : [filter]));
  const only = flat[0];
  return flat.length === 1 && only !== undefined ? only : { is: "all", of: flat };
}
