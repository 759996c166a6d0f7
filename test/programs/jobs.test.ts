import { expect, test } from "vitest";
import { jobs } from "../../src/programs/jobs.ts";
import { change, shop } from "../db/shop.ts";
import { run } from "./run.ts";

test("crm jobs tells what is posted by itself, with its next three runs", async () => {
  const stores = shop();
  const recurrence = JSON.stringify({ every: "working_day" });
  const row = {
    id: 50,
    kind: "digest",
    conversation: "slack:C1",
    at: "08:00",
    about: null,
  } as const;
  await stores.changes.apply(
    change(stores, [
      {
        op: "insert",
        record: "schedules",
        row: { ...row, recurrence, createdBy: "Ana", status: "active" },
      },
      {
        op: "insert",
        record: "schedules",
        row: {
          ...row,
          id: 51,
          kind: "changes",
          about: JSON.stringify({
            number: 2,
            intent: { do: "question", question: { measure: "list", filter: { is: "customer" } } },
          }),
          recurrence,
          createdBy: "Ana",
          status: "paused",
        },
      },
    ]),
  );
  await stores.jobRuns.note("reminders", Date.parse("2026-06-30T06:00:00Z"));
  const { path } = stores.database;
  stores.close();
  const { out } = await run(jobs, ["--db", path]);
  expect(out).toContain("digest in slack:C1, on working days at 08:00: ");
  expect(out).toContain(
    "standing answer 2 changes of “customers” in slack:C1, on working days at 08:00: paused",
  );
  expect(out.match(/\d{4}-\d\d-\d\d 08:00/g)).toHaveLength(3);
  expect(out).toContain("Looked for reminders: 2026-06-30T06:00:00.000Z\nMade a backup: never");
  expect(out).toContain("No message waits.");
});
