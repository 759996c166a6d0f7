import type { Intent } from "../../intent.ts";
import type { contactFields } from "../../questions/filter.ts";
import { entityIn, type Item } from "../items.ts";
import { textOf } from "./part.ts";
import type { Said } from "./said.ts";
import { withoutReason } from "./text-slots.ts";

export type Field = (typeof contactFields)[number];
type Values = NonNullable<Extract<Intent, { do: "change_contact" }>["set"]>;

/** What a field of a contact is to hold, without the reason told behind it; notes keep all that is said. */
export function valueSaid(said: Said, field: Field): Values | undefined {
  const items = said.items("text");
  const value = field === "notes" ? items : withoutReason(items);
  if (value === undefined) return undefined;
  const text = value === items ? said.text("text") : textOf(said.part, value);
  return valueOf(field, storedIn(value, field) ?? text);
}

const storedIn = ([first]: readonly Item[], field: Field): string | undefined => {
  if (field === "birthday") return entityIn(first, "birthday")?.value;
  return field === "country" ? first?.shop.country?.[0] : undefined;
};

/** A value as the field takes it: an email with its @, a phone with its digits. */
function valueOf(field: Field, said: string): Values | undefined {
  const value = said.trim().replace(/^["“]|["”]$/g, "");
  if (value === "" || field === "tags") return undefined;
  if (field === "email" && !/^\S+@\S+\.\S+$/.test(value)) return undefined;
  if (field === "phone" && (value.match(/\d/g) ?? []).length < 5) return undefined;
  return { [field]: value };
}
