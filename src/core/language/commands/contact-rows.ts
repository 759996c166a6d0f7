import type { Intent } from "../../intent.ts";
import type { contactFields } from "../../questions/filter.ts";
import { textOf } from "./part.ts";
import { rows } from "./rows.ts";
import type { Said } from "./said.ts";

type Field = (typeof contactFields)[number];
type Values = NonNullable<Extract<Intent, { do: "change_contact" }>["set"]>;

const fieldNames: readonly Field[] = [
  "company",
  "email",
  "phone",
  "city",
  "country",
  "birthday",
  "source",
  "owner",
  "tags",
  "notes",
];
const fieldOf = (said: Said): Field | undefined =>
  fieldNames.find((field) => field === said.values("field")[0]);

const changed = (said: Said, more: Partial<Extract<Intent, { do: "change_contact" }>>): Intent => ({
  do: "change_contact",
  ...(said.person === undefined ? {} : { contact: said.person }),
  ...more,
});

/** A value as the field takes it: an email with its @, a phone with its digits. */
export function valueOf(field: Field, said: string): Values | undefined {
  const value = said.trim().replace(/^["“]|["”]$/g, "");
  if (value === "" || field === "tags") return undefined;
  if (field === "email" && !/^\S+@\S+\.\S+$/.test(value)) return undefined;
  if (field === "phone" && (value.match(/\d/g) ?? []).length < 5) return undefined;
  return { [field]: value };
}

/** "Mark Bell's email is …": the field, with what it is to hold. */
const set = (said: Said): Intent | undefined => {
  const field = fieldOf(said);
  if (field === undefined) return undefined;
  const birthday = said
    .items("text")
    .flatMap(({ entities }) => entities)
    .find(({ kind }) => kind === "birthday");
  const text =
    birthday?.kind === "birthday" && field === "birthday" ? birthday.value : said.text("text");
  const values = valueOf(field, text);
  return values === undefined ? undefined : changed(said, { set: values });
};
const addPoint = (said: Said): Intent | undefined => {
  const email = said.entity("email", "email")?.value;
  const phone = said.has("phone") ? textOf(said.part, said.items("phone")) : undefined;
  if (email === undefined && phone === undefined) return undefined;
  return changed(said, { add: { ...(email && { email }), ...(phone && { phone }) } });
};
const newPoint = (said: Said): Intent | undefined => {
  const email = said.entity("email", "email")?.value;
  const phone = said.has("phone") ? textOf(said.part, said.items("phone")) : undefined;
  if (email === undefined && phone === undefined) return undefined;
  return changed(said, { set: { ...(email && { email }), ...(phone && { phone }) } });
};
const cleared = (said: Said): Intent | undefined => {
  const field = fieldOf(said);
  return field === undefined ? undefined : changed(said, { clear: [field] });
};
const asked = (said: Said): Intent | undefined => {
  const field = fieldOf(said);
  return field === undefined ? undefined : changed(said, { ask: field });
};
const owned = (said: Said): Intent | undefined => {
  const [owner] = said.values("member");
  return owner === undefined ? undefined : changed(said, { set: { owner } });
};
/** A place is a city only where it is one word of the shop or written as a name. */
const moved = (said: Said): Intent | undefined => {
  const [first, ...others] = said.items("text");
  const city = first?.shop.city?.[0] ?? said.text("text");
  return others.length > 2 || !(first?.capital === true || first?.shop.city !== undefined)
    ? undefined
    : changed(said, { set: { city } });
};
const employed = (said: Said): Intent | undefined =>
  said.items("text").length > 6
    ? undefined
    : changed(said, { set: { company: said.text("text") } });
const renamed = (said: Said): Intent => changed(said, { set: { name: said.text("text") } });
const closed = (said: Said): Intent => changed(said, { set: { status: "closed" } });
const silenced = (said: Said): Intent => changed(said, { set: { status: "do_not_contact" } });
const opened = (said: Said): Intent => changed(said, { set: { status: "active" } });

