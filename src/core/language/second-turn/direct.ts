import { given } from "../../given.ts";
import type { Intent, IntentOf } from "../../intent.ts";
import { isEverybody } from "../../questions/filter.ts";
import { conjunction } from "../../questions/filter-parts.ts";
import type { Question } from "../../questions/question.ts";
import { periodAsked } from "../refinement-elided.ts";
import { otherEnd, otherLength } from "./ends-and-lengths.ts";
import { ofAllTime, ofAnyKind } from "./given-up.ts";
import { groupsOf, whole } from "./ways.ts";

type Refine = IntentOf<"refine">;

/** Another length, the other end, a condition given up, or what was not shown yet. */
export function changedDirectly(said: string, last: Intent): Intent | undefined {
  if (groupsOf(said, backs) !== undefined) return { do: "refine", how: "replace", back: true };
  const before = timeBefore(said, last);
  if (before !== undefined) return before;
  if (last.do === "contact_fact") return ofOtherOrder(said, last) ?? ofAllTime(said, last);
  if (last.do !== "question") return undefined;
  for (const reader of readers) {
    const change = reader(said, last.question);
    if (change !== undefined) return change;
  }
  return isMore(said) && isOfPeople(last.question) ? { do: "rows" } : undefined;
}

/** "go back one step", "I want the earlier list again". */
const backs = whole(
  `(?:go |take me |let's go |return )?back(?: to)?(?: the)? (?:list|one|question|answer|ranking) (?:before|earlier)(?: (?:this|that)(?: one)?)?`,
  `(?:go |take me |return |back )?(?:back )?to the (?:previous|earlier|last|former) (?:list|one|question|answer|ranking|version)`,
  `(?:go )?(?:back )?(?:one|a) step(?: back)?|(?:go )?back (?:one|a) step`,
  `(?:the |that )?(?:previous|earlier|former) (?:list|ranking|version|answer)(?: again| back)?`,
  `(?:the |that )?(?:previous|earlier|former) one (?:again|back)`,
  `(?:the )?list (?:from )?before(?: (?:this|that)(?: one)?)?(?: again)?`,
  `(?:go )?back to (?:the )?(?:full|whole|complete|entire|long|longer) (?:list|lot|thing|one)`,
);

/** "and most recently?", after when somebody first bought; "and first?", after when they last did. */
function ofOtherOrder(said: string, { fact }: IntentOf<"contact_fact">): Refine | undefined {
  if (fact === "first_order" && groupsOf(said, latest) !== undefined)
    return { do: "refine", how: "replace", fact: "last_order" };
  return fact === "last_order" && groupsOf(said, earliest) !== undefined
    ? { do: "refine", how: "replace", fact: "first_order" }
    : undefined;
}
const ending = "(?: (?:one|order|purchase|time|of all))?";
const latest = whole(
  `(?:when |what about |how about )*(?:most recently|lately|(?:the |her |his |their )?(?:very )?(?:last|latest|most recent)${ending})`,
);
const earliest = whole(
  `(?:when |what about |how about )*(?:the |her |his |their )?(?:very )?(?:first|earliest)${ending}`,
);

/** "only the ones who are customers", of a list or a number of contacts. */
const onlyBuyers = (said: string, { measure, filter, group }: Question): Refine | undefined =>
  ["list", "count"].includes(measure) &&
  group === undefined &&
  !isEverybody(filter) &&
  groupsOf(said, buyers) !== undefined
    ? { do: "refine", how: "narrow", filter: { is: "customer" } }
    : undefined;
const buyers = whole(
  `(?:show |keep |only |just )*(?:only|just)(?: the)?(?: (?:ones|those|people|contacts))?(?: (?:who|that|which))?(?: (?:are|really are))?(?: (?:actual|paying|real|proper|actually|the))* customers`,
);

/** "and the year before this one?" */
function timeBefore(said: string, last: Intent): Refine | undefined {
  const period = periodAsked(last);
  const unit = groupsOf(said, befores)?.["unit"]?.toLowerCase();
  return period?.is === "calendar" && period.unit === unit
    ? { do: "refine", how: "replace", period: { ...period, shift: period.shift - 1 } }
    : undefined;
}
const befores = whole(
  `(?:(?:for |in |who|what|which|how|was|is|were|it|they|that|about) ?)*(?:the )?(?<unit>year|quarter|month|week) before(?: (?:this|that|it))?(?: one)?`,
);

