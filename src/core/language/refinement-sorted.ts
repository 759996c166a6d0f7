import { given } from "../given.ts";
import type { Intent, IntentOf } from "../intent.ts";
import { conditionsOf } from "../questions/filter-parts.ts";
import type { Question } from "../questions/question.ts";
import { entityIn, type Item } from "./items.ts";
import { wordsOf } from "./sentence.ts";
import { endNamed, first } from "./sorted-ends.ts";

type Change = Omit<IntentOf<"refine">, "do" | "how">;
/** The order that a few words give a list of customers; what it was ranked by, stays. */
export function sortedByEnd(rest: readonly Item[], last: Intent): Change | undefined {
  if (last.do !== "question" || last.question.measure !== "list") return undefined;
  const said = wordsOf(rest);
  const end = sizes.exec(said)?.groups;
  if (end !== undefined) return bySize(last.question, end);
  const found = fewer(rest, said, last.question) ?? ordered(said);
  const isOfOrders = found?.order?.by === "last_order";
  return isOfOrders && isOfOtherDays(last.question) ? undefined : found;
}

const fewer = (rest: readonly Item[], said: string, question: Question): Change | undefined =>
  firstFew(rest, said, question) ?? fewest(rest, said);

/** "only the first three", of what has an order: as many of them. */
function firstFew(rest: readonly Item[], said: string, { order }: Question): Change | undefined {
  const limit = rest.flatMap((item) => countOf(item) ?? [])[0];
  const isFew =
    /^(?:the )?(?:first|leading) \S+(?: (?:ones|of (?:them|those|these)|names|rows|lines))?$/u;
  return order !== undefined && isFew.test(said) && isWhole(limit) ? { limit } : undefined;
}

const countOf = (item: Item): number | undefined =>
  entityIn(item, "limit")?.count ?? entityIn(item, "number")?.value;
const isWhole = (limit: number | undefined): limit is number =>
  limit !== undefined && Number.isInteger(limit) && limit > 0;

function ordered(said: string): Change | undefined {
  const order = endNamed(said);
  return order && { order };
}

/** "only the two longest gone" */
function fewest(rest: readonly Item[], said: string): Change | undefined {
  const limit = rest.flatMap((item) => entityIn(item, "number")?.value ?? [])[0];
  const isGone =
    /^(?:the )?\S+(?: who (?:are|have been|were)| that are)? (?:longest|oldest) (?:gone|silent|quiet|away|absent|lapsed)$/u.test(
      said,
    );
  return isGone && isWhole(limit)
    ? { order: { by: "last_order", direction: "asc" }, limit }
    : undefined;
}

/** Where "oldest first" may be of other days than those of orders. */
const isOfOtherDays = ({ filter, order }: Question): boolean =>
  order?.by === "added" || conditionsOf(filter).some(({ is }) => dated.has(is));
const dated: ReadonlySet<string> = new Set(["birthday", "added", "new", "contacted"]);

const sizes = new RegExp(
  `^(?:the )?(?:(?:biggest|highest|largest)|(?<low>smallest|lowest))(?: ones?)? ${first}$`,
  "u",
);

/** "biggest first": by what they were ranked by, else by what they spent in the time they bought in. */
function bySize(
  question: Question,
  { low }: Readonly<Record<string, string | undefined>>,
): Change | undefined {
  const direction = low === undefined ? "desc" : "asc";
  if (question.order !== undefined && question.order.by !== "name")
    return { order: { ...question.order, direction } };
  const time = timeBought(question);
  const spent = conditionsOf(question.filter).filter((each) => each.is === "spent");
  const [sum] = spent;
  if (sum?.is === "spent" && spent.length === 1)
    return { order: { by: "revenue", direction }, ...given({ period: sum.period }) };
  return Object.keys(time).length === 0
    ? undefined
    : { order: { by: "revenue", direction }, ...time };
}

/** The time of the one condition that says when they bought. */
function timeBought({ filter }: Question): Pick<Change, "period"> {
  const bought = conditionsOf(filter).filter((each) => each.is === "bought");
  const [only] = bought;
  return bought.length === 1 && only?.is === "bought" && only.period !== undefined
    ? { period: only.period }
    : {};
}
