import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { UserError } from "../core/errors.ts";
import { recognise } from "../core/imports/header.ts";
import type { Reading } from "../core/imports/read-row.ts";
import type { ImportRow } from "../core/imports/row.ts";
import { roles } from "../core/team/member.ts";
import {
  addDays,
  daysBetween,
  type Instant,
  instantOf,
  localDate,
  localTime,
} from "../core/time.ts";
import { type ImportSession, openImport } from "../db/imports/session.ts";
import { openStores } from "../db/stores.ts";
import { csvBatches, lookAt } from "./import-source.ts";
import type { ExitCode, Io } from "./io.ts";
import { optionsOf } from "./options.ts";

export const demoPath = join("data", "demo.db");

const usage = "crm demo [--db FILE]";

/** crm demo: makes a fresh database of the demo shop. */
export async function demo(argv: readonly string[], io: Io): Promise<ExitCode> {
  const path = optionsOf(argv, ["db"], usage).db ?? demoPath;
  await makeDemo(path, io.now());
  io.stdout.write(`${path} holds the demo shop, which ends today.\n`);
  return 0;
}

/**
 * Makes the demo shop's database, with all its days moved so that the shop ends today. It gets its
 * name only once it is whole.
 */
export async function makeDemo(path: string, now: Instant): Promise<void> {
  if (existsSync(path))
    throw new UserError(`${path} is there already. Delete it first, or name another with --db.`);
  mkdirSync(dirname(path), { recursive: true });
  const unfinished = `${path}.unfinished`;
  removeAll(unfinished);
  try {
    await fill(unfinished, now);
    renameSync(unfinished, path);
  } finally {
    removeAll(unfinished);
  }
}

function removeAll(path: string): void {
  for (const suffix of ["", "-wal", "-shm"]) rmSync(`${path}${suffix}`, { force: true });
}

async function fill(path: string, now: Instant): Promise<void> {
  const folder = demoFolder();
  const shop = shopSchema.parse(JSON.parse(readFileSync(join(folder, "team.json"), "utf8")));
  const lastDay = Date.parse(readFileSync(join(folder, "now.txt"), "utf8").trim());
  const stores = openStores(path);
  try {
    const session = openImport(stores.database, {
      at: now,
      actor: "import",
      source: "demo",
      summary: "demo shop",
    });
    session.applyOther("settings", {
      name: shop.business,
      timeZone: shop.time_zone,
      currency: shop.currency,
    });
    for (const { name, role } of shop.team) session.applyOther("team", { name, role });
    const reading: Reading = {
      now,
      zone: shop.time_zone,
      dateOrder: "DMY",
      decimalMark: ".",
      currency: shop.currency,
      country: null,
    };
    const move = mover(shop.time_zone, lastDay, now);
    for (const file of ["contacts", "purchases", "interactions", "followups"])
      await bring(session, join(folder, `${file}.csv`), reading, move);
    session.finish();
  } finally {
    stores.close();
  }
}

const shopSchema = z.object({
  business: z.string(),
  time_zone: z.string(),
  currency: z.string(),
  team: z.array(z.object({ name: z.string(), role: z.enum(roles) })),
});

async function bring(
  session: ImportSession,
  path: string,
  reading: Reading,
  move: (row: ImportRow) => ImportRow,
): Promise<void> {
  const { text, header } = await lookAt(path);
  const found = recognise(header ?? []);
  if (found.outcome !== "known") throw new Error(`The header of ${path} is not known`);
  const file = { format: "csv", text, layout: found.layout } as const;
  for await (const { rows, problems } of csvBatches(file, reading, () => undefined)) {
    const tally = session.apply("demo", rows.map(move));
    const [problem] = [...problems, ...tally.problems];
    if (problem !== undefined) throw new Error(`${path}:${problem.line}: ${problem.reason}`);
  }
  session.endFile();
}

/**
 * Moves a row by the whole days between the shop's last day and today, at its own wall time. What
 * has happened has happened: it never comes to lie later today than now.
 */
function mover(zone: string, lastDay: Instant, now: Instant): (row: ImportRow) => ImportRow {
  const days = daysBetween(localDate(zone, lastDay), localDate(zone, now));
  const by = (at: Instant, count: number) =>
    instantOf(zone, addDays(localDate(zone, at), count), localTime(zone, at));
  const happened = (at: Instant) => {
    const moved = by(at, days);
    return moved > now && at <= lastDay ? by(at, days - 1) : moved;
  };
  return (row) => {
    switch (row.kind) {
      case "contacts":
        return { ...row, values: { ...row.values, createdAt: happened(row.values.createdAt) } };
      case "purchases":
        return { ...row, values: { ...row.values, purchasedAt: happened(row.values.purchasedAt) } };
      case "interactions":
        return { ...row, values: { ...row.values, happenedAt: happened(row.values.happenedAt) } };
      case "followUps":
        return { ...row, values: { ...row.values, dueAt: by(row.values.dueAt, days) } };
    }
  };
}

/** The folder of the shop's files, found from the sources and from the compiled files alike. */
function demoFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "demo/now.txt"))) {
    if (dirname(folder) === folder) throw new Error("The folder demo is missing.");
    folder = dirname(folder);
  }
  return join(folder, "demo");
}
