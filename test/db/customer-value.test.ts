import { describe, expect, test } from "vitest";
import type { AskedBy } from "../../src/core/questions/question-store.ts";
import { everybody, type Filter } from "../../src/core/questions/filter.ts";
import { addDays } from "../../src/core/time.ts";
import type { OpenStores } from "../../src/db/stores.ts";
import {
  all,
  by as undoing,
  call,
  change,
  contact,
  freshPath,
  noon,
  purchase,
  shop,
} from "./shop.ts";

const today = "2026-06-30";
const asked = (more: Partial<AskedBy> = {}): AskedBy => ({
  clock: { now: noon(today), zone: "Europe/Berlin" },
  me: "Ana",
  currency: "EUR",
  defaultMargin: undefined,
  ...more,
});
const by = asked();

/** Contacts 1 to n, each with a rhythm of their own; every fifth stopped long ago. */
function regulars(stores: OpenStores, count: number) {
  const contacts = Array.from({ length: count }, (_, i) =>
    contact(1 + i, `Customer ${1 + i}`, { city: i % 2 === 0 ? "Berlin" : "Leipzig" }),
  );
  const purchases = Array.from({ length: count }, (_, i) => {
    const [gap, silent] = [7 + 2 * i, i % 5 === 0 ? 200 : 1];
    return Array.from({ length: 6 }, (_, k) =>
      purchase(1000 + 10 * i + k, 1 + i, addDays(today, -silent - gap * k), 1000 + 100 * i, {
        costMinor: 600 + 60 * i,
      }),
    );
  });
  return change(stores, [...contacts, ...purchases.flat()]);
}

const listed = async (stores: OpenStores, filter: Filter): Promise<readonly string[]> =>
  (await stores.questions.list({ measure: "list", filter }, by, 100)).contacts.map(
    ({ name }) => name,
  );

