import type { IntentOf } from "../../intent.ts";
import { conditionsOf } from "../../questions/filter-parts.ts";
import type { Question } from "../../questions/question.ts";
import { groupsOf, whole } from "./ways.ts";

type Refine = IntentOf<"refine">;

/** "over all time", "drop the year", "since she first started buying", "not just this year, all we ever sold them". */
export function ofAllTime(said: string, { period }: Pick<Question, "period">): Refine | undefined {
  return period !== undefined && groupsOf(said, everTimes) !== undefined
    ? { do: "refine", how: "replace", drop: ["period"] }
    : undefined;
}
const ever =
  "(?:(?:for |over |of |in |across |from )?all(?: the)? (?:time|years|times)|(?:since |from )(?:the )?(?:very )?(?:beginning|start|outset|day one)|since (?:we|the shop) (?:opened|started|began)(?: the (?:books|shop))?|since (?:he|she|they) (?:first )?(?:started|began|came|joined|bought|ordered|became)(?: (?:buying|ordering|coming|shopping|in|to us|from us|with us|anything|something|a customer|customers|here))*|ever|overall|all told|(?:everything|all|whatever) (?:that )?(?:we|they)(?:'ve| have)? ever (?:sold|bought|spent|ordered)(?: (?:to )?them| from us| with us)?|at any time|whenever|the whole (?:history|time)|(?:over |for )?(?:the|their) whole (?:time|history|life))";
const span =
  "(?:this|last|the|that) (?:year|month|quarter|week|date|time|period|dates|date range|time limit|time frame|timeframe|\\d+ days)";
const everTimes = whole(
  `(?:(?:take|use|do|show|make|make it|count|look at|include|it|that|with) )*${ever}(?: instead)?`,
  `(?:drop|lose|remove|forget|ignore|scrap|skip|without|never mind|take out|leave out|not just|not only|not merely) ${span}`,
  `(?:drop|lose|remove|forget|ignore|scrap|skip|without|never mind|regardless of|whatever|not just|not only|leave out) ${span},? (?:but |and |i want |take |use |show |show me |it |who leads |who's ahead |who is ahead |do |count )*${ever}(?: ${ever})?`,
  `(?:if |what if )?(?:you|we|i|one) (?:count|counted|go|went|look|looked|start|started|take|took)(?: it| back| all)? ${ever}`,
  `(?:who|what|which) (?:leads|is|would it be|is it|was it|'s ahead)(?: ahead)? ${ever}`,
);

const kinds: Readonly<Record<string, readonly string[]>> = {
  city: ["city"],
  town: ["city"],
  place: ["city", "country"],
  country: ["country"],
  tag: ["tag"],
  source: ["source"],
  owner: ["owner"],
};
const kind = `(?<kind>${Object.keys(kinds).join("|")})`;

/** "drop the city", "everywhere, not just Leeds", "no need to limit it to Leeds". */
export function ofAnyKind(said: string, question: Question): Refine | undefined {
  const found = groupsOf(said, anyKinds);
  if (found === undefined) return undefined;
  const conditions = conditionsOf(question.filter);
  const before = new Set<string>(conditions.map(({ is }) => is));
  const of = found["x"]?.toLowerCase();
  const dropped =
    of === undefined
      ? (kinds[found["kind"]?.toLowerCase() ?? "place"] ?? [])
      : conditions.flatMap((each) => ("any" in each && isOneOf(of, each.any) ? [each.is] : []));
  const drop = dropped.filter((each) => before.has(each));
  return drop.length === 0 ? undefined : { do: "refine", how: "replace", drop };
}
const isOneOf = (said: string, any: readonly unknown[]): boolean =>
  any.length === 1 && typeof any[0] === "string" && any[0].toLowerCase() === said;

const limiting = "(?:limit|restrict|confine|narrow|stick|keep)";
const x = "(?:the )?(?<x>[\\p{L}][\\p{L} '-]*?)";
const of = "(?: condition| filter| limit| restriction| limitation| bit| part)";
const anyKinds = whole(
  `(?:drop|lose|remove|forget|ignore|scrap|skip|take out|leave out|never mind|disregard) the ${kind}${of}?`,
  `(?:take|leave|strip) the (?:${kind}|${x})${of} (?:off|out|away)`,
  `(?:drop|lose|remove|forget|scrap) the ${x}${of}`,
  // Where nobody else was asked of, without them there is nobody.
  `(?:drop|lose|remove|forget|scrap|skip|without|leave out|take out|never mind) ${x}`,
  `(?:leave|take) ${x} (?:out|off)(?: (?:it|of it))?`,
  `(?:everywhere|anywhere|all (?:the )?(?:cities|towns|places)|(?:in |from |for |across )?(?:any|every|all|whatever) (?:city|town|place|cities|towns|places))(?: instead)?`,
  `(?:(?:from |in )?(?:everywhere|anywhere)|(?:in |from |across )?all (?:cities|towns|places)),? (?:and )?not (?:just|only|merely) (?:in |from )?${x}`,
  `not (?:just|only|merely) (?:in |from )?${x},? (?:but )?(?:from |in )?(?:everywhere|anywhere|all (?:cities|towns|places))`,
  `(?:there's |there is )?no need to ${limiting}(?: (?:it|that|this|them))? to ${x}`,
  `(?:don't|do not|no longer|need not|needn't) ${limiting}(?: (?:it|that|this|them))? to ${x}`,
  `(?:it )?(?:does not|doesn't) have to be (?:in |from )?${x}`,
  `(?:if )?(?:the )?${kind} (?:doesn't|does not|did not|didn't|no longer) (?:matter|count|mattered)(?:,? (?:who|what|which) (?:are|is|would)(?: (?:it|they|that|the|our|be|top|best|biggest|customers|people|ones|five|ten))+)?`,
  `(?:regardless of|whatever|no matter|irrespective of|independent of) (?:the |which |what )?${kind}`,
);
