import { defineCapability } from "../capability.ts";
import type { Crm } from "../crm.ts";
import { type Clock, type Period, resolvePeriod, todayOf } from "../period.ts";
import { note } from "../reply.ts";
import { changeWords, figureAlone } from "../wording/figures.ts";
import {
  atRiskNow,
  modelCostOfWeek,
  weekCounted,
  weekHead,
  weekRowNames,
} from "../wording/weekly-numbers.ts";
import { type Pair, paired } from "./answer-comparison.ts";
import { type Asking, askingOf, ordersKnown } from "./asking.ts";
import { everybody } from "./filter.ts";
import type { Figure } from "./question-store.ts";
import type { Measure, Question } from "./question.ts";

const week = (shift: number): Period => ({ is: "calendar", unit: "week", shift });
const weeks = [week(-1), week(-2)] as const;

/** Whose joining and leaving the weekly numbers tell. */
export const atRisk: Question = {
  measure: "list",
  filter: { is: "standing", any: ["at_risk"] },
};

/** The figures of the week that ended last beside those of the week before it. */
export const weeklyNumbers = defineCapability({
  name: "weekly_numbers",
  kind: "question",
  summary: "The last week's figures beside those of the week before.",
  role: "owner",
  examples: [{ say: "weekly numbers", means: { do: "weekly_numbers" } }],
  async run(intent, crm) {
    const asking = askingOf(crm);
    const head = weekHead(spanOf(weeks[0], crm.clock), todayOf(crm.clock));
    const { total } = await crm.questions.counted({ ...atRisk, measure: "count" }, asking.by);
    const known = await ordersKnown(asking);
    const cost = await modelCost(crm);
    return {
      outcome: "answer",
      question: intent,
      reply: {
        kind: "answer",
        blocks: [
          { type: "text", text: head, strong: head },
          {
            type: "table",
            columns: ["", "last week", "the week before", ""],
            rows: await rowsOf(asking),
            numeric: [1, 2],
          },
          note(
            [atRiskNow(total), weekCounted, known].filter((each) => each !== undefined).join(" "),
          ),
          ...(cost === undefined ? [] : [note(cost)]),
        ],
      },
    };
  },
});

const spanOf = (period: Period, clock: Clock) => resolvePeriod(period, clock);

async function rowsOf(asking: Asking): Promise<readonly (readonly string[])[]> {
  const [revenue, orders, fresh, customers] = [
    await pairsOf("revenue", asking),
    await pairsOf("orders", asking),
    await pairsOf("new_customers", asking),
    await pairsOf("customers", asking),
  ];
  return [
    ...lines(weekRowNames.revenue, "revenue", revenue),
    ...lines(weekRowNames.orders, "orders", orders),
    ...lines(weekRowNames.newCustomers, "new_customers", fresh),
    ...lines(weekRowNames.returning, "customers", [returning(customers[0], fresh[0])]),
  ];
}

async function pairsOf(measure: Measure, { by, crm }: Asking): Promise<readonly Pair[]> {
  const of = (period: Period) => crm.questions.figures({ measure, filter: everybody, period }, by);
  return paired(await of(weeks[0]), await of(weeks[1]));
}

const none: Pair = [{ value: 0 }, { value: 0 }];

/** Customers of the week whose first order was in an earlier one. */
function returning(all: Pair = none, fresh: Pair = none): Pair {
  const less = (at: 0 | 1): Figure => ({ value: (all[at].value ?? 0) - (fresh[at].value ?? 0) });
  return [less(0), less(1)];
}

const lines = (
  name: string,
  measure: Measure,
  pairs: readonly Pair[],
): readonly (readonly string[])[] =>
  pairs.map(([now, before]) => [
    name,
    figureAlone(measure, now),
    figureAlone(measure, before),
    changeWords(measure, now, before) ?? "",
  ]);

/** What a language model took in that week, where one was asked. */
async function modelCost({ clock, modelUses }: Crm): Promise<string | undefined> {
  const { from = "", until = "" } = spanOf(weeks[0], clock);
  const uses = (await modelUses.since(from)).filter(({ on }) => on < until);
  return uses.length === 0 ? undefined : modelCostOfWeek(uses, modelUses.prices);
}
