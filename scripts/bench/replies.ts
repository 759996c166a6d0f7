import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import type { Say } from "./report.ts";

/** Questions of every kind, asked of products and cities that no shop need have. */
const questions = [
  "who hasn't bought in 90 days?",
  "customers in Berlin who haven't bought in 60 days",
  "how many customers do we have?",
  "revenue this month",
  "revenue by month this year",
  "revenue this month compared to last month",
  "and last year?",
  "top 10 customers",
  "top 3 products by revenue",
  "number of orders last week",
  "average order value this year",
  "new customers this quarter",
  "customers with more than 5 orders",
  "who bought last month but not this month?",
  "contacts without an email address",
  "birthdays next week",
  "what's overdue?",
  "what do I have to do today?",
  "customers by city",
  "repeat rate",
  "who spent more than 200 euros this month?",
  "what's the weather like?",
  "how many calls did we log last month?",
  "only those in Hamburg",
];
const rounds = 10;

/** How long the program takes from one reply to the next, read as they come, pipe and start aside. */
export async function benchReplies(db: string, now: number, say: Say): Promise<void> {
  const program = new URL("../../dist/src/cli.js", import.meta.url).pathname;
  const at = new Date(now).toISOString();
  const child = spawn(process.execPath, [program, "ask", "--db", db, "--now", at, "--json"], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  child.stdin.end(`${Array.from({ length: rounds }, () => questions.join("\n")).join("\n")}\n`);
  const times: number[] = [];
  let last: number | undefined;
  for await (const line of createInterface({ input: child.stdout })) {
    if (line === "") continue;
    if (last !== undefined) times.push(performance.now() - last);
    last = performance.now();
  }
  const sorted = times.toSorted((a, b) => a - b);
  const share = (part: number): string =>
    (sorted[Math.floor(part * sorted.length)] ?? 0).toFixed(2);
  say(
    `Replies to questions, one after the other by \`ask\`: median ${share(0.5)} ms, 90 % within ${share(0.9)} ms (${times.length + 1} replies).`,
  );
}
