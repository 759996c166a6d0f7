import type { ConversationStore } from "../core/conversations/conversation.ts";
import { buttonsIn } from "../core/conversations/offer-buttons.ts";
import { conversationIsGone } from "../core/conversations/whereabouts.ts";
import { reachOn } from "../core/outbox/reach.ts";
import type { Reply } from "../core/reply.ts";
import type { Delivered } from "./deliver.ts";
import type { Desk } from "./desk.ts";

/** Notes where an answer stands, for what is said to it there. */
export async function noteShown(
  { platform, stores }: Pick<Desk, "platform" | "stores">,
  saidIn: string,
  reply: Reply,
  delivered: Delivered,
): Promise<void> {
  if (!delivered.arrived) return;
  const { conversation, remoteId = "" } = delivered;
  if (conversation !== saidIn) await moveOn(stores.conversations, saidIn, conversation);
  const buttons = buttonsIn(reply);
  if (remoteId === "" || buttons.length === 0) return;
  await stores.buttons.shown(buttons, platform.messageKey(conversation, remoteId));
}

/** What was answered in another place is gone on from there; what it asks is answered there. */
async function moveOn(conversations: ConversationStore, from: string, to: string): Promise<void> {
  const { pending, ...room } = await conversations.of(from);
  const { lastAnswer, lastContactId, questions, shown } = room;
  const before = await conversations.of(to);
  await conversations.save({ ...before, lastAnswer, lastContactId, questions, shown, pending });
  if (pending !== undefined) await conversations.save({ ...room, pending: undefined });
}

/** What may yet arrive stays in the inbox; what never will is reported. */
export async function settled(
  { now, platform, report, stores }: Desk,
  { conversation, mark }: { readonly conversation: string; readonly mark: string },
  delivered: Delivered,
): Promise<void> {
  if (delivered.arrived) return;
  const { isFinal, isGone, why } = delivered;
  if (!isFinal) throw new Error(why);
  report(`The answer in ${conversation}: ${why}`);
  if (!isGone) return;
  const occasion = { source: `${mark} unanswered`, at: now() };
  await conversationIsGone(stores, reachOn([platform.channel]), { conversation, why }, occasion);
}
