import type { Intent } from "../intent.ts";
import { questionIn } from "./ask.ts";
import type { Situation } from "./interpretation.ts";
import { entityIn, has, type Item } from "./items.ts";
import { mentionsIn } from "./who.ts";

type Refine = Extract<Intent, { do: "refine" }>;

const openers = new Set(
  "and|only|just|what about|how about|same|same for|now|but|also|then|ok|okay|so|for|show|the same|those|them|these|of those|ones|one|in|from|of|with|what|about|instead|please|it|that|are|is|the|like|restrict to|limit to|narrow to|filter by|sort by|order by|sorted by|ordered by|rank by|by".split(
    "|",
  ),
);

/** Reads what changes the question before: "only those in Berlin", "and last month?", "back". */
export function refinementIn(items: readonly Item[], situation: Situation): Intent | undefined {
  if (situation.lastQuestion === undefined || items.length > 12) return undefined;
  const words = items.filter(({ mark }) => mark === undefined).map(({ word }) => word);
  if (words.length === 1 && (words[0] === "back" || words[0] === "go back"))
    return { do: "refine", how: "replace", back: true };
  const opening = items.findIndex((item) => item.mark === undefined && !openers.has(item.word));
  const rest = opening < 0 ? [] : items.slice(opening);
  const narrows = words.some((word) =>
    ["only", "just", "those", "of those", "them", "not", "without", "except"].includes(word),
  );
  const how = narrows ? "narrow" : "replace";
  if (
    words.join(" ").match(/^(so )?how many( is that| are (they|those|that)| in total)?$/) !== null
  )
    return { do: "refine", how: "replace", measure: "count" };
  return periodOnly(rest) ?? personOnly(rest, how) ?? asQuestion(rest, how);
}

const isPlain = (item: Item): boolean =>
  item.mark !== undefined || has(item, "FILLER", "AND") || item.word === "'s";

function periodOnly(items: readonly Item[]): Refine | undefined {
  const content = items.filter((item) => !isPlain(item) || entityIn(item, "period") !== undefined);
  const [first, ...others] = content;
  const period = entityIn(first, "period")?.period;
  return period === undefined || others.length > 0
    ? undefined
    : { do: "refine", how: "replace", period };
}

function personOnly(items: readonly Item[], how: Refine["how"]): Refine | undefined {
  if (how === "narrow") return undefined;
  const content = items.filter((item) => !isPlain(item));
  const [first, ...others] = content;
  const member = first?.shop.member?.[0];
  if (others.length > 0 || first === undefined) return undefined;
  if (member !== undefined) return { do: "refine", how: "replace", person: member };
  const [mention] = mentionsIn(items, true);
  return mention !== undefined && "name" in mention.contact
    ? { do: "refine", how: "replace", person: mention.contact.name }
    : undefined;
}

/** What the fragment would ask for by itself, put into the question before. */
function asQuestion(items: readonly Item[], how: Refine["how"]): Refine | undefined {
  const parsed = questionIn(items)?.intent;
  if (parsed?.do !== "question") return undefined;
  const { filter, measure, period, product, group, order, limit } = parsed.question;
  const hasFilter = !(filter.is === "all" && filter.of.length === 0);
  return {
    do: "refine",
    how,
    ...(hasFilter && { filter }),
    ...(measure !== "list" && { measure }),
    ...(period && { period }),
    ...(product && { product: [...product] }),
    ...(group && { group }),
    ...(order && { order }),
    ...(limit !== undefined && { limit }),
  };
}
