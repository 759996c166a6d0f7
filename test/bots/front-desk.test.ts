import { expect, test } from "vitest";
import { type Incoming, frontDesk } from "../../src/bots/front-desk.ts";
import type { Reply } from "../../src/core/reply.ts";
import { plainText } from "../../src/core/wording/plain-text.ts";
import { openBusiness } from "../../src/programs/open-business.ts";
import { all, freshPath } from "../db/shop.ts";
import { doorOf } from "../../src/core/team/join.ts";

const ana = { channel: "telegram", id: "77", name: async () => "Ana" } as const;
const morning = Date.parse("2026-06-30T09:00:00Z");

const incoming = (id: string, text: string): Incoming => ({
  id: `telegram:77:${id}`,
  conversation: "telegram:77",
  text,
  person: ana,
});

/** A process that answers messages on a database; ended, the next one knows only what that holds. */
function started(path: string) {
  const [sent, trouble]: [string[], string[]] = [[], []];
  const clock = { now: morning };
  const { assistant, close, stores } = openBusiness(path, {
    reportFault: (reference, error) => trouble.push(`${reference} ${String(error)}`),
  });
  const desk = frontDesk({
    assistant,
    door: doorOf({ stores, owners: [ana], ownerCodes: new Map() }),
    inbox: stores.inbox,
    now: () => clock.now,
    report: (what) => trouble.push(what),
  });
  const send = async (reply: Reply): Promise<void> => void sent.push(plainText(reply));
  const hear = (id: string, text: string, how = send) => desk.receive(incoming(id, text), how);
  return { clock, close, hear, sent, stores, trouble };
}

test("a message delivered again after a restart does nothing and is not answered again", async () => {
  const path = freshPath();
  const first = started(path);
  await first.hear("1", "add contact Tim Lang, tim@example.com");
  await first.hear("2", "how many contacts?");
  expect(first.sent).toHaveLength(2);
  first.close();
  const second = started(path);
  await second.hear("1", "add contact Tim Lang, tim@example.com");
  await second.hear("2", "how many contacts?");
  expect(second.sent).toEqual([]);
  await second.hear("3", "how many contacts?");
  expect(second.sent).toEqual([expect.stringContaining("1 contact")]);
  expect(all(second.stores, "changes")).toHaveLength(2);
  second.close();
});

test("one whose answer never arrived is answered when it comes again, and carried out once", async () => {
  const path = freshPath();
  const first = started(path);
  await first.hear("1", "add contact Tim Lang, tim@example.com", async () => {
    throw new Error("the connection is gone");
  });
  expect(first.trouble).toEqual(["A message in telegram:77"]);
  first.close();
  const second = started(path);
  await second.hear("1", "add contact Tim Lang, tim@example.com");
  expect(second.sent).toEqual([
    expect.stringMatching(/^That message came in twice\. It was carried out the first time: .*Tim/),
  ]);
  expect(all(second.stores, "contacts")).toHaveLength(1);
  second.close();
});

test("two deliveries at once are one message", async () => {
  const desk = started(freshPath());
  const say = () => desk.hear("1", "add contact Tim Lang, tim@example.com");
  await Promise.all([say(), say(), say()]);
  expect(desk.sent).toHaveLength(1);
  expect(all(desk.stores, "contacts")).toHaveLength(1);
  desk.close();
});

test("answered messages are forgotten after a week, when no platform repeats them any more", async () => {
  const desk = started(freshPath());
  await desk.hear("1", "how many contacts?");
  desk.clock.now = morning + 6 * 86_400_000;
  await desk.hear("2", "how many contacts?");
  expect(all(desk.stores, "answered_messages")).toHaveLength(2);
  desk.clock.now = morning + 8 * 86_400_000;
  await desk.hear("3", "how many contacts?");
  expect(all(desk.stores, "answered_messages")).toHaveLength(2);
  desk.close();
});
