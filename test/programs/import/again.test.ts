import { describe, expect, test } from "vitest";
import { openStores } from "../../../src/db/stores.ts";
import { crmImport, exportJson, exportText, file, freshDb, rows, without } from "./support.ts";
import { today } from "../run.ts";

const header = "id,name,email,phone,city,tags";
const contacts = (...lines: readonly string[]) =>
  file("contacts.csv", [header, ...lines, ""].join("\n"));
const sales = (...lines: readonly string[]) =>
  file("sales.csv", ["contact_id,purchased_at,product,amount", ...lines, ""].join("\n"));

const anna = "1,Anna,anna@example.com,+49301234567,Köln,VIP";

/** Someone changes a field of the contact by chat. */
async function correct(db: string, name: string, set: Record<string, string>): Promise<void> {
  const stores = openStores(db);
  const id = stores.database.client
    .prepare<[string], number>("select id from contacts where name = ?")
    .pluck()
    .get(name);
  await stores.changes.apply({
    id: stores.newId(),
    kind: "chat",
    at: today,
    actor: "Ben",
    conversation: "terminal",
    source: JSON.stringify(set),
    summary: "a correction",
    edits: [{ op: "update", record: "contacts", id: id ?? 0, expect: {}, set }],
  });
  stores.close();
}

async function undoImport(db: string): Promise<void> {
  const stores = openStores(db);
  const last = await stores.changes.lastOfKind("import");
  await stores.changes.undo(last?.id ?? 0, {
    actor: "Ana",
    at: today,
    conversation: "terminal",
    source: `undo ${last?.id}`,
  });
  stores.close();
}

describe("a file imported again", () => {
  test("mutes by the rules it names now, unless somebody has muted or unmuted here since", async () => {
    const db = freshDb();
    const named = (muted: string) =>
      file("contacts.csv", ["id,name,email,muted", `1,Anna,anna@example.com,${muted}`].join("\n"));
    const muted = async () => (await exportJson(db)).contacts.map((each) => each["muted"]);
    await crmImport(db, [named("birthday;quiet")]);
    expect(await muted()).toEqual([["birthday", "quiet"]]);
    await crmImport(db, [named("quiet;second_order")]);
    expect(await muted()).toEqual([["quiet", "second_order"]]);
    const stores = openStores(db);
    const [first] = await stores.mutes.all();
    await stores.changes.apply({
      id: stores.newId(),
      kind: "setting",
      at: today,
      actor: "Ben",
      conversation: "terminal",
      source: "unmuted here",
      summary: "unmuted",
      edits: [{ op: "delete", record: "mutes", id: first?.id ?? 0 }],
    });
    stores.close();
    await crmImport(db, [named("")]);
    expect(await muted()).toEqual([["second_order"]]);
  });

  test("knows a follow-up without an id by what it says, whether or not it has a column for repeats", async () => {
    const db = freshDb();
    const due = (header: string, line: string) => file("follow-ups.csv", [header, line].join("\n"));
    const files = [contacts(anna), due("contact,due_at,text", "Anna,2026-07-06,call")];
    expect((await crmImport(db, files)).out).toContain("1 new");
    const again = due("contact,due_at,text,repeats", "Anna,2026-07-06,call,");
    expect((await crmImport(db, [again])).out).toContain("1 unchanged");
  });

  test("changes nothing, not even the journal", async () => {
    const db = freshDb();
    const files = [contacts(anna, "2,Ben,,,,"), sales("1,2026-05-03,V60,5", "1,2026-05-03,V60,5")];
    expect((await crmImport(db, files)).out).toContain("sales.csv (purchases): 2 new");
    const before = [await exportText(db), rows(db, "changes"), rows(db, "imported_rows")];
    const { out } = await crmImport(db, files);
    expect(out).toContain(
      "contacts.csv (contacts): 2 unchanged\nsales.csv (purchases): 2 unchanged",
    );
    expect(out).toContain("Nothing changed.");
    expect([await exportText(db), rows(db, "changes"), rows(db, "imported_rows")]).toEqual(before);
  });

  test("with more lines adds those alone", async () => {
    const db = freshDb();
    await crmImport(db, [contacts(anna), sales("1,2026-05-03,V60,5")]);
    const { out } = await crmImport(db, [
      contacts(anna, "2,Ben,,,,"),
      sales("1,2026-05-03,V60,5", "1,2026-05-03,V60,5", "2,2026-06-01,V60,5"),
    ]);
    expect(out).toContain("1 new, 1 unchanged\nsales.csv (purchases): 2 new, 1 unchanged");
  });

  test("updates the fields that changed in the file, and never reverts what people corrected", async () => {
    const db = freshDb();
    await crmImport(db, [contacts(anna)]);
    await correct(db, "Anna", { phone: "+49309999999", city: "Bonn" });
    const moved = "1,Anna,anna.s@example.com,+49301234567,Hamburg,VIP;wholesale";
    const { out } = await crmImport(db, [contacts(moved)]);
    expect(out).toContain("1 updated");
    expect((await exportJson(db)).contacts).toMatchObject([
      {
        email: "anna.s@example.com",
        phone: "+49309999999",
        city: "Hamburg",
        tags: ["VIP", "wholesale"],
      },
    ]);
  });

  test("does not bring back who was deleted", async () => {
    const db = freshDb();
    await crmImport(db, [contacts(anna)]);
    const stores = openStores(db);
    stores.database.client.exec("delete from contacts");
    stores.close();
    expect((await crmImport(db, [contacts(anna)])).out).toContain("1 unchanged");
    expect((await exportJson(db)).contacts).toEqual([]);
  });

  test("whose ids now mean other people is stopped row by row", async () => {
    const db = freshDb();
    await crmImport(db, [contacts(anna)]);
    const { out } = await crmImport(db, [contacts("1,Zoe,zoe@example.com,+4940777777,Bremen,")]);
    expect(out).toContain("id 1 was Anna in an earlier file and is Zoe now");
    const other = await crmImport(db, [
      contacts("1,Zoe,zoe@example.com,+4940777777,Bremen,"),
      "--source",
      "another list",
    ]);
    expect(other.out).toContain("1 new");
  });
});

