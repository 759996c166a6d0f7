import type { When } from "../../intent.ts";
import { inTheMorning, morningTime } from "../../schedules/morning.ts";
import { wordsOf } from "../sentence.ts";
import { setsUp } from "./echo.ts";
import { entityIn, has, type Item } from "../items.ts";
import type { Part, Read } from "./part.ts";
import { type Recurring, recurringIn, withoutRecurring } from "./recurring.ts";
import { toBeDone } from "./remind.ts";
import { againRows } from "./again-rows.ts";
import { remindRows } from "./remind-rows.ts";
import type { ToDo } from "./to-do.ts";
import { firstMeaning } from "./rows.ts";

/** "remind me every 2 weeks to call Mark", "every first monday call Jo": again and again. */
export function remindAgainCommand(part: Part): Read | undefined {
  const recurring = recurringIn(part);
  if (recurring === undefined || !isAdverb(recurring, part)) return undefined;
  const rest = withoutRecurring(part, recurring);
  const toDo = firstMeaning(remindRows, rest, true) ?? orderIn(rest);
  return toDo === undefined || toDo.text.some(isClause) ? undefined : again(rest, toDo, recurring);
}

function again(rest: Part, toDo: ToDo, recurring: Recurring): Read | undefined {
  const intent = toBeDone(rest, toDo);
  // A day beside the days that it happens on would have to be the first of them.
  if (rest.items.some((item) => entityIn(item, "period") !== undefined)) return undefined;
  const { on, later, earlier } = intent.when ?? {};
  if ((on ?? later ?? earlier) !== undefined) return undefined;
  const { when: said, ...once } = intent;
  const when = timeOf(recurring, said);
  return {
    intents: [
      { ...once, recurrence: recurring.recurrence, ...(when === undefined ? {} : { when }) },
    ],
  };
}

function timeOf({ time }: Recurring, said: When | undefined): When | undefined {
  const at = time === undefined ? undefined : morningTime(time);
  return at === undefined ? inTheMorning(said) : { at, words: time ?? "" };
}

/** "call Jo", and not "we call Jo": that tells what is done as it is. */
function orderIn(part: Part): ToDo | undefined {
  const toDo = firstMeaning(againRows, part, true);
  const first = part.items.find(({ mark }) => mark === undefined);
  return toDo?.text[0] === first ? toDo : undefined;
}

/** Said first, last, or right after "remind me": "the weekly report" is no time. */
function isAdverb({ items: said }: Recurring, { items }: Part): boolean {
  const words = items.filter((item) => item.mark === undefined && item.word !== "please");
  const all = words.slice(0, words.length - setUpAt(words));
  const [first, last] = [said[0], said.at(-1)];
  if (first === undefined || last === undefined) return false;
  const before = all.slice(0, all.indexOf(first));
  return (
    last === all.at(-1) ||
    before.every((item) => has(item, "REMIND", "REMIND_ME") || isSomebody(item))
  );
}

/** How many words at the end only say that it is to be put down: "…, set that up". */
const setUpAt = (items: readonly Item[]): number =>
  [2, 3].find((count) => setsUp.test(wordsOf(items.slice(-count)))) ?? 0;

const isSomebody = (item: Item): boolean =>
  ["me", "us", "myself"].includes(item.word) || item.shop.member !== undefined;

/** What is only thought of, asked about or told of may happen again by itself. */
const isClause = ({ word }: Item): boolean =>
  ["if", "whether", "that", "who", "which", "how", "why", "because", "when"].includes(word) ||
  /^(?:went|was|were)\b/.test(word);
