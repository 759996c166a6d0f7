import type { Period } from "../../../src/core/period.ts";
import { given } from "../../../src/core/given.ts";
import * as fc from "fast-check";
import type { Amount, ContactRef, Intent, IntentName, IntentOf } from "../../../src/core/intent.ts";
import { facts } from "../../../src/core/intent.ts";
import { contactStatuses } from "../../../src/core/contacts/contact.ts";
import { interactionKinds } from "../../../src/core/interactions/interaction.ts";
import type { Recurrence } from "../../../src/core/schedules/recurrence.ts";
import type { Situation } from "../../../src/core/language/interpretation.ts";
import {
  contactFields,
  everybody,
  type Filter,
  isEverybody,
} from "../../../src/core/questions/filter.ts";
import { populationRead } from "../../../src/core/wording/read-back/population.ts";
import { anyFilter, comingPeriod, pastPeriod, some, type Words } from "./any-filter.ts";
import { anyExchange, anyQuestions, withoutKind } from "./any-question.ts";

/** An intent, and what was said before where it rests on that. */
export interface Meant {
  readonly intent: Intent;
  readonly before?: Pick<Situation, "lastCommand" | "lastQuestion" | "pending">;
}

/** One for each kind of intent: none can be forgotten. */
type Kinds = { readonly [Name in IntentName]: fc.Arbitrary<Meant> };

const day = (from: string, days: number) =>
  fc
    .integer({ min: 0, max: days })
    .map((each) => new Date(Date.parse(from) + each * 86_400_000).toISOString().slice(0, 10));
const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((each) => String(each).padStart(2, "0")).join(":"));
const when = (on: fc.Arbitrary<string>) =>
  fc.record({ on, at: time }, { requiredKeys: ["on"] }).map((each) => ({ ...each, words: "" }));
const past = when(day("2024-01-01", 900));
const ahead = when(day("2026-07-01", 500));
const moved = fc
  .tuple(
    fc.integer({ min: 1, max: 60 }),
    fc.constantFrom("minute" as const, "hour" as const, "day" as const, "week" as const),
  )
  .chain(([count, unit]) =>
    fc.constantFrom({ later: { count, unit }, words: "" }, { earlier: { count, unit }, words: "" }),
  );
const amount: fc.Arbitrary<Amount> = fc
  .integer({ min: 1, max: 500_000 })
  .chain((minor) => fc.constantFrom("EUR", "USD", "GBP").map((currency) => ({ minor, currency })));
const quantity = fc.integer({ min: 1, max: 60 });
const reference = fc.constantFrom("A-1017", "R-23", "2026-0042");
const answer = fc.integer({ min: 1, max: 400 });
const answered = fc.record({ answer }, { requiredKeys: [] });
const phone = fc.integer({ min: 1_000_000, max: 9_999_999 }).map((each) => `+4930${each}`);
const email = fc.constantFrom("mark@bell.example", "office@mokka.example", "k.vogt@post.example");
const summaries = fc.constantFrom(
  "tried the new roast",
  "wants a quote for the office",
  "prefers deliveries before noon",
  "asked about the barista course",
);
const texts = fc.constantFrom("send the price list", "order new filters", "check the grinder");

/** On the day that everything is said on in these tests. */
const today = "2026-06-30";
const weekday = fc.integer({ min: 1, max: 7 });
const recurrence: fc.Arbitrary<Recurrence> = fc.oneof(
  fc.constant({ every: "working_day" as const }),
  fc.constant({ every: "day" as const, count: 1, from: "2020-01-06" }),
  fc.integer({ min: 2, max: 200 }).map((count) => ({ every: "day" as const, count, from: today })),
  fc
    .tuple(fc.integer({ min: 1, max: 12 }), fc.uniqueArray(weekday, { minLength: 1 }))
    .map(([count, days]) => ({
      every: "week" as const,
      count,
      from: count === 1 ? "2020-01-06" : today,
      weekdays: days.toSorted((a, b) => a - b),
    })),
  fc.record({
    every: fc.constant("month_weekday" as const),
    weekday,
    nth: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const, -1 as const),
  }),
  fc.record({ every: fc.constant("month_day" as const), day: fc.integer({ min: 1, max: 31 }) }),
);

const always = (intent: Intent): fc.Arbitrary<Meant> => fc.constant({ intent });