/** "just the number of them", of a list. */
const countOf = (said: string, { measure, group }: Question): Refine | undefined =>
  measure === "list" && group === undefined && groupsOf(said, counts) !== undefined
    ? { do: "refine", how: "replace", measure: "count" }
    : undefined;
const counts = whole(
  `(?:only |just |simply )*(?:the |a )?(?:total )?(?:number|count|head ?count)(?: of (?:them|those|these|names|people|customers|all of them))?`,
  `(?:(?:only|just|simply|tell me|tell us|know|say) )*how many (?:there are|they are|there are of them|that is|that makes|of them there are|people that is|are there|are they)(?: in (?:all|total))?`,
);

/** "by heads", of groups of them. */
const ofHeads = (said: string, { group }: Question): Refine | undefined =>
  group !== undefined && group !== "contact" && groupsOf(said, heads) !== undefined
    ? { do: "refine", how: "replace", measure: "customers" }
    : undefined;
const heads = whole(
  `(?:(?:rank|order|sort|go|do|put|count|show)(?: it| them| that| these| those)? )?(?:by|on) (?:(?:the )?number of (?:customers|people|buyers)|customers|buyers|(?:the )?(?:customer|head) ?count|heads|how many customers (?:there are|they have|each has|we have there))(?: instead)?`,
);

/** "the date of each one's last purchase", which the list by it tells. */
const whenLast = (said: string, { measure, group }: Question): Refine | undefined =>
  measure === "list" && group === undefined && groupsOf(said, lastOrders) !== undefined
    ? { do: "refine", how: "replace", order: { by: "last_order", direction: "desc" } }
    : undefined;
const lastOne = "(?:last|latest|most recent) (?:purchase|order|buy|visit to the till)s?";
const whose = "(?:each (?:one|person|customer)'s|each's|everyone's|everybody's|their|the)";
const ofEach =
  "(?: (?:for|of|next to|beside|with|against) (?:these|those|them|each|each (?:one|of them|name)|them all|everyone))?";
const lastOrders = whole(
  `(?:the |know the |see the )?dates? of ${whose} ${lastOne}`,
  `(?:${whose} )?${lastOne}(?: dates?)?${ofEach}`,
  `(?:know |see |tell me |show me )*when (?:did )?(?:each|every one|all)(?: one)? of (?:those|these|them)(?: \\S+)? (?:last )?(?:bought|ordered|buy|order|purchased|purchase)(?: (?:for the )?last(?: time)?)?`,
  `(?:know |see |tell me |show me )*when (?:did )?(?:they|those|these|each of them) (?:last )?(?:bought|ordered|buy|order|purchased)(?: (?:for the )?last(?: time)?)?`,
  `how (?:recent|long ago|old) (?:is|was|are|were) ${whose} ${lastOne}(?:,? .{0,12}show (?:me )?the dates)?`,
);

/** "as a percentage", "what share is that?", of what a part of the people or the goods brought in. */
const asShare = (
  said: string,
  { measure, compare, group, ...rest }: Question,
): Refine | undefined =>
  measure === "revenue" &&
  compare === undefined &&
  (group === undefined
    ? rest.product !== undefined || !isEverybody(rest.filter)
    : parts.has(group)) &&
  groupsOf(said, asShares) !== undefined
    ? { do: "refine", how: "replace", measure: "revenue_share" }
    : undefined;
/** What all revenue falls into; of a month there is no share. */
const parts: ReadonlySet<string> = new Set([
  "city",
  "country",
  "source",
  "product",
  "tag",
  "owner",
]);
const share = "(?:percentages?|percent|per cent|%|shares?|proportions?|fractions?)";
const ofTotal =
  "(?: of (?:(?:the|all|our|total|overall|everything|whole|that) ?)*(?:total|whole|revenue|sales|turnover|takings|money|lot)?)?";
