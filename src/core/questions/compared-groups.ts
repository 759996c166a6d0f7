import { type Block, note } from "../reply.ts";
import { figureAlone } from "../wording/figures.ts";
import { groupNames, groupSingulars } from "../wording/groups.ts";
import { moreThere } from "../wording/lists.ts";
import { notBy } from "../wording/comparisons.ts";
import type { Asking } from "./asking.ts";
import type { Side } from "./compared.ts";
import type { GroupRow } from "./question-store.ts";
import type { Group, Question } from "./question.ts";

/** Stretches of time: May and June have no week in common that could be set side by side. */
export const isCourse = (group: Group): boolean =>
  ["day", "week", "month", "quarter", "year"].includes(group);

/** The currency that is compared, and what the sides are called. */
interface Shown {
  readonly currency: string | undefined;
  readonly names: readonly [string, string];
}

/**
 * "revenue by city in May vs June": below the two figures, those of every city side by side, the
 * largest first; where the groups cannot be set side by side, that they were left out.
 */
export async function comparedGroups(
  question: Question,
  sides: readonly [Side, Side],
  { currency, names }: Shown,
  asking: Asking,
): Promise<readonly Block[]> {
  const { group } = question;
  if (group === undefined) return [];
  if (isCourse(group)) return [note(notBy(groupSingulars[group]))];
  const [one, other] = [
    await rowsOf(sides[0], group, currency, asking),
    await rowsOf(sides[1], group, currency, asking),
  ];
  const keys = [...new Set([...one.keys(), ...other.keys()])];
  const most = asking.rowsShown ?? 6;
  const named = groupNames(group, asking.crm.clock);
  const figure = (row: GroupRow | undefined): string =>
    figureAlone(question.measure, row ?? { value: 0, currency });
  return [
    {
      type: "table",
      columns: ["", ...names],
      rows: keys
        .slice(0, most)
        .map((key) => [named(key), figure(one.get(key)), figure(other.get(key))]),
      numeric: [1, 2],
    },
    ...(keys.length > most ? [note(moreThere(keys.length - most))] : []),
  ];
}

/** The rows of one side in the currency that is compared, by what they are of. */
async function rowsOf(
  { question: { order: _order, limit: _limit, ...question } }: Side,
  group: Group,
  currency: string | undefined,
  { crm, by }: Asking,
): Promise<ReadonlyMap<string, GroupRow>> {
  const rows = await crm.questions.grouped({ ...question, group }, by);
  return new Map(rows.filter((row) => row.currency === currency).map((row) => [row.key, row]));
}
