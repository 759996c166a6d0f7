import { describe, expect, test } from "vitest";
import { colourStyle, drawForTerminal, plainStyle } from "../../src/bots/console/render.ts";
import { widthOf } from "../../src/bots/columns.ts";
import { Offers } from "../../src/bots/drawing.ts";
import { drawForSlack, wordsFromSlack } from "../../src/bots/slack/render.ts";
import { drawForTelegram, type Part } from "../../src/bots/telegram/render.ts";
import { wordsFromTelegram } from "../../src/bots/telegram/words.ts";
import type { Block, Reply } from "../../src/core/reply.ts";

const reply = (...blocks: readonly Block[]): Reply => ({ kind: "answer", blocks });
const escape = "\u001b[";

const customers: Block = {
  type: "table",
  columns: ["", "Customer", "Spent"],
  numeric: [0, 2],
  rows: [
    ["1", "Zoë Łuk", "€9"],
    ["10", "山田 太郎", "€1,990"],
  ],
};

describe("the terminal", () => {
  test("sets tables in columns, numbers to the right, wide characters as wide as they are", () => {
    expect(drawForTerminal(reply(customers), plainStyle(80)).split("\n")).toEqual([
      "    Customer    Spent",
      " 1  Zoë Łuk        €9",
      "10  山田 太郎  €1,990",
    ]);
    expect(widthOf("e\u0301 山 👍")).toBe(7);
  });

  test("shortens words, never numbers, where a table is too wide", () => {
    const wide: Block = { ...customers, rows: [["1", "Maximilian Featherstonehaugh", "€1,990"]] };
    expect(drawForTerminal(reply(wide), plainStyle(30)).split("\n")).toEqual([
      "   Customer              Spent",
      "1  Maximilian Feather…  €1,990",
    ]);
  });

  test("puts the cells of a row one after another where columns would leave too little of them", () => {
    const rows = [["1 Mark Bell (Bell & Sons)", "call about the grinder", "tomorrow, 10:00", ""]];
    const wide: Block = { type: "table", columns: ["", "", "", ""], rows };
    expect(drawForTerminal(reply(wide), plainStyle(40))).toBe(
      "1 Mark Bell (Bell & Sons) · call about the grinder · tomorrow, 10:00",
    );
  });

  test("shows what stands out in bold, and small lines faint, where there are colours", () => {
    const drawn = drawForTerminal(
      reply(
        { type: "text", text: "12 customers are gone", strong: "12 customers" },
        { type: "note", text: "since May" },
      ),
      colourStyle(80),
    );
    expect(drawn).toBe(
      `${escape}1m12 customers${escape}0m are gone\n${escape}2msince May${escape}0m`,
    );
  });

  test("numbers choices: short ones in a row, long ones one a line", () => {
    const choices = (...labels: readonly string[]): Block => ({
      type: "choices",
      options: labels.map((label) => ({ label, say: label })),
    });
    const draw = (block: Block) => drawForTerminal(reply(block), plainStyle(80));
    expect(draw(choices("Undo", "Change"))).toBe("[1] Undo  [2] Change");
    const long = "Hannelore Schmidt · Rotkehlchen Kita, Leipzig";
    expect(draw(choices(long, "Max Schmidt"))).toBe(`[1] ${long}\n[2] Max Schmidt`);
  });

  test("obeys nothing that is in the data", () => {
    const nasty = "Bell\u001b]0;title\u0007\u009b2J\u202e\u2066\r\nx";
    const blocks: readonly Block[] = [
      { type: "text", text: nasty, strong: nasty },
      { type: "note", text: nasty },
      { type: "facts", facts: [[nasty, nasty]] },
      { type: "table", columns: [nasty, nasty], rows: [[nasty, nasty]] },
      { type: "choices", options: [{ label: nasty, say: nasty }] },
    ];
    expect(drawForTerminal(reply(...blocks), plainStyle(80))).not.toMatch(
      /(?!\n)[\p{Cc}\p{Bidi_Control}]/u,
    );
  });
});

describe("Slack", () => {
  test("gets rich text, in which a name is only a name, and escaped text beside it", () => {
    const [message] = drawForSlack(
      reply({ type: "text", text: "*Tom* & <!channel> owe 5", strong: "<!channel>" }),
    );
    expect(message?.text).toBe("*Tom* &amp; &lt;!channel&gt; owe 5");
    expect(message?.blocks).toEqual([
      {
        type: "rich_text",
        elements: [
          {
            type: "rich_text_section",
            elements: [
              { type: "text", text: "*Tom* & " },
              { type: "text", text: "<!channel>", style: { bold: true } },
              { type: "text", text: " owe 5" },
            ],
          },
        ],
      },
    ]);
  });

  test("shows a time as each reader's own, beside the words for who cannot", () => {
    const at = Date.parse("2026-07-02T07:00:00Z");
    const [message] = drawForSlack(
      reply({
        type: "text",
        text: "On your list Thu 2 July, 09:00, for Mark Bell: call at 09:00.",
        strong: "Mark Bell",
        moment: { words: "Thu 2 July, 09:00", at },
      }),
    );
    expect(message?.text).toContain("Thu 2 July, 09:00");
    expect(JSON.stringify(message?.blocks)).toContain(
      JSON.stringify([
        { type: "text", text: "On your list " },
        {
          type: "date",
          timestamp: at / 1000,
          format: "{date_short_pretty}, {time}",
          fallback: "Thu 2 July, 09:00",
        },
        { type: "text", text: ", for " },
        { type: "text", text: "Mark Bell", style: { bold: true } },
        { type: "text", text: ": call at 09:00." },
      ]),
    );
  });

  test("gets a long reply in several messages, whole lines in each", () => {
    const lines = Array.from({ length: 300 }, (_, at) => `customer number ${at} & co`);
    const messages = drawForSlack(reply({ type: "text", text: lines.join("\n") }));
    expect(messages.length).toBeGreaterThan(2);
    for (const { text } of messages) expect(text.length).toBeLessThanOrEqual(3000);
    expect(messages.map(({ text }) => text).join("\n")).toBe(
      lines.join("\n").replaceAll("&", "&amp;"),
    );
  });

  test.each([
    ["ask &lt;Bell &amp; Sons&gt;", "ask <Bell & Sons>"],
    ["mail <mailto:a@b.com|a@b.com> to ana", "mail a@b.com to ana"],
    ["call <tel:+4930123|+49 30 123>", "call +49 30 123"],
    ["see <https://example.com/a?b=1|example.com>", "see example.com"],
    ["tell <@U1|ben> in <#C1|sales>", "tell @ben in #sales"],
    ["<!here> hello", "@here hello"],
  ])("writes %s where somebody typed %s", (sent, typed) => {
    expect(wordsFromSlack(sent)).toBe(typed);
  });
});

