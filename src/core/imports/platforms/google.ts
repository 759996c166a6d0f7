import { joinList } from "../draft.ts";
import { type CellOf, type Drafted, draftFrom, type FileLine } from "../layout.ts";
import { firstOf, nameOf } from "./first-of.ts";
import type { Platform } from "./platform.ts";

/** Google Contacts, in its present form (Labels) and the one before (Type, Group Membership). */
export const google: Platform = {
  title: "Google contacts",
  origin: "google",
  signatures: [
    ["First Name", "Last Name", "E-mail 1 - Value", "Labels"],
    ["First Name", "Last Name", "Organization Name", "Labels"],
    ["Given Name", "Family Name", "E-mail 1 - Value"],
    ["Given Name", "Family Name", "Group Membership"],
  ],
  layout: (cell) => ({
    kind: "contacts",
    read: (lines) => lines.map((line) => readContact(line, cell)),
  }),
};

function readContact(line: FileLine, cell: CellOf): Drafted {
  const of = (...columns: readonly string[]) => firstOf(cell, line, columns);
  const [email = "", ...emails] = valuesOf(line, cell, "E-mail");
  const [phone = "", ...phones] = valuesOf(line, cell, "Phone");
  const company = of("Organization Name", "Organization 1 - Name");
  const person =
    of("Name") ||
    nameOf(
      of("First Name", "Given Name"),
      of("Middle Name", "Additional Name"),
      of("Last Name", "Family Name"),
    );
  return {
    line: line.line,
    draft: draftFrom({
      name: person || of("File As", "Nickname") || company || email,
      company,
      email,
      phone,
      city: of("Address 1 - City"),
      country: of("Address 1 - Country"),
      birthday: of("Birthday").trim(),
      notes: of("Notes"),
      tags: tagsOf(of("Labels", "Group Membership")),
      emails: joinList(emails),
      phones: joinList(phones),
    }),
  };
}

/** "E-mail 1 - Value" … "E-mail 5 - Value"; a cell may hold several, set apart by " ::: ". */
function valuesOf(line: FileLine, cell: CellOf, what: string): readonly string[] {
  return [1, 2, 3, 4, 5]
    .flatMap((number) => cell(line, `${what} ${number} - Value`).split(":::"))
    .map((value) => value.trim())
    .filter((value) => value !== "");
}

/** Labels but Google's own ("* myContacts", "* starred"). */
function tagsOf(labels: string): string {
  const own = labels.split(":::").map((label) => label.trim());
  return joinList(own.filter((label) => label !== "" && !label.startsWith("*")));
}
