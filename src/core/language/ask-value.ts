import type { Intent } from "../intent.ts";
import type { Parsed } from "./ask-figures.ts";
import { Board } from "./board.ts";
import { match } from "./frames.ts";
import { possible } from "./possible-frames.ts";
import type { Item } from "./items.ts";

/** What is asked about the figures themselves; no customer is named in it, and none is counted. */
const rows: readonly { readonly when: string; readonly means: Intent }[] = [
  { when: "BACKTEST", means: { do: "prediction_quality" } },
  { when: "EXPLAIN_CLV", means: { do: "explain_value" } },
  { when: "HOW|WHAT <CLV <MEAN", means: { do: "explain_value" } },
  { when: "HOW|WHAT MEAN <CLV", means: { do: "explain_value" } },
  { when: "QUALITY PREDICTIONS", means: { do: "prediction_quality" } },
  { when: "QUALITY CLV", means: { do: "prediction_quality" } },
  { when: "WHAT <CLV", means: { do: "explain_value" } },
];

/** Reads "how good are the predictions?" and "what is CLV?". */
export function valueQuestion(items: readonly Item[]): Parsed | undefined {
  const board = new Board(items);
  if (items.some(({ word }) => asksOwn.has(word))) return undefined;
  for (const { when, means } of possible(rows, items, board.bounds)) {
    const matched = match(when, items, board.used, board.bounds);
    if (matched === undefined) continue;
    board.take(matched.items);
    board.takeAll("QUALITY", "HOW", "HOW_MUCH", "MEAN", "WILL", "PREDICTIONS", "CLV");
    return { intent: means, used: board.used };
  }
  return undefined;
}

/** "What is our CLV?" asks for a figure, and not for what the word means. */
const asksOwn = new Set(["our", "total", "overall", "all", "my"]);