describe("values of a shop with enough repeat customers", () => {
  test("come from MBG/NBD and Gamma-Gamma, and are profit so far plus expected profit", async () => {
    const stores = shop();
    await stores.changes.apply(regulars(stores, 20));
    const { fits, areCurrent } = await stores.customerValue.inForce(by);
    expect(areCurrent).toBe(true);
    expect(fits).toHaveLength(1);
    expect(fits[0]).toMatchObject({
      currency: "EUR",
      asOf: today,
      method: "model",
      customers: 20,
      repeatCustomers: 20,
      repeats: { model: "mbg", prior: "weak" },
      margin: 0.4,
      marginFrom: "costs",
    });
    const [value, ...others] = await stores.customerValue.ofContact(2, by);
    expect(others).toEqual([]);
    expect(value).toMatchObject({
      repeatPurchases: 5,
      daysToLast: 45,
      daysKnown: 46,
      medianGapDays: 9,
      standing: "active",
      historicMinor: 6 * 440,
    });
    expect(value?.probabilityAlive).toBeGreaterThan(0.9);
    expect(value?.predictedMinor).toBeGreaterThan(0);
    expect(value?.clvMinor).toBe((value?.historicMinor ?? 0) + (value?.predictedMinor ?? 0));
    expect(await stores.customerValue.ofContact(999, by)).toEqual([]);
  });

  test("rank, add up and group like any other figure, per currency", async () => {
    const stores = shop();
    await stores.changes.apply(regulars(stores, 20));
    await stores.changes.apply(
      change(stores, [
        purchase(9000, 3, "2026-06-01", 5000, { currency: "CHF", costMinor: 1000 }),
        contact(90, "Prospect"),
      ]),
    );
    const ranking = await stores.questions.list(
      { measure: "list", filter: everybody, order: { by: "clv", direction: "desc" } },
      by,
      3,
    );
    const values = await Promise.all(
      Array.from({ length: 20 }, async (_, i) => await stores.customerValue.ofContact(1 + i, by)),
    );
    const best = values
      .map(([own]) => own?.clvMinor ?? 0)
      .sort((a, b) => b - a)
      .slice(0, 3);
    expect(ranking.total).toBe(20);
    expect(ranking.contacts.map(({ score }) => score)).toEqual(best);
    const sumOf = (field: "clvMinor" | "predictedMinor") =>
      values.reduce((sum, [own]) => sum + (own?.[field] ?? 0), 0);
    expect(await stores.questions.figures({ measure: "clv", filter: everybody }, by)).toEqual([
      { key: "", currency: "EUR", value: sumOf("clvMinor"), of: { part: 20, whole: 20 } },
      { key: "", currency: "CHF", value: 4000, of: { part: 0, whole: 1 } },
    ]);
    const cities = await stores.questions.grouped(
      { measure: "predicted_value", filter: everybody, group: "city" },
      by,
    );
    expect(cities.map(({ key }) => key).sort()).toEqual(["Berlin", "Leipzig"]);
    expect(cities.reduce((sum, { value }) => sum + (value ?? 0), 0)).toBe(sumOf("predictedMinor"));
  });

  test("tell who is at risk, fading, lost, and who is late for them", async () => {
    const stores = shop();
    await stores.changes.apply(regulars(stores, 20));
    const values = await Promise.all(
      Array.from({ length: 20 }, async (_, i) => await stores.customerValue.ofContact(1 + i, by)),
    );
    const named = (wanted: (alive: number, silence: number, gap: number) => boolean) =>
      values.flatMap(([own]) => {
        const { contactId, probabilityAlive, daysKnown, daysToLast, medianGapDays } = own ?? {};
        const silence = (daysKnown ?? 0) - (daysToLast ?? 0);
        return wanted(probabilityAlive ?? 0, silence, medianGapDays ?? 0)
          ? [`Customer ${contactId ?? 0}`]
          : [];
      });
    const lost = await listed(stores, { is: "standing", any: ["lost"] });
    expect(lost.length).toBeGreaterThan(0);
    expect(new Set(lost)).toEqual(new Set(named((alive) => alive < 0.1)));
    const unsure = await listed(stores, { is: "standing", any: ["at_risk", "fading"] });
    expect(new Set(unsure)).toEqual(new Set(named((alive) => alive >= 0.1 && alive <= 0.5)));
    const late = await listed(stores, { is: "late" });
    expect(late.length).toBeGreaterThan(0);
    expect(new Set(late)).toEqual(
      new Set(named((alive, silence, gap) => alive >= 0.1 && silence > 3 * gap)),
    );
  });

  test("leave those who are closed out of who is late, and count them apart", async () => {
    const stores = shop();
    await stores.changes.apply(regulars(stores, 20));
    const [late] = await listed(stores, { is: "late" });
    const id = Number(late?.replace("Customer ", ""));
    await stores.changes.apply(
      change(stores, [
        {
          op: "update",
          record: "contacts",
          id,
          expect: { status: "active" },
          set: { status: "closed" },
        },
      ]),
    );
    const list = await stores.questions.list({ measure: "list", filter: { is: "late" } }, by, 100);
    expect(list.contacts.map(({ name }) => name)).not.toContain(late);
    expect(list.setAside.closed).toBe(1);
  });
});

