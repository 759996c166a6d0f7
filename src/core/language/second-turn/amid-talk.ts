import type { Intent } from "../../intent.ts";
import { isSurelyNamed, type Item, read } from "../items.ts";
import { changedDirectly } from "./direct.ts";
import { saidShortly } from "./said-shortly.ts";
import { changeOf, exchanged, type Turn, worded } from "./worded.ts";

/** A change, and the talk beside it, which is left out. */
export interface Amid {
  readonly change: Intent;
  readonly talk: string;
}

/** "Ten is not enough, I need twenty", "The VIPs distort it. Leave them out": one clause changes it. */
export function amidTalk(text: string, turn: Turn): Amid | undefined {
  const stops = [...text.matchAll(/[.;:!?–—]\s+|\s-\s|,\s+(?:so\s+|and\s+|but\s+)?/gu)];
  for (const stop of [...stops, ...stops.toReversed()]) {
    const [before, after] = [text.slice(0, stop.index), text.slice(stop.index + stop[0].length)];
    const isSentence = /^[.!?]/u.test(stop[0]);
    for (const [clause, talk] of [
      [after, before],
      [before, after],
    ] as const) {
      const isTalk = !asksSomething.test(talk) && (isSentence || tells.test(talk));
      const change = isTalk ? changeBeside(clause, talk, turn) : undefined;
      if (change !== undefined) return { change, talk: talk.trim() };
    }
  }
  return undefined;
}

/** A change that one clause makes, where the other only tells of something, which "them" may mean. */
function changeBeside(clause: string, talk: string, turn: Turn): Intent | undefined {
  const told = read(talk, turn.situation).asked;
  const [thing, ...others] = told.filter(isThing);
  const said = saidShortly(clause);
  if (others.length > 0) return undefined;
  if (thing !== undefined) return ofThing(said, thing, turn);
  return told.some((item) => isTold(item, turn.last))
    ? undefined
    : (changedDirectly(said, turn.last) ??
        exchanged(said, turn) ??
        worded(said, turn) ??
        changeOf(clause, turn));
}

/** "leave them out", "show only his customers": with what the talk was of in place of the pronoun. */
function ofThing(said: string, thing: Item, turn: Turn): Intent | undefined {
  const meant = said.replace(pointing, (_, his: string | undefined) =>
    his === undefined ? `those ${thing.text}` : `${thing.text}'s`,
  );
  return meant === said ? undefined : worded(meant, turn);
}

/** A clause that asks, orders or narrows is no talk. */
const asksSomething =
  /^(?:(?:and|but|so|now|please) )*(?:by|for|in|on|at|from|with|only|just|go|back|sort|show|list|or|who|whose|what|which|how|when|where|why|per|same|without|except|not|top|the top|the best|is|are|did|do|does|can|could|give|tell|make|take|leave|drop|keep)\b|\?/iu;
const tells =
  /(?:'s|n't|'m|'re|'ve|\b(?:is|are|was|were|am|has|have|had|does|goes|need|needs|want|wants|always|never|will|would|must|should|can|know|think|guess|feel|looks?|seems?))\b/iu;
const pointing =
  /\b(?:(his|her|their)\b|(?:those|these) (?:customers|people|ones|accounts)\b|them\b|those\b)/iu;

const isThing = ({ shop }: Item): boolean =>
  (shop.city ?? shop.country ?? shop.tag ?? shop.source ?? shop.member ?? shop.product) !==
  undefined;

/** What could be a part of the question: a time, a sum, a number that is not that of its places. */
const isTold = (item: Item, last: Intent): boolean =>
  isSurelyNamed(item) ||
  item.entities.some(
    (entity) =>
      entity.kind !== "number" ||
      last.do !== "question" ||
      (last.question.limit ?? entity.value) !== entity.value,
  );
