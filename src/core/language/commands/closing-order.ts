import type { Item } from "../items.ts";
import { isStop, wordsOf } from "../sentence.ts";
import { isPoint } from "./part.ts";

/**
 * "2 pots at 14 each, can you put that on Ana Lopez?": what is asked at the end is that all before it
 * is hers, so that it is read as told of her.
 */
export function withoutClosingOrder(said: readonly Item[]): readonly Item[] {
  const items = withoutEcho(withoutGivingOn(said));
  const end = items.findLastIndex(({ mark }) => mark === undefined);
  const last = items.findLastIndex((item, at) => isStop(item) && at < end);
  const clause = items.slice(last + 1).filter(({ mark }) => mark === undefined);
  const who = clause.findIndex(isNamed);
  const before = items.slice(0, Math.max(0, last));
  const [link] = clause.slice(who - 1, who);
  const isPut =
    last > 0 &&
    who > 1 &&
    link !== undefined &&
    putting.test(wordsOf(clause.slice(0, who))) &&
    clause.slice(who + 1).every(({ word }) => behind.test(word));
  return isPut && before.some(isOfGoods) && !before.some(isNamed)
    ? [...before, { ...link, word: "to" }, ...clause.slice(who, who + 1)]
    : items;
}

/**
 * "Ana's pump check isn't needed any more, cancel it please", "Ben is doing Ana's call, not me,
 * reassign it": that is what becomes of it by what is told.
 */
function withoutEcho(items: readonly Item[]): readonly Item[] {
  const end = items.findLastIndex(({ mark }) => mark === undefined);
  for (const [told, ordered] of echoes) {
    const from = items.findIndex(
      (item, at) => !isStop(item) && ordered.test(wordsOf(items.slice(at, end + 1))),
    );
    const last = items.slice(0, Math.max(0, from)).findLastIndex((item) => !isStop(item));
    const task = items.slice(0, last + 1);
    if (told.test(wordsOf(task))) return task;
  }
  return items;
}
const needless =
  / (?:is|are|'s)(?: not| n't| no longer) (?:needed|necessary|required|wanted)(?: any ?more| now| after all)?$/u;
const cancelling =
  /^(?:(?:please|and|so|now|then|can you|could you|just) )*(?:cancel|drop|scrap|bin|close|remove|delete|ditch) (?:it|that|this|that one|this one)(?: please| pls| thanks| now)*$/u;
const doneByOther =
  / (?:is|'s) (?:doing|handling|making|taking) .+ (?:not|instead of|rather than) \S+$/u;
const reassigning =
  /^(?:(?:please|and|so|now|then|can you|could you|just) )*(?:reassign|change|switch|swap|move|transfer) (?:it|that|this|that one|this one)(?: over)?(?: please| pls| thanks| now)*$/u;
const echoes = [
  [needless, cancelling],
  [doneByOther, reassigning],
] as const;

/** "Ben needs to call Ana on Friday, could you assign him that?": his it is already by what is told. */
function withoutGivingOn(items: readonly Item[]): readonly Item[] {
  const end = items.findLastIndex(({ mark }) => mark === undefined);
  const last = items.findLastIndex((item, at) => isStop(item) && at < end);
  const duty = items.slice(0, Math.max(0, last));
  const member = duty.findIndex(({ shop }) => shop.member !== undefined);
  return member >= 0 &&
    isDuty.test(wordsOf(duty.slice(member + 1))) &&
    duty.some(isPoint) &&
    givingOn.test(wordsOf(items.slice(last + 1, end + 1)))
    ? duty
    : items;
}
const isDuty = /^(?:has to|have to|needs to|need to|must|should|is to|ought to)\b/;
const givingOn =
  /^(?:(?:please|and|so|now|then|can you|could you|would you|will you|just) )*(?:(?:assign|give|hand|pass|delegate) (?:him|her|them) (?:that|it|this)(?: one| task| job)?|(?:assign|give|hand|pass|delegate) (?:it|that|this)(?: one| task| job)?(?: over| on)? to (?:him|her|them))(?: please| thanks| now| for me)*$/;

const isNamed = ({ name }: Item): boolean => name?.contact === true && name.full;
const isOfGoods = ({ shop }: Item): boolean => shop.product !== undefined;

const putting =
  /^(?:(?:please|and|so|now|then) )*(?:can|could|would|will)(?: you)?(?: (?:please|kindly|just|also))* (?:(?:put|book|add|charge|log|enter|write|note)(?: (?:it|that|this|them|these|those|all|both|all that|all of it))+(?: (?:up|down|in))? (?:on|onto|under|against)|(?:book|add|charge|log|enter)(?: (?:it|that|this|them|these|those|all|both|all that|all of it))+ to)$/;
const behind =
  /^(?:'s|account|card|name|file|record|please|pls|thanks|thank you|for me|will you|would you)$/;
