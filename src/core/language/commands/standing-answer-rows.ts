import type { Intent, IntentOf, When } from "../../intent.ts";
import { inTheMorning, morningTime } from "../../schedules/morning.ts";
import { questionIn } from "../ask.ts";
import type { Concept } from "../concepts.ts";
import { has } from "../items.ts";
import type { Part, Read } from "./part.ts";
import { type Recurring, recurrencesIn, withoutRecurring } from "./recurring.ts";
import { firstMeaning, rows } from "./rows.ts";
import type { Said } from "./said.ts";
import { spoken } from "../sentence.ts";

type Standing = IntentOf<"set_standing_answer">;
/** What is to be answered, and where, without the times. */
type Meant = Pick<Standing, "about" | "answer" | "to"> & { readonly said: Said };

/** "this", "A17" or a question of its own. */
function whatIn(said: Said): Pick<Standing, "about" | "answer"> | undefined {
  const items = said.items("text");
  const words = spoken(items);
  if (pointing.test(words)) return {};
  if (items.some((item) => has(item, "WEEKLY_NUMBERS")))
    return items.length === 1 ? { about: { do: "weekly_numbers" } } : undefined;
  const answer = /^a(\d{1,9})$/i.exec(said.text("text"))?.[1];
  if (answer !== undefined) return { answer: Number(answer) };
  const about = questionIn(items)?.intent;
  return about !== undefined && isQuestion(about) ? { about } : undefined;
}
const pointing =
  /^(?:this|that|it|them|these|those|(?:this|that|the|the last) (?:answer|list|figure|number|result|one|report|question))$/;

const isQuestion = (intent: Intent): intent is NonNullable<Standing["about"]> =>
  intent.do === "question" || intent.do === "contact_fact" || intent.do.startsWith("list_");

const posted =
  (to: Standing["to"]) =>
  (said: Said): Meant | undefined => {
    const what = whatIn(said);
    return what && { ...what, to, said };
  };

/** Only what was said just before, or has a number: who is meant in "send Ana …" is nobody of ours. */
function postedHere(said: Said): Meant | undefined {
  const what = whatIn(said);
  return what === undefined || what.about !== undefined ? undefined : { ...what, to: "here", said };
}

