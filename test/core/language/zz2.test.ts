import { test } from "vitest";
import { read } from "../../../src/core/language/items.ts";
import { potterySituation } from "./pottery.ts";
import { readFileSync } from "node:fs";
test("x", () => {
  for (const t of JSON.parse(readFileSync("/tmp/me-texts.json", "utf8"))) {
    const r = read(t, potterySituation);
    console.log("=>", t);
    for (const i of process.env["ASKED"] ? r.asked : r.items)
      console.log(
        "=>   ",
        i.mark ?? i.word,
        "|",
        [...i.concepts].join(" "),
        "|",
        i.entities.map((e) => e.kind + (e.sure ? "!" : "")).join(" "),
        "|",
        i.name ? JSON.stringify({ c: i.name.contact, f: i.name.full, w: i.name.weak }) : "",
        JSON.stringify(i.shop),
      );
  }
});
