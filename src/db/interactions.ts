import type {
  InteractionItem,
  InteractionSearch,
  InteractionStore,
} from "../core/interactions/interaction-store.ts";
import type { Database } from "./database.ts";
import { allOf, from, holding, is, oneOf, spelled, until } from "./search-conditions.ts";

const select = `
  select i.id, i.contact_id as "contactId", i.kind, i.direction, i.happened_at as "happenedAt",
    i.summary, i.sentiment, i.logged_by as "loggedBy", c.name as "contactName", c.company
  from interactions i join contacts c on c.id = i.contact_id`;

const asked = (search: InteractionSearch) =>
  allOf([
    oneOf("i.contact_id", search.contactIds),
    is("i.kind", search.kind),
    search.withoutNotes === true ? ["i.kind <> 'note'"] : undefined,
    is("i.direction", search.direction),
    is("i.sentiment", search.sentiment),
    spelled("i.logged_by_key", search.loggedBy),
    from("i.happened_at", search.from),
    until("i.happened_at", search.until),
    holding("interaction_search", "i.id", search.text),
  ]);

export function interactionStore({ client }: Database): InteractionStore {
  const byId = client.prepare<[number], InteractionItem>(`${select} where i.id = ?`);
  return {
    byId: async (id) => byId.get(id),
    async find(search, limit) {
      const { where, values } = asked(search);
      const way = search.earliestFirst === true ? "asc" : "desc";
      return client
        .prepare<(string | number)[], InteractionItem>(
          `${select} where ${where} order by i.happened_at ${way}, i.id ${way} limit ?`,
        )
        .all(...values, limit);
    },
    async count(search) {
      const { where, values } = asked(search);
      const count = client
        .prepare<(string | number)[], number>(`select count(*) from interactions i where ${where}`)
        .pluck();
      return count.get(...values) ?? 0;
    },
  };
}
