import { GrammyError } from "grammy";
import { UserError } from "../../core/errors.ts";
import type { Shared } from "../incoming.ts";
import { apiOf } from "./api.ts";
import { isPassing } from "./insist.ts";
import type { TelegramConfig } from "./settings.ts";

/** Fetches a file that was shared in Telegram. */
export async function fetchFile(
  config: TelegramConfig,
  { file }: Pick<Shared, "file">,
): Promise<Uint8Array> {
  const { apiRoot = "https://api.telegram.org", botToken } = config;
  const path = await pathOf(config, file.at);
  const response = await fetch(`${apiRoot}/file/bot${botToken}/${path}`, {
    redirect: "error",
    signal: AbortSignal.timeout(30_000),
  });
  if (response.status >= 500) throw new Error(`Telegram's files: ${response.status}`);
  if (!response.ok) throw new UserError(fileGone);
  return new Uint8Array(await response.arrayBuffer());
}

const fileGone = "Telegram does not give me that file any more; please send it once more.";

/** Where the file lies now. */
async function pathOf(config: TelegramConfig, id: string): Promise<string> {
  try {
    const { file_path: path = "" } = await apiOf(config).getFile(id);
    return path;
  } catch (error) {
    if (!(error instanceof GrammyError) || isPassing(error)) throw error;
    throw new UserError(fileGone, { cause: error });
  }
}
