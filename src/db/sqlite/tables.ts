import { sql } from "drizzle-orm";
import {
  index,
  integer,
  primaryKey,
  real,
  sqliteTable,
  text,
  uniqueIndex,
} from "drizzle-orm/sqlite-core";
import { changeKinds } from "../../core/changes/change.ts";
import { contactStatuses } from "../../core/contacts/contact.ts";
import { standings } from "../../core/customer-value/value-fit.ts";
import { mutedRules } from "../../core/digests/muted.ts";
import { outboxStates } from "../../core/outbox/outbox.ts";
import { followUpStatuses } from "../../core/follow-ups/follow-up.ts";
import { signs } from "../../core/conversations/button.ts";
import { directions, interactionKinds, sentiments } from "../../core/interactions/interaction.ts";
import { scheduleKinds, scheduleStatuses } from "../../core/schedules/schedule.ts";
import { roles } from "../../core/team/member.ts";

/**
 * Business records first, then what is derived from them (kept true in the same transaction and
 * never journaled), then housekeeping. `…At` is an instant in ms UTC; `…On` is the business's
 * calendar day of it; `…Key` is the text folded for finding (core/text.ts).
 */
const contactId = () =>
  integer("contact_id")
    .notNull()
    .references(() => contacts.id, { onDelete: "cascade" });

export const contacts = sqliteTable(
  "contacts",
  {
    id: integer("id").primaryKey(),
    name: text("name").notNull(),
    nameKey: text("name_key").notNull(),
    company: text("company"),
    companyKey: text("company_key"),
    email: text("email"),
    emailKey: text("email_key"),
    phone: text("phone"),
    city: text("city"),
    cityKey: text("city_key"),
    country: text("country"),
    birthday: text("birthday"),
    source: text("source"),
    sourceKey: text("source_key"),
    owner: text("owner"),
    ownerKey: text("owner_key"),
    notes: text("notes"),
    status: text("status", { enum: contactStatuses }).notNull(),
    createdAt: integer("created_at").notNull(),
    createdOn: text("created_on").notNull(),
  },
  (table) => [
    index("contacts_by_name").on(table.nameKey),
    index("contacts_by_company").on(table.companyKey),
    index("contacts_by_email").on(table.emailKey),
    index("contacts_by_phone").on(table.phone),
    index("contacts_by_city").on(table.cityKey),
    index("contacts_by_country").on(table.country),
    index("contacts_by_source").on(table.sourceKey),
    index("contacts_by_created").on(table.createdOn),
    index("contacts_by_birthday").on(sql`substr(birthday, -5)`).where(sql`birthday is not null`),
    // Next to none: who is not to be written to is left out of lists by it.
    index("contacts_closed").on(table.status).where(sql`status <> 'active'`),
  ],
);

export const contactPoints = sqliteTable(
  "contact_points",
  {
    id: integer("id").primaryKey(),
    contactId: contactId(),
    kind: text("kind", { enum: ["email", "phone"] }).notNull(),
    value: text("value").notNull(),
    valueKey: text("value_key").notNull(),
  },
  (table) => [
    index("contact_points_by_contact").on(table.contactId),
    index("contact_points_by_value").on(table.valueKey),
  ],
);

export const contactTags = sqliteTable(
  "contact_tags",
  {
    id: integer("id").primaryKey(),
    contactId: contactId(),
    tag: text("tag").notNull(),
    tagKey: text("tag_key").notNull(),
  },
  (table) => [
    uniqueIndex("contact_tags_once").on(table.contactId, table.tagKey),
    index("contact_tags_by_tag").on(table.tagKey, table.contactId),
  ],
);

/** By which rules digests tell of a contact no more. */
export const mutes = sqliteTable(
  "mutes",
  {
    id: integer("id").primaryKey(),
    contactId: contactId(),
    rule: text("rule", { enum: mutedRules }).notNull(),
  },
  (table) => [uniqueIndex("mutes_once").on(table.contactId, table.rule)],
);

