import { commands } from "../commands.ts";
import { slashCommand } from "./command.ts";
import { agentDescription } from "../../core/wording/prompts.ts";
import { callForm } from "../../core/wording/call-form.ts";
import { callShortcut } from "./call-form.ts";
import { logShortcut } from "./payloads.ts";
import { promptsFor, promptsScope } from "./prompts.ts";

/** What the app may do, and what each is for: shown by the doctor. Nothing beyond it is asked for. */
export const scopes = {
  "app_mentions:read": "hear when it is mentioned in a channel",
  "chat:write": "answer and remind",
  commands: `take ${slashCommand}`,
  "files:read": "read a CSV file that an owner shares with it",
  "files:write": "hand out lists as CSV files",
  "im:history": "read what is written to it in private",
  "im:write": "open a private conversation for reminders and private answers",
  "reactions:read": "take ✅, ⏰ and ❌ on its messages for a press of a button",
  "users:read": "learn the name of somebody who joins, and that they are no guest",
} as const;

/**
 * Buys two things in channels: after a broken connection it can look whether a message arrived
 * (without, it may be sent twice), and edited messages there are noticed.
 */
export const optionalScopes = ["channels:history", "groups:history"] as const;

/** The events the app listens to; a test holds the code to them. */
export const events = ["app_home_opened", "app_mention", "message.im", "reaction_added"] as const;

/** How Slack reaches the app: over its own connection, or at a public address. */
export type Transport = { readonly is: "socket" } | { readonly is: "http"; readonly url: string };

/** What the agent view of paid workspaces adds. */
const agentView = {
  agent_view: { agent_description: agentDescription, suggested_prompts: promptsFor("member") },
};

const featuresOf = (transport: Transport): object => ({
  app_home: {
    home_tab_enabled: true,
    messages_tab_enabled: true,
    messages_tab_read_only_enabled: false,
  },
  shortcuts: [
    {
      name: "Log to CRM",
      type: "message",
      callback_id: logShortcut,
      description: "Keep this message with a contact",
    },
    {
      name: callForm.title,
      type: "global",
      callback_id: callShortcut,
      description: "Write down a call, and what is to follow it",
    },
  ],
  bot_user: { display_name: "Shopkeeper", always_online: true },
  slash_commands: [
    {
      command: slashCommand,
      ...(transport.is === "http" && { url: transport.url }),
      description: "Ask, or write down what happened",
      usage_hint: `${commands.map(({ name }) => name).join(" | ")} | help, or just say it`,
      should_escape: true,
    },
  ],
});

/**
 * The app as Slack is told of it, for "Create an app from a manifest"; with an agent view, which
 * only paid workspaces have, if wanted.
 */
export function slackManifest(transport: Transport, { agent = false } = {}): object {
  const address = transport.is === "http" ? { request_url: transport.url } : {};
  return {
    display_information: {
      name: "Shopkeeper",
      description: "The CRM your shop keeps in its chat",
      background_color: "#1f4d3a",
    },
    features: { ...featuresOf(transport), ...(agent && agentView) },
    oauth_config: {
      scopes: { bot: [...Object.keys(scopes), ...(agent ? [promptsScope] : [])] },
    },
    settings: {
      event_subscriptions: { ...address, bot_events: [...events] },
      interactivity: {
        is_enabled: true,
        ...address,
        ...(transport.is === "http" && { message_menu_options_url: transport.url }),
      },
      org_deploy_enabled: false,
      socket_mode_enabled: transport.is === "socket",
      token_rotation_enabled: false,
    },
  };
}
