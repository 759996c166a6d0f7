import { expect, test } from "vitest";
import type { Edit } from "../../src/core/changes/change.ts";
import { instantOf } from "../../src/core/time.ts";
import { quietSince } from "../../src/core/settings/times-off.ts";
import { digest, followUp, minute, opened } from "./process.ts";

const zone = "Europe/Berlin";
const at = (on: string, time: string) => instantOf(zone, on, time);
const setting = (key: string, value: string): Edit => ({
  op: "insert",
  record: "settings",
  row: { id: key.length + 700, key, value },
});

async function until(
  { at: clock, tick }: Pick<Awaited<ReturnType<typeof opened>>, "at" | "tick">,
  end: number,
): Promise<void> {
  while (clock.now < end) {
    clock.now += 5 * minute;
    await tick();
  }
}

test("what comes due in quiet hours is told at their end, in one message, and is not late", async () => {
  const process = await opened([
    setting("quietHours", "20:00-09:00"),
    followUp(10, at("2026-06-30", "21:00"), "call", "Ben"),
    followUp(11, at("2026-07-01", "03:00"), "write", "Ben"),
    followUp(12, at("2026-07-01", "09:30"), "send", "Ben"),
  ]);
  await until(process, at("2026-07-01", "08:55"));
  expect(process.platform.words).toEqual([]);
  await until(process, at("2026-07-01", "09:00"));
  expect(process.platform.words).toEqual([
    "2 reminders\n1 Mark Bell +4930123456: call · 1 day overdue\n2 Mark Bell +4930123456: write · today, 03:00",
  ]);
  await until(process, at("2026-07-01", "12:00"));
  expect(process.platform.words).toHaveLength(2);
});

test("on a day on which the business is closed there is no digest", async () => {
  const process = await opened([
    setting("closedOn", "2026-07-01..2026-07-02"),
    followUp(10, at("2026-06-29", "12:00"), "complaint", "Ben"),
    digest(50, "slack:C1", "08:30", "Ana"),
  ]);
  const days: string[] = [];
  for (const on of ["2026-06-30", "2026-07-01", "2026-07-02", "2026-07-03"]) {
    const before = process.platform.words.length;
    await until(process, at(on, "10:00"));
    if (process.platform.words.length > before) days.push(on);
  }
  expect(days).toEqual(["2026-06-30", "2026-07-03"]);
});

test.each([
  ["20:00-08:00", "2026-06-30", "19:59", undefined],
  ["20:00-08:00", "2026-06-30", "20:00", "2026-06-30 20:00"],
  ["20:00-08:00", "2026-07-01", "07:59", "2026-06-30 20:00"],
  ["20:00-08:00", "2026-07-01", "08:00", undefined],
  ["12:00-14:00", "2026-07-01", "13:00", "2026-07-01 12:00"],
  ["12:00-14:00", "2026-07-01", "14:00", undefined],
  ["none", "2026-07-01", "03:00", undefined],
])("with quiet hours %s, on %s at %s it is quiet since %s", (quietHours, on, time, since) => {
  const [day = "", hour = ""] = since?.split(" ") ?? [];
  expect(quietSince({ quietHours, timeZone: zone }, at(on, time))).toBe(
    since === undefined ? undefined : at(day, hour),
  );
});