const asShares = whole(
  `(?:(?:what is|what's|show|give|put|see) (?:that|it|this|them) )?(?:as|in) (?:an? )?${share}${ofTotal}(?: instead)?`,
  `(?:what|which|how big a|how large a) ${share}${ofTotal} (?:is|was|would|does|are) (?:that|it|this|they)(?: be| make| come to)?${ofTotal}`,
);

/** "who buys it most?", "who are its biggest buyers", of one product that was spoken of. */
function buyersOfIt(said: string, question: Question): Refine | undefined {
  const { measure, product, filter, period } = question;
  const bought = conjunction(filter).flatMap((each) =>
    each.is === "bought" && each.product !== undefined ? each.product : [],
  );
  const goods = ofGoods.has(measure) ? (product ?? bought) : [];
  return goods.length === 1 && groupsOf(said, itsBuyers) !== undefined
    ? {
        do: "refine",
        how: "replace",
        measure: "list",
        order: { by: "revenue", direction: "desc" },
        product: [...goods],
        ...given({ period }),
      }
    : undefined;
}
const ofGoods: ReadonlySet<string> = new Set([
  "revenue",
  "units",
  "orders",
  "profit",
  "list",
  "count",
]);
const itsBuyers = whole(
  `(?:who|which (?:customers?|people|clients?|of them))(?:'s| has| have| is| are)? (?:buys?|bought|been buying|buying|orders?|ordered|gets?|got|takes?|had) (?:it|them|that|those|these)(?: the)? most(?: often)?`,
  `who (?:has )?(?:buys?|bought|orders?|ordered|gets?|got|takes?|took|had) (?:the )?most of (?:it|them|that|those|these)`,
  `(?:(?:who are )?(?:its|their|the|our) |who are )?(?:biggest|best|top|main|keenest) buyers`,
  `who (?:is|are|was|were)(?: its| their| the| our)* (?:biggest|best|top|main|keenest) (?:buyers?|customers?|fans?)(?: (?:of|for) (?:it|them|that|those))?`,
);

const isOfPeople = ({ measure, group }: Question): boolean =>
  measure === "list" || group !== undefined;

const isMore = (said: string): boolean => groupsOf(said, more) !== undefined;
const listed = "(?:it|that|this|them|those|these|the list|the ranking|this list|that list)";
const more = whole(
  `(?:who|what)(?:'s| is| are| come| comes)?(?: comes?)? (?:next )?(?:after|below|behind|under|underneath) ${listed}`,
  `(?:who|what)(?:'s| is| are| comes?) next`,
  `(?:keep|carry|go) (?:going|on|ahead)(?: with ${listed})?(?:,? (?:and )?.{0,20}further down(?: ${listed})?)?`,
  `continue(?: with)?(?: ${listed})?|further down(?: ${listed})?|(?:see |look |go )?further down(?: (?:on|in) )?(?: ${listed})?`,
  `(?:the )?next (?:ones|few|lot|bunch|batch|page|rows|names|\\d+|five|ten|twenty)(?: after ${listed})?(?: in ${listed})?`,
  `(?:all )?(?:the |of the )?(?:others|other ones|other names|remaining ones|remaining (?:names|people|customers|rows)|rest|remainder)(?: of ${listed})?(?: too)?`,
  `(?:what(?:ever)?|who|the ones)(?:'s| is| are)? (?:left|missing|still missing|not shown|remaining|cut off)(?: (?:of|from|on|in) ${listed})?`,
  `(?:everyone|everybody|those|the ones|people|who|all|whoever|the names)(?: who| that)? (?:wasn't|weren't|aren't|isn't|hasn't been|haven't been|not|was not|were not|has not been|have not been) (?:shown|listed|displayed|on ${listed})(?: yet)?`,
  `(?:the )?(?:whole|full|entire|complete) (?:list|lot|thing|ranking)`,
);

const readers: readonly ((said: string, question: Question) => Refine | undefined)[] = [
  countOf,
  onlyBuyers,
  whenLast,
  asShare,
  buyersOfIt,
  ofHeads,
  otherEnd,
  otherLength,
  ofAllTime,
  ofAnyKind,
];
