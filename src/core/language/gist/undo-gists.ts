import type { Intent } from "../../intent.ts";
import type { Situation } from "../interpretation.ts";
import type { Form } from "./form.ts";
import type { Gist } from "./gist.ts";
import { anything } from "./words.ts";

const soft =
  "(?:please|pls|sorry|oops|whoops|ah|oh|no|and|so|just|now|again|thanks|then|(?:can|could|would|will) you|i need you to|i want to|i have to)";
const deal = "(?:sale|purchase|order|refund|deal|change|correction|fix|edit|entry|one|thing)";
/** Which of these is nothing that could be carried out, or brought back as goods and money are. */
const entered = "(?:sale|purchase|refund|deal|correction|fix|edit|entry)";
/** What is to be taken back: the last deed, by a word for it. */
const what = `(?:it|that|this|(?!(?:my|our) (?:order|purchase)\\b)(?:the|that|this|my|his|her|their|our)(?: (?:very |just )?(?:last|latest|new))?(?: (?<noun>${deal})(?: entry| record)?)?)`;
const whose =
  "(?: (?:that )?(?:i|we)(?: have)?(?: just)? (?:entered|logged|made|put in|wrote|did|recorded|added))?";
const order = `(?:(?:undo|reverse|revert|rollback|roll back|take back|cancel|void|scratch|strike) ${what}${whose}|take (?:the|that|this|my|his|her|their|our)(?: (?:very |just )?(?:last|latest|new))? (?<noun2>${entered})(?: entry| record)?${whose} (?:back|out))`;
const wrong =
  "(?:a mistake|my mistake|wrong|an error|in error|entered in error|logged in error|entered by mistake|not right|a typo|not meant|not needed)";
/** Why: it was a slip, or came to nothing. */
const why = `(?:(?:the |that |this |my )?${deal} (?:was|is) ${wrong}|(?:the |that |this )?${deal} should not (?:be|have been) (?:there|here|entered|logged|made)|no ${deal} after all|(?:he|she|they)(?: has| have| 's)? (?:just )?(?:changed (?:his|her|their) minds?|cancelled|canceled|pulled out|backed out)|(?:the first (?:amount|price|number|one|total)|i|it) was right(?: (?:before|the first time|already))?)`;
const stop = "(?: (?:[,.;:!–—-]|and|so|because|as|since))*";

const says = new RegExp(
  `^(?:${why}${stop} |${soft}${stop} )*${order}(?: ${soft})*(?:${stop} ${why})?(?: [.!?])*$`,
  "u",
);

/** Whether it is what was written last that is to be taken back; by a name there may be another. */
function isOfLast(_: readonly Intent[], form: Form, { lastCommand }: Situation): boolean {
  const { noun, noun2 } = says.exec(form.said)?.groups ?? {};
  const deed = deedOf[noun ?? noun2 ?? ""] ?? lastCommand?.do;
  return deed === lastCommand?.do && form.all("p").length === 0;
}
const deedOf: Readonly<Record<string, Intent["do"]>> = {
  sale: "record_purchase",
  purchase: "record_purchase",
  order: "record_purchase",
  refund: "record_refund",
};

/** A sale or a refund that is taken back by a word for it, and why. */
export const undoGists: readonly Gist[] = [
  {
    of: ["p"],
    says,
    may: anything,
    plainly: () => "undo",
    is: ["undo"],
    agrees: isOfLast,
    besides: "put right",
  },
];
