import { timingSafeEqual } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { Update } from "grammy/types";
import type { TelegramWebhook } from "./settings.ts";

export interface HookParts {
  /** Stores what came in; what it throws for comes again. */
  readonly take: (update: Update) => Promise<void>;
  readonly report: (what: string, error?: unknown) => void;
}

/** No update is larger: files are fetched. */
const mostBytes = 1_000_000;

/** Listens for what Telegram brings; each is acknowledged once it is stored. Ends once it listens. */
export async function listen(
  { port, secret }: TelegramWebhook,
  { report, take }: HookParts,
): Promise<Server> {
  const server = createServer((request, response) => {
    statusFor(request, secret, take)
      .catch((error: unknown) => {
        report("Telegram", error);
        return 500;
      })
      .then((status) => response.writeHead(status).end())
      .catch((error: unknown) => report("Telegram", error));
  });
  server.listen(port);
  await once(server, "listening");
  return server;
}

async function statusFor(
  request: IncomingMessage,
  secret: string,
  take: HookParts["take"],
): Promise<number> {
  if (request.method !== "POST") return 405;
  if (!isSame(request.headers["x-telegram-bot-api-secret-token"], secret)) return 401;
  const body = await bodyOf(request);
  if (body === undefined) return 413;
  const update = parsed(body);
  if (!isUpdate(update)) return 400;
  await take(update);
  return 200;
}

/** Compares without telling by the time it takes how much was right. */
function isSame(given: string | string[] | undefined, secret: string): boolean {
  const [ours, theirs] = [Buffer.from(secret), Buffer.from(String(given))];
  return ours.length === theirs.length && timingSafeEqual(ours, theirs);
}

async function bodyOf(request: AsyncIterable<Buffer>): Promise<string | undefined> {
  const pieces: Buffer[] = [];
  let bytes = 0;
  for await (const piece of request) {
    bytes += piece.length;
    if (bytes > mostBytes) return undefined;
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString("utf8");
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

/** Whoever has the secret is Telegram, and its updates are as its types say. */
const isUpdate = (value: unknown): value is Update =>
  typeof value === "object" &&
  value !== null &&
  "update_id" in value &&
  typeof value.update_id === "number";
