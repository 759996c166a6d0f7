import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { commandsPage } from "../../scripts/commands-page.ts";

test("docs/commands.md tells what there is to say: “npm run commands” writes it", () => {
  const page = readFileSync(new URL("../../docs/commands.md", import.meta.url), "utf8");
  expect(page).toBe(commandsPage());
});