describe("Telegram", () => {
  const textOf = (part: Part | undefined) => (part?.is === "text" ? part : undefined);

  test("gets its HTML, with all data escaped, and tables in columns where they fit a phone", () => {
    const [part] = drawForTelegram(
      reply({ type: "text", text: "<b>Tom</b> & 12 more", strong: "12 more" }, customers),
    );
    expect(textOf(part)?.html).toBe(
      "&lt;b&gt;Tom&lt;/b&gt; &amp; <b>12 more</b>\n<pre>    Customer    Spent\n 1  Zoë Łuk        €9\n10  山田 太郎  €1,990</pre>",
    );
  });

  test("gets a table as lines where a phone is too narrow for it, and no word of it is lost", () => {
    const row = ["1", "Maximilian Featherstonehaugh (Müller & Söhne)", "€1,990"];
    const [part] = drawForTelegram(reply({ ...customers, rows: [row] }));
    expect(textOf(part)?.html).toBe(
      "1 · Maximilian Featherstonehaugh (Müller &amp; Söhne) · €1,990",
    );
  });

  test("gets a long reply in messages of at most 4,096 units, no character cut in two", () => {
    const messages = drawForTelegram(reply({ type: "text", text: "👍🏽 & ".repeat(3000) }));
    expect(messages.length).toBeGreaterThan(1);
    for (const message of messages) {
      expect(textOf(message)?.html.length).toBeLessThanOrEqual(4096);
      expect(textOf(message)?.html).not.toMatch(/\p{Cs}/u);
    }
  });

  test("gets a file with the words below it, where those are short", () => {
    const file: Block = { type: "file", name: "customers.csv", content: "a,b\n" };
    const [short, ...more] = drawForTelegram(reply({ type: "text", text: "12 rows" }, file));
    expect(short).toMatchObject({ is: "file", file, caption: { html: "12 rows" } });
    expect(more).toEqual([]);
    const long = drawForTelegram(reply({ type: "text", text: "x".repeat(1025) }, file));
    expect(long.map(({ is }) => is)).toEqual(["text", "file"]);
  });

  test("gets short choices on buttons, and long ones in lines with their numbers on buttons", () => {
    const options = (...labels: readonly string[]) =>
      labels.map((label, at) => ({ label, say: label, button: `b${at}` }));
    const keys = (...labels: readonly string[]) => {
      const [part] = drawForTelegram(
        reply({ type: "choices", answers: true, options: options(...labels) }),
      );
      return [textOf(part)?.plain, part?.keyboard];
    };
    expect(keys("Undo", "Change")).toEqual([
      "…",
      [
        [
          { text: "Undo", callback_data: "a:b0" },
          { text: "Change", callback_data: "a:b1" },
        ],
      ],
    ]);
    const long = "Hannelore Schmidt · Rotkehlchen Kita, Leipzig";
    expect(keys(long, "Max")).toEqual([
      `[1] ${long}\n[2] Max`,
      [
        [
          { text: "1", callback_data: "a:b0" },
          { text: "2", callback_data: "a:b1" },
        ],
      ],
    ]);
  });

  test.each([
    ["/start", "help"],
    ["/help@shop_bot", "help"],
    ["/undo", "undo"],
    ["/due", "who's due today?"],
    ["/find@Shop_Bot Mark Bell", "tell me about Mark Bell"],
    ["/log called Mark, wants 5 kg", "called Mark, wants 5 kg"],
    ["@shop_bot revenue this month", "revenue this month"],
    ["/start K7QF-29MD", "/start K7QF-29MD"],
    ["who's due today?", "who's due today?"],
  ])("takes %s as %s", (sent, meant) => {
    const self = { id: 1, username: "shop_bot", readsAll: false };
    expect(wordsFromTelegram(self, sent)).toBe(meant);
  });
});

describe("a number typed in answer", () => {
  const offers = new Offers();
  offers.note(
    "here",
    reply({
      type: "choices",
      options: [
        { label: "Next 10", say: "next 10" },
        { label: "Why?", say: "why?" },
      ],
    }),
  );

  test.each([
    ["1", "next 10"],
    [" [2] ", "why?"],
    ["2.", "why?"],
    ["3", "3"],
    ["0", "0"],
    ["1 done, 2 tomorrow", "1 done, 2 tomorrow"],
  ])("%s means %s", (said, meant) => {
    expect(offers.meant("here", said)).toBe(meant);
  });

  test("means what was offered in that conversation, and last", () => {
    expect(offers.meant("elsewhere", "1")).toBe("1");
    offers.note("here", reply({ type: "text", text: "done" }));
    expect(offers.meant("here", "1")).toBe("1");
  });
});
