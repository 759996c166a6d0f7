import { askFor, askToConfirm, found, nothingToDo, type Step } from "../asking.ts";
import { defineCapability, type Outcome } from "../capability.ts";
import type { Edit } from "../changes/change.ts";
import type { Crm } from "../crm.ts";
import type { IntentOf } from "../intent.ts";
import { roleForFilter } from "../questions/rights.ts";
import { fold } from "../text.ts";
import { whichTag } from "../wording/asks.ts";
import { confirmTagging, tagsAlreadyOff, tagsAlreadyOn } from "../wording/contacts.ts";
import { taggedLine, taggedSummary } from "../wording/receipts.ts";
import type { ContactTag } from "./contact.ts";
import { findContact } from "./find-contact.ts";
import { everyone } from "./everyone.ts";
import { readTags } from "./tag-words.ts";

type Tag = IntentOf<"tag">;

/** Puts tags on contacts, or takes them off. */
export const tag = defineCapability<"tag">({
  name: "tag",
  kind: "command",
  summary: "Tag contacts, or take a tag off.",
  role: ({ filter }) =>
    filter !== undefined && roleForFilter(filter) === "owner" ? "owner" : "member",
  examples: [
    {
      say: "tag Grant Bill newsletter",
      means: { do: "tag", contacts: [{ name: "Grant Bill" }], add: ["newsletter"] },
    },
    {
      say: "untag Rich Banks VIP",
      means: { do: "tag", contacts: [{ name: "Rich Banks" }], remove: ["VIP"] },
    },
  ],
  async run(intent, crm, confirmed) {
    const { tags } = crm.vocabulary();
    const [add, remove] = [readTags(intent.add ?? [], tags), readTags(intent.remove ?? [], tags)];
    if (add.length + remove.length === 0)
      return askFor({ intent, slot: "tag", path: "add.0" }, whichTag);
    if (intent.filter !== undefined && !confirmed)
      return await askForAll(intent, intent.filter, { add, remove }, crm);
    const people = await peopleOf(intent, crm);
    return people.outcome === "stop"
      ? people.result
      : await tagged(people.value, { add, remove }, crm);
  },
});

interface Tags {
  readonly add: readonly string[];
  readonly remove: readonly string[];
}
interface Person {
  readonly id: number;
  readonly name: string;
}

/** The people are fixed when it is asked, so that the yes is to these and no others. */
async function askForAll(
  intent: Tag,
  filter: NonNullable<Tag["filter"]>,
  tags: Tags,
  crm: Crm,
): Promise<Outcome> {
  const people = await everyone(filter, crm);
  if (people.outcome === "stop") return people.result;
  const { ids, names } = people.value;
  const fixed: Tag = { ...intent, filter: { is: "contact", ids: [...ids], names: [...names] } };
  return askToConfirm(fixed, confirmTagging(names, tags.add, tags.remove), [], {
    total: ids.length,
    contacts: names,
  });
}

async function peopleOf(intent: Tag, crm: Crm): Promise<Step<readonly Person[]>> {
  if (intent.filter !== undefined) {
    const people = await everyone(intent.filter, crm);
    if (people.outcome === "stop") return people;
    const { ids, names } = people.value;
    return found(ids.map((id, at) => ({ id, name: names[at] ?? "" })));
  }
  const people = new Map<number, Person>();
  const refs =
    intent.contacts === undefined || intent.contacts.length === 0 ? [undefined] : intent.contacts;
  for (const [at, ref] of refs.entries()) {
    const sought = await findContact(ref, crm, { intent, path: `contacts.${at}`, reading: false });
    if (sought.outcome === "stop") return sought;
    people.set(sought.contact.id, sought.contact);
  }
  return found([...people.values()]);
}

async function tagged(
  people: readonly Person[],
  { add, remove }: Tags,
  crm: Crm,
): Promise<Outcome> {
  const edits: Edit[] = [];
  const touched: Person[] = [];
  for (const person of people) {
    const own = editsFor(person, await crm.contacts.tags(person.id), { add, remove }, crm);
    if (own.length > 0) touched.push(person);
    edits.push(...own);
  }
  const last = people.at(-1);
  const about = last === undefined ? {} : { contactId: last.id };
  const names = touched.map(({ name }) => name);
  if (edits.length === 0) {
    const everybody = people.map(({ name }) => name);
    const words =
      add.length > 0 ? tagsAlreadyOn(everybody, add) : tagsAlreadyOff(everybody, remove);
    return nothingToDo(words, last?.id);
  }
  return {
    outcome: "write",
    edits,
    summary: taggedSummary(names),
    receipt: {
      kind: "done",
      blocks: [taggedLine(names, add, remove)],
      data: { total: names.length, contacts: names },
    },
    ...about,
  };
}

function editsFor(
  { id: contactId }: Person,
  tags: readonly ContactTag[],
  { add, remove }: Tags,
  crm: Crm,
): readonly Edit[] {
  const held = new Map(tags.map((each) => [fold(each.tag), each.id]));
  return [
    ...add
      .filter((each) => !held.has(fold(each)))
      .map(
        (each): Edit => ({
          op: "insert",
          record: "contactTags",
          row: { id: crm.newId(), contactId, tag: each },
        }),
      ),
    ...remove.flatMap((each): readonly Edit[] => {
      const id = held.get(fold(each));
      return id === undefined ? [] : [{ op: "delete", record: "contactTags", id }];
    }),
  ];
}
