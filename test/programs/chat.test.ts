import { existsSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { chat } from "../../src/programs/chat.ts";
import { all, change, contact, freshPath, shop } from "../db/shop.ts";
import { run } from "./run.ts";

/** A shop with a contact of that name, and the terminal chat on it, piped. */
async function talk(lines: readonly string[], name = "Mark Bell", as: readonly string[] = []) {
  const path = freshPath();
  const stores = shop(path);
  await stores.changes.apply(
    change(stores, [
      contact(1001, name),
      {
        op: "insert",
        record: "members",
        row: { id: 1002, name: "Ben", role: "viewer", slackId: null, telegramId: null },
      },
    ]),
  );
  const input = lines.map((line) => `${line}\n`).join("");
  const ran = await run(chat, ["--db", path, ...as], { input });
  return { ...ran, stores, path };
}

describe("the terminal chat, piped,", () => {
  test("answers each line, without a prompt and without escape codes", async () => {
    const { code, out, stores } = await talk(["called Mark Bell, wants samples", "", "undo"]);
    expect(code).toBe(0);
    expect(out).toContain("wants samples");
    expect(out).toContain("Undone");
    expect(out).not.toMatch(/(?!\n)\p{Cc}|›/u);
    expect(all(stores, "interactions")).toEqual([]);
  });

  test("takes the number of a choice for the choice", async () => {
    const { out, stores } = await talk(["called Mark Bell, wants samples", "1"]);
    expect(out).toContain("[1] Undo");
    expect(out).toContain("Undone");
    expect(all(stores, "interactions")).toEqual([]);
  });

  test("ends at a word of goodbye", async () => {
    const { code, out } = await talk(["exit", "called Mark Bell, wants samples"]);
    expect({ code, out }).toEqual({ code: 0, out: "" });
  });

  test("shows what control characters and marks of direction are in a name as nothing", async () => {
    const { out } = await talk(["find Mark"], "Mark \u001b[31m\u202eBell\u0007\u009b2J");
    expect(out).toContain("Mark");
    expect(out).not.toMatch(/(?!\n)[\p{Cc}\p{Bidi_Control}]/u);
  });

  test("speaks as whom the team knows by the name, with their role", async () => {
    const { out, stores } = await talk(["called Mark Bell, hi"], undefined, ["--as", "ben"]);
    expect(out).toContain("you are a viewer");
    expect(all(stores, "interactions")).toEqual([]);
  });

  test("refuses a writer the team does not know, unless a role is named", async () => {
    expect(await talk(["help"], undefined, ["--as", "Zoe"])).toMatchObject({
      code: 2,
      err: expect.stringContaining("Nobody in the team is called Zoe"),
    });
    const { stores } = await talk(["called Mark Bell, hi"], undefined, ["--as", "Zoe:member"]);
    expect(all(stores, "interactions")).toMatchObject([{ logged_by: "Zoe" }]);
  });

  test("refuses a database that is not there", async () => {
    const path = freshPath();
    expect(await run(chat, ["--db", path])).toMatchObject({
      code: 2,
      err: expect.stringContaining("There is no file"),
    });
    expect(existsSync(path)).toBe(false);
  });
});

describe("a file of a reply", () => {
  let folder = "";
  beforeEach(() => {
    folder = dirname(freshPath());
    vi.spyOn(process, "cwd").mockReturnValue(folder);
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  test("is saved where one works, never over another, and the chat says where", async () => {
    const { out } = await talk(["list all contacts", "csv", "csv"]);
    const saved = [...out.matchAll(/^Saved as (.+)$/gm)].map(([, path]) => path ?? "");
    expect(saved).toHaveLength(2);
    expect(new Set(saved).size).toBe(2);
    for (const path of saved) {
      expect(dirname(path)).toBe(folder);
      expect(readFileSync(path, "utf8")).toContain("Mark Bell");
    }
  });
});
