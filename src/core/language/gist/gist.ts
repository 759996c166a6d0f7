import type { Intent, IntentName } from "../../intent.ts";
import { given } from "../../given.ts";
import { isCircumstance } from "../commands/circumstance.ts";
import { isSupposed, isTakenBack } from "../commands/not-meant.ts";
import { opensClause } from "../commands/order-in-talk.ts";
import { textOf, trimmed } from "../commands/part.ts";
import { isAsking } from "../commands/speech.ts";
import { hasWeight, putsFigureRight } from "../commands/weight.ts";
import type { Interpretation, Situation } from "../interpretation.ts";
import { isSurelyNamed, type Item, type Reading } from "../items.ts";
import { clausesOf } from "../sentence.ts";
import { exchangeGists } from "./exchange-gists.ts";
import { Form, type Kind } from "./form.ts";
import { refundGists } from "./refund-gists.ts";
import { saleGists } from "./sale-gists.ts";

/**
 * What a message comes to, in whatever order and with whatever small talk it is said: where a deed's
 * parts are all there and no word is left over, the message is said again plainly, and read as that.
 */
export interface Gist {
  /** The kinds of things it is made of; what may be of several is of the first. */
  readonly of: readonly Kind[];
  /** What must be said, somewhere. What it gives a name needs no explanation. */
  readonly says: RegExp;
  /** Words that may stand anywhere and change nothing. */
  readonly may: RegExp;
  /** The message said plainly; undefined where a part is missing or is there twice. */
  readonly plainly: (form: Form) => string | undefined;
  /** Whether what is told beside it is kept: then nothing behind it is left out, nor whose or what it was. */
  readonly keeps?: true;
  /** What the plain sentence must mean. */
  readonly is: readonly IntentName[];
}

const gists: readonly Gist[] = [...saleGists, ...exchangeGists, ...refundGists];

/**
 * A message that nothing else explains, by its gist. What was told beside it is not kept, which the
 * answer says. A question, a doubt, a condition or what takes back has none.
 */
export function gistIn(
  { text, items }: Reading,
  situation: Situation,
  meaningIn: (text: string, situation: Situation) => Interpretation | undefined,
): Interpretation | undefined {
  if (isSupposed(items) || isTakenBack(items, "deed")) return undefined;
  for (const core of coresOf(items)) {
    if (isAsking(core.kept)) continue;
    for (const { gist, plain } of saidPlainly(text, core)) {
      const meant = meaningIn(plain, situation);
      if (meant?.outcome === "understood" && meant.intents.every(isOf(gist)))
        return { ...meant, ...given({ ignored: told(text, core.left, meant.ignored) }) };
    }
  }
  return undefined;
}

const isOfDeed = (item: Item): boolean => isSurelyNamed(item) || item.shop.product !== undefined;

const isOf =
  ({ is }: Gist) =>
  ({ do: what }: Intent): boolean =>
    is.includes(what);

/** The core as each gist would say it that finds its parts in it. */
function* saidPlainly(
  text: string,
  { kept, left, isToEnd }: Core,
): Generator<{ readonly gist: Gist; readonly plain: string }> {
  const forms = new Map<string, Form>();
  const isWhole = isToEnd && !left.flat().some(isOfDeed);
  for (const gist of gists) {
    if (gist.keeps && !isWhole) continue;
    const plain = plainlyIn(gist, formIn(forms, gist, text, kept));
    if (plain !== undefined) yield { gist, plain };
  }
}

/** Most gists look for the same kinds of things. */
function formIn(
  forms: Map<string, Form>,
  { of: kinds }: Gist,
  text: string,
  kept: readonly Item[],
): Form {
  const key = kinds.join("");
  const form = forms.get(key) ?? new Form(text, kept, kinds);
  forms.set(key, form);
  return form;
}

function plainlyIn(gist: Gist, form: Form): string | undefined {
  const said = gist.says.exec(form.said);
  return said !== null && form.unexplained(gist.may, named(said)).length === 0
    ? gist.plainly(form)
    : undefined;
}

/** The parts of a pattern that have names. */
const named = ({ indices }: RegExpExecArray): readonly (readonly [number, number])[] =>
  Object.values(indices?.groups ?? {}).flatMap((span) => (span === undefined ? [] : [span]));

interface Core {
  readonly kept: readonly Item[];
  readonly left: readonly (readonly Item[])[];
  /** Whether it goes on to the end. */
  readonly isToEnd: boolean;
}

/** A page of talk is not read in every way. */
const mostClauses = 8;

/** The message, and what is left of it without clauses before and behind that only tell why. */
function* coresOf(items: readonly Item[]): Generator<Core> {
  const clauses = clausesOf(items, opensClause);
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
          left: [...lead, ...trail],
          isToEnd: trail.length === 0,
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
