import { describe, expect, test } from "vitest";
import { abilities } from "../../src/core/capabilities.ts";
import { mayAct, roles } from "../../src/core/team/member.ts";
import { examine } from "../../src/db/doctor.ts";
import { businessData, differences } from "../support/business-data.ts";
import { type DemoTalk, demoShop } from "../support/demo-shop.ts";

/** One line a command. The rest of what is tested comes from the command's own examples. */
interface Row {
  /** What leaves open what is meant, in the demo shop where there are nine people called Greta. */
  readonly unsure: readonly (string | { readonly after: string; readonly say: string })[];
  /** It never writes, whatever is said. */
  readonly writes?: false;
  /** What is carried out for good. */
  readonly final?: readonly string[];
}

const rows: Readonly<Record<string, Row>> = {
  log_interaction: { unsure: ["called Greta, wants 5 kg", "note for Greta: likes it dark"] },
  record_purchase: {
    unsure: ["Greta bought 2 House Espresso 1kg for 48 euros", "Will Summers bought 2 Milk Jug"],
  },
  record_refund: { unsure: ["refund Greta 22 euros", "refund Will Summers for the V60 Dripper"] },
  create_follow_up: {
    unsure: ["remind me on Thursday to call Greta", "remind me to call Mark Bell"],
  },
  change_follow_up: {
    unsure: ["push the Greta follow-up to next Monday"],
  },
  add_contact: { unsure: ["add contact Mark Bell", "add contact"] },
  change_contact: { unsure: ["Greta moved to Hamburg", "change Mark Bell's number"] },
  tag: { unsure: ["tag Greta newsletter", "tag everyone in Berlin newsletter"] },
  hand_over: { unsure: ["give all customers in Hamburg to Chloé"] },
  delete_contact: {
    unsure: ["delete Greta", "delete Theo Winter", "erase Greta", "erase Theo Winter"],
    final: ["erase Theo Winter"],
  },
  merge_contacts: { unsure: ["merge Greta into Will Summers", "merge Theo Winter into Greta"] },
  correct: { unsure: [{ after: "called Mark Bell, wants 5 kg", say: "no, Greta" }] },
  undo: { unsure: ["undo the import", "undo the phone change on Greta"] },
  redo: { unsure: [] },
  teach: {
    unsure: ["robusta is House Espresso 1kg", "regular means 3 or more orders in 12 months"],
  },
  forget_word: { unsure: [] },
  change_setting: { unsure: ["set the time zone to Moon"] },
  set_digest: { unsure: ["digest here weekdays", "digest here"] },
  stop_digest: { unsure: [] },
  mute: { unsure: [] },
  set_standing_answer: { unsure: [] },
  change_standing_answer: { unsure: [] },
  invite: { unsure: ["invite Nora as boss"] },
  remove_member: { unsure: ["remove Dmitri from the team"] },
  export: { unsure: [], writes: false },
  import: { unsure: [], writes: false },
};

const commands = abilities().filter(({ kind }) => kind === "command");
const saids = commands.flatMap(({ name, says, undoable }) =>
  says.map((said) => {
    const { final = [], writes = true } = rows[name] ?? {};
    return { ...said, name, writes, undoable: undoable && !final.includes(said.say) };
  }),
);
const unsures = Object.values(rows).flatMap(({ unsure }) =>
  unsure.map(
    (said): Pick<(typeof saids)[number], "say" | "after"> =>
      typeof said === "string" ? { say: said } : said,
  ),
);
const refusals = saids.flatMap((said) =>
  roles
    .filter((role) => !mayAct({ name: "", role }, said.role))
    .map((role) => ({ ...said, as: role })),
);
const freshShop = demoShop();

/** The business data of a demo shop in which nothing was said, the same in each; read once. */
let untouched: readonly string[] | undefined;

/** The demo shop once what comes before was said, and its business data then. */
async function shopAfter(before: string | undefined) {
  const talk = freshShop();
  if (before === undefined) {
    untouched ??= businessData(talk.stores);
    return { ...talk, before: untouched };
  }
  await carriedOut(talk, before);
  return { ...talk, before: businessData(talk.stores) };
}

/** Says it, with a yes where one is asked for. */
async function carriedOut({ say }: DemoTalk, words: string) {
  const reply = await say(words);
  return reply.kind === "confirm" ? await say("yes") : reply;
}

describe("a command", () => {
  test("has its row here", () => {
    expect(Object.keys(rows).sort()).toEqual(commands.map(({ name }) => name).sort());
  });

  test.each(saids.filter(({ undoable }) => undoable))(
    "“$say” is written, and undo brings the business back to what it was",
    async ({ after, say }) => {
      const shop = await shopAfter(after);
      expect((await carriedOut(shop, say)).kind).toBe("done");
      const written = businessData(shop.stores);
      expect(written).not.toEqual(shop.before);
      expect((await shop.say("undo")).kind).toBe("done");
      expect(differences(shop.before, businessData(shop.stores))).toEqual({ gone: [], come: [] });
      expect((await shop.say("redo")).kind).toBe("done");
      expect(differences(written, businessData(shop.stores))).toEqual({ gone: [], come: [] });
      expect(examine(shop.stores.database.client.name)).toEqual([]);
    },
  );

  test.each(Object.values(rows).flatMap(({ final = [] }) => final))(
    "“%s” is written for good: undo brings nothing back",
    async (say) => {
      const shop = await shopAfter(undefined);
      expect((await carriedOut(shop, say)).kind).toBe("done");
      const written = businessData(shop.stores);
      expect(written).not.toEqual(shop.before);
      expect((await shop.say("undo")).kind).not.toBe("done");
      expect(businessData(shop.stores)).toEqual(written);
      expect(examine(shop.stores.database.client.name)).toEqual([]);
    },
  );

  test.each(saids.filter(({ after, name }) => name === "undo" && after !== undefined))(
    "“$say” takes back “$after”",
    async ({ after, say }) => {
      const shop = await shopAfter(undefined);
      await shop.say(after ?? "");
      expect((await carriedOut(shop, say)).kind).toBe("done");
      expect(differences(shop.before, businessData(shop.stores))).toEqual({ gone: [], come: [] });
    },
  );

  test.each(saids.filter(({ writes }) => !writes))(
    "“$say” writes nothing",
    async ({ after, say }) => {
      const shop = await shopAfter(after);
      expect((await carriedOut(shop, say)).kind).not.toMatch(/unknown|refused/);
      expect(businessData(shop.stores)).toEqual(shop.before);
    },
  );

  test.each(refusals)(
    "“$say” is refused to a $as, and nothing is written",
    async ({ after, as, say }) => {
      const shop = await shopAfter(after);
      const writer = { name: "Chloé", role: as };
      expect((await shop.say(say, writer)).kind).toBe("refused");
      await shop.say("yes", writer);
      expect(businessData(shop.stores)).toEqual(shop.before);
    },
  );

  test.each(unsures)(
    "“$say” asks before anything is written, and a no leaves everything as it was",
    async ({ after, say }) => {
      const shop = await shopAfter(after);
      expect((await shop.say(say)).kind).toMatch(/clarify|confirm/);
      expect(businessData(shop.stores)).toEqual(shop.before);
      await shop.say("no");
      expect(businessData(shop.stores)).toEqual(shop.before);
    },
  );
});
