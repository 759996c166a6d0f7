import { z } from "zod";
import { contactFields, filterSchema } from "./questions/filter.ts";
import { groups, measures, orderings, questionSchema } from "./questions/question.ts";
import { directions, interactionKinds, sentiments } from "./interactions/interaction.ts";
import { statedAs } from "./follow-ups/task-itself.ts";
import { suggestions } from "./follow-ups/suggested.ts";
import { followUpStatuses } from "./follow-ups/follow-up.ts";
import { mutedRules } from "./digests/muted.ts";
import { contactStatuses } from "./contacts/contact.ts";
import { periodSchema, units } from "./period.ts";
import { recurrenceSchema } from "./schedules/recurrence.ts";
import { wordKinds } from "./words/taught-word.ts";

/**
 * Everything that can be meant by a message, on one page. The offline interpreter and a model emit
 * this and nothing else; capabilities act on it. Names stay as typed (the resolver looks them up);
 * what is missing is left out, and the capability asks for it.
 */
const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const time = z.string().regex(/^\d{2}:\d{2}$/);

/** A person as named: words, the last one talked about, or one already chosen. */
export const contactRef = z.union([
  // Before the name alone, which would fit it too and lose the id.
  z.object({ id: z.int(), name: z.string() }),
  z.object({ name: z.string(), company: z.string().optional(), city: z.string().optional() }),
  z.object({ last: z.literal(true) }),
]);
export type ContactRef = z.infer<typeof contactRef>;

/** How much later or earlier something is put: 3 months are not 90 days. */
const lengthSchema = z.object({
  count: z.int().min(1).max(9999),
  unit: z.enum(["minute", "hour", ...units]),
});

/** A point in time as resolved from the words; a day without a time, or a time without a day, is allowed. */
export const whenSchema = z.object({
  on: date.optional(),
  at: time.optional(),
  /** The second of the two instants with this time, on the day the clocks go back. */
  second: z.boolean().optional(),
  /** So much later than it was, or than now where that has passed: "by a week". */
  later: lengthSchema.optional(),
  /** So much earlier than it was: "forward by a day". */
  earlier: lengthSchema.optional(),
  words: z.string(),
});
export type When = z.infer<typeof whenSchema>;

/** An amount that can be read one way, or the ways it might be read ("1.240"). */
export const amountSchema = z.union([
  z.object({ minor: z.int(), currency: z.string().optional() }),
  z.object({
    unclear: z.array(z.int()).min(2),
    currency: z.string().optional(),
    words: z.string(),
  }),
]);
export type Amount = z.infer<typeof amountSchema>;

/** The fields of a contact that words can set. */
export const contactValues = z
  .object({
    name: z.string(),
    company: z.string(),
    email: z.string(),
    phone: z.string(),
    city: z.string(),
    country: z.string(),
    birthday: z.string(),
    source: z.string(),
    owner: z.string(),
    notes: z.string(),
    status: z.enum(contactStatuses),
  })
  .partial();

export const facts = [
  "profile",
  "phone",
  "email",
  "city",
  "company",
  "country",
  "source",
  "owner",
  "birthday",
  "tags",
  "notes",
  "status",
  "added",
  "first_order",
  "last_order",
  "last_product",
  "products",
  "spent",
  "orders",
  "average_order",
  "profit",
  "last_contact",
  "last_heard",
  "last_summary",
  "last_sentiment",
  "first_contact",
  "purchases",
  "interactions",
  "follow_ups",
  "worth",
  "rfm",
  "standing",
] as const;
export type Fact = (typeof facts)[number];

/** Which follow-ups are meant: by person, by words of their text, by whom they are for. */
const followUpTarget = z.object({
  contact: contactRef.optional(),
  text: z.string().optional(),
  assignee: z.string().optional(),
  id: z.int().optional(),
  /** Lines of the digest or reminder told last in this chat: "3 done". */
  numbers: z.array(z.int().min(1)).min(1).optional(),
  /** A line of a digest that was no follow-up then, told at that instant. */
  suggested: z.object({ is: z.enum(suggestions), id: z.int(), at: z.int() }).optional(),
  /** All that fit, not just one ("all my overdue ones"); asks first. */
  all: z.boolean().optional(),
  when: z.union([z.literal("overdue"), periodSchema]).optional(),
  /** Only of a thing was it said ("Ana's frame is finished"), which need not be the task itself. */
  stated: z.enum(statedAs).optional(),
  /** "my call with Ana": of several that fit, the one on the writer's own list. */
  mine: z.boolean().optional(),
});

