import { distance } from "fastest-levenshtein";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import type { Intent } from "../../../src/core/intent.ts";
import type { Situation } from "../../../src/core/language/interpretation.ts";
import { createInterpreter } from "../../../src/core/language/interpreter.ts";
import type { Vocabulary } from "../../../src/core/language/vocabulary.ts";
import { fold, nameTokens } from "../../../src/core/text.ts";
import { rounds } from "../../durability/support.ts";
import { deedNotation } from "./deed-notation.ts";
import { chatSaid } from "./chat-said.ts";
import { exchangesSaid } from "./exchanges-said.ts";
import { figuresSaid } from "./figures-said.ts";
import { neverWritten, spokenAgainst } from "./never-written.ts";
import { notation } from "./notation.ts";
import { nurseryClock, nurseryShop } from "./nursery.ts";
import { otherWords, jsonInOtherWords } from "./other-words.ts";
import { potteryClock, potteryShop } from "./pottery.ts";
import { questionsSaid } from "./questions-said.ts";
import { remindersSaid } from "./reminders-said.ts";
import { refundsSaid, salesSaid } from "./sales-said.ts";
import { saidElsewhere } from "./said-elsewhere.ts";
import { severalSaid } from "./several-said.ts";
import { type Shop, vocabularyOf } from "./shop.ts";
import { slipsOf } from "./slips.ts";
import { valueQuestionsSaid } from "./value-questions-said.ts";

const interpret = createInterpreter();
const inSoak = rounds(0, 1) === 1;
type Tables = readonly (readonly [means: string, said: readonly string[]])[];
interface Said {
  readonly text: string;
  /** In the notation of its table. */
  readonly means: string;
}
const saidIn = (...tables: readonly Tables[]): readonly Said[] =>
  tables.flatMap((rows) =>
    rows.flatMap(([means, said]) => said.map((text) => ({ text, means: inLine(means) }))),
  );
const inLine = (notation: string): string => fold(notation).replace(/[.,;:!? 🙂]+$/u, "");

interface Place {
  readonly vocabulary: Vocabulary;
  readonly clock: Situation["clock"];
}
interface Scene extends Place {
  readonly said: readonly Said[];
  readonly notation: (meant: readonly Intent[]) => string;
}
const atPottery = { vocabulary: vocabularyOf(potteryShop), clock: potteryClock };
const atNursery = { vocabulary: vocabularyOf(nurseryShop), clock: nurseryClock };

const questions: readonly Scene[] = [
  { ...atPottery, notation, said: saidIn(questionsSaid, figuresSaid, valueQuestionsSaid) },
  ...saidElsewhere.map(({ shop, rows }) => ({
    vocabulary: shop,
    clock: potteryClock,
    notation,
    said: saidIn(rows),
  })),
];
const deeds: Scene = {
  ...atNursery,
  notation: deedNotation,
  said: saidIn(exchangesSaid, severalSaid, salesSaid, refundsSaid, remindersSaid, chatSaid),
};
const held = [...neverWritten, ...spokenAgainst];

async function intents(text: string, { vocabulary, clock }: Place): Promise<readonly Intent[]> {
  const result = await interpret(text, {
    clock,
    actor: { name: vocabulary.team[0] ?? "", role: "owner" },
    currency: "EUR",
    dateOrder: "DMY",
    vocabulary,
  });
  return result.outcome === "understood" ? result.intents : [];
}

const known = new Map<Scene, Map<string, string>>();

/** What a text of a scene means as it is, read once for all that is done to it. */
async function meaningOf(text: string, scene: Scene): Promise<string> {
  const ofScene = known.get(scene) ?? new Map<string, string>();
  known.set(scene, ofScene);
  const meant = ofScene.get(text) ?? plain(await intents(text, scene));
  ofScene.set(text, meant);
  return meant;
}

/**
 * Whether what is meant is what a text of a scene means: in the line of its table, which other tests hold
 * it to, else and in the soak in every field.
 */
const isSame = async ({ text, means }: Said, scene: Scene, meant: readonly Intent[]) =>
  (!inSoak && inLine(scene.notation(meant)) === means) ||
  (await meaningOf(text, scene)) === plain(meant);

/** What is meant, however names and remarks are typed. */
const plain = (meant: readonly Intent[] | string): string =>
  fold(typeof meant === "string" ? meant : JSON.stringify(meant))
    .replaceAll('\\"', "")
    .replace(/[.!? 🙂]+"/gu, '"')
    .replace(/\s+/g, " ");

/** The same of a name with a slip, one or two keys from the name meant: the answer says whom it took. */
function isOfNearlyNamed(meant: readonly Intent[], before: string, { vocabulary }: Scene): boolean {
  const name = /"name":"([^"]*)"/;
  const [, typed = ""] = name.exec(plain(meant)) ?? [];
  const [, named = ""] = name.exec(before) ?? [];
  const [first = "", last = ""] = typed.split(" ");
  return (
    distance(typed, named) <= 2 &&
    (vocabulary.nearlyNamed(first, last) || vocabulary.nearlyNamed(last, first)) &&
    plain(meant).replace(name, "") === before.replace(name, "")
  );
}

