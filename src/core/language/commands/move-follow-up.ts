import type { Intent } from "../../intent.ts";
import { has, type Item } from "../items.ts";
import { isListedOfOne } from "./given-on.ts";
import { isEnough, type Needs, taskOf } from "./task-of.ts";
import { ofTheirs } from "./of-theirs.ts";
import { isFiller, isPoint, type Part, thoseNamed } from "./part.ts";
import { putOffIn } from "./put-off.ts";
import { type Row, rows } from "./rows.ts";
import { wordsOf } from "../sentence.ts";
import type { Said } from "./said.ts";
import { isOrdering } from "./split.ts";
import { eachOf, tasksIn } from "./several-tasks.ts";
import { taskIn } from "./task.ts";

/** Without a day, time or length nothing is moved; of several each may have its own. */
const moved =
  (needs: Needs) =>
  (said: Said): readonly Intent[] | undefined => {
    const text = said.items("text");
    if ([...said.skipped, ...text.slice(0, 1)].some(isOrdering)) return undefined;
    const each = eachOf(text);
    const dated = each.filter((words) => putOffIn(words, said.part.situation) !== undefined);
    if (each.length === 1 || (dated.length < 2 && dated.every((words) => words === each.at(-1))))
      return movedTo(said.part, text, said.items("when"), needs);
    const moves = each.flatMap((words) => movedTo(said.part, words, [], needs) ?? []);
    return dated.length === each.length && moves.length === each.length ? moves : undefined;
  };

/** Where it begins why something is put off, whose day is not till when: "… to Monday, out on the water all day tomorrow"; -1 where nothing tells why. */
export function whyPutOffAt(items: readonly Item[]): number {
  const stop = items.findIndex(
    ({ mark }, at) => mark === "," && items.slice(at - 1, at).some(isPoint),
  );
  const rest = items.slice(stop + 1);
  const isWhy = why.test(wordsOf(rest)) && !puttingRight.test(wordsOf(rest));
  return stop > 1 && isWhy && !rest.slice(0, 2).some(isPoint) ? stop : -1;
}
const why = /^(?:out|away|off|busy|stuck|tied up|flat out|at sea)\b/u;
const puttingRight =
  /\b(?:not|no|or|and|wait|sorry|actually|instead|rather|make|mean|meant|should|if|unless|asked|wants?|wanted|said|says|prefers)\b/u;

/** What some words speak of, put off to when they say, or to when is said behind them. */
function movedTo(
  part: Part,
  text: readonly Item[],
  then: readonly Item[],
  needs: Needs,
): readonly Intent[] | undefined {
  const put = putOffIn([...text, ...then], part.situation);
  if (put === undefined) return undefined;
  const left = without(text, put.items).filter(({ word }) => !ways.test(word));
  const tasks = tasksIn(part, left);
  const isMeant =
    tasks?.slice(0, 1).every((task) => isEnough(task, needs)) === true || isListed(part, left);
  const { when } = put;
  return isMeant && tasks !== undefined
    ? tasks.map(({ target }) => ({ do: "change_follow_up", target, action: "move", when }))
    : undefined;
}

/** "move it to Monday", where it was just asked what there is to do for one person. */
const isListed = ({ situation }: Part, said: readonly Item[]): boolean =>
  isListedOfOne(situation) &&
  said.some(({ word }) => /^(?:it|that|this)$/.test(word)) &&
  said.every((item) => isFiller(item) || isPoint(item));

