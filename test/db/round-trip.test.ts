import * as fc from "fast-check";
import { expect, test } from "vitest";
import { examine } from "../../src/db/doctor.ts";
import { rounds } from "../durability/support.ts";
import { crmImport, exportText, file, freshDb } from "../programs/import/support.ts";
import { shop } from "./shop.ts";
import { play, sequenceWith } from "./steps.ts";

const runs = rounds(25, 500);

/** What people may type as a name or a note: it is trimmed, and not empty. */
const typed = fc
  .oneof(
    fc.constantFrom(
      "Anna Müller",
      "Anna Müller",
      "a;b",
      '"x", y',
      "=1+2",
      "{[",
      "\\",
      "null",
      "12.340",
    ),
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }),
  )
  .map((text) => text.trim())
  .filter((text) => text !== "");

test("importing the export of any shop into an empty database gives an equal export", async () => {
  await fc.assert(
    fc.asyncProperty(sequenceWith(typed, 60), async (steps) => {
      const [original, copy] = [freshDb(), freshDb()];
      const stores = shop(original);
      await play(stores, [{ ...steps[0]!, what: "add contact" }, ...steps]);
      stores.close();
      const exported = await exportText(original);
      const { code, out } = await crmImport(copy, [file("export.json", exported)]);
      expect([code, out]).toEqual([0, expect.not.stringContaining("problem")]);
      expect(await exportText(copy)).toBe(exported);
      expect(examine(copy)).toEqual([]);
    }),
    { numRuns: runs },
  );
}, 600_000);
