import { UserError } from "../../core/errors.ts";
import type { Shared } from "../incoming.ts";
import { apiOf } from "./api.ts";
import type { TelegramConfig } from "./settings.ts";

/** Fetches a file that was shared in Telegram. */
export async function fetchFile(config: TelegramConfig, { file }: Shared): Promise<Uint8Array> {
  const { apiRoot = "https://api.telegram.org", botToken } = config;
  const { file_path: path } = await apiOf(config).getFile(file.at);
  const response = await fetch(`${apiRoot}/file/bot${botToken}/${path ?? ""}`, {
    redirect: "error",
    signal: AbortSignal.timeout(30_000),
  });
  if (!response.ok)
    throw new UserError("Telegram does not give me that file any more; please send it once more.");
  return new Uint8Array(await response.arrayBuffer());
}
