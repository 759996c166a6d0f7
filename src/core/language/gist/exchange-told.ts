import { isSupposed, isTakenBack } from "../commands/not-meant.ts";
import { isSaidAgainst } from "../commands/said-against.ts";
import { isAsking } from "../commands/speech.ts";
import type { Interpretation, Means, Understood } from "../interpretation.ts";
import { has, type Item, type Reading } from "../items.ts";
import { isEmoji, isStop, wordsOf } from "../sentence.ts";
import { isAnswered } from "./answered.ts";
import { bare, headsIn, noteIn, type Run, saidOf, talkEnd } from "./exchange-heads.ts";
import { nameOf, peopleIn, withThose } from "./exchange-people.ts";
import { isMoreThan, isWhole } from "./exchange-instead.ts";
import { logOf, type Way, wayIn } from "./exchange-way.ts";
import { type Exchange, framing } from "./exchange-words.ts";
import { Form } from "./form.ts";
import { reminderPlainly } from "./reminder-plainly.ts";
import { listed } from "./words.ts";

/**
 * An exchange told in whatever order: who it was with, what it was and when stand together or apart,
 * before or behind what came of it, which is the note. Beside it there may be something to remind of,
 * and nothing else.
 */
export function exchangeTold(
  { text, items: all }: Reading,
  means: Means,
  before: Interpretation | undefined,
): Interpretation | undefined {
  if (isWhole(before)) return undefined;
  const items = all.filter((item) => !isEmoji(item));
  if (isSupposed(items) || isTakenBack(items, "deed") || isAskedFor(items, before))
    return undefined;
  for (const { kept, toDo } of partsOf(items)) {
    const told = toldIn(new Form(text, kept, ["p", "k", "w"]), toDo);
    if (told === undefined) continue;
    const order = orderIn(text, toDo);
    if (!isMoreThan(before, told, order.length)) continue;
    const plain = plainly(told);
    const meant = means([plain, ...order].join(". "));
    if (meant && isThat(meant, told, order, items)) return inOwnWords(meant, plain, told.own);
  }
  return undefined;
}

/** Where nothing came of it the words of the report are its summary, and not ours. */
const inOwnWords = (meant: Understood, ours: string, own: string): Understood => ({
  ...meant,
  intents: meant.intents.map((each) =>
    each.do === "log_interaction" && each.summary === ours ? { ...each, summary: own } : each,
  ),
});

/** "calls Ben logged last week", "list contacts looked after by Ben who called us": which they are. */
const isAskedFor = (items: readonly Item[], before: Interpretation | undefined): boolean =>
  !items.some(({ mark }) => mark === ":") &&
  (isListing.test(wordsOf(items)) ||
    (before !== undefined &&
      isAnswered(before) &&
      (ofMany.test(wordsOf(items)) || isFigure(before))));
const isListing =
  /^(?:list|show)(?: me)? (?:(?:all|the|my|our) )?(?:follow ups|reminders|tasks|contacts|customers|calls|e ?mails|messages|visits|meetings|interactions)\b/u;
/** "lifetime value from contacts called by Ben until May": every word is of the figure that is asked for. */
const isFigure = (before: Interpretation): boolean =>
  before.outcome === "understood" &&
  before.ignored === undefined &&
  before.intents.every((each) => each.do === "question" && each.question.measure !== "list");
const ofMany =
  /^(?:(?:list|show|count|number of|how many|the|all|any|our|new|repeat) )*(?:calls|visits|e ?mails|meetings|messages|texts|chats|exchanges|interactions|contacts|customers|clients|prospects|buyers|people|those|revenue|orders|purchases|sales|profit)\b/u;

/** What is to be done, as an order. */
function orderIn(text: string, toDo: readonly Item[]): readonly string[] {
  const [first, last] = [toDo[0], toDo.at(-1)];
  return first && last ? [reminderPlainly(bare(text.slice(first.start, last.end)))] : [];
}

/** What is told, and what there is to remind of. */
interface Parts {
  readonly kept: readonly Item[];
  readonly toDo: readonly Item[];
}

/** The message cut where what it orders to remind of begins or ends, at the stops first. */
function partsOf(items: readonly Item[]): readonly Parts[] {
  if (!reminds.test(wordsOf(items))) return [{ kept: items, toDo: [] }];
  const cuts = items.flatMap((item, at) => (isCut(item) ? [at] : []));
  const strong = cuts.filter((at) => /[.;!]/u.test(items[at]?.mark ?? ""));
  return [...strong.toReversed(), ...cuts.toReversed()]
    .map((at) => [items.slice(0, at), items.slice(at + 1)] as const)
    .flatMap(([one, two]) => [
      { kept: one, toDo: two },
      { kept: two, toDo: one },
    ])
    .filter(({ kept, toDo }) => reminds.test(wordsOf(toDo)) && !reminds.test(wordsOf(kept)))
    .slice(0, mostCuts);
}
const reminds = /\b(?:remind(?:ed|ing|er)?|nudged?|jog my memory)\b/u;
const isCut = (item: Item): boolean =>
  isStop(item) || has(item, "AND") || item.word === "so" || (item.word === "" && !item.mark);
