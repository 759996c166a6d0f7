import type { Intent, IntentName } from "../../intent.ts";
import { given } from "../../given.ts";
import { isCircumstance } from "../commands/circumstance.ts";
import { isSupposed, isTakenBack } from "../commands/not-meant.ts";
import { opensClause } from "../commands/order-in-talk.ts";
import { textOf, trimmed } from "../commands/part.ts";
import { isAsking } from "../commands/speech.ts";
import { hasWeight, putsFigureRight } from "../commands/weight.ts";
import type { Interpretation, Situation } from "../interpretation.ts";
import type { Item, Reading } from "../items.ts";
import { clausesOf, wordsFrom } from "../sentence.ts";
import { followUpGists, ordersFollowUp } from "./follow-up-gists.ts";
import { Form, type Kind } from "./form.ts";
import { saleGists } from "./sale-gists.ts";
import { toDoGists } from "./to-do-gists.ts";

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
  readonly may: RegExp;
  /** The message said plainly; undefined where a part is missing or is there twice. */
  readonly plainly: (form: Form) => string | undefined;
  /** What the plain sentence must mean. */
  readonly is: readonly IntentName[];
}

/** What there is to do, and what becomes of it. */
const ofTasks: readonly Gist[] = [...followUpGists, ...toDoGists];
const gists: readonly Gist[] = [...saleGists, ...ofTasks];

/**
 * A message that nothing else explains, by its gist. What was told beside it is not kept, which the
 * answer says; where it was half explained, only what there is to do is looked for. A question, a doubt, a condition or what takes back has none.
 */
export function gistIn(
  { text, items }: Reading,
  situation: Situation,
  meaningIn: (text: string, situation: Situation) => Interpretation | undefined,
  isOfTasks = false,
): Interpretation | undefined {
  if (isSupposed(items) || isTakenBack(items, "deed")) return undefined;
  const rows = isOfTasks ? ofTasks : gists;
  for (const core of coresOf(items)) {
    const meant = isAsking(core.kept)
      ? undefined
      : meantBy(rows, text, core, (plain) => meaningIn(plain, situation));
    if (meant !== undefined) return meant;
  }
  return undefined;
}

/** The first of the gists that a core has, read from its plain sentence. */
function meantBy(
  rows: readonly Gist[],
  text: string,
  { kept, lead, left }: Core,
  readAs: (plain: string) => Interpretation | undefined,
): Interpretation | undefined {
  for (const gist of rows) {
    const plain = plainlyIn(gist, text, kept, lead);
    const meant = plain === undefined ? undefined : readAs(plain);
    if (meant?.outcome === "understood" && meant.intents.every(isOf(gist)))
      return { ...meant, ...given({ ignored: told(text, left, meant.ignored) }) };
  }
  return undefined;
}

const isOf =
  ({ is }: Gist) =>
  ({ do: what }: Intent): boolean =>
    is.includes(what);

function plainlyIn(
  gist: Gist,
  text: string,
  kept: readonly Item[],
  lead: readonly Item[],
): string | undefined {
  const form = new Form(text, kept, gist.of, lead);
  return gist.says.test(form.said) && form.unexplained(gist.may).length === 0
    ? gist.plainly(form)
    : undefined;
}

interface Core {
  readonly kept: readonly Item[];
  /** What was left out before it. */
  readonly lead: readonly Item[];
  readonly left: readonly (readonly Item[])[];
}

/** A page of talk is not read in every way. */
const mostClauses = 8;

/** "…, so slide my check to Friday", "… and you can close it": an order of its own, whatever its verb. */
const opensOrder = (items: readonly Item[], at: number): boolean =>
  opensClause(items, at) ||
  (/^(?:so|and|then)$/u.test(items[at]?.word ?? "") && ordersFollowUp(wordsFrom(items, at + 1))) ||
  /^(?:no (?:need|point)|do not (?:bother|need)|need to)\b/u.test(wordsFrom(items, at));

/** The message, and what is left of it without clauses before and behind that only tell why. */
function* coresOf(items: readonly Item[]): Generator<Core> {
  const clauses = clausesOf(items, opensOrder);
  if (clauses.length > mostClauses) return;
  for (let dropped = 0; dropped < clauses.length; dropped++)
    for (let before = 0; before <= dropped; before++) {
      const end = clauses.length - (dropped - before);
      const [lead, trail] = [clauses.slice(0, before), clauses.slice(end)];
      const isTalk =
        lead.every((clause) => isCircumstance(clause, true)) &&
        trail.every((clause) => isCircumstance(clause, false)) &&
        ![...lead, ...trail].some(putsFigureRight);
      if (isTalk)
        yield {
          kept: clauses.slice(before, end).flat(),
          lead: lead.flat(),
          left: [...lead, ...trail],
        };
    }
}

/** What of the message is not kept and may matter, as typed. */
function told(
  text: string,
  left: readonly (readonly Item[])[],
  before: readonly string[] = [],
): readonly string[] | undefined {
  const said = left
    .filter(hasWeight)
    .map((clause) => trimmed(textOf({ text }, clause)).replace(/[.!?]+$/, ""));
  return said.length + before.length === 0 ? undefined : [...before, ...said];
}
