import { once } from "node:events";
import { createServer } from "node:http";
import type { Stores } from "../core/crm.ts";
import type { Instant } from "../core/time.ts";

/** After so long without a look at the clock something hangs. */
const longestTickMs = 10 * 60_000;
/** After so long a message that waits is in trouble. */
const longestWaitMs = 15 * 60_000;

interface Health {
  readonly ok: boolean;
  readonly database: "ok" | "failed";
  /** Seconds since reminders were last looked for; null before the first look. */
  readonly lastTick: number | null;
  /** Seconds for which the message that waits the longest has been due. */
  readonly outbox: number;
}

/** How the process is. Nothing of the business is in it. */
export async function healthOf(
  { jobRuns, outbox }: Pick<Stores, "jobRuns" | "outbox">,
  now: Instant,
): Promise<Health> {
  try {
    const last = await jobRuns.last("reminders");
    const waits = await outbox.overdueMs(now);
    const isTicking = last !== undefined && now - last < longestTickMs;
    return {
      ok: isTicking && waits < longestWaitMs,
      database: "ok",
      lastTick: last === undefined ? null : Math.round((now - last) / 1000),
      outbox: Math.round(waits / 1000),
    };
  } catch {
    return { ok: false, database: "failed", lastTick: null, outbox: 0 };
  }
}

/** Answers GET /healthz with 200 while all is well, else 503. */
export async function serveHealth(
  stores: Pick<Stores, "jobRuns" | "outbox">,
  { host, port }: { readonly host: string; readonly port: number },
  now: () => Instant,
): Promise<{ readonly port: number; readonly close: () => void }> {
  const server = createServer((request, response) => {
    if (request.method !== "GET" || request.url !== "/healthz") {
      response.writeHead(404).end();
      return;
    }
    void healthOf(stores, now()).then((health) => {
      response
        .writeHead(health.ok ? 200 : 503, { "content-type": "application/json" })
        .end(`${JSON.stringify(health)}\n`);
    });
  });
  server.listen(port, host);
  await once(server, "listening");
  const address = server.address();
  return {
    port: typeof address === "object" && address !== null ? address.port : port,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
