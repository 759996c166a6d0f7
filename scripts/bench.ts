/**
 * Speed as ratios to a reference in the same run, where there is one: an import beside sqlite3's
 * own, two questions beside the same rows by raw prepared SQL; customer value beside what a known
 * package took; how long replies take, and how long chats wait while values are computed. Writes
 * docs/performance.md.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeDemo } from "../src/programs/demo.ts";
import { benchAcks } from "./bench/acks.ts";
import { addCustomers } from "./bench/add-customers.ts";
import { benchChatWhileValuing } from "./bench/chat-while-valuing.ts";
import { type Shop, writeShop } from "./bench/generate.ts";
import { benchImport } from "./bench/import.ts";
import { benchModels } from "./bench/models.ts";
import { benchQuestions } from "./bench/questions.ts";
import { benchReplies } from "./bench/replies.ts";
import { benchTick } from "./bench/tick.ts";

const now = Date.parse("2026-06-30T09:00:00Z");
const folder = mkdtempSync(join(tmpdir(), "bench-"));
let page = `# Performance

Written by \`npm run bench\` on Node ${process.version}; ratios to a reference in the same run where there is one, since machines differ.
`;
const titled = (title: string) => {
  console.log(`\n${title}`);
  page += `\n## ${title}\n\n`;
  return (line: string): void => {
    console.log(line);
    page += `- ${line}\n`;
  };
};
const shopOf = (name: string, contacts: number, purchases: number): Shop => {
  const own = join(folder, name);
  mkdirSync(own);
  return writeShop(own, { contacts, purchases, now });
};

try {
  // First, so that the memory it tells is its own.
  benchModels(titled("Customer value"));
  const shop = shopOf("shop", 100_000, 1_000_000);
  const say = titled("100,000 contacts and 1,000,000 purchases");
  await benchImport(shop, join(shop.folder, "shop.db"), say);
  await benchQuestions(shop, join(shop.folder, "shop.db"), say);
  await benchReplies(join(shop.folder, "shop.db"), now, say);
  await benchTick(join(folder, "tick.db"), now, titled("What happens by itself"));
  const db = join(folder, "large.db");
  await makeDemo(db, now);
  await benchReplies(db, now, titled("The demo shop"));
  await benchAcks(db, titled("Many people at once"));
  addCustomers(db, 1_000_000, now);
  await benchChatWhileValuing(db, now, titled("The demo shop with 1,000,000 customers more"));
  writeFileSync(new URL("../docs/performance.md", import.meta.url), page);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