export const interactions = sqliteTable(
  "interactions",
  {
    id: integer("id").primaryKey(),
    contactId: contactId(),
    kind: text("kind", { enum: interactionKinds }).notNull(),
    direction: text("direction", { enum: directions }),
    happenedAt: integer("happened_at").notNull(),
    happenedOn: text("happened_on").notNull(),
    summary: text("summary").notNull(),
    sentiment: text("sentiment", { enum: sentiments }),
    loggedBy: text("logged_by"),
    loggedByKey: text("logged_by_key"),
  },
  (table) => [
    index("interactions_by_contact").on(table.contactId, table.happenedAt),
    // Holds all it takes to count what was logged in a period, of a kind, by somebody or with whom.
    index("interactions_by_time").on(
      table.happenedAt,
      table.kind,
      table.contactId,
      table.loggedByKey,
    ),
  ],
);

export const purchases = sqliteTable(
  "purchases",
  {
    id: integer("id").primaryKey(),
    contactId: contactId(),
    purchasedAt: integer("purchased_at").notNull(),
    purchasedOn: text("purchased_on").notNull(),
    product: text("product"),
    productKey: text("product_key"),
    quantity: real("quantity").notNull(),
    amountMinor: integer("amount_minor").notNull(),
    costMinor: integer("cost_minor"),
    currency: text("currency").notNull(),
    reference: text("reference"),
    /**
     * Derived: 1 on the first row of each order (the only row, where there is no reference), 0 on
     * its other rows and on refunds, so that any sum of it counts orders.
     */
    opensOrder: integer("opens_order").notNull(),
  },
  (table) => [
    // Holds all it takes to sum what one contact spent in a period.
    index("purchases_by_contact_day").on(
      table.contactId,
      table.purchasedOn,
      table.amountMinor,
      table.currency,
    ),
    index("purchases_by_day").on(table.purchasedOn),
    index("purchases_by_product").on(table.productKey, table.purchasedOn),
    index("purchases_by_reference").on(table.reference).where(sql`reference is not null`),
    index("refunds_by_day").on(table.purchasedOn, table.contactId).where(sql`amount_minor < 0`),
  ],
);

export const followUps = sqliteTable(
  "follow_ups",
  {
    id: integer("id").primaryKey(),
    contactId: contactId(),
    dueAt: integer("due_at").notNull(),
    text: text("text").notNull(),
    assignee: text("assignee"),
    assigneeKey: text("assignee_key"),
    status: text("status", { enum: followUpStatuses }).notNull(),
    createdBy: text("created_by"),
    /** On which days it is to be done again, as JSON; of an open one alone. */
    repeats: text("repeats"),
  },
  (table) => [
    index("follow_ups_that_repeat").on(table.dueAt).where(sql`repeats is not null`),
    index("follow_ups_by_contact").on(table.contactId, table.status),
    index("follow_ups_by_due").on(table.status, table.dueAt),
  ],
);

export const members = sqliteTable(
  "members",
  {
    id: integer("id").primaryKey(),
    name: text("name").notNull(),
    nameKey: text("name_key").notNull(),
    role: text("role", { enum: roles }).notNull(),
    slackId: text("slack_id"),
    telegramId: text("telegram_id"),
  },
  (table) => [uniqueIndex("members_by_name").on(table.nameKey)],
);

export const settings = sqliteTable(
  "settings",
  { id: integer("id").primaryKey(), key: text("key").notNull(), value: text("value").notNull() },
  (table) => [uniqueIndex("settings_by_key").on(table.key)],
);

/** What happens again and again by itself, and where; `core/schedules/schedule.ts`. */
export const schedules = sqliteTable(
  "schedules",
  {
    id: integer("id").primaryKey(),
    kind: text("kind", { enum: scheduleKinds }).notNull(),
    conversation: text("conversation").notNull(),
    at: text("at").notNull(),
    recurrence: text("recurrence").notNull(),
    about: text("about"),
    createdBy: text("created_by").notNull(),
    status: text("status", { enum: scheduleStatuses }).notNull(),
    /** No part of the record: the day and instant of the next run. 0 where it is to be found anew. */
    nextOn: text("next_on"),
    nextAt: integer("next_at").notNull().default(0),
  },
  (table) => [index("schedules_by_next").on(table.nextAt)],
);

/** No part of the record: who was on the list of a schedule on a day of its, ids as JSON. */
export const sightings = sqliteTable(
  "sightings",
  {
    scheduleId: integer("schedule_id")
      .notNull()
      .references(() => schedules.id, { onDelete: "cascade" }),
    seenOn: text("seen_on").notNull(),
    contacts: text("contacts").notNull(),
  },
  (table) => [primaryKey({ columns: [table.scheduleId, table.seenOn] })],
);

