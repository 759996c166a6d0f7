import { given } from "../given.ts";
import type { Fact, Intent, IntentOf } from "../intent.ts";
import type { Question } from "../questions/question.ts";
import type { Item } from "./items.ts";

type Part = readonly Item[];

/** "how many customers in Leeds and how much did they spend": of all those who were asked for. */
export function ofThoseAsked(
  intent: Intent | undefined,
  part: Part,
  before: Intent | undefined,
): Intent | undefined {
  if (intent?.do !== "contact_fact" || !("last" in intent.contact) || !saysThey(part))
    return intent;
  // Of the first ten of them no figure is of all that the condition fits.
  if (before?.do !== "question" || !isOfAll(before.question)) return intent;
  const [figure, { filter }] = [figuresOfFacts[intent.fact], before.question];
  return figure ? { do: "question", question: { filter, ...figure, ...timeOf(intent) } } : intent;
}
const isOfAll = ({ measure, limit }: Question): boolean =>
  limit === undefined && ["list", "count"].includes(measure);
const saysThey = (part: Part): boolean =>
  part.some(({ word }) => /^(?:they|them|their)$/.test(word));
const timeOf = ({ period, product }: IntentOf<"contact_fact">) => given({ period, product });
const figuresOfFacts: Readonly<Partial<Record<Fact, Pick<Question, "measure" | "group">>>> = {
  spent: { measure: "revenue" },
  orders: { measure: "orders" },
  profit: { measure: "profit" },
  products: { measure: "revenue", group: "product" },
  average_order: { measure: "average_order" },
};
