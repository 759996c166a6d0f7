import type { Intent } from "../../intent.ts";
import type { Item } from "../items.ts";

const what =
  "(?:it|that|this|them|those|these|her|him|everything|the lot|all of (?:it|them|those))";
const begin =
  "(?:(?:no|nope|oh|ah|oops|whoops|wait|hang on|hold on|sorry|actually|hm+|damn|please|pls|and|well|ok|okay|on second thoughts?|changed my mind|better|can you|could you|just|then|now|again|let us) )*";
const end =
  "(?: (?:again|please|pls|now|then|after all|thanks|instead|for now|where (?:it|they|she|he) (?:was|were|belongs?)(?: before)?|(?:to|on) (?:what|where|how) (?:it|they) (?:was|were)(?: before)?))*";
const whole = (said: string): RegExp => new RegExp(`^${begin}(?:${said})${end}$`, "u");

/** "put them back", "get her back": as it was before. */
const putsBack = whole(
  `(?:put|bring|get|set|change|turn|have) ${what}(?: all| both)? back|back (?:again|how it was)`,
);
/** "actually I'll keep it", "let's keep her": what was given away or dropped stays. */
const keeps = whole(
  `(?:(?:i|we) (?:will |'ll |would |want to |should |can |better |do want to |would rather |'d rather )*|let us )?keep ${what}`,
);
const done = "(?:done|finished|sorted|settled|over|dealt with|ticked off|through)";
const still = "(?:it|that|this) (?:is|'s) still (?:open|to do|outstanding|undone|pending)";
/** "it isn't", "not done yet, sorry": what was ticked off is still to be done. */
const isNotDone = whole(
  `(?:${still}|(?:it|that|this|she|he|they) (?:is|was|are|were|has|have|'s)(?: actually)? ?(?:n't|n 't|not)(?: been)?(?: ${done})?|not ${done})(?: (?:yet|at all|really|quite))*(?: ${still})?(?: (?:she|he|they|nobody|no one) (?:did not|has not|was not|is not|never)(?: \\p{L}+){1,4})?`,
);

/** "don't add her after all", "no, don't cancel it": the very deed that was just done. */
const doNot = new RegExp(
  `^${begin}(?:do not|don 't|don't) (?<verb>\\p{L}+)(?: up| off| over)?(?: ${what})(?: (?:up|off|over|yet))?${end}$`,
  "u",
);
const verbs: Readonly<Partial<Record<Intent["do"], RegExp>>> = {
  add_contact: /^(?:add|save|create|enter|make|keep)$/u,
  change_contact: /^(?:change|set|update|give|hand|move|touch|alter)$/u,
  change_follow_up:
    /^(?:cancel|move|close|tick|drop|hand|give|reassign|push|mark|touch|postpone)$/u,
  create_follow_up: /^(?:remind|add|set|make|create|nudge)$/u,
  delete_contact: /^(?:delete|remove|erase)$/u,
  hand_over: /^(?:hand|give|move)$/u,
  log_interaction: /^(?:log|note|record|save|keep|write|put)$/u,
  record_purchase: /^(?:log|record|book|enter|save)$/u,
  record_refund: /^(?:log|record|book|enter|save|refund)$/u,
  tag: /^(?:tag|untag|label|add|mark|put)$/u,
};

const givesAway = (last: Intent): boolean =>
  last.do === "hand_over" ||
  last.do === "delete_contact" ||
  (last.do === "change_contact" && last.set?.owner !== undefined) ||
  (last.do === "change_follow_up" && ["reassign", "cancel"].includes(last.action)) ||
  (last.do === "tag" && last.remove !== undefined);

/** Whether the last deed is taken back by what it should have left as it was. */
export function isPutBack(said: string, items: readonly Item[], last: Intent | undefined): boolean {
  const asks = items.some(({ mark }) => mark === "?");
  if (asks || last === undefined || verbs[last.do] === undefined) return false;
  return putsBack.test(said) || forbids(said, last) || leavesIt(said, last);
}

const leavesIt = (said: string, last: Intent): boolean =>
  (givesAway(last) && keeps.test(said)) ||
  (last.do === "change_follow_up" && last.action === "complete" && isNotDone.test(said));

function forbids(said: string, last: Intent): boolean {
  const verb = doNot.exec(said)?.groups?.["verb"];
  return verb !== undefined && verbs[last.do]?.test(verb) === true;
}