const questions = [
  z.object({ do: z.literal("question"), question: questionSchema }),
  z.object({
    do: z.literal("contact_fact"),
    contact: contactRef,
    fact: z.enum(facts),
    period: periodSchema.optional(),
    product: z.array(z.string()).optional(),
    kind: z.enum(interactionKinds).optional(),
    limit: z.int().min(1).optional(),
  }),
  z.object({
    do: z.literal("list_follow_ups"),
    /** A member's name, "me", or "all" (also the default for owners). */
    assignee: z.string().optional(),
    when: z.union([z.literal("overdue"), periodSchema]).optional(),
    status: z.enum([...followUpStatuses, "any"]).optional(),
    contact: contactRef.optional(),
    /** Only what is done again and again. */
    repeating: z.literal(true).optional(),
    /** Words that the text must have, all of them. */
    text: z.string().min(1).optional(),
    filter: filterSchema.optional(),
    /** Only their number is asked for. */
    count: z.boolean().optional(),
    group: z.enum(["assignee"]).optional(),
  }),
  z.object({
    do: z.literal("list_interactions"),
    by: z.string().optional(),
    kind: z.enum(interactionKinds).optional(),
    direction: z.enum(directions).optional(),
    sentiment: z.enum(sentiments).optional(),
    period: periodSchema.optional(),
    contact: contactRef.optional(),
    filter: filterSchema.optional(),
    limit: z.int().min(1).optional(),
    /** Words to look for in summaries. */
    text: z.string().optional(),
  }),
  z.object({
    do: z.literal("list_purchases"),
    contact: contactRef.optional(),
    filter: filterSchema.optional(),
    product: z.array(z.string()).optional(),
    period: periodSchema.optional(),
    refunds: z.boolean().optional(),
    /** Whole orders, the largest first. */
    largest: z.boolean().optional(),
    limit: z.int().min(1).optional(),
  }),
  z.object({ do: z.literal("history"), contact: contactRef, field: z.string().optional() }),
  z.object({ do: z.literal("answer_again"), answer: z.int().optional() }),
  z.object({ do: z.literal("rows"), answer: z.int().optional() }),
  z.object({ do: z.literal("csv"), answer: z.int().optional() }),
  z.object({ do: z.literal("why"), answer: z.int().optional() }),
  /** Why the lines told last are told; of one contact alone where one is named. */
  z.object({ do: z.literal("why_told"), contact: contactRef.optional() }),
  z.object({ do: z.literal("why_listed"), contact: contactRef, answer: z.int().optional() }),
  /**
   * Changes the conversation's last question. `narrow` adds the filter to it ("only those in
   * Berlin"); `replace` puts new values where old ones of the same kind were ("and in april?",
   * "same for Ben").
   */
  z.object({
    do: z.literal("refine"),
    how: z.enum(["narrow", "replace"]),
    filter: filterSchema.optional(),
    /** Conditions of this kind are dropped ("also those outside Berlin"), or the "period". */
    drop: z.array(z.string()).optional(),
    period: periodSchema.optional(),
    measure: z.enum(measures).optional(),
    fact: z.enum(facts).optional(),
    product: z.array(z.string()).optional(),
    kind: z.enum(interactionKinds).optional(),
    /** A team member or contact in place of the one before. */
    person: z.string().optional(),
    group: z.enum(groups).optional(),
    order: z.object({ by: z.enum(orderings), direction: z.enum(["asc", "desc"]) }).optional(),
    limit: z.int().min(1).optional(),
    compare: periodSchema.optional(),
    /** Back to the question before the last refinement. */
    back: z.boolean().optional(),
  }),
  z.object({ do: z.literal("prediction_quality") }),
  z.object({ do: z.literal("explain_value") }),
  z.object({ do: z.literal("show_settings") }),
  z.object({ do: z.literal("show_team") }),
  /** What the digest of this conversation tells now, or would tell tomorrow. */
  z.object({ do: z.literal("show_digest"), tomorrow: z.boolean().optional() }),
  z.object({ do: z.literal("show_muted") }),
  /** The figures of the last week beside those of the week before. */
  z.object({ do: z.literal("weekly_numbers") }),
  z.object({ do: z.literal("show_standing_answers") }),
  z.object({ do: z.literal("show_words") }),
  z.object({ do: z.literal("help"), topic: z.string().optional() }),
] as const;

