import { chmodSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Intent } from "../../../src/core/intent.ts";
import { all, change, contact, freshPath, shop } from "../../db/shop.ts";
import { anna, ben, Talk } from "./talk.ts";

const currency = (value: string): Intent => ({ do: "change_setting", key: "currency", value });
const invite = (name: string, role?: string): Intent => ({
  do: "invite",
  name,
  ...(role !== undefined && { role }),
});

async function annas(talk: Talk): Promise<void> {
  await talk.stores.changes.apply(
    change(
      talk.stores,
      [
        contact(101, "Anna Schmidt", { company: "Lokal Sieben", city: "Berlin", phone: "+491" }),
        contact(102, "Anna Lindqvist", { city: "Copenhagen" }),
        contact(103, "Max Schmidt", { city: "Potsdam" }),
      ],
      { conversation: "elsewhere" },
    ),
  );
}
const historyOf = (name: string): Intent => ({ do: "history", contact: { name } });

describe("What is not understood", () => {
  test("gets three things that do work, and nothing is written", async () => {
    const talk = new Talk();
    const reply = await talk.say("will it rain?");
    expect(reply).toMatchObject({ kind: "unknown", intent: null });
    expect(reply.text.split("\n").filter((line) => line.startsWith("•"))).toHaveLength(3);
    expect(all(talk.stores, "changes")).toEqual([]);
  });

  test("leaves a question of ours open", async () => {
    const talk = new Talk();
    await talk.say(invite("Nora", "boss"));
    await talk.say("will it rain?");
    expect(await talk.say({ do: "choose", words: "viewer" })).toMatchObject({ kind: "done" });
  });

  test("asks back where one answer is missing, and yes takes the proposed reading", async () => {
    const talk = new Talk();
    const asked = await talk.say({
      outcome: "unclear",
      question: "Do you mean the team?",
      intent: { do: "show_team" },
    });
    expect(asked).toMatchObject({ kind: "clarify", intent: { do: "show_team" } });
    expect((await talk.say({ do: "yes" })).intent).toEqual({ do: "show_team" });
  });
});

describe("A message of several parts", () => {
  test("is one change, taken back by one undo", async () => {
    const talk = new Talk();
    const reply = await talk.say([currency("CHF"), invite("Nora", "viewer")]);
    expect(reply).toMatchObject({
      kind: "done",
      intent: [{ do: "change_setting" }, { do: "invite" }],
    });
    expect(all(talk.stores, "changes")).toHaveLength(1);
    const undone = await talk.say({ do: "undo" });
    expect(undone.text).toContain("currency set to CHF and Nora as viewer");
    expect(all(talk.stores, "members")).toEqual([]);
    expect((await talk.stores.settings.business()).currency).toBe("EUR");
  });

  test("does what is certain and asks one question for the rest", async () => {
    const talk = new Talk();
    const reply = await talk.say([invite("Nora", "boss"), invite("Omar", "king"), currency("CHF")]);
    expect(reply.kind).toBe("clarify");
    expect((await talk.stores.settings.business()).currency).toBe("CHF");
    const second = await talk.say({ do: "choose", words: "viewer" });
    expect(second.kind).toBe("clarify");
    expect(second.text).toContain("Omar");
    await talk.say({ do: "choose", number: 1 });
    expect(all(talk.stores, "members")).toMatchObject([
      { name: "Nora", role: "viewer" },
      { name: "Omar", role: "owner" },
    ]);
  });

  test("says of the part that is asked about that it is not saved, where the rest is", async () => {
    const talk = new Talk();
    const reply = await talk.say([invite("Nora", "boss"), currency("CHF")]);
    expect(reply.text).toContain("That part is not saved yet; the rest is.");
    expect(reply.text).not.toContain("Nothing saved yet.");
    expect((await talk.say([invite("Omar", "king")])).text).toContain("Nothing saved yet.");
  });

  test("takes the weightiest kind and keeps each part's data in order", async () => {
    const talk = new Talk();
    await talk.say(invite("Ben"));
    const reply = await talk.say([{ do: "show_team" }, currency("CHF")]);
    expect(reply.kind).toBe("done");
    expect(reply.data?.parts).toMatchObject([{ total: 1 }, {}]);
    expect(reply.text.match(/\[Undo\]/g)).toHaveLength(1);
  });

  test("refuses the part that the role does not allow and does the other", async () => {
    const talk = new Talk();
    const reply = await talk.say([{ do: "show_team" }, currency("CHF")], ben);
    expect(reply.kind).toBe("refused");
    expect(reply.text).toContain("Only an owner may do that; you are a team member.");
    expect(all(talk.stores, "settings")).toEqual([]);
  });
});

