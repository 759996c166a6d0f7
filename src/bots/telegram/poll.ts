import { type Api, GrammyError } from "grammy";
import type { Update } from "grammy/types";
import { sleep } from "../deliver.ts";
import { updateKinds } from "./events.ts";

export interface PollParts {
  readonly api: Api;
  /** Stores what came in; what it throws for comes again. */
  readonly take: (update: Update) => Promise<void>;
  readonly report: (what: string, error?: unknown) => void;
  /** How long to wait after something went wrong, in ms. */
  readonly retryMs: number;
  readonly signal: AbortSignal;
}

const pollSeconds = 30;

/**
 * Asks for what comes in until told to stop. An update is confirmed, and so gone from Telegram,
 * only once it is stored: by hand, since grammY's own loop confirms also what its handler threw for.
 */
export async function poll(parts: PollParts): Promise<void> {
  const { signal } = parts;
  let offset = 0;
  let trouble = "";
  while (!signal.aborted) {
    try {
      for (const update of await updatesFrom(parts, offset)) {
        await parts.take(update);
        offset = update.update_id + 1;
      }
      trouble = "";
    } catch (error) {
      if (signal.aborted) return;
      // What lasts is reported once.
      const words = troubleOf(error);
      if (words !== trouble) parts.report(words, error);
      trouble = words;
      await sleep(parts.retryMs, signal);
    }
  }
}

type KnownSignal = NonNullable<Parameters<Api["getUpdates"]>[1]>;

/** grammY types signals after a package that was there before Node had its own. */
const isKnown = (signal: unknown): signal is KnownSignal => signal instanceof AbortSignal;

async function updatesFrom({ api, signal }: PollParts, offset: number): Promise<Update[]> {
  const wanted = { offset, timeout: pollSeconds, allowed_updates: updateKinds };
  // One for each call: grammY never takes its listeners off.
  const ending: unknown = AbortSignal.any([signal]);
  return await api.getUpdates(wanted, isKnown(ending) ? ending : undefined);
}

/** Where another program polls too, Telegram ends ours. */
const troubleOf = (error: unknown): string =>
  error instanceof GrammyError && error.error_code === 409
    ? "Telegram: another program reads this bot's messages"
    : "Telegram";
