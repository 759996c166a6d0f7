import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "..");

test("no module that test files share registers a hook when it is imported: only the first file would get it", () => {
  const shared = readdirSync(root, { recursive: true, encoding: "utf8" }).filter(
    (name) => name.endsWith(".ts") && !/\.(test|d)\.ts$/.test(name),
  );
  const hooked = shared.filter((name) =>
    /^(before|after)(Each|All)\(/m.test(readFileSync(join(root, name), "utf8")),
  );
  expect(shared).toContain("db/shop.ts");
  expect(hooked).toEqual([]);
});
