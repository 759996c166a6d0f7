import { once } from "node:events";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, expect, test } from "vitest";
import { maybeRepeated } from "../../src/core/wording/reminders.ts";
import type { OpenStores } from "../../src/db/stores.ts";
import { change, contact, freshPath, shop } from "../db/shop.ts";
import { FakeSlack } from "../peers/slack/fake.ts";
import { FakeTelegram } from "../peers/telegram/fake.ts";
import { settingsOfSlack, settingsOfTelegram, start } from "../programs/started.ts";
import { followUp } from "./process.ts";

const kills = Number(process.env["SOAK_KILLS"] ?? 200);
const receivers = 8;
/** So many rounds make more due for each than one message names. */
const pilingUp = 12;
const isLong = process.env["SOAK_RUNS"] !== undefined;

/** Deterministic, so that a run that fails can be repeated. */
let seed = 20260630;
const random = (below: number): number => {
  seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
  return seed % below;
};

/** A platform that messages are lost on, and what the program is set to, to talk with it. */
interface Peer {
  readonly settings: Readonly<Record<string, string>>;
  readonly idsOf: (at: number) => { readonly slackId: string | null; telegramId: string | null };
  /** The words of each message that arrived. */
  readonly words: () => readonly string[];
  /** Refuses, loses or puts off one of the next messages, or does none of it. */
  readonly befall: () => void;
  readonly calm: () => void;
  readonly stop: () => void;
}
const peers: Peer[] = [];
afterEach(() => {
  for (const { stop } of peers.splice(0)) stop();
});

function befalling<Fault>(faults: Map<string, Fault[]>, method: string, fates: readonly Fault[]) {
  const next: Fault[] = [];
  faults.set(method, next);
  return () => {
    const fate = random(3) === 0 ? fates[random(fates.length)] : undefined;
    if (fate !== undefined) next.push(fate);
  };
}

async function onSlack(): Promise<Peer> {
  const slack = new FakeSlack();
  await slack.start();
  return {
    settings: settingsOfSlack(slack),
    idsOf: (at) => ({ slackId: `UMEMBER${at}`, telegramId: null }),
    words: () => slack.sent.map((message) => JSON.stringify(message)),
    befall: befalling(slack.faults, "chat.postMessage", [
      { status: 500 },
      { status: 429, headers: { "retry-after": "1" } },
      "drop before",
      "drop after",
      { error: "internal_error" },
    ]),
    calm: () => slack.faults.clear(),
    stop: () => slack.stop(),
  };
}

async function onTelegram(): Promise<Peer> {
  const telegram = new FakeTelegram();
  await telegram.start();
  for (let at = 0; at < receivers; at++) telegram.meet({ id: 100 + at, name: `Member${at}` });
  return {
    settings: settingsOfTelegram(telegram),
    idsOf: (at) => ({ slackId: null, telegramId: String(100 + at) }),
    words: () => telegram.sent.map(({ text }) => text),
    befall: befalling(telegram.faults, "sendMessage", [
      { error_code: 500, description: "Internal Server Error" },
      {
        error_code: 429,
        description: "Too Many Requests: retry after 1",
        parameters: { retry_after: 1 },
      },
      "drop before",
      "drop after",
    ]),
    calm: () => telegram.faults.clear(),
    stop: () => telegram.stop(),
  };
}

/** A shop whose members are due something over and over. */
async function shopOf({ idsOf }: Peer): Promise<OpenStores> {
  const stores = shop(freshPath());
  await stores.changes.apply(
    change(stores, [
      contact(1, "Mark Bell"),
      ...Array.from({ length: receivers }, (_, at) => ({
        op: "insert" as const,
        record: "members" as const,
        row: { id: 10 + at, name: `Member${at}`, role: "owner" as const, ...idsOf(at) },
      })),
    ]),
  );
  await stores.jobRuns.note("reminders", Date.now());
  return stores;
}

const startOn = ({ database: { path } }: OpenStores, { settings }: Peer) =>
  start(dirname(path), { DATABASE_PATH: path, BACKUP_FOLDER: "none", ...settings }).child;

async function end(child: ReturnType<typeof startOn>, signal: NodeJS.Signals): Promise<void> {
  child.kill(signal);
  await once(child, "close");
}