/**
 * Derived, a row for every contact with an order: what "who hasn't bought" and its like ask.
 * Days and counts over all currencies; records dated in the future are included (a query that
 * must leave them out compares with today).
 */
export const customerSummaries = sqliteTable(
  "customer_summaries",
  {
    contactId: integer("contact_id")
      .primaryKey()
      .references(() => contacts.id, { onDelete: "cascade" }),
    orders: integer("orders").notNull(),
    /** Distinct days with an order. */
    orderDays: integer("order_days").notNull(),
    firstOn: text("first_on").notNull(),
    lastOn: text("last_on").notNull(),
    lastAt: integer("last_at").notNull(),
    firstAt: integer("first_at").notNull().default(0),
  },
  (table) => [
    index("customer_summaries_by_last").on(table.lastOn),
    index("customer_summaries_by_first").on(table.firstOn),
  ],
);

/** Derived, a row for every contact and currency with a purchase: all-time money, minor units. */
export const customerTotals = sqliteTable(
  "customer_totals",
  {
    contactId: contactId(),
    currency: text("currency").notNull(),
    /** All amounts, refunds as negatives. */
    revenueMinor: integer("revenue_minor").notNull(),
    /** Amounts of orders, refunds aside. */
    orderRevenueMinor: integer("order_revenue_minor").notNull(),
    refundsMinor: integer("refunds_minor").notNull(),
    orders: integer("orders").notNull(),
    /** Of the rows with a recorded cost: their amounts and their cost. */
    costedRevenueMinor: integer("costed_revenue_minor").notNull(),
    costMinor: integer("cost_minor").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.contactId, table.currency] }),
    index("customer_totals_by_revenue").on(table.currency, table.revenueMinor),
  ],
);

/** Derived, a row for every day and currency with a purchase, so that months never scan them. */
export const dailyTotals = sqliteTable(
  "daily_totals",
  {
    day: text("day").notNull(),
    currency: text("currency").notNull(),
    revenueMinor: integer("revenue_minor").notNull(),
    orderRevenueMinor: integer("order_revenue_minor").notNull(),
    refundsMinor: integer("refunds_minor").notNull(),
    refunds: integer("refunds").notNull(),
    orders: integer("orders").notNull(),
    costedRevenueMinor: integer("costed_revenue_minor").notNull(),
    costMinor: integer("cost_minor").notNull(),
  },
  (table) => [primaryKey({ columns: [table.day, table.currency] })],
);

/** Derived: when each contact was last talked to (no notes) and last heard from. */
export const contactActivity = sqliteTable("contact_activity", {
  contactId: integer("contact_id")
    .primaryKey()
    .references(() => contacts.id, { onDelete: "cascade" }),
  lastContactOn: text("last_contact_on").notNull(),
  lastContactAt: integer("last_contact_at").notNull(),
  lastHeardAt: integer("last_heard_at"),
});

/**
 * Derived, what customers are worth: a row for every customer and currency, computed whole by the
 * models in a worker and written in chunks. Those whose generation is that of the fits are in force.
 * Neither journaled nor exported.
 */
export const customerValues = sqliteTable(
  "customer_values",
  {
    contactId: contactId(),
    currency: text("currency").notNull(),
    generation: integer("generation").notNull(),
    isOwn: integer("is_own").notNull(),
    method: text("method", { enum: ["model", "simple", "none"] }).notNull(),
    repeatPurchases: integer("repeat_purchases").notNull(),
    daysToLast: integer("days_to_last").notNull(),
    daysKnown: integer("days_known").notNull(),
    medianGapDays: real("median_gap_days"),
    probabilityAlive: real("probability_alive"),
    standing: text("standing", { enum: standings }),
    expectedPurchases: real("expected_purchases"),
    expectedSpendMinor: integer("expected_spend_minor"),
    predictedMinor: integer("predicted_minor"),
    historicMinor: integer("historic_minor").notNull(),
    clvMinor: integer("clv_minor").notNull(),
  },
  (table) => [primaryKey({ columns: [table.contactId, table.currency, table.generation] })],
);

