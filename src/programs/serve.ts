import { randomInt } from "node:crypto";
import { once } from "node:events";
import type { Channel } from "../bots/channel.ts";
import type { Config } from "../config.ts";
import { reachOn } from "../core/outbox/reach.ts";
import type { Sender } from "../core/outbox/sender.ts";
import { type ChannelName, doorOf, hasOwner } from "../core/team/join.ts";
import type { Outlets } from "./background.ts";
import { endSignal } from "./end-signal.ts";
import type { Io } from "./io.ts";
import type { Report } from "./log.ts";
import { listenerOf } from "./reader.ts";
import type { OpenBusiness } from "./open-business.ts";

type Codes = ReadonlyMap<ChannelName, string>;

/** Runs the channels that are set until the process is told to end. */
export async function serve(
  business: OpenBusiness,
  config: Config,
  io: Io,
  report: Report,
): Promise<void> {
  const ending = endSignal();
  const codes = await ownerCodes(business, config);
  const started: Channel[] = [];
  try {
    for (const [name, channel] of await channelsOf(business, config, codes, io, report)) {
      await channel.start();
      started.push(channel);
      const code = codes.get(name);
      const claim =
        code === undefined ? "" : ` It has no owner yet. To be it, send the bot this code: ${code}`;
      io.stdout.write(`${channel.name}: connected.${claim}\n`);
    }
    if (!ending.signal.aborted) await once(ending.signal, "abort");
  } finally {
    ending.done();
    for (const channel of started)
      await channel.stop().catch((error: unknown) => report(channel.name, error));
  }
}

/** A code for each channel that is set, and that nobody owns or is to own. */
async function ownerCodes({ stores }: OpenBusiness, config: Config): Promise<Codes> {
  const codes = new Map<ChannelName, string>();
  for (const name of ["slack", "telegram"] as const) {
    const decided = config.owners.some(({ channel }) => channel === name);
    if (config[name] !== undefined && !decided && !(await hasOwner(stores.team, name)))
      codes.set(name, newCode());
  }
  return codes;
}

/** The channels that are set; the library of one that is not is never loaded. */
async function channelsOf(
  { assistant, importer, newToken, stores }: OpenBusiness,
  { model, owners, slack, telegram }: Config,
  codes: Codes,
  { now }: Pick<Io, "now">,
  report: Report,
): Promise<ReadonlyMap<ChannelName, Channel>> {
  const door = doorOf({ stores, owners, ownerCodes: codes });
  const listener = listenerOf(model, { now }, (what) => report(`Listening: ${what}`));
  const common = { assistant, door, importer, listener, newToken, now, report, stores };
  const channels = new Map<ChannelName, Channel>();
  if (slack !== undefined) {
    const { slackChannel } = await import("../bots/slack/bot.ts");
    channels.set("slack", slackChannel({ ...slack, ...common }));
  }
  if (telegram !== undefined) {
    const { telegramChannel } = await import("../bots/telegram/bot.ts");
    channels.set("telegram", telegramChannel({ ...telegram, ...common }));
  }
  return channels;
}

/** Where the channels that are set send what answers nobody. */
export async function channelOutlets({ slack, telegram }: Config): Promise<Outlets> {
  const senders = new Map<ChannelName, Sender>();
  if (slack !== undefined) {
    const { slackSender } = await import("../bots/slack/send.ts");
    senders.set("slack", slackSender(slack.botToken, slack.apiUrl));
  }
  if (telegram !== undefined) {
    const { telegramSender } = await import("../bots/telegram/send.ts");
    senders.set("telegram", telegramSender(telegram));
  }
  return { senders, reach: reachOn([...senders.keys()]) };
}

const letters = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

/** A code that is easy to type and hard to guess: 8 of 31 letters, "K7QF-29MD". */
function newCode(): string {
  const letter = (): string => letters[randomInt(letters.length)] ?? "";
  const part = (): string => Array.from({ length: 4 }, letter).join("");
  return `${part()}-${part()}`;
}