describe("values are computed anew when they no longer hold", () => {
  const generation = (stores: OpenStores) =>
    stores.database.client
      .prepare<[], number>("select max(generation) from value_fits")
      .pluck()
      .get();

  test("after a sale, its undo, another day, and another margin; not after a note", async () => {
    const stores = shop();
    await stores.changes.apply(regulars(stores, 12));
    await stores.customerValue.inForce(by);
    const first = generation(stores);
    await stores.customerValue.inForce(by);
    await stores.changes.apply(change(stores, [call(5000, 2, "2026-06-29")]));
    await stores.customerValue.inForce(by);
    expect(generation(stores)).toBe(first);

    const before = await stores.customerValue.ofContact(2, by);
    const sale = change(stores, [purchase(5001, 2, today, 9900, { costMinor: 900 })]);
    await stores.changes.apply(sale);
    const [after] = await stores.customerValue.ofContact(2, by);
    expect(after?.historicMinor).toBe((before[0]?.historicMinor ?? 0) + 9000);
    expect(after?.repeatPurchases).toBe(6);
    await stores.changes.undo(sale.id, undoing());
    expect(await stores.customerValue.ofContact(2, by)).toEqual(before);

    const tomorrow = asked({ clock: { now: noon("2026-07-01"), zone: "Europe/Berlin" } });
    expect((await stores.customerValue.ofContact(2, tomorrow))[0]?.daysKnown).toBe(47);
    const { fits } = await stores.customerValue.inForce(asked({ defaultMargin: 0.1 }));
    expect(fits[0].defaultMargin).toBe(0.1);
    expect(all(stores, "customer_values")).toHaveLength(12);
  });

  test("what was bought later the same day is not known before", async () => {
    const stores = shop();
    await stores.changes.apply(regulars(stores, 12));
    await stores.changes.apply(
      change(stores, [purchase(5001, 2, today, 9900, { purchasedAt: noon(today) + 3_600_000 })]),
    );
    expect((await stores.customerValue.ofContact(2, by))[0]?.repeatPurchases).toBe(5);
    const later = asked({ clock: { now: noon(today) + 7_200_000, zone: "Europe/Berlin" } });
    expect((await stores.customerValue.ofContact(2, later))[0]?.repeatPurchases).toBe(6);
    expect((await stores.customerValue.ofContact(2, by))[0]?.repeatPurchases).toBe(5);
  });

  test("and two who ask at once get the same", async () => {
    const stores = shop();
    await stores.changes.apply(regulars(stores, 12));
    const both = await Promise.all([
      stores.customerValue.inForce(by),
      stores.customerValue.inForce(by),
    ]);
    expect(both[0]).toEqual(both[1]);
    expect(all(stores, "customer_values")).toHaveLength(12);
  });

  test("in a file that can only be read, too", async () => {
    const path = freshPath();
    const stores = shop(path);
    await stores.changes.apply(regulars(stores, 12));
    stores.close();
    const reading = shop(path, { readOnly: true });
    expect((await reading.customerValue.ofContact(2, by))[0]?.method).toBe("model");
    const tomorrow = asked({ clock: { now: noon("2026-07-01"), zone: "Europe/Berlin" } });
    expect((await reading.customerValue.ofContact(2, tomorrow))[0]?.daysKnown).toBe(47);
  });
});

describe("values of a shop with fewer than ten repeat customers", () => {
  test("come from the simple formula, and are not made up where nothing can be said", async () => {
    const stores = shop();
    await stores.changes.apply(
      change(stores, [
        contact(1, "Regular"),
        contact(2, "Once"),
        contact(3, "Refunds only"),
        purchase(10, 1, "2025-06-30", 3000),
        purchase(11, 1, "2026-01-01", 5000),
        purchase(12, 1, "2026-01-01", 4000, { currency: "CHF" }),
        purchase(13, 2, "2026-05-01", 700),
        purchase(14, 3, "2026-05-01", -700),
      ]),
    );
    const { fits } = await stores.customerValue.inForce(asked({ defaultMargin: 0.5 }));
    expect(fits.map(({ currency, method }) => [currency, method])).toEqual([
      ["EUR", "simple"],
      ["CHF", "simple"],
    ]);
    const values = async (id: number) =>
      await stores.customerValue.ofContact(id, asked({ defaultMargin: 0.5 }));
    const [regular, inFrancs] = await values(1);
    // Two orders of 40 € in 365 days, half of it profit.
    expect(regular).toMatchObject({
      method: "simple",
      probabilityAlive: null,
      standing: null,
      historicMinor: 4000,
      predictedMinor: 4000,
      clvMinor: 8000,
    });
    expect(inFrancs).toMatchObject({ method: "none", historicMinor: 2000, clvMinor: 2000 });
    expect((await values(2))[0]).toMatchObject({ method: "none", predictedMinor: null });
    expect(await values(3)).toEqual([]);
  });

  test("a shop that never sold has a fit without customers", async () => {
    const { fits } = await shop().customerValue.inForce(by);
    expect(fits).toMatchObject([{ currency: "EUR", method: "simple", customers: 0 }]);
  });
});
