import { joinList } from "../draft.ts";
import { type CellOf, type Drafted, draftFrom, type FileLine } from "../layout.ts";
import { firstOf, nameOf } from "./first-of.ts";
import type { Platform } from "./platform.ts";

/** Outlook's contacts, of the program and of outlook.com. */
export const outlook: Platform = {
  title: "Outlook contacts",
  origin: "outlook",
  signatures: [["First Name", "Last Name", "E-mail Address", "Mobile Phone"]],
  layout: (cell) => ({
    kind: "contacts",
    read: (lines) => lines.map((line) => readContact(line, cell)),
  }),
};

const phoneColumns = [
  "Mobile Phone",
  "Primary Phone",
  "Business Phone",
  "Home Phone",
  "Business Phone 2",
  "Home Phone 2",
  "Company Main Phone",
];

function readContact(line: FileLine, cell: CellOf): Drafted {
  const of = (...columns: readonly string[]) => firstOf(cell, line, columns);
  const filled = (columns: readonly string[]) =>
    columns.map((column) => cell(line, column)).filter((value) => value !== "");
  const [email = "", ...emails] = filled([
    "E-mail Address",
    "E-mail 2 Address",
    "E-mail 3 Address",
  ]);
  const [phone = "", ...phones] = filled(phoneColumns);
  const company = of("Company");
  const person = nameOf(of("First Name"), of("Middle Name"), of("Last Name"));
  return {
    line: line.line,
    draft: draftFrom({
      name: person || company || email,
      company,
      email,
      phone,
      city: of("Business City", "Home City", "Other City"),
      country: of(
        "Business Country/Region",
        "Home Country/Region",
        "Business Country",
        "Home Country",
      ),
      birthday: of("Birthday"),
      notes: of("Notes"),
      tags: of("Categories"),
      emails: joinList(emails),
      phones: joinList(phones),
    }),
  };
}
