import { type Api, GrammyError } from "grammy";
import { clipped } from "../drawing.ts";
import type { Pressed, PressResult } from "../incoming.ts";
import { shownSchema } from "./events.ts";
import { answersMark, type Keyboard } from "./render.ts";

/** How long a button may look pressed before it is said that the press has arrived. */
const patienceMs = 3_000;
/** What Telegram shows to who pressed. */
const longestAnswer = 200;

/** Presses on buttons, each of which Telegram wants to be answered, whatever comes of it. */
export class Presses {
  readonly #api: Api;
  readonly #waiting = new Map<string, NodeJS.Timeout>();

  constructor(api: Api) {
    this.#api = api;
  }

  /** A press came in: it is answered soon, if only to say that it did. */
  began(press: string): void {
    const timer = setTimeout(() => void this.#answer(press), patienceMs);
    this.#waiting.set(press, timer);
  }

  /** Tells the presser alone why a press does nothing; else takes its button away for all. */
  async show(pressed: Pressed, result: PressResult): Promise<void> {
    const { chat, data, keyboard, message, press } = shownSchema.parse(pressed.shown);
    if (result.outcome === "refused") {
      const told = await this.#answer(press, result.why).catch(() => false);
      if (!told) await this.#api.sendMessage(chat, result.why);
      return;
    }
    const answered = this.#answer(press);
    const left = without(keyboard, data);
    const markup = { inline_keyboard: left.map((row) => [...row]) };
    const edited = this.#api
      .editMessageReplyMarkup(chat, message, { reply_markup: markup })
      .catch(unlessSaying(/message is not modified|message to edit not found|can't be edited/));
    // One goes without the other.
    const failed = (await Promise.allSettled([answered, edited])).find(
      ({ status }) => status === "rejected",
    );
    if (failed?.status === "rejected") throw failed.reason;
  }

  /** False where Telegram no longer takes the answer, or has had one. */
  async #answer(press: string, why?: string): Promise<boolean> {
    clearTimeout(this.#waiting.get(press));
    const isFirst = this.#waiting.delete(press) || why !== undefined;
    if (!isFirst) return false;
    const shown = why === undefined ? {} : { text: clipped(why, longestAnswer), show_alert: true };
    return await this.#api.answerCallbackQuery(press, shown).catch((error: unknown) => {
      unlessSaying(/query is too old|query ID is invalid/)(error);
      return false;
    });
  }

  stop(): void {
    for (const press of this.#waiting.keys()) void this.#answer(press);
  }
}

/** Of the answers to a question none is left to press; of other buttons the pressed one goes. */
const without = (keyboard: Keyboard, data: string): Keyboard =>
  keyboard
    .map((row) =>
      row.filter((key) =>
        data.startsWith(answersMark)
          ? !key.callback_data.startsWith(answersMark)
          : key.callback_data !== data,
      ),
    )
    .filter((row) => row.length > 0);

/** Lets what Telegram says pass that means no harm. */
const unlessSaying =
  (harmless: RegExp) =>
  (error: unknown): void => {
    if (!(error instanceof GrammyError && harmless.test(error.description))) throw error;
  };
