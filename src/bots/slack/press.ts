import type { types, webApi } from "@slack/bolt";
import { clipped } from "../drawing.ts";
import type { Pressed, PressResult } from "../incoming.ts";
import { shownSchema } from "./payloads.ts";
import { answersId, context } from "./render.ts";

/** Whether a button stands on its presser's home. */
export const isOnHome = ({ person, shown }: Pressed): boolean =>
  shownSchema.parse(shown).channel === person.id;

/** Tells the presser alone why a press does nothing; else changes the message for all. */
export async function showPress(
  client: webApi.WebClient,
  { person, shown }: Pressed,
  result: PressResult,
): Promise<void> {
  const { actionId, blockId, channel, label, message } = shownSchema.parse(shown);
  if (result.outcome === "refused") {
    // The home is drawn anew; there nothing can be said beside it.
    if (channel === person.id) return;
    const thread = message?.thread_ts;
    const place = { channel, user: person.id, ...(thread !== undefined && { thread_ts: thread }) };
    await client.chat.postEphemeral({ ...place, text: result.why });
    return;
  }
  if (message === undefined) return;
  const { blocks, text, ts } = message;
  const left = blocks.flatMap((block) => without(block, blockId, actionId));
  const by = context(clipped(`✓ ${label} · ${result.by}`, longestMark));
  await client.chat.update({ channel, ts, text, blocks: [...left, by] });
}

const longestMark = 200;

/** Of the answers to a question none is left to press; of other buttons the pressed one goes. */
function without(
  block: types.KnownBlock,
  blockId: string,
  actionId: string,
): readonly types.KnownBlock[] {
  if (block.type !== "actions" || block.block_id !== blockId) return [block];
  const left = block.elements.filter(({ action_id: id }) => id !== actionId);
  return blockId.startsWith(answersId) || left.length === 0 ? [] : [{ ...block, elements: left }];
}
