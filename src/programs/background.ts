import { buttonsIn, withButtons } from "../core/conversations/offer-buttons.ts";
import type { Reply } from "../core/reply.ts";
import type { Reach } from "../core/outbox/reach.ts";
import { compose } from "../core/outbox/compose.ts";
import type { Sender } from "../core/outbox/sender.ts";
import { type BackupPlace, backUpNightly } from "../jobs/back-up.ts";
import { every } from "../jobs/clock.ts";
import { deliver, tellOwners } from "../jobs/deliver.ts";
import { refreshCustomerValue } from "../jobs/refresh-customer-value.ts";
import { redraw } from "../jobs/redraw.ts";
import { renew } from "../jobs/renew.ts";
import { runSchedules } from "../jobs/run-schedules.ts";
import { remind } from "../jobs/remind.ts";
import { tidy } from "../jobs/tidy.ts";
import type { Io } from "./io.ts";
import type { Report } from "./log.ts";
import type { OpenBusiness } from "./open-business.ts";

/** Where messages that answer nobody can be sent. */
export interface Outlets {
  /** By channel. */
  readonly senders: ReadonlyMap<string, Sender>;
  readonly reach: Reach;
  /** Where the night's copies of the database go. */
  readonly backups?: BackupPlace | undefined;
}

export interface Background {
  /** Begins nothing more, and finishes what is being sent. */
  readonly end: () => Promise<void>;
  /** Settles when all has ended; computations are cut off by closing the business. */
  readonly ended: () => Promise<void>;
}

/** Does what happens by itself, until it is told to end; then finishes what is under way. */
export function inBackground(
  { newToken, stores }: OpenBusiness,
  { senders, reach, backups }: Outlets,
  { now }: Pick<Io, "now">,
  report: Report,
): Background {
  if (stores.readOnly) return { end: async () => undefined, ended: async () => undefined };
  const ending = new AbortController();
  const { signal } = ending;
  const { send, draw } = outgoing({ newToken, stores }, { senders, reach }, now, signal);
  const decide = {
    "What repeats": renew({ stores, now }),
    Reminders: remind({ stores, reach, now }),
    Schedules: runSchedules({ stores, now }),
    Outbox: send,
    "Tidying up": tidy(stores, now),
    ...(backups && { Backup: backUpNightly({ stores, place: backups, reach, now }) }),
  };
  const running = [
    every(60_000, decide, signal, report),
    // What could not be sent at once is tried again sooner than the next minute.
    every(5_000, { Outbox: send, "Sent messages": draw }, signal, report),
  ];
  const values = { "Customer values": refreshCustomerValue(stores, now) };
  const computing = every(60_000, values, signal, report);
  return {
    async end() {
      ending.abort();
      await Promise.all(running);
    },
    ended: () => computing,
  };
}

/** What is sent, with its buttons, and edited when what it tells of has changed. */
function outgoing(
  { newToken, stores }: Pick<OpenBusiness, "newToken" | "stores">,
  { senders, reach }: Outlets,
  now: Io["now"],
  signal: AbortSignal,
) {
  const withTheirs = {
    offered: async (reply: Reply) =>
      withButtons({ newToken, stores }, reply, { allowed: undefined, at: now() }),
    shown: async (reply: Reply, message: string) => stores.buttons.shown(buttonsIn(reply), message),
  };
  const send = deliver({
    stores,
    senders,
    ...withTheirs,
    compose: (message) => compose(stores, message, { now: now(), reach }),
    givenUp: tellOwners({ stores, reach, now }),
    now,
    signal,
  });
  const draw = redraw({
    stores,
    senders,
    ...withTheirs,
    compose: (message) =>
      compose(stores, message, { now: message.toldAt, reach, toldAt: message.toldAt }),
    now,
  });
  return { send, draw };
}
