import type { ChatMemberUpdated, Message, Update } from "grammy/types";
import { conversationGoesOn, conversationIsGone } from "../../core/conversations/whereabouts.ts";
import type { Stores } from "../../core/crm.ts";
import { reachOn } from "../../core/outbox/reach.ts";
import type { Instant } from "../../core/time.ts";
import { conversationOf } from "./place.ts";
import { placeTrouble } from "./troubles.ts";

interface WhereaboutsParts {
  readonly stores: Stores;
  readonly now: () => Instant;
}

/** Acts on what Telegram tells of its chats: a group has another number, the bot was put out. */
export async function noteWhereabouts(parts: WhereaboutsParts, update: Update): Promise<void> {
  const occasion = { source: `telegram:update:${update.update_id}`, at: parts.now() };
  const { message, my_chat_member: membership } = update;
  const moved = message === undefined ? undefined : moveIn(message);
  if (moved !== undefined) await conversationGoesOn(parts.stores, moved.from, moved.to, occasion);
  const why = membership === undefined ? undefined : whyGone(membership);
  if (membership === undefined || why === undefined) return;
  const conversation = conversationOf(membership.chat.id, undefined);
  await conversationIsGone(parts.stores, reachOn(["telegram"]), { conversation, why }, occasion);
}

/** A group that became a supergroup; it is told of in both. */
function moveIn({ chat, migrate_from_chat_id: from, migrate_to_chat_id: to }: Message) {
  if (to !== undefined)
    return { from: conversationOf(chat.id, undefined), to: conversationOf(to, undefined) };
  return from === undefined
    ? undefined
    : { from: conversationOf(from, undefined), to: conversationOf(chat.id, undefined) };
}

function whyGone({ chat, new_chat_member: { status } }: ChatMemberUpdated): string | undefined {
  if (status !== "kicked" && status !== "left") return undefined;
  return placeTrouble(chat.type === "private" ? "blocked by the user" : "kicked");
}
