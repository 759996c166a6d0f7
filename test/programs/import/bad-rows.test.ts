import { describe, expect, test } from "vitest";
import { crmImport, exportJson, file, freshDb, rows } from "./support.ts";

const contacts = (...lines: readonly string[]) =>
  file("contacts.csv", ["id,name,email,phone,birthday,country,status", ...lines, ""].join("\n"));
const purchases = (...lines: readonly string[]) =>
  file(
    "purchases.csv",
    ["id,contact_id,purchased_at,quantity,amount,currency", ...lines, ""].join("\n"),
  );

describe("a bad row is reported with its line and left out, the others are imported", () => {
  test.each([
    ['amounts like "abc"', "2,1,2026-05-03,1,abc,EUR", 'amount "abc" is not a number'],
    ["no amount", "2,1,2026-05-03,1,,EUR", "no amount"],
    ["amounts too large to be exact", "2,1,2026-05-03,1,99999999999999999,EUR", "is too large"],
    ["days that do not exist", "2,1,2026-02-30,1,5,EUR", 'purchased_at "2026-02-30" is not a date'],
    ["no day", "2,1,,1,5,EUR", "no purchased_at"],
    ["quantities like x", "2,1,2026-05-03,x,5,EUR", 'quantity "x" is not a number'],
    ["currencies like euros", "2,1,2026-05-03,1,5,euros", "is not a code like EUR"],
    ["an unknown contact_id", "2,99,2026-05-03,1,5,EUR", 'contact_id "99" is not known'],
    ["no contact at all", "2,,2026-05-03,1,5,EUR", "no contact is named"],
    ["an id that another line has", "1,1,2026-05-03,1,5,EUR", "id 1 is also on line 2"],
    ["too few cells", "2,1,2026-05-03", "3 cells where the header has 6"],
    ["too many cells", "2,1,2026-05-03,1,5,EUR,,", "8 cells where the header has 6"],
  ])("%s", async (_, line, reason) => {
    const db = freshDb();
    const files = [
      contacts("1,Anna,,,,,"),
      purchases("1,1,2026-05-01,1,29.70,EUR", line, "3,1,2026-05-04,1,10,EUR"),
    ];
    const { code, out } = await crmImport(db, files);
    expect(code).toBe(0);
    expect(out).toContain("purchases.csv (purchases): 2 new, 1 problem\n");
    expect(out).toContain(`  line 3: `);
    expect(out).toContain(reason);
    const { purchases: sold } = await exportJson(db);
    expect(sold.map((sale) => sale["amount"])).toEqual([29.7, 10]);
  });

  test.each([
    ["no name", "2,,,,,,", "no name"],
    ["an email that is none", "2,Ben,ben.example.com,,,,", "is not an address"],
    ["a phone that is none", "2,Ben,,call me,,,", 'phone "call me" is not a number'],
    ["a birthday that does not exist", "2,Ben,,,1985-13-01,,", "is not a date"],
    ["a country nobody knows", "2,Ben,,,,Atlantis,", 'country "Atlantis" is not known'],
    ["a status we do not have", "2,Ben,,,,,sleeping", "is none of active, closed, do_not_contact"],
    ["an id that another line has", "1,Ben,,,,,", "id 1 is also on line 2"],
  ])("contacts: %s", async (_, line, reason) => {
    const db = freshDb();
    const { out } = await crmImport(db, [contacts("1,Anna,,,,,", line, "3,Chloé,,,,,")]);
    expect(out).toContain("2 new, 1 problem\n  line 3: ");
    expect(out).toContain(reason);
    expect((await exportJson(db)).contacts).toMatchObject([{ name: "Anna" }, { name: "Chloé" }]);
  });

  test("and leaves no half of itself: no person for a sale that cannot be read", async () => {
    const db = freshDb();
    const orders =
      "id,contact,email,purchased_at,amount\n1,New Person,new@example.com,2026-05-03,abc\n";
    await crmImport(db, [file("orders.csv", orders), "--yes"]);
    for (const table of ["contacts", "purchases", "changes"]) expect(rows(db, table)).toEqual([]);
  });

  test("all that is wrong with it is told at once", async () => {
    const { out } = await crmImport(freshDb(), [contacts("1,,nobody,,x,,")]);
    expect(out).toContain(
      'line 2: no name; email "nobody" is not an address; birthday "x" is not a date',
    );
  });

  test("so is a follow-up that repeats on days which are none", async () => {
    const db = freshDb();
    const lines = [
      '1,Anna,2026-07-06,call,open,"{""recurrence"":{""every"":""blue moon""},""at"":""09:00""}"',
      "2,Anna,2026-07-06,write,open,weekly",
      '3,Anna,2026-07-06,visit,open,"{""recurrence"":{""every"":""working_day""},""at"":""09:00""}"',
    ];
    const text = ["id,contact,due_at,text,status,repeats", ...lines].join("\n");
    const files = [contacts("1,Anna,,,,,"), file("follow-ups.csv", text)];
    const { out } = await crmImport(db, files);
    expect(out.match(/repeats is not as an export of Shopkeeper writes it/g)).toHaveLength(2);
    expect((await exportJson(db)).follow_ups).toMatchObject([{ text: "visit" }]);
  });

  test("of many the first twenty are shown, and how many more there are", async () => {
    const lines = Array.from({ length: 30 }, (_, at) => `${at + 1},,,,,,`);
    const { out } = await crmImport(freshDb(), [contacts(...lines)]);
    expect(out).toContain("30 problems");
    expect(out.match(/^ {2}line /gm)).toHaveLength(20);
    expect(out).toContain("… and 10 more");
  });

  test("what the file says is never sent to the terminal as a command", async () => {
    const { out } = await crmImport(freshDb(), [contacts("1,Anna,\u001b[2J@@,,,,")]);
    expect(out).not.toContain("\u001b");
  });

  test("a quotation mark that is never closed ends the file, and what came before is kept", async () => {
    const db = freshDb();
    const { out } = await crmImport(db, [contacts("1,Anna,,,,,", '2,"Ben,,,,,', "3,Chloé,,,,,")]);
    expect(out).toContain("1 new, 1 problem\n  line 3: a quotation mark is opened here");
    expect((await exportJson(db)).contacts).toMatchObject([{ name: "Anna" }]);
  });

  test("a record of a JSON export that is none is told by its number", async () => {
    const db = freshDb();
    const json = JSON.stringify({ contacts: [{ id: 1, name: "Anna" }, "Ben", { id: 3 }] });
    const { out } = await crmImport(db, [file("export.json", json)]);
    expect(out).toContain("1 new, 2 problems");
    expect(out).toContain("  record 2: is no record");
    expect(out).toContain("  record 3: no name");
  });

  test("so are a team member and settings that are none", async () => {
    const db = freshDb();
    const settings = { timeZone: "Moon/Base", currency: "USD", dateOrder: "YMD" };
    const team = [
      { name: "Ben", role: "boss" },
      { name: "Ana", role: "owner" },
    ];
    const json = JSON.stringify({ settings, team, contacts: [] });
    const { out } = await crmImport(db, [file("export.json", json)]);
    expect(out).toContain(
      "export.json (settings): 2 problems\n" +
        '  record 1: the setting timeZone cannot be "Moon/Base"\n' +
        '  record 1: the setting dateOrder cannot be "YMD"\n' +
        "export.json (team): 1 problem\n  record 1: is no team member\n",
    );
    expect(await exportJson(db)).toMatchObject({
      settings: { currency: "USD" },
      team: [{ name: "Ana", role: "owner" }],
    });
  });
});