/** Where a standing answer goes: the chat it is asked for in, its writer alone, or another channel. */
const place = z.union([z.enum(["here", "me"]), z.object({ channel: z.string() })]);

const commands = [
  z.object({
    do: z.literal("log_interaction"),
    contacts: z.array(contactRef).max(5),
    kind: z.enum(interactionKinds),
    direction: z.enum(directions).optional(),
    sentiment: z.enum(sentiments).optional(),
    when: whenSchema.optional(),
    summary: z.string(),
  }),
  z.object({
    do: z.literal("record_purchase"),
    contact: contactRef.optional(),
    product: z.string().optional(),
    quantity: z.number().positive().optional(),
    amount: amountSchema.optional(),
    /** The amount is for each piece: "2 at 24 each". */
    each: z.boolean().optional(),
    cost: amountSchema.optional(),
    when: whenSchema.optional(),
    reference: z.string().optional(),
    /** Read from what somebody else wrote: it needs a yes. */
    quoted: z.literal(true).optional(),
  }),
  z.object({
    do: z.literal("record_refund"),
    contact: contactRef.optional(),
    product: z.string().optional(),
    quantity: z.number().positive().optional(),
    amount: amountSchema.optional(),
    when: whenSchema.optional(),
    reference: z.string().optional(),
    reason: z.string().optional(),
  }),
  z.object({
    do: z.literal("create_follow_up"),
    contact: contactRef.optional(),
    /** A team member's name, or "me" (the default). */
    assignee: z.string().optional(),
    text: z.string(),
    /** On which days it is to be done, again and again; `when` is then their time of day. */
    recurrence: recurrenceSchema.optional(),
    when: whenSchema.optional(),
  }),
  z.object({
    do: z.literal("change_follow_up"),
    target: followUpTarget,
    action: z.enum(["complete", "cancel", "reopen", "move", "reassign", "reword", "stop"]),
    when: whenSchema.optional(),
    assignee: z.string().optional(),
    text: z.string().optional(),
    /** What came of it ("sent rich banks the contract, tick that off"). */
    outcome: z.string().optional(),
  }),
  z.object({
    do: z.literal("add_contact"),
    values: contactValues,
    tags: z.array(z.string()).optional(),
  }),
  z.object({
    do: z.literal("change_contact"),
    contact: contactRef.optional(),
    set: contactValues.optional(),
    /** Further emails and phones, beside the main ones. */
    add: z.object({ email: z.string(), phone: z.string() }).partial().optional(),
    clear: z.array(z.enum(contactFields)).optional(),
    /** The field is known, its new value is not ("change mark bell's number"). */
    ask: z.enum(contactFields).optional(),
  }),
  z.object({
    do: z.literal("tag"),
    contacts: z.array(contactRef).max(5).optional(),
    /** Instead of names: everyone this fits. Always asks first. */
    filter: filterSchema.optional(),
    add: z.array(z.string()).optional(),
    remove: z.array(z.string()).optional(),
  }),
  z.object({
    do: z.literal("delete_contact"),
    contact: contactRef.optional(),
    /** Erase for good, with all traces (GDPR), rather than delete with undo. */
    erase: z.boolean().optional(),
    filter: filterSchema.optional(),
  }),
  z.object({
    do: z.literal("hand_over"),
    /** Everyone this fits is to be looked after by this member. Always asks first. */
    filter: filterSchema,
    owner: z.string(),
  }),
  z.object({
    do: z.literal("merge_contacts"),
    from: contactRef.optional(),
    into: contactRef.optional(),
  }),
  z.object({
    do: z.literal("undo"),
    /** Named instead of the writer's last: the last import, or the last change of a contact('s field). */
    what: z
      .union([
        z.object({ import: z.literal(true) }),
        z.object({ contact: contactRef, field: z.string().optional() }),
      ])
      .optional(),
  }),
  z.object({ do: z.literal("redo") }),
  /** Puts right the writer's last change, field by field ("no, 240 and it was saturday"). */
  z.object({
    do: z.literal("correct"),
    /** The number of the order or invoice. */
    reference: z.string().optional(),
    amount: amountSchema.optional(),
    /** The amount is for each piece. */
    each: z.boolean().optional(),
    quantity: z.number().positive().optional(),
    product: z.string().optional(),
    kind: z.enum(interactionKinds).optional(),
    direction: z.enum(directions).optional(),
    when: whenSchema.optional(),
    contact: contactRef.optional(),
    text: z.string().optional(),
    assignee: z.string().optional(),
    tag: z.string().optional(),
    values: contactValues.optional(),
  }),
  z.object({ do: z.literal("change_setting"), key: z.string(), value: z.string().optional() }),
  /** Sets up the digest of this conversation, or the writer's own, or changes it. */
  z.object({
    do: z.literal("set_digest"),
    mine: z.boolean().optional(),
    recurrence: recurrenceSchema.optional(),
    when: whenSchema.optional(),
  }),
  z.object({ do: z.literal("stop_digest"), mine: z.boolean().optional() }),
  /** Has digests tell of a contact no more, or again: by one rule, by that told last, or at all. */
  z.object({
    do: z.literal("mute"),
    contact: contactRef.optional(),
    rule: z.enum([...mutedRules, "this"]).optional(),
    off: z.boolean().optional(),
  }),
  /**
   * Answers a question again and again: the numbered answer, the one put in words, or else the last
   * of the conversation. With `changes` only who joined a list and left it is told.
   */
  z.object({
    do: z.literal("set_standing_answer"),
    answer: z.int().optional(),
    about: z.discriminatedUnion("do", questions).optional(),
    changes: z.boolean().optional(),
    to: place,
    recurrence: recurrenceSchema.optional(),
    when: whenSchema.optional(),
  }),
  z.object({
    do: z.literal("change_standing_answer"),
    action: z.enum(["pause", "resume", "stop"]),
    /** The number it has in the list of them. */
    number: z.int().optional(),
    /** All that the writer may change, or all that is posted by itself, digests too. */
    all: z.enum(["answers", "everything"]).optional(),
    /** Only those of this chat. */
    here: z.boolean().optional(),
  }),
  /** A word of the shop's own is read as other words from then on. */
  z.object({
    do: z.literal("teach"),
    word: z.string(),
    means: z.string(),
    kind: z.enum(wordKinds),
    /** Whom it speaks of, where it speaks of people. */
    filter: filterSchema.optional(),
  }),
  z.object({ do: z.literal("forget_word"), word: z.string() }),
  z.object({ do: z.literal("export"), what: z.enum(["contacts", "everything"]).optional() }),
  /** `file` is one that was shared in a chat. */
  z.object({ do: z.literal("import"), file: z.string().optional() }),
  z.object({ do: z.literal("invite"), name: z.string().optional(), role: z.string().optional() }),
  z.object({
    do: z.literal("remove_member"),
    name: z.string().optional(),
    /** Who of the team takes over what they looked after. */
    to: z.string().optional(),
  }),
] as const;

