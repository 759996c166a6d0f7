import { z } from "zod";
import {
  type Button,
  type ButtonStore,
  buttonLifetimeMs,
  type Press,
} from "../core/conversations/button.ts";
import { intentSchema } from "../core/intent.ts";
import type { Database } from "./database.ts";

interface Row {
  readonly say: string;
  readonly intent: string | null;
  readonly context: string;
  readonly allowed: string | null;
  readonly usedBy: string | null;
  readonly usedAt: number | null;
  readonly usedFor: string | null;
}

const contextSchema = z.object({
  changeId: z.number().optional(),
  answer: z.number().optional(),
  pendingId: z.string().optional(),
});

function statementsOf(client: Database["client"]) {
  const put = client.prepare(
    `insert into buttons (id, say, intent, context, asked_in, allowed, sign, put_at)
     values (@id, @say, @intent, @context, @askedIn, @allowed, @sign, @at)`,
  );
  const forget = client.prepare<[number]>("delete from buttons where put_at < ?");
  const show = client.prepare<[string, string]>("update buttons set shown_in = ? where id = ?");
  const below = client
    .prepare<[string], string>(
      // The answers to a question know it by their context; other buttons need not.
      "select context from buttons where shown_in = ? order by length(context) desc limit 1",
    )
    .pluck();
  const signed = client
    .prepare<[string, string], string>("select id from buttons where shown_in = ? and sign = ?")
    .pluck();
  const find = client.prepare<[string], Row>(
    `select say, intent, context, allowed,
       used_by as "usedBy", used_at as "usedAt", used_for as "usedFor"
     from buttons where id = ?`,
  );
  const use = client.prepare<[string, number, string, string, string]>(
    `update buttons set used_by = ?, used_at = ?, used_for = ?
     where id = ? or asked_in = (select asked_in from buttons where id = ?)`,
  );
  return { below, put, forget, show, signed, find, use };
}

/** Not waiting for the disk: a power cut may take the last buttons, which are then unknown. */
export function buttonStore({ client, readOnly, writeSoon }: Database): ButtonStore {
  const { below, put, forget, show, signed, find, use } = statementsOf(client);
  return {
    async put(buttons, at) {
      if (readOnly) return false;
      for (const button of buttons) writeSoon(() => put.run({ ...rowOf(button), at }));
      writeSoon(() => forget.run(at - buttonLifetimeMs));
      return true;
    },
    async shown(ids, message) {
      for (const id of ids) writeSoon(() => show.run(message, id));
    },
    async contextOf(message) {
      const text = below.get(message);
      return text === undefined ? undefined : contextSchema.safeParse(JSON.parse(text)).data;
    },
    signed: async (message, sign) => signed.get(message, sign),
    async press(id, { name, message, at }): Promise<Press> {
      const row = find.get(id);
      if (row === undefined) return { outcome: "unknown" };
      if (row.allowed !== null && row.allowed !== name)
        return { outcome: "not_allowed", allowed: row.allowed };
      if (row.usedBy !== null && row.usedAt !== null && row.usedFor !== message)
        return { outcome: "used", by: row.usedBy, at: row.usedAt };
      const button = read(row);
      if (button === undefined) return { outcome: "unknown" };
      writeSoon(() => use.run(name, at, message, id, id));
      return { outcome: "pressed", button };
    },
  };
}

const rowOf = ({ allowed, answers, context, id, intent, say, sign }: Button) => ({
  id,
  say,
  intent: intent === undefined ? null : JSON.stringify(intent),
  context: JSON.stringify(context),
  askedIn: answers ? (context.pendingId ?? null) : null,
  allowed: allowed ?? null,
  sign: sign ?? null,
});

/** Undefined for what a newer program can no longer read. */
function read(row: Row): Pick<Button, "say" | "intent" | "context"> | undefined {
  const context = contextSchema.safeParse(JSON.parse(row.context));
  const intent = intentSchema
    .optional()
    .safeParse(row.intent === null ? undefined : JSON.parse(row.intent));
  return context.success && intent.success
    ? { say: row.say, intent: intent.data, context: context.data }
    : undefined;
}
