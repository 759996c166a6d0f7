import { webApi } from "@slack/bolt";
import { UserError } from "../../core/errors.ts";

/** The setting that a step uses. */
export type TokenSetting = "SLACK_BOT_TOKEN" | "SLACK_APP_TOKEN";

const whereFound: Readonly<Record<TokenSetting, string>> = {
  SLACK_BOT_TOKEN: "Copy it again from api.slack.com/apps → your app → OAuth & Permissions",
  SLACK_APP_TOKEN:
    "Make one at api.slack.com/apps → your app → Basic Information → App-Level Tokens, with the scope connections:write",
};

/** What Slack's words for a trouble with a token mean, and what to click. */
const meanings: Readonly<Record<string, (setting: TokenSetting) => string>> = {
  invalid_auth: (setting) => `Slack does not know ${setting}. ${whereFound[setting]}.`,
  not_authed: (setting) => `Slack does not know ${setting}. ${whereFound[setting]}.`,
  not_allowed_token_type: (setting) =>
    `${setting} is a token of another kind. ${whereFound[setting]}.`,
  token_revoked: (setting) =>
    `${setting} was revoked. Install the app again: api.slack.com/apps → your app → Install App.`,
  token_expired: (setting) =>
    `${setting} has expired. Install the app again: api.slack.com/apps → your app → Install App.`,
  account_inactive: () =>
    "The app was removed from the workspace. Install it again: api.slack.com/apps → your app → Install App.",
  missing_scope: (setting) => `A right is missing to ${setting}. ${reinstall}.`,
  team_access_not_granted: () =>
    "The app may not use this workspace. An admin can allow it under Manage apps.",
};

/** What to do after the app's rights were changed. */
export const reinstall =
  "Add it at api.slack.com/apps → your app → OAuth & Permissions → Bot Token Scopes, then Reinstall to Workspace";

/** Says in words what Slack finds wrong; other errors are thrown on. */
export async function inSlackWords<Result>(
  setting: TokenSetting,
  step: () => Promise<Result>,
): Promise<Result> {
  try {
    return await step();
  } catch (error) {
    if (error instanceof webApi.WebAPIPlatformError) {
      const { error: code } = error.data;
      const meaning = meanings[code]?.(setting);
      throw new UserError(meaning ?? `Slack does not accept ${setting} (${code}).`, {
        cause: error,
      });
    }
    if (error instanceof webApi.SlackError)
      throw new UserError("Slack cannot be reached. Is this machine on the network?", {
        cause: error,
      });
    throw error;
  }
}

/** Why an answer could not be put somewhere, and what helps. */
export const placeTroubles: Readonly<Record<string, string>> = {
  not_in_channel: "I am not in that channel; write /invite @Shopkeeper there",
  channel_not_found: "I cannot see that channel; write /invite @Shopkeeper there",
  is_archived: "that channel is archived",
  cannot_dm_bot: "that is another bot",
  user_not_found: "Slack knows nobody by that id",
  messages_tab_disabled: "the app's Messages tab is switched off (App Home in its settings)",
};