/** Replies to a question of ours: yes, no, never mind, a choice by number or by words. */
const replies = [
  z.object({ do: z.literal("yes") }),
  z.object({ do: z.literal("no") }),
  z.object({
    do: z.literal("choose"),
    number: z.int().min(1).optional(),
    words: z.string().optional(),
    /** Whom what was chosen is for, and when it is to be done. */
    contact: contactRef.optional(),
    when: whenSchema.optional(),
    /** What was told besides, which belongs to the note that waits for the choice. */
    text: z.string().optional(),
  }),
  /** The missing piece we asked for, read as what it was asked as. */
  z.object({
    do: z.literal("fill"),
    contact: contactRef.optional(),
    when: whenSchema.optional(),
    amount: amountSchema.optional(),
    quantity: z.number().positive().optional(),
    text: z.string().optional(),
  }),
] as const;

export const intentSchema = z.discriminatedUnion("do", [...questions, ...commands, ...replies]);
export type Intent = z.infer<typeof intentSchema>;
export type IntentName = Intent["do"];
/** What can be done: every intent but the replies to a question of ours. */
export type ActionName = Exclude<IntentName, "yes" | "no" | "choose" | "fill">;
/** The intent of one name: `IntentOf<"undo">`. */
export type IntentOf<Name extends IntentName> = Extract<Intent, { do: Name }>;
