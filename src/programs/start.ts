import { existsSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Config, readConfig } from "../config.ts";
import { daysBetween, localDate } from "../core/time.ts";
import { terminalSender } from "../bots/console/send.ts";
import { backupFolder } from "../db/backups.ts";
import type { BackupPlace } from "../jobs/back-up.ts";
import { serveHealth } from "./health.ts";
import { type Background, inBackground, type Outlets } from "./background.ts";
import { chatOn, isPlain } from "./chat.ts";
import { demoPath, makeDemo } from "./demo.ts";
import { endSignal } from "./end-signal.ts";
import type { ExitCode, Io } from "./io.ts";
import { faultReporter, reporter } from "./log.ts";
import { firstOwner, type OpenBusiness, openBusiness } from "./open-business.ts";
import { readerOf } from "./reader.ts";
import { seedSettings } from "./seed-settings.ts";
import { channelOutlets, serve } from "./serve.ts";

/**
 * What "npm start" does: runs the channels whose tokens are set; with none, talks in the terminal,
 * on the demo shop unless a database is named.
 */
export async function start(io: Io): Promise<ExitCode> {
  const config = readConfig(io.env);
  const { path, isDemo } = await databaseOf(config, io);
  const log = { secrets: secretsOf(config), format: config.logFormat };
  const report = reporter(io, log);
  const business = openBusiness(path, {
    reportFault: faultReporter(io, log),
    background: (error) => report("Customer values", error),
    reader: readerOf(config.model, io, (what) => report(`The language model ${what}`)),
  });
  let background: Background | undefined;
  const closeHealth = await healthServed(business, config, io);
  try {
    if (!isDemo) await seed(business, config, io);
    background = inBackground(
      business,
      {
        ...(await outletsOf(business, config, io)),
        backups: backupsOf(business, config, path, isDemo),
      },
      io,
      report,
    );
    if (hasChannels(config)) await serve(business, config, io, report);
    else await talk(business, path, isDemo, io);
    return 0;
  } finally {
    closeHealth();
    await background?.end();
    business.close();
    await background?.ended();
  }
}

/** The channels that are set, or the terminal, where its owner alone can be reached. */
async function outletsOf(business: OpenBusiness, config: Config, io: Io): Promise<Outlets> {
  if (hasChannels(config)) return await channelOutlets(config);
  const { name } = await firstOwner(business.stores);
  return {
    senders: new Map([["terminal", terminalSender({ output: io.stdout, plain: isPlain(io) })]]),
    reach: (member) => (member.name === name ? `terminal:${name}` : undefined),
  };
}

/** The database that is named, or else a demo for who only looks; a new one where tokens are set. */
async function databaseOf(config: Config, io: Io) {
  const isDemo = !hasChannels(config) && config.databasePath === undefined;
  const path = config.databasePath ?? (isDemo ? demoPath : join("data", "shop.db"));
  mkdirSync(dirname(path), { recursive: true });
  if (isDemo && !existsSync(path)) await makeDemo(path, io.now());
  return { path, isDemo };
}

async function healthServed(
  { stores }: OpenBusiness,
  { health }: Config,
  { now }: Io,
): Promise<() => void> {
  if (health === undefined) return () => undefined;
  const { close } = await serveHealth(stores, health, now);
  return close;
}

/** The night's copies go beside the database, unless a folder is named; a demo needs none. */
function backupsOf(
  { stores }: OpenBusiness,
  { backupFolder: folder }: Config,
  path: string,
  isDemo: boolean,
): BackupPlace | undefined {
  if (isDemo || folder === "none") return undefined;
  return backupFolder(stores.database, folder ?? join(dirname(path), "backups"));
}

const hasChannels = ({ slack, telegram }: Config): boolean =>
  slack !== undefined || telegram !== undefined;

const secretsOf = ({ model, slack, telegram }: Config): readonly string[] =>
  [
    slack?.botToken,
    slack?.transport.is === "socket" ? slack.transport.appToken : slack?.transport.signingSecret,
    telegram?.botToken,
    telegram?.webhook?.secret,
    model?.apiKey,
  ].filter((token) => token !== undefined);

async function seed({ stores }: OpenBusiness, { business }: Config, io: Io): Promise<void> {
  if (stores.readOnly) return;
  for (const line of await seedSettings(stores, business, io.now())) io.stderr.write(`${line}\n`);
}

async function talk(business: OpenBusiness, path: string, isDemo: boolean, io: Io): Promise<void> {
  const { name } = await business.stores.settings.business();
  const author = await firstOwner(business.stores);
  const lines = [
    `No token is set, so this is the terminal chat on ${isDemo ? "the demo shop, " : ""}${name} (${path}).`,
    ...(isDemo ? await demoAge(business, io) : []),
    `You are ${author.name}, the owner. Try:`,
    ...(isDemo ? demoSuggestions : suggestions).map((each) => `  ${each}`),
    ...(io.stdin.isTTY === true ? ['"exit" ends it.'] : []),
  ];
  io.stdout.write(`${lines.join("\n")}\n\n`);
  const ending = endSignal();
  try {
    await chatOn(business, author, io, ending.signal);
  } finally {
    ending.done();
  }
}

const suggestions = ["who hasn't bought in 90 days?", "who's due today?", "help"];
const demoSuggestions = [
  "who hasn't bought in 90 days?",
  "who's due today?",
  "called Karin Vogt, wants samples, remind me friday",
];

/** The demo ends on the day it was made; some days later there is little to see of "today". */
async function demoAge({ stores }: OpenBusiness, io: Io): Promise<readonly string[]> {
  const made = await stores.changes.lastOfKind("import");
  const { timeZone } = await stores.settings.business();
  const days = daysBetween(
    localDate(timeZone, made?.at ?? io.now()),
    localDate(timeZone, io.now()),
  );
  if (days === 0) return [];
  const age = days === 1 ? "yesterday" : `${days} days ago`;
  return [`It was made ${age}: delete ${demoPath} for one that ends today.`];
}
