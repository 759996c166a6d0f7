import { costOf, type Prices } from "../src/core/language-model/budget.ts";
import { noTokens, type Tokens } from "../src/core/language-model/language-model.ts";
import type { Result } from "./model-cases.ts";

/** The results in a table: what was right by category, what was wrong, and what it took. */
export function tableOf(
  model: string,
  results: readonly Result[],
  prices: Prices | undefined,
): string {
  const categories = [...new Set(results.map(({ category }) => category))];
  const count = (of: (result: Result) => boolean): number => results.filter(of).length;
  const tokens = results.reduce((sum, each) => added(sum, each.tokens), noTokens);
  const asked = results.filter((each) => each.tokens.sent > 0);
  const cost = prices && costOf(tokens, prices);
  const each = asked.length === 0 ? 0 : asked.length;
  return [
    ...results
      .filter(({ isRight }) => !isRight)
      .map(({ category, readBy, text }) => `WRONG [${category}] read by ${readBy}: ${text}`),
    "",
    ...categories.map((name) =>
      row(
        name,
        results.filter(({ category }) => category === name),
      ),
    ),
    row("all", results),
    `false writes    ${count(({ isFalseWrite }) => isFalseWrite)} of ${results.length} messages were taken for something to write that was not meant; each would have asked first`,
    `read by         rules ${count(({ readBy }) => readBy === "rules")}, ${model} ${count(({ readBy }) => readBy === "AI")}, nobody ${count(({ readBy }) => readBy === "nobody")}`,
    `median          ${middle(asked.map(({ ms }) => ms)).toFixed(0)} ms per message that was sent`,
    `tokens          ${tokens.sent} sent, ${tokens.cached} of them cached, ${tokens.written} written, in ${each} messages`,
    cost === undefined
      ? "cost            not known without prices"
      : `cost            ${cost.toFixed(4)} in all, ${(each === 0 ? 0 : cost / each).toFixed(5)} per message that was sent`,
  ].join("\n");
}

const added = (a: Tokens, b: Tokens): Tokens => ({
  sent: a.sent + b.sent,
  cached: a.cached + b.cached,
  written: a.written + b.written,
});

function row(name: string, results: readonly Result[]): string {
  const right = results.filter(({ isRight }) => isRight).length;
  const share = results.length === 0 ? 0 : (100 * right) / results.length;
  return `${name.padEnd(16)}${String(right).padStart(4)}/${String(results.length).padEnd(4)}${`${share.toFixed(1)}%`.padStart(7)}`;
}

const middle = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
