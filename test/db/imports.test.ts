import { describe, expect, test } from "vitest";
import type { Edit } from "../../src/core/changes/change.ts";
import type { ImportRow } from "../../src/core/imports/row.ts";
import { beginImport, type ImportChunk } from "../../src/db/changes/import-run.ts";
import { takeIds } from "../../src/db/ids.ts";
import { openImport } from "../../src/db/imports/session.ts";
import type { OpenStores } from "../../src/db/stores.ts";
import { all, by, call, change, contact, freshPath, noon, purchase, shop } from "./shop.ts";

const about = {
  at: noon("2026-06-30"),
  actor: "Ana",
  source: "import 1",
  summary: "the import",
};
const head = (stores: OpenStores, source = about.source) => ({
  ...about,
  id: stores.newId(),
  conversation: "terminal",
  source,
});

const begin = (stores: OpenStores, source?: string) => {
  const run = beginImport(stores.database, head(stores, source));
  if (run === undefined) throw new Error("it was imported before");
  return run;
};

/** Ten people with two sales each, the second of an order of two rows on two days. */
function people(stores: OpenStores): ImportChunk {
  const [first, sale] = [takeIds(stores.database, 10), takeIds(stores.database, 20)];
  const numbers = Array.from({ length: 10 }, (_, index) => index);
  const contacts = numbers.map((index) =>
    contact(first + index, `Anna ${index}`, { city: "Köln" }),
  );
  const sales = numbers.flatMap((index) => [
    purchase(sale + 2 * index, first + index, "2026-05-01", 1000, { reference: `R${index}` }),
    purchase(sale + 2 * index + 1, first + index, "2026-05-02", 500, { reference: `R${index}` }),
  ]);
  return {
    inserts: {
      contacts: contacts.flatMap((edit) =>
        edit.op === "insert" && edit.record === "contacts" ? [edit.row] : [],
      ),
      purchases: sales.flatMap((edit) =>
        edit.op === "insert" && edit.record === "purchases" ? [edit.row] : [],
      ),
    },
  };
}

/** A row of a file of contacts, by the id it has there. */
const row = (id: number): ImportRow => ({
  kind: "contacts",
  line: id,
  externalId: String(id),
  draft: {},
  values: {
    name: `Row ${id}`,
    company: null,
    email: null,
    phone: null,
    city: null,
    country: null,
    birthday: null,
    source: null,
    owner: null,
    notes: null,
    status: "active",
    createdAt: noon("2026-01-01"),
  },
  tags: [],
  emails: [],
  phones: [],
  muted: [],
});

