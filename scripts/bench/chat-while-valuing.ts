import { setTimeout as pause } from "node:timers/promises";
import { openBusiness } from "../../src/programs/open-business.ts";
import { askedAt, type Say } from "./report.ts";

/** What somebody else in the team goes on saying meanwhile. */
const messages = [
  "what's Mark Bell's phone number?",
  "note for Karin Vogt: likes tea",
  "revenue this month",
  "what's due today?",
  "when did Will Summers last buy?",
];

/** The values of a million need minutes; a minute of replies says how others fare. */
const mostMs = 60_000;

/** How long other chats wait for their replies while everybody's value is computed anew. */
export async function benchChatWhileValuing(db: string, now: number, say: Say): Promise<void> {
  const faults: unknown[] = [];
  const report = (error: unknown) => void faults.push(error);
  const business = openBusiness(db, {
    reportFault: (_, error) => report(error),
    background: report,
  });
  const { assistant, stores } = business;
  let sent = 0;
  const reply = async (): Promise<number> => {
    const text = messages[sent % messages.length] ?? "";
    const started = performance.now();
    const { kind } = await assistant.replyTo({
      id: `bench ${++sent}`,
      conversation: "bench",
      author: { name: "Ana", role: "owner" },
      text,
      sentAt: now,
    });
    if (kind === "refused") throw new Error(`Not understood: ${text}`);
    return performance.now() - started;
  };
  const repliesUntil = async (isOver: () => boolean): Promise<number[]> => {
    const times: number[] = [];
    while (!isOver()) {
      times.push(await reply());
      await pause(20);
    }
    return times;
  };
  const calm = await repliesUntil(() => sent >= 200);
  const started = performance.now();
  let isValued = false;
  const valued = stores.customerValue.inForce(askedAt(now)).finally(() => (isValued = true));
  const meanwhile = await repliesUntil(() => isValued || performance.now() - started > mostMs);
  const seconds = (performance.now() - started) / 1000;
  const isCutShort = !isValued;
  business.close();
  // Closing abandons what is still being computed.
  await valued.catch((error: unknown) => isCutShort || report(error));
  if (faults.length > 0) throw new AggregateError(faults, "Faults while valuing");
  say(
    `Replies: median ${at(calm, 0.5)} ms, 99 % within ${at(calm, 0.99)} ms; while all values are computed anew (first ${seconds.toFixed(0)} s, ${meanwhile.length} replies): median ${at(meanwhile, 0.5)} ms, 99 % within ${at(meanwhile, 0.99)} ms (aim: 50).`,
  );
}

const at = (times: readonly number[], share: number): string =>
  (times.toSorted((a, b) => a - b)[Math.floor(share * times.length)] ?? 0).toFixed(1);
