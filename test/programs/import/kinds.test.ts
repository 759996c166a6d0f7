import { describe, expect, test } from "vitest";
import { crmImport, exportJson, exportText, file, fixture, freshDb } from "./support.ts";

const contacts =
  "id,name,city,tags,owner\nc1,Anna Schmidt,Köln,VIP;wholesale,Ben\nc2,Mark Bell,,,\n";
const purchases =
  "id,contact_id,purchased_at,product,quantity,amount,cost,currency,reference\n" +
  "1,c1,2026-05-03T09:00:00Z,V60,2,29.70,12.00,EUR,R1\n";
const interactions =
  "id,contact_id,kind,direction,happened_at,summary,sentiment,logged_by\n" +
  "1,c2,call,in,2026-05-04T09:00:00Z,asked about beans,positive,Chloé\n";
const followUps =
  "id,contact_id,due_at,text,assignee,status,created_by\n" +
  "1,c1,2026-07-01,send the invoice,Dmitri,open,Ben\n";

const written = () => [
  file("followups.csv", followUps),
  file("purchases.csv", purchases),
  file("interactions.csv", interactions),
  file("contacts.csv", contacts),
];

describe("what a file holds is told from its header", () => {
  test("and files may be named in any order", async () => {
    const db = freshDb();
    const { code, out } = await crmImport(db, written());
    expect(code).toBe(0);
    expect(out.split("\n").slice(0, 4)).toEqual([
      "contacts.csv (contacts): 2 new",
      "purchases.csv (purchases): 1 new",
      "interactions.csv (interactions): 1 new",
      "followups.csv (follow-ups): 1 new",
    ]);
    const business = await exportJson(db);
    const [anna, mark] = business.contacts;
    expect(anna).toMatchObject({ tags: ["VIP", "wholesale"], owner: "Ben" });
    expect(business.purchases).toMatchObject([{ contact_id: anna?.id, amount: 29.7, cost: 12 }]);
    expect(business.interactions).toMatchObject([{ contact_id: mark?.id, direction: "in" }]);
    expect(business.follow_ups).toMatchObject([
      { contact_id: anna?.id, due_at: "2026-07-01T07:00:00Z" },
    ]);
  });

  test("and everyone named in it joins the team as a member", async () => {
    const db = freshDb();
    await crmImport(db, written());
    const { team } = await exportJson(db);
    expect(team.map(({ name, role }) => `${name}: ${role}`).sort()).toEqual([
      "Ben: member",
      "Chloé: member",
      "Dmitri: member",
    ]);
  });

  test("a contact_id refers to the contacts of an earlier import, too", async () => {
    const db = freshDb();
    await crmImport(db, [file("contacts.csv", contacts)]);
    const { out } = await crmImport(db, [file("purchases.csv", purchases)]);
    expect(out).toContain("purchases.csv (purchases): 1 new");
  });

  test("a JSON export is one, too", async () => {
    const [db, other] = [freshDb(), freshDb()];
    await crmImport(db, written());
    const { code, out } = await crmImport(other, [file("export.json", await exportText(db))]);
    expect([code, out.split("\n").length]).toEqual([0, 6]);
    expect(await exportText(other)).toBe(await exportText(db));
  });
});

describe("a file whose columns are not ours", () => {
  const strange = 'Customer Name,Order Date,Order Total,Colour\nAnna,3.5.2026,"29,70",red\n';

  test("is shown as it was understood, and imported after a yes", async () => {
    const db = freshDb();
    const { code, out, err } = await crmImport(db, [file("x.csv", strange)], { answer: "y" });
    expect(err).toContain("x.csv looks like purchases:\n  Order Date → purchased_at\n");
    expect(err).toContain("  Order Total → amount\n  Customer Name → contact\n");
    expect(err).toContain("Import it so?");
    expect([code, out.split("\n")[0]]).toEqual([0, "x.csv (purchases): 1 new"]);
    expect((await exportJson(db)).purchases).toMatchObject([{ amount: 29.7 }]);
  });

  test("is not imported after a no, nor where nobody can be asked", async () => {
    for (const terminal of [{ answer: "n" }, { answer: "" }, undefined]) {
      const db = freshDb();
      const { code, err } = await crmImport(db, [file("x.csv", strange)], terminal);
      expect([code, err]).toEqual([2, expect.stringContaining("Nothing was imported.")]);
      expect(err).toContain(
        '--map "purchases:purchased_at=Order Date,amount=Order Total,contact=Customer Name"',
      );
    }
  });

  test("is imported without asking with --yes", async () => {
    const { code } = await crmImport(freshDb(), [file("x.csv", strange), "--yes"]);
    expect(code).toBe(0);
  });

  test("is read by the mapping that is given", async () => {
    const db = freshDb();
    const map = "purchases:contact=customer name,purchased_at=Order Date,amount=Order Total";
    await crmImport(db, [file("x.csv", strange), "--map", `${map},product=Colour`]);
    expect((await exportJson(db)).purchases).toMatchObject([{ product: "red", amount: 29.7 }]);
  });

  test.each([
    ["purchases:amount=Price", 'there is no column "Price"'],
    ["sales:amount=Order Total", '"sales" is no kind of file'],
    ["contact=Customer Name,amount=Order Total", "do not make up any kind of record"],
  ])("is refused with a mapping that does not fit: %s", async (map, reason) => {
    const { code, err } = await crmImport(freshDb(), [file("x.csv", strange), "--map", map]);
    expect([code, err]).toEqual([2, expect.stringContaining(reason)]);
  });

  test("is refused with what would be needed, where nothing can be guessed", async () => {
    const { code, err } = await crmImport(freshDb(), [file("x.csv", "colour,size\nred,9\n")]);
    expect(code).toBe(2);
    expect(err).toContain("its columns (colour, size) are not those of any kind of file I know");
    expect(err).toContain(`--map "contacts:name=colour"`);
    expect(err).toContain("purchases: purchased_at, amount, contact_id (or email)");
  });

  test("of which one among several files stops them all", async () => {
    const db = freshDb();
    const files = [fixture("google.csv"), file("x.csv", "colour,size\nred,9\n")];
    expect((await crmImport(db, files)).code).toBe(2);
    await expect(exportJson(db)).rejects.toThrow("There is no file");
  });
});
