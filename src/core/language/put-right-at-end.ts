import type { Intent, IntentOf, When } from "../intent.ts";
import { isWeighing } from "./commands/circumstance.ts";
import { correctionCommand } from "./commands/correction.ts";
import { isFiller, isPoint, pointOf } from "./commands/part.ts";
import { putRight } from "./commands/put-right.ts";
import { speaksToThem } from "./commands/speaks-to-them.ts";
import { isAnswered } from "./gist/answered.ts";
import type { Interpretation, Means, Situation, Understood } from "./interpretation.ts";
import { has, type Item, type Reading, read } from "./items.ts";
import { contentOf, isStop, wordsOf } from "./sentence.ts";
import { whichPerson, whichTime } from "../wording/conversation.ts";

type NewTask = IntentOf<"create_follow_up">;

/**
 * "remind me tomorrow at 9 to call Ana.. ah no wait, Friday, same time": what was read as something
 * to do, with the time at its end put right, or of whom it is. Where that cannot be told it is
 * asked, for what was taken back is not kept.
 */
export function putRightAtEnd(
  meant: Interpretation | undefined,
  { text }: Reading,
  situation: Situation,
  meaningOf: Means,
): Interpretation | undefined {
  if (meant?.outcome !== "understood") return meant;
  if (isUnsure(meant, text, situation)) return { outcome: "unclear", question: whichPerson };
  const cut = meant.intents.some(holdsCorrection) ? cutOf(text) : undefined;
  return (cut && mendedBy(cut, situation, meaningOf)) ?? meant;
}

/** Whether it is of another than was read, or of whom cannot be told. */
const isUnsure = (meant: Understood, text: string, situation: Situation): boolean =>
  meant.intents.some((intent) => isOfAnother(intent, situation)) ||
  isDoubted(meant, text) ||
  (!isAnswered(meant) && meant.ignored?.some((said) => namesAnother(said, situation)) === true);

/** Undefined where what follows puts nothing right. */
function mendedBy(
  { before, after }: Cut,
  situation: Situation,
  meaningOf: Means,
): Interpretation | undefined {
  const question = questionOf(read(after, situation).items);
  // "ask her: Wednesday or, actually, Friday?": days of what is to be asked.
  const isAsked = /\bor$/iu.test(before) || /\?\s*$/u.test(after);
  if (question === undefined || isAsked) return undefined;
  const task = onlyTask(meaningOf(before));
  const right = task && rightOf(task, after, situation);
  return right === undefined
    ? { outcome: "unclear", question }
    : { outcome: "understood", intents: [right.task], ...ignoring(right.left) };
}

const marks =
  "no|nope|wait|sorry|actually|rather|better|make (?:it|that)|scratch that|correction|i mean|i meant|on second thoughts?|let['’]?s (?:say|make (?:it|that))";
/** The mark of a correction behind a stop, up to the end of the message. */
const correction = new RegExp(
  `(?:[,;.!?…(–—-]|\\n)\\s*(?<after>(?:(?:oh|ah|er|um|h+m+|or|and|well|but|please)[,.]*\\s+)*(?:${marks})\\b.*)$`.replaceAll(
    " ",
    "\\s+",
  ),
  "isu",
);

/** "note for Ana, sorry no, Tom: …", "called Ana about it. no hang on, Tom!": then it is somebody else. */
function isOfAnother(intent: Intent, situation: Situation): boolean {
  if (intent.do !== "log_interaction") return false;
  const said =
    intent.kind === "note" ? corrects.exec(intent.summary) : correctsIn.exec(intent.summary);
  if (said === null) return false;
  const { items } = read(intent.summary.slice(said.index), situation);
  const at = items.findIndex(isSomebody);
  return beginsWithSomebody(items) && (intent.kind !== "note" || items[at + 1]?.mark === ":");
}

/** "Ana's city is Leeds.. ah no, Tom's": what is left out names somebody else. */
const namesAnother = (said: string, situation: Situation): boolean =>
  corrects.test(said) && beginsWithSomebody(read(said, situation).items);

