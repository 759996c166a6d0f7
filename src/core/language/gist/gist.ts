import type { Intent, IntentName } from "../../intent.ts";
import { given } from "../../given.ts";
import { isCircumstance } from "../commands/circumstance.ts";
import { isSupposed, isTakenBack } from "../commands/not-meant.ts";
import { isWhy, opensClause } from "../commands/order-in-talk.ts";
import { textOf, trimmed } from "../commands/part.ts";
import { isAsking, isPolite } from "../commands/speech.ts";
import { hasWeight, putsFigureRight } from "../commands/weight.ts";
import type { Interpretation, Situation } from "../interpretation.ts";
import { type Item, type Reading, wordOf } from "../items.ts";
import { clausesOf, sentencesOf, wordsOf } from "../sentence.ts";
import { contactGists } from "./contact-gists.ts";
import { Form, isOfKind, type Kind } from "./form.ts";
import { manyGists } from "./many-gists.ts";
import { newcomerGists } from "./newcomer-gists.ts";
import { saleGists } from "./sale-gists.ts";
import { tagGists } from "./tag-gists.ts";

/**
 * What a message comes to, in whatever order and with whatever small talk it is said: where a deed's
 * parts are all there and no word is left over, the message is said again plainly, and read as that.
 */
export interface Gist {
  /** The kinds of things it is made of; what may be of several is of the first. */
  readonly of: readonly Kind[];
  /** What must be said, somewhere. */
  readonly says: RegExp;
  /** Words that may stand anywhere and change nothing. */
  readonly may: RegExp | ((form: Form) => RegExp);
  /** The message said plainly; undefined where a part is missing or is there twice. */
  readonly plainly: (form: Form) => string | undefined;
  /** What the plain sentence must mean. */
  readonly is: readonly IntentName[];
  /** Whether it holds before a question that the words would be answered as, though they ask nothing. */
  readonly besides?: true;
}

const gists: readonly Gist[] = [
  ...saleGists,
  ...newcomerGists,
  ...manyGists,
  ...contactGists,
  ...tagGists,
];
const besides = gists.filter((gist) => gist.besides === true);

/**
 * A message that nothing else explains, by its gist. What was told beside it is not kept, which the
 * answer says. A question, a doubt, a condition or what takes back has none.
 */
export function gistIn(
  reading: Reading,
  situation: Situation,
  meaningIn: MeaningIn,
  answered?: Interpretation,
): Interpretation | undefined {
  const { items } = reading;
  if (isComplete(answered) || isSupposed(items) || isTakenBack(items, "deed")) return undefined;
  const means = (text: string) => meaningIn(text, situation);
  for (const core of coresOf(items)) {
    if (isAskedOf(core.kept) && !isOffered(core.kept)) continue;
    for (const gist of answered === undefined ? gists : besides) {
      const read = readBy(gist, core, reading, means);
      if (isBetter(read, answered)) return read;
    }
  }
  return undefined;
}

type MeaningIn = (text: string, situation: Situation) => Interpretation | undefined;

/** What a gist makes of a message with the talk around it left out. */
function readBy(
  gist: Gist,
  { kept, left }: Core,
  { text, items }: Reading,
  meansOf: (text: string) => Interpretation | undefined,
): Interpretation | undefined {
  if (left.some((clause) => clause.some(isDetail(gist)))) return undefined;
  const plain = plainlyIn(gist, new Form(text, kept, gist.of, left.flat()));
  const meant = plain === undefined ? undefined : meansOf(plain);
  if (meant?.outcome !== "understood" || !meant.intents.every(isOf(gist))) return undefined;
  return isRefused({ kept, left }, { text, items }, meansOf)
    ? undefined
    : { ...meant, ...given({ ignored: told(text, left, meant.ignored) }) };
}

/** What stands as an order by itself was refused for the talk before it, which holds. */
function isRefused(
  { kept, left }: Core,
  { text, items }: Pick<Reading, "text" | "items">,
  meansOf: (text: string) => Interpretation | undefined,
): boolean {
  const isLed = kept[0] !== items[0] && !isHail.test(wordsOf(left[0] ?? []));
  const alone = isLed ? meansOf(textOf({ text }, kept)) : undefined;
  return alone !== undefined && !isAnswered(alone);
}

/** Whether a reading is to be taken before what would only answer, or would leave a part out. */
const isBetter = (
  read: Interpretation | undefined,
  answered: Interpretation | undefined,
): boolean =>
  read !== undefined &&
  (answered === undefined || isAnswered(answered) || saysMore(read, answered));

