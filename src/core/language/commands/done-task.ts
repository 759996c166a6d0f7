import { given } from "../../given.ts";
import type { Intent } from "../../intent.ts";
import { has, type Item, wordOf } from "../items.ts";
import { toldExchanges } from "../kinds.ts";
import { isFiller, isPoint } from "./part.ts";
import { isFigure, ofTheirs } from "./of-theirs.ts";
import { wordsOf } from "../sentence.ts";
import type { Said } from "./said.ts";
import { isOrdering } from "./split.ts";
import { asStated } from "./stated.ts";
import { taskIn } from "./task.ts";
import { changed, isUntagging, type Needs } from "./task-of.ts";

/** "leave her call till Friday, the shop is closed" tells of nothing that is done. */
export const done =
  (needs: Needs) =>
  (said: Said): readonly Intent[] | undefined =>
    said.items("text").slice(0, 1).some(isPuttingOff) ||
    isNearly(said) ||
    isToCome(said) ||
    asks(said.part.items)
      ? undefined
      : changed("complete", needs)(said);
/** "close to finishing her quote": it is not done. */
const isNearly = ({ part: { items } }: Said): boolean =>
  /(?:^| )close to (?:\S+ing|done|the end|being)\b/u.test(wordsOf(items));
/** "Ana gets her quote tomorrow, then tick it off": it is not done yet. */
const isToCome = (said: Said): boolean => {
  const text = said.items("text");
  const isTold = text.some(({ word }) => happening.test(word));
  return text.some(({ word }) => coming.test(word) || (isTold && later.test(word)));
};
const happening = /^(?:gets|goes|comes|arrives|receives|leaves|ships|is|are|has|have)$/;
const coming =
  /^(?:will|'ll|going to|gonna|still)$|^(?:will|need|must|should)\b|^(?:needs|have|has|got|ought|want) to\b/;
const later = /^(?:tomorrow|tonight|later|soon|next \w+|on \w+day|\w+day)$/;
/** "Ana's frame is finished": which of the two is done, the thing or the task, is not said. */
export const doneThing = (said: Said): readonly Intent[] | undefined =>
  done("nothing")(said)?.map((intent) => asStated(said, intent));
const isPuttingOff = (item: Item): boolean =>
  item.word === "leave" || (isOrdering(item) && has(item, "MOVE", "GIVE"));
/** "Ana - delivery call - done", "Ana: the saddle follow-up is finished": of whom, and what. */
export const doneFor = (said: Said): Intent | undefined => {
  if (!said.person || !said.items("person").some(({ name }) => name?.full === true))
    return undefined;
  const of = (text: string | undefined): Intent => ({
    do: "change_follow_up",
    target: { contact: said.person, ...given({ text }) },
    action: "complete",
  });
  if (asks(said.part.items) || isUntagging(said.part.items)) return undefined;
  const words = said.items("words").filter((item) => !has(item, "FOLLOW_UP"));
  if (words.length === said.items("words").length) return asStated(said, of(said.text("words")));
  const task = taskIn(said.part, words);
  return task && of(task.target.text);
};

/** "Ana: is the saddle follow-up finished" asks, with or without its mark. */
const asks = (items: readonly Item[]): boolean => {
  const at = items.findIndex(({ word }) => /^(?:is|are|was|were|has|have|did)$/.test(word));
  return (
    at >= 0 &&
    /^(?:the|that|this|my|our|his|her|their)$/.test(wordOf(items[at + 1])) &&
    items.slice(0, at).every(({ mark, name }) => mark !== undefined || name?.full === true)
  );
};

/** "the amp question is done, Ana Lopez", "chasing the invoice is done for Ana" */
export const doneForThem = (said: Said): Intent | undefined => {
  const items = said.items("text");
  const isOther = isUntagging(items) || items.some(isFigure);
  const target = isOther ? undefined : taskIn(said.part, items)?.target;
  const contact = said.items("person").some(({ name }) => name?.full === true)
    ? said.person
    : undefined;
  return contact && target?.text !== undefined && target.contact === undefined
    ? asStated(said, {
        do: "change_follow_up",
        target: { ...target, contact },
        action: "complete",
      })
    : undefined;
};

/** "the quote for Ana: I sent it myself this morning": that it was done, and when. */
export const doneAlready = (said: Said): readonly Intent[] | undefined =>
  said.items("note").every((item) => isPoint(item) || isFiller(item) || itself.test(item.word)) &&
  !said.items("text").some((item) => has(item, ...toldExchanges))
    ? ofTheirs(done("nothing"))(said)
    : undefined;
const itself = /^(?:myself|ourselves|already|earlier|just now|before)$/;
