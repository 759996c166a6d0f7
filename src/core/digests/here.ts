import { chatOf } from "../conversations/chat.ts";
import type { Crm } from "../crm.ts";
import type { Schedule } from "../schedules/schedule.ts";

/** The digest that was set up in the conversation's chat. */
export async function digestHere({
  schedules,
  conversation,
}: Pick<Crm, "schedules" | "conversation">): Promise<Schedule | undefined> {
  const all = await schedules.all();
  return all.find((each) => each.kind === "digest" && each.conversation === chatOf(conversation));
}
