import type { Sender } from "../../core/outbox/sender.ts";
import type { ChatParts } from "./chat.ts";
import { drawForTerminal, styleFor } from "./render.ts";

/** Shows what answers nobody above the prompt. */
export const terminalSender = (parts: Pick<ChatParts, "output" | "plain">): Sender => ({
  async send(_conversation, { blocks, ...rest }) {
    // What is told without being asked for is answered in words: no buttons are waited on there.
    const reply = { ...rest, blocks: blocks.filter(({ type }) => type !== "choices") };
    const start = parts.output.isTTY === true ? "\r\u001b[K" : "";
    parts.output.write(`${start}${drawForTerminal(reply, styleFor(parts))}\n\n`);
    return { outcome: "sent", remoteId: "" };
  },
});
