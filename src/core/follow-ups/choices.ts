import type { IntentOf } from "../intent.ts";
import { type Clock, todayOf } from "../period.ts";
import type { Choice } from "../reply.ts";
import type { Member } from "../team/member.ts";
import { fold } from "../text.ts";
import { addDays } from "../time.ts";
import { choiceWords } from "../wording/follow-up-choices.ts";

type Change = IntentOf<"change_follow_up">;
type Target = Change["target"];

/** To how many of the others one can be handed over by a button. */
const mostOthers = 3;

const changing = (target: Target, change: Omit<Change, "do" | "target">): Change => ({
  do: "change_follow_up",
  target,
  ...change,
});
const toTomorrow = (clock: Clock) =>
  ({
    action: "move",
    when: { on: addDays(todayOf(clock), 1), words: "tomorrow" },
  }) as const;

/** What a button is for; `isLast` where it was told so often that it may be dropped. */
interface Offered {
  readonly target: Target;
  readonly isLast?: boolean;
  /** Whether nobody has it yet. */
  readonly isNobodys?: boolean;
}

/** Done, tomorrow, or somebody else's; each means this very thing to do. */
export function choicesForOne(
  { target, isLast = false, isNobodys = false }: Offered,
  whose: string | null,
  team: readonly Member[],
  clock: Clock,
): readonly Choice[] {
  const { done, drop, give, mine, tomorrow } = choiceWords;
  const others = team.filter(
    ({ name, role }) => fold(name) !== fold(whose ?? "") && role !== "viewer",
  );
  return [
    { ...done, sign: "done", intent: changing(target, { action: "complete" }) },
    { ...tomorrow, sign: "later", intent: changing(target, toTomorrow(clock)) },
    ...(isLast ? [{ ...drop, intent: changing(target, { action: "cancel" }) }] : []),
    ...(isNobodys
      ? [{ ...mine, intent: changing(target, { action: "reassign", assignee: "me" }) }]
      : []),
    ...others.slice(0, mostOthers).map(
      ({ name: assignee }): Choice => ({
        ...give(assignee),
        intent: changing(target, { action: "reassign", assignee }),
      }),
    ),
  ];
}

/** Of several, by the numbers of their lines: each done, each put off, and dropped. */
export function choicesForLines(
  lines: readonly (Offered & { readonly number: number })[],
  clock: Clock,
): readonly Choice[] {
  const { doneNumber, dropNumber, tomorrowNumber } = choiceWords;
  return [
    ...lines.map(({ number, target }) => ({
      ...doneNumber(number),
      intent: changing(target, { action: "complete" }),
    })),
    ...lines.map(({ number, target }) => ({
      ...tomorrowNumber(number),
      intent: changing(target, toTomorrow(clock)),
    })),
    ...lines
      .filter(({ isLast }) => isLast)
      .map(({ number, target }) => ({
        ...dropNumber(number),
        intent: changing(target, { action: "cancel" }),
      })),
  ];
}