/** "called Ana, no, Tom rang me": the one or the other, where the second is not told as one more. */
const isDoubted = ({ intents }: { readonly intents: readonly Intent[] }, text: string): boolean =>
  (intents.length > 1 || intents.some(isOfSeveral)) &&
  intents.some((intent) => intent.do === "log_interaction" && onlyNo.test(intent.summary)) &&
  !/\b(?:too|also|as well)\b/iu.test(text);
const isOfSeveral = (intent: Intent): boolean =>
  intent.do === "log_interaction" && intent.contacts.length > 1;
const onlyNo =
  /^(?:(?:oh|ah|er|um)[,.]*\s+)*(?:no|nope|wait|(?:no )?(?:wait|hang on|hold on)|sorry(?: no)?|oops|whoops|er|erm|um)(?=$|;)/iu;

const corrects =
  /^(?:(?:oh|ah|er|um)[,.]*\s+)*(?:sorry|no|nope|wait|hang on|oops|whoops|make that|i mean|i meant)\b/iu;
const correctsIn = new RegExp(`(?<=^|[,.;!?…(–—-]\\s*)${corrects.source.slice(1)}`, "iu");

const holdsCorrection = (intent: Intent): boolean =>
  intent.do === "create_follow_up" && correction.test(intent.text);

/** A message cut where its end begins to put right. */
interface Cut {
  readonly before: string;
  readonly after: string;
}

function cutOf(text: string): Cut | undefined {
  const found = correction.exec(text);
  const after = found?.groups?.["after"];
  return found === null || after === undefined
    ? undefined
    : {
        before: text.slice(0, found.index).replace(/[\s.,;…(–—-]+$/u, ""),
        after: after.replace(/[)\s]+$/u, ""),
      };
}

/** What is to be asked where what was put right cannot be told. */
function questionOf(items: readonly Item[]): string | undefined {
  if (beginsWithTime(items)) return whichTime;
  return beginsWithSomebody(items) ? whichPerson : undefined;
}

/** "no wait, Ana", "i meant Tom, Ana's away": somebody, of whom nothing is told. */
function beginsWithSomebody(items: readonly Item[]): boolean {
  const at = items.findIndex(
    (item) => item.mark === undefined && !(isFiller(item) || isMark(item)),
  );
  const next = items[at + 1];
  const isAlone =
    next === undefined ||
    isStop(next) ||
    has(next, "AND") ||
    /^(?:not|instead|please)$/.test(next.word);
  return at >= 0 && isAlone && isSomebody(items[at]);
}
const isSomebody = (item: Item | undefined): boolean =>
  item !== undefined &&
  (item.shop.member !== undefined ||
    (item.name?.contact === true && (item.name.full || !item.name.weak)));

