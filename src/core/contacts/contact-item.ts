import type { Contact } from "./contact.ts";

/** A contact as programs read it: the field names of the files. */
export const contactItem = (
  contact: Contact,
  tags: readonly string[],
): Readonly<Record<string, unknown>> => ({
  id: contact.id,
  contact: contact.name,
  name: contact.name,
  company: contact.company,
  email: contact.email,
  phone: contact.phone,
  city: contact.city,
  country: contact.country,
  birthday: contact.birthday,
  source: contact.source,
  owner: contact.owner,
  notes: contact.notes,
  status: contact.status,
  tags: tags.join(";"),
});
