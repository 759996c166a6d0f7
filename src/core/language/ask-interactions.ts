import type { Intent } from "../intent.ts";
import type { InteractionKind } from "../interactions/interaction.ts";
import { everybody } from "../questions/filter.ts";
import type { Question } from "../questions/question.ts";
import type { Parsed } from "./ask-figures.ts";
import type { Concept } from "./concepts.ts";
import { combined } from "./combine.ts";
import { cutIn } from "./cuts.ts";
import { entityIn, has, type Item } from "./items.ts";
import { conditionsIn } from "./population.ts";
import { segmentsOf } from "./sentence.ts";
import { mentionsIn } from "./who.ts";

export const kindConcepts: readonly (readonly [Concept, InteractionKind])[] = [
  ["CALL", "call"],
  ["MEETING", "meeting"],
  ["VISIT", "visit"],
  ["MESSAGE", "message"],
  ["EMAIL", "email"],
  ["NOTE", "note"],
];

/** Reads a question about what was logged: "how many calls did Ben log this month". */
export function interactionQuestion(items: readonly Item[]): Parsed | undefined {
  const logs = items.filter((item) => has(item, "LOG", "INTERACTION") && !has(item, "TAGS_FIELD"));
  const [kindItem, kind] = kindIn(items);
  const counts = items.some((item) => has(item, "HOW_MANY", "MEMBER_NOUN"));
  const logged = logs.length > 0;
  const asksWho = items.some((item) => has(item, "WHO", "CUSTOMER", "CONTACT") && !logged);
  if (asksWho || (kindItem === undefined && !logged) || (!logged && !counts)) return undefined;
  if (mentionsIn(items.filter((item) => item.shop.member === undefined)).length > 0)
    return undefined;
  const used = new Set<Item>(logs);
  if (kindItem !== undefined) used.add(kindItem);
  const member = items.find((item) => item.shop.member !== undefined);
  const dated = items.find((item) => entityIn(item, "period") !== undefined);
  const byWho = items.find((item) => has(item, "WHO"));
  for (const item of [member, dated, byWho]) if (item !== undefined) used.add(item);
  const cut = cutIn(items, used, false);
  for (const item of cut?.used ?? []) used.add(item);
  const direction = items.find((item) => has(item, "INBOUND", "OUTBOUND") && !has(item, "FILLER"));
  if (direction !== undefined) used.add(direction);
  for (const item of items)
    if (has(item, "HOW_MANY", "WHAT", "LIST", "MOST", "MEMBER_NOUN", "GET")) used.add(item);
  const by = member?.shop.member?.[0] ?? (isMine(items) ? "me" : undefined);
  const which = {
    ...(kind === undefined ? {} : { kind }),
    ...(by === undefined ? {} : { by }),
    ...(direction === undefined
      ? {}
      : { direction: has(direction, "INBOUND") ? ("in" as const) : ("out" as const) }),
  };
  const period = entityIn(dated, "period")?.period;
  const rest = period === undefined ? {} : { period };
  if (kind === undefined && by !== undefined && !items.some((item) => has(item, "HOW_MANY")))
    return { intent: { do: "list_interactions", ...which, ...rest }, used };
  const filter = combined(conditionsIn(segmentsOf(items), used, new Map()), items, used);
  const group: Question["group"] =
    cut?.group === "owner"
      ? "member"
      : (cut?.group ?? (byWho === undefined ? undefined : "member"));
  const intent: Intent = {
    do: "question",
    question: {
      measure: "interactions",
      filter: filter.is === "all" && filter.of.length === 0 ? everybody : filter,
      ...(Object.keys(which).length === 0 ? {} : { interaction: which }),
      ...rest,
      ...(group === undefined ? {} : { group }),
    },
  };
  return { intent, used };
}

const isMine = (items: readonly Item[]): boolean =>
  items.some((item) => item.word === "i" || item.word === "my");

export function kindIn(items: readonly Item[]): readonly [Item?, InteractionKind?] {
  for (const item of items)
    for (const [concept, kind] of kindConcepts) if (has(item, concept)) return [item, kind];
  return [];
}
