import type { IntentOf } from "../../intent.ts";
import { orderingOf } from "../../questions/list-order.ts";
import type { Question } from "../../questions/question.ts";
import { groupsOf, n, nth, numberOf, whole } from "./ways.ts";

type Refine = IntentOf<"refine">;

const noun =
  "(?:names|customers|people|products|cities|sources|companies|rows|places|ones|entries|lines|positions)";
const it = "(?:it|that|this|them|the list|the ranking|those|these)";

/** "cut it to three", "twenty names", "down to the twentieth place". */
export function otherLength(said: string, { order, limit }: Question): Refine | undefined {
  if (limit === undefined || order === undefined) return undefined;
  const found = groupsOf(said, lengths);
  const count = numberOf(found?.["n"] ?? found?.["nth"]);
  return count === undefined || count === limit
    ? undefined
    : { do: "refine", how: count < limit ? "narrow" : "replace", limit: count };
}
const lengths = whole(
  `(?:cut|trim|shorten|reduce|shrink|bring|get|take|keep|make|extend|stretch|widen|expand|increase|limit|chop)(?: ${it})?(?: down| up| out| back)?(?: to| at| for)?(?: just| only)?(?: the)?(?: first| top| best| leading)? ${n}(?: ${noun})?(?: instead)?`,
  `(?:just |only |no more than |not more than )*(?:the )?(?:first|leading|best|top) ${n}(?: ${noun})?(?: of (?:them|those|these))?(?: instead| only| will do| is enough| are enough)?`,
  `(?:just |only |no more than |not more than |at most )*(?:the )?${n}(?: ${noun})?(?: (?:at|on|from) the top)?`,
  `(?:just |only )*(?:the )?${n}(?: ${noun})? (?:is|are|will|would|'ll|should|'s)? ?(?:be |do |quite )*(?:plenty|enough|sufficient|fine|do|ok|okay|all i need)`,
  `(?:(?:can|could|should|would) )?(?:(?:it|that|the list|the ranking) )?(?:(?:can |could |should )?(?:go|run|reach|carry on|continue|extend) )?(?:on )?(?:down |up )?(?:to|until|till|through) (?:the )?(?:number )?(?:${nth}|${n})(?: place| position| rank| one)?`,
  `stop (?:at|after) (?:the )?(?:number )?(?:${nth}|${n})(?: place| position| rank| one)?`,
);

/** "which five come last?", "flip it", "lowest first". */
export function otherEnd(said: string, question: Question): Refine | undefined {
  const order =
    question.order ??
    (question.group === undefined ? undefined : orderBy(orderingOf[question.measure]));
  if (order === undefined) return undefined;
  const by = question.group === undefined ? order.by : (orderingOf[question.measure] ?? order.by);
  if (groupsOf(said, flips) !== undefined)
    return ordered(by, order.direction === "asc" ? "desc" : "asc", undefined);
  const low = groupsOf(said, lows);
  if (low === undefined) return undefined;
  const limit = numberOf(low["n"]);
  return isOfThisFigure(said, by) ? ordered(by, "asc", limit) : undefined;
}
type Order = NonNullable<Question["order"]>;
const orderBy = (by: Order["by"] | undefined): Order | undefined => by && { by, direction: "desc" };
const ordered = (
  by: Order["by"],
  direction: Order["direction"],
  limit: number | undefined,
): Refine => ({
  do: "refine",
  how: "replace",
  order: { by, direction },
  ...(limit === undefined ? {} : { limit }),
});

/** "who spent the least", of those who were ranked by what they spent. */
const isOfThisFigure = (said: string, by: Order["by"]): boolean =>
  (!/\b(?:spent|spend|spending|paid)\b/iu.test(said) || by === "revenue") &&
  (!/\b(?:ordered|orders)\b/iu.test(said) || by === "orders");

const round = "(?:round|around|over|upside down|about|on its head)";
const flips = whole(
  `(?:reverse|flip|invert|turn|switch) (?:${it}|the order|the sort(?:ing)?|the sequence)(?: ${round})?`,
  `(?:(?:put|show|list|sort|have|turn) ${it} )?(?:in )?(?:the )?(?:other|opposite|wrong|reverse) (?:way|order|direction)(?: ${round})?`,
  `(?:in )?(?:the )?(?:reverse|reversed|backwards|other way)(?: order| ${round})?`,
  `upside down`,
);
const low = "(?:lowest|smallest|worst|weakest|bottom|least|poorest|tiniest)";
const end = "(?:bottom|low|lower|small|smaller|lowest|other|weak|wrong|cheap)";
const lead = `(?:(?:(?:go to |now |at |from |look at )?(?:the )?other end(?: of (?:it|the list|the scale))?|turn (?:it|that|the list) ${round}|the other way ${round}|the opposite|reverse it|flip it)[,:;.]? (?:and |so |i mean )?)?`;
const lows = whole(
  `${lead}(?:the )?${n} (?:${low}(?: ones| ${noun})?|at the (?:very )?${end}(?: end)?)(?: then| instead)?`,
  `${lead}(?:the )?${low} ${n}(?: ones| ${noun})?(?: then| instead| (?:rather than|instead of|not) the (?:best|top|first|highest|biggest)(?: ones| ${n.replace("<n>", "<m>")})?)?`,
  `${lead}(?:which|what|who(?: are| is)?(?: the)?) ?${n} ?(?:come|are|is|were|rank|finish|end up|sit|stand)?(?: at)? ?(?:the )?(?:last|${low}|(?:very )?${end}(?: end)?)`,
  `${lead}(?:the )?${n}(?: ${noun}| ones)? (?:who|that|which)(?: have| 've|'ve)? (?:spent|spend|paid|ordered|bought|sold|brought in|made) (?:the )?(?:least|fewest|lowest)`,
  `(?:(?:begin|beginning|start|starting) )?(?:at|from|with) the ${end}(?: end)?(?: one| ones)?(?: and (?:go|work) up(?:wards?)?)?`,
  `(?:with )?(?:the )?${low}(?: ones?)?(?: at the top| first| on top| up front)(?: (?:and )?(?:then )?up(?:wards)?)?`,
  `(?:the )?other end(?: of (?:it|the list|the scale))?(?: then)?`,
  `(?:in )?ascending(?: order)?`,
);
