import { has, type Item, wordOf } from "../items.ts";
import { contentOf, isStop, wordsOf } from "../sentence.ts";
import { isPoint } from "./part.ts";
import { withoutLead } from "./speech.ts";

/** An order about "it", with what there is to do for the one person spoken of in its place. */
export function withItNamed(
  items: readonly Item[],
  said: readonly Item[],
  person: Item,
): readonly Item[] | undefined {
  if (makesOwner.test(wordsOf(withoutLead(items)))) return [...contentOf(items), person];
  if (!items.some(isIt)) return undefined;
  const theirs = isPutOff(items)
    ? putOffIn(said, person)
    : isSettled(items)
      ? belongingIn(said, person)
      : undefined;
  const meant = theirs ?? (isPutOff(items) ? [person] : undefined);
  return meant && items.flatMap((item) => (isIt(item) ? meant : item));
}

/** "Ben's giving up Ana, make me the owner": hers. */
const makesOwner =
  /^(?:make|put|set) \S+ (?:down )?(?:as )?(?:(?:the|new|his|her|their) )*(?:owner|account manager|contact person)(?: instead| now)?$/u;

const isIt = ({ word }: Item): boolean => /^(?:it|that|this|that one|this one)$/.test(word);

/** "not getting to Ana today, push it to Monday": what there is to do for her. */
const isPutOff = (items: readonly Item[]): boolean => {
  const [act] = withoutLead(items);
  const isMoving = has(act, "MOVE", "SNOOZE") && !has(act, "PUT", "CHANGE");
  return isMoving && !items.some((item) => has(item, "FOLLOW_UP", "A_REMINDER"));
};

/** "mark it off", "cancel that": what becomes of something there is to do. */
const isSettled = (items: readonly Item[]): boolean => {
  const [act] = withoutLead(items);
  return (
    has(act, "TICK_OFF", "CANCEL", "SNOOZE") ||
    /^(?:mark|tick|check|cross|strike)$/.test(wordOf(act))
  );
};

/** "Ana's proof got mailed": whose it is and what, before what became of it. */
function belongingIn(said: readonly Item[], person: Item): readonly Item[] | undefined {
  const [whose, ...rest] = said.slice(said.indexOf(person) + 1);
  const end = rest.findIndex(({ word }) => became.test(word));
  return whose?.word === "'s" && end > 0 ? [person, whose, ...rest.slice(0, end)] : undefined;
}
const became = /^(?:is|are|was|were|got|has|have|went|came|arrived|did)\b/;

/** "can't do Ana's proof check on Sunday, move it to Monday": whose it is and what, before when it cannot be. */
function putOffIn(said: readonly Item[], person: Item): readonly Item[] | undefined {
  const [whose, ...rest] = said.slice(said.indexOf(person) + 1);
  const end = rest.findIndex(
    (item) => isPoint(item) || isStop(item) || /^(?:on|at|in|after all|any more)$/.test(item.word),
  );
  const thing = end < 0 ? rest : rest.slice(0, end);
  const isThing = wordOf(whose) === "'s" && thing.length > 0 && thing.length <= mostOfThing;
  return isThing && whose !== undefined && !thing.some((item) => became.test(item.word))
    ? [person, whose, ...thing, followUp(whose)]
    : undefined;
}
const mostOfThing = 6;

const followUp = ({ start, end, first, last }: Item): Item => ({
  start,
  end,
  first,
  last,
  text: "follow-up",
  word: "follow up",
  concepts: new Set(["FOLLOW_UP"]),
  shop: {},
  entities: [],
  capital: false,
});