/** Derived: what the values in force rest on, a row for each currency (core/customer-value/value-fit.ts). */
export const valueFits = sqliteTable("value_fits", {
  currency: text("currency").primaryKey(),
  generation: integer("generation").notNull(),
  /** `counters.purchases` when the purchases were read: a later count means that there are others now. */
  purchasesVersion: integer("purchases_version").notNull(),
  fit: text("fit").notNull(),
});

/** Derived: every folded word of every name ("name") and company ("company"), in all spellings. */
export const nameTokens = sqliteTable(
  "name_tokens",
  {
    token: text("token").notNull(),
    kind: text("kind", { enum: ["name", "company"] }).notNull(),
    contactId: contactId(),
  },
  (table) => [
    primaryKey({ columns: [table.token, table.kind, table.contactId] }),
    index("name_tokens_by_contact").on(table.contactId),
  ],
);

/** The journal: every change to business records, and what its edits replaced. */
export const changes = sqliteTable(
  "changes",
  {
    id: integer("id").primaryKey(),
    kind: text("kind", { enum: changeKinds }).notNull(),
    at: integer("at").notNull(),
    actor: text("actor").notNull(),
    conversation: text("conversation").notNull(),
    source: text("source").notNull(),
    summary: text("summary").notNull(),
    /** An import is applied in chunks; one still `applying` when the database opens is rolled back. */
    status: text("status", { enum: ["applying", "done", "undone"] }).notNull(),
    /** For an undo or redo: the change it took back or did again. */
    changeId: integer("change_id"),
  },
  (table) => [
    uniqueIndex("changes_once").on(table.source),
    index("changes_by_actor").on(table.actor, table.conversation, table.id),
    index("changes_unfinished").on(table.status).where(sql`status = 'applying'`),
  ],
);

export const changeEdits = sqliteTable(
  "change_edits",
  {
    id: integer("id").primaryKey(),
    changeId: integer("change_id")
      .notNull()
      .references(() => changes.id),
    op: text("op", { enum: ["insert", "update", "delete"] }).notNull(),
    record: text("record").notNull(),
    rowId: integer("row_id").notNull(),
    /** An import's inserts are journaled by the range of ids they took, without their content. */
    lastRowId: integer("last_row_id"),
    /** The contact concerned, so that their history is one look-up. */
    contactId: integer("contact_id"),
    before: text("before"),
    after: text("after"),
  },
  (table) => [
    index("change_edits_by_change").on(table.changeId),
    index("change_edits_by_row").on(table.record, table.rowId),
    index("change_edits_by_contact").on(table.contactId),
  ],
);

/** Which row a line of an imported file became, and what each field said then (4-byte hashes). */
export const importedRows = sqliteTable(
  "imported_rows",
  {
    source: text("source").notNull(),
    record: text("record").notNull(),
    /** The file's own id, or a hash of the content with its occurrence. */
    externalId: text("external_id").notNull(),
    rowId: integer("row_id").notNull(),
    fields: text("fields").notNull(),
    /** The import that last wrote `fields`; if that was undone, `earlier` holds what counts (null: nothing). */
    changeId: integer("change_id").notNull(),
    earlier: text("earlier"),
  },
  (table) => [
    primaryKey({ columns: [table.source, table.record, table.externalId] }),
    index("imported_rows_by_row").on(table.record, table.rowId),
  ],
);

export const conversations = sqliteTable("conversations", {
  key: text("key").primaryKey(),
  state: text("state").notNull(),
});

/** What came in on the channels, by the channel and the platform's own id; empty once it is done with. */
export const inbox = sqliteTable(
  "inbox",
  {
    id: text("id").primaryKey(),
    body: text("body").notNull(),
    receivedAt: integer("received_at").notNull(),
    answeringSince: integer("answering_since"),
    finishedAt: integer("finished_at"),
  },
  (table) => [
    index("inbox_by_time").on(table.receivedAt),
    index("inbox_unfinished").on(table.id).where(sql`finished_at is null`),
  ],
);