const reading = new Set<Intent["do"]>([
  "question",
  "contact_fact",
  "list_follow_ups",
  "list_interactions",
  "list_purchases",
  "history",
  "answer_again",
  "rows",
  "csv",
  "why",
  "why_listed",
  "refine",
  "prediction_quality",
  "explain_value",
  "show_settings",
  "show_team",
  "help",
  "no",
]);

/**
 * What would be written at once: nobody's name that we do not know is written to, but asked about, and
 * so is for whom something is to be done.
 */
const writesOf = (meant: readonly Intent[], { vocabulary }: Pick<Scene, "vocabulary">) =>
  meant
    .filter((intent) => !reading.has(intent.do))
    .filter((intent) => intent.do !== "create_follow_up" || intent.contact !== undefined)
    .filter((intent) => namesIn(intent).every((name) => isKnown(name, vocabulary)))
    .map((intent) => intent.do);

const named = z.object({ name: z.string() });
const namesIn = (intent: Intent): readonly string[] =>
  Object.entries(intent).flatMap(([key, value]) =>
    (key === "contact" ? [value] : key === "contacts" ? value : []).flatMap((each: unknown) => {
      const ref = named.safeParse(each);
      return ref.success ? [ref.data.name] : [];
    }),
  );
const isKnown = (name: string, { namesWith }: Vocabulary): boolean =>
  namesWith(nameTokens(name)).length > 0;

/** All in the soak, else so many from all over, however long the tables grow. */
function sample<Value>(all: readonly Value[], size: number): readonly Value[] {
  const every = inSoak ? 1 : Math.ceil(all.length / size);
  return all.filter((_, at) => at % every === 0);
}

type Change = readonly [name: string, change: (text: string) => string];
const country = /\b[A-Z]{2}\b/;
const dressings: readonly Change[] = [
  ["with nothing at its end", (text) => text.replace(/[?.!]+$/, "")],
  ["with “please” before it", (text) => (text.startsWith(">") ? text : `please ${text}`)],
  ["with an emoji", (text) => `${text} 🙂`],
  ["with spaces around and inside", (text) => `  ${text.replaceAll(" ", "   ")}  `],
  ["after a greeting", (text) => (text.startsWith(">") ? text : `Hi, ${text}`)],
];
const askedOnly: readonly Change[] = [
  ["with “please” after it", (text) => `${text.replace(/[?.!]$/, "")} please`],
  // What stands behind a question, and what asks for nothing, is told: it is cried, and not asked.
  [
    "with marks at its end",
    (text) =>
      `${text.replace(/[?.!]$/, "")}${/\?.|,| I['’]m |\bneed to\b|^when .* tell /u.test(text) ? "!" : "?!"}`,
  ],
];
const toldOnly: readonly Change[] = [
  ["with a full stop", (text) => `${text.replace(/[?.!]$/, "")}.`],
];
// The code of a country is one in capitals only: "in" and "is" are words.
const inSmallLetters: Change = [
  "in small letters",
  (text) => (country.test(text) ? text : text.toLowerCase()),
];
const cases: readonly Change[] = [inSmallLetters, ["in capitals", (text) => text.toUpperCase()]];

/** Each change with the texts it is tried on: all of them in the soak, else every other text has its turn with one. */
const inTurn = <Value>(changes: readonly Change[], all: readonly Value[]) =>
  changes.map(([name, change], turn) => {
    const tried = all.filter((_, at) => inSoak || at % (2 * changes.length) === 2 * turn);
    return [name, { change, tried }] as const;
  });
const listed = (scenes: readonly Scene[]) =>
  scenes.flatMap((scene) => scene.said.map((said) => ({ scene, said })));

interface Dressed {
  readonly change: (text: string) => string;
  readonly tried: readonly { readonly scene: Scene; readonly said: Said }[];
}
async function changedBy({ change, tried }: Dressed): Promise<readonly string[]> {
  const changed: string[] = [];
  for (const { scene, said } of tried) {
    const dressed = change(said.text);
    const meant = await intents(dressed, scene);
    if (!(await isSame(said, scene, meant))) changed.push(`${dressed} → ${plain(meant)}`);
  }
  return changed;
}

/** The soak tries each change on every message. */
const timeout = rounds(120_000, 600_000);

