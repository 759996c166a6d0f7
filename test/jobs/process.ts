import type { Edit } from "../../src/core/changes/change.ts";
import { compose } from "../../src/core/outbox/compose.ts";
import { reachOn } from "../../src/core/outbox/reach.ts";
import type { Recurrence } from "../../src/core/schedules/recurrence.ts";
import type { OpenStores, StoreOptions } from "../../src/db/stores.ts";
import { deliver, tellOwners } from "../../src/jobs/deliver.ts";
import { redraw } from "../../src/jobs/redraw.ts";
import { remind } from "../../src/jobs/remind.ts";
import { renew } from "../../src/jobs/renew.ts";
import { runSchedules } from "../../src/jobs/run-schedules.ts";
import { change, contact, freshPath, shop } from "../db/shop.ts";
import { Platform } from "./platform.ts";

export const minute = 60_000;
export const day = 86_400_000;
export const start = Date.parse("2026-06-30T06:00:00Z"); // 08:00 in Berlin
const ending = new AbortController();

const member = (id: number, name: string, slackId: string, role: "owner" | "member"): Edit => ({
  op: "insert",
  record: "members",
  row: { id, name, role, slackId, telegramId: null },
});
export const followUp = (
  id: number,
  dueAt: number,
  text: string,
  assignee: string | null,
): Edit => ({
  op: "insert",
  record: "followUps",
  row: { id, contactId: 1, dueAt, text, assignee, status: "open", createdBy: null },
});

export const digest = (
  id: number,
  conversation: string,
  at: string,
  createdBy: string,
  recurrence: Recurrence = { every: "working_day" },
): Edit => ({
  op: "insert",
  record: "schedules",
  row: {
    id,
    kind: "digest",
    conversation,
    at,
    recurrence: JSON.stringify(recurrence),
    about: null,
    createdBy,
    status: "active",
  },
});

export async function shopToRemind(
  edits: readonly Edit[],
  options: StoreOptions = {},
): Promise<OpenStores> {
  const stores = shop(freshPath(), options);
  await stores.changes.apply(
    change(stores, [
      contact(1, "Mark Bell", { phone: "+4930123456" }),
      member(2, "Ana", "UANA", "owner"),
      member(3, "Ben", "UBEN", "member"),
      ...edits,
    ]),
  );
  return stores;
}

/** One process with its clock: it looks each minute, as the real one does. */
export function running(stores: OpenStores, platform: Platform, at: { now: number }) {
  const now = () => at.now;
  const reach = reachOn(["slack"]);
  const look = remind({ stores, reach, now });
  const send = deliver({
    stores,
    senders: new Map([["slack", platform.sender]]),
    compose: (message) => compose(stores, message, { now: now(), reach }),
    givenUp: tellOwners({ stores, reach, now }),
    now,
    signal: ending.signal,
  });
  const run = runSchedules({ stores, now });
  const draw = redraw({
    stores,
    senders: new Map([["slack", platform.sender]]),
    compose: (message) =>
      compose(stores, message, { now: message.toldAt, reach, toldAt: message.toldAt }),
    offered: async (reply) => reply,
    shown: async () => undefined,
    now,
  });
  const again = renew({ stores, now });
  const tick = async (): Promise<void> => {
    await again();
    await look();
    await run();
    await send();
    await draw();
  };
  /** Lets time pass, a minute at a time. */
  const pass = async (minutes: number): Promise<void> => {
    for (let passed = 0; passed < minutes; passed++) {
      at.now += minute;
      await tick();
    }
  };
  return { tick, pass };
}

export async function opened(edits: readonly Edit[], platform = new Platform()) {
  const stores = await shopToRemind(edits);
  const at = { now: start };
  const process = running(stores, platform, at);
  await process.tick();
  return { stores, at, platform, ...process };
}
