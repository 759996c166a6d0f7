import * as fc from "fast-check";
import { expect, test } from "vitest";
import { recordNames, columnOf } from "../../src/db/changes/records.ts";
import { examine } from "../../src/db/doctor.ts";
import type { OpenStores } from "../../src/db/stores.ts";
import { rounds } from "../durability/support.ts";
import { all, by, freshPath, shop } from "./shop.ts";
import { play, sequenceWith } from "./steps.ts";

const runs = rounds(25, 500);

const sequence = sequenceWith(
  fc.constantFrom("Anna Müller", "Jo-Ann D'Arcy", "Bell & Sons", "łódź", "x", ""),
);

const records = (stores: OpenStores) =>
  Object.fromEntries(recordNames.map((record) => [record, all(stores, columnOf(record))]));

test("any sequence of changes undone in reverse restores the records, and done again, too", async () => {
  await fc.assert(
    fc.asyncProperty(sequence, sequence, async (before, after) => {
      const path = freshPath();
      const stores = shop(path);
      await play(stores, [{ ...before[0]!, what: "add contact" }, ...before]);
      const start = records(stores);
      const written = await play(stores, after);
      const end = records(stores);
      expect(examine(path)).toEqual([]);
      for (const id of written.toReversed())
        expect(await stores.changes.undo(id, by())).toMatchObject({ kept: [] });
      expect(records(stores)).toEqual(start);
      expect(examine(path)).toEqual([]);
      for (const id of written)
        expect(await stores.changes.redo(id, by())).toMatchObject({ kept: [] });
      expect(records(stores)).toEqual(end);
      expect(examine(path)).toEqual([]);
      stores.close();
    }),
    { numRuns: runs },
  );
}, 600_000);

test("undoing any changes in any order keeps what others changed, and never breaks anything", async () => {
  await fc.assert(
    fc.asyncProperty(sequence, fc.array(fc.nat(40), { maxLength: 12 }), async (steps, undone) => {
      const path = freshPath();
      const stores = shop(path);
      const written = await play(stores, [{ ...steps[0]!, what: "add contact" }, ...steps]);
      for (const nth of undone) {
        const id = written[nth % written.length]!;
        const outcome = await stores.changes.undo(id, by());
        if (outcome.outcome === "nothing") await stores.changes.redo(id, by());
      }
      expect(examine(path)).toEqual([]);
      stores.close();
    }),
    { numRuns: runs },
  );
}, 600_000);
