import { Readable, Writable } from "node:stream";
import { setImmediate as otherWork } from "node:timers/promises";
import { expect, test } from "vitest";
import { ask } from "../../src/programs/ask.ts";
import { freshPath, shop } from "../db/shop.ts";
import { today } from "./run.ts";

test("a reply is taken by a slow reader before the next message is answered", async () => {
  const db = freshPath();
  shop(db).close();
  const waiting: number[] = [];
  const stdout: Writable = new Writable({
    async write(piece: Buffer, _encoding, done) {
      await otherWork();
      waiting.push(stdout.writableLength - piece.length);
      done();
    },
  });
  const code = await ask(["--db", db, "--as", "Anna:owner"], {
    stdin: Readable.from(["how many customers do we have\n".repeat(5)]),
    stdout,
    stderr: new Writable(),
    env: {},
    now: () => today,
  });
  expect(code).toBe(0);
  expect(waiting).toEqual([0, 0, 0, 0, 0]);
});
