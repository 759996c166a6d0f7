import type { Intent } from "../../intent.ts";
import { questionIn } from "../ask.ts";
import { rows } from "./rows.ts";
import type { Said } from "./said.ts";

const exported = (what?: "contacts" | "everything") => (): Intent => ({
  do: "export",
  ...(what && { what }),
});

/** "the contacts with an email address": people, however they are told apart. */
const list = (said: Said): Intent | undefined => {
  const asked = questionIn(said.items("text"))?.intent;
  const isList = asked?.do === "question" && asked.question.measure === "list";
  return isList ? exported("contacts")() : undefined;
};

const fetch = "GIVE|pass|send|make|get|do|create|prepare|pull|run? me|us? EXPORT";

/** What is taken out of the book as a file. */
export const exportRows = rows<Intent>(
  { say: `${fetch} everything|all|data|database|it <aside>?`, means: exported("everything") },
  {
    say: `${fetch} all|whole|complete|full|entire? CONTACT|CUSTOMER|CONTACT_BOOK CONTACT_BOOK? as|to|into? CSV|file? <aside>?`,
    means: exported("contacts"),
  },
  { say: `${fetch} <text> as|to|into|in|for? CSV|file? <aside>?`, means: list },
  {
    say: "LIST|GIVE|pass|send|get|have me|us? all|whole|entire|full|complete? CONTACT|CUSTOMER|CONTACT_BOOK CONTACT_BOOK? as|to|into|in? CSV|file EXPORT? <aside>?",
    means: exported("contacts"),
  },
  { say: "LIST|GIVE|pass|send|get|make|create me|us? CSV of|for|with <text>", means: list },
  { say: "CSV of|for|with <text>", means: list },
  { say: "i|we? WANT? a|an|the? CSV|file? EXPORT <text> <aside>?", means: list },
  { say: "EXPORT", means: exported() },
);