/** How a contact's details are changed. */
export const contactRows = rows<Intent>(
  { say: "ADD another|second|also? PHONE <phone> to|for|on <person>", means: addPoint },
  { say: "ADD another|second|also? EMAIL_FIELD <email> to|for|on <person>", means: addPoint },
  { say: "ADD <phone> as? another|second? PHONE? to|for|on <person>", means: addPoint },
  { say: "ADD <email> as? another|second? EMAIL_FIELD? to|for|on <person>", means: addPoint },
  { say: "<person> another|second PHONE is|:? <phone>", means: addPoint },
  { say: "<person> new|changed? PHONE number? is|:|, <phone>", means: newPoint },
  { say: "<person> new|changed? EMAIL_FIELD is|:|, <email>", means: newPoint },
  { say: "new PHONE number? for|of|from|: <person> :|is|,|-? <phone>", means: newPoint },
  { say: "new EMAIL_FIELD for|of|from|: <person> :|is|,|-? <email>", means: newPoint },
  { say: "CHANGE <person> PHONE to|as|is|: <phone>", means: newPoint },
  { say: "CHANGE <person> EMAIL_FIELD to|as|is|: <email>", means: newPoint },
  { say: "CHANGE PHONE of|for|on <person> to|as|is|: <phone>", means: newPoint },
  { say: "CHANGE EMAIL_FIELD of|for|on <person> to|as|is|: <email>", means: newPoint },
  { say: "CHANGE <person> <field> to|as|: <text>", means: set },
  { say: "CHANGE <field> of|for|on|from <person> to|as|: <text>", means: set },
  { say: "<person> new|changed? <field> is|:|= now? <text>", means: set },
  { say: "<field> of|for|on|from <person> is|:|to|= now? <text>", means: set },
  { say: "new <field> for|of|: <person> :|is|,|-? <text>", means: set },
  { say: "ADD <text> as <field> to|for|on <person>", means: set },
  { say: "<person> was? born on? <birthday>", means: (said) => born(said) },
  { say: "<person> BIRTHDAY is|on|: <birthday>", means: (said) => born(said) },
  { say: "<person> MOVED to|in? <text>", means: moved },
  { say: "<person> WORKS_AT <text>", means: employed },
  { say: "<person> left|leaves? and? WORKS_AT <text>", means: employed },
  { say: "rename <person> to|into|as <text>", means: renamed },
  { say: "CHANGE <person> NAME_FIELD to|: <text>", means: renamed },
  { say: "<person> NAME_FIELD is|: <text>", means: renamed },
  { say: "<person> belongs_to|is_looked_after_by|is_handled_by <member>", means: owned },
  { say: "GIVE contact|customer? <person> to <member>", means: owned },
  { say: "<member> OWNER_FIELD <person> now|from_now_on", means: owned },
  { say: "CHANGE OWNER_FIELD of|for <person> to <member>", means: owned },
  { say: "CHANGE <person> OWNER_FIELD to <member>", means: owned },
  { say: "<person> OWNER_FIELD is|: <member>", means: owned },
  { say: "REMOVE <person> <field>", means: cleared },
  { say: "REMOVE <field> of|from|for|on|off <person>", means: cleared },
  { say: "<person> CLOSED|has_closed", means: closed },
  { say: "mark|set|flag <person> as|to CLOSED", means: closed },
  { say: "close <person>", means: closed },
  { say: "mark|set|flag <person> as|to? NO_CONTACT", means: silenced },
  { say: "NO_CONTACT <person>", means: silenced },
  { say: "<person> NO_CONTACT", means: silenced },
  { say: "mark|set <person> as|to active", means: opened },
  { say: "CHANGE <person> <field>", means: asked },
  { say: "CHANGE <field> of|for|on <person>", means: asked },
  { say: "<person> has|got? a? new <field>", means: asked },
);

function born(said: Said): Intent | undefined {
  const birthday = said.entity("birthday", "birthday")?.value;
  return birthday === undefined ? undefined : changed(said, { set: { birthday } });
}
