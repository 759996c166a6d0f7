import { existsSync, readFileSync } from "node:fs";
import { describe } from "vitest";
import { z } from "zod";

const folder = process.env["REFERENCE_DATA"];

/** Tests against public data sets that are not part of the repository; skipped, and said so, without them. */
export function describeReference(title: string, tests: (folder: string) => void): void {
  if (folder === undefined || !existsSync(folder)) {
    console.warn(`Skipped, REFERENCE_DATA is not set: ${title}`);
    describe.skip(title, () => undefined);
    return;
  }
  describe(title, () => tests(folder));
}

export const readJson = <Schema extends z.ZodType>(path: string, schema: Schema): z.infer<Schema> =>
  schema.parse(JSON.parse(readFileSync(path, "utf8")));