/** Makes one due for each member in every round, and kills the program in the midst of telling. */
async function killed(stores: OpenStores, peer: Peer): Promise<number> {
  let count = 0;
  for (let round = 0; round < kills; round++) {
    const edits = Array.from({ length: receivers }, (_, at) => {
      count += 1;
      return followUp(1000 + count, Date.now(), `do #${count}!`, `Member${at}`);
    });
    await stores.changes.apply(change(stores, edits, { source: `round ${round}` }));
    peer.befall();
    peer.befall();
    const before = peer.words().length;
    // Now and then there are two of them.
    const others = random(5) === 0 ? [startOn(stores, peer)] : [];
    const child = startOn(stores, peer);
    // In the first rounds it is killed before it begins, and what is due piles up into one message.
    const ending = Date.now() + (round < pilingUp ? 0 : 60_000);
    while (peer.words().length === before && Date.now() < ending) await sleep(20);
    await sleep(random(120));
    await Promise.all([child, ...others].map(async (each) => end(each, "SIGKILL")));
  }
  return count;
}

/** Lets the program send what is left, without faults. */
async function settled(stores: OpenStores, peer: Peer): Promise<void> {
  peer.calm();
  const last = startOn(stores, peer);
  const left = stores.database.client
    .prepare("select count(*) from outbox where state in ('waiting', 'sending')")
    .pluck();
  const due = stores.database.client
    .prepare(
      `select count(*) from follow_ups where not exists
         (select 1 from deliveries where subject like 'follow-up ' || follow_ups.id || ' due %')`,
    )
    .pluck();
  const patience = Date.now() + 600_000;
  while (Date.now() < patience && (left.get() !== 0 || due.get() !== 0)) await sleep(500);
  await end(last, "SIGTERM");
}

/** How many of those that a message is of it does not name: ten are named, the others counted. */
const mostNamed = 10;

/** What became of each reminder, by the message it was put in: what a full message counts, it tells. */
function counted({ database }: OpenStores, words: readonly string[], count: number) {
  interface Put {
    readonly followUp: number;
    readonly message: number;
    readonly line: number;
    readonly of: number;
    /** Whether the owners were told that nobody knows whether it arrived. */
    readonly isOwnedUp: number;
  }
  const puts = database.client
    .prepare<[], Put>(
      `select cast(substr(subject, 11) as integer) as followUp, outbox_id as message, line,
         count(*) over (partition by outbox_id) as "of",
         state = 'unsure' and exists (
           select 1 from outbox told where json_extract(told.about, '$.is') = 'undelivered'
             and json_extract(told.about, '$.conversation') = outbox.conversation) as isOwnedUp
       from deliveries join outbox on outbox.id = outbox_id where subject like 'follow-up %'`,
    )
    .all();
  const named = (followUp: number) =>
    words.filter((each) => each.includes(`do #${followUp - 1000}!`));
  const firstOf = new Map(
    puts.filter(({ line }) => line === 1).map((put) => [put.message, named(put.followUp)]),
  );
  const isTold = ({ followUp, line, message, of }: Put): boolean =>
    line <= mostNamed
      ? named(followUp).length > 0
      : firstOf.get(message)?.some((each) => each.includes(`${of - mostNamed} more`)) === true;
  const untold = puts.filter((put) => !isTold(put));
  return {
    reminders: count,
    put: puts.length,
    countedOnly: puts.filter(({ line }) => line > mostNamed).length,
    lost: untold.filter(({ isOwnedUp }) => isOwnedUp === 0).length,
    ownedUp: untold.filter(({ isOwnedUp }) => isOwnedUp === 1).length,
    repeated: [...firstOf.values()].filter((each) => each.length > 1),
  };
}

/** How many messages were taken on again after a sending that may have arrived. */
const unsureIn = ({ database }: OpenStores): number =>
  Number(
    database.client
      .prepare("select count(*) from outbox where begun_at is not null and attempts > 1")
      .pluck()
      .get(),
  );

test.runIf(isLong).each([
  ["Slack", onSlack],
  ["Telegram", onTelegram],
] as const)(
  "killed again and again while %s fails, the program tells of each follow-up, and repeats nothing it can look up",
  async (name, open) => {
    const peer = await open();
    peers.push(peer);
    const stores = await shopOf(peer);
    const count = await killed(stores, peer);
    await settled(stores, peer);
    const { repeated, ...figures } = counted(stores, peer.words(), count);
    const unsure = unsureIn(stores);
    console.log(name, { kills, ...figures, repeated: repeated.length, unsure });
    expect(figures).toMatchObject({ lost: 0, put: count });
    // What can be looked up is told once; else it is repeated once at most, and then owned up to.
    const most = name === "Slack" ? 0 : unsure;
    expect(repeated.length).toBeLessThanOrEqual(most);
    expect(figures.ownedUp).toBeLessThanOrEqual(most);
    const isMarked = ([, ...again]: readonly string[]) =>
      again.length === 1 && again[0]?.includes(maybeRepeated) === true;
    expect(repeated.every(isMarked)).toBe(true);
  },
  3_600_000,
);
