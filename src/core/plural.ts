/** Forms a folded word may be the plural of, itself first: "vips", "boxes", "parties", "loaves", "feet". */
export function* singularForms(word: string): Iterable<string> {
  yield word;
  const own = irregular.get(word);
  if (own !== undefined) yield own;
  if (word.length < 3 || !word.endsWith("s")) return;
  yield word.slice(0, -1);
  if (word.endsWith("es")) yield word.slice(0, -2);
  if (word.endsWith("ies")) yield `${word.slice(0, -3)}y`;
  if (word.endsWith("ves")) {
    yield `${word.slice(0, -3)}f`;
    yield `${word.slice(0, -3)}fe`;
  }
}

const irregular: ReadonlyMap<string, string> = new Map([
  ["children", "child"],
  ["feet", "foot"],
  ["geese", "goose"],
  ["men", "man"],
  ["mice", "mouse"],
  ["people", "person"],
  ["teeth", "tooth"],
  ["women", "woman"],
]);

/** Whether two folded words are the same, in the singular or the plural. */
export function isSameWord(one: string, other: string): boolean {
  const forms = new Set(singularForms(one));
  for (const form of singularForms(other)) if (forms.has(form)) return true;
  return false;
}