/** "put that reminder on Monday": one that is there; "put a reminder on Monday for Ana" is another. */
const putOnDay = (said: Said): readonly Intent[] | undefined => {
  const text = said.items("text");
  const isThere = text.some(
    (item, at) =>
      /^(?:that|this) one$/.test(item.word) ||
      ((has(item, "FOLLOW_UP") || /^(?:one|follow up (?:on|with))$/.test(item.word)) &&
        isTheOne(text, at)),
  );
  return isThere ? moved("noun")(said) : undefined;
};
const isTheOne = (items: readonly Item[], at: number): boolean =>
  items.slice(0, at).some(({ word }) => /^(?:that|this|the|my|his|her|their|'s)$/.test(word)) &&
  !items.slice(0, at).some(({ word }) => /^(?:an?|another|new)$/.test(word));

/** "pull her plates forward to Friday": which way it is moved tells nothing of which it is. */
const ways = /^(?:back|forwards?|ahead|along|out|off|till|until|to|for)$/;

/** "Ana's hedge reminder, push it back a week": by how long, and nothing else behind it. */
const movedBy =
  (needs: Needs) =>
  (said: Said): Intent | undefined => {
    const put = putOffIn(said.items("note"), said.part.situation);
    const task = put && taskOf(said, needs);
    const isAll = said.items("note").every((item) => put?.items.includes(item) || isFiller(item));
    return task && isAll
      ? { do: "change_follow_up", target: task.target, action: "move", when: put.when }
      : undefined;
  };

/** "move the follow-up for Ana": of whom and what, and not until when, which is asked. */
const movedSometime = (said: Said): Intent | undefined => {
  const items = said.items("text").filter(({ word }) => !vague.test(word));
  const task = taskIn(said.part, items);
  const isAct = items.some((item) => has(item, "A_CALL", "A_MEETING", "A_VISIT"));
  const isMeant = task?.target.contact !== undefined && (task.named || (task.isPerson && isAct));
  return isMeant ? { do: "change_follow_up", target: task.target, action: "move" } : undefined;
};
const vague = /^(?:back|out|off|on|a bit|bit|later|late|date|day|time|another|other|little|away)$/;

/** "bring it forward to noon", said of what is named before; and what is to be done with it by itself. */
const asidesThenMoved: readonly Row<Intent | readonly Intent[]>[] = [
  "<text> should|should_be|must|needs_to|has_to|can|could|may all|both? be? all|both? move|moved|MOVED|MOVE|shifted|go|slip <when>",
  "<text> should|should_be|must|needs_to|has_to|can|could|may all|both? be? all|both? move|moved|MOVED|MOVE|shifted|go|slip to <when>",
  "<text> :|,|-|–|;? WILLING? bring|pull|push|put|move|shift it|that|this|them forward|back|on|out|up <when>",
  "<text> is|are|was days|weeks|months|ages|way|long|very|so? OVERDUE WILLING? MOVE|SNOOZE|make_it it|that|this|them? <when>",
  "TELL <text> to? wait <when>",
].flatMap((say) => [
  { say, means: moved("noun") },
  { say, means: ofTheirs(moved("nothing")) },
]);

/** The times themselves, and nothing that leads to them, say nothing of which one is meant. */
const without = (items: readonly Item[], times: readonly Item[]): readonly Item[] =>
  items.filter((item) => !times.includes(item) || isPoint(item));

const pushing =
  "push|move|shift|bump|delay|shove|shove_on|push_on|move_on|kick_on|slide|bounce|knock|nudge";
/** What is put off. "set", "make" and the like may put down something new as well. */
export const moveRows = rows<Intent | readonly Intent[]>(
  ...["noun", "theirs"].map((needs) => ({
    say: `<text> CAN_WAIT ,|;|.|-|–? so? WILLING? ${pushing}|MOVE|SNOOZE|make_it it|that|this|them? <when>`,
    means: needs === "noun" ? moved("noun") : ofTheirs(moved("nothing")),
  })),
  { say: "SNOOZE <text>", means: moved("nothing") },
  { say: `${pushing} <text>`, means: moved("person") },
  { say: "MOVE <text>", means: moved("noun") },
  {
    say: `${pushing}|postpone|reschedule|pull|bring|leave <text>`,
    means: ofTheirs(moved("nothing")),
  },
  { say: "leave <text>", means: moved("noun") },
  {
    say: "<text> :|,|-? WILLING? MOVE|SNOOZE|make_it it|that|this|them? <when> instead|please?",
    means: ofTheirs(moved("nothing")),
  },
  { say: "<text> CAN_WAIT|moves_to <when>", means: ofTheirs(moved("nothing")) },
  { say: "can|could <text> wait <when>", means: ofTheirs(moved("nothing")) },
  { say: "can|could <text> wait <when>", means: moved("noun") },
  { say: "<text> →|->|=>|- >? <when>", means: moved("noun") },
  { say: "<text> →|->|=>|- >? <when>", means: ofTheirs(moved("nothing")) },
  { say: "<text> CAN_WAIT|moves_to <when>", means: moved("noun") },
  { say: "<text> CAN_WAIT ,|for? <note>", means: ofTheirs(movedBy("nothing")) },
  { say: `<text> WILLING? MOVE|SNOOZE ${thoseNamed}? all? <when>`, means: moved("noun") },
  { say: "<text> WILLING? MOVE|SNOOZE it|that|this|them <note>", means: movedBy("noun") },
  { say: "put <text> off|back <when>", means: moved("noun") },
  { say: "put <text> off|back by? <note>", means: movedBy("person") },
  { say: "put <text> off|back by? <note>", means: ofTheirs(movedBy("nothing")) },
  { say: "put|stick|pop <text> on|to|onto|for|till|until? <when> instead?", means: putOnDay },
  ...asidesThenMoved,
  { say: "make_it|make_that <when> for|with|on <text>", means: ofTheirs(moved("nothing")) },
  { say: "make_it|make_that <when> for|with|on <text>", means: moved("noun") },
  { say: `SNOOZE|${pushing} <text>`, means: movedSometime },
);
