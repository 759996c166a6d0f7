import { describe, expect, test } from "vitest";
import type { Interpretation } from "../../../src/core/language/interpretation.ts";
import { createInterpreter } from "../../../src/core/language/interpreter.ts";
import { fold } from "../../../src/core/text.ts";
import { contactDeedsSaid } from "./contact-deeds-said.ts";
import { contactNotation } from "./contact-notation.ts";
import { cycles, cyclesClock } from "./cycles.ts";

const interpret = createInterpreter();

const read = (text: string): Promise<Interpretation> =>
  interpret(text, {
    clock: cyclesClock,
    actor: { name: "Nora", role: "owner" },
    currency: "EUR",
    dateOrder: "DMY",
    vocabulary: cycles,
  });

/** What a message means, in a line; names are written as people write them. */
async function meaning(text: string): Promise<string> {
  const result = await read(text);
  return result.outcome === "understood" ? fold(contactNotation(result.intents)) : result.outcome;
}

/** A phrase that means something of its own says what after a bar. */
const phrases = contactDeedsSaid.flatMap(([means, said]) =>
  said.map((each) => {
    const [text = "", own] = each.split("|");
    return [text, own ?? means] as const;
  }),
);

describe("a change means the same however it is told", () => {
  test.each(phrases)("%s", async (text, means) => {
    expect(await meaning(text)).toBe(fold(means));
  });
});

/** Whether reading it would write; what is asked about first would not. */
async function writes(text: string): Promise<boolean> {
  const result = await read(text);
  return result.outcome === "understood" && result.intents.some((each) => deeds.has(each.do));
}
const deeds: ReadonlySet<string> = new Set(
  "add_contact change_contact tag change_follow_up delete_contact merge_contacts undo redo create_follow_up log_interaction record_purchase record_refund change_setting invite import correct".split(
    " ",
  ),
);

describe("what is asked, denied, wished, supposed or quoted is not done", () => {
  const orders = [
    "add contact Tarek Solberg, tarek@solberg.example",
    "change frank price's email to f.price@new.example",
    "set dawn rivers' phone to +49 170 555 0142",
    "tag grant wood as vip",
    "take the trade tag off grant wood",
    "add rose field to the newsletter",
    "give maeve o'hara to nora",
    "rename hope lane to Hope Fischer",
    "remove will may's phone",
    "mark lars keller as closed",
    "mark the follow-up with ines duarte as done",
    "tick off ines duarte",
    "cancel the follow-up with lars holm",
    "move priya nair's follow-up to friday",
    "push priya nair to friday",
    "hand joy chambers's task to finn",
    "reopen the follow-up with joy chambers",
    "delete will may",
    "merge lars holm into lars keller",
    "invite Ayla as viewer",
    "set the currency to CHF",
  ];
  const unsaid: readonly ((order: string) => string)[] = [
    (order) => `don't ${order}`,
    (order) => `please do not ${order}`,
    (order) => `never ${order}`,
    (order) => `should i ${order}?`,
    (order) => `shall we ${order}`,
    (order) => `did you ${order}`,
    (order) => `if she agrees, ${order}`,
    (order) => `unless he pays, ${order}`,
    (order) => `when he comes in, ${order}`,
    (order) => `i forgot to ${order}`,
    (order) => `i was going to ${order}`,
    (order) => `maybe ${order}`,
    (order) => `we should ${order}`,
    (order) => `we could ${order}`,
    (order) => `i'd rather not ${order}`,
    (order) => `"${order}"`,
    (order) => `> ${order}`,
    (order) => `fwd: ${order}`,
    (order) => `finn said ${order}`,
    (order) => `she told me to ${order}`,
    (order) => `why would anyone ${order}`,
    (order) => `what happens if i ${order}`,
    (order) => `how do i ${order}`,
    (order) => `imagine i ${order}`,
    (order) => `${order}?`,
    (order) => `${order}, or not?`,
    (order) => `do you want me to ${order}`,
    (order) => `it would be nice to ${order}`,
  ];
  test.each(orders)("%s", async (order) => {
    const done: string[] = [];
    for (const change of unsaid) if (await writes(change(order))) done.push(change(order));
    expect(done).toEqual([]);
  });

  const statements = [
    "frank price's email is f.price@new.example",
    "hope lane moved to basel",
    "torben lund works at Hotel Lumen",
    "grant wood is a vip",
    "grant wood is no longer trade",
    "maeve o'hara is nora's customer",
    "nora takes over maeve o'hara",
    "hope lane is now called Hope Fischer",
    "the follow-up with ines duarte is done",
    "ines duarte's reminder is done",
    "priya nair's reminder can wait till friday",
    "lars holm's follow-up is no longer needed",
    "lars holm and lars keller are the same person",
    "lars keller has closed",
  ];
  const doubted: readonly ((statement: string) => string)[] = [
    (statement) => `${statement}?`,
    (statement) => `if ${statement}`,
    (statement) => `is it true that ${statement}`,
    (statement) => `i wonder if ${statement}`,
    (statement) => `not sure whether ${statement}`,
    (statement) => `maybe ${statement}`,
    (statement) => `i don't think ${statement}`,
    (statement) => `i hope ${statement}`,
    (statement) => `finn says ${statement}`,
    (statement) => `"${statement}"`,
    (statement) => `it is not true that ${statement}`,
    (statement) => `suppose ${statement}`,
    (statement) => `when ${statement} we can talk`,
    (statement) => `${statement}, right?`,
    (statement) => `nobody told me ${statement}`,
    (statement) => `once ${statement}, ring me`,
  ];
  test.each(statements)("%s", async (statement) => {
    const done: string[] = [];
    for (const change of doubted) if (await writes(change(statement))) done.push(change(statement));
    expect(done).toEqual([]);
  });

  test.each([
    "grant wood is at the trade counter",
    "is grant wood a vip",
    "grant wood isn't a vip",
    "grant wood might become a vip",
    "grant wood was almost a vip",
    "hope lane did not move to basel",
    "hope lane wants to move to basel",
    "hope lane nearly moved to basel",
    "frank price asked for our email",
    "torben lund works hard",
    "torben lund works on sundays",
    "torben lund works at home",
    "torben lund works at the weekend",
    "torben lund works for free",
    "torben lund is in basel for the day",
    "dawn rivers is at the door",
    "priya nair is in today",
    "priya nair isn't in essen today, she's in basel",
    "priya nair isn't in today, she's in basel",
    "invited priya nair to the tasting",
    "priya nair moved to friday",
    "the follow-up with ines duarte is not done",
    "the follow-up with ines duarte is not done yet",
    "the follow-up with ines duarte isn't finished",
    "the follow-up with lars holm: do not cancel it",
    "ines duarte's follow-up is almost done",
    "can't cancel the follow-up with lars holm",
    "ines duarte has not done her follow-up",
    "new customer rang today, wants a bike",
    "a new customer came in",
    "contact with grant wood went well",
    "lars holm and lars keller are not the same person",
    "who changed dawn rivers' phone",
    "the vip is late",
    "email of frank price please",
    "company of torben lund please",
    "phone number for dawn rivers",
    "dawn rivers new number?",
    "give me dawn rivers",
    "show me the follow-ups for finn",
    "what's grant wood tagged as",
    "rose field unsubscribed? no idea",
    "tag",
    "'); DROP TABLE contacts;--",
    "drop table customers",
    "untag",
    "change",
    "merge",
    "move to friday",
  ])("%s", async (text) => {
    expect(await writes(text)).toBe(false);
  });
});

