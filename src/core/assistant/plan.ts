import {
  type Answered,
  answerPending,
  pick,
  readingSlot,
} from "../conversations/answer-pending.ts";
import { plainChoice } from "../conversations/choose.ts";
import type { PendingAction } from "../conversations/conversation.ts";
import type { Intent } from "../intent.ts";
import type {
  Interpret,
  Interpretation,
  PendingQuestion,
  ReadBy,
  Taken,
} from "../language/interpretation.ts";
import { linesAskedOf } from "./lines-asked.ts";
import type { Reply } from "../reply.ts";
import {
  askedBack,
  confirmReading,
  courteous,
  leftAlone,
  notUnderstood,
  nothingAsked,
  nothingRefused,
  onlyFor,
  tooLate,
  tooLong,
} from "../wording/conversation.ts";
import { countsList } from "../questions/counts-list.ts";
import { quotedPlan } from "./quoted-plan.ts";
import { isCommand, refusalOf } from "./rights.ts";
import { isAction, type Task, type Turn } from "./turn.ts";
import { unclearPlan } from "./unclear-plan.ts";

/** What is to be done about a message. */
export type Plan =
  | {
      readonly is: "run";
      readonly tasks: readonly Task[];
      readonly ignored: readonly string[];
      /** Who read it, where there is a language model. */
      readonly readBy?: ReadBy | undefined;
      /** Words that were taught, and what they were taken for. */
      readonly taken?: readonly Taken[] | undefined;
    }
  | {
      readonly is: "reply";
      readonly reply: Reply;
      /** Whether the message was read and meant nothing to us. */
      readonly misunderstood?: boolean;
      /** What we ask by it. */
      readonly asks?: Pick<PendingAction, "asks" | "slot" | "path" | "choices" | "intents">;
      /** Whether a question of ours still waits after it. */
      readonly pending: "kept" | "dropped";
    };

/** What fits one message of Telegram, so that nothing grows slow on a book pasted by mistake. */
const longestMessage = 4096;

/** Works out what a message wants, in the light of what we asked before it. */
export async function planOf(turn: Turn, interpret: Interpret): Promise<Plan> {
  const { message } = turn;
  const { length } = message.text;
  if (length > longestMessage)
    return { is: "reply", reply: tooLong(length, longestMessage), pending: "kept" };
  if (message.quotation !== undefined)
    return quotedPlan(message.quotation, situationOf(turn, undefined));
  const open = openTo(turn);
  const pressed = pressedPlan(turn, open);
  if (pressed !== undefined) return pressed;
  const choice = open?.choices && plainChoice(message.text, open.choices);
  if (open !== undefined && choice) return resume(open, pick(open, choice));
  const linesAsked = open === undefined ? await linesAskedOf(turn) : [];
  const meant = await interpret(message.text, { ...situationOf(turn, open), linesAsked });
  switch (meant.outcome) {
    case "unknown":
      return unmeant(meant);
    case "unclear":
      return unclearPlan(meant, turn.business.currency);
    case "understood":
      return planForRead(meant, turn, open);
  }
}

type Understood = Extract<Interpretation, { outcome: "understood" }>;

const planForRead = (meant: Understood, turn: Turn, open: PendingAction | undefined): Plan =>
  meant.readBy === "AI"
    ? planForAi(meant.intents.filter(isAction), turn)
    : {
        ...planFor(meant.intents, meant.ignored ?? [], turn, open),
        ...readByOf(meant),
        ...(meant.taken && { taken: meant.taken }),
      };

/** What a button stands for that its words do not tell; an answer to what is asked no more is none. */
function pressedPlan(turn: Turn, open: PendingAction | undefined): Plan | undefined {
  const { context, meant } = turn.message;
  if (context?.pendingId !== undefined && open === undefined)
    return { is: "reply", reply: tooLate, pending: "kept" };
  return meant && planFor([meant].flat(), [], turn, undefined);
}

/** Of an answer to what we asked it need not be said. */
const readByOf = ({ intents, readBy }: Understood) =>
  readBy !== undefined && intents.every(isAction) ? { readBy } : {};

/** What asks is answered; nothing a language model read is done before its writer says yes to it. */
function planForAi(intents: readonly Task["intent"][], turn: Turn): Plan {
  const tasks = intents.map((intent) => ({ intent, confirmed: false }));
  if (!intents.some(isCommand)) return { is: "run", ignored: [], tasks, readBy: "AI" };
  // Who may not do it is told so, and not asked first.
  const refused = intents.map((intent) => refusalOf(intent, turn.message.author)).find(isThere);
  if (refused !== undefined) return { is: "reply", reply: refused, pending: "kept" };
  return {
    is: "reply",
    reply: { ...confirmReading(intents, turn.business.currency), intent: intents },
    asks: { asks: "confirm", slot: readingSlot, intents },
    pending: "dropped",
  };
}