describe("how a message is dressed changes nothing in what it means", { timeout }, () => {
  const asked = inTurn([...dressings, ...askedOnly, ...cases], listed(questions));
  test.each(asked)("a question %s", async (_, dressed) => {
    expect(await changedBy(dressed)).toEqual([]);
  });
  const told = inTurn([...dressings, ...toldOnly, inSmallLetters], listed([deeds]));
  test.each(told)("what is to be done, %s", async (_, dressed) => {
    expect(await changedBy(dressed)).toEqual([]);
  });
  const refused = inTurn([...dressings, ...cases], held);
  test.each(refused)("what must not be written, %s", async (name, { change, tried }) => {
    const written: string[] = [];
    for (const text of tried) {
      // A question mark may be all that makes a question of it.
      if (name === "with nothing at its end" && text.endsWith("?")) continue;
      if (writesOf(await intents(change(text), atNursery), atNursery).length > 0)
        written.push(change(text));
    }
    expect(written).toEqual([]);
  });
});

describe("another shop's words in the same places mean the same", () => {
  const shops: readonly (readonly [string, Shop, Scene])[] = [
    [
      "questions",
      potteryShop,
      { ...atPottery, notation, said: saidIn(questionsSaid, valueQuestionsSaid) },
    ],
    ["deeds", nurseryShop, deeds],
  ];
  test.each(shops)("%s", async (_, shop, scene) => {
    const swap = otherWords(shop);
    const elsewhere = { clock: scene.clock, vocabulary: vocabularyOf(swap.shop) };
    const changed: string[] = [];
    for (const { text } of sample(scene.said, 200)) {
      const before = plain(jsonInOtherWords(await intents(text, scene), swap));
      const after = plain(await intents(swap.text(text), elsewhere));
      if (before !== after) changed.push(`${swap.text(text)} (${text})\n  ${before}\n  ${after}`);
    }
    expect(changed).toEqual([]);
  });
});

/** What other shops sell and call themselves in words that messages are made of. */
const wordsOfOthers = {
  products: [
    "Plant of the Month",
    "Best of 2025",
    "Order Pad",
    "Customer Kite",
    "Birthday Box",
    "New Year Box",
    "Never Flat Tyre",
    "Who Cares Kite",
    "What We Ate Book",
    "Message in a Bottle",
    "Contact Lens",
    "Revenue Stamp",
    "Show Ticket",
    "Ten Pack",
    "Last Chance Pack",
    "Hour of Help",
  ],
  tags: ["A", "2025", "order", "net 30", "high value"],
  cities: ["Of", "Battle", "Ware"],
  team: ["An", "My", "Bo"],
} as const;

describe("words of the shop that a message does not speak of change nothing in it", () => {
  test.each([...questions, deeds])("in $said.0.text and the like", async (scene) => {
    const { vocabulary } = scene;
    const wider: Vocabulary = {
      ...vocabulary,
      products: [...vocabulary.products, ...wordsOfOthers.products],
      tags: [...vocabulary.tags, ...wordsOfOthers.tags],
      cities: [...vocabulary.cities, ...wordsOfOthers.cities],
      team: [...vocabulary.team, ...wordsOfOthers.team],
    };
    const changed: string[] = [];
    for (const said of sample(scene.said, 200)) {
      const meant = await intents(said.text, { ...scene, vocabulary: wider });
      if (!(await isSame(said, scene, meant))) changed.push(`${said.text} → ${plain(meant)}`);
    }
    expect(changed).toEqual([]);
  });
});

describe("a slip of the keys", { timeout }, () => {
  test("in a question writes nothing, and four in five are still understood", async () => {
    const written: string[] = [];
    const count = { of: 0, same: 0, refused: 0, other: 0 };
    for (const scene of questions)
      for (const said of sample(scene.said, 100)) {
        for (const slip of slipsOf(said.text)) {
          const meant = await intents(slip, scene);
          if (writesOf(meant, scene).length > 0) written.push(`${slip} → ${plain(meant)}`);
          count.of++;
          const isKept =
            (await isSame(said, scene, meant)) ||
            isOfNearlyNamed(meant, await meaningOf(said.text, scene), scene);
          if (isKept) count.same++;
          else if (meant.length === 0) count.refused++;
          else count.other++;
        }
      }
    expect(written).toEqual([]);
    expect(count.same / count.of).toBeGreaterThan(0.8);
    expect(count.other / count.of).toBeLessThan(0.05);
  });

  test("in what is to be done causes no other deed", async () => {
    const written: string[] = [];
    for (const { text } of sample(deeds.said, 125)) {
      const meant = writesOf(await intents(text, deeds), deeds);
      for (const slip of slipsOf(text)) {
        const after = writesOf(await intents(slip, deeds), deeds);
        if (after.some((name) => !meant.includes(name))) written.push(`${slip} → ${after.join()}`);
      }
    }
    expect(written).toEqual([]);
  });

  test("in what must not be written still writes nothing", async () => {
    const written: string[] = [];
    for (const text of sample(neverWritten, 100))
      for (const slip of slipsOf(text))
        if (writesOf(await intents(slip, atNursery), atNursery).length > 0) written.push(slip);
    expect(written).toEqual([]);
  });
});
