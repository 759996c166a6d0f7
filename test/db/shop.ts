import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { Change, Edit } from "../../src/core/changes/change.ts";
import type { Contact } from "../../src/core/contacts/contact.ts";
import type { Interaction } from "../../src/core/interactions/interaction.ts";
import type { Purchase } from "../../src/core/purchases/purchase.ts";
import { type OpenStores, openStores } from "../../src/db/stores.ts";

/** A path in a new folder, gone after the test. */
export function freshPath(name = "shop.db"): string {
  const folder = mkdtempSync(join(tmpdir(), "shop-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, name);
}

let empty: Buffer | undefined;

/** The file of a shop in which nothing is yet, made once for all test files that a process runs. */
function emptyShop(): Buffer {
  if (empty !== undefined) return empty;
  const path = freshPath();
  openStores(path).close();
  empty = readFileSync(path);
  return empty;
}

/** A shop in a temporary file, closed after the test. */
export function shop(path = freshPath(), options?: Parameters<typeof openStores>[1]): OpenStores {
  if (!existsSync(path)) writeFileSync(path, emptyShop());
  const stores = openStores(path, options);
  onTestFinished(() => {
    if (stores.database.client.open) stores.close();
  });
  return stores;
}

export const noon = (day: string): number => Date.parse(`${day}T12:00:00Z`);

let messages = 0;

/** A change as a message would make it. */
export function change(
  stores: OpenStores,
  edits: readonly Edit[],
  about: Partial<Change> = {},
): Change {
  messages += 1;
  return {
    id: stores.newId(),
    kind: "chat",
    at: noon("2026-06-30") + messages,
    actor: "Ana",
    conversation: "terminal",
    source: `message ${messages}`,
    summary: `change ${messages}`,
    edits,
    ...about,
  };
}

/** Who takes something back, by which message. */
export function by(actor = "Ana") {
  messages += 1;
  return {
    actor,
    at: noon("2026-06-30") + messages,
    conversation: "terminal",
    source: `message ${messages}`,
  };
}

export const contact = (id: number, name: string, more: Partial<Contact> = {}): Edit => ({
  op: "insert",
  record: "contacts",
  row: {
    id,
    name,
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
    ...more,
  },
});

export const purchase = (
  id: number,
  contactId: number,
  day: string,
  amountMinor: number,
  more: Partial<Purchase> = {},
): Edit => ({
  op: "insert",
  record: "purchases",
  row: {
    id,
    contactId,
    purchasedAt: noon(day),
    product: "Espresso",
    quantity: 1,
    amountMinor,
    costMinor: null,
    currency: "EUR",
    reference: null,
    ...more,
  },
});

export const call = (
  id: number,
  contactId: number,
  day: string,
  more: Partial<Interaction> = {},
): Edit => ({
  op: "insert",
  record: "interactions",
  row: {
    id,
    contactId,
    kind: "call",
    direction: "out",
    happenedAt: noon(day),
    summary: "asked about beans",
    sentiment: null,
    loggedBy: "Ana",
    ...more,
  },
});

/** All rows of a table, for comparing. */
export const all = (stores: OpenStores, table: string): readonly unknown[] =>
  stores.database.client.prepare(`select * from ${table} order by 1, 2`).all();
