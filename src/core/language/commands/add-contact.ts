import type { Intent } from "../../intent.ts";
import { fold } from "../../text.ts";
import { has, type Item } from "../items.ts";
import { detailsFrom } from "./details.ts";
import type { Part, Read } from "./part.ts";
import { firstMeaning, type Row, rows } from "./rows.ts";
import type { Said } from "./said.ts";
import { type SomeDetails, someDetails } from "./some-details.ts";

/** Reads the details told behind a name. */
type Reading = (part: Part, from: number) => SomeDetails | undefined;

const all: Reading = (part, from) => {
  const details = detailsFrom(part, from, "new");
  return details && { details, unread: [] };
};

/** A name, and all that follows it as details: "Tim Lang, tim@lang.example, from Café Blau". */
const added =
  (reading: Reading) =>
  (said: Said): Read | undefined => {
    const read = reading(said.part, said.part.items.length - said.items("note").length);
    if (read === undefined || read.details.add !== undefined || isOfAnother(said)) return undefined;
    const { set = {}, tags } = read.details;
    const [source] = said.values("source");
    const [city] = said.values("city");
    const intent: Intent = {
      do: "add_contact",
      values: {
        name: said.text("newcomer"),
        ...(source && { source }),
        ...(city && { city }),
        ...set,
      },
      ...(tags === undefined ? {} : { tags: [...tags] }),
    };
    const left = [...read.unread, ...(read.details.left ?? [])];
    return { intents: [intent], ...(left.length === 0 ? {} : { ignored: left }) };
  };

/** "his new nubmer is …" says something of him; nobody new is called so. */
const isOfThem = (said: Said): boolean => {
  const [first] = said.items("newcomer");
  const before = said.part.items.slice(0, first && said.part.items.indexOf(first));
  // "the name's Orla Devane"
  if (has(before.at(-2), "NAME_FIELD")) return false;
  return before.slice(-2).some(({ word }) => /^(?:his|her|their|its|'s)$/.test(word));
};

const isOfAnother = (said: Said): boolean => said.skipped.some(isOther) || isOfThem(said);

/** "contact with Ana" is no contact called Ana, and "new number for Bill" adds no Bill. */
const isOther = (item: Item): boolean =>
  ["with", "from", "of", "by", "about"].includes(item.word) || has(item, "PHONE", "EMAIL_FIELD");

/**
 * Without "contact" being said, an email or phone shows that a person is to be added, or a surname
 * with two things told of them, one where it is written with capitals: "add Orla Devane from Naas".
 */
const reachable =
  (reading: Reading) =>
  (said: Said): Read | undefined => {
    const newcomer = said.items("newcomer");
    if (newcomer.some(({ name }) => name?.full === true)) return undefined;
    const read = added(reading)(said);
    const [intent] = read?.intents ?? [];
    if (intent?.do !== "add_contact") return undefined;
    const { name: _name, ...values } = intent.values;
    const isReachable =
      (values.email ?? values.phone) !== undefined && isName(newcomer, values.email);
    return isReachable || isPerson(newcomer, Object.keys(values).length) ? read : undefined;
  };
/** "new eail ana@…": one word written small is a name where the address has it too. */
const isName = (name: readonly Item[], email = ""): boolean =>
  name.length > 1 || name.some(({ capital, text }) => capital || fold(email).includes(fold(text)));
const isPerson = (name: readonly Item[], told: number): boolean =>
  name.length > 1 && told > (name.every(({ capital }) => capital) ? 0 : 1);

/**
 * "add Chloe Barraclough Harrogate chloe@…": a city of the shop right behind a first name and a
 * surname is where they live; behind what may be two first names it may be the surname.
 */
const living =
  (means: (said: Said) => Read | undefined) =>
  (said: Said): Read | undefined => {
    const name = said.items("newcomer").filter(({ mark }) => mark === undefined);
    const isPlace = said.items("city").every((item) => item.name === undefined);
    return name.length > 1 && isPlace && !isFirstName(said.part, name.at(-1))
      ? means(said)
      : undefined;
  };

/** Whether somebody has the word for a first name. */
export function isFirstName({ situation }: Part, item: Item | undefined): boolean {
  const word = fold(item?.text ?? "");
  return situation.vocabulary
    .namesWith([word])
    .some((hit) => hit.kind === "contact" && fold(hit.name).startsWith(`${word} `));
}

const nobody = (): Read => ({ intents: [{ do: "add_contact", values: {} }] });

/** How somebody new is put down. */
const named = (reading: Reading): readonly Row<Read>[] => [
  {
    say: "ADD|PUT|LOGS? NEW_CONTACT on_our_list|on_the_list|on_my_list|in_the_shop|IN_PERSON? to? ADD|save|enter? CALLED_NAME|called|NAME_FIELD|name_is? <newcomer> <note>",
    means: added(reading),
  },
  { say: "ADD|PUT CONTACT_NOUN CALLED_NAME|called? <newcomer> <note>", means: added(reading) },
  { say: "NEW_CONTACT from|via|through <source> <newcomer> <note>", means: added(reading) },
  {
    say: "ADD|PUT <newcomer> as|to|in|in_the|into|on NEW_CONTACT|CONTACT_NOUN|CONTACT_BOOK <note>",
    means: added(reading),
  },
  {
    say: "ADD|PUT <newcomer> from|in <city> as|to|into|on NEW_CONTACT|CONTACT_NOUN|CONTACT_BOOK <note>",
    means: added(reading),
  },
  { say: "<newcomer> is|:|, NEW_CONTACT <note>", means: added(reading) },
  {
    say: "<newcomer> needs|wants adding|entering|saving|registering as|to|in|into NEW_CONTACT|CONTACT_NOUN|CONTACT_BOOK <note>",
    means: added(reading),
  },
  { say: "ADD|PUT|LOGS? NEW_CONTACT <newcomer> <city> <note>", means: living(added(reading)) },
  { say: "ADD|PUT NEW? <newcomer> <city> <note>", means: living(reachable(reading)) },
  { say: "ADD|PUT NEW? <newcomer> <note>", means: reachable(reading) },
];

const addRows = rows<Read>(
  ...named(all),
  { say: "ADD|PUT? NEW_CONTACT", means: nobody },
  { say: "ADD|PUT CONTACT_NOUN", means: nobody },
);
const addRowsInPart = rows<Read>(...named(someDetails));

export const addCommand = (part: Part): Read | undefined => firstMeaning(addRows, part);

/** What nothing else reads: somebody new, with as much of what is told of them as can be read. */
export const addInPartCommand = (part: Part): Read | undefined => firstMeaning(addRowsInPart, part);
