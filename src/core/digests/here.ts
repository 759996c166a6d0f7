import { chatOf } from "../conversations/chat.ts";
import type { Crm } from "../crm.ts";
import { channelOf } from "../outbox/reach.ts";
import type { Schedule } from "../schedules/schedule.ts";
import { fold } from "../text.ts";
import { isShared } from "./digest.ts";

type Here = Pick<Crm, "actor" | "conversation" | "schedules">;

/**
 * The digest that was set up in the conversation's chat; with `mine`, and in a private chat, the
 * writer's own, under whatever name the platform has for the two of us.
 */
export async function digestHere(
  { actor, conversation, schedules }: Here,
  mine = false,
): Promise<Schedule | undefined> {
  const chat = chatOf(conversation);
  const digests = (await schedules.all()).filter(({ kind }) => kind === "digest");
  const isOwn = (each: Schedule): boolean =>
    !isShared(each.conversation) &&
    channelOf(each.conversation) === channelOf(chat) &&
    fold(each.createdBy) === fold(actor.name);
  return mine || !isShared(chat)
    ? digests.find(isOwn)
    : digests.find((each) => each.conversation === chat);
}
