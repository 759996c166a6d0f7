import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Edit } from "../../../src/core/changes/change.ts";
import type { Question } from "../../../src/core/questions/question.ts";
import type { OpenStores } from "../../../src/db/stores.ts";
import { rounds } from "../../durability/support.ts";
import { change, shop } from "../shop.ts";
import { asker } from "./asking.ts";
import { type Books, booksAt, type Shop } from "./oracle/books.ts";
import { type FigureRow, figuresOf } from "./oracle/figures.ts";
import { anyFigure, anyList } from "./oracle/any-question.ts";
import { anyShop, moment } from "./oracle/any-shop.ts";
import { listOf } from "./oracle/lists.ts";

/**
 * Whatever is asked of whatever shop: the answer from the database is the one that oracle/ counts
 * over plain rows, by the definitions and without SQL.
 */
const runs = rounds(25, 500);

async function stored({
  zone,
  people,
  purchases,
  interactions,
  followUps,
}: Shop): Promise<OpenStores> {
  const stores = shop();
  const write = async (edits: readonly Edit[]) => {
    await stores.changes.apply(change(stores, edits));
  };
  await write([{ op: "insert", record: "settings", row: { id: 1, key: "timeZone", value: zone } }]);
  await write([
    ...people.flatMap(({ tags, ...row }): readonly Edit[] => [
      { op: "insert", record: "contacts", row },
      ...tags.map(
        (tag, at): Edit => ({
          op: "insert",
          record: "contactTags",
          row: { id: row.id * 10 + at, contactId: row.id, tag },
        }),
      ),
    ]),
    ...purchases.map((row): Edit => ({ op: "insert", record: "purchases", row })),
    ...interactions.map((row): Edit => ({ op: "insert", record: "interactions", row })),
    ...followUps.map((row): Edit => ({ op: "insert", record: "followUps", row })),
  ]);
  return stores;
}

const asks = (books: Books) => ({
  ...asker,
  clock: { now: books.now, zone: books.zone },
  me: books.me,
  defaultMargin: books.defaultMargin,
});

/** Numbers as they compare: what a division leaves behind the comma is no difference. */
const exact = (value: number | null | undefined): number | null | undefined =>
  typeof value === "number" ? Math.round(value * 1e6) / 1e6 + 0 : value;

async function listed(question: Question, books: Books, { questions }: OpenStores) {
  const list = await questions.list(question, asks(books), 10_000);
  const { total, setAside } = await questions.counted(question, asks(books));
  expect({ total, setAside }).toEqual({ total: list.total, setAside: list.setAside });
  return {
    total,
    ...setAside,
    names: list.contacts.map(({ name }) => name),
    scores: list.contacts.map(({ score }) => exact(score)),
    atStake: list.contacts.map(({ atStakeMinor }) => atStakeMinor),
  };
}

const comparable = (rows: readonly FigureRow[]) =>
  rows
    .map(({ key, value, currency, of, estimatedMinor }) => ({
      key: key ?? "",
      currency,
      value: exact(value),
      of,
      estimatedMinor: exact(estimatedMinor),
    }))
    .toSorted((a, b) => (`${a.currency} ${a.key}` < `${b.currency} ${b.key}` ? -1 : 1));

const figures = async (question: Question, books: Books, { questions }: OpenStores) =>
  question.group === undefined
    ? (await questions.figures(question, asks(books))).map((each) => ({ key: "", ...each }))
    : await questions.grouped({ ...question, group: question.group }, asks(books));

const shares: ReadonlySet<Question["measure"]> = new Set([
  "repeat_rate",
  "retention",
  "revenue_share",
]);
const ofMoney: ReadonlySet<Question["measure"]> = new Set([
  "revenue",
  "average_order",
  "average_customer",
  "profit",
  "refunds",
]);

/** Where nothing counts: no money in the business's currency, no share of nobody, else 0. */
function figuresExpected(question: Question, books: Books): readonly FigureRow[] {
  const rows = figuresOf(question, question.group, books);
  if (rows.length > 0 || question.group !== undefined) return rows;
  const { measure } = question;
  if (shares.has(measure) || measure.startsWith("average"))
    return [{ key: "", value: null, ...(ofMoney.has(measure) ? { currency: "EUR" } : {}) }];
  return [{ key: "", value: 0, ...(ofMoney.has(measure) ? { currency: "EUR" } : {}) }];
}

const about = fc.record({
  of: anyShop,
  now: moment,
  defaultMargin: fc.constantFrom(undefined, undefined, 0.4),
});

test("any list of any shop is what its definitions say, in order, with who is left out", async () => {
  await fc.assert(
    fc.asyncProperty(
      about,
      fc.array(anyList, { minLength: 12, maxLength: 12 }),
      async (given, asked) => {
        const books = booksAt(given.of, given.now, given);
        const stores = await stored(given.of);
        for (const question of asked) {
          const { scores, ...expected } = listOf(question, books);
          expect({ question, ...(await listed(question, books, stores)) }).toEqual({
            question,
            ...expected,
            scores: scores.map(exact),
          });
        }
        stores.close();
      },
    ),
    { numRuns: runs },
  );
});

test("any figure of any shop is what its definitions say, whole and by group", async () => {
  await fc.assert(
    fc.asyncProperty(
      about,
      fc.array(anyFigure, { minLength: 12, maxLength: 12 }),
      async (given, asked) => {
        const books = booksAt(given.of, given.now, given);
        const stores = await stored(given.of);
        for (const question of asked)
          expect({ question, rows: comparable(await figures(question, books, stores)) }).toEqual({
            question,
            rows: comparable(figuresExpected(question, books)),
          });
        stores.close();
      },
    ),
    { numRuns: runs },
  );
});
