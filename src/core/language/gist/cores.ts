import { once } from "../../once.ts";
import { isCircumstance } from "../commands/circumstance.ts";
import { opensClause } from "../commands/opens-clause.ts";
import { isWhy } from "../commands/order-in-talk.ts";
import { putsFigureRight } from "../commands/weight.ts";
import { type Item, wordOf } from "../items.ts";
import { clausesOf, isEmoji, wordsFrom } from "../sentence.ts";
import { ordersFollowUp } from "./follow-up-gists.ts";

/** A part of a message that may be a deed, and the talk around it. */
export interface Core {
  readonly kept: readonly Item[];
  /** What was left out before it. */
  readonly lead: readonly Item[];
  readonly left: readonly (readonly Item[])[];
  /** Whether it goes on to the end. */
  readonly isToEnd: boolean;
}

/** A page of talk is not read in every way; a form of many lines is read as it stands. */
const mostClauses = 8;

/**
 * "…, so slide my check to Friday", "… and you can close it": an order of its own, whatever its verb;
 * "she left school so the student tag goes": what comes of it.
 */
const opensOrder = (items: readonly Item[], at: number): boolean =>
  opensClause(items, at) ||
  (items[at]?.word === "so" && !soMuch.test(wordOf(items[at + 1]))) ||
  (/^(?:and|then)$/u.test(items[at]?.word ?? "") &&
    (ordersFollowUp(wordsFrom(items, at + 1)) || tellsMore.test(wordsFrom(items, at + 1)))) ||
  /^(?:no (?:need|point)|do not (?:bother|need)|need to)\b/u.test(wordsFrom(items, at));

/** "bought a vase for 45 and asked about the class": what was told besides. */
const tellsMore =
  /^(?:(?:he|she|they) )?(?:also )?(?:asked|enquired|wondered|said|says|mentioned) /u;

const soMuch = /^(?:far|much|many|that|long|if|on)$/u;

/** The message, and what is left of it without clauses before and behind that only tell why. */
export function* coresOf(said: readonly Item[]): Generator<Core> {
  const items = said.filter((item) => !isEmoji(item));
  const clauses = clausesOf(items, opensOrder);
  if (clauses.length > mostClauses) {
    yield { kept: items, lead: [], left: [], isToEnd: true };
    return;
  }
  const isLead = once(() => clauses.map((each) => isWhy(each) && !putsFigureRight(each)));
  const isTrail = once(() =>
    clauses.map((each) => isCircumstance(each, false) && !putsFigureRight(each)),
  );
  for (let dropped = 0; dropped < clauses.length; dropped++)
    for (let before = 0; before <= dropped; before++) {
      const end = clauses.length - (dropped - before);
      if (!isLead().slice(0, before).every(Boolean)) break;
      if (!isTrail().slice(end).every(Boolean)) continue;
      const [lead, trail] = [clauses.slice(0, before), clauses.slice(end)];
      yield {
        kept: clauses.slice(before, end).flat(),
        lead: lead.flat(),
        left: [...lead, ...trail],
        isToEnd: trail.length === 0,
      };
    }
}
