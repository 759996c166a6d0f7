import type { ContactRef, Fact, Intent, IntentOf } from "../intent.ts";
import { everybody, type Filter } from "./filter.ts";
import { conditionsOf, conjunction, without } from "./filter-parts.ts";
import type { Measure } from "./question.ts";
import { type Refinement, refinedFilter, refinedQuestion } from "./refine-question.ts";

/**
 * The question that a refinement makes of the one before: "only those in Berlin", "and in April?",
 * "same for Ben", "by quarter". Undefined where it does not fit that question.
 */
export function refined(last: Intent, change: Refinement): Intent | undefined {
  if (last.do === "question") {
    const question = refinedQuestion(last.question, change);
    return question === undefined ? undefined : { ...last, question };
  }
  if (last.do === "contact_fact") return refinedFact(last, change);
  if (last.do === "list_follow_ups") return refinedFollowUps(last, change);
  if (last.do === "list_interactions") return refinedInteractions(last, change);
  return last.do === "list_purchases" ? refinedPurchases(last, change) : undefined;
}

/** Whether a refinement says only what the question before can take. */
const saysOnly = (change: Refinement, ...keys: readonly (keyof Refinement)[]): boolean => {
  const taken = new Set<string>(["do", "how", ...keys]);
  return Object.entries(change).every(([key, value]) => value === undefined || taken.has(key));
};

const named = (person: string): ContactRef => ({ name: person });

const factsOf: Readonly<Partial<Record<Measure, Fact>>> = {
  revenue: "spent",
  orders: "orders",
  average_order: "average_order",
  profit: "profit",
};

function refinedFact(
  last: IntentOf<"contact_fact">,
  change: Refinement,
): IntentOf<"contact_fact"> | undefined {
  const { drop, fact, kind, limit, measure, period, person, product } = change;
  const measured = measure === undefined ? undefined : factsOf[measure];
  if (measure !== undefined && measured === undefined) return undefined;
  if (!saysOnly(change, "drop", "fact", "kind", "limit", "measure", "period", "person", "product"))
    return undefined;
  if (drop?.some((each) => each !== "period") === true) return undefined;
  const asked = fact ?? measured;
  const { period: before, ...timeless } = last;
  return {
    ...timeless,
    ...(before === undefined || drop !== undefined ? {} : { period: before }),
    ...(asked === undefined ? {} : { fact: asked }),
    ...(person === undefined ? {} : { contact: named(person) }),
    ...(period && { period }),
    ...(product && { product }),
    ...(kind && { kind }),
    ...(limit && { limit }),
  };
}

function refinedFollowUps(
  last: IntentOf<"list_follow_ups">,
  change: Refinement,
): IntentOf<"list_follow_ups"> | undefined {
  const { group, measure, period, person } = change;
  if (!saysOnly(change, "filter", "drop", "group", "measure", "period", "person")) return undefined;
  if (group !== undefined && group !== "owner" && group !== "member") return undefined;
  if (deniesHolder(change)) return undefined;
  const { when, assignee, rest } = dueIn(change);
  const who = assignee ?? person;
  const ofContact = last.contact !== undefined && last.assignee === undefined;
  const filter = refinedFilter(last.filter ?? everybody, { ...change, filter: rest });
  return {
    ...last,
    ...(who === undefined ? {} : ofContact ? { contact: named(who) } : { assignee: who }),
    ...(when && { when }),
    ...(period && { when: period }),
    ...(measure === undefined ? {} : { count: measure === "count" }),
    ...(group && { group: "assignee" as const }),
    ...(filter === everybody ? {} : { filter }),
  };
}

/** "leave Priya out": all but hers, which no list of follow-ups is. */
const deniesHolder = ({ filter }: Refinement): boolean =>
  filter !== undefined &&
  conjunction(filter).some(
    (each) =>
      each.is === "not" &&
      conditionsOf(each).some(({ is }) => is === "owner" || is === "follow_up"),
  );

/** What the conditions of a refinement say of the follow-ups themselves, and what of the contacts. */
function dueIn({ filter }: Refinement) {
  if (filter === undefined) return { rest: undefined };
  const conditions = conditionsOf(filter);
  const due = conditions.find((each) => each.is === "follow_up");
  const owner = conditions.find((each) => each.is === "owner");
  const rest = without(filter, new Set(["follow_up", "owner"]));
  return {
    when: due === undefined || due.when === "open" ? undefined : due.when,
    assignee: due?.assignee ?? owner?.any[0],
    rest: rest.is === "all" && rest.of.length === 0 ? undefined : rest,
  };
}

function refinedInteractions(
  last: IntentOf<"list_interactions">,
  change: Refinement,
): Intent | undefined {
  const { kind, limit, measure, period, person } = change;
  if (!saysOnly(change, "filter", "drop", "kind", "limit", "measure", "period", "person"))
    return undefined;
  const ofContact = last.contact !== undefined && last.by === undefined;
  const filter = refinedFilter(last.filter ?? everybody, change);
  const list: IntentOf<"list_interactions"> = {
    ...last,
    ...(person === undefined ? {} : ofContact ? { contact: named(person) } : { by: person }),
    ...(period && { period }),
    ...(kind && { kind }),
    ...(limit && { limit }),
    ...(filter === everybody ? {} : { filter }),
  };
  return measure === "count" || measure === "interactions" ? counted(list) : list;
}

/** How many exchanges a list has, as a question; one contact's or a text's have no such question. */
function counted(list: IntentOf<"list_interactions">): Intent {
  const { by, contact, direction, filter, kind, period, sentiment, text } = list;
  if (contact !== undefined || text !== undefined) return list;
  return {
    do: "question",
    question: {
      measure: "interactions",
      filter: filter ?? everybody,
      interaction: {
        ...(by && { by }),
        ...(kind && { kind }),
        ...(direction && { direction }),
        ...(sentiment && { sentiment }),
      },
      ...(period && { period }),
    },
  };
}

function refinedPurchases(
  last: IntentOf<"list_purchases">,
  change: Refinement,
): IntentOf<"list_purchases"> | undefined {
  const { limit, period, person, product } = change;
  if (!saysOnly(change, "filter", "drop", "limit", "period", "person", "product")) return undefined;
  const filter: Filter = refinedFilter(last.filter ?? everybody, change);
  return {
    ...last,
    ...(person && { contact: named(person) }),
    ...(period && { period }),
    ...(product && { product }),
    ...(limit && { limit }),
    ...(filter === everybody ? {} : { filter }),
  };
}
