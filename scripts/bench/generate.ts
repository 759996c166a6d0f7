import { closeSync, openSync, writeSync } from "node:fs";
import { join } from "node:path";

/** Numbers that look random and are the same in every run (Lehmer 1951, with Park & Miller's constants). */
function sequence(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

const cities = ["Berlin", "Hamburg", "München", "Köln", "Leipzig", "Wien", "Graz", "Zürich", ""];
const products = Array.from({ length: 40 }, (_, index) => `Product ${index + 1}`);
const dayMs = 86_400_000;

/** Writes rows to a file in large pieces: a million lines must not become a million system calls. */
function writeRows(path: string, header: string, rows: Iterable<string>): void {
  const file = openSync(path, "w");
  let buffer = `${header}\n`;
  for (const row of rows) {
    buffer += `${row}\n`;
    if (buffer.length > 1 << 20) {
      writeSync(file, buffer);
      buffer = "";
    }
  }
  writeSync(file, buffer);
  closeSync(file);
}

function* contactRows(count: number, random: () => number, now: number): Generator<string> {
  for (let id = 1; id <= count; id++) {
    const created = new Date(now - random() * 1500 * dayMs).toISOString();
    const city = cities[Math.floor(random() * cities.length)] ?? "";
    yield `${id},Given${id % 977} Family${id},Company ${id % 5003},c${id}@example.com,,${city},DE,,web,,,,${created}`;
  }
}

/** Skewed, as shops are: a few buy often and two fifths stopped long ago. */
function* purchaseRows(
  count: number,
  contacts: number,
  random: () => number,
  now: number,
): Generator<string> {
  for (let id = 1; id <= count; id++) {
    const contact = 1 + Math.floor(contacts * random() ** 2);
    const silent = contact % 5 < 2 ? 120 : 0;
    const at = new Date(now - (silent + random() * (1400 - silent)) * dayMs).toISOString();
    const amount = (500 + Math.floor(random() * 20_000)) / 100;
    const product = products[Math.floor(random() * products.length)] ?? "";
    yield `${id},${contact},${at},${product},${1 + (id % 4)},${amount.toFixed(2)},${(amount * 0.6).toFixed(2)},EUR,`;
  }
}

/** A made-up shop as contacts.csv and purchases.csv in the folder. */
export function writeShop(
  folder: string,
  size: { readonly contacts: number; readonly purchases: number; readonly now: number },
): { readonly contacts: string; readonly purchases: string } {
  const random = sequence(20_260_630);
  const contacts = join(folder, "contacts.csv");
  const purchases = join(folder, "purchases.csv");
  writeRows(
    contacts,
    "id,name,company,email,phone,city,country,birthday,source,owner,tags,notes,created_at",
    contactRows(size.contacts, random, size.now),
  );
  writeRows(
    purchases,
    "id,contact_id,purchased_at,product,quantity,amount,cost,currency,reference",
    purchaseRows(size.purchases, size.contacts, random, size.now),
  );
  return { contacts, purchases };
}
