import type { webApi } from "@slack/bolt";
import { z } from "zod";
import type { Stores } from "../../core/crm.ts";
import type { Role } from "../../core/team/member.ts";
import { prompts, promptsTitle } from "../../core/wording/prompts.ts";

/** What it takes to suggest what can be said; Slack gives it to apps with an agent view alone. */
export const promptsScope = "assistant:write";

const messagesEvent = z.object({
  type: z.literal("event_callback"),
  event: z.object({
    type: z.literal("app_home_opened"),
    user: z.string(),
    channel: z.string(),
    tab: z.literal("messages"),
  }),
});

interface Opened {
  readonly user: string;
  readonly channel: string;
}

/** Who opens their private conversation with the app; undefined for anything else. */
export const opensMessages = (body: unknown): Opened | undefined =>
  messagesEvent.safeParse(body).data?.event;

/** What somebody with a role is suggested, as Slack takes it. */
export const promptsFor = (role: Role) =>
  prompts
    .filter(({ owners = false }) => !owners || role === "owner")
    .slice(0, mostPrompts)
    .map(({ message, title }) => ({ title, message }));

const mostPrompts = 4;

/** Suggests to a member what they may say; to others nothing. */
export async function suggestPrompts(
  client: webApi.WebClient,
  { team }: Pick<Stores, "team">,
  { channel, user }: Opened,
): Promise<void> {
  const member = await team.withSlackId(user);
  if (member === undefined) return;
  await client.assistant.threads.setSuggestedPrompts({
    channel_id: channel,
    title: promptsTitle,
    prompts: promptsFor(member.role),
  });
}
