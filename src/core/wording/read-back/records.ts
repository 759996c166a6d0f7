import type { Fact, IntentOf } from "../../intent.ts";
import type { InteractionKind } from "../../interactions/interaction.ts";
import type { Filter } from "../../questions/filter.ts";
import { oneOf } from "./conditions.ts";
import { joined, nameRead, subjectRead } from "./names.ts";
import { periodRead } from "./periods.ts";
import { populationRead } from "./population.ts";
import { interactionsRead } from "./question.ts";

/** What is asked about one contact, before the name, or around it where a star stands. */
export const facts: Readonly<Record<Fact, string>> = {
  profile: "profile of",
  phone: "phone number of",
  email: "email address of",
  city: "city of",
  company: "company of",
  country: "country of",
  source: "source of",
  owner: "owner of",
  birthday: "birthday of",
  tags: "tags of",
  notes: "notes of",
  status: "status of",
  added: "when was * added",
  first_order: "first order of",
  last_order: "last order of",
  last_product: "last product of",
  products: "products of",
  spent: "total spend of",
  orders: "number of orders of",
  average_order: "average order of",
  profit: "profit of",
  last_contact: "last contact with",
  last_heard: "last heard from",
  last_summary: "what was last said by",
  last_sentiment: "sentiment of the last interaction with",
  first_contact: "first interaction with",
  purchases: "orders of",
  interactions: "interactions with",
  follow_ups: "follow-ups of",
  worth: "customer lifetime value of",
  rfm: "RFM score of",
  standing: "chance of coming back of",
};

/** "total spend of Mark Bell on Decaf in May", "last 5 calls with Mark Bell" */
export function factRead({
  contact,
  fact,
  period,
  product,
  kind,
  limit,
}: IntentOf<"contact_fact">): string {
  const what = kind === undefined ? facts[fact] : ofKind(fact, kind);
  return joined(
    limit === undefined ? undefined : `last ${limit}`,
    what.includes("*") ? what.replace("*", subjectRead(contact)) : `${what} ${nameRead(contact)}`,
    product && `on ${oneOf(product)}`,
    period && periodRead(period),
  );
}

/** "calls with", "last call with", "last call from" */
const ofKind = (fact: Fact, kind: InteractionKind): string => {
  if (fact === "interactions") return `${interactionsRead({ kind })} with`;
  if (fact === "last_sentiment") return `sentiment of the last ${kind} with`;
  return `last ${kind} ${fact === "last_heard" ? "from" : "with"}`;
};

const from = (filter: Filter | undefined, word: string, currency: string) =>
  filter && `${word} ${populationRead(filter, currency)}`;
const ofOne = (contact: IntentOf<"history">["contact"] | undefined, word: string) =>
  contact && `${word} ${nameRead(contact)}`;
const first = (limit: number | undefined): string =>
  limit === undefined ? "list" : `list the last ${limit}`;

/** "list the last 5 negative calls by Ben in May with contacts tagged VIP" */
export const interactionListRead = (
  {
    by,
    kind,
    direction,
    sentiment,
    period,
    contact,
    filter,
    limit,
    text,
  }: IntentOf<"list_interactions">,
  currency: string,
): string =>
  joined(
    first(limit),
    interactionsRead({ by, kind, direction, sentiment }),
    text && `regarding "${text}"`,
    period && periodRead(period),
    ofOne(contact, "with"),
    from(filter, "with", currency),
  );

/** "list the last 5 orders of Decaf in May from contacts in Berlin" */
export const purchaseListRead = (
  { contact, filter, product, period, refunds, largest, limit }: IntentOf<"list_purchases">,
  currency: string,
): string =>
  joined(
    largest === true ? `list the ${limit ?? ""} largest` : first(limit),
    refunds === true ? "refunds" : "orders",
    product && `of ${oneOf(product)}`,
    period && periodRead(period),
    ofOne(contact, "of"),
    from(filter, "from", currency),
  );

const statesRead = ({
  status,
  when,
  repeating,
}: Pick<IntentOf<"list_follow_ups">, "status" | "when" | "repeating">) => [
  status === undefined || status === "any" ? undefined : status,
  when === "overdue" ? when : undefined,
  repeating && "recurring",
];

/** "list overdue follow-ups of Ben for contacts in Berlin", "number of follow-ups by team member" */
export const followUpListRead = (
  {
    assignee,
    when,
    status,
    contact,
    repeating,
    text,
    filter,
    count,
    group,
  }: IntentOf<"list_follow_ups">,
  currency: string,
): string =>
  joined(
    count === true ? "number of" : "list",
    ...statesRead({ status, when, repeating }),
    "follow-ups",
    group && "by team member",
    assignee && `of ${assignee === "all" ? "everyone" : assignee}`,
    when === undefined || when === "overdue" ? undefined : `due ${periodRead(when)}`,
    text && `regarding "${text}"`,
    ofOne(contact, "for"),
    from(filter, "for", currency),
  );
