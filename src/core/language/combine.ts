import { everybody, type Filter } from "../questions/filter.ts";
import type { Board } from "./board.ts";
import { has, type Item } from "./items.ts";
import type { Node } from "./population.ts";
import { leaving } from "./refinement-how.ts";
import { isStop } from "./sentence.ts";

interface Group {
  readonly filters: Filter[];
  readonly negated: boolean;
  /** "except" holds for what follows it too: "excluding VIP or newsletter". */
  readonly lasting: boolean;
  /** "outside Leeds and with an email": of "outside" only another place is a part. */
  readonly placed: boolean;
}

const isPlace = ({ is }: Filter): boolean => is === "city" || is === "country";

/** Joins conditions as the words between them say: or, not, except, neither … nor. */
export function combined(nodes: readonly Node[], board: Board): Filter {
  const groups: Group[] = [];
  let from = 0;
  for (const [index, node] of nodes.entries()) {
    const between = board.free.filter((item) => item.first >= from && item.first < node.at);
    join(groups, node, nodes[index - 1], between, board);
    from = Math.max(...node.items.map(({ first }) => first));
  }
  return all(groups.map(filterOf));
}

const negating = ["NOT", "NEVER", "WITHOUT", "EXCEPT"] as const;

function join(
  groups: Group[],
  node: Node,
  before: Node | undefined,
  between: readonly Item[],
  board: Board,
): void {
  const words = between.filter((item) => has(item, "OR", "AND", "BUT", "BOTH", ...negating));
  board.take(words);
  // "what's missing, who has no email" says it twice.
  const negated = isDenied(
    node.filter.is === "missing" ? words.filter((word) => !has(word, "GONE")) : words,
  );
  const previous = groups.at(-1);
  const carried = !negated && isCarried(previous, node, words, between);
  if (previous !== undefined && isOtherThanPlace(previous, node, words))
    groups.splice(-1, 1, plainly([filterOf(previous), node.filter]));
  else if (previous !== undefined && (carried || isJoined(node, before, words, previous)))
    previous.filters.push(node.filter);
  else groups.push(groupOf(node.filter, words, negated));
}

/** "excluding VIP or newsletter": what leaves people out lasts until a "but" or a stop. */
const isCarried = (
  previous: Group | undefined,
  { filter }: Node,
  words: readonly Item[],
  between: readonly Item[],
): boolean =>
  previous?.lasting === true &&
  !(previous.placed && !isPlace(filter)) &&
  words.length > 0 &&
  !between.some((item) => has(item, "BUT") || isStop(item));

/** "outside Leeds or without a phone": either of the two, and not outside of both. */
const isOtherThanPlace = (previous: Group, { filter }: Node, words: readonly Item[]): boolean =>
  previous.placed && !isPlace(filter) && words.some((word) => has(word, "OR"));

const groupOf = (filter: Filter, words: readonly Item[], negated: boolean): Group => ({
  filters: [filter],
  negated,
  lasting: words.some((word) => has(word, "EXCEPT", "WITHOUT")),
  placed: words.some(({ word }) => /^outside\b/.test(word)) && isPlace(filter),
});

const plainly = (filters: Filter[]): Group => ({
  filters,
  negated: false,
  lasting: false,
  placed: false,
});

/** "drop the ones outside Leeds", "leave out those not tagged VIP" keep what is denied twice. */
function isDenied(words: readonly Item[]): boolean {
  const denying = words.filter((word) => has(word, ...negating));
  const isTwice =
    denying.length === 2 && leavingSome.test(denying[0]?.word ?? "") && !has(denying[0], "NOT");
  return denying.length > 0 && !isTwice;
}
const leavingSome = new RegExp(`^(?:${leaving})$`, "u");

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
  if (words.length > 0 && [before, node].every(isManyTagged)) return true;
  const same = before.filter.is === node.filter.is && exclusive.includes(node.filter.is);
  return same && group.filters.length > 0;
}

/** "VIPs and teachers" are two groups of people, "tagged vip and teacher" are those with both. */
const isManyTagged = ({ filter, items: [item] }: Node): boolean =>
  filter.is === "tag" &&
  item !== undefined &&
  item.word.endsWith("s") &&
  !filter.any.some((tag) => tag.endsWith("s"));

function filterOf({ filters, negated }: Group): Filter {
  const merged = filters.reduce<Filter[]>((list, filter) => {
    const last = list.at(-1);
    const both = last === undefined ? undefined : merge(last, filter);
    return both === undefined ? [...list, filter] : [...list.slice(0, -1), both];
  }, []);
  const first = merged[0] ?? everybody;
  const one: Filter = merged.length === 1 ? first : { is: "any", of: merged };
  return negated ? not(one) : one;
}

/** The opposite, without a double negation. */
export const not = (filter: Filter): Filter =>
  filter.is === "not" ? filter.of : { is: "not", of: filter };

const named = ["city", "country", "source", "owner", "tag", "company"] as const;

/** Two lists of one kind as one list: city Graz, city Utrecht. */
function merge(a: Filter, b: Filter): Filter | undefined {
  for (const is of named)
    if (a.is === is && b.is === is) return { is, any: [...new Set([...a.any, ...b.any])] };
  if (a.is === "standing" && b.is === "standing")
    return { is: "standing", any: [...new Set([...a.any, ...b.any])] };
  return a.is === "segment" && b.is === "segment"
    ? { is: "segment", any: [...new Set([...a.any, ...b.any])] }
    : undefined;
}

/** All of the conditions, flat, the plain one by itself. */
export function all(filters: readonly Filter[]): Filter {
  const flat = filters
    .flatMap((filter) => (filter.is === "all" ? filter.of : [filter]))
    .filter((filter, at, every) => every.findIndex((each) => isSame(each, filter)) === at);
  const only = flat[0];
  return flat.length === 1 && only !== undefined ? only : { is: "all", of: flat };
}

const isSame = (a: Filter, b: Filter): boolean => JSON.stringify(a) === JSON.stringify(b);