/** "no wait, Friday", "make that 11", "make it the day after": behind the words of a correction stands a time. */
function beginsWithTime(items: readonly Item[]): boolean {
  const said = wordsOf(items.slice(0, 8));
  if (
    /\bmake (?:it|that) (?:an?|the|one|next|early|earlier|late|later)\b/u.test(said) ||
    weekAfter.test(said)
  )
    return true;
  const first = contentOf(items).find(
    (item) => isPoint(item) || isBareHour(item) || !(isFiller(item) || isMark(item)),
  );
  return first !== undefined && (isPoint(first) || isBareHour(first));
}
const weekAfter =
  /^(?:(?:no|wait|sorry|actually|oh|ah|i|mean|meant|better|rather|make|it|that|for|let 's|say) )*(?:the|a|one) week (?:after|later)\b/u;
const isMark = (item: Item): boolean =>
  has(item, "SORRY", "NO", "BUT", "AND") ||
  /^(?:better|rather|wait|hang on|hold on|correction|let 's|let us|say|make|on|second|thoughts?|h+m+|or|oh|ah)$/.test(
    item.word,
  );
const isBareHour = ({ text }: Item): boolean => /^(?:1?\d|2[0-3])(?:[.:][0-5]\d)?$/.test(text);

const onlyTask = (meant: Interpretation | undefined): NewTask | undefined => {
  const [task, ...others] = meant?.outcome === "understood" ? meant.intents : [];
  return task?.do === "create_follow_up" && others.length === 0 && !holdsCorrection(task)
    ? task
    : undefined;
};

interface Right {
  readonly task: NewTask;
  /** What stands behind the new time, as it was typed. */
  readonly left: string;
}

/** The task with its new time: of all that follows, or up to a stop behind which only a reason stands. */
function rightOf(task: NewTask, after: string, situation: Situation): Right | undefined {
  const bare = after.replace(sameTime, "");
  const { items } = read(bare, situation);
  if (speaksToThem(wordsOf(items))) return undefined;
  const better = items.findIndex((item) => isPoint(item) || isBareHour(item) || isSomebody(item));
  const stop = items.findIndex((item, at) => at > better && isStop(item));
  for (const end of stop < 0 ? [items.length] : [items.length, stop]) {
    const [said, rest] = [items.slice(0, end), items.slice(end)];
    if (tellsMore(rest)) return undefined;
    if (said.filter(isDay).length > 1 || namesOthers(said)) continue;
    const put = correctedBy(task, { text: bare, items: said.filter(isSaid) }, situation);
    if (put !== undefined) return { task: put, left: bare.slice(rest[1]?.start ?? bare.length) };
  }
  return undefined;
}
/** No mere reason stands behind it. */
const tellsMore = (rest: readonly Item[]): boolean =>
  isWeighing(wordsOf(rest)) || goesOn(rest) || isList(rest);

/** "Tom, Ana": more of them, and no reason. */
const isList = (rest: readonly Item[]): boolean =>
  rest.some(isSomebody) && rest.every((item) => isSomebody(item) || isFiller(item));

/** "Tom, Ana is away": only one of them is meant. */
const namesOthers = (said: readonly Item[]): boolean =>
  said.filter(isSomebody).length > 1 && !said.some(({ word }) => word === "not");
const isDay = (item: Item): boolean => pointOf(item)?.point.day !== undefined;

/** "Friday, 13 March", "Friday, not Monday": more of the time, and no reason. */
const goesOn = (rest: readonly Item[]): boolean =>
  rest.some(({ word }) => word === "not") ||
  (rest.some(isPoint) &&
    !rest.some(({ word }) => /^(?:i|we|he|she|they|it|is|are|'s)$/.test(word)));

const sameTime = /[,\s]*(?:\b(?:at|but)\s+)?(?:the\s+)?same\s+(?:time|hour)\b/iu;
/** What only leads to the new time. */
const isSaid = ({ word }: Item): boolean =>
  !/^(?:better|or|h+m+|then|say|let us|let 's)$/.test(word);

function correctedBy(
  task: NewTask,
  { text, items }: { readonly text: string; readonly items: readonly Item[] },
  situation: Situation,
): NewTask | undefined {
  const part = { text, items, situation: { ...situation, lastCommand: task }, carried: true };
  const [fix] = correctionCommand(part)?.intents ?? [];
  const right = fix?.do === "correct" && isOfTask(fix, task) ? putRight(task, fix) : undefined;
  return right?.do === "create_follow_up" && !isOfThatWeek(task.when, right.when)
    ? { ...right, ...timeKept(task.when, right.when) }
    : undefined;
}

/** Another time, another one of whom it is, or somebody else who is to do it. */
const isOfTask = ({ assignee, contact, when }: IntentOf<"correct">, task: NewTask): boolean =>
  when !== undefined || assignee !== undefined || (contact !== undefined && isNamed(task.contact));
const isNamed = (contact: NewTask["contact"]): boolean =>
  contact !== undefined && "name" in contact;

/** "Tuesday next week, make it Wednesday": of which week cannot be told. */
const isOfThatWeek = (before: When | undefined, now: When | undefined): boolean =>
  /\bweek\b/i.test(before?.words ?? "") &&
  now?.on !== undefined &&
  !/\b(?:week|next|tomorrow|today)\b|\d/i.test(now.words ?? "");

/** A new day keeps the time that was said with the old one. */
const timeKept = (before: When | undefined, now: When | undefined): { when?: When } =>
  before?.at !== undefined && now !== undefined && now.at === undefined
    ? { when: { ...now, at: before.at } }
    : {};

const ignoring = (left: string): { ignored?: readonly string[] } => {
  const said = left.replace(/[\s.!]+$/u, "");
  return said === "" ? {} : { ignored: [said] };
};
