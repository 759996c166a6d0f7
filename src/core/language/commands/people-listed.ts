import { has, isSurelyNamed, type Item } from "../items.ts";
import { isStop } from "../sentence.ts";
import type { Vocabulary } from "../vocabulary.ts";
import { groupAt } from "./of-company.ts";
import { isPoint } from "./part.ts";
import { ofCompany, type Person, personAt } from "./persons.ts";

/** Several people on end: "Mark Bell, Karin Vogt and Dawn Price", "Mark Bell Karin Vogt Dawn Price". */
export function peopleAt(
  items: readonly Item[],
  at: number,
  vocabulary: Vocabulary,
): readonly Person[] {
  const people: Person[] = [];
  const group = groupAt(items, at, vocabulary);
  let from = at;
  while (people.length < 5) {
    const person = personAt(items, from, vocabulary);
    if (person === undefined) break;
    if (people.length > 0 && (!isKnown(person) || isColleagueActing(items, from))) break;
    people.push(group?.isAll === true ? ofCompany(group.company, person) : person);
    const joint = skipJoint(items, person.next);
    if (joint === undefined) break;
    from = joint;
  }
  return people;
}

/** After "and" only names we know go on a list; "and her husband" does not. */
const isKnown = ({ items }: Person): boolean => items.some(isSurelyNamed);

/** "log a call with Ana, Ben called her on Saturday": what a colleague did puts him on no list. */
export function isColleagueActing(items: readonly Item[], at: number): boolean {
  const [item, next] = items.slice(at, at + 2);
  return item?.shop.member !== undefined && !isWhole(item) && isAct(next);
}
const isAct = (item: Item | undefined): boolean =>
  item !== undefined && item.mark === undefined && act.test(item.word);
const act =
  /^(?:\p{L}+ed|rang|spoke|met|saw|wrote|sent|did|had|took|went|was|has|is|sold|told)(?: |$)/u;

function skipJoint(items: readonly Item[], at: number): number | undefined {
  let next = at;
  while (has(items[next], "AND") || items[next]?.mark === "," || items[next]?.word === "also")
    next++;
  return next > at || isUnjoined(items, at) ? next : undefined;
}

/**
 * "rang Mark Bell Karin Vogt Dawn Price": whole names side by side are a list where nothing is told
 * behind the last of them; "rang Mark Bell Karin Vogt sent him" tells of one.
 */
function isUnjoined(items: readonly Item[], at: number): boolean {
  if (!isWhole(items[at - 1]) || !isWhole(items[at])) return false;
  const end = items.findIndex(
    (item, place) => place >= at && !isWhole(item) && !has(item, "AND") && item.mark !== ",",
  );
  const [last, next] = [items[end - 1], items[end]];
  return end < 0 || (isWhole(last) && (isStop(next) || has(next, "ABOUT") || isAnyPoint(next)));
}

const isWhole = (item: Item | undefined): boolean =>
  item?.name?.contact === true && item.name.full && item.shop.member === undefined;

const isAnyPoint = (item: Item | undefined): boolean => item !== undefined && isPoint(item);