describe("another file about the same people", () => {
  const other = (line: string) => file("newsletter.csv", `name,email,phone,company\n${line}\n`);

  test.each([
    ["email", "Anna Schmidt,ANNA@example.com,,"],
    ["phone", "A. Schmidt,,+49 30 1234567,"],
    ["name, where nothing speaks against it", "anna,,,"],
  ])("knows them by %s", async (_, line) => {
    const db = freshDb();
    await crmImport(db, [contacts(anna)]);
    await crmImport(db, [other(line)]);
    expect((await exportJson(db)).contacts).toHaveLength(1);
  });

  test.each([
    ["another email", "Anna,other@example.com,,"],
    ["another phone", "Anna,,+4940777777,"],
    ["another company", "Anna,,,Bell & Sons"],
  ])("does not take someone of the same name with %s for them", async (_, line) => {
    const db = freshDb();
    await crmImport(db, [contacts(anna)]);
    await crmImport(db, [other(line)]);
    expect((await exportJson(db)).contacts).toHaveLength(2);
  });

  test("fills what is empty and leaves what is there", async () => {
    const db = freshDb();
    await crmImport(db, [contacts("1,Anna,anna@example.com,,Köln,")]);
    await crmImport(db, [
      file("new.csv", "name,email,phone,city\nAnna S,anna@example.com,+49301234567,Bonn\n"),
    ]);
    expect((await exportJson(db)).contacts).toMatchObject([
      { name: "Anna", phone: "+49301234567", city: "Köln" },
    ]);
  });

  test("in which a name fits two people says so", async () => {
    const db = freshDb();
    await crmImport(db, [contacts("1,Anna,a@example.com,,,", "2,Anna,b@example.com,,,")]);
    const orders = file("orders.csv", "contact,purchased_at,amount\nAnna,2026-05-03,5\n");
    expect((await crmImport(db, [orders])).out).toContain('2 contacts have the name "Anna"');
  });
});

describe("an import taken back", () => {
  test("is gone whole, updates included, and can be imported again", async () => {
    const db = freshDb();
    await crmImport(db, [contacts(anna)]);
    const before = await exportText(db);
    const files = [
      contacts("1,Anna,anna.s@example.com,+49301234567,Bonn,VIP;tea", "2,Ben,,,,"),
      sales("1,2026-05-03,V60,5"),
    ];
    const first = await crmImport(db, files);
    const after = await exportJson(db);
    await undoImport(db);
    expect(await exportText(db)).toBe(before);
    const again = await crmImport(db, files);
    expect(again.out).toBe(first.out);
    const { contacts: people, purchases } = await exportJson(db);
    const withoutIds = (list: readonly object[]) => list.map((one) => without(one, "id"));
    expect(withoutIds(people)).toEqual(withoutIds(after.contacts));
    expect(purchases).toHaveLength(1);
  });
});

describe("a dry run", () => {
  test("reports the same and writes nothing", async () => {
    const db = freshDb();
    const files = [contacts(anna, "2,,,,,"), sales("1,2026-05-03,V60,5")];
    const dry = await crmImport(db, [...files, "--dry-run"]);
    expect(dry.out).toContain("This was a dry run: nothing was written.");
    await expect(exportText(db)).rejects.toThrow("There is no file");
    const wet = await crmImport(db, files);
    expect(dry.out.split("\n").slice(0, 3)).toEqual(wet.out.split("\n").slice(0, 3));
    const before = [await exportText(db), rows(db, "changes")];
    await crmImport(db, [contacts("1,Anna,x@example.com,,,"), "--dry-run"]);
    expect([await exportText(db), rows(db, "changes")]).toEqual(before);
  });
});
