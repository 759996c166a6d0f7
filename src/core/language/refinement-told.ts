import { given } from "../given.ts";
import type { Intent, IntentOf } from "../intent.ts";
import { isEverybody } from "../questions/filter.ts";
import type { Clock } from "../period.ts";
import type { Question } from "../questions/question.ts";
import { figureQuestion } from "./ask-figures.ts";
import { besideInTime } from "./comparing.ts";
import { conditionsOf } from "../questions/filter-parts.ts";
import type { Concept } from "./concepts.ts";
import { unexplained } from "./explained.ts";
import { has, type Item } from "./items.ts";
import { bestOfGroups } from "./refinement-best.ts";
import type { Context } from "./refinement-elided.ts";
import { wordsOf } from "./sentence.ts";
import { periodAhead, periodOf } from "./times-asked.ts";

type Change = Omit<IntentOf<"refine">, "do" | "how">;

/**
 * What is asked of things just told of: the best of the groups, who is behind a figure, what those
 * of a list spent, which of the tasks are due then and whose they are, what the writer logged.
 */
export const changeOfTold = ({ rest, says, last, clock }: Context): Change | undefined =>
  bestOfGroups(rest, last) ??
  peopleBehind(rest, says, last) ??
  buyersBehind(rest, says, last) ??
  figureOfThem(rest, last) ??
  lastOfEach(rest, last) ??
  besideThat(rest, last, clock) ??
  dueThen(rest, says, last) ??
  whoseTheyAre(rest, last) ??
  loggedByMe(rest, last);

/** "who were they?", "and they are?", "show me them", "which customers?": the people behind a number. */
function peopleBehind(
  rest: readonly Item[],
  says: ReadonlySet<Concept>,
  last: Intent,
): Change | undefined {
  if (last.do !== "question") return undefined;
  if (isOfTheirs(rest, last.question.measure)) return { measure: "list" };
  if (!hasPeople(last.question)) return undefined;
  const isThem = /^(?:are)?$/u.test(wordsOf(rest)) && says.has("THEM") && !says.has("THAT_MANY");
  return isThem || asksWho.test(wordsOf(rest)) ? { measure: "list" } : undefined;
}

/** Whether one number stands for people that can be listed. */
const hasPeople = ({ measure, group, interaction, compare }: Question): boolean =>
  isOfPeople.has(measure) &&
  group === undefined &&
  compare === undefined &&
  interaction?.direction === undefined &&
  interaction?.sentiment === undefined;
const isOfPeople: ReadonlySet<Question["measure"]> = new Set([
  "count",
  "customers",
  "contacts",
  "new_customers",
  "orders",
  "revenue",
  "profit",
  "units",
  "refunds",
  "refund_count",
  "interactions",
]);
/** "who got them?", "whose were they?", of refunds and orders: also where they stand in groups. */
const ofSales: ReadonlySet<Question["measure"]> = new Set([
  "orders",
  "revenue",
  "units",
  "refunds",
  "refund_count",
]);
const isOfTheirs = (rest: readonly Item[], measure: Question["measure"]): boolean =>
  (ofSales.has(measure) && whose.test(wordsOf(rest))) || (ofRefunds.has(measure) && asksWhom(rest));
const ofRefunds: ReadonlySet<Question["measure"]> = new Set(["refunds", "refund_count"]);

/** "so who got money back?", "who did we pay that back to": in the time of the refunds just told of. */
const asksWhom = (rest: readonly Item[]): boolean =>
  rest.some((item, at) => has(item, "WHO") || isOfWhat(item, at, rest)) &&
  (rest.some((item) => has(item, "REFUND")) || paidBack.test(wordsOf(rest))) &&
  rest.every(
    (item) =>
      item.mark !== undefined || has(item, "FILLER", "REFUND", "SPEND", "CUSTOMER", "WHO", "WHAT"),
  ) &&
  !rest.some((item) => has(item, "NOT", "NEVER", "MOST"));
const isOfWhat = (item: Item, at: number, items: readonly Item[]): boolean =>
  has(item, "WHAT") && has(items[at + 1], "CUSTOMER", "CONTACT");
const paidBack =
  /\b(?:pay|paid|give|gave|send|sent|hand|handed) (?:it|that|this|those|them|these)(?: all| money)? back\b/u;
