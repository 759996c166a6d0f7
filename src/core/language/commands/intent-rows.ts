import type { ContactRef, Intent } from "../../intent.ts";
import { nameTokens } from "../../text.ts";
import type { Situation } from "../interpretation.ts";
import { has, type Item } from "../items.ts";
import { businessNamed, closed, noneOf, quiet, setting } from "./business.ts";
import { everyoneMeant, isOfPeople, isOfSome } from "./everyone-meant.ts";
import { isFiller } from "./part.ts";
import { rows } from "./rows.ts";
import type { Said } from "./said.ts";
import { teamRows } from "./team-rows.ts";

const plain = (intent: Intent) => (): Intent => intent;

const erased = (said: Said): Intent => ({
  do: "delete_contact",
  ...(said.person === undefined ? {} : { contact: said.person }),
  ...(said.concept("ERASE") === undefined ? {} : { erase: true }),
});
const erasedForGood = (said: Said): Intent => ({
  do: "delete_contact",
  ...(said.person === undefined ? {} : { contact: said.person }),
  erase: true,
});
const merged = (said: Said): Intent => ({
  do: "merge_contacts",
  ...(said.person === undefined ? {} : { from: said.person }),
  ...(said.other === undefined ? {} : { into: said.other }),
});
/** "merge the two Mark Bell records": which of them stays is asked. */
const mergedTwins = (said: Said): Intent | undefined => {
  const twin = said.person && ofOne(said.person, said.part.situation);
  return twin && { do: "merge_contacts", from: twin, into: twin };
};
/** "the two Jack Buttons" are both called Jack Button. */
function ofOne(person: ContactRef, { vocabulary }: Situation): ContactRef {
  if (!("name" in person) || !person.name.endsWith("s")) return person;
  const isHeld = vocabulary.namesWith(nameTokens(person.name)).length > 0;
  return isHeld ? person : { ...person, name: person.name.slice(0, -1) };
}
const fieldHistory = (said: Said): Intent | undefined => {
  const [field] = said.values("field");
  return said.person === undefined
    ? undefined
    : { do: "history", contact: said.person, ...(field === undefined ? {} : { field }) };
};
const takenBack = (said: Said): Intent | undefined => {
  if (isOfSomethingOf(said)) return undefined;
  const [field] = said.values("field");
  return said.person === undefined
    ? { do: "undo" }
    : { do: "undo", what: { contact: said.person, ...(field === undefined ? {} : { field }) } };
};
/** "delete that Ana Lopez": she herself or something of hers, and hardly the last that was done. */
const isOfSomethingOf = ({ words }: Said): boolean =>
  words.length === 1 && /^(?:delete|remove) that$/u.test(words[0]?.word ?? "");
/** Everyone whom a question would list: "delete all trade customers". Always asked about. */
const allOf = (said: Said): Intent | undefined => {
  const items = said.items("text");
  const filter = everyoneMeant(items);
  return isOfPeople(items) && !items.some((item) => has(item, "TAG_NOUN")) && isOfSome(filter)
    ? { do: "delete_contact", filter }
    : undefined;
};

const everyone = (): Intent => ({ do: "delete_contact", filter: { is: "all", of: [] } });

/** What is done to whole contacts. */
export const recordRows = rows<Intent>(
  {
    say: "DELETE|ERASE everyone|everybody|all|every|each|every_single single? CONTACT|CUSTOMER? in_here|here?",
    means: everyone,
  },
  { say: "delete|erase|wipe|purge|remove everything|database|crm|system", means: everyone },
  {
    say: "ERASE? ERASE|DELETE PROFILE|everything|all|everything_about|everything_on data? that? we|you? have|hold|keep|know|got|stored? about|on|of|for? <person> ERASE?",
    means: erasedForGood,
  },
  { say: "ERASE? ERASE CONTACT_NOUN|data? of|for? <person> data?", means: erased },
  { say: "DELETE CONTACT_NOUN|data? of|for? <person> CONTACT_NOUN|data? ERASE?", means: erased },
  { say: "CONTACT_NOUN? <person> DELETE", means: erased },
  {
    say: "CONTACT_NOUN? <person> can|could|should|may|must|needs_to be? DELETE|ERASE ERASE?",
    means: erased,
  },
  { say: "DELETE|REMOVE CONTACT_NOUN? <person> from|out|out_of|off CONTACT_BOOK", means: erased },
  { say: "DELETE|REMOVE|ERASE <text> from|out|out_of|off CONTACT_BOOK", means: allOf },
  { say: "DELETE <text>", means: allOf },
  { say: "MERGE <person> with|into|and|to|in|, <other> <aside>?", means: merged },
  { say: "<person> and|is|= <other> MERGE MERGE? them?", means: merged },
  { say: "<person> MERGE <other>", means: merged },
  {
    say: "MERGE two|2|both|all <person> CONTACT_NOUN|CONTACT_BOOK|records|entries?",
    means: mergedTwins,
  },
  { say: "MERGE <person> duplicates|duplicate|records|entries|doubles", means: mergedTwins },
  { say: "MERGE them|both|these|those", means: plain({ do: "merge_contacts" }) },
  { say: "MERGE duplicates|records|entries|doubles of|for|called <person>", means: mergedTwins },
);