/** What the buttons on the channels stand for; a button carries only its id. */
export const buttons = sqliteTable(
  "buttons",
  {
    id: text("id").primaryKey(),
    say: text("say").notNull(),
    intent: text("intent"),
    context: text("context").notNull(),
    /** The question it is an answer to: with one, its others are used up too. */
    askedIn: text("asked_in"),
    allowed: text("allowed"),
    /** The sign that presses it, and the message it stands in. */
    sign: text("sign", { enum: signs }),
    shownIn: text("shown_in"),
    putAt: integer("put_at").notNull(),
    usedBy: text("used_by"),
    usedAt: integer("used_at"),
    /** The message that the press was. */
    usedFor: text("used_for"),
  },
  (table) => [
    index("buttons_by_time").on(table.putAt),
    index("buttons_by_message").on(table.shownIn).where(sql`shown_in is not null`),
    index("buttons_by_question").on(table.askedIn).where(sql`asked_in is not null`),
  ],
);

/** Messages that are sent by themselves: put here when they are decided, sent from here. */
export const outbox = sqliteTable(
  "outbox",
  {
    id: integer("id").primaryKey(),
    conversation: text("conversation").notNull(),
    /** What it is about, by ids alone: it is put into words when it is sent. */
    about: text("about").notNull(),
    putAt: integer("put_at").notNull(),
    state: text("state", { enum: outboxStates }).notNull(),
    /** When to try it (again); while it is being sent, until when its sender has it to itself. */
    dueAt: integer("due_at").notNull(),
    attempts: integer("attempts").notNull(),
    /** When a sending was begun of which it is not known whether it arrived. */
    begunAt: integer("begun_at"),
    /** How often it was sent once more because it was not known to have arrived. */
    repeats: integer("repeats").notNull().default(0),
    /** The platform's id of the message, once it is sent. */
    remoteId: text("remote_id"),
    /** How it was drawn last, to draw it anew when what it tells of has changed. */
    drawn: text("drawn"),
    settledAt: integer("settled_at"),
    error: text("error"),
  },
  (table) => [
    index("outbox_by_due").on(table.dueAt).where(sql`state in ('waiting', 'sending')`),
    index("outbox_by_settled").on(table.settledAt),
  ],
);

/** What was put into the outbox, subject and occasion: never put there twice. */
export const deliveries = sqliteTable(
  "deliveries",
  {
    subject: text("subject").notNull(),
    occasion: text("occasion").notNull(),
    outboxId: integer("outbox_id").notNull(),
    /** Its place among the lines of the message, from 1. */
    line: integer("line").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.subject, table.occasion] }),
    index("deliveries_by_message").on(table.outboxId),
  ],
);

/** When each job last looked. */
export const jobRuns = sqliteTable("job_runs", {
  name: text("name").primaryKey(),
  at: integer("at").notNull(),
});

/** What was not understood, where the business wants it kept; the oldest make room for new ones. */
export const misunderstoodMessages = sqliteTable("misunderstood_messages", {
  id: integer("id").primaryKey(),
  text: text("text").notNull(),
  saidAt: integer("said_at").notNull(),
});

/** What reading by a language model took, by day, person and model; no word of what was said. */
export const modelUses = sqliteTable(
  "model_uses",
  {
    usedOn: text("used_on").notNull(),
    member: text("member").notNull(),
    model: text("model").notNull(),
    messages: integer("messages").notNull(),
    /** Of the messages, how many were understood. */
    understood: integer("understood").notNull(),
    tokensSent: integer("tokens_sent").notNull(),
    /** Of those sent, how many the server had read before. */
    tokensCached: integer("tokens_cached").notNull(),
    tokensWritten: integer("tokens_written").notNull(),
  },
  (table) => [primaryKey({ columns: [table.usedOn, table.member, table.model] })],
);

/** Who was told once that they belong to no team here, by which of their messages. */
export const strangers = sqliteTable("strangers", {
  person: text("person").primaryKey(),
  message: text("message").notNull(),
});

export const answers = sqliteTable("answers", {
  number: integer("number").primaryKey(),
  intent: text("intent").notNull(),
  askedBy: text("asked_by").notNull(),
  askedAt: integer("asked_at").notNull(),
});

/**
 * "records": the next free record id, taken in blocks (see ids.ts). "purchases": counts changes of
 * purchases, so that what was computed from them knows whether it still holds.
 */
export const counters = sqliteTable("counters", {
  name: text("name").primaryKey(),
  next: integer("next").notNull(),
});
