import { defineCapability, type Outcome } from "../capability.ts";
import type { Intent } from "../intent.ts";
import { type Block, note, type Reply, text } from "../reply.ts";
import { noRule, noSuchAnswer, readAs } from "../wording/answers.ts";
import { measureWords } from "../wording/figures.ts";
import { countedAs, orderWords } from "../wording/lists.ts";
import { comparedBy } from "../wording/comparisons.ts";
import { populationSaid } from "../wording/population.ts";
import { intentRead } from "../wording/read-back/intent.ts";
import { aboutWords } from "../wording/questions.ts";
import { atStakeRule, conditionRules, daysRule, factRules, ruleOfList } from "../wording/rules.ts";
import { measuresOf } from "../contacts/fact-orders.ts";
import { questionOf } from "./again.ts";
import { type Asking, askingOf } from "./asking.ts";
import { settled } from "./ask.ts";
import { sidesOf } from "./compared.ts";
import { conditionsOf } from "./filter-parts.ts";
import { ordered, orderingOf } from "./list-order.ts";
import { type Measure, measures, type Ordering, type Question } from "./question.ts";

/** The rule behind an answer, with its dates. */
export const why = defineCapability({
  name: "why",
  kind: "question",
  summary: "Say by which rule an answer was counted.",
  role: "viewer",
  examples: [{ after: "who hasn't bought in 90 days?", say: "why?", means: { do: "why" } }],
  async run(intent, crm): Promise<Outcome> {
    const question = await questionOf(intent.answer, crm);
    const blocks =
      question === undefined
        ? [text(noSuchAnswer(intent.answer))]
        : [
            ...explained(question, askingOf(crm)),
            note(readAs(intentRead(question, crm.business.currency))),
          ];
    const reply: Reply = { kind: "answer", blocks };
    return { outcome: "answer", reply };
  },
});

const noteOfDays = ({ crm }: Asking): Block => note(daysRule(crm.clock.zone));

function explained(intent: Intent, asking: Asking): readonly Block[] {
  if (intent.do === "question") return ofQuestion(settled(intent.question), asking);
  if (intent.do === "contact_fact") {
    const measure = measuresOf[intent.fact];
    return [text(factRules[intent.fact] ?? (measure && measureWords[measure].rule) ?? noRule)];
  }
  const rule = ruleOfList(intent.do);
  return rule === undefined ? [text(noRule)] : [text(rule), noteOfDays(asking)];
}

/** Whom and what was counted with its dates, then what the words mean. */
function ofQuestion(question: Question, asking: Asking): readonly Block[] {
  const [, other] = (question.compare && sidesOf(question, asking.crm.clock)) ?? [];
  return [
    text(
      [countedHow(question, asking), ...(other ? [countedHow(other.question, asking)] : [])].join(
        "\n",
      ),
    ),
    text([...new Set(rulesOf(question, asking))].join(" ")),
    noteOfDays(asking),
  ];
}

/** What the words of the question mean, a sentence each. */
function rulesOf(question: Question, asking: Asking): readonly string[] {
  const { measure, filter } = question;
  const isList = measure === "list" || measure === "count";
  const order = isList ? ordered(question, asking).order : undefined;
  const ranked = question.order && measureOf(question.order.by);
  return [
    ...(isList && conditionsOf(filter).length > 0 ? [] : [measureWords[measure].rule]),
    ...conditionsOf(filter).flatMap(({ is }) => conditionRules[is] ?? []),
    ...(order?.by === "at_stake" ? [atStakeRule] : []),
    ...(ranked === undefined ? [] : [measureWords[ranked].rule]),
  ];
}

/** The measure a ranking is by. */
const measureOf = (by: Ordering): Measure | undefined =>
  measures.find((measure) => orderingOf[measure] === by);

function countedHow(question: Question, { dated }: Asking): string {
  const { measure, filter, period, product } = question;
  if (measure !== "list" && measure !== "count")
    return comparedBy(measure, aboutWords(question, dated));
  const bought = product === undefined ? "" : ` who bought ${product.join(" or ")}`;
  const when = period === undefined ? "" : ` ${dated.times.period(period)}`;
  const by = question.order === undefined ? "" : ` by ${orderWords[question.order.by]}`;
  return countedAs(`${populationSaid(filter, dated)}${bought}${by}${when}`);
}
