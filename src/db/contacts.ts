import type {
  Contact,
  ContactBrief,
  ContactPoint,
  ContactStore,
  ContactTag,
} from "../core/contacts/contact.ts";
import { fold } from "../core/text.ts";
import { selectRows } from "./changes/rows.ts";
import type { Database } from "./database.ts";
import { Named } from "./named.ts";

const briefColumns = `
  c.id, c.name, c.company, c.city, c.status, a.last_contact_on as "lastContactOn",
  s.last_on as "lastOrderOn"
  from contacts c left join contact_activity a on a.contact_id = c.id
  left join customer_summaries s on s.contact_id = c.id`;

export function contactStore(database: Database): ContactStore {
  const { client } = database;
  const byId = client.prepare<[number], Contact>(`${selectRows("contacts")} where id = ?`);
  const points = client.prepare<[number], ContactPoint>(
    `${selectRows("contactPoints")} where contact_id = ? order by id`,
  );
  const tags = client.prepare<[number], ContactTag>(
    `${selectRows("contactTags")} where contact_id = ? order by tag_key`,
  );
  const brief = client.prepare<[number], ContactBrief>(`select ${briefColumns} where c.id = ?`);
  const briefs = (ids: readonly number[]) => ids.flatMap((id) => brief.get(id) ?? []);
  const starting = client
    .prepare<[string, string, number], string>(
      `select distinct name from contacts where name_key >= ? and name_key < ?
       order by name_key limit ?`,
    )
    .pluck();
  const named = new Named(client, briefs);
  return {
    byId: async (id) => byId.get(id),
    brief: async (id) => brief.get(id),
    points: async (id) => points.all(id),
    tags: async (id) => tags.all(id),
    named: async (who) => named.find(who),
    matching: async (words, limit) => named.matching(words, limit),
    ...reachedBy(database, briefs),
    async startingWith(words, limit) {
      const key = fold(words);
      return starting.all(key, `${key}\u{10FFFF}`, limit);
    },
  };
}

/** Contacts by an email or phone of theirs, main or further. */
function reachedBy(
  { client }: Database,
  briefs: (ids: readonly number[]) => readonly ContactBrief[],
): Pick<ContactStore, "withEmail" | "withPhone"> {
  const select = (column: string, kind: string) =>
    client
      .prepare<{ readonly value: string }, number>(
        `select id from contacts where ${column} = :value
         union select contact_id from contact_points where value_key = :value and kind = '${kind}'`,
      )
      .pluck();
  const [email, phone] = [select("email_key", "email"), select("phone", "phone")];
  return {
    withEmail: async (address) => briefs(email.all({ value: fold(address) })),
    withPhone: async (number) => briefs(phone.all({ value: number })),
  };
}
