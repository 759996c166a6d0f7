import type { WebhookInfo } from "grammy/types";
import { type Finding, found } from "../finding.ts";
import { apiOf } from "./api.ts";
import type { TelegramConfig } from "./settings.ts";
import { inTelegramWords } from "./troubles.ts";

/** Looks at the token, at what the bot may read, and at how its messages come. */
export const examineTelegram = (config: TelegramConfig): Promise<readonly Finding[]> =>
  found(async () => {
    const api = apiOf(config);
    const [self, hook] = await inTelegramWords(() =>
      Promise.all([api.getMe(), api.getWebhookInfo()]),
    );
    return [
      { isWell: true, words: `TELEGRAM_BOT_TOKEN is the bot @${self.username}.` },
      { isWell: true, words: readingIn(self.can_read_all_group_messages) },
      { isWell: self.can_join_groups, words: joining(self.can_join_groups) },
      wayOf(config, hook),
    ];
  });

const readingIn = (all: boolean): string =>
  all
    ? "In groups it reads everything, and answers what is said to it."
    : "In groups it sees commands and replies to it alone (privacy mode), which is all it needs. To let it see where it is named: /setprivacy at @BotFather, then add it to the group anew.";

const joining = (can: boolean): string =>
  can
    ? "It can be added to groups."
    : "It cannot be added to groups. To allow that: /setjoingroups at @BotFather.";

function wayOf({ webhook }: TelegramConfig, hook: WebhookInfo): Finding {
  if (webhook === undefined)
    return {
      isWell: true,
      words:
        hook.url === ""
          ? "What is written comes by asking for it; nothing has to be reached from outside."
          : `Telegram still brings messages to ${hook.url}; npm start ends that.`,
    };
  const trouble = hook.last_error_message;
  return trouble === undefined
    ? { isWell: true, words: `Telegram is to bring messages to ${webhook.url}.` }
    : { isWell: false, words: `Telegram could not reach ${webhook.url}: ${trouble}.` };
}
