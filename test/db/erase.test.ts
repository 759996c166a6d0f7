import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { anna, Talk } from "../core/assistant/talk.ts";
import { all, by, call, change, contact, freshPath, purchase, shop } from "./shop.ts";

/** Words that stand for everything that is known of Wilhelmina. */
const traces = ["Wilhelmina", "wilhelmina", "Quartz", "kumquat", "wq@example.com"] as const;

async function shopWithWilhelmina(path = freshPath()) {
  const stores = shop(path);
  const [will, mark] = [stores.newId(), stores.newId()];
  const [own, moved, hers] = [stores.newId(), stores.newId(), stores.newId()];
  const apply = stores.changes.apply;
  await apply(
    change(
      stores,
      [
        contact(will, "Wilhelmina Quartz", { email: "wq@example.com" }),
        contact(mark, "Mark Bell"),
        purchase(stores.newId(), will, "2026-05-01", 2000),
        purchase(stores.newId(), mark, "2026-05-01", 700),
        call(own, will, "2026-06-01", { summary: "likes kumquat tea" }),
      ],
      { summary: "call with Wilhelmina Quartz and Mark Bell" },
    ),
  );
  await apply(change(stores, [call(moved, mark, "2026-06-02", { summary: "wants kumquat jam" })]));
  await apply(
    change(stores, [
      {
        op: "update",
        record: "interactions",
        id: moved,
        expect: { contactId: mark },
        set: { contactId: will },
      },
    ]),
  );
  const before = change(stores, [contact(hers, "Wilhelmina Q.")]);
  await apply(before);
  await apply(
    change(
      stores,
      [
        { op: "update", record: "contacts", id: will, expect: {}, set: { city: "Quartz Hill" } },
        { op: "delete", record: "contacts", id: hers },
      ],
      { kind: "merge", summary: "merge of Wilhelmina Q. into Wilhelmina Quartz" },
    ),
  );
  return { stores, will, mark };
}

const everyFile = (path: string): string =>
  [path, `${path}-wal`].map((file) => readFileSync(file, "latin1")).join("\n");

describe("erasing somebody", () => {
  test("leaves nothing of them in the database's files, nor of whom was merged into them", async () => {
    const path = freshPath();
    const { stores, mark } = await shopWithWilhelmina(path);
    expect(everyFile(path)).toContain("kumquat");
    await stores.misunderstood.keep("knit Wilhelmina Quartz a hat", 0);
    const talk = new Talk(stores);
    await talk.say({ do: "question", question: { measure: "count", filter: { is: "customer" } } });
    await talk.say({ do: "contact_fact", fact: "email", contact: { name: "Wilhelmina Quartz" } });
    await talk.say({
      do: "delete_contact",
      contact: { name: "Wilhelmina Quartz" },
      erase: true,
    });
    const receipt = await talk.say({ do: "yes" });
    expect(receipt.text).toContain("Erased Wilhelmina Quartz for good");
    expect(receipt.text).not.toContain("[Undo]");
    const left = everyFile(path);
    for (const trace of traces) expect(left).not.toContain(trace);
    expect(all(stores, "contacts")).toMatchObject([{ id: mark }]);
    expect(all(stores, "daily_totals")).toMatchObject([{ revenue_minor: 700 }]);
  });

  test("cannot be undone, and what was done before is not undone in its place", async () => {
    const { stores } = await shopWithWilhelmina();
    const talk = new Talk(stores);
    await talk.say({ do: "tag", contacts: [{ name: "Mark Bell" }], add: ["VIP"] });
    await talk.say({ do: "delete_contact", contact: { name: "Wilhelmina Quartz" }, erase: true });
    await talk.say({ do: "yes" });
    expect((await talk.say({ do: "undo" })).text).toContain(
      "What was erased cannot be brought back",
    );
    expect(all(stores, "contact_tags")).toHaveLength(1);
  });

  test("keeps what a change did to others, and that can still be undone", async () => {
    const { stores, mark, will } = await shopWithWilhelmina();
    await stores.changes.apply(
      change(stores, [{ op: "delete", record: "contacts", id: will }], { kind: "erase" }),
    );
    const [first] = await stores.changes.historyOf(mark, 20).then((lines) => lines.toReversed());
    const entry = await stores.changes.entry(first?.changeId ?? 0);
    expect(entry?.summary).toBe("call with somebody erased and Mark Bell");
    expect(await stores.changes.undo(first?.changeId ?? 0, by())).toMatchObject({
      outcome: "taken-back",
    });
    expect(all(stores, "contacts")).toEqual([]);
  });

  test("asks first, and a no leaves everything", async () => {
    const { stores } = await shopWithWilhelmina();
    const talk = new Talk(stores);
    const asked = await talk.say({
      do: "delete_contact",
      contact: { name: "Wilhelmina Quartz" },
      erase: true,
    });
    expect(asked.text).toContain("It cannot be undone");
    await talk.say({ do: "no" }, anna);
    expect(all(stores, "contacts")).toHaveLength(2);
  });
});
