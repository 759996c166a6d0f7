import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { examine } from "../../src/db/doctor.ts";
import { openStores } from "../../src/db/stores.ts";
import { foundChanges, killedWriter, rounds } from "./support.ts";

const compiler = spawnSync("cc", ["--version"]).status === 0 && process.platform === "linux";
if (!compiler)
  process.stderr.write("Power cuts are not simulated here: that needs Linux and cc.\n");

describe.skipIf(!compiler)("when the power fails", () => {
  let folder = "";
  let shim = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "power-"));
    shim = join(folder, "power-cut.so");
    const source = join(import.meta.dirname, "power-cut.c");
    execFileSync("cc", ["-shared", "-fPIC", "-O1", "-o", shim, source, "-ldl"]);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** Writes until the power goes; then only what had reached the disk is left. */
  async function cut(synchronous: string, round: number) {
    const path = join(folder, `${synchronous}-${round}.db`);
    openStores(path).close();
    copyFileSync(path, `${path}.durable`);
    const promised = await killedWriter(
      [path, synchronous, `${round}`],
      60 + ((round * 53) % 200),
      {
        LD_PRELOAD: shim,
      },
    );
    for (const file of [path, `${path}-wal`, `${path}-shm`]) {
      rmSync(file, { force: true });
      if (existsSync(`${file}.durable`)) renameSync(`${file}.durable`, file);
    }
    const { whole, half } = await foundChanges(path, round);
    expect(half).toEqual([]);
    return { path, promised, lost: promised.filter((number) => !whole.has(number)) };
  }

  test("every acknowledged change is there, none of them half, and the database is sound", {
    timeout: 900_000,
  }, async () => {
    let acknowledged = 0;
    for (let round = 0; round < rounds(3, 50); round++) {
      const { path, promised, lost } = await cut("FULL", round);
      expect(lost).toEqual([]);
      expect(examine(path)).toEqual([]);
      acknowledged += promised.length;
    }
    expect(acknowledged).toBeGreaterThan(0);
  });

  test("the same cuts lose changes when the database does not wait for the disk, so the test can fail", {
    timeout: 900_000,
  }, async () => {
    let lost = 0;
    for (let round = 0; round < rounds(10, 50) && lost === 0; round++)
      lost += (await cut("NORMAL", round)).lost.length;
    expect(lost).toBeGreaterThan(0);
  });
});