/** A page of talk is not read in every way. */
const mostCuts = 8;

export interface Told {
  readonly people: readonly string[];
  /** Whom and which company the message names, here or elsewhere. */
  readonly known: readonly string[];
  readonly kind: Exchange;
  readonly way: Way;
  readonly when: readonly string[];
  readonly note: string;
  /** The report as typed, without the talk before it. */
  readonly own: string;
  /** Whether talk stands before it, and it is a sentence of its own: "What a day. Ana called". */
  readonly isBehindTalk: boolean;
  /** Whether it is said that it is to be written down. */
  readonly isAsked: boolean;
  /** Whether it is told as what somebody did. */
  readonly isDone: boolean;
}

/** "Ana called, when did she last order?": asked of us, and no note; "… - is it in yet?" was asked by her. */
function asksOfUs(form: Form, heads: readonly Run[], head: string): boolean {
  const isNote = (item: Item): boolean =>
    !heads.some((run) => form.within(run[0]?.from ?? 0, run.at(-1)?.to ?? 0).includes(item));
  const note = form.items.filter((item) => isNote(item) && item.mark !== ",");
  const isMarked = form.items.some(({ mark }) => mark === "?");
  if (!(isMarked && isAsking(note)) && !asks.test(wordsOf(note))) return false;
  return (
    !(asked.test(head) || / (?:·?[-–—]|:)$/u.test(head) || byThem.test(form.said)) ||
    ofThem.test(wordsOf(note))
  );
}
const asks =
  /^(?:how (?:much|many)|what (?:did|has|is|'s|does|was|are)|when (?:did|does|is|was)|does|did|do (?:we|i|you)|who (?:has|is|was|bought)|which)\b/u;
const ofThem =
  /^(?:how (?:much|many)|when did|what did|has|does) (?:he|she|they|it)\b|\b(?:has|did|does) (?:he|she|they)\b/u;
const byThem =
  /\b(?:that was|with (?:that|the|this) question|(?:she|he|they) (?:asks|asked|wonders|wants to know))\b/u;

function toldIn(form: Form, toDo: readonly Item[]): Told | undefined {
  const { heads, subject } = headsIn(form.said);
  const head = heads.map(saidOf).join(" | ");
  const people = withThose(peopleIn(form, heads, subject), form, toDo);
  const note = noteIn(form, [...heads, ...(subject ? [subject] : [])]);
  if (people === undefined || note === undefined || isNoReport(form, heads, head)) return undefined;
  const kind = kindIn(heads.flat(), head);
  const [way, when] = [kind && wayOf(kind, head, note), whenIn(form, heads, note)];
  if (kind === undefined || when === undefined || way === "both") return undefined;
  const known = [...form.all("p"), ...form.all("k")].map(nameOf);
  const [isAsked, isDone] = [asked.test(head), done.test(head)];
  const talk = talkEnd(form.said, heads);
  const own = bare(form.typed(talk, form.said.length).replace(/^[!.\s]+/u, ""));
  const isBehindTalk = talk > 0 && isReport.test(head);
  return { people, known, kind, way, when, note, own, isBehindTalk, isAsked, isDone };
}

/** "Ana rang", "spoke to Ana", "we met Ana", and not "calls Ana had". */
const isReport =
  /^(?:(?:[.!,–—-]|and|so|then|just|i|we|have|had|has|<p>|finally) )*(?:rang|phoned|called|emailed|messaged|texted|met|visited|popped|came|dropped|stopped|spoke|talked|chatted)\b/u;
/** What is ordered or asked, or tells of two. */
const isNoReport = (form: Form, heads: readonly Run[], head: string): boolean =>
  isOrder.test(head) ||
  onCondition.test(form.said) ||
  isTwice(form, heads) ||
  asksOfUs(form, heads, head) ||
  isNoLead.test(`${form.said.slice(0, heads[0]?.[0]?.from ?? 0)}| ${head}`);

/** "if Ana comes, log a visit with her", "is Ana coming? log a visit from her": not yet. */
const onCondition =
  /^(?:(?:if|unless|in case) (?:i|we)|(?:if|unless|whether|in case|should|might|is|are|does|will|would|could|can) (?:<p>|he|she|they))(?= |$)/u;

/** "Ruht Okfor | and I met Ana", "for exmaple | , Ana called", "last time | we emailed Ana": no report of its own. */
const isNoLead =
  /^(?:[^\s<|]+ ){1,3}\| and |^for [^\s<|]+ \||^(?:the )?(?:last|next|first) time \|/u;

const wayOf = (kind: Exchange, head: string, note: string): ReturnType<typeof wayIn> =>
  wayIn(kind, head) ?? (isWriting(kind) && theySay.test(note) ? "in" : undefined);
const done =
  /\b(?:spoke|talked|chatted|had|got|was|were|rang|phoned|called|emailed|messaged|texted|met|visited|came|tried|told|sent|i|we)\b/u;
/** "Ana yesterday and Tom today": two of them, each with a day of its own. */
const isTwice = (form: Form, heads: readonly Run[]): boolean =>
  (form.all("p").length > 1 && /<w>[^|]* <p>[^|]* <w>/u.test(heads.map(saidOf).join(" "))) ||
  /<p>[^|]*<w>[^|]*<p>[^|]*<w>/u.test(heads.map(saidOf).join(" "));

const isWriting = (kind: Exchange): boolean => kind === "email" || kind === "message";
/** "Ana | asked us | by email": it was hers. */
const theySay = /^(?:asked|asks|asking|told us|says|said|wants|wanted|confirmed|complained)\b/iu;
const asked = new RegExp(`(?<= |^)(?:${framing})(?= |$)`, "u");

/** "call Ana, …", "let Ana know by text", "in a call with Ana": what is to be done, asked or going on. */
const isOrder =
  /(?:^|[|,.:;(–—-] |please |and |so )let <p>|^in an? (?:meeting|call|phone call) with <p>(?!.*<w>)|^(?:which|who|where|when (?!i |we )|is|are|has|have|(?:was|were)(?! (?:out|over|at|up|down|on|in)\b))\b|\bfor (?:both )?<p>|\b(?:email|number|mail) of <p>|^had (?:i|we)\b|(?:^|[|,.:;(–—-] |please |and |so |then |also |just |to )(?:call|text|email|mail|message|visit|meeting|ring|e mail|dm|sms|whatsapp) (?:up |to |with )?(?:both )?<p>/u;

/** The one kind that is told; where it was says so only where nothing else does. */
function kindIn(pieces: Run, head: string): Exchange | undefined {
  const said = pieces.filter(({ kind }) => kind !== undefined);
  const sure = new Set(said.flatMap(({ said: word, kind }) => (isPlace.test(word) ? [] : [kind])));
  const [kind, ...others] = sure.size > 0 ? sure : new Set(said.map((piece) => piece.kind));
  if (others.length > 0) return undefined;
  return kind ?? (wasIn.test(head) ? "visit" : undefined);
}
const isPlace =
  /^(?:in (?:the |our )?(?:shop|store)|in person|at the (?:counter|till)|was in|were in)$/u;
const wasIn = /\bhad <p>(?:(?: ,| and)* <p>)* in(?= <w>| [|,.;–—-]|$)/u;

/** When it was; undefined where a day beside it may be that of the exchange or not. */
function whenIn(
  form: Form,
  heads: readonly Run[],
  note: string | undefined,
): readonly string[] | undefined {
  const told = heads.flatMap((run) =>
    form.allWithin("w", run[0]?.from ?? 0, run.at(-1)?.to ?? 0).map(({ text }) => text),
  );
  const isToday = heads.flat().some(({ said }) => said === "in today");
  const times = [...told, ...(isToday ? ["today"] : [])];
  if (times.length > 0 || note === "" || form.all("w").length === 0) return times;
  if (toCome.test(form.said)) return ["today"];
  const at = form.said.search(lastBefore);
  const isBefore = heads.some(([{ from } = { from: 0 }]) => from - at > 3 && from - at < 7);
  return form.all("w").length === 1 && at >= 0 && isBefore
    ? form.all("w").map(({ text }) => text)
    : undefined;
}
/** "we planned it on 2 July, in a meeting with Ana" */
const lastBefore = /<w> [,–—-] /u;
/** A day of something that is still to be. */
const toCome =
  /\b(?:wants?|wanted|needs?|needed|will|'ll|would|can|could|hopes?|hoping|coming|to|by|until|till)\b[^.;]*<w>/u;

/** The same as our own rows read it. */
const plainly = ({ kind, way, people, when, note }: Told): string =>
  `${logOf(kind, way)} ${[listed(people), ...when].join(" ")}${note === "" ? "" : `: ${note}`}`;

/** Whether nothing but that was read, with everybody in it. */
function isThat(
  meant: Interpretation,
  { people }: Told,
  order: readonly string[],
  items: readonly Item[],
): meant is Understood {
  if (meant.outcome !== "understood" || meant.ignored !== undefined) return false;
  const [log, ...others] = meant.intents;
  return (
    !isSaidAgainst(meant.intents, items) &&
    log?.do === "log_interaction" &&
    log.contacts.length === people.length &&
    others.length === order.length &&
    others.every(({ do: what }) => what === "create_follow_up")
  );
}
