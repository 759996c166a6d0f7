import { closeSync, openSync, writeSync } from "node:fs";
import { join } from "node:path";
import { type Random, sequence } from "./random.ts";

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

function* contactRows(count: number, random: Random, now: number): Generator<string> {
  for (let id = 1; id <= count; id++) {
    const created = new Date(now - random() * 1500 * dayMs).toISOString();
    const city = cities[Math.floor(random() * cities.length)] ?? "";
    yield `${id},Given${id % 977} Family${id},Company ${id % 5003},c${id}@example.com,,${city},DE,,web,,,,${created}`;
  }
}

/** Everybody once, then skewed, as shops are: a few buy often and two fifths stopped long ago. */
function* purchaseRows(
  count: number,
  contacts: number,
  random: Random,
  now: number,
): Generator<string> {
  for (let id = 1; id <= count; id++) {
    const contact = id <= contacts ? id : 1 + Math.floor(contacts * random() ** 2);
    const silent = contact % 5 < 2 ? 120 : 0;
    const at = new Date(now - (silent + random() * (1400 - silent)) * dayMs).toISOString();
    const amount = (500 + Math.floor(random() * 20_000)) / 100;
    const product = products[Math.floor(random() * products.length)] ?? "";
    yield `${id},${contact},${at},${product},${1 + (id % 4)},${amount.toFixed(2)},${(amount * 0.6).toFixed(2)},EUR,`;
  }
}

/** A made-up shop's files. */
export interface Shop {
  readonly folder: string;
  readonly contacts: string;
  readonly purchases: string;
  readonly rows: number;
  readonly now: number;
}

/** Writes a made-up shop as contacts.csv and purchases.csv into the folder. */
export function writeShop(
  folder: string,
  size: { readonly contacts: number; readonly purchases: number; readonly now: number },
): Shop {
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
  return { folder, contacts, purchases, rows: size.contacts + size.purchases, now: size.now };
}
