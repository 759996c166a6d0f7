import { given } from "../given.ts";
import { isTold } from "./comes-to.ts";
import { isPoint, textOf, whenOf } from "./commands/part.ts";
import { isAsking } from "./commands/speech.ts";
import type { Interpretation, Means, Situation } from "./interpretation.ts";
import { entityIn, has, type Item, read } from "./items.ts";
import { isStop, wordsOf } from "./sentence.ts";
import { periodOf } from "./times-asked.ts";
import { undressed } from "./undressed.ts";

/**
 * "I wasn't in yesterday. Who bought something?": that one was away tells of which time what was
 * done is asked or told, and denies nothing. A question of now ("… who is overdue?") or with a time of its
 * own is of no such day. Undefined for all else, as where a colleague was away.
 */
export function askedWhileAway(
  text: string,
  situation: Situation,
  means: Means,
): Interpretation | undefined {
  if (!mayBeAway.test(text)) return undefined;
  const { items, text: said } = read(undressed(text), situation);
  const end = items.findIndex(isJoint);
  const [when, ...more] = awayWhen(items.slice(0, Math.max(0, end)));
  const asked = items.slice(end + 1);
  if (when === undefined) return undefined;
  const rest = textOf({ text: said }, asked);
  const day = when.text.replace(/^in (?=yesterday|last|this|on)/iu, "");
  if (!isQuestion(asked)) {
    const meant = means(rest);
    return items[end]?.mark === "." && isListWanted(meant)
      ? meant
      : toldOfThen(meant, asked, day, situation);
  }
  return askedThen(rest, asked, more.length === 0 ? day : undefined, means);
}

/** What is asked, of the day of being away where it is of what was done then. */
function askedThen(
  rest: string,
  asked: readonly Item[],
  day: string | undefined,
  means: Means,
): Interpretation | undefined {
  const bare = rest.replace(/[\s?.!\p{Extended_Pictographic}\uFE0F]+$/u, "");
  const then = day !== undefined && isOfThePast(asked) && !isOfLongAgo.test(bare) ? day : undefined;
  const found = then === undefined ? undefined : answerOf(means(`${bare} ${then}?`));
  if (found !== undefined && found.ignored === undefined) return found;
  const alone = answerOf(means(`${bare}?`));
  return alone && { ...alone, ...given({ ignored: then === undefined ? alone.ignored : [then] }) };
}

/** "I wasn't in yesterday, …", "I was off yesterday but …" */
const isJoint = (item: Item): boolean =>
  isStop(item) || item.mark === "-" || item.mark === "–" || has(item, "AND", "BUT");

/**
 * "I wasn't in yesterday, Ana called": an exchange of which no other day is told was then, and that
 * one was away is no note of it. Where it is ordered ("… log a call with Ana") it may have been
 * today, which is asked.
 */
function toldOfThen(
  meant: Interpretation | undefined,
  told: readonly Item[],
  day: string,
  situation: Situation,
): Interpretation | undefined {
  if (meant?.outcome !== "understood") return undefined;
  const then = told.some((item) => has(item, "LOGS"))
    ? { words: day }
    : whenOf(read(day, situation).items.filter(isPoint), "past", situation);
  const intents = meant.intents.flatMap((each) =>
    each.do === "log_interaction" && each.kind !== "note"
      ? [{ ...each, ...given({ when: each.when ?? then }) }]
      : [],
  );
  return intents.length < meant.intents.length ? undefined : { ...meant, intents };
}

const answerOf = (
  meant: Interpretation | undefined,
): Extract<Interpretation, { outcome: "understood" }> | undefined =>
  meant?.outcome === "understood" && isTold(meant) ? meant : undefined;

const isQuestion = (asked: readonly Item[]): boolean =>
  isAsking(asked) || asked.at(-1)?.mark === "?";

/** "The four customers who bought most recently": a list is wanted, of no day of being away. */
const isListWanted = (meant: Interpretation | undefined): boolean =>
  answerOf(meant)?.intents.every(
    (each) => each.do === "question" && each.question.period === undefined,
  ) === true;

/** The times that are told of while away; none where something else is told. */
function awayWhen(clause: readonly Item[]): readonly Item[] {
  const times = clause.filter((item) => periodOf(item) !== undefined);
  const rest = clause.filter(
    (item) => !times.includes(item) && (times.length < 2 || !has(item, "OR")),
  );
  return away.test(wordsOf(rest)) ? times : [];
}
const mayBeAway =
  /(?<!\p{L})(?:was|were|wasn|weren|been|had|wasnt|werent|have|haven|havent|did|didn|didnt)(?!\p{L})/iu;
const away = new RegExp(
  "^(?:(?:hi|hello|hey|ok|so|sorry|well|because|as|since|sadly|unfortunately) )*(?:(?:i|we) )?" +
    "(?:(?:was|were|have been|had been) not(?: (?:in|here|there|around|about|open|working|at work|in the (?:shop|store|office)))?" +
    "|(?:have|had) not been(?: (?:in|here|there|around|about|at work|in the (?:shop|store|office)))?" +
    "|did not (?:work|come in|get in|open|make it in)|have not (?:looked|checked|worked)(?: in| at (?:this|it|the (?:numbers|figures|books)))?" +
    "|(?:(?:was|were|have been|had been|been) )(?:(?:all|both|just|mostly) )*(?:off|off work|off sick|away|closed|shut|out|out sick|ill|sick|poorly|on holiday|on leave|on vacation|at home|out of the (?:shop|store|office))" +
    "|had (?:the|a|my) day off)(?: (?:so|all day|sick|ill|with a cold|with the flu))*$",
  "u",
);

/** "who hasn't bought in 90 days", "who ever bought": of a longer time than that of being away. */
const isOfLongAgo =
  /n['’]?t(?!\p{L})|(?<!\p{L})(?:not|never|ever|most recent(?:ly)?|latest|newest)(?!\p{L})|\d+ \p{L}/iu;

/** "who bought something", "any new customers": what was done, with no time of its own. */
const isOfThePast = (asked: readonly Item[]): boolean =>
  asked.some((item) => has(item, ...done) || /^(?:did|came|was|were|happened)$/u.test(item.word)) &&
  !asked.some(
    (item) =>
      periodOf(item) !== undefined ||
      entityIn(item, "duration") !== undefined ||
      has(item, "NOT", "NEVER", "ALL_TIME") ||
      item.word === "ever",
  );
const done = ["BUY", "SPEND", "EARN", "REVENUE", "PROFIT", "ORDERS_NOUN", "NEW", "REFUND"] as const;