describe("A question of ours", () => {
  test("is answered by number, by name, by company, or as “the one in …”", async () => {
    for (const answer of ["2", "Anna Schmidt", "lokal sieben", "the one in Berlin"]) {
      const talk = new Talk();
      await annas(talk);
      expect((await talk.say(historyOf("Anna"))).kind).toBe("clarify");
      const reply = await talk.say(answer);
      expect(reply.kind).toBe("answer");
      expect(reply.data?.contacts).toEqual(["Anna Schmidt"]);
    }
  });

  test("is asked again while several still fit", async () => {
    const talk = new Talk();
    await annas(talk);
    await talk.say(historyOf("Schmidt"));
    const again = await talk.say({ do: "choose", words: "Schmidt" });
    expect(again.kind).toBe("clarify");
    expect((await talk.say({ do: "choose", words: "Max" })).data?.contacts).toEqual([
      "Max Schmidt",
    ]);
  });

  test("waits for the one who was asked alone", async () => {
    const talk = new Talk();
    await talk.say(invite("Nora", "boss"));
    const other = await talk.say({ do: "choose", number: 1 }, ben);
    expect(other).toMatchObject({ kind: "refused", intent: { do: "choose" } });
    expect(other.text).toContain("only Anna can answer");
    expect((await talk.say({ do: "choose", number: 3 }, anna)).kind).toBe("done");
  });

  test("is not answered by what somebody else types either", async () => {
    const talk = new Talk();
    await talk.say(invite("Nora", "boss"));
    expect((await talk.say("1", ben)).kind).toBe("unknown");
    expect(all(talk.stores, "members")).toEqual([]);
  });

  test("runs out after half an hour, and says so", async () => {
    const talk = new Talk();
    await talk.say(invite("Nora", "boss"));
    talk.now += 30 * 60_000;
    const late = await talk.say({ do: "choose", number: 1 });
    expect(late.kind).toBe("answer");
    expect(late.text).toContain("has run out");
    expect(all(talk.stores, "members")).toEqual([]);
  });

  test("is dropped by “never mind” and by anything else that is said", async () => {
    for (const other of [{ do: "no" } as const, { do: "show_settings" } as const]) {
      const talk = new Talk();
      await talk.say(invite("Nora", "boss"));
      expect((await talk.say(other)).kind).toBe("answer");
      expect((await talk.say({ do: "choose", number: 1 })).text).toContain("nothing waiting");
      expect(all(talk.stores, "members")).toEqual([]);
    }
  });

  test("can be answered once", async () => {
    const talk = new Talk();
    await talk.say(invite("Nora", "boss"));
    await talk.say({ do: "choose", number: 1 });
    expect((await talk.say({ do: "choose", number: 2 })).kind).toBe("answer");
    expect(all(talk.stores, "members")).toMatchObject([{ role: "owner" }]);
  });

  test("for a missing piece takes the piece as what it was asked as", async () => {
    const talk = new Talk();
    expect((await talk.say({ do: "change_setting", key: "timeZone" })).kind).toBe("clarify");
    const wrong = await talk.say({ do: "fill", text: "Atlantis" });
    expect(wrong).toMatchObject({ kind: "clarify" });
    expect(wrong.text).toContain("“Atlantis” does not fit");
    expect((await talk.say({ do: "fill", text: "London" })).kind).toBe("done");
    expect((await talk.stores.settings.business()).timeZone).toBe("Europe/London");
  });

  test("yes and no where nothing was asked change nothing", async () => {
    const talk = new Talk();
    expect(await talk.say({ do: "yes" })).toMatchObject({ kind: "answer" });
    expect(await talk.say({ do: "no" })).toMatchObject({ kind: "answer" });
    expect(all(talk.stores, "changes")).toEqual([]);
  });
});

describe("Trouble", () => {
  test("a message delivered twice is written once, and the second time told what it did", async () => {
    const talk = new Talk();
    const named = { do: "change_setting", key: "name", value: "Blue Door" } as const;
    await talk.say(named, anna, "slack 7");
    await talk.say({ do: "undo" });
    const second = await talk.say(named, anna, "slack 7");
    expect(second.text).toContain("taken back since");
    expect(second.text).toContain("business name set to Blue Door");
    expect(all(talk.stores, "settings")).toEqual([]);
  });

  test("a fault is reported with the reference that the user sees", async () => {
    const talk = new Talk();
    talk.stores.close();
    const reply = await talk.say({ do: "show_team" });
    expect(reply).toMatchObject({ kind: "unknown", intent: null });
    expect(reply.text).toContain("Reference: token-1");
    expect(talk.faults).toMatchObject([{ reference: "token-1" }]);
  });

  test("a file that can only be read answers questions and says once why it writes nothing", async () => {
    const path = freshPath();
    shop(path).close();
    chmodSync(path, 0o444);
    const talk = new Talk(shop(path));
    expect((await talk.say({ do: "show_settings" })).kind).toBe("answer");
    const refused = await talk.say(currency("CHF"));
    expect(refused.kind).toBe("refused");
    expect(refused.text).toContain("can only be read");
  });

  test("messages of one conversation are answered in turn", async () => {
    const talk = new Talk();
    const replies = await Promise.all([
      talk.say(invite("Nora", "boss")),
      talk.say({ do: "choose", words: "viewer" }),
      talk.say({ do: "undo" }),
    ]);
    expect(replies.map(({ kind }) => kind)).toEqual(["clarify", "done", "done"]);
    expect(all(talk.stores, "members")).toEqual([]);
  });
});
