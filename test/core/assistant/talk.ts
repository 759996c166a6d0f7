import { type Assistant, createAssistant } from "../../../src/core/assistant.ts";
import type { Intent } from "../../../src/core/intent.ts";
import type { Interpretation } from "../../../src/core/language/interpretation.ts";
import type { Reply } from "../../../src/core/reply.ts";
import type { Actor } from "../../../src/core/team/member.ts";
import { plainText } from "../../../src/core/wording/plain-text.ts";
import type { OpenStores } from "../../../src/db/stores.ts";
import { shop } from "../../db/shop.ts";

export const anna: Actor = { name: "Anna", role: "owner" };
export const ben: Actor = { name: "Ben", role: "member" };

/** What is said in place of words: the intents themselves, or how the words were understood. */
type Said = Intent | readonly Intent[] | Interpretation | string;

/** A conversation whose messages are said as what they mean, so that wording plays no part. */
export class Talk {
  readonly stores: OpenStores;
  readonly assistant: Assistant;
  readonly faults: { readonly reference: string; readonly error: unknown }[] = [];
  now = Date.parse("2026-06-30T09:00:00Z");
  conversation = "terminal";
  #messages = 0;
  readonly #meanings = new Map<string, Interpretation>();

  constructor(stores: OpenStores = shop()) {
    this.stores = stores;
    let tokens = 0;
    this.assistant = createAssistant({
      stores,
      interpret: async (text) => {
        const meaning = this.#meanings.get(text);
        if (meaning === undefined) throw new Error(`${text} has no meaning`);
        return meaning;
      },
      newToken: () => `token-${++tokens}`,
      reportFault: (reference, error) => this.faults.push({ reference, error }),
    });
  }

  async say(said: Said, as: Actor = anna, id?: string): Promise<Reply & { readonly text: string }> {
    const text = typeof said === "string" ? said : JSON.stringify(said);
    this.#meanings.set(text, meaningOf(said));
    const reply = await this.assistant.replyTo({
      id: id ?? `said ${++this.#messages}`,
      text,
      author: as,
      conversation: this.conversation,
      sentAt: (this.now += 1000),
    });
    return { ...reply, text: plainText(reply) };
  }
}

function meaningOf(said: Said): Interpretation {
  if (typeof said === "string") return { outcome: "unknown", suggestions: [] };
  if (isIntents(said)) return { outcome: "understood", intents: said };
  return "do" in said ? { outcome: "understood", intents: [said] } : said;
}

const isIntents = (said: Exclude<Said, string>): said is readonly Intent[] => Array.isArray(said);
