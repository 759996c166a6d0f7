import type { Crm } from "../crm.ts";
import type { Schedule } from "../schedules/schedule.ts";

/** The chat a conversation is in: a digest is no matter of one thread. */
export const chatOf = (conversation: string): string =>
  conversation.startsWith("slack:") ? conversation.split(":").slice(0, 2).join(":") : conversation;

/** The digest that was set up in the conversation's chat. */
export async function digestHere({
  schedules,
  conversation,
}: Pick<Crm, "schedules" | "conversation">): Promise<Schedule | undefined> {
  const all = await schedules.all();
  return all.find((each) => each.kind === "digest" && each.conversation === chatOf(conversation));
}
