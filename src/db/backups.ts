import { mkdir, readdir, rm } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import { isDate, type LocalDate } from "../core/time.ts";
import { backUp } from "./backup.ts";
import type { Database } from "./database.ts";

/** A folder with a copy of the database for each day: "shop-2026-11-27.db". */
export function backupFolder(database: Database, folder: string) {
  const extension = extname(database.path);
  const prefix = `${basename(database.path, extension)}-`;
  const pathOf = (day: LocalDate): string => join(folder, `${prefix}${day}${extension}`);
  const dayOf = (name: string): string => name.slice(prefix.length, name.length - extension.length);
  return {
    days: async (): Promise<readonly LocalDate[]> => {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const names = await readdir(folder);
      return names
        .filter((name) => name.startsWith(prefix) && name.endsWith(extension))
        .map(dayOf)
        .filter(isDate)
        .toSorted();
    },
    make: async (day: LocalDate): Promise<void> => backUp(database, pathOf(day)),
    drop: async (day: LocalDate): Promise<void> => rm(pathOf(day), { force: true }),
  };
}
