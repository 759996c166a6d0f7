import type { Form } from "./form.ts";
import type { Gist } from "./gist.ts";
import { anything } from "./words.ts";

const polite =
  "(?:(?:please|pls|just|so|ok|and|can you|could you|would you|can we|could we|let us) )*";
const moving = "move|push|shift|bump|shove|put|slide|postpone|reschedule|roll";
const everything =
  "(?:everything|every thing|the lot|the rest|all (?:of )?(?:it|that|my (?:stuff|things|jobs|bits))|my (?:whole|entire) (?:list|to do list|day)|all my stuff)";
const mine =
  "(?:(?: (?:that|which))?(?: (?:is|'s))?(?: i (?:have|'ve|have got|'ve got|got))?(?: (?:still|left|open|down|due|planned|to do|lined up))*(?: (?:on|in) (?:my|the) (?:list|to do list|plate|agenda|diary))?(?: (?:for|from|of|due))*)";
/** "today to Monday" may be read as one time, from the one to the other. */
const dayWord = "(?:<w>|today|tomorrow|(?:next |this )?(?:\\p{L}+day|week))";
const anchored = (pattern: string): RegExp => new RegExp(`^${polite}${pattern}(?: ?[.!])?$`, "du");

const movedAll = anchored(
  `(?:${moving}) ${everything}${mine} (?<then>${dayWord})(?: (?:over|on|out|back))?(?: (?:to|till|until|on to|onto))? (?<goal>${dayWord})`,
);
const cancelledAll = anchored(
  `(?:cancel|drop|scrap|clear) ${everything}${mine} (?<then>${dayWord})`,
);

/** "push everything due today to Monday": all that is on one's own list for that day. */
const movedPlainly = (form: Form): string | undefined => {
  const [then, goal] = groupsOf(movedAll, form, ["then", "goal"]);
  return then && goal && `move all my follow-ups due ${day(then)} to ${day(goal)}`;
};

/** "cancel everything I have for today" */
const cancelledPlainly = (form: Form): string | undefined => {
  const [then] = groupsOf(cancelledAll, form, ["then"]);
  return then && `cancel all my follow-ups due ${day(then)}`;
};

function groupsOf(pattern: RegExp, form: Form, names: readonly string[]) {
  const found = pattern.exec(form.said);
  return names.map((name) => {
    const said = found?.groups?.[name];
    return found !== null && said === "<w>" ? form.group(found, name) : said;
  });
}

const day = (said: string): string => said.replace(/^(?:on|for|to|from|till|until) /iu, "");

const all = { of: ["m", "w"], may: anything, is: ["change_follow_up"] } as const;
/** Everything there is to do on a day, put off or called off. */
export const allTasksGists: readonly Gist[] = [
  {
    ...all,
    says: new RegExp(`^${polite}(?:${moving}) ${everything}\\b`, "u"),
    plainly: movedPlainly,
  },
  {
    ...all,
    says: new RegExp(`^${polite}(?:cancel|drop|scrap|clear) ${everything}\\b`, "u"),
    plainly: cancelledPlainly,
  },
];
