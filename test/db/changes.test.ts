import { describe, expect, test } from "vitest";
import { all, by, call, change, contact, purchase, shop } from "./shop.ts";

describe("a change", () => {
  test("is written whole, with summaries, totals and names", async () => {
    const stores = shop();
    const [anna, first, second] = [stores.newId(), stores.newId(), stores.newId()];
    const outcome = await stores.changes.apply(
      change(stores, [
        contact(anna, "Anna Müller", { company: "Müller & Söhne" }),
        purchase(first, anna, "2026-05-01", 2000, { costMinor: 800 }),
        purchase(second, anna, "2026-05-03", -500),
        call(stores.newId(), anna, "2026-06-01", { direction: "in" }),
      ]),
    );
    expect(outcome.outcome).toBe("applied");
    expect(all(stores, "customer_summaries")).toMatchObject([
      { orders: 1, order_days: 1, first_on: "2026-05-01", last_on: "2026-05-01" },
    ]);
    expect(all(stores, "customer_totals")).toMatchObject([
      {
        revenue_minor: 1500,
        order_revenue_minor: 2000,
        refunds_minor: 500,
        orders: 1,
        costed_revenue_minor: 2000,
        cost_minor: 800,
      },
    ]);
    expect(all(stores, "daily_totals")).toMatchObject([
      { day: "2026-05-01", revenue_minor: 2000, orders: 1, refunds: 0 },
      { day: "2026-05-03", revenue_minor: -500, orders: 0, refunds: 1 },
    ]);
    expect(all(stores, "contact_activity")).toMatchObject([{ last_contact_on: "2026-06-01" }]);
    expect(stores.vocabulary().tokenCount("mueller")).toEqual({ names: 1, companies: 1 });
    expect(await stores.contacts.named({ name: "mueller anna" })).toMatchObject({
      outcome: "found",
      contact: { name: "Anna Müller", lastOrderOn: "2026-05-01" },
    });
  });

  test("names people by their first name and the initial of their last", async () => {
    const stores = shop();
    for (const name of ["Kylie Hennessy", "Kylie Marsh", "Kylie Moss", "Henry Kylie"])
      await stores.changes.apply(change(stores, [contact(stores.newId(), name)]));
    expect(await stores.contacts.named({ name: "Kylie H" })).toMatchObject({
      outcome: "found",
      contact: { name: "Kylie Hennessy" },
    });
    expect(await stores.contacts.named({ name: "kylie m." })).toMatchObject({
      outcome: "ambiguous",
      candidates: [{ name: "Kylie Marsh" }, { name: "Kylie Moss" }],
    });
    expect(await stores.contacts.named({ name: "Kylie X" })).toMatchObject({ outcome: "missing" });
  });

  test("of a message that was handled before does nothing", async () => {
    const stores = shop();
    const one = change(stores, [contact(stores.newId(), "Anna")], { source: "m1" });
    await stores.changes.apply(one);
    const again = change(stores, [contact(stores.newId(), "Anna")], { source: "m1" });
    expect(await stores.changes.apply(again)).toEqual({ outcome: "repeated", changeId: one.id });
    expect(all(stores, "contacts")).toHaveLength(1);
  });

  test("that expects something else than what is there writes nothing", async () => {
    const stores = shop();
    const anna = stores.newId();
    await stores.changes.apply(change(stores, [contact(anna, "Anna", { phone: "+49301" })]));
    const outcome = await stores.changes.apply(
      change(stores, [
        call(stores.newId(), anna, "2026-06-01"),
        {
          op: "update",
          record: "contacts",
          id: anna,
          expect: { phone: "+49302" },
          set: { phone: "+49303" },
        },
      ]),
    );
    expect(outcome).toEqual({ outcome: "conflict", record: "contacts", id: anna });
    expect(all(stores, "interactions")).toEqual([]);
    expect(all(stores, "contact_activity")).toEqual([]);
  });
});

describe("undo", () => {
  test("takes a change back, redo does it again", async () => {
    const stores = shop();
    const anna = stores.newId();
    const added = change(stores, [
      contact(anna, "Anna"),
      purchase(stores.newId(), anna, "2026-05-01", 2000),
    ]);
    await stores.changes.apply(added);
    expect(await stores.changes.undo(added.id, by())).toMatchObject({
      outcome: "taken-back",
      of: { summary: added.summary },
      kept: [],
    });
    for (const table of ["contacts", "purchases", "customer_summaries", "daily_totals"])
      expect(all(stores, table)).toEqual([]);
    expect(await stores.changes.lastOf("Ana", "terminal")).toBeUndefined();
    expect((await stores.changes.lastUndone("Ana", "terminal"))?.id).toBe(added.id);
    await stores.changes.redo(added.id, by());
    expect(all(stores, "purchases")).toHaveLength(1);
    expect(all(stores, "customer_summaries")).toHaveLength(1);
    expect((await stores.changes.lastOf("Ana", "terminal"))?.id).toBe(added.id);
  });

  test("keeps and names what somebody else changed since", async () => {
    const stores = shop();
    const anna = stores.newId();
    const added = change(stores, [contact(anna, "Anna", { phone: "+49301", city: "Berlin" })]);
    await stores.changes.apply(added);
    const set = change(stores, [
      {
        op: "update",
        record: "contacts",
        id: anna,
        expect: {},
        set: { phone: "+49302", city: "Potsdam" },
      },
    ]);
    await stores.changes.apply(set);
    await stores.changes.apply(
      change(
        stores,
        [
          {
            op: "update",
            record: "contacts",
            id: anna,
            expect: { phone: "+49302" },
            set: { phone: "+49303" },
          },
        ],
        { actor: "Ben" },
      ),
    );
    const outcome = await stores.changes.undo(set.id, by());
    expect(outcome).toMatchObject({
      kept: [{ field: "phone", changedBy: "Ben", contactName: "Anna" }],
    });
    expect(await stores.contacts.byId(anna)).toMatchObject({ phone: "+49303", city: "Berlin" });
  });
});
