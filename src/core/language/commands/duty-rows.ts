import { duty } from "./remind-duty.ts";
import type { Row } from "./rows.ts";
import type { Said } from "./said.ts";
import { assigned, type ToDo } from "./to-do.ts";

/** "we need to send it by Friday, add it as a task for Omar": on whose list it goes. */
const dutyOf = (said: Said): ToDo | undefined => {
  const toDo = duty(said);
  return toDo && { ...toDo, ...assigned(said) };
};
const it = "it|that|this|that_one|this_one";

/** What must be done, and an order behind it to keep that in mind. */
export const dutyRows: readonly Row<ToDo>[] = [
  {
    say: `<text> ,|.|;|-|–|AND? WILLING? PUT|ADD|LOGS ${it} down|in|up|on? as? a|an? NEW? A_REMINDER for|on <member> 's? list?`,
    means: dutyOf,
  },
  {
    say: `<text> ,|.|;|-|–|AND? WILLING? PUT|ADD|LOGS ${it} down|in|up|on? as? a|an? NEW? A_REMINDER for_me|for_us|on_my_list?`,
    means: duty,
  },
  {
    say: "<text> ,|.|;? WILLING? PUT|ADD it|that|this ON_LIST|in|on|down|in_the|on_the? diary|calendar|list?",
    means: duty,
  },
  {
    say: "<text> ,|.|;|-|–|AND? WILLING? PUT|ADD me|us? A_REMINDER in|on|down? for|of|about|to|on? it|that|this|him|her|them|me|us?",
    means: duty,
  },
];
