/** Small words every sentence needs. All wording lives in this folder, so that other languages can follow. */

/** "1 customer", "12 customers"; irregular plurals are given. */
export const counted = (count: number, singular: string, plural = `${singular}s`): string =>
  `${count.toLocaleString("en")} ${count === 1 ? singular : plural}`;

/** "Ana", "Ana and Ben", "Ana, Ben and Chloé". */
export function listed(words: readonly string[], joint = "and"): string {
  const last = words.at(-1);
  if (last === undefined) return "";
  return words.length === 1 ? last : `${words.slice(0, -1).join(", ")} ${joint} ${last}`;
}

/** Who somebody is, in a line: "Mark Bell (Bell & Sons)". */
export const withCompany = (contact: {
  readonly name: string;
  readonly company: string | null;
}): string =>
  contact.company === null || contact.company === contact.name
    ? contact.name
    : `${contact.name} (${contact.company})`;

/** The first letter in upper case. */
export const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
