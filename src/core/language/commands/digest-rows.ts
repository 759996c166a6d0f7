import type { Intent, When } from "../../intent.ts";
import { has } from "../items.ts";
import type { Part, Read } from "./part.ts";
import { inTheMorning, morningTime } from "../../schedules/morning.ts";
import { type Recurring, recurringIn, withoutRecurring } from "./recurring.ts";
import { firstMeaning, rows } from "./rows.ts";
import type { Said } from "./said.ts";

/** What is said of a digest without the days on which it comes. */
type Meant = "set" | "stop" | "show";

const means =
  (meant: Meant) =>
  (said: Said): { readonly meant: Meant; readonly said: Said } => ({ meant, said });

/** What is said of the digest of a conversation; times may stand anywhere in it. */
const withDays = rows(
  {
    say: "PUT|ADD|post|send|give|want|need|start|set_up|schedule? me|us? DIGEST here|for|to? us?",
    means: means("set"),
  },
  { say: "CHANGE|move DIGEST here? to?", means: means("set") },
);
const withoutDays = rows(
  {
    say: "NO|CANCEL|REMOVE|stop|end|disable|NOT more? send|post|need|want? me|us? DIGEST here|any_more|anymore|please?",
    means: means("stop"),
  },
  {
    say: "PUT|post|send|start|set_up|schedule|CHANGE|move me|us? DIGEST here? to?",
    means: means("set"),
  },
  { say: "DIGEST here", means: means("set") },
  { say: "LIST? my|our? DIGEST", means: means("show") },
);

/** Reads what is said of the digest. */
export function digestCommand(part: Part): Read | undefined {
  if (!part.items.some((item) => has(item, "DIGEST"))) return undefined;
  const recurring = recurringIn(part);
  const found =
    recurring === undefined
      ? firstMeaning(withoutDays, part, true)
      : firstMeaning(withDays, withoutRecurring(part, recurring), true);
  const intent = found && intentOf(found, recurring);
  return intent && { intents: [intent] };
}

function intentOf(
  { meant, said }: { readonly meant: Meant; readonly said: Said },
  recurring: Recurring | undefined,
): Intent | undefined {
  const when = said.when("future");
  const mine = isOwn(said.part.text) ? { mine: true as const } : {};
  if (meant === "stop") return when === undefined ? { do: "stop_digest", ...mine } : undefined;
  const isShown = meant === "show" && (when?.at === undefined || !ownAt.test(said.part.text));
  return isShown ? shown(when) : setAs(mine, when, recurring);
}

function setAs(
  mine: { readonly mine?: true },
  when: When | undefined,
  recurring: Recurring | undefined,
): Intent | undefined {
  // A date is no days of a digest: "digest on friday" is left to be said again.
  if (when?.on !== undefined) return undefined;
  const at = timeOf(when, recurring?.time);
  return {
    do: "set_digest",
    ...mine,
    ...(recurring === undefined ? {} : { recurrence: recurring.recurrence }),
    ...(at === undefined ? {} : { when: at }),
  };
}

/** "my own digest at 8" shows none. */
const ownAt = /^\W*my (?:own|personal|private) /i;

/** "send me my digest", "my own digest": not what is posted where others read along. */
const isOwn = (text: string): boolean =>
  /\b(?:me|my|myself|personal|private)\b/i.test(text) &&
  !/\b(?:us|our|here|everyone|everybody|team|channel|group)\b/i.test(text);

function timeOf(when: When | undefined, behindDays: string | undefined): When | undefined {
  const at = behindDays === undefined ? undefined : morningTime(behindDays);
  return at === undefined ? inTheMorning(when) : { at, words: behindDays ?? "" };
}

function shown(when: When | undefined): Intent | undefined {
  if (when === undefined) return { do: "show_digest" };
  if (when.at !== undefined) return undefined;
  return /^tomorrow\b/i.test(when.words) ? { do: "show_digest", tomorrow: true } : undefined;
}
