import { createAssistant } from "../../src/core/assistant.ts";
import { chatImports } from "../../src/programs/chat-imports.ts";
import { createInterpreter } from "../../src/core/language/interpreter.ts";
import { type ChannelId, doorOf } from "../../src/core/team/join.ts";
import { noon, shop } from "../db/shop.ts";
import { change, contact } from "../db/shop.ts";

/** A shop with one contact and two things to do, as a channel is given it. */
export async function shopWithBot(
  owners: readonly ChannelId[],
  codes: ReadonlyMap<ChannelId["channel"], string> = new Map(),
) {
  const stores = shop();
  await stores.changes.apply(
    change(stores, [
      contact(1001, "Mark & Söhne <Bell>"),
      {
        op: "insert",
        record: "followUps",
        row: {
          id: 1002,
          contactId: 1001,
          dueAt: noon("2026-06-30"),
          text: "send the price list",
          assignee: null,
          status: "open",
          createdBy: null,
        },
      },
    ]),
  );
  let tokens = 0;
  const faults: string[] = [];
  const importer = chatImports(stores, () => `file${++tokens}`);
  const assistant = createAssistant({
    importer,
    stores,
    interpret: createInterpreter(),
    newToken: () => `token${++tokens}`,
    reportFault: (reference, error) => faults.push(`${reference} ${String(error)}`),
  });
  return {
    stores,
    faults,
    parts: {
      assistant,
      stores,
      importer,
      newToken: () => `button${++tokens}`,
      door: doorOf({ stores, owners, ownerCodes: codes }),
      now: () => Date.parse("2026-06-30T09:00:00Z"),
      report: (what: string, error?: unknown) =>
        faults.push(`${what} ${error instanceof Error ? error.message : ""}`),
    },
  };
}

/** Waits until something is so; fails after twenty-five seconds, or as many as are given. */
export async function until(isSo: () => boolean, seconds = 25): Promise<void> {
  for (let tries = 0; tries < seconds * 100; tries++) {
    if (isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error("It never came");
}