function postedIn(said: Said): Meant | undefined {
  const [what, channel] = [whatIn(said), /^#?\s*([\p{L}\d_.-]+)$/u.exec(said.text("note"))?.[1]];
  const isChannel = said.text("note").startsWith("#");
  return what === undefined || channel === undefined || !isChannel
    ? undefined
    : { ...what, to: { channel }, said };
}

const posting = rows<Meant>(
  {
    say: "post|send|share|publish|put|show <text> here|in_here|in_this_channel|to_us",
    means: posted("here"),
  },
  { say: "post|send|share|publish|put here <text>", means: posted("here") },
  { say: "post|send|share|publish|put <text> in|into|to|on <note>", means: postedIn },
  { say: "post|send|share|publish|put in|into|to <note>", means: () => undefined },
  { say: "post|send|share <text> to|for me|myself", means: posted("me") },
  { say: "send|message|email|post me <text>", means: posted("me") },
  { say: "post|send|share us <text>", means: posted("here") },
  { say: "post|send|share|publish|repeat <text>", means: postedHere },
);

const once = "when|whenever|if|once";
const notify = "notify|alert|ping|warn|message|text|update";
/** Said of nothing else: "weekly numbers every monday at 8". */
const numbers = rows<Meant>({
  say: "PUT|post|send|give? me|us? WEEKLY_NUMBERS for? me?",
  means: (said) => ({ about: { do: "weekly_numbers" }, to: "me", said }),
});

const watching = rows<Meant>(
  { say: `tell_us|tell_everyone here? ${once} <text> CHANGES`, means: posted("here") },
  { say: `${notify} us here? ${once} <text> CHANGES`, means: posted("here") },
  { say: `let|let_us us? know here? ${once} <text> CHANGES`, means: posted("here") },
  { say: `tell|post|say here ${once} <text> CHANGES`, means: posted("here") },
  { say: `tell_me ${once} <text> CHANGES`, means: posted("me") },
  { say: `${notify} me ${once} <text> CHANGES`, means: posted("me") },
  { say: `let|let_me me? know ${once} <text> CHANGES`, means: posted("me") },
);

/** Times stand where they like; what is left must be the order and its question. */
function readWith(
  table: typeof posting,
  part: Part,
  recurring: Recurring | undefined,
): Omit<Standing, "do"> | undefined {
  const found = firstMeaning(
    table,
    recurring === undefined ? part : withoutRecurring(part, recurring),
    true,
  );
  if (found === undefined) return undefined;
  const { said, ...meant } = found;
  const when = said.when("future");
  if (when?.on !== undefined) return undefined;
  const at = timeOf(when, recurring?.time);
  return {
    ...meant,
    ...(recurring === undefined ? {} : { recurrence: recurring.recurrence }),
    ...(at === undefined ? {} : { when: at }),
  };
}

function timeOf(when: When | undefined, behindDays: string | undefined): When | undefined {
  const at = behindDays === undefined ? undefined : morningTime(behindDays);
  return at === undefined ? inTheMorning(when) : { at, words: behindDays ?? "" };
}

/** "post this here every monday at 9": a question that is answered again and again. */
function postCommand(part: Part): Intent | undefined {
  for (const recurring of recurrencesIn(withoutWeekly(part))) {
    const read = readWith(posting, part, recurring) ?? readWith(numbers, part, recurring);
    if (read !== undefined && isSure(part, recurring, read))
      return { do: "set_standing_answer", ...read };
  }
  return undefined;
}

/** In "weekly numbers" no days are said. */
function withoutWeekly(part: Part): Part {
  const said = part.items.find((item) => has(item, "WEEKLY_NUMBERS"));
  if (said === undefined) return part;
  const { end, start } = said;
  const blank = "·".repeat(end - start);
  return { ...part, text: part.text.slice(0, start) + blank + part.text.slice(end) };
}

/** "send me monthly revenue" asks for revenue by month: only a day or a time makes it a standing answer. */
const isSure = (
  { text }: Part,
  { items, time }: Recurring,
  { about }: Omit<Standing, "do">,
): boolean =>
  about === undefined ||
  time !== undefined ||
  /\b(?:every|each|on)\b/i.test(text.slice(items[0]?.start, items.at(-1)?.end));

/** "tell me when this changes": who joins a list and who leaves it. */
function watchCommand(part: Part): Intent | undefined {
  for (const recurring of [...recurrencesIn(part), undefined]) {
    const read = readWith(watching, part, recurring);
    if (read !== undefined && (read.about === undefined || isListOf(read.about)))
      return { do: "set_standing_answer", changes: true, ...read };
  }
  return undefined;
}

const isListOf = (about: NonNullable<Standing["about"]>): boolean =>
  about.do === "question" && about.question.measure === "list";

type Changing = IntentOf<"change_standing_answer">["action"];

const changed =
  (action: Changing) =>
  (said: Said): Intent => {
    const number = said.entity("number", "number")?.value;
    return {
      do: "change_standing_answer",
      action,
      ...(number === undefined ? {} : { number }),
    };
  };

const changedAll =
  (action: Changing, all: "answers" | "everything") =>
  (said: Said): Intent => ({
    do: "change_standing_answer",
    action,
    all,
    ...(said.words.some(({ word }) => /^(?:in )?here$/.test(word)) ? { here: true } : {}),
  });

const stop = "stop|end|CANCEL|REMOVE|DELETE|quit|NO more?";
const target = "STANDING_ANSWER number|no|nr|#? <number>?";
const every = "all|every";
const everything = "everything|all|anything";
const byYou = "you|that|which? you? post|send|say by_yourself? here|in_here?";
const ofAll = (verb: string, action: Changing) => [
  {
    say: `${verb} ${every} of? my|our|the|these|your? STANDING_ANSWER here?`,
    means: changedAll(action, "answers"),
  },
  { say: `${verb} ${everything} ${byYou}`, means: changedAll(action, "everything") },
  { say: `${verb} posting|sending ${everything} here?`, means: changedAll(action, "everything") },
];
const changing = rows<Intent>(
  ...ofAll("PAUSE", "pause"),
  ...ofAll("RESUME", "resume"),
  ...ofAll(stop, "stop"),
  { say: `PAUSE ${target}`, means: changed("pause") },
  { say: `RESUME ${target}`, means: changed("resume") },
  { say: `${stop} ${target}`, means: changed("stop") },
  {
    say: "PAUSE posting|sending this|that|it|them|me|us? this|that|it? here?",
    means: changed("pause"),
  },
  {
    say: "RESUME posting|sending this|that|it|them|me|us? this|that|it? here?",
    means: changed("resume"),
  },
  {
    say: "stop posting|sending this|that|it|them|me|us? this|that|it|these? here?",
    means: changed("stop"),
  },
  {
    say: `stop telling|notifying|alerting|warning me|us ${once} this|that|it|list? list? CHANGES`,
    means: changed("stop"),
  },
  {
    say: "LIST? my|our|all? STANDING_ANSWER here?",
    means: () => ({ do: "show_standing_answers" }),
  },
);

/** Reads what is said of answers that are given by themselves. */
export function standingAnswerCommand(part: Part): Read | undefined {
  const intent = firstMeaning(changing, part) ?? postCommand(part);
  return intent && { intents: [intent] };
}

const asking = rows<Intent>(
  {
    say: "LIST|give|send|post|what? me|us|is|are|were? my|our|the? WEEKLY_NUMBERS now|again?",
    means: () => ({ do: "weekly_numbers" }),
  },
  {
    say: "what|which is|are? my|our|the|all? STANDING_ANSWER here|there?",
    means: () => ({ do: "show_standing_answers" }),
  },
);

/** The same of what begins like a question: "tell me when this changes". */
export function standingAnswerAsked(part: Part): Read | undefined {
  const says = (...concepts: readonly Concept[]) =>
    part.items.some((item) => has(item, ...concepts));
  const shown = says("STANDING_ANSWER", "WEEKLY_NUMBERS") ? firstMeaning(asking, part) : undefined;
  const intent = shown ?? (says("CHANGES") ? watchCommand(part) : undefined);
  return intent && { intents: [intent] };
}
