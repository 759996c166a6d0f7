import { found, nothingToDo, type Step, stop } from "../asking.ts";
import type { Crm } from "../crm.ts";
import { askingOf } from "../questions/asking.ts";
import type { Filter } from "../questions/filter.ts";
import { nobodyFits, tooManyFit } from "../wording/contacts.ts";

/** The most that one command may change. */
const most = 10_000;

export interface Everyone {
  readonly ids: readonly number[];
  readonly names: readonly string[];
}

/** Everyone a filter means; nobody and too many are told instead. */
export async function everyone(filter: Filter, crm: Crm): Promise<Step<Everyone>> {
  const fixed = filter.is === "contact" ? filter.ids : undefined;
  const ids = fixed ?? (await crm.questions.matching(filter, askingOf(crm).by, most + 1));
  if (ids.length > most) return stop(nothingToDo(tooManyFit(most)));
  const briefs = await Promise.all(ids.map((id) => crm.contacts.brief(id)));
  const people = briefs.filter((each) => each !== undefined);
  if (people.length === 0) return stop(nothingToDo(nobodyFits));
  return found({ ids: people.map(({ id }) => id), names: people.map(({ name }) => name) });
}
