import type { Intent, IntentOf } from "../intent.ts";
import type { Condition, Filter } from "../questions/filter.ts";
import { conjunction } from "../questions/filter-parts.ts";
import type { Item } from "./items.ts";
import { wordsOf } from "./sentence.ts";

type Refine = IntentOf<"refine">;

/** "York too", "also York", "York as well". */
const saysToo = (items: readonly Item[]): boolean =>
  /(?:^(?:(?:and|ok|okay|oh|so|please) )*(?:also|(?:add|include)(?! (?:only|just|a|an|their|his|her)\b))\b|\b(?:too|also|as well)(?: please| then)?$)/u.test(
    wordsOf(items.filter(({ mark }) => mark === undefined)),
  );

/**
 * After customers in Leeds, "York too" asks for those of both, not for others instead. Of what is not
 * of one kind with something said before ("VIPs too"), either might be meant, so it is refused.
 */
export function addedTo(
  change: Refine | undefined,
  last: Intent,
  asked: readonly Item[],
): Refine | undefined {
  const isOfPeople = last.do === "question" && people.has(last.question.measure);
  if (change === undefined || !isOfPeople || !saysToo(asked)) return change;
  const other = change.product ?? change.period;
  if (change.filter === undefined) return other === undefined ? change : undefined;
  const filter = other === undefined ? withBefore(change.filter, last) : undefined;
  return filter === undefined ? change : { ...change, how: "replace", filter };
}

const people: ReadonlySet<string> = new Set(["list", "count"]);

const kinds = ["city", "country", "source", "tag", "owner", "company"] as const;
type Named = Extract<Condition, { is: (typeof kinds)[number] }>;
const isNamed = (filter: Filter): filter is Named => kinds.some((kind) => kind === filter.is);

function withBefore(filter: Filter, last: IntentOf<"question">): Filter | undefined {
  if (!isNamed(filter)) return undefined;
  const [before, ...more] = conjunction(last.question.filter)
    .filter(isNamed)
    .filter(({ is }) => is === filter.is);
  return before === undefined || more.length > 0
    ? undefined
    : { ...before, any: [...new Set([...before.any, ...filter.any])] };
}
