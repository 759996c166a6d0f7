import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";

const root = join(import.meta.dirname, "../..");
const run = promisify(execFile);
const report = z.object({
  diagnostics: z.array(z.object({ code: z.string(), filename: z.string() })),
});

/** A fault in each room, and the rule that must find it. */
const faults: readonly (readonly [file: string, content: string, rule: string])[] = [
  ["src/core/uses-driver.ts", `import "better-sqlite3";`, "no-restricted-imports"],
  ["src/core/uses-orm.ts", `export { eq } from "drizzle-orm";`, "no-restricted-imports"],
  ["src/core/uses-files.ts", `export { join } from "node:path";`, "no-restricted-imports"],
  ["src/core/uses-db.ts", `export { x } from "../db/stores.ts";`, "no-restricted-imports"],
  ["src/core/reads-environment.ts", `export const home = process.env;`, "no-restricted-globals"],
  ["src/core/prints.ts", `console.log("here");`, "no-console"],
  ["src/db/uses-bot.ts", `export { x } from "../bots/channel.ts";`, "no-restricted-imports"],
  ["src/db/uses-sdk.ts", `export { Bot } from "grammy";`, "no-restricted-imports"],
  ["src/jobs/uses-db.ts", `export { x } from "../db/stores.ts";`, "no-restricted-imports"],
  ["src/jobs/uses-sdk.ts", `export { Bot } from "grammy";`, "no-restricted-imports"],
  ["src/bots/uses-db.ts", `export { x } from "../db/stores.ts";`, "no-restricted-imports"],
  ["src/bots/slack/uses-grammy.ts", `export { Bot } from "grammy";`, "no-restricted-imports"],
  ["src/bots/telegram/uses-bolt.ts", `export { App } from "@slack/bolt";`, "no-restricted-imports"],
  [
    "src/bots/console/uses-telegram.ts",
    `export { x } from "../telegram/bot.ts";`,
    "no-restricted-imports",
  ],
  ["src/llm/uses-db.ts", `export { x } from "../db/stores.ts";`, "no-restricted-imports"],
  [
    "src/programs/loads-model.ts",
    `export { openAiModel } from "../llm/openai.ts";`,
    "no-restricted-imports",
  ],
  ["src/core/any.ts", `export const anything: any = 1;`, "no-explicit-any"],
  ["src/core/floats.ts", `const later = async () => 1;\nlater();`, "no-floating-promises"],
  ["src/core/swallows.ts", `try { JSON.parse("{") } catch {}`, "no-empty"],
  ["src/core/a.ts", `import { b } from "./b.ts";\nexport const a = () => b;`, "no-cycle"],
  ["src/core/b.ts", `import { a } from "./a.ts";\nexport const b = () => a;`, "no-cycle"],
];
const sound = "src/core/sound.ts";

describe("the linter still bites: every rule that keeps the rooms apart finds a planted fault", () => {
  let folder = "";
  let found: readonly { readonly code: string; readonly filename: string }[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "planted-"));
    await cp(join(root, ".oxlintrc.json"), join(folder, ".oxlintrc.json"));
    await writeFile(
      join(folder, "tsconfig.json"),
      JSON.stringify({
        compilerOptions: { module: "nodenext", target: "es2023", lib: ["es2023"], types: [] },
        include: ["src"],
      }),
    );
    for (const [file, content] of [...faults, [sound, `export const one = 1;\n`] as const]) {
      await mkdir(dirname(join(folder, file)), { recursive: true });
      await writeFile(join(folder, file), content);
    }
    const lint = run(
      join(root, "node_modules/.bin/oxlint"),
      ["--type-aware", "--format", "json", "src"],
      { cwd: folder, maxBuffer: 16 * 1024 * 1024 },
    );
    const output = await lint.catch((error: { readonly stdout: string }) => error);
    found = report.parse(JSON.parse(output.stdout)).diagnostics;
  }, 60_000);
  afterAll(async () => rm(folder, { recursive: true, force: true }));

  const rulesAt = (file: string) =>
    found.filter(({ filename }) => filename === file).map(({ code }) => code);

  test.each(faults)("%s is refused", (file, _content, rule) => {
    expect(rulesAt(file).join(" ")).toContain(rule);
  });

  test("a file without fault is not refused", () => {
    expect(rulesAt(sound)).toEqual([]);
  });
});
