import type { Stores } from "../crm.ts";
import { commandBehind } from "../changes/command-behind.ts";
import type { ReplyContext } from "./button.ts";
import { type Conversation, freshConversation } from "./conversation.ts";

/** Where a thread goes on from: a message of ours, and the conversation it was said in. */
export interface Root {
  readonly message: string;
  readonly conversation: string;
}

/**
 * What is said below a message of ours speaks of that message: its answer is refined there, what it
 * asks is answered there, what it did is corrected and undone there. Returns what is to be said
 * along with it; nothing below messages of others.
 */
export async function goOnBelow(
  { buttons, changes, conversations }: Pick<Stores, "buttons" | "changes" | "conversations">,
  thread: string,
  root: Root,
): Promise<ReplyContext | undefined> {
  const context = await buttons.contextOf(root.message);
  if (context === undefined) return undefined;
  const known = await conversations.of(thread);
  const begins = thread === root.conversation ? !isAbout(known, context) : isFresh(known);
  const before = begins ? await begun({ changes, conversations }, thread, root, context) : known;
  const { changeId } = context;
  return changeId !== undefined && before.lastChangeId === changeId ? { changeId } : undefined;
}

/** Where what is said to a message stands in the same conversation: whether that is there already. */
const isAbout = (
  { lastAnswer, lastChangeId, pending }: Conversation,
  { answer, changeId, pendingId }: ReplyContext,
): boolean =>
  (changeId !== undefined && changeId === lastChangeId) ||
  (answer !== undefined && answer === lastAnswer) ||
  (pendingId !== undefined && pendingId === pending?.id);

const isFresh = ({ lastChangeId, pending, questions }: Conversation): boolean =>
  questions.length === 0 && lastChangeId === undefined && pending === undefined;

/** The thread's memory begins with what the message is about. */
async function begun(
  { changes, conversations }: Pick<Stores, "changes" | "conversations">,
  thread: string,
  root: Root,
  { answer, changeId, pendingId }: ReplyContext,
): Promise<Conversation> {
  const above = await conversations.of(root.conversation);
  const asked = answer === undefined ? undefined : await conversations.answer(answer);
  const isLast = changeId !== undefined && above.lastChangeId === changeId;
  const isAsked = pendingId !== undefined && above.pending?.id === pendingId;
  const { lastContactId, pending, shown } = above;
  const begin: Conversation = {
    ...freshConversation(thread),
    ...(asked && { questions: [asked.intent], lastAnswer: answer }),
    ...shownIn(shown, answer),
    ...(isLast && { lastContactId }),
    lastCommand: isLast ? above.lastCommand : await commandOf(changeId, changes),
    ...(isAsked && { pending }),
    lastChangeId: changeId,
  };
  await conversations.save(begin);
  if (isAsked) await conversations.save({ ...above, pending: undefined });
  return begin;
}

const commandOf = async (
  id: ReplyContext["changeId"],
  { editsOf }: Stores["changes"],
): Promise<Conversation["lastCommand"]> =>
  id === undefined ? undefined : commandBehind(await editsOf(id));

/** The list that the message is, whose numbers are spoken of below it. */
const shownIn = (
  shown: Conversation["shown"],
  answer: ReplyContext["answer"],
): Pick<Conversation, "shown"> => (shown !== undefined && shown.answer === answer ? { shown } : {});
