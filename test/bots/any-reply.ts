import * as fc from "fast-check";
import type { Block, Reply } from "../../src/core/reply.ts";

/** What people are called and write where they mean harm, or only write differently. */
export const hostile = [
  "<!channel>",
  "<@U024BE7LH|ben>",
  "*bold* _it_ ~gone~ `code`",
  "<https://evil.example|click>",
  "<b>Tom</b> & Söhne",
  "&lt;!here&gt;",
  '"quoted" \\ back',
  "\u202Egnp.exe",
  "مرحبا بالعالم",
  "👩‍👩‍👧‍👦 Ana 👍🏽",
  "\u0000\u0007bell",
  "a\nb\r\nc\td",
  "x".repeat(10_000),
  "👍".repeat(3_000),
  "",
  "   ",
  "1",
] as const;

const words = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...hostile) },
  { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 200 }) },
  { weight: 2, arbitrary: fc.string({ maxLength: 80 }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...hostile), fc.constantFrom(...hostile))
      .map((two) => two.join(" and ")),
  },
);

const choice = fc.record({ label: words, say: fc.constant("why?") });

const block: fc.Arbitrary<Block> = fc.oneof(
  words.map((text): Block => ({ type: "text", text })),
  fc.tuple(words, words).map(
    ([text, strong]): Block => ({
      type: "text",
      text: `${text}${strong}`,
      strong,
    }),
  ),
  fc.tuple(words, words, fc.integer({ min: 0, max: 4e12 })).map(
    ([text, said, at]): Block => ({
      type: "text",
      text: `${said}${text}`,
      strong: said,
      moment: { words: said, at },
    }),
  ),
  words.map((text): Block => ({ type: "note", text })),
  fc
    .array(fc.tuple(words, words), { maxLength: 20 })
    .map((facts): Block => ({ type: "facts", facts })),
  fc
    .array(fc.tuple(words, words, words), { maxLength: 60 })
    .map((rows): Block => ({ type: "table", columns: ["", "Customer", "Spent"], rows })),
  fc
    .tuple(fc.array(choice, { minLength: 1, maxLength: 40 }), fc.boolean())
    .map(([options, answers]): Block => ({ type: "choices", options, answers })),
);

/** A reply as a channel is handed it, with whatever in it: its choices have buttons. */
export const anyReply: fc.Arbitrary<Reply> = fc
  .array(block, { minLength: 1, maxLength: 60 })
  .map((blocks) => {
    let ids = 0;
    return {
      kind: "answer",
      blocks: blocks.map((each) =>
        each.type === "choices"
          ? { ...each, options: each.options.map((option) => ({ ...option, button: `b${++ids}` })) }
          : each,
      ),
    };
  });
