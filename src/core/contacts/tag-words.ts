import { fold } from "../text.ts";
import { asStored } from "./read-values.ts";

/**
 * Tags as they are stored: each once, in the spelling the shop has already. A semicolon parts
 * tags in files and so it does here.
 */
export function readTags(typed: readonly string[], stored: readonly string[]): readonly string[] {
  const tags = new Map<string, string>();
  for (const each of typed.flatMap((words) => words.split(";"))) {
    const tag = each.trim().replace(/^#+/, "").trim();
    if (tag === "") continue;
    const spelled = asStored(tag, stored);
    tags.set(fold(spelled), spelled);
  }
  return [...tags.values()];
}
