import { has, isSurelyNamed, type Item } from "../items.ts";
import { contentOf, wordsOf } from "../sentence.ts";
import { isPoint } from "./part.ts";
import { isPolite, withoutLead } from "./speech.ts";

/**
 * An order that is told of what there is to do: "so her invoice call can be ticked off", "that
 * reminder is no longer needed", "her call moves to Friday"; and one that bids somebody of the team.
 */
export function isOrderTold(clause: readonly Item[]): boolean {
  const said = contentOf(withoutLead(clause)).filter(({ word }) => word !== "so");
  const [first] = said;
  if (first === undefined) return false;
  if (/^(?:can|could|would)$/.test(first.word)) return isPolite(clause);
  if (has(first, "DONE") && /^(?:done|finished)$/.test(first.word)) return said[1]?.word === "with";
  return isOfTask(said) && (settled.test(wordsOf(said)) || isMovedTo(said) || isGivenTo(said));
}

/** It begins with whose it is or with "the", or a follow-up is named. */
const isOfTask = (said: readonly Item[]): boolean => {
  const [first] = said;
  return (
    said.some((item) => has(item, "FOLLOW_UP", "A_REMINDER")) ||
    /^(?:my|the|that|this|his|her|their|all|both|every|everything)\b/.test(first?.word ?? "") ||
    (first !== undefined && (isSurelyNamed(first) || first.shop.member !== undefined))
  );
};

const settled =
  /(?:^| )(?:(?:can|could|may|should|must|needs to|has to)(?: now| just| all| both| please)*(?: be)?(?: now| all| both)* (?:ticked off|crossed off|checked off|struck off|marked (?:as )?(?:done|complete|completed)|closed|cancelled|canceled|dropped|scrapped|binned|go|off)|(?:is|are) (?:no longer|not) (?:needed|necessary|required)(?: any ?more)?|(?:is|are) (?:done|off|finished))(?: now| then| too| please| again)*$/u;

/** "… should go to Ben instead", "… belongs to Ben now": what there is to do, or whom he looks after. */
const isGivenTo = (said: readonly Item[]): boolean => {
  const at = said.findLastIndex(({ shop }) => shop.member !== undefined);
  return (
    at > 1 &&
    givenTo.test(wordsOf(said.slice(0, at))) &&
    /^(?:instead|now|from now on|please|too|then|for now)?$/.test(wordsOf(said.slice(at + 1)))
  );
};
const givenTo =
  / (?:goes|goes to|belongs to|belong to|(?:(?:should|must|can|will|has to|have to|is to|are to)(?: all| both| now)* )?(?:go|pass|go over|be passed|be given|be handed|be reassigned|move)(?: over| on)? to)$/u;

/** "… should be moved to Monday", "… moves to 7 April" */
const isMovedTo = (said: readonly Item[]): boolean => {
  const at = said.findIndex((item) => has(item, "CAN_WAIT") || isMoving.test(item.word));
  return at > 0 && said.slice(at + 1).some(isPoint);
};
const isMoving =
  /^(?:moves|moves to|slips|goes|moved|moved to|shifted|shifted to|pushed to|pushed|postponed|bumped|pushed back|put off|rescheduled)$/;
