import { UserError } from "../core/errors.ts";
import type { IncomingMessage } from "../core/message.ts";
import type { Reply } from "../core/reply.ts";
import { fileTooLarge, fileUnreachable, noSuchFile } from "../core/wording/channels.ts";
import { refusedWith, roleNeeded } from "../core/wording/conversation.ts";
import { sleep } from "./deliver.ts";
import type { Desk } from "./desk.ts";
import { mostFileBytes } from "./download.ts";
import type { Shared } from "./incoming.ts";

/** A list is an import to be confirmed; beside any other file only the words count. */
export async function sharedFileReply(
  desk: Pick<Desk, "assistant" | "delivery" | "importer" | "platform" | "report">,
  message: IncomingMessage,
  shared: Shared,
): Promise<Reply> {
  const { assistant, importer } = desk;
  const { file, text } = shared;
  if (!/\.(csv|tsv|txt|json)$/i.test(file.name))
    return text === "" ? noSuchFile(file.name) : await assistant.replyTo({ ...message, text });
  if (message.author.role !== "owner") return roleNeeded("owner", message.author.role);
  if (file.bytes > mostFileBytes) return refusedWith(fileTooLarge(file.bytes, mostFileBytes));
  try {
    const kept = await importer.keep(file.name, await fetched(desk, shared));
    return await assistant.replyTo({ ...message, text, meant: { do: "import", file: kept } });
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return refusedWith(error.message);
  }
}

/** How often a file is fetched anew where the platform is in trouble. */
const mostPauses = 3;

/** The file; what lasts longer than a few attempts is told. Where the process ends, it is left for the next. */
export async function fetched(
  { delivery, platform, report }: Pick<Desk, "delivery" | "platform" | "report">,
  shared: Pick<Shared, "file">,
): Promise<Uint8Array> {
  const { closing, pauses } = delivery;
  for (let attempt = 0; ; attempt++) {
    try {
      return await platform.fetchFile(shared);
    } catch (error) {
      if (error instanceof UserError || closing.aborted) throw error;
      const pause = pauses.slice(0, mostPauses)[attempt];
      if (pause === undefined) {
        report("A file that was shared", error);
        throw new UserError(fileUnreachable, { cause: error });
      }
      await sleep(pause, closing);
    }
  }
}
