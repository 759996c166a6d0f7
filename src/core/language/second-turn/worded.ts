import type { Intent, IntentOf } from "../../intent.ts";
import { conditionsOf } from "../../questions/filter-parts.ts";
import { refined } from "../../questions/refine.ts";
import type { Situation } from "../interpretation.ts";
import { read } from "../items.ts";
import { refinementIn } from "../refinement.ts";
import { changedDirectly } from "./direct.ts";
import { exchanges, named, type Wording, wordings } from "./wordings.ts";

type Refine = IntentOf<"refine">;

/** What reads the plain words of a change of the question before. */
export interface Turn {
  readonly last: Intent;
  readonly situation: Situation;
}

/** What a sentence in plain words makes of the question before. */
export function changeOf(plain: string, { last, situation }: Turn): Refine | undefined {
  const change = refinementIn(read(plain, situation).asked, situation);
  return change?.do === "refine" && change.back !== true && refined(last, change) !== undefined
    ? change
    : undefined;
}

/** "York rather than Leeds": where both sides are of one kind, the first is asked of. */
export function exchanged(said: string, turn: Turn): Refine | undefined {
  const bare = said.replace(sameBut, "");
  for (const way of exchanges) {
    const { x = "", y = "" } = way.exec(bare)?.groups ?? {};
    const change = isOneThing(x) ? inPlaceOf(x, y.replace(leading, ""), turn) : undefined;
    if (change !== undefined) return change;
  }
  return undefined;
}

function inPlaceOf(x: string, y: string, turn: Turn): Refine | undefined {
  const other = worded(x, turn) ?? plainChange(x.replace(leading, ""), turn);
  if (other && isAll.test(y)) return { ...other, how: "replace" };
  const former = other && plainChange(y, turn);
  return other && former && isOfOneKind(other, former) && wasAsked(former, turn.last)
    ? { ...other, how: "replace" }
    : undefined;
}

/** "last year rather than all time", "Leeds instead of everything": nothing was narrowed before. */
const isAll =
  /^(?:all time|all years|ever|overall|everything|everybody|everyone|everywhere|anywhere|all of (?:them|it)|the (?:whole|total|lot))$/iu;
const isOneThing = (said: string): boolean => said !== "" && !/[.,;:?!]|\band\b/u.test(said);
const isOfOneKind = (one: Refine, other: Refine): boolean => kindsOf(one) === kindsOf(other);

/** "York, not Leeds" after a question about Bath may put right something else. */
function wasAsked({ filter }: Refine, last: Intent): boolean {
  const before = last.do === "question" ? conditionsOf(last.question.filter) : [];
  const kept = new Set(before.map((each) => JSON.stringify(each)));
  return (
    filter === undefined || conditionsOf(filter).every((each) => kept.has(JSON.stringify(each)))
  );
}

const sameBut =
  /^(?:the )?same(?: thing| question| list| ranking| again)?,? (?:(?:but|only|just),? )?(?:(?:with|for|in|by) )?/iu;
const leading = /^(?:(?:by|on|in|for|to|from|per|the|our) )+/iu;

const plainChange = (said: string, turn: Turn): Refine | undefined =>
  changeOf(`same for ${said.replace(/'s$/u, "")}`, turn) ??
  changeOf(`by ${named(said)} instead`, turn) ??
  ofFigure(changedDirectly(`by ${said}`, turn.last));

const ofFigure = (change: Intent | undefined): Refine | undefined =>
  change?.do === "refine" && change.measure !== undefined ? change : undefined;

/** What a change speaks of, and not of which. */
const kindsOf = ({ filter, ...parts }: Refine): string =>
  [...Object.keys(parts), ...(filter ? conditionsOf(filter).map(({ is }) => is) : [])]
    .toSorted()
    .join(" ");

/** Another sentence, hearsay or a condition is no thing that is asked of. */
const isMore =
  /[.;:?!]|\b(?:said|says|told|tells|thinks|reckons|wants|wanted|asked|asks|if|unless|until|maybe|perhaps)\b/iu;
/** Wordings that stand for nothing else. */
export const surely = wordings.filter(({ isSure }) => isSure);

/** The change of which a sentence is another wording, among some wordings. */
export function worded(said: string, turn: Turn, rows = wordings): Refine | undefined {
  for (const row of rows)
    for (const way of row.said) {
      const x = way.exec(said)?.groups?.["x"];
      if (x === undefined || isMore.test(x)) continue;
      const meant = meantBy(row, x, turn);
      if (meant !== undefined) return meant;
    }
  return undefined;
}

function meantBy({ plainly, replaces, isOfWhom }: Wording, x: string, turn: Turn) {
  const meant = firstOf(plainly({ x, last: turn.last }), turn);
  if (meant === undefined || (isOfWhom === true && meant.filter === undefined)) return undefined;
  return replaces === true ? { ...meant, how: "replace" as const } : meant;
}

function firstOf(sentences: readonly string[], turn: Turn): Refine | undefined {
  for (const plain of sentences) {
    const meant = changeOf(plain, turn);
    if (meant !== undefined) return meant;
  }
  return undefined;
}