const isThere = <Value>(value: Value | undefined): value is Value => value !== undefined;

const unmeant = ({
  courtesy,
  modelIs,
  suggestions,
}: Extract<Interpretation, { outcome: "unknown" }>): Plan =>
  courtesy === undefined
    ? {
        is: "reply",
        reply: notUnderstood(suggestions, modelIs),
        misunderstood: true,
        pending: "kept",
      }
    : { is: "reply", reply: courteous[courtesy], pending: "kept" };

/** The question that waits for this writer's answer, as long as it holds. */
function openTo({ conversation: { pending }, message }: Turn): PendingAction | undefined {
  if (pending === undefined || pending.expiresAt <= message.sentAt) return undefined;
  return pending.allowed === message.author.name ? pending : undefined;
}

function situationOf(turn: Turn, open: PendingAction | undefined): Parameters<Interpret>[1] {
  const { business, clock, conversation, message, stores, taught } = turn;
  const lastQuestion = conversation.questions.at(-1);
  return {
    clock,
    actor: message.author,
    currency: business.currency,
    dateOrder: business.dateOrder,
    vocabulary: stores.vocabulary(),
    taught,
    ...(conversation.lastReading && { lastReading: conversation.lastReading }),
    ...(lastQuestion && { lastQuestion }),
    ...(countsList(lastQuestion, conversation.questions.at(-2)) && { countsList: true }),
    ...(conversation.saidLast && { saidLast: conversation.saidLast }),
    ...(conversation.lastCommand && { lastCommand: conversation.lastCommand }),
    ...(conversation.lastOfSeveral === true && { lastOfSeveral: true }),
    ...(open && { pending: shown(open) }),
  };
}

function shown({ asks, at, choices, intents, slot }: PendingAction): PendingQuestion {
  const intent = intents[at];
  return {
    asks,
    ...(slot !== undefined && { slot }),
    ...(choices && { labels: choices.map(({ label }) => label) }),
    ...(intent && { intent }),
  };
}

function planFor(
  intents: readonly Intent[],
  ignored: readonly string[],
  turn: Turn,
  open: PendingAction | undefined,
): Plan {
  const [first] = intents;
  if (first === undefined) return { is: "reply", reply: notUnderstood([]), pending: "kept" };
  const { asksFirst } = turn.message;
  if (isAction(first) && asksFirst !== undefined)
    return {
      is: "reply",
      reply: { ...askedBack(asksFirst, true), intent: first },
      asks: { asks: "confirm", slot: readingSlot, intents },
      pending: "dropped",
    };
  if (isAction(first))
    return {
      is: "run",
      ignored,
      tasks: intents.filter(isAction).map((intent) => ({ intent, confirmed: false })),
    };
  if (open === undefined) return unasked(first, turn);
  if (first.do === "no")
    return { is: "reply", reply: { ...leftAlone, intent: first }, pending: "dropped" };
  return resume(open, answerPending(open, first), intents.filter(isAction), ignored);
}

/** The tasks that an answer sets free; what cannot be put in is asked for once more. */
function resume(
  open: PendingAction,
  answered: Answered,
  besides: readonly Task["intent"][] = [],
  ignored: readonly string[] = [],
): Plan {
  const { intents, confirmed } =
    answered.outcome === "run" ? answered : { intents: open.intents, confirmed: undefined };
  const tasks = intents.flatMap((intent, index) =>
    isAction(intent) ? [{ intent, confirmed: index === confirmed }] : [],
  );
  return {
    is: "run",
    ignored,
    tasks: [...tasks, ...besides.map((intent) => ({ intent, confirmed: false }))],
  };
}

/** An answer where nothing is asked of its writer. */
function unasked(intent: Intent, { conversation: { pending }, message }: Turn): Plan {
  if (pending === undefined || intent.do === "no")
    return {
      is: "reply",
      reply: { ...(intent.do === "no" ? nothingRefused : nothingAsked), intent },
      pending: "kept",
    };
  if (pending.expiresAt <= message.sentAt)
    return { is: "reply", reply: { ...tooLate, intent }, pending: "dropped" };
  return { is: "reply", reply: { ...onlyFor(pending.allowed), intent }, pending: "kept" };
}