describe("an import", () => {
  test("is one change, with totals and names when it has finished", async () => {
    const stores = shop();
    const run = begin(stores);
    run.write(people(stores));
    run.finish("the import of 10 contacts");
    expect(all(stores, "customer_summaries")).toHaveLength(10);
    expect(all(stores, "customer_summaries")[0]).toMatchObject({ orders: 1, order_days: 2 });
    expect(all(stores, "daily_totals")).toMatchObject([
      { day: "2026-05-01", orders: 10, revenue_minor: 10_000 },
      { day: "2026-05-02", orders: 0, revenue_minor: 5000 },
    ]);
    expect(stores.vocabulary().cities).toEqual(["Köln"]);
    expect((await stores.contacts.named({ name: "anna 3" })).outcome).toBe("found");
    expect(await stores.changes.lastOfKind("import")).toMatchObject({
      summary: "the import of 10 contacts",
      status: "done",
    });
  });

  test("keeps the file's ids but for those a chat was given meanwhile", async () => {
    const stores = shop();
    const session = openImport(stores.database, about);
    expect(session.apply("contacts.csv", [row(1), row(2)]).created).toBe(2);
    const taken = stores.newId();
    await stores.changes.apply(change(stores, [contact(taken, "Chat")]));
    expect(session.apply("contacts.csv", [row(taken), row(19), row(500)]).created).toBe(3);
    session.finish();
    expect(all(stores, "contacts")).toMatchObject([
      { id: 1, name: "Row 1" },
      { id: 2, name: "Row 2" },
      { id: taken, name: "Chat" },
      { name: `Row ${taken}` },
      { name: "Row 19" },
      { id: 500, name: "Row 500" },
    ]);
  });

  test("of a source that was handled before does not begin", () => {
    const stores = shop();
    begin(stores).finish();
    expect(beginImport(stores.database, head(stores))).toBeUndefined();
  });

  test("is taken back whole, updates included, and can be done again", async () => {
    const stores = shop();
    const ben = stores.newId();
    await stores.changes.apply(change(stores, [contact(ben, "Ben", { phone: "+491" })]));
    const run = begin(stores);
    run.write({
      ...people(stores),
      edits: [
        {
          op: "update",
          record: "contacts",
          id: ben,
          expect: { phone: "+491" },
          set: { phone: "+492" },
        },
      ],
    });
    run.finish();
    const before = ["contacts", "purchases", "daily_totals"].map((table) => all(stores, table));
    expect(await stores.changes.undo(run.changeId, by())).toMatchObject({ kept: [] });
    expect(all(stores, "contacts")).toMatchObject([{ name: "Ben", phone: "+491" }]);
    for (const table of ["purchases", "customer_summaries", "customer_totals", "daily_totals"])
      expect(all(stores, table)).toEqual([]);
    await stores.changes.redo(run.changeId, by());
    expect(["contacts", "purchases", "daily_totals"].map((table) => all(stores, table))).toEqual(
      before,
    );
  });

  test("taken back leaves what people did since", async () => {
    const stores = shop();
    const run = begin(stores);
    const chunk = people(stores);
    run.write(chunk);
    run.finish();
    const [first, second] = (chunk.inserts?.contacts ?? []).map(({ id }) => id);
    await stores.changes.apply(
      change(
        stores,
        [
          call(stores.newId(), first!, "2026-06-01"),
          { op: "update", record: "contacts", id: second!, expect: {}, set: { city: "Bonn" } },
        ],
        { actor: "Ben" },
      ),
    );
    const outcome = await stores.changes.undo(run.changeId, by());
    expect(outcome).toMatchObject({
      kept: [
        { contactName: "Anna 0", changedBy: "Ben" },
        { contactName: "Anna 1", changedBy: "Ben" },
      ],
    });
    expect(all(stores, "contacts")).toHaveLength(2);
    expect(all(stores, "purchases")).toEqual([]);
  });

  test("skips an update where the row is not as expected", () => {
    const stores = shop();
    const run = begin(stores);
    const edit: Edit = {
      op: "update",
      record: "contacts",
      id: 99,
      expect: { city: "Bonn" },
      set: { city: "Köln" },
    };
    expect(run.write({ edits: [edit] })).toEqual([edit]);
    run.finish();
  });

  test("that is abandoned leaves nothing", () => {
    const stores = shop();
    const run = begin(stores);
    run.write(people(stores));
    run.abort();
    for (const table of ["contacts", "purchases", "changes", "change_edits", "name_tokens"])
      expect(all(stores, table)).toEqual([]);
  });

  test("that never finished is rolled back when the database is opened, but not while it runs", () => {
    const path = freshPath();
    const importing = shop(path);
    const run = begin(importing);
    run.write(people(importing));
    const chatting = shop(path);
    expect(all(chatting, "contacts")).toHaveLength(10);
    chatting.close();
    run.abort();
    // As a killed process leaves it: chunks written, and nobody holds the lock.
    const id = importing.newId();
    importing.database.client
      .prepare(
        `insert into changes (id, kind, at, actor, conversation, source, summary, status)
         values (?, 'import', 0, 'Ana', 'terminal', 'killed', 'an import', 'applying')`,
      )
      .run(id);
    importing.close();
    const reopened = shop(path);
    expect(all(reopened, "changes")).toEqual([]);
  });

  test("refuses to run beside another one", () => {
    const stores = shop();
    const run = begin(stores);
    expect(() => begin(stores, "import 2")).toThrow("Another import is running");
    run.finish();
    begin(stores, "import 2").finish();
  });
});
