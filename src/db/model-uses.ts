import type { ModelUse, ModelUses, ModelUseStore } from "../core/language-model/budget.ts";
import type { Database } from "./database.ts";

interface Row {
  readonly on: string;
  readonly member: string;
  readonly model: string;
  readonly messages: number;
  readonly read: number;
  readonly sent: number;
  readonly cached: number;
  readonly written: number;
}

const adding = `insert into model_uses
     (used_on, member, model, messages, understood, tokens_sent, tokens_cached, tokens_written)
   values (@on, @member, @model, @messages, @read, @sent, @cached, @written)
   on conflict (used_on, member, model) do update set
     messages = messages + excluded.messages,
     understood = understood + excluded.understood,
     tokens_sent = tokens_sent + excluded.tokens_sent,
     tokens_cached = tokens_cached + excluded.tokens_cached,
     tokens_written = tokens_written + excluded.tokens_written`;

/** Not waiting for the disk; on a file that can only be read, for as long as the process runs. */
export function modelUseStore({
  client,
  readOnly,
  writeSoon,
}: Database): Omit<ModelUseStore, "prices"> {
  const add = client.prepare<Row>(adding);
  const spent = client.prepare<[string, string], { readonly own: number; readonly all: number }>(
    `select coalesce(sum(tokens_sent + tokens_written), 0) as "all",
            coalesce(sum((tokens_sent + tokens_written) * (member = ?)), 0) as own
     from model_uses where used_on = ?`,
  );
  const since = client.prepare<[string], ModelUses>(
    `select used_on as "on", member, model, messages, understood as read,
            tokens_sent as sent, tokens_cached as cached, tokens_written as written
     from model_uses where used_on >= ? order by used_on, member, model`,
  );
  const unwritten: Row[] = [];
  return {
    async add(use) {
      if (readOnly) unwritten.push(rowOf(use));
      else writeSoon(() => add.run(rowOf(use)));
    },
    async spentOn(day, member) {
      const { own = 0, all = 0 } = spent.get(member, day) ?? {};
      const here = unwritten.filter(({ on }) => on === day);
      return {
        own: own + totalOf(here.filter((row) => row.member === member)),
        all: all + totalOf(here),
      };
    },
    since: async (day) => since.all(day),
  };
}

const rowOf = ({ tokens, read, ...use }: ModelUse): Row => ({
  ...use,
  ...tokens,
  messages: 1,
  read: read ? 1 : 0,
});

const totalOf = (rows: readonly Row[]): number =>
  rows.reduce((total, { sent, written }) => total + sent + written, 0);
