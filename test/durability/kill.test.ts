import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { examine } from "../../src/db/doctor.ts";
import { foundChanges, killedWriter, rounds } from "./support.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "kill-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("a process killed while it writes keeps every acknowledged change, none of them half", {
  timeout: 600_000,
}, async () => {
  const path = join(folder, "shop.db");
  let acknowledged = 0;
  for (let round = 0; round < rounds(3, 50); round++) {
    const promised = await killedWriter([path, "FULL", `${round}`], 20 + ((round * 37) % 200));
    const { whole, half } = await foundChanges(path, round);
    expect(half).toEqual([]);
    expect(promised.filter((number) => !whole.has(number))).toEqual([]);
    acknowledged += promised.length;
  }
  expect(acknowledged).toBeGreaterThan(0);
  expect(examine(path)).toEqual([]);
});
