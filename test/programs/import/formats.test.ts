import { describe, expect, test } from "vitest";
import { crmImport, exportJson, file, freshDb } from "./support.ts";

const contacts = async (content: string | Buffer, ...argv: readonly string[]) => {
  const db = freshDb();
  const ran = await crmImport(db, [file("contacts.csv", content), ...argv]);
  if (ran.code !== 0) throw new Error(ran.err);
  return (await exportJson(db)).contacts;
};

const amounts = async (...cells: readonly string[]) => {
  const db = freshDb();
  const lines = cells.map((amount, at) => `${at + 1};Anna;3.5.2026;"${amount}"`);
  const sales = file("sales.csv", `id;contact;purchased_at;amount\n${lines.join("\n")}\n`);
  const { out } = await crmImport(db, [sales]);
  return { out, amounts: (await exportJson(db)).purchases.map((sale) => sale["amount"]) };
};

describe("a CSV file may be written as programs write it", () => {
  test("with a byte-order mark", async () => {
    expect(await contacts("\ufeffname,city\nAnna,Köln\n")).toMatchObject([
      { name: "Anna", city: "Köln" },
    ]);
  });

  test("with lines that end in CRLF, or in CR alone", async () => {
    for (const end of ["\r\n", "\r"])
      expect(await contacts(["name,city", "Anna,Köln", "Ben,Bonn"].join(end))).toMatchObject([
        { name: "Anna", city: "Köln" },
        { name: "Ben", city: "Bonn" },
      ]);
  });

  test("with semicolons, tabs or bars between its cells", async () => {
    for (const mark of [";", "\t", "|"])
      expect(await contacts(`name${mark}city\nBell, Mark${mark}Köln\n`)).toMatchObject([
        { name: "Bell, Mark", city: "Köln" },
      ]);
  });

  test("with Excel's line that names the mark", async () => {
    expect(await contacts("sep=;\r\nname;city\r\nAnna;Köln\r\n")).toMatchObject([
      { name: "Anna", city: "Köln" },
    ]);
  });

  test("with quoted cells over several lines, and lines are counted as an editor counts them", async () => {
    const db = freshDb();
    const content = 'id,name,notes\n1,Anna,"likes ""light""\nroasts\n\nand cake"\n\n2,,no name\n';
    const { out } = await crmImport(db, [file("contacts.csv", content)]);
    expect((await exportJson(db)).contacts).toMatchObject([
      { name: "Anna", notes: 'likes "light"\nroasts\n\nand cake' },
    ]);
    expect(out).toContain("line 7: no name");
  });

  test("in Latin-1 or Windows-1252", async () => {
    expect(await contacts(Buffer.from("name,city\nJosé Núñez,Köln\n", "latin1"))).toMatchObject([
      { name: "José Núñez", city: "Köln" },
    ]);
    const euro = Buffer.concat([Buffer.from("name,notes\nAnna,5 "), Buffer.from([0x80])]);
    expect(await contacts(euro)).toMatchObject([{ notes: "5 €" }]);
  });

  test("in UTF-16", async () => {
    const text = "\ufeffname,city\nJosé,Köln\n";
    const little = Buffer.from(text, "utf16le");
    expect(await contacts(little)).toMatchObject([{ name: "José", city: "Köln" }]);
    expect(await contacts(Buffer.from(little).swap16())).toMatchObject([{ name: "José" }]);
  });

  test("with a character that is cut by the end of a piece of the file", async () => {
    const padding = "x".repeat((1 << 18) - "name,notes\nAnna,".length - 1);
    const [anna] = await contacts(`name,notes\nAnna,${padding}é\n`);
    expect(anna?.["notes"]).toBe(`${padding}é`);
  });

  test("without a line end after the last line, and with blank lines", async () => {
    expect(await contacts("name\n\nAnna\n\n\nBen")).toMatchObject([
      { name: "Anna" },
      { name: "Ben" },
    ]);
  });

  test("with its columns in any order, in any case, and with more of them than are used", async () => {
    const db = freshDb();
    const content = "City,Birthday,NAME,shoe size\nKöln,17.5.1985,Anna,39\n";
    const { out } = await crmImport(db, [file("contacts.csv", content)]);
    expect((await exportJson(db)).contacts).toMatchObject([
      { name: "Anna", city: "Köln", birthday: "1985-05-17" },
    ]);
    expect(out).toContain("not used: shoe size");
  });
});

describe("numbers and dates are read as the file writes them", () => {
  test("amounts with a decimal comma or point, thousands and currency signs", async () => {
    expect((await amounts("29,70", "1.240,50", "€ 5", "-3,00", "1'000,25")).amounts).toEqual([
      29.7, 1240.5, 5, -3, 1000.25,
    ]);
    expect((await amounts("29.70", "1,240.50", "(12.00)", "7.5 EUR")).amounts).toEqual([
      29.7, 1240.5, -12, 7.5,
    ]);
  });

  test("1.240 by what the rest of the file shows, or by --decimal, or not at all", async () => {
    expect((await amounts("1.240", "29,70")).amounts).toEqual([1240, 29.7]);
    expect((await amounts("1.240", "29.70")).amounts).toEqual([1.24, 29.7]);
    const { out, amounts: read } = await amounts("1.240");
    expect(read).toEqual([]);
    expect(out).toContain('line 2: amount "1.240" may be 1.24 or 1240');
  });

  test("3/5/2026 by what the rest of the file shows, or by --dates", async () => {
    const days = async (content: string, ...argv: readonly string[]) =>
      (await contacts(content, ...argv)).map((each) => each["birthday"]);
    const american = "name,birthday\nAnna,3/5/1985\nBen,3/25/1985\n";
    expect(await days(american)).toEqual(["1985-03-05", "1985-03-25"]);
    const open = "name,birthday\nAnna,3/5/1985\n";
    expect(await days(open)).toEqual(["1985-05-03"]);
    expect(await days(open, "--dates", "MDY")).toEqual(["1985-03-05"]);
  });

  test("times without a zone are the business's own", async () => {
    const db = freshDb();
    const content = "contact,purchased_at,amount\nAnna,2026-01-15 00:30,5\n";
    await crmImport(db, ["--tz", "Asia/Tokyo", file("sales.csv", content)]);
    const { purchases, settings } = await exportJson(db);
    expect(purchases).toMatchObject([{ purchased_at: "2026-01-14T15:30:00Z" }]);
    expect(settings).toMatchObject({ timeZone: "Asia/Tokyo" });
  });
});
