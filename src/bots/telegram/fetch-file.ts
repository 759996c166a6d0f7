import { GrammyError } from "grammy";
import type { File } from "grammy/types";
import { UserError } from "../../core/errors.ts";
import { fileTooLarge } from "../../core/wording/channels.ts";
import { download, mostFileBytes } from "../download.ts";
import type { Shared } from "../incoming.ts";
import { apiOf } from "./api.ts";
import { isPassing } from "./insist.ts";
import type { TelegramConfig } from "./settings.ts";

/** Fetches a file that was shared in Telegram: each time by a new link, since they expire. */
export async function fetchFile(
  config: TelegramConfig,
  { file }: Pick<Shared, "file">,
): Promise<Uint8Array> {
  const { apiRoot = "https://api.telegram.org", botToken, timeoutSeconds: seconds } = config;
  const { file_path: path = "", file_size: size } = await lookedUp(config, file.at);
  const content = await download(`${apiRoot}/file/bot${botToken}/${path}`, {
    platform: "Telegram",
    seconds,
    expires: true,
    isGiven: ({ ok }) => ok,
    whyNot: fileGone,
  });
  if (size !== undefined && size !== content.byteLength)
    throw new Error(`Telegram's files: ${content.byteLength} of ${size} bytes`);
  return content;
}

const fileGone = "Telegram does not give me that file any more; please send it once more.";

/** Where the file lies now. */
async function lookedUp(config: TelegramConfig, id: string): Promise<File> {
  try {
    return await apiOf(config).getFile(id);
  } catch (error) {
    if (!(error instanceof GrammyError) || isPassing(error)) throw error;
    const isTooLarge = error.description.includes("file is too big");
    const why = isTooLarge ? fileTooLarge(undefined, mostFileBytes) : fileGone;
    throw new UserError(why, { cause: error });
  }
}
