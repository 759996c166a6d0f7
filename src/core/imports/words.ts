import type { ContactStatus } from "../contacts/contact.ts";
import type { FollowUpStatus } from "../follow-ups/follow-up.ts";
import type { Direction, InteractionKind, Sentiment } from "../interactions/interaction.ts";

/** Other programs' words for ours, folded, with underscores. */
type Words<Ours extends string> = Readonly<Record<string, Ours>>;

export const contactStatuses: Words<ContactStatus> = {
  inactive: "closed",
  archived: "closed",
  unsubscribed: "do_not_contact",
  dnc: "do_not_contact",
};

export const interactionKinds: Words<InteractionKind> = {
  phone: "call",
  phone_call: "call",
  mail: "email",
  e_mail: "email",
  appointment: "meeting",
  sms: "message",
  whatsapp: "message",
  chat: "message",
  comment: "note",
};

export const directions: Words<Direction> = {
  inbound: "in",
  incoming: "in",
  received: "in",
  outbound: "out",
  outgoing: "out",
  sent: "out",
};

export const sentiments: Words<Sentiment> = {
  good: "positive",
  bad: "negative",
  mixed: "neutral",
};

export const followUpStatuses: Words<FollowUpStatus> = {
  todo: "open",
  to_do: "open",
  pending: "open",
  not_started: "open",
  in_progress: "open",
  completed: "done",
  complete: "done",
  closed: "done",
  canceled: "cancelled",
};
