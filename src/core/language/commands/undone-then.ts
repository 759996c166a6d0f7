import type { Interpretation, Situation } from "../interpretation.ts";
import { isSurelyNamed, read } from "../items.ts";
import { factPutRight, type MeaningIn } from "./fact-put-right.ts";

/** What puts the last answer or the last deed right, and says at once what is to be instead. */
export const putRightBesides = (
  text: string,
  situation: Situation,
  meaningIn: MeaningIn,
): Interpretation | undefined =>
  factPutRight(text, situation, meaningIn) ?? undoneThenIn(text, situation, meaningIn);

const undoneThen =
  /^(?:(?:oops|whoops|oh|no|sorry|ah|argh|damn|wait)[,.!\s]+)*undo (?:that|it|this)(?: one)?[\s,.;:!–—-]+(?:(?:it|that) (?:was|should have been|should be)|i meant|meant)\s+(?<name>[^,.;:!?]+?)(?: (?:that )?i meant)?[\s,.;:!–—-]+(?<order>(?:(?:please|pls|so|and) )*(?:tag|log|give|remind|note|record|set|change|put|refund|book|add|mark)\b[^?]*)$/iu;

/** "undo that. it was Ana I meant, tag her vip": what was done is not, and the order is of her. */
function undoneThenIn(
  text: string,
  situation: Situation,
  meaningIn: MeaningIn,
): Interpretation | undefined {
  const { name, order } = undoneThen.exec(text)?.groups ?? {};
  if (situation.lastCommand === undefined || name === undefined || order === undefined)
    return undefined;
  const ordered = order.replace(/\b(?:him|her|them)\b/iu, name);
  const meant =
    ordered === order || !isSomebody(name, situation)
      ? undefined
      : meaningIn(`undo that. ${ordered}`, situation);
  return isUndoneAndDone(meant) ? meant : undefined;
}

function isSomebody(name: string, situation: Situation): boolean {
  const [who, ...others] = read(name, situation).items;
  return who !== undefined && others.length === 0 && isSurelyNamed(who);
}

const isUndoneAndDone = (meant: Interpretation | undefined): boolean =>
  meant?.outcome === "understood" &&
  meant.intents.length === 2 &&
  meant.intents[0]?.do === "undo" &&
  meant.ignored === undefined;