describe("what is told of an exchange, a sale or a task changes no contact", () => {
  const changes: ReadonlySet<string> = new Set(
    "add_contact change_contact tag change_follow_up delete_contact merge_contacts change_setting invite".split(
      " ",
    ),
  );
  test.each([
    "dawn rivers called, complained about the delivery",
    "dawn rivers called about the new address",
    "called dawn rivers, her number is hard to read",
    "met grant wood, he works at the trade fair now",
    "grant wood emailed, wants the trade price list",
    "emailed rose field the newsletter",
    "rose field rang, wants to move to tuesday",
    "visited torben lund at hotel lumen",
    "note for frank price: late payer, be careful",
    "note for hope lane: moved her bike to basel",
    "log a call with ines duarte: invoice is done",
    "frank price bought a helmet for 49",
    "will may bought a bell in bath",
    "remind me to tag grant wood as vip tomorrow",
    "remind me friday to cancel the follow-up with lars holm",
    "remind finn to mark the follow-up with ines duarte as done tomorrow",
    "remind me tomorrow to change dawn rivers' number",
    "set a reminder for priya nair on friday: tyres done?",
    "set a follow-up with priya nair for friday",
    "add a reminder for dawn rivers friday",
    "schedule a follow-up with grant wood on monday about the vip card",
    "follow up with ines duarte tomorrow to get the invoice sorted",
    "follow up with torben lund on friday about the closed account",
    "call back bill hart tomorrow, his email is new",
    "jo-ann fox was here, took the city bike",
    "had coffee with lars keller, he left copenhagen tours",
    "text from maeve o'hara: finn takes over the parcel tour",
  ])("%s", async (text) => {
    const result = await read(text);
    const intents = result.outcome === "understood" ? result.intents : [];
    expect(intents.filter((each) => changes.has(each.do))).toEqual([]);
  });

  const told =
    "called|rang|emailed|wrote to|texted|met|met with|saw|visited|dropped in on|spoke to|came by|came in|got in touch|went|took|won|received|wants|asked|complained|collected|likes|loves|knows|invited|thanked|forgot|gave|sent|tried|talks|is going|came".split(
      "|",
    );
  const tails = [
    "about the race",
    "from Potsdam",
    "from Café Blau",
    "Potsdam",
    "Hotel Lumen",
    "at the trade fair",
    "about number 12",
    "from +351 912 345 678",
    "in Basel",
    "with her new phone",
    "via Instagram",
    "about vip",
    "about her email",
    "about her follow-up",
    "and the order is done",
    "to say she moved to Basel",
    "about the name",
    "about a new customer",
    "to cancel the follow-up",
    "for the newsletter",
    "about her birthday on 3 May",
  ];
  test.each(told)("grant wood %s …, … grant wood …", async (told) => {
    const changed: string[] = [];
    for (const tail of tails)
      for (const text of [`grant wood ${told} ${tail}`, `${told} grant wood ${tail}`]) {
        const result = await read(text);
        const intents = result.outcome === "understood" ? result.intents : [];
        if (intents.some((each) => changes.has(each.do))) changed.push(text);
      }
    expect(changed).toEqual([]);
  });
});
