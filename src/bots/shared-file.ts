import { UserError } from "../core/errors.ts";
import type { IncomingMessage } from "../core/message.ts";
import type { Reply } from "../core/reply.ts";
import { fileTooLarge, noSuchFile } from "../core/wording/channels.ts";
import { refusedWith, roleNeeded } from "../core/wording/conversation.ts";
import type { Desk } from "./desk.ts";
import type { Shared } from "./incoming.ts";

/** The largest file that is read in a chat. */
const mostBytes = 20_000_000;

/** A list is an import to be confirmed; beside any other file only the words count. */
export async function sharedFileReply(
  { assistant, importer, platform }: Pick<Desk, "assistant" | "importer" | "platform">,
  message: IncomingMessage,
  shared: Shared,
): Promise<Reply> {
  const { file, text } = shared;
  if (!/\.(csv|tsv|txt|json)$/i.test(file.name))
    return text === "" ? noSuchFile(file.name) : await assistant.replyTo({ ...message, text });
  if (message.author.role !== "owner") return roleNeeded("owner", message.author.role);
  if (file.bytes > mostBytes) return refusedWith(fileTooLarge(file.bytes, mostBytes));
  try {
    const kept = await importer.keep(file.name, await platform.fetchFile(shared));
    return await assistant.replyTo({ ...message, text, meant: { do: "import", file: kept } });
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return refusedWith(error.message);
  }
}
