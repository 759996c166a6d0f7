import type { WebhookInfo } from "grammy/types";
import { type Finding, found } from "../finding.ts";
import { apiOf } from "./api.ts";
import type { TelegramConfig } from "./settings.ts";
import { inTelegramWords } from "./troubles.ts";

/** Looks at the token, at what the bot may read, and at how its messages come. */
export const examineTelegram = (config: TelegramConfig): Promise<readonly Finding[]> =>
  found(async () => {
    const api = apiOf(config);
    const [self, hook] = await inTelegramWords(config, () =>
      Promise.all([api.getMe(), api.getWebhookInfo()]),
    );
    return [
      { isWell: true, words: `TELEGRAM_BOT_TOKEN is the bot @${self.username}${apiAt(config)}.` },
      { isWell: true, words: readingIn(self.can_read_all_group_messages) },
      { isWell: self.can_join_groups, words: joining(self.can_join_groups) },
      ...waysOf(config, hook),
    ];
  });

const apiAt = ({ apiRoot }: TelegramConfig): string =>
  apiRoot === undefined ? "" : ` at TELEGRAM_API_ROOT, ${apiRoot}`;

const readingIn = (all: boolean): string =>
  all
    ? "In groups it reads everything, and answers what is said to it."
    : "In groups it sees commands and replies to it alone (privacy mode), which is all it needs. To let it see where it is named: /setprivacy at @BotFather, then add it to the group anew.";

const joining = (can: boolean): string =>
  can
    ? "It can be added to groups."
    : "It cannot be added to groups. To allow that: /setjoingroups at @BotFather.";

function waysOf({ webhook }: TelegramConfig, hook: WebhookInfo): readonly Finding[] {
  if (webhook === undefined)
    return [{ isWell: true, words: `No TELEGRAM_WEBHOOK_URL: ${asking(hook)}` }];
  const { port, url } = webhook;
  return [
    broughtTo(url, hook),
    {
      isWell: true,
      words: `TELEGRAM_PORT: npm start listens at ${port}, where your proxy passes on what comes to that address. I cannot see from here whether it does.`,
    },
    {
      isWell: true,
      words:
        "TELEGRAM_WEBHOOK_SECRET is told to Telegram by npm start; what comes without it is refused.",
    },
  ];
}

const asking = (hook: WebhookInfo): string =>
  hook.url === ""
    ? "what is written comes by asking for it; nothing has to be reached from outside."
    : `what is written is to come by asking for it. Telegram still brings it to ${hook.url}; npm start ends that.`;

/** What Telegram says of the address that it was told. */
function broughtTo(url: string, hook: WebhookInfo): Finding {
  if (hook.url !== url)
    return {
      isWell: true,
      words: `TELEGRAM_WEBHOOK_URL: Telegram does not bring messages to ${url} yet; npm start tells it to.`,
    };
  const trouble = hook.last_error_message;
  return trouble === undefined
    ? { isWell: true, words: `TELEGRAM_WEBHOOK_URL: Telegram brings messages to ${url}.` }
    : {
        isWell: false,
        words: `Telegram could not reach TELEGRAM_WEBHOOK_URL, ${url}: ${trouble}.`,
      };
}