/** Every kind of intent, as far as it can be said. */
export function anyIntent(words: Words): Kinds {
  const named = fc.constantFrom(...words.people.map((name) => ({ name })));
  const contact: fc.Arbitrary<ContactRef> = fc.oneof(
    named,
    fc.record({
      name: fc.constantFrom(...words.people),
      company: fc.constantFrom(...words.companies),
    }),
    fc.record({ name: fc.constantFrom(...words.people), city: fc.constantFrom(...words.cities) }),
    fc.constant({ last: true as const }),
  );
  const contacts = some(words.people, 3).map((names) => names.map((name) => ({ name })));
  const team = fc.constantFrom(...words.team);
  const product = fc.constantFrom(...words.products);
  const some1 = some(words.products);
  const tags = some(words.tags);
  const filter = anyFilter(words)
    .map(withoutKind)
    .filter((each) => !isEverybody(each));
  const attribute: fc.Arbitrary<Filter> = fc.oneof(
    some(words.cities, 1).map((any) => ({ is: "city" as const, any })),
    some(words.tags, 1).map((any) => ({ is: "tag" as const, any })),
    some(words.sources, 1).map((any) => ({ is: "source" as const, any })),
  );
  const values = fc.record(
    {
      company: fc.constantFrom("Rösterei Nord", "Café Süd"),
      email,
      phone,
      city: fc.constantFrom(...words.cities),
      country: fc.constantFrom(...words.countries),
      birthday: day("1950-01-01", 18_000),
      source: fc.constantFrom(...words.sources),
      owner: team,
    },
    { requiredKeys: [] },
  );
  const list: IntentOf<"question"> = {
    do: "question",
    question: { measure: "list", filter: { is: "customer" } },
  };
  const revenue: IntentOf<"question"> = {
    do: "question",
    question: { measure: "revenue", filter: everybody },
  };
  const calls: IntentOf<"list_interactions"> = {
    do: "list_interactions",
    kind: "call",
    by: words.team[0],
  };
  const call: IntentOf<"log_interaction"> = {
    do: "log_interaction",
    contacts: [{ name: words.people[0] ?? "" }],
    kind: "call",
    summary: "",
  };
  const reminder: IntentOf<"create_follow_up"> = { do: "create_follow_up", text: "call" };
  const sale: IntentOf<"record_purchase"> = {
    do: "record_purchase",
    contact: { name: words.people[0] ?? "" },
    product: words.products[0] ?? "",
    quantity: 2,
    amount: { minor: 4800, currency: "EUR" },
  };
  return {
    question: fc
      .oneof(...Object.values(anyQuestions(words)))
      .map((question) => ({ intent: { do: "question", question } })),
    contact_fact: fc
      .oneof(
        fc.record({
          do: fc.constant("contact_fact" as const),
          contact,
          fact: fc.constantFrom(...facts.filter((each) => each !== "follow_ups")),
        }),
        fc.record(
          {
            do: fc.constant("contact_fact" as const),
            contact,
            fact: fc.constantFrom("spent", "orders", "average_order", "profit", "products"),
            period: pastPeriod,
            product: some(words.products, 1),
          },
          { requiredKeys: ["do", "contact", "fact"] },
        ),
        fc.record(
          {
            do: fc.constant("contact_fact" as const),
            contact,
            fact: fc.constant("interactions" as const),
            period: pastPeriod,
            // The notes of a contact are a field, and the latest that was logged beside it.
            kind: fc.constantFrom(
              "call" as const,
              "email" as const,
              "meeting" as const,
              "visit" as const,
              "message" as const,
            ),
            limit: quantity,
          },
          { requiredKeys: ["do", "contact", "fact"] },
        ),
        fc.record({
          do: fc.constant("contact_fact" as const),
          contact,
          fact: fc.constantFrom(
            "last_contact" as const,
            "last_heard" as const,
            "last_sentiment" as const,
          ),
          kind: fc.constantFrom("call", "email", "meeting", "message"),
        }),
        fc.record(
          {
            do: fc.constant("contact_fact" as const),
            contact,
            fact: fc.constant("purchases" as const),
            period: pastPeriod,
            limit: quantity,
          },
          { requiredKeys: ["do", "contact", "fact"] },
        ),
      )
      .map((intent) => ({ intent })),
    list_follow_ups: fc
      .oneof(
        fc.record(
          {
            do: fc.constant("list_follow_ups" as const),
            assignee: fc.oneof(team, fc.constant("all")),
            when: fc.oneof(fc.constant("overdue" as const), comingPeriod),
            repeating: fc.constant(true as const),
            text: fc.constantFrom("grinder", "price list"),
            filter,
            count: fc.constant(true),
          },
          { requiredKeys: ["do"] },
        ),
        fc.record(
          {
            do: fc.constant("list_follow_ups" as const),
            when: fc.oneof(fc.constant("overdue" as const), comingPeriod),
            group: fc.constant("assignee" as const),
            count: fc.constant(true),
          },
          { requiredKeys: ["do", "group", "count"] },
        ),
        fc.record({
          do: fc.constant("list_follow_ups" as const),
          assignee: team,
          status: fc.constantFrom("done" as const, "cancelled" as const),
        }),
        contact.map((each) => ({ do: "list_follow_ups" as const, contact: each })),
      )
      .map((intent) => ({ intent })),
    list_interactions: fc
      .record(
        {
          do: fc.constant("list_interactions" as const),
          which: anyExchange(words),
          period: pastPeriod,
          filter,
          limit: quantity,
          text: fc.constantFrom("grinder", "price list"),
        },
        { requiredKeys: ["do"] },
      )
      .map(({ which, ...rest }) => ({ intent: { ...which, ...rest } })),
    list_purchases: fc
      .record(
        {
          do: fc.constant("list_purchases" as const),
          product: some1,
          period: pastPeriod,
          limit: quantity,
          filter,
          refunds: fc.constant(true),
          largest: fc.constant(true),
        },
        { requiredKeys: ["do"] },
      )
      .map(({ refunds, ...intent }) => ({
        intent: intent.largest === true ? intent : { ...intent, ...given({ refunds }) },
      })),
    history: fc
      .record(
        {
          do: fc.constant("history" as const),
          contact,
          field: fc.constantFrom("phone", "email", "city"),
        },
        { requiredKeys: ["do", "contact"] },
      )
      .map((intent) => ({ intent })),
    answer_again: answered.map((each) => ({ intent: { do: "answer_again", ...each } })),
    rows: answered.map((each) => ({ intent: { do: "rows", ...each } })),
    csv: answered.map((each) => ({ intent: { do: "csv", ...each } })),
    why: answered.map((each) => ({ intent: { do: "why", ...each } })),
    why_told: fc
      .record({ do: fc.constant("why_told" as const), contact }, { requiredKeys: ["do"] })
      .map((intent) => ({ intent })),
    why_listed: fc
      .record(
        { do: fc.constant("why_listed" as const), contact, answer },
        { requiredKeys: ["do", "contact"] },
      )
      .map((intent) => ({ intent })),
    refine: fc
      .oneof(
        attribute.map((each) => ({ last: list, how: "narrow" as const, filter: each })),
        pastPeriod.map((period) => ({ last: revenue, how: "replace" as const, period })),
        fc
          .constantFrom("city" as const, "month" as const, "product" as const, "tag" as const)
          .map((group) => ({ last: revenue, how: "replace" as const, group })),
        product.map((each) => ({ last: revenue, how: "replace" as const, product: [each] })),
        fc
          .record({
            by: fc.constantFrom("revenue" as const, "orders" as const, "last_order" as const),
            direction: fc.constantFrom("asc" as const, "desc" as const),
          })
          .map((order) => ({ last: list, how: "replace" as const, order })),
        team.map((person) => ({ last: calls, how: "replace" as const, person })),
        fc.constant({ last: list, how: "replace" as const, back: true }),
        fc.constant({ last: list, how: "replace" as const, measure: "count" as const }),
      )
      .map(({ last, ...change }) => ({
        intent: { do: "refine", ...change },
        before: { lastQuestion: last },
      })),
    prediction_quality: always({ do: "prediction_quality" }),
    explain_value: always({ do: "explain_value" }),
    show_digest: fc.constantFrom<Meant>(
      { intent: { do: "show_digest" } },
      { intent: { do: "show_digest", tomorrow: true } },
    ),
    stop_digest: fc.constantFrom<Meant>(
      { intent: { do: "stop_digest" } },
      { intent: { do: "stop_digest", mine: true } },
    ),
    show_muted: always({ do: "show_muted" }),
    set_digest: fc
      .record(
        { mine: fc.constant(true), recurrence, when: time.map((at) => ({ at, words: "" })) },
        { requiredKeys: [] },
      )
      .map((each) => ({ intent: { do: "set_digest" as const, ...each } })),
    set_standing_answer: fc
      .record({
        what: fc.oneof(
          fc.constant({}),
          fc.integer({ min: 1, max: 99 }).map((answer) => ({ answer })),
          fc
            .constantFrom(revenue, calls, { do: "weekly_numbers" as const })
            .map((about) => ({ about })),
        ),
        to: fc.constantFrom("here" as const, "me" as const, { channel: "sales" }),
        recurrence,
        when: time.map((at) => ({ at, words: "" })),
      })
      .map(({ what, ...each }) => ({
        intent: { do: "set_standing_answer" as const, ...what, ...each },
      })),
    change_standing_answer: fc
      .record({
        action: fc.constantFrom("pause" as const, "resume" as const, "stop" as const),
        which: fc.oneof(
          fc.constant({}),
          fc.integer({ min: 1, max: 99 }).map((number) => ({ number })),
          fc.constantFrom<object>(
            { all: "answers" },
            { all: "answers", here: true },
            { all: "everything" },
            { all: "everything", here: true },
          ),
        ),
      })
      .map(({ action, which }) => ({
        intent: { do: "change_standing_answer" as const, action, ...which },
      })),
    weekly_numbers: always({ do: "weekly_numbers" }),
    show_standing_answers: always({ do: "show_standing_answers" }),
    show_settings: always({ do: "show_settings" }),
    show_words: always({ do: "show_words" }),
    forget_word: fc
      .constantFrom("robusta", "regular", "herr bell")
      .map((word) => ({ intent: { do: "forget_word", word } })),
    teach: fc.oneof(
      fc
        .constantFrom(...words.products, ...words.tags, ...words.cities)
        .map((means): Meant => ({ intent: { do: "teach", word: "robusta", means, kind: "word" } })),
      fc
        .constantFrom(...words.people)
        .map(
          (means): Meant => ({ intent: { do: "teach", word: "herr xyz", means, kind: "name" } }),
        ),
      fc
        .constantFrom<Filter>(
          { is: "city", any: ["Berlin"] },
          { is: "lapsed", since: { count: 90, unit: "day" } },
          { is: "orders", atLeast: 3, period: { is: "last", count: 12, unit: "month" } },
        )
        .map(
          (filter): Meant => ({
            intent: {
              do: "teach",
              word: "stammgast",
              means: populationRead(filter, "EUR"),
              kind: "people",
              filter,
            },
          }),
        ),
    ),
    show_team: always({ do: "show_team" }),
    help: fc
      .constantFrom<IntentOf<"help">>({ do: "help" }, { do: "help", topic: "tags" })
      .map((intent) => ({ intent })),
    log_interaction: fc
      .record(
        {
          do: fc.constant("log_interaction" as const),
          contacts,
          kind: fc.constantFrom(...interactionKinds),
          direction: fc.constantFrom("in" as const, "out" as const),
          when: past,
          summary: summaries,
        },
        { requiredKeys: ["do", "contacts", "kind", "summary"] },
      )
      .map(({ direction, ...each }) => ({
        intent: {
          ...each,
          ...(direction === undefined || ["note", "meeting"].includes(each.kind)
            ? {}
            : { direction }),
        },
      })),
    record_purchase: fc
      .record(
        {
          do: fc.constant("record_purchase" as const),
          contact,
          product,
          quantity,
          amount,
          each: fc.constant(true),
          cost: amount,
          when: past,
          reference,
        },
        { requiredKeys: ["do", "product"] },
      )
      .map(({ each, ...intent }) => ({
        intent: { ...intent, ...(intent.amount && each === true ? { each } : {}) },
      })),
    record_refund: fc
      .record(
        {
          do: fc.constant("record_refund" as const),
          contact,
          product,
          quantity,
          amount,
          when: past,
          reference,
        },
        { requiredKeys: ["do", "product", "amount"] },
      )
      .map((intent) => ({ intent })),
    create_follow_up: fc
      .record(
        {
          do: fc.constant("create_follow_up" as const),
          contact: named,
          assignee: team,
          text: texts,
          timed: fc.oneof(
            fc.constant({}),
            ahead.map((when) => ({ when })),
            recurrence.map((each) => ({ recurrence: each })),
            fc
              .tuple(recurrence, time)
              .map(([each, at]) => ({ recurrence: each, when: { at, words: "" } })),
          ),
        },
        { requiredKeys: ["do", "text", "timed"] },
      )
      .map(({ contact: whom, text, timed, ...rest }) => ({
        intent: {
          ...rest,
          ...timed,
          ...(whom === undefined || !("name" in whom)
            ? { text }
            : { contact: whom, text: `call ${whom.name} to ${text}` }),
        },
      })),
    change_follow_up: fc.oneof(
      fc
        .tuple(
          fc.uniqueArray(fc.integer({ min: 1, max: 10 }), { minLength: 1, maxLength: 4 }),
          fc.oneof(
            fc.constantFrom("complete" as const, "cancel" as const).map((action) => ({ action })),
            fc.oneof(ahead, moved).map((each) => ({ action: "move" as const, when: each })),
            team.map((assignee) => ({ action: "reassign" as const, assignee })),
          ),
        )
        .map(
          ([numbers, change]): Meant => ({
            intent: { do: "change_follow_up", target: { numbers }, ...change },
          }),
        ),
      fc.tuple(contact, ahead).map(
        ([whom, when]): Meant => ({
          intent: {
            do: "change_follow_up",
            target: {
              contact: whom,
              when: { is: "between", from: "2026-09-03", to: "2026-09-03" },
            },
            action: "move",
            when,
          },
        }),
      ),
      fc
        .tuple(
          fc.oneof(
            contact.map((each) => ({ contact: each })),
            contact.map((each) => ({ contact: each, text: "grinder" })),
            fc.constant({ all: true, assignee: "me", when: "overdue" as const }),
            fc
              .constantFrom<Period>(
                { is: "calendar", unit: "week", shift: 0 },
                { is: "between", from: "2026-09-03", to: "2026-09-03" },
              )
              .map((when) => ({ all: true, assignee: "me", when })),
          ),
          fc.oneof(
            fc
              .constantFrom(
                "complete" as const,
                "cancel" as const,
                "reopen" as const,
                "stop" as const,
              )
              .map((action) => ({ action })),
            fc.oneof(ahead, moved).map((each) => ({ action: "move" as const, when: each })),
            team.map((assignee) => ({ action: "reassign" as const, assignee })),
            texts.map((text) => ({ action: "reword" as const, text })),
          ),
        )
        .map(
          ([target, change]): Meant => ({ intent: { do: "change_follow_up", target, ...change } }),
        ),
    ),
    add_contact: fc
      .record({
        name: fc.constantFrom("Anna Berger", "Jo Lindqvist"),
        values,
        tags: fc.option(tags),
      })
      .map(({ name, values: more, tags: known }) => ({
        intent: {
          do: "add_contact",
          values: { name, ...more },
          ...(known === null ? {} : { tags: known }),
        },
      })),
    change_contact: fc
      .tuple(
        contact,
        fc.oneof(
          values.filter((each) => Object.keys(each).length > 0).map((set) => ({ set })),
          fc.constantFrom("Marc Bell", "Karin Vogt-Lang").map((name) => ({ set: { name } })),
          fc.constantFrom(...contactStatuses).map((status) => ({ set: { status } })),
          summaries.map((notes) => ({ set: { notes } })),
          phone.map((each) => ({ add: { phone: each } })),
          email.map((each) => ({ add: { email: each } })),
          fc.constantFrom(...contactFields).map((field) => ({ clear: [field] })),
          fc.constantFrom(...contactFields).map((ask) => ({ ask })),
        ),
      )
      .map(([whom, change]) => ({ intent: { do: "change_contact", contact: whom, ...change } })),
    tag: fc
      .tuple(
        fc.oneof(
          contacts.map((each) => ({ contacts: each })),
          attribute.map((each) => ({ filter: each })),
        ),
        fc.oneof(
          tags.map((add) => ({ add })),
          tags.map((remove) => ({ remove })),
        ),
      )
      .map(([whom, change]) => ({ intent: { do: "tag", ...whom, ...change } })),
    hand_over: fc
      .tuple(attribute, fc.constantFrom("Anna", "Ben"))
      .map(([filter, owner]) => ({ intent: { do: "hand_over", filter, owner } })),
    delete_contact: fc
      .oneof(
        contact.map((each) => ({ contact: each })),
        contact.map((each) => ({ contact: each, erase: true })),
        fc.constant({ filter: { is: "all" as const, of: [] } }),
      )
      .map((each) => ({ intent: { do: "delete_contact", ...each } })),
    mute: fc
      .record(
        {
          contact,
          rule: fc.constantFrom("birthday" as const, "quiet", "second_order", "this"),
          off: fc.constant(true),
        },
        { requiredKeys: ["contact"] },
      )
      .map((each) => ({ intent: { do: "mute" as const, ...each } })),
    merge_contacts: fc
      .tuple(contact, contact)
      .map(([from, into]) => ({ intent: { do: "merge_contacts", from, into } })),
    undo: fc
      .oneof(
        fc.constant({}),
        fc.constant({ what: { import: true as const } }),
        contact.map((each) => ({ what: { contact: each } })),
        contact.map((each) => ({ what: { contact: each, field: "phone" } })),
      )
      .map((each) => ({ intent: { do: "undo", ...each } })),
    redo: always({ do: "redo" }),
    correct: fc
      .oneof(
        amount.map((each) => ({ fix: { amount: each }, last: sale })),
        amount.map((each) => ({ fix: { amount: each, each: true }, last: sale })),
        fc
          .constantFrom("in" as const, "out" as const)
          .map((direction) => ({ fix: { direction }, last: call })),
        team.map((assignee) => ({ fix: { assignee }, last: reminder })),
        quantity.map((each) => ({ fix: { quantity: each }, last: sale })),
        product.map((each) => ({ fix: { product: each }, last: sale })),
        fc.constant({ fix: { reference: "R-2210" }, last: sale }),
        past.map((each) => ({ fix: { when: each }, last: sale })),
        named.map((each) => ({ fix: { contact: each }, last: sale })),
        fc.constantFrom(...interactionKinds).map((kind) => ({
          fix: { kind },
          last: call,
        })),
        fc
          .constantFrom(...words.tags)
          .map((tag) => ({ fix: { tag }, last: { do: "tag" as const, add: ["VIP"] } })),
      )
      .map(({ fix, last }) => ({
        intent: { do: "correct" as const, ...fix },
        before: { lastCommand: last },
      })),
    change_setting: fc
      .constantFrom<Pick<IntentOf<"change_setting">, "key" | "value">>(
        { key: "timeZone", value: "Europe/Paris" },
        { key: "currency", value: "CHF" },
        { key: "dateOrder", value: "MDY" },
        { key: "defaultMargin", value: "40 %" },
        { key: "workingDays", value: "Tuesday to Saturday" },
        { key: "quietHours", value: "20:00 to 08:00" },
        { key: "closedOn", value: "2026-12-24 to 2026-12-26" },
        { key: "membersSee", value: "all" },
        { key: "keepMisunderstood", value: "on" },
        { key: "name", value: "Rösterei Nord" },
      )
      .map((each) => ({ intent: { do: "change_setting", ...each } })),
    export: fc
      .constantFrom<IntentOf<"export">>(
        { do: "export" },
        { do: "export", what: "contacts" },
        { do: "export", what: "everything" },
      )
      .map((intent) => ({ intent })),
    import: always({ do: "import" }),
    invite: fc
      .constantFrom<IntentOf<"invite">>(
        { do: "invite", name: "Jo" },
        { do: "invite", name: "Jo", role: "member" },
        { do: "invite", name: "Jo", role: "viewer" },
      )
      .map((intent) => ({ intent })),
    remove_member: fc
      .tuple(team, fc.option(team, { nil: undefined }))
      .filter(([name, to]) => name !== to)
      .map(([name, to]) => ({
        intent: { do: "remove_member", name, ...(to === undefined ? {} : { to }) } as const,
      })),
    yes: always({ do: "yes" }),
    no: always({ do: "no" }),
    choose: fc.integer({ min: 1, max: 3 }).map((number) => ({
      intent: { do: "choose" as const, number },
      before: { pending: { asks: "choice" as const, labels: ["a", "b", "c"] } },
    })),
    fill: fc
      .oneof(
        amount.map((each) => ({ fill: { amount: each }, slot: "amount" })),
        ahead.map((each) => ({ fill: { when: each }, slot: "when" })),
        named.map((each) => ({ fill: { contact: each }, slot: "contact" })),
        texts.map((text) => ({ fill: { text }, slot: "text" })),
      )
      .map(({ fill, slot }) => ({
        intent: { do: "fill" as const, ...fill },
        before: { pending: { asks: "value" as const, slot } },
      })),
  };
}
