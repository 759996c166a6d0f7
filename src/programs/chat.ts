import { randomUUID } from "node:crypto";
import { existsSync, writeFileSync } from "node:fs";
import { basename, extname, resolve } from "node:path";
import { chat as chatInTerminal } from "../bots/console/chat.ts";
import { type FileBlock, onOneLine } from "../bots/drawing.ts";
import { UserError } from "../core/errors.ts";
import type { Actor } from "../core/team/member.ts";
import { actorFrom } from "./ask-options.ts";
import { endSignal } from "./end-signal.ts";
import type { ExitCode, Io } from "./io.ts";
import { faultReporter, reporter } from "./log.ts";
import { firstOwner, type OpenBusiness, openBusiness } from "./open-business.ts";
import { databaseOf, optionsOf } from "./options.ts";
import { readerIn } from "./reader.ts";

const usage = "crm chat --db FILE [--as NAME[:ROLE]]";

/** crm chat: the terminal chat on a database. */
export async function chat(argv: readonly string[], io: Io): Promise<ExitCode> {
  const options = optionsOf(argv, ["db", "as"], usage);
  const path = databaseOf(options.db, io.env, usage);
  const business = openBusiness(path, {
    mustExist: true,
    reportFault: faultReporter(io, { secrets: [] }),
    background: (error) => reporter(io, { secrets: [] })("Customer values", error),
    reader: readerIn(io),
  });
  const ending = endSignal();
  try {
    const author = await authorOf(options.as, business);
    if (io.stdout.isTTY === true) io.stdout.write(`You are ${author.name} (${author.role}).\n`);
    await chatOn(business, author, io, ending.signal);
    return 0;
  } finally {
    ending.done();
    business.close();
  }
}

/** Talks in the terminal until the input ends, the person leaves, or the signal comes. */
export async function chatOn(
  { assistant, stores }: OpenBusiness,
  author: Actor,
  io: Io,
  signal: AbortSignal,
): Promise<void> {
  await chatInTerminal({
    assistant,
    author,
    input: io.stdin,
    output: io.stdout,
    plain: isPlain(io),
    now: io.now,
    newId: randomUUID,
    namesLike: (words) => stores.contacts.startingWith(words, 20),
    save: saveHere,
    signal,
  });
}

/** Whether colours are not wanted. */
export const isPlain = ({ env }: Pick<Io, "env">): boolean => (env["NO_COLOR"] ?? "") !== "";

/** "Ben" is who the team knows as Ben; "Ben:member" is taken as said. */
async function authorOf(as: string | undefined, { stores }: OpenBusiness): Promise<Actor> {
  if (as === undefined) return await firstOwner(stores);
  if (as.includes(":")) return actorFrom(as);
  const member = await stores.team.named(as);
  if (member !== undefined) return member;
  throw new UserError(`Nobody in the team is called ${as}. Name a role too: --as ${as}:member`);
}

/** Writes a file of a reply into the working folder, never over another one. */
function saveHere({ name, content }: FileBlock): string {
  const given = basename(onOneLine(name)) || "file";
  const [end, start] = [extname(given), basename(given, extname(given))];
  let [path, count] = [resolve(given), 1];
  while (existsSync(path)) path = resolve(`${start}-${++count}${end}`);
  writeFileSync(path, content, { flag: "wx" });
  return path;
}