/** A deed of which nothing is left out. */
const isComplete = (meant: Interpretation | undefined): boolean =>
  meant !== undefined && !isAnswered(meant) && !leavesOut(meant);

const isOf =
  ({ is }: Gist) =>
  ({ do: what }: Intent): boolean =>
    is.includes(what);

/** "Dylan here: …" */
const isHail = /^\S+ here\b/u;

/** A question, or one amid what is told: "new customer? Ana Hill, …". */
const isAskedOf = (items: readonly Item[]): boolean =>
  isAsking(items) || (items.some(({ mark }) => mark === "?") && !isPolite(items));

/** "…. Add her as a contact?", "can Ben have Ana please?": asked for, and not asked. */
const isOffered = (items: readonly Item[]): boolean => {
  const [last = [], ...before] = sentencesOf(items).toReversed();
  const isOrder =
    /^(?:please |and |so |then |can you )*(?:add|put|pop|stick|save|get) (?:her|him|them)\b/u;
  const bids =
    /^(?:(?:hi|hey|please) )?(?:can|could) \S+ (?:please )?(?:have|take|get|look after) .*\bplease\b/u;
  return (
    (before.length > 0 && isOrder.test(wordsOf(last)) && !before.some(isAskedOf)) ||
    (bids.test(wordsOf(items)) && items.some(({ shop }) => shop.member !== undefined))
  );
};

/** What talk around a deed must not hold, where the deed is made of such things. */
const isDetail = ({ of }: Gist) => {
  const details = of.filter((kind) => "efbcstk".includes(kind));
  return (item: Item): boolean => details.some((kind) => isOfKind(kind, item));
};

/** Whether a message would be answered, and nothing done. */
const isAnswered = (meant: Interpretation): boolean =>
  meant.outcome === "understood" &&
  meant.intents.every(({ do: what }) =>
    ["question", "contact_fact", "list_follow_ups", "history"].includes(what),
  );

/** Whether something of it is not kept. */
const leavesOut = (meant: Interpretation): boolean =>
  meant.outcome === "understood" && meant.ignored !== undefined;

/** Whether a reading keeps what another leaves out. */
const saysMore = (read: Interpretation, other: Interpretation): boolean =>
  read.outcome === "understood" &&
  other.outcome === "understood" &&
  read.ignored === undefined &&
  other.intents.every(({ do: what }) => what === "add_contact" || what === "change_contact") &&
  JSON.stringify(read.intents) !== JSON.stringify(other.intents);

function plainlyIn({ says, may, plainly }: Gist, form: Form): string | undefined {
  if (!says.test(form.said)) return undefined;
  const explains = typeof may === "function" ? may(form) : may;
  return form.unexplained(explains).length === 0 ? plainly(form) : undefined;
}

interface Core {
  readonly kept: readonly Item[];
  readonly left: readonly (readonly Item[])[];
}

/** A page of talk is not read in every way. */
const mostClauses = 8;

/** The message, and what is left of it without clauses before and behind that only tell why. */
function* coresOf(items: readonly Item[]): Generator<Core> {
  const clauses = clausesOf(items, opens);
  if (clauses.length > mostClauses) return;
  for (let dropped = 0; dropped < clauses.length; dropped++)
    for (let before = 0; before <= dropped; before++) {
      const end = clauses.length - (dropped - before);
      const [lead, trail] = [clauses.slice(0, before), clauses.slice(end)];
      const isTalk =
        lead.every(isWhy) &&
        trail.every((clause) => isCircumstance(clause, false)) &&
        ![...lead, ...trail].some(putsFigureRight);
      if (isTalk) yield { kept: clauses.slice(before, end).flat(), left: [...lead, ...trail] };
    }
}

/** A reason is given, or what comes of it: "she left school so the student tag goes". */
const opens = (items: readonly Item[], at: number): boolean =>
  opensClause(items, at) ||
  (items[at]?.word === "so" && !/^(?:far|much|many|that|long|if|on)$/u.test(wordOf(items[at + 1])));

/** What of the message is not kept and may matter, as typed. */
function told(
  text: string,
  left: readonly (readonly Item[])[],
  before: readonly string[] = [],
): readonly string[] | undefined {
  const said = left
    .filter((clause) => hasWeight(clause) || clause.some(({ shop }) => shop.product !== undefined))
    .map((clause) => trimmed(textOf({ text }, clause)).replace(/[.!?]+$/, ""));
  return said.length + before.length === 0 ? undefined : [...before, ...said];
}
