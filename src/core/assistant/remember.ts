import {
  type Conversation,
  freshConversation,
  type PendingAction,
  pendingLifetimeMs,
  type ShownList,
} from "../conversations/conversation.ts";
import type { ChangeId } from "../ids.ts";
import type { Reading } from "../language/interpretation.ts";
import type { Intent } from "../intent.ts";
import { contactOf, type Part, type Run } from "./run-tasks.ts";
import type { Turn } from "./turn.ts";

/** How many questions "back" reaches. */
const questionsKept = 10;

/** The question a run ended with, as something that waits for its answer. */
export function pendingAfter(run: Run, turn: Turn): PendingAction | undefined {
  if (run.asking === undefined) return undefined;
  const { intent, ...asked } = run.asking.pending;
  return waitingFor({ ...asked, intents: [intent, ...run.waiting] }, turn);
}

export function waitingFor(
  asked: Omit<PendingAction, "id" | "allowed" | "expiresAt" | "at">,
  { message, newToken }: Turn,
): PendingAction {
  return {
    ...asked,
    id: newToken(),
    at: 0,
    allowed: message.author.name,
    expiresAt: message.sentAt + pendingLifetimeMs,
  };
}

/** What the conversation remembers after its parts were done; of somebody erased, nothing. */
export function afterParts(
  before: Conversation,
  parts: readonly Part[],
  did: {
    readonly changeId: ChangeId | undefined;
    readonly lastAnswer: number | undefined;
    readonly pending: PendingAction | undefined;
    readonly lastReading: Reading | undefined;
    readonly shown: ShownList | undefined;
  },
): Conversation {
  if (parts.some(({ outcome }) => outcome.outcome === "write" && outcome.changeKind === "erase"))
    return { ...freshConversation(before.key), lastAnswer: did.lastAnswer };
  const contact = parts.map(({ outcome }) => contactOf(outcome)).findLast((id) => id !== undefined);
  return {
    ...before,
    questions: parts.reduce(questionsAfter, before.questions),
    lastCommand: parts.reduce(lastCommandAfter, before.lastCommand),
    lastOfSeveral: isOfSeveral(parts) ?? before.lastOfSeveral,
    saidLast: parts.reduce(saidLastAfter, before.saidLast),
    lastContactId: contact ?? before.lastContactId,
    lastChangeId: did.changeId ?? before.lastChangeId,
    lastAnswer: did.lastAnswer ?? before.lastAnswer,
    pending: did.pending,
    lastReading: did.lastReading,
    shown: did.shown ?? before.shown,
  };
}

function questionsAfter(questions: readonly Intent[], { outcome, task }: Part): readonly Intent[] {
  if (outcome.outcome !== "answer" || outcome.question === undefined) return questions;
  if (task.intent.do === "refine" && task.intent.back === true)
    return [...questions.slice(0, -2), outcome.question];
  return [...questions, outcome.question].slice(-questionsKept);
}

/** What a bare "and Ana?" or "no, 3" goes on from: the deed or the question before it, whichever came last. */
function saidLastAfter(
  last: Conversation["saidLast"],
  { outcome }: Part,
): Conversation["saidLast"] {
  if (outcome.outcome === "write") return "deed";
  return outcome.outcome === "answer" && outcome.question !== undefined ? "question" : last;
}

/** Whether deeds of two kinds or for two people were written; undefined where nothing new was. */
function isOfSeveral(parts: readonly Part[]): boolean | undefined {
  const deeds = parts.flatMap(({ outcome, task: { intent } }) =>
    outcome.outcome === "write" && intent.do !== "correct"
      ? [`${intent.do} ${contactOf(outcome) ?? ""}`]
      : [],
  );
  return deeds.length === 0 ? undefined : new Set(deeds).size > 1;
}

/** A correction corrects the command before it; what was taken back is no longer to be corrected. */
function lastCommandAfter(last: Intent | undefined, { outcome, task }: Part): Intent | undefined {
  if (outcome.outcome === "take_back") return undefined;
  if (outcome.outcome !== "write" || task.intent.do === "correct") return last;
  return task.intent;
}
