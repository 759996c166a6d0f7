import { onOneLine } from "../bots/drawing.ts";
import { counted } from "../core/wording/common.ts";
import { openStores } from "../db/stores.ts";
import { localDate, localTime } from "../core/time.ts";
import type { ExitCode, Io } from "./io.ts";
import { databaseOf, optionsOf } from "./options.ts";

const usage = "crm misunderstood --db FILE [--clear]";

/**
 * crm misunderstood: lists the messages that were not understood, the latest first, where the
 * business keeps them; with --clear forgets them instead.
 */
export async function misunderstood(argv: readonly string[], io: Io): Promise<ExitCode> {
  const options = optionsOf(argv, ["db"], usage, ["clear"]);
  const isToClear = options.clear !== undefined;
  const stores = openStores(databaseOf(options.db, io.env, usage), {
    readOnly: !isToClear,
    mustExist: true,
  });
  try {
    const { keepMisunderstood, timeZone } = await stores.settings.business();
    const messages = await stores.misunderstood.all();
    if (isToClear) {
      await stores.misunderstood.clear();
      io.stdout.write(`${counted(messages.length, "message")} forgotten.\n`);
      return 0;
    }
    for (const { saidAt, text } of messages)
      io.stdout.write(
        `${localDate(timeZone, saidAt)} ${localTime(timeZone, saidAt)}  ${onOneLine(text)}\n`,
      );
    if (messages.length === 0)
      io.stdout.write(
        keepMisunderstood === "yes"
          ? "No message was misunderstood since they are kept.\n"
          : "Misunderstood messages are not kept here. An owner switches that on: “set misunderstood messages to yes”.\n",
      );
    return 0;
  } finally {
    stores.close();
  }
}
