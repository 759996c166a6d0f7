import { describe, expect, test } from "vitest";
import { crmImport, exportJson, fixture, freshDb, sales } from "./support.ts";

/** A purchase's row for comparing, without what is null. */
const sale = (
  contact: string,
  product: string | null,
  quantity: number,
  amount: number,
  reference: string,
  purchased_at: string,
  currency = "EUR",
) => ({ contact, product, quantity, amount, reference, purchased_at, currency, cost: null });

describe("the exports of other programs are known by their headers", () => {
  test("Shopify: items after all discounts, refunds apart, cancelled orders left out, people linked", async () => {
    const db = freshDb();
    const { out } = await crmImport(db, [fixture("shopify.csv")]);
    expect(out).toContain("shopify.csv (Shopify orders): 6 new, 1 left out");
    expect(await sales(db)).toEqual([
      sale("Anna Schmidt", "Espresso 1 kg", 2, 45, "#1001", "2026-05-03T07:23:43Z"),
      sale("Anna Schmidt", "Filter, washed", 1, 9, "#1001", "2026-05-03T07:23:43Z"),
      sale("Mark Bell", "V60 set", 1, 100, "#1002", "2026-05-04T08:59:00Z"),
      sale("Mark Bell", null, 1, -30, "#1002", "2026-05-04T08:59:00Z"),
      sale("Anna Schmidt", "Mug", 1, 12, "#1004", "2026-05-06T06:59:00Z"),
      sale("Anna Schmidt", null, 1, -12, "#1004", "2026-05-06T06:59:00Z"),
    ]);
    const { contacts } = await exportJson(db);
    expect(contacts).toMatchObject([
      { name: "Anna Schmidt", email: "anna@example.com", phone: "+49301234567", city: "Berlin" },
      { name: "Mark Bell", company: "Bell & Sons", country: "DE" },
    ]);
  });

  test("WooCommerce: an order's total once, however many lines it has", async () => {
    const db = freshDb();
    const { out } = await crmImport(db, [fixture("woocommerce.csv")]);
    expect(out).toContain("(WooCommerce orders): 4 new, 1 left out");
    expect(await sales(db)).toEqual([
      sale("Anna Schmidt", "Espresso 1 kg", 2, 47.5, "801", "2026-05-03T07:23:43Z"),
      sale("Mark Bell", null, 1, 100, "802", "2026-05-04T08:00:00Z"),
      sale("Anna Schmidt", "Mug", 1, 12, "804", "2026-05-06T07:00:00Z"),
      sale("Anna Schmidt", "Mug", 1, -12, "804", "2026-05-06T07:00:00Z"),
    ]);
  });

  test("WooCommerce's own report: several products in one cell are none", async () => {
    const db = freshDb();
    await crmImport(db, [fixture("woocommerce-report.csv")]);
    expect(await sales(db)).toEqual([
      sale("Anna Schmidt", "Espresso 1 kg", 2, 47.5, "901", "2026-05-03T07:23:43Z"),
      sale("Mark Bell", null, 4, 100, "902", "2026-05-04T08:00:00Z"),
    ]);
  });

  test("Square: net of discounts, sales without a customer left out, refunds negative", async () => {
    const db = freshDb();
    const { out } = await crmImport(db, [fixture("square.csv")]);
    expect(out).toContain("(Square sales): 3 new, 1 left out");
    expect(await sales(db)).toEqual([
      sale("Anna Schmidt", "Espresso 1 kg", 2, 45, "TX1", "2026-05-03T07:23:43Z"),
      sale("Anna Schmidt", "Filter", 1, 10, "TX1", "2026-05-03T07:23:43Z"),
      sale("Anna Schmidt", "Filter", 1, -10, "TX3", "2026-05-04T09:00:00Z"),
    ]);
  });

  test("Stripe: times in UTC, failed payments left out, refunds apart", async () => {
    const db = freshDb();
    const { out } = await crmImport(db, [fixture("stripe.csv")]);
    expect(out).toContain("(Stripe payments): 3 new, 1 left out");
    expect(await sales(db)).toEqual([
      sale("Anna Schmidt", "Espresso 1 kg", 1, 47.5, "ch_1", "2026-05-03T07:23:43Z"),
      sale("mark@example.com", "V60 set", 1, 1100, "ch_2", "2026-05-04T08:59:00Z"),
      sale("mark@example.com", "V60 set", 1, -30, "ch_2", "2026-05-04T08:59:00Z"),
    ]);
  });

  test("Google contacts: all emails and phones, labels as tags", async () => {
    const db = freshDb();
    const { out } = await crmImport(db, [fixture("google.csv")]);
    expect(out).toContain("(Google contacts): 3 new");
    expect((await exportJson(db)).contacts).toMatchObject([
      {
        name: "Anna Schmidt",
        company: "Mokka Mitte",
        email: "anna@example.com",
        emails: ["anna.s@example.org", "anna3@example.org"],
        phone: "+49301234567",
        phones: ["+491711234567"],
        city: "Berlin",
        country: "DE",
        birthday: "1980-02-29",
        notes: "likes Ethiopian,\nnever decaf",
        tags: ["Wholesale"],
      },
      { name: "José María Núñez", birthday: "--05-17", tags: [] },
      { name: "Bean Import GmbH", company: "Bean Import GmbH", email: "info@beans.example" },
    ]);
  });

  test("the form that Google contacts had before", async () => {
    const db = freshDb();
    await crmImport(db, [fixture("google-before.csv")]);
    expect((await exportJson(db)).contacts).toMatchObject([
      { name: "Anna Schmidt", company: "Mokka Mitte", city: "Berlin", tags: ["Wholesale"] },
    ]);
  });

  test("Outlook contacts: mobile first, categories as tags, no birthday where it says 0/0/00", async () => {
    const db = freshDb();
    const { out } = await crmImport(db, [fixture("outlook.csv")]);
    expect(out).toContain("(Outlook contacts): 2 new");
    expect((await exportJson(db)).contacts).toMatchObject([
      {
        name: "Anna Schmidt",
        phone: "+491711234567",
        phones: ["+49301234567"],
        emails: ["anna.s@example.org"],
        tags: ["Wholesale", "Berlin"],
        birthday: null,
        notes: "regular",
      },
      { name: "Mark Bell", city: "Hamburg", birthday: "1985-05-17" },
    ]);
  });

  test("orders go to people known already, by email, phone or exact name", async () => {
    const db = freshDb();
    await crmImport(db, [fixture("google.csv")]);
    for (const name of ["shopify.csv", "square.csv", "stripe.csv"])
      await crmImport(db, [fixture(name)]);
    const { contacts } = await exportJson(db);
    expect(contacts.filter(({ name }) => name === "Anna Schmidt")).toHaveLength(1);
    expect(contacts.map(({ name }) => name)).toEqual([
      "Anna Schmidt",
      "José María Núñez",
      "Bean Import GmbH",
      "Mark Bell",
    ]);
  });

  test("each of them imported twice changes nothing", async () => {
    const names = ["shopify", "woocommerce", "woocommerce-report", "square", "stripe", "google"];
    for (const name of [...names, "google-before", "outlook"]) {
      const db = freshDb();
      await crmImport(db, [fixture(`${name}.csv`)]);
      const before = await exportJson(db);
      expect((await crmImport(db, [fixture(`${name}.csv`)])).out).toContain("Nothing changed.");
      expect(await exportJson(db)).toEqual(before);
    }
  });
});
