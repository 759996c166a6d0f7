import { GrammyError, HttpError } from "grammy";
import { UserError } from "../../core/errors.ts";
import { isPassing } from "./insist.ts";
import type { TelegramConfig } from "./settings.ts";

/** Says in words why Telegram cannot be used, and what to do; other errors are thrown on. */
export async function inTelegramWords<Result>(
  { apiRoot }: Pick<TelegramConfig, "apiRoot">,
  step: () => Promise<Result>,
): Promise<Result> {
  try {
    return await step();
  } catch (error) {
    const words = wordsFor(error, apiRoot);
    if (words === undefined) throw error;
    throw new UserError(words, { cause: error });
  }
}

function wordsFor(error: unknown, apiRoot: string | undefined): string | undefined {
  if (error instanceof HttpError)
    return apiRoot === undefined
      ? "Telegram cannot be reached. Is this machine on the network?"
      : `Telegram cannot be reached at TELEGRAM_API_ROOT, ${apiRoot}. Does a Bot API server run there?`;
  if (!(error instanceof GrammyError)) return undefined;
  const { description, error_code: code } = error;
  if (code === 401 || code === 404)
    return `Telegram does not know TELEGRAM_BOT_TOKEN (${description}). Copy it again: in Telegram write /mybots to @BotFather → your bot → API Token.`;
  if (isPassing(error))
    return `Telegram is not well at the moment (${description}). Start again in a few minutes.`;
  return `Telegram does not accept TELEGRAM_BOT_TOKEN (${description}).`;
}

/** Why nothing could be put in a chat, and what helps; by words in what Telegram says of it. */
const placeTroubles: readonly (readonly [RegExp, string])[] = [
  [/blocked by the user/, "they blocked the bot; they can unblock it in its chat"],
  [
    /can't initiate conversation/,
    "they have not started the bot; they open its chat and press Start",
  ],
  [/kicked|not a member/, "I am no longer in that group; add me to it again"],
  [/user is deactivated/, "that account no longer exists"],
  [/chat not found/, "I know no such chat; write to me there first"],
  [/not enough rights|have no rights/, "I may not write in that group; its admins can let me"],
  [/TOPIC_CLOSED|thread not found/, "that topic is closed or gone"],
];

export const placeTrouble = (description: string): string =>
  placeTroubles.find(([words]) => words.test(description))?.[1] ?? description;