/** "undo the sale to Ana" names what to take back, which need not be the last: only a remark may follow. */
function lastTakenBack(said: Said): Intent | undefined {
  const { items } = said.part;
  const last = said.words.at(-1);
  const next = items
    .slice(last === undefined ? 0 : items.indexOf(last) + 1)
    .find((item) => item.mark !== undefined || !isFiller(item));
  const isRemark = next === undefined || next.mark !== undefined || tellsWhy(items, last, next);
  return isRemark ? { do: "undo" } : undefined;
}

/** "undo that he's after changing his mind": why, and not what. */
function tellsWhy(items: readonly Item[], last: Item | undefined, next: Item): boolean {
  const from = last === undefined ? 0 : items.indexOf(last) + 1;
  const between = items.slice(from, items.indexOf(next) + 2).map(({ word }) => word);
  return /^(?:he|she|they|it|i|we) (?:'s|is|was|were|are|has|have|had|am|changed|got|put|typed|meant|did not)\b/u.test(
    between.join(" "),
  );
}

/** "undo the sale" is the last change only where that was a sale. */
const lastOf =
  (name: Intent["do"]) =>
  (said: Said): Intent | undefined =>
    said.part.situation.lastCommand?.do === name ? lastTakenBack(said) : undefined;

/** What is done to, and asked about, what was done. */
export const historyRows = rows<Intent>(
  { say: "UNDO import|imports", means: plain({ do: "undo", what: { import: true } }) },
  { say: "UNDO IMPORT", means: plain({ do: "undo", what: { import: true } }) },
  {
    say: "UNDO <field> change|edit|update|thing|bit on|of|for|to|with? <person>",
    means: takenBack,
  },
  { say: "UNDO change|edit|changes to|on|of|for <person> <field>", means: takenBack },
  { say: "UNDO change|edit|changes|last? to|on|of|for? <person>", means: takenBack },
  {
    say: "SORRY|NO|YES? SORRY|NO? one? UNDO change|last|thing|entry|one|that|it|this? one|thing|change|entry?",
    means: lastTakenBack,
  },
  { say: "UNDO A_SALE", means: lastOf("record_purchase") },
  { say: "UNDO A_REFUND", means: lastOf("record_refund") },
  { say: "UNDO A_REMINDER", means: lastOf("create_follow_up") },
  {
    say: "UNDO A_CALL|A_MEETING|A_VISIT|A_MESSAGE|AN_EMAIL|A_NOTE",
    means: lastOf("log_interaction"),
  },
  { say: "SORRY|NO|YES? REDO", means: plain({ do: "redo" }) },
  { say: "who CHANGE <person> <field>", means: fieldHistory },
  { say: "who|when|what CHANGE on|for|about|at? <person>", means: fieldHistory },
  { say: "when CHANGE|was <person> <field> CHANGE?", means: fieldHistory },
  { say: "HISTORY of|for|on|: <person> <field>?", means: fieldHistory },
  { say: "HISTORY <field> of|for|on <person>", means: fieldHistory },
  { say: "HISTORY <person> <field>?", means: fieldHistory },
  { say: "<person> HISTORY", means: fieldHistory },
);

const answerNumber = (said: Said): number | undefined => {
  const item = said.items("text")[0] ?? said.part.items.find(({ text }) => /^a\d+$/i.test(text));
  const digits = /^a(\d{1,9})$/i.exec(item?.text ?? "")?.[1];
  return digits === undefined ? undefined : Number(digits);
};
const numbered =
  (name: "answer_again" | "rows" | "csv" | "why") =>
  (said: Said): Intent | undefined => {
    const answer = answerNumber(said);
    if (said.has("text") && answer === undefined) return undefined;
    return { do: name, ...(answer === undefined ? {} : { answer }) };
  };
