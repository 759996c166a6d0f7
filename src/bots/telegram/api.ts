import { Api } from "grammy";
import type { TelegramConfig } from "./settings.ts";

/** One attempt a call: whoever calls tries again, since they alone know what may have arrived. */
export const apiOf = (
  { apiRoot, botToken, timeoutSeconds: usual = 15 }: TelegramConfig,
  timeoutSeconds = usual,
): Api => new Api(botToken, { timeoutSeconds, ...(apiRoot !== undefined && { apiRoot }) });
