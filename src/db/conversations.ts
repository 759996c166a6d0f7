import { z } from "zod";
import {
  type Conversation,
  type ConversationStore,
  freshConversation,
} from "../core/conversations/conversation.ts";
import { type Intent, intentSchema } from "../core/intent.ts";
import { digestLineSchema } from "../core/outbox/outbox.ts";
import type { Database } from "./database.ts";

const pending = z.object({
  id: z.string(),
  asks: z.enum(["confirm", "choice", "value"]),
  allowed: z.string(),
  expiresAt: z.number(),
  intents: z.array(intentSchema),
  at: z.number(),
  slot: z.string().exactOptional(),
  path: z.string().exactOptional(),
  choices: z
    .array(z.object({ label: z.string(), words: z.array(z.string()), value: z.unknown() }))
    .exactOptional(),
});

const state = z.object({
  questions: z.array(intentSchema),
  lastCommand: intentSchema.optional(),
  lastOfSeveral: z.boolean().optional(),
  saidLast: z.enum(["question", "deed"]).optional(),
  lastContactId: z.number().optional(),
  lastChangeId: z.number().optional(),
  lastAnswer: z.number().optional(),
  pending: pending.optional(),
  shown: z
    .object({ lines: z.array(digestLineSchema), answer: z.number(), at: z.number() })
    .optional(),
  lastReading: z.object({ said: z.string(), readAs: z.string() }).optional(),
});

const keptStates = 100;

/** States as last stored, so that one that is still the same is not checked piece by piece again. */
class KnownStates {
  readonly #known = new Map<string, { readonly text: string; readonly state: Conversation }>();

  read(key: string, text: string | undefined): Conversation {
    if (text === undefined) return freshConversation(key);
    const known = this.#known.get(key);
    return known?.text === text ? known.state : read(key, text);
  }

  store(state: Conversation, text: string): void {
    if (this.#known.size >= keptStates) this.#known.clear();
    this.#known.set(state.key, { text, state });
  }
}

/** What was stored; a state of an older form, which a newer program cannot read, starts anew. */
function read(key: string, text: string): Conversation {
  const parsed = state.safeParse(JSON.parse(text));
  return parsed.success ? { ...freshConversation(key), ...parsed.data } : freshConversation(key);
}

/**
 * Conversations are no business records: they are kept, but neither journaled nor undone, and
 * nobody waits for the disk on their account.
 */
export function conversationStore(database: Database): ConversationStore {
  if (database.readOnly) return inMemory(database);
  const { client, writeSoon } = database;
  const known = new KnownStates();
  const select = client
    .prepare<[string], string>("select state from conversations where key = ?")
    .pluck();
  const write = writing(database, known);
  const number = numbering(database);
  return {
    of: async (key) => known.read(key, select.get(key)),
    save: async (conversation) => writeSoon(() => write(conversation))(),
    move: mover(database),
    async answered(questions, { by, at }, after) {
      const all = client.transaction(() => {
        const numbers = questions.map((each) => each && number(each, by, at));
        return { numbers, remember: write(after(numbers)) };
      });
      const { numbers, remember } = writeSoon(all);
      remember();
      return numbers;
    },
    numberAnswer: async (intent, by, at) => writeSoon(() => number(intent, by, at)),
    answer: answerOf(database),
  };
}

/** Writes a conversation, and returns what makes it known once that is certain. */
function writing({ client }: Database, known: KnownStates) {
  const save = client.prepare(
    `insert into conversations (key, state) values (?, ?)
     on conflict (key) do update set state = excluded.state`,
  );
  return (conversation: Conversation): (() => void) => {
    const { key, ...state } = conversation;
    const text = JSON.stringify(state);
    save.run(key, text);
    return () => known.store(conversation, text);
  };
}

function numbering({ client }: Database) {
  const number = client
    .prepare<[string, string, number], number>(
      `insert into answers (number, intent, asked_by, asked_at)
       values ((select coalesce(max(number), 0) + 1 from answers), ?, ?, ?) returning number`,
    )
    .pluck();
  return (intent: Intent, by: string, at: number): number =>
    number.get(JSON.stringify(intent), by, at) ?? 0;
}

/** What was said under the new name stands. */
function mover({ client, write }: Database): ConversationStore["move"] {
  const steps = [
    "update or ignore conversations set key = @to where key = @from",
    "update outbox set conversation = @to where conversation = @from and settled_at is null",
    "update changes set conversation = @to where conversation = @from",
  ].map((sql) => client.prepare<[{ readonly from: string; readonly to: string }]>(sql));
  return async (from, to) => write(() => steps.forEach((step) => step.run({ from, to })));
}

function answerOf({ client }: Database): ConversationStore["answer"] {
  const select = client.prepare<[number], { intent: string; askedAt: number }>(
    `select intent, asked_at as "askedAt" from answers where number = ?`,
  );
  return async (wanted) => {
    const found = select.get(wanted);
    if (found === undefined) return undefined;
    const parsed = intentSchema.safeParse(JSON.parse(found.intent));
    return parsed.success ? { intent: parsed.data, askedAt: found.askedAt } : undefined;
  };
}

/** On a file that can only be read, questions are answered all the same; nothing is remembered. */
function inMemory(database: Database): ConversationStore {
  const conversations = new Map<string, Conversation>();
  const answers = new Map<number, { readonly intent: Intent; readonly askedAt: number }>();
  const stored = answerOf(database);
  const last = database.client
    .prepare<[], number>("select coalesce(max(number), 0) from answers")
    .pluck();
  const numbered = (intent: Intent, askedAt: number): number => {
    const next = (last.get() ?? 0) + answers.size + 1;
    answers.set(next, { intent, askedAt });
    return next;
  };
  return {
    of: async (key) => conversations.get(key) ?? freshConversation(key),
    async save(conversation) {
      conversations.set(conversation.key, conversation);
    },
    async answered(questions, { at }, after) {
      const numbers = questions.map((each) => each && numbered(each, at));
      const conversation = after(numbers);
      conversations.set(conversation.key, conversation);
      return numbers;
    },
    async move(from, to) {
      const moved = conversations.get(from);
      if (moved !== undefined) conversations.set(to, { ...moved, key: to });
    },
    numberAnswer: async (intent, _by, askedAt) => numbered(intent, askedAt),
    answer: async (wanted) => answers.get(wanted) ?? (await stored(wanted)),
  };
}
