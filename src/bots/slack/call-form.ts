import type { types } from "@slack/bolt";
import { z } from "zod";
import type { Stores } from "../../core/crm.ts";
import { todayOf } from "../../core/period.ts";
import { mayAct } from "../../core/team/member.ts";
import type { Instant } from "../../core/time.ts";
import {
  callForm,
  dayIsOver,
  needsWords,
  notThere,
  whoFirst,
} from "../../core/wording/call-form.ts";
import { contactChoice } from "../../core/wording/contacts.ts";
import { roleNeeded } from "../../core/wording/conversation.ts";
import { nobodysHome } from "../../core/wording/home.ts";
import { plainText } from "../../core/wording/plain-text.ts";
import { clipped, onOneLine } from "../drawing.ts";
import type { Incoming } from "../incoming.ts";
import { conversationOf } from "./place.ts";

/** The shortcut that opens the form, and the form itself. */
export const callShortcut = "log_a_call";

/** What opening, searching and sending the form takes. */
export interface FormParts {
  readonly stores: Pick<Stores, "contacts" | "settings" | "team">;
  readonly now: () => Instant;
}

const shortcutSchema = z.object({
  type: z.literal("shortcut"),
  callback_id: z.literal(callShortcut),
  trigger_id: z.string(),
  user: z.object({ id: z.string() }),
});

/** Who wants the form, and what Slack lets it be opened with; undefined for anything else. */
export function opensCallForm(
  body: unknown,
): { readonly user: string; readonly trigger: string } | undefined {
  const { data } = shortcutSchema.safeParse(body);
  return data && { user: data.user.id, trigger: data.trigger_id };
}

const plain = (text: string): types.PlainTextElement => ({
  type: "plain_text",
  text,
  emoji: false,
});

/** The form; to who may not log calls, why. */
export async function callFormFor({ stores }: FormParts, user: string): Promise<types.ModalView> {
  const member = await stores.team.withSlackId(user);
  const frame = { type: "modal", title: plain(callForm.title) } as const;
  if (member !== undefined && mayAct(member, "member"))
    return {
      ...frame,
      callback_id: callShortcut,
      submit: plain(callForm.save),
      close: plain(callForm.close),
      blocks: formBlocks,
    };
  const why = member === undefined ? nobodysHome : roleNeeded("member", member.role);
  return { ...frame, blocks: [{ type: "section", text: plain(plainText(why)) }] };
}

const mostWords = 1500;

const formBlocks: types.KnownBlock[] = [
  {
    type: "input",
    block_id: "contact",
    label: plain(callForm.contact),
    hint: plain(notThere),
    element: {
      type: "external_select",
      action_id: "contact",
      placeholder: plain(callForm.search),
      min_query_length: 1,
    },
  },
  {
    type: "input",
    block_id: "words",
    label: plain(callForm.words),
    element: {
      type: "plain_text_input",
      action_id: "words",
      multiline: true,
      max_length: mostWords,
    },
  },
  {
    type: "input",
    block_id: "follow_up",
    label: plain(callForm.followUp),
    optional: true,
    element: { type: "datepicker", action_id: "follow_up", placeholder: plain(callForm.noDay) },
  },
];

const searchSchema = z.object({
  type: z.literal("block_suggestion"),
  action_id: z.literal("contact"),
  value: z.string(),
  user: z.object({ id: z.string() }),
});

const mostFound = 25;
const longestOption = 75;

/** The contacts that fit what was typed so far; nobody's to strangers. */
export async function contactsFor(
  { now, stores }: FormParts,
  body: unknown,
): Promise<types.PlainTextOption[]> {
  const { data } = searchSchema.safeParse(body);
  const member = data && (await stores.team.withSlackId(data.user.id));
  if (data === undefined || member === undefined) return [];
  const { timeZone: zone } = await stores.settings.business();
  const today = todayOf({ now: now(), zone });
  const found = await stores.contacts.matching(data.value, mostFound);
  return found.map((contact) => ({
    text: plain(
      clipped(onOneLine(contactChoice(contact, found, today).label), longestOption) || "…",
    ),
    value: String(contact.id),
  }));
}

const sentSchema = z.object({
  type: z.literal("view_submission"),
  user: z.object({ id: z.string() }),
  view: z.object({
    id: z.string(),
    callback_id: z.literal(callShortcut),
    state: z.object({
      values: z.object({
        contact: z.object({
          contact: z.object({
            selected_option: z
              .object({ value: z.coerce.number().int(), text: z.object({ text: z.string() }) })
              .nullish(),
          }),
        }),
        words: z.object({ words: z.object({ value: z.string().nullish() }) }),
        follow_up: z.object({ follow_up: z.object({ selected_date: z.string().nullish() }) }),
      }),
    }),
  }),
});

export type SentForm =
  | { readonly outcome: "filled"; readonly incoming: Incoming }
  /** What is wrong, by the block it is wrong in. */
  | { readonly outcome: "wrong"; readonly errors: Readonly<Record<string, string>> };

/** A form that was sent; undefined for anything else. It is known by its view, which Slack opens once. */
export async function sentForm(
  { now, stores }: FormParts,
  body: unknown,
): Promise<SentForm | undefined> {
  const { data } = sentSchema.safeParse(body);
  if (data === undefined) return undefined;
  const { user, view } = data;
  const { picked, words, day } = valuesOf(data);
  const { timeZone: zone } = await stores.settings.business();
  const isOver = day !== undefined && day < todayOf({ now: now(), zone });
  const errors = {
    ...(!picked && { contact: whoFirst }),
    ...(words === "" && { words: needsWords }),
    ...(isOver && { follow_up: dayIsOver }),
  };
  if (!picked || words === "" || isOver) return { outcome: "wrong", errors };
  const incoming: Incoming = {
    is: "filled",
    id: `slack:view:${view.id}`,
    conversation: conversationOf(user.id, undefined),
    contact: { id: picked.value, name: picked.text.text },
    words,
    ...(day !== undefined && { followUpOn: day }),
    isShared: false,
    person: { channel: "slack", id: user.id },
  };
  return { outcome: "filled", incoming };
}

function valuesOf({ view: { state } }: z.infer<typeof sentSchema>) {
  const { contact, follow_up: followUp, words } = state.values;
  return {
    picked: contact.contact.selected_option,
    words: (words.words.value ?? "").trim(),
    day: followUp.follow_up.selected_date ?? undefined,
  };
}
