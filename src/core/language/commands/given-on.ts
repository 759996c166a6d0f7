import type { Intent } from "../../intent.ts";
import type { Situation } from "../interpretation.ts";
import { has, type Item } from "../items.ts";
import { toldExchanges } from "../kinds.ts";
import { clausesOf, contentOf, wordsOf } from "../sentence.ts";
import { isOrder } from "./order-begun.ts";
import { isPronoun } from "./persons.ts";
import { lastOne, type Part, type Read } from "./part.ts";
import { withoutLead } from "./speech.ts";

/**
 * Who gets what was just spoken of, where nothing else is said: "hand it to Ben", "Priya should do
 * this one", "Priya should do this one, give it to her".
 */
export function receiverIn(items: readonly Item[]): string | undefined {
  const said = contentOf(withoutLead(withoutTalk(items))).filter(
    (item) => !isCourtesy.test(item.word),
  );
  const [member, ...others] = said.filter((item) => memberOf(item) !== undefined);
  if (member === undefined || others.length > 0) return undefined;
  const at = said.indexOf(member);
  const [before, after] = [wordsOf(said.slice(0, at)), wordsOf(said.slice(at + 1))];
  const isHanded = has(said[0], "GIVE") && handing.test(before) && after === "";
  const isTaking = (before === "" || secondThought.test(before)) && taking.test(after);
  return isHanded || isTaking ? memberOf(member) : undefined;
}

/** "hm, I'm swamped. give it to Ben": without what names nobody, tells no deed and says no day. */
function withoutTalk(items: readonly Item[]): readonly Item[] {
  const clauses = clausesOf(items);
  const said = clauses.at(-1) ?? [];
  return clauses.slice(0, -1).every(isTalk) ? said : items;
}
const isTalk = (clause: readonly Item[]): boolean =>
  (isPronoun(clause[0]) || !isOrder(clause)) &&
  clause.every(
    (item) =>
      item.mark !== "?" &&
      item.name === undefined &&
      Object.keys(item.shop).length === 0 &&
      item.entities.every(({ sure }) => !sure) &&
      !has(item, ...toldExchanges, "BOUGHT", "SOLD", "REFUNDED", "UNDO"),
  );

const one = "(?:it|that|this|that one|this one|the one)";
const handing = new RegExp(
  `^(?:give|hand|hand over|pass|pass on|reassign|assign|transfer|delegate|move) ${one}(?: over| on| across)? to$|^(?:give|hand|pass) to$`,
  "u",
);
const taking = new RegExp(
  `^(?:should|must|can|could|will|is to|has to|needs to) (?:do|take|handle|have|get|take over|pick up) ${one}(?: over| on)?(?: instead)?(?: so)?(?: (?:give|hand|pass|assign|reassign|hand over) ${one}(?: over| on)? to (?:him|her|them))?$`,
  "u",
);
const secondThought =
  /^(?:on second thoughts?|come to think of it|on reflection|thinking about it|better|i think|maybe|perhaps|you know what|d'you know what|actually)$/;
const isCourtesy = /^(?:please|thanks|thank you|pls|now|then|and|also|instead)$/;

const memberOf = (item: Item): string | undefined =>
  item.shop.member?.[0] ?? (/^(?:me|myself)$/.test(item.word) ? "me" : undefined);

/** What was just moved, given to somebody: "push Ana's call to Friday and hand it to Ben". */
export function movedAndGiven({ items, situation }: Part): Read | undefined {
  const assignee = receiverIn(items);
  const last = situation.lastCommand;
  return assignee === undefined || last?.do !== "change_follow_up" || last.action !== "move"
    ? undefined
    : { intents: [{ do: "change_follow_up", target: last.target, action: "reassign", assignee }] };
}

/** "Ben should do this one", of what there is to do for the one whose list was shown or changed. */
export function givenOn({ items, situation }: Part): Read | undefined {
  const assignee = receiverIn(items);
  if (assignee === undefined || !isOfOneList(situation)) return undefined;
  const isJustMade =
    situation.lastQuestion === undefined && situation.lastCommand?.do === "create_follow_up";
  return isJustMade
    ? { intents: [{ do: "correct", assignee }] }
    : {
        intents: [
          { do: "change_follow_up", target: { contact: lastOne }, action: "reassign", assignee },
        ],
      };
}

/** Whether it was just asked what there is to do for one person. */
export const isListedOfOne = (situation: Situation): boolean =>
  situation.lastQuestion !== undefined && situation.saidLast !== "deed" && isOfOneList(situation);

function isOfOneList({ lastQuestion, lastCommand }: Situation): boolean {
  if (lastQuestion === undefined) return isOfOne(lastCommand);
  if (lastQuestion.do === "contact_fact") return lastQuestion.fact === "follow_ups";
  return lastQuestion.do === "list_follow_ups" && lastQuestion.contact !== undefined;
}

const isOfOne = (last: Intent | undefined): boolean =>
  last?.do === "create_follow_up" || last?.do === "change_follow_up";
