import type { Intent, IntentOf } from "../intent.ts";
import type { Filter } from "../questions/filter.ts";
import { conjunction } from "../questions/filter-parts.ts";
import type { Concept } from "./concepts.ts";
import type { Item } from "./items.ts";
import type { ShopField } from "./shop-words.ts";
import { wordsOf } from "./sentence.ts";

type Change = Omit<IntentOf<"refine">, "do" | "how">;

/**
 * "York too", "or wholesale", after a list of those in Leeds or tagged trade: these as well as those.
 * "only people with both" turns it round again: those of two tags who have each of them.
 */
export function widenedTo(
  said: readonly Item[],
  rest: readonly Item[],
  says: ReadonlySet<Concept>,
  last: Intent,
): Change | undefined {
  if (last.do !== "question" || !["list", "count"].includes(last.question.measure))
    return undefined;
  const conditions = conjunction(last.question.filter);
  // "include only York" adds nobody.
  return says.has("TOO") && !says.has("ONLY")
    ? withThese(said, conditions)
    : withBoth(rest, conditions);
}

const fields = ["city", "country", "source", "tag"] as const satisfies readonly ShopField[];

/** What is said of the same kind, added to what was. */
function withThese(said: readonly Item[], conditions: readonly Filter[]): Change | undefined {
  const field = fields.find((each) => said.length > 0 && said.every(({ shop }) => shop[each]));
  const before = conditions.filter((each) => each.is === field);
  const [only] = before;
  if (field === undefined || before.length !== 1 || only === undefined || only.is !== field)
    return undefined;
  const more = said.flatMap(({ shop }) => shop[field] ?? []);
  return { filter: { is: field, any: [...new Set([...only.any, ...more])] } };
}

/** Nobody is in two towns; of tags one may have several. */
function withBoth(rest: readonly Item[], conditions: readonly Filter[]): Change | undefined {
  const tags = conditions.find((each) => each.is === "tag" && each.any.length > 1);
  if (tags?.is !== "tag" || !both.test(wordsOf(rest))) return undefined;
  return { filter: { is: "all", of: tags.any.map((tag): Filter => ({ is: "tag", any: [tag] })) } };
}
const both =
  /^(?:hang on |wait |no )*(?:only |just )?(?:the |those |people |ones |customers |contacts |everyone |who are |who have |with |tagged |have |has )*(?:both|all of them|each of them)(?: tags| of them| of those)?$/u;
