import type { Block, Choice, Reply } from "../reply.ts";
import type { Instant } from "../time.ts";
import type { Button, ButtonStore } from "./button.ts";

export interface OfferParts {
  readonly stores: { readonly buttons: ButtonStore };
  readonly newToken: () => string;
}

/** The reply with a button for each of its choices, kept for those who press it. */
export async function withButtons(
  { newToken, stores }: OfferParts,
  reply: Reply,
  { allowed, at }: { readonly allowed: string | undefined; readonly at: Instant },
): Promise<Reply> {
  const buttons: Button[] = [];
  const { pendingId, ...about } = reply.context ?? {};
  const offered = (choice: Choice, answers: boolean): Choice => {
    const id = newToken();
    const { intent, say, sign } = choice;
    const context = answers ? { ...about, pendingId } : about;
    buttons.push({ id, say, intent, answers, allowed, context, sign });
    return { ...choice, button: id };
  };
  const blocks = reply.blocks.map((block): Block => {
    if (block.type !== "choices") return block;
    const { answers = false, options } = block;
    return { ...block, options: options.map((choice) => offered(choice, answers)) };
  });
  if (buttons.length === 0) return reply;
  return (await stores.buttons.put(buttons, at)) ? { ...reply, blocks } : reply;
}

/** The ids of the buttons that a reply shows. */
export const buttonsIn = ({ blocks }: Reply): readonly string[] =>
  blocks.flatMap((block) =>
    block.type === "choices" ? block.options.flatMap(({ button }) => button ?? []) : [],
  );
