import { expect, test } from "vitest";
import type { FollowUp } from "../../src/core/follow-ups/follow-up.ts";
import { maybeRepeated } from "../../src/core/wording/reminders.ts";
import { change } from "../db/shop.ts";
import { type Fate, Platform } from "./platform.ts";
import { day, digest, followUp, minute, opened, start } from "./process.ts";

async function digested(platform = new Platform()) {
  const process = await opened(
    [
      followUp(10, start - 3 * day, "complaint", "Ben"),
      followUp(11, start - 2 * day, "send invoice", "Ben"),
      followUp(12, start - day, "bring samples", "Ben"),
      digest(50, "slack:C1", "08:01", "Ana"),
    ],
    platform,
  );
  await process.pass(2);
  const { stores, tick } = process;
  const set = async (id: number, fields: Partial<FollowUp>): Promise<void> => {
    await stores.changes.apply(
      change(stores, [{ op: "update", record: "followUps", id, expect: {}, set: fields }]),
    );
    await tick();
  };
  return { ...process, set };
}

test("a digest is edited in place as its lines are done, put off and dropped, and keeps their numbers", async () => {
  const { platform, set } = await digested();
  expect(platform.arrived).toMatchObject([
    { buttons: ["✓ 1", "✓ 2", "✓ 3", "⏰ 1", "⏰ 2", "⏰ 3"] },
  ]);
  await set(11, { status: "done" });
  await set(12, { dueAt: start + 7 * day });
  expect(platform.arrived).toMatchObject([
    {
      words: expect.stringMatching(
        /1 of 3 to do\n1 .*complaint.*\n2 Mark Bell: send invoice · ✅ done\n3 Mark Bell: bring samples · ⏰ Tue 7 July, 08:00$/,
      ),
      buttons: ["Done", "Tomorrow", "To Ana"],
    },
  ]);
  await set(10, { status: "cancelled" });
  expect(platform.arrived).toMatchObject([
    { words: expect.stringContaining("all done\n"), buttons: [] },
  ]);
});

test("what is taken back is told as to be done again", async () => {
  const { platform, set } = await digested();
  const [before] = platform.words;
  await set(11, { status: "done" });
  await set(11, { status: "open" });
  expect(platform.words).toEqual([before]);
});

test("a reminder says what became of it, and has buttons while it is open", async () => {
  const { stores, platform, pass } = await opened([followUp(10, start + minute, "call", "Ben")]);
  await pass(2);
  expect(platform.arrived).toMatchObject([{ buttons: ["Done", "Tomorrow", "To Ana"] }]);
  await stores.changes.apply(
    change(stores, [
      { op: "update", record: "followUps", id: 10, expect: {}, set: { assignee: "Ana" } },
    ]),
  );
  await pass(1);
  expect(platform.arrived).toMatchObject([
    { words: expect.stringContaining("✅ Ana has it"), buttons: [] },
  ]);
});

test("a reminder that may have been told twice says so still after it is edited", async () => {
  const fates: Fate[] = ["lost before"];
  const platform = new Platform(() => fates.shift() ?? "arrives", false);
  const process = await opened([followUp(10, start + minute, "call", "Ben")], platform);
  await process.pass(5);
  expect(platform.words).toEqual([expect.stringContaining(maybeRepeated)]);
  const edit = { op: "update", record: "followUps", id: 10, expect: {} } as const;
  await process.stores.changes.apply(
    change(process.stores, [{ ...edit, set: { assignee: "Ana" } }]),
  );
  await process.pass(1);
  expect(platform.words).toEqual([expect.stringMatching(/Ana has it/)]);
  expect(platform.words).toEqual([expect.stringContaining(maybeRepeated)]);
});

test("what could not be edited is edited later, and nothing is edited that reads the same", async () => {
  let fate: Fate = "arrives";
  const { platform, set, pass } = await digested(new Platform(() => fate));
  expect(platform.edits).toBe(0);
  fate = "busy";
  await set(11, { status: "done" });
  expect(platform.edits).toBe(0);
  fate = "arrives";
  await pass(3);
  expect(platform.edits).toBe(1);
  expect(platform.words).toEqual([expect.stringContaining("2 of 3 to do")]);
});

test("a message of days ago stays as it is", async () => {
  const { platform, at, set } = await digested();
  at.now += 3 * day;
  await set(11, { status: "done" });
  expect(platform.words[0]).not.toContain("✅");
});