const whose =
  /^(?:(?:so|and) )*(?:whose (?:are|were|is|was) (?:they|those|these|it|that)|who (?:got|had|placed|made|were given|was given|received|bought) (?:them|those|these|it|that)(?: all)?)$/u;
const asksWho =
  /^(?:(?:so|and|exactly) )*(?:who(?: exactly)?|(?:which|what) (?:customers|contacts|clients|people|ones)|(?:who|which|(?:which|what) (?:ones|people|customers|contacts|clients|buyers)) (?:are|were|is|was) (?:they|those|these|it|that|them)(?: (?:for|from|by|with|to|of|all|exactly|then))?|(?:list|name|show)(?: me)?(?: (?:them|those|all of them|them all))?|(?:(?:(?:let me|can i|could i|may i|i want to|i would like to|i 'd like to|i need to) (?:have|get|see)|give me|get me|tell me|i need|i want) )?(?:all )?(?:their |the |by |those )?names|(?:i 'd like to|i would like to|i want to|let me|can i) (?:see|know) who (?:they|those|these) are|who(?:m)? (?:from|by|with|for)|(?:from|by|with|for|to) whom|who(?:m)? did (?:that|those|they|these|it)(?: all)? (?:go to|come from))(?: please)?$/u;

/** "how many customers was that?", after what was taken in a time. */
function buyersBehind(
  rest: readonly Item[],
  says: ReadonlySet<Concept>,
  last: Intent,
): Change | undefined {
  if (last.do !== "question" || last.question.period === undefined) return undefined;
  const { measure, group } = last.question;
  const isOfSales = ["revenue", "orders", "profit", "units"].includes(measure);
  return isOfSales && group === undefined && says.has("THAT_MANY") && buyers.test(wordsOf(rest))
    ? { measure: "customers" }
    : undefined;
}
const buyers =
  /^(?:(?:different|distinct|individual) )?(?:customers|clients|buyers|people)(?: (?:was|is|were) (?:that|it|this|there|they))?$/u;

/** "what did they spend together?", "how much profit did they bring in May", of the people of a list. */
function figureOfThem(rest: readonly Item[], last: Intent): Change | undefined {
  const isList = last.do === "question" && ["list", "count"].includes(last.question.measure);
  if (!isList || !rest.some(isThey)) return undefined;
  const said = rest.filter((item) => !isTogether(item));
  if (said.some((item) => /^(?:each|per|every)\b/.test(item.word))) return undefined;
  const found = figureQuestion(said);
  if (found?.intent.do !== "question" || unexplained(said, found.used).length > 0) return undefined;
  const { question } = found.intent;
  if (!ofThem.has(question.measure) || !isBare(question)) return undefined;
  const { measure, period, product } = question;
  return { measure, ...given({ period, product }) };
}

const isThey = ({ word }: Item): boolean => /^(?:they|those|these|them|their)$/.test(word);
const isTogether = ({ word }: Item): boolean =>
  /^(?:together|all together|altogether|combined|between them)$/.test(word);
const isBare = ({ filter, group, order, compare }: Question): boolean =>
  isEverybody(filter) && group === undefined && order === undefined && compare === undefined;
const ofThem: ReadonlySet<Question["measure"]> = new Set([
  "revenue",
  "orders",
  "profit",
  "average_order",
  "average_customer",
  "refunds",
  "refund_count",
]);

/** "when did they last order?", "how much did they each spend": the list by that, which tells it of each. */
function lastOfEach(rest: readonly Item[], last: Intent): Change | undefined {
  const said = wordsOf(rest);
  if (last.do !== "question" || last.question.measure !== "list") return undefined;
  if (lastOrders.test(said)) return { order: { by: "last_order", direction: "desc" } };
  return spentEach.test(said) ? { order: { by: "revenue", direction: "desc" } } : undefined;
}
const spentEach =
  /^(?:what|how much) (?:did|have|has) (?:they each|each(?: of (?:them|those|these))?) (?:spend|spent|pay|paid)(?: with us| us)?$/u;
const lastOrders =
  /^when (?:did|have|has) (?:they|each(?: of them)?)(?: each| all)? last (?:order|ordered|buy|bought|purchase|purchased)(?: (?:anything|something|from us))*$/u;

/** "was that better than April?": set beside it. */
function besideThat(rest: readonly Item[], last: Intent, clock: Clock): Change | undefined {
  if (last.do !== "question" || last.question.period === undefined) return undefined;
  if (["list", "count"].includes(last.question.measure)) return undefined;
  const dated = rest.find((item) => periodOf(item) !== undefined);
  const said = wordsOf(rest.filter((item) => item !== dated));
  const compare = dated && besideInTime(last.question.period, dated, clock);
  return compare !== undefined && better.test(said) ? { compare } : undefined;
}
const better =
  /^(?:(?:is|was) (?:that|this|it) )?(?:up on|down on|(?:better|worse|more|less|higher|lower) than)$/u;

/** "which are due in July?", "which of them are overdue", of the tasks just listed. */
function dueThen(
  rest: readonly Item[],
  says: ReadonlySet<Concept>,
  last: Intent,
): Change | undefined {
  if (last.do !== "list_follow_ups") return undefined;
  const dated = rest.find((item) => periodAhead(item) !== undefined);
  const said = wordsOf(rest.filter((item) => item !== dated));
  const when = due.exec(said)?.groups;
  if (when === undefined || !(says.has("THEM") || /^(?:which|what|any)/.test(said)))
    return undefined;
  if (when["over"] !== undefined && dated === undefined)
    return { filter: { is: "follow_up", when: "overdue" } };
  const period = periodAhead(dated);
  return when["over"] === undefined && period !== undefined ? { period } : undefined;
}
const due =
  /^(?:(?:which|what|any)(?: ones)? )?(?:(?:are|is|fall|falls|come|comes) )?(?:up )?(?:due|(?<over>overdue|late))$/u;

/** "whose are they?", of the tasks just listed. */
const whoseTheyAre = (rest: readonly Item[], last: Intent): Change | undefined =>
  last.do === "list_follow_ups" &&
  /^(?:whose (?:are|is) (?:they|those|these|it)|by (?:person|assignee|team member|member|colleague|who))$/u.test(
    wordsOf(rest),
  )
    ? { group: "owner" }
    : undefined;

/** "how many of those by me", "which of them were mine" */
const byMe =
  /^(?:(?:and|which|the|ones|those|were|was|are|is|have|had|been|logged|made|done|did|came|come|just|only) )*(?:(?:by|from|under) (?:me|my name|myself)|mine)$/u;

/** "only the ones I logged", of exchanges. */
function loggedByMe(rest: readonly Item[], last: Intent): Change | undefined {
  const isOfLog =
    last.do === "list_interactions" ||
    (last.do === "question" && last.question.measure === "interactions");
  const isMine =
    /^(?:(?:the )?(?:ones|those) )?(?:that |which )?i(?: (?:have|had))?(?: myself)? (?:logged|log|made|did|done|had|took|entered|recorded|wrote down)(?: myself)?$/u.test(
      wordsOf(rest),
    ) && rest.some((item) => has(item, "MYSELF"));
  return isOfLog && (isMine || byMe.test(wordsOf(rest))) ? { person: "me" } : undefined;
}

/**
 * "for me", "and the ones sitting with me?", "which of them are mine", of follow-ups; "and me?" of
 * what is a colleague's.
 */
export const ofWriter = (rest: readonly Item[], last: Intent): Change | undefined =>
  (last.do === "list_follow_ups" && ofMe.test(wordsOf(rest))) ||
  (isOfMember(last) && /^(?:(?:for|by|with) )?(?:me|myself|i)$/u.test(wordsOf(rest)))
    ? { person: "me" }
    : undefined;
const ofMe =
  /^(?:(?:and|which|what|any|the|only|just|ones|those|of|that|them|these|are|is|sit|sits|sitting|sat|still|landing|assigned|left|down) )*(?:(?:for|with|to|on) )?(?:me|mine|my (?:list|plate|desk|own))$/u;

/** Whether somebody of the team is named in it, whose things they are or who did it. */
const isOfMember = (last: Intent): boolean =>
  (last.do === "list_interactions" && last.by !== undefined) ||
  (last.do === "question" &&
    (last.question.interaction?.by !== undefined ||
      conditionsOf(last.question.filter).some(
        (each) => each.is === "owner" || (each.is === "contacted" && each.by !== undefined),
      )));