const listed = (said: Said): Intent | undefined => {
  const answer = answerNumber(said);
  if (said.person === undefined || (said.has("text") && answer === undefined)) return undefined;
  if (said.items("person").some(({ text }) => /^a\d+$/i.test(text))) return undefined;
  return { do: "why_listed", contact: said.person, ...(answer === undefined ? {} : { answer }) };
};

/** What is asked about answers, and about the assistant itself. */
export const answerRows = rows<Intent>(
  { say: "<text> AGAIN", means: withNumber(numbered("answer_again")) },
  { say: "AGAIN <text>", means: withNumber(numbered("answer_again")) },
  { say: "LIST <text> AGAIN?", means: withNumber(numbered("answer_again")) },
  { say: "LIST that|it|this AGAIN", means: plain({ do: "answer_again" }) },
  { say: "LIST? ROWS of|for|from? <text>", means: withNumber(numbered("rows")) },
  { say: "LIST? <text> ROWS", means: withNumber(numbered("rows")) },
  { say: "ROWS", means: numbered("rows") },
  { say: "CSV of|for|from? <text>", means: withNumber(numbered("csv")) },
  { say: "<text> CSV", means: withNumber(numbered("csv")) },
  { say: "CSV", means: numbered("csv") },
  { say: "EXPORT that|it|this|list|them as|to? CSV", means: numbered("csv") },
  {
    say: "why am|are|is|do|did|was|were i|we|you|this|it told|tell|telling|get|got|getting|see|seeing|shown|showing|reminded|remind|reminding me|us? of|about? this|that|it|these|those|them?",
    means: plain({ do: "why_told" }),
  },
  {
    say: "why is|are|was this|that|it|these|those in|on|in_the|on_the DIGEST",
    means: plain({ do: "why_told" }),
  },
  {
    say: "why is|are|was <person> in|on|in_the|on_the DIGEST",
    means: (said) => said.person && { do: "why_told", contact: said.person },
  },
  {
    say: "why is|are|was <person> on|in|on_the|in_the|listed|there|here it|this|the|that? list?",
    means: listed,
  },
  {
    say: "why is|are|was NOT|n't? <person> NOT? on|in|on_the|in_the|listed|there|here? it|this|that? list?",
    means: listed,
  },
  { say: "why is|are|was <person> on|in <text>", means: withNumber(listed) },
  { say: "why is|are|was NOT|n't <person> NOT? on|in <text>", means: withNumber(listed) },
  { say: "why is|are|was <person> NOT on|in <text>", means: withNumber(listed) },
  { say: "WHY_ANSWER <text>", means: withNumber(numbered("why")) },
  { say: "<text> WHY_ANSWER", means: withNumber(numbered("why")) },
  { say: "WHY_ANSWER", means: numbered("why") },
  {
    say: "HELP with|about|on? <text>",
    means: (said) => ({ do: "help", topic: said.text("text") }),
  },
  { say: "HELP", means: plain({ do: "help" }) },
  { say: "TEAM_LIST", means: plain({ do: "show_team" }) },
  { say: "LIST? my|our|your|all? SETTING", means: plain({ do: "show_settings" }) },
  { say: "what|which is|are? my|our|your|the? SETTING", means: plain({ do: "show_settings" }) },
  { say: "IMPORT <text>?", means: plain({ do: "import" }) },
  ...teamRows,
  { say: "rename|call business|shop|company to|into|as? <text>", means: businessNamed },
  { say: "no|NO|stop|end|remove SETTING any_more|anymore?", means: noneOf },
  { say: "SETTING are|is? from|between? <text>", means: quiet },
  { say: "we|shop|store are|is|will|'re be? closed on|from|over|between? <text>", means: closed },
  { say: "CHANGE SETTING SETTING? to|as|: <text>", means: setting },
  { say: "SETTING : <text>", means: setting },
);

/** Only where the text is an answer's number. */
function withNumber(means: (said: Said) => Intent | undefined) {
  return (said: Said): Intent | undefined =>
    /^a\d{1,9}$/i.test(said.text("text")) ? means(said) : undefined;
}
