import type { Intent } from "../../intent.ts";
import { isEverybody } from "../../questions/filter.ts";
import { questionIn } from "../ask.ts";
import { rows } from "./rows.ts";
import type { Said } from "./said.ts";

const exported = (what?: "contacts" | "everything") => (): Intent => ({
  do: "export",
  ...(what && { what }),
});

/**
 * "the contacts with an email address": people, however they are told apart. Of some of them the list
 * is given, which can be had as a file behind it, as a whole export would hand out everybody; who may
 * export nothing is told so.
 */
const list = (said: Said): Intent | undefined => {
  const asked = questionIn(said.items("text"))?.intent;
  if (asked?.do !== "question" || asked.question.measure !== "list") return undefined;
  const { filter, order } = asked.question;
  const isAll = (isEverybody(filter) || filter.is === "customer") && order === undefined;
  const isOwners = said.part.situation.actor.role === "owner";
  return isAll || !isOwners ? exported("contacts")() : asked;
};

/** "export all contacts, I need a copy"; of those "who like tea", whom we cannot tell apart, not everybody. */
const all = (said: Said): Intent | undefined =>
  /^(?:that|who|which|whose|with|without|in|from|of|by|not|except|but)$/u.test(
    said.items("aside")[0]?.word ?? "",
  )
    ? undefined
    : exported("contacts")();

const fetch = "GIVE|pass|send|make|get|do|create|prepare|pull|run? me|us? EXPORT";

/** What is taken out of the book as a file. */
export const exportRows = rows<Intent>(
  { say: `${fetch} everything|all|data|database|it <aside>?`, means: exported("everything") },
  { say: `${fetch} <text> as|to|into|in|for? CSV|file? <aside>?`, means: list },
  {
    say: `${fetch} all|whole|complete|full|entire? CONTACT|CUSTOMER|CONTACT_BOOK CONTACT_BOOK? as|to|into? CSV|file? <aside>?`,
    means: all,
  },
  {
    say: "LIST|GIVE|pass|send|get|have me|us? all|whole|entire|full|complete? CONTACT|CUSTOMER|CONTACT_BOOK CONTACT_BOOK? as|to|into|in? CSV|file EXPORT? <aside>?",
    means: all,
  },
  { say: "LIST|GIVE|pass|send|get|make|create me|us? CSV of|for|with <text>", means: list },
  { say: "CSV of|for|with <text>", means: list },
  { say: "i|we? WANT? a|an|the? CSV|file? EXPORT <text> <aside>?", means: list },
  { say: "EXPORT", means: exported() },
);
