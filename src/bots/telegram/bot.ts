import type { Api } from "grammy";
import type { Update } from "grammy/types";
import { groupHint, privateChatAt } from "../../core/wording/channels.ts";
import type { Channel } from "../channel.ts";
import { type DeskParts, frontDesk } from "../front-desk.ts";
import type { Platform } from "../incoming.ts";
import { apiOf } from "./api.ts";
import { incomingOf, updateKinds } from "./events.ts";
import { fetchFile } from "./fetch-file.ts";
import { offerCommands, offersByRole } from "./offered.ts";
import { insist } from "./insist.ts";
import { messageKey } from "./place.ts";
import { poll, type PollParts } from "./poll.ts";
import { Presses } from "./press.ts";
import type { Self } from "./self.ts";
import { noteWhereabouts } from "./whereabouts.ts";
import { telegramSender } from "./send.ts";
import type { TelegramConfig } from "./settings.ts";
import { inTelegramWords } from "./troubles.ts";
import { type HookParts, listen } from "./webhook.ts";

export interface TelegramParts extends DeskParts, TelegramConfig {
  /** How long to wait before asking again after something went wrong, in ms. */
  readonly retryMs?: number;
}

/** Private chats, groups and their topics, by long polling, which needs no public address. */
export function telegramChannel(parts: TelegramParts): Channel {
  const { report, retryMs = 5000 } = parts;
  const api = apiOf(parts);
  const presses = new Presses(api);
  const pauses = [retryMs / 10, retryMs / 2];
  let self: Self = { id: 0, username: "", readsAll: false };
  const desk = frontDesk(
    parts,
    platformOf(parts, { api, presses }, () => self),
  );
  let ending = async (): Promise<void> => undefined;

  async function take(update: Update): Promise<void> {
    await noteWhereabouts(parts, update);
    const incoming = incomingOf(update, self);
    if (incoming === undefined) return;
    await desk.take(incoming);
    if (update.callback_query !== undefined) presses.began(update.callback_query.id);
  }

  return {
    name: "Telegram",
    async start() {
      self = await inTelegramWords(parts, async () => {
        const me = await insist(() => api.getMe(), pauses);
        return { id: me.id, username: me.username, readsAll: me.can_read_all_group_messages };
      });
      await desk.resume();
      await offerCommands(api, (call) => insist(call, pauses)).catch((error: unknown) =>
        report("Telegram's commands", error),
      );
      ending = await inTelegramWords(parts, () =>
        receive(parts, { take, report, retryMs }, pauses),
      );
    },
    async stop() {
      await ending();
      await desk.close();
      presses.stop();
    },
  };
}

/** Begins to take what comes in, one way or the other. Returns what ends it. */
async function receive(
  config: TelegramConfig,
  parts: HookParts & Pick<PollParts, "retryMs">,
  pauses: readonly number[],
): Promise<() => Promise<void>> {
  const { webhook } = config;
  const api = apiOf(config);
  if (webhook === undefined) {
    await insist(() => api.deleteWebhook(), pauses);
    const stopping = new AbortController();
    // Longer than a poll may take.
    const polling = poll({ ...parts, api: apiOf(config, 60), signal: stopping.signal });
    return async () => {
      stopping.abort();
      await polling;
    };
  }
  const server = await listen(webhook, parts);
  const { secret: secret_token, url } = webhook;
  const end = async (): Promise<void> => {
    server.close();
    server.closeIdleConnections();
  };
  const hook = { secret_token, allowed_updates: updateKinds };
  await insist(() => api.setWebhook(url, hook), pauses).catch(async (error: unknown) => {
    await end();
    throw error;
  });
  return end;
}

const platformOf = (
  parts: TelegramParts,
  { api, presses }: { readonly api: Api; readonly presses: Presses },
  self: () => Self,
): Platform => ({
  channel: "telegram",
  sender: telegramSender(parts),
  afterAnswer: offersByRole(api, parts.stores.team),
  messageKey,
  // Told with each message.
  profileOf: async (id) => ({ name: id, isOutsider: false }),
  fetchFile: (shared) => fetchFile(parts, shared),
  showPress: (press, result) => presses.show(press, result),
  privateChat: () => privateChatAt(`t.me/${self().username}`),
  joinLink: (code) => `https://t.me/${self().username}?start=${code}`,
  helpHere: ({ isShared }) => (isShared && !self().readsAll ? groupHint : undefined),
});
