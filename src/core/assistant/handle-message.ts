import type { Outcome } from "../capability.ts";
import type { ShownList } from "../conversations/conversation.ts";
import type { Intent } from "../intent.ts";
import type { Interpret, Reading } from "../language/interpretation.ts";
import type { Stores } from "../crm.ts";
import type { Importer } from "../imports/importer.ts";
import type { ChangeId } from "../ids.ts";
import type { IncomingMessage } from "../message.ts";
import { type Block, note, type Reply } from "../reply.ts";
import { changedMeanwhile, leftOut, notKept, readAsBy, readWith } from "../wording/conversation.ts";
import { intentRead } from "../wording/read-back/intent.ts";
import { takenFor } from "../wording/words.ts";
import { type Answer, composed } from "./compose.ts";
import { type Plan, planOf } from "./plan.ts";
import { afterParts, pendingAfter, waitingFor } from "./remember.ts";
import { isCommand } from "./rights.ts";
import { type Part, runTasks } from "./run-tasks.ts";
import { type Task, type Turn, turnOf } from "./turn.ts";
import { repeated, writeParts } from "./write.ts";

/** What answering works with. */
export interface Parts {
  readonly stores: Stores;
  readonly interpret: Interpret;
  readonly newToken: () => string;
  readonly importer: Importer | undefined;
}

/** Answers one message: understands it, runs what it means, writes, and remembers. */
export async function handleMessage(parts: Parts, message: IncomingMessage): Promise<Reply> {
  const turn = await turnOf(parts, message);
  const before = await repeated(turn);
  if (before !== undefined) return before;
  const plan = await planOf(turn, parts.interpret);
  return plan.is === "run" ? await carryOut(plan, turn) : await justReply(plan, turn);
}

async function justReply(
  { asks, misunderstood = false, pending, reply }: Extract<Plan, { is: "reply" }>,
  turn: Turn,
): Promise<Reply> {
  const before = turn.conversation.pending;
  const after =
    asks !== undefined ? waitingFor(asks, turn) : pending === "kept" ? before : undefined;
  if (after !== before)
    await turn.stores.conversations.save({ ...turn.conversation, pending: after });
  const { business, message, stores } = turn;
  if (misunderstood && business.keepMisunderstood === "yes")
    await stores.misunderstood.keep(message.text, message.sentAt);
  return {
    intent: null,
    ...reply,
    ...(asks !== undefined && after !== undefined && { context: { pendingId: after.id } }),
  };
}

async function carryOut(plan: RunPlan, turn: Turn): Promise<Reply> {
  const { readBy, tasks } = plan;
  const settled = await settle(tasks, turn);
  if (settled === undefined) return (await repeated(turn)) ?? { ...changedMeanwhile, intent: null };
  const { run, written } = settled;
  const pending = pendingAfter(run, turn);
  const { changeId } = written;
  const did = { changeId, pending, lastReading: readingIn(plan, turn) };
  const { clock, conversation, message, stores } = turn;
  const answersOf = (numbers: readonly (number | undefined)[]): readonly Answer[] =>
    run.parts.map((part, at) => ({
      intent: part.task.intent,
      reply: written.takenBack.get(part) ?? replyOf(part.outcome),
      number: numbers[at],
      lasting: part.outcome.outcome === "write" && part.outcome.changeKind === "erase",
    }));
  const numbers = await stores.conversations.answered(
    run.parts.map(({ outcome }) => questionIn(outcome)),
    { by: message.author.name, at: clock.now },
    (numbers) =>
      afterParts(conversation, run.parts, {
        ...did,
        lastAnswer: lastOf(numbers),
        shown: shownIn(answersOf(numbers), turn),
      }),
  );
  const answers = answersOf(numbers);
  const answer = lastOf(numbers);
  return {
    ...composed(answers, notesOn(plan, turn)),
    ...(readBy === undefined ? {} : { readBy }),
    context: { changeId: changeId ?? takenBack(run.parts), answer, pendingId: pending?.id },
  };
}

/** The last list of things to do among the answers. */
function shownIn(answers: readonly Answer[], { message }: Turn): ShownList | undefined {
  const last = answers.findLast(({ reply }) => reply.lines !== undefined);
  const { number, reply } = last ?? {};
  return number === undefined || reply?.lines === undefined
    ? undefined
    : { lines: reply.lines, answer: number, at: message.sentAt };
}

type RunPlan = Omit<Extract<Plan, { is: "run" }>, "is">;

/** What a model read can be kept where it is one question. */
function readingIn({ readBy, tasks }: RunPlan, { business, message }: Turn): Reading | undefined {
  const [task, another] = tasks;
  if (readBy !== "AI" || task === undefined || another !== undefined) return undefined;
  return { said: message.text.trim(), readAs: intentRead(task.intent, business.currency) };
}

/** What of the message was left out, and who read it. */
function notesOn(
  { ignored, readBy, taken = [], tasks }: RunPlan,
  { business }: Turn,
): readonly Block[] {
  const isOrdered = tasks.some(({ intent }) => isCommand(intent));
  const left = [
    ...taken.map(({ means, typed }) => note(takenFor(typed, means))),
    ...(ignored.length > 0 ? [isOrdered ? notKept(ignored) : leftOut(ignored)] : []),
  ];
  if (readBy === undefined) return left;
  const intents = tasks.map(({ intent }) => intent);
  const how = readBy === "AI" ? readAsBy(intents, business.currency) : readWith(readBy);
  return [...left, note(how)];
}

/**
 * Runs the tasks and writes what they want written. Where a row was changed between the two it was
 * read too early, and all is run once more; nothing comes back if that happens again.
 */
async function settle(tasks: readonly Task[], turn: Turn) {
  for (let attempt = 1; attempt <= 2; attempt++) {
    const run = await runTasks(tasks, turn);
    const written = await writeParts(run.parts, turn);
    if (written.outcome === "written") return { run, written };
  }
  return undefined;
}

const takenBack = (parts: readonly Part[]): ChangeId | undefined =>
  parts
    .map(({ outcome }) => (outcome.outcome === "take_back" ? outcome.of : undefined))
    .findLast((id) => id !== undefined);

function replyOf(outcome: Outcome): Reply {
  switch (outcome.outcome) {
    case "write":
      return outcome.receipt;
    case "take_back":
      return outcome.receipt({ outcome: "nothing" });
    case "answer":
    case "ask":
    case "refused":
      return outcome.reply;
  }
}

/** Answers to questions are numbered, so that they can be asked again. */
const questionIn = (outcome: Outcome): Intent | undefined =>
  outcome.outcome === "answer" ? outcome.question : undefined;

const lastOf = (numbers: readonly (number | undefined)[]): number | undefined =>
  numbers.findLast((number) => number !== undefined);
