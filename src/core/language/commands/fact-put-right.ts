import { isSurelyNamed, read } from "../items.ts";
import type { IntentOf } from "../../intent.ts";
import type { Interpretation, Situation } from "../interpretation.ts";

/** What a field that was just asked for is called. */
const called: Readonly<Record<string, string>> = {
  city: "city|town|place|location",
  email: "email|e-?mail|mail|address|email address",
  phone: "phone|number|phone number|mobile|cell",
  birthday: "birthday|bday|date of birth|dob",
  company: "company|firm|employer",
  source: "source",
  owner: "owner",
};

const opening = "(?:(?:no|oh|ah|hm+|well|ok|okay|actually|sorry)[,.\\s]+)*";
/** "that's old, …": what was told is so no longer. */
const outdated = new RegExp(
  `^${opening}(?:that|it|this)(?:['’]?s| is| was| must be)? (?:an? )?(?:old|outdated|out of date|out-of-date|wrong|stale|not right|not correct|incorrect|ancient|no longer (?:right|true|correct|current))(?: one| now)?\\s*[,.;:–—-]+\\s*(?<rest>.+)$`,
  "iu",
);

/** Reads a text as if it were the message. */
export type MeaningIn = (text: string, situation: Situation) => Interpretation | undefined;

/** "which town do we have for Ana? – that's old, change the city to Faro": hers, of whom was asked. */
export function factPutRight(
  text: string,
  situation: Situation,
  meaningIn: MeaningIn,
): Interpretation | undefined {
  const asked = situation.lastQuestion;
  if (asked?.do !== "contact_fact") return undefined;
  const plain = plainlyOf(asked, text, situation);
  const meant = plain === undefined ? undefined : meaningIn(plain, situation);
  return isOfThat(meant, asked.fact) ? meant : undefined;
}

/** What is said of it, said plainly; nothing where it is of another field, or of none. */
function plainlyOf(
  asked: IntentOf<"contact_fact">,
  text: string,
  situation: Situation,
): string | undefined {
  const names = called[asked.fact];
  if (names === undefined) return undefined;
  const said = outdated.exec(text)?.groups?.["rest"];
  const value = orderOf(names).exec(said ?? text)?.groups?.["value"];
  if (value === undefined) return said;
  return isOtherThing(value, asked.fact, situation)
    ? undefined
    : `change ${whoseOf(asked)} ${asked.fact} to ${value}`;
}

/** "change the city to …", "update it to …" */
const orderOf = (names: string): RegExp =>
  new RegExp(
    `^${opening}(?:(?:so|please|pls|can you|could you) )*(?:(?:change|set|update|correct|fix|make|put) (?:the )?(?:${names})|(?:change|update|correct) (?:it|that)|(?:the )?(?:${names})(?= (?:is|should be) ))(?: (?:to|as|is|should be)(?: now)?|:| =)? (?!the (?:same|right|correct)|(?:what|how|when|if|back)\\b)(?<value>[^?]+)$`,
    "iu",
  );

const whoseOf = ({ contact }: IntentOf<"contact_fact">): string =>
  "name" in contact ? `${contact.name}'s` : "her";

/** "change it to last year", "to Pedro Alves": a time or somebody, and no value of a field. */
const isOtherThing = (value: string, field: string, situation: Situation): boolean =>
  /^(?:city|email|source)$/.test(field) &&
  read(value, situation).items.some(
    (item) =>
      isSurelyNamed(item) ||
      item.shop.member !== undefined ||
      item.entities.some(({ kind, sure }) => sure && kind !== "email"),
  );

/** One change of the field that was asked for, and of no other. */
const isOfThat = (meant: Interpretation | undefined, field: string): boolean =>
  meant?.outcome === "understood" &&
  meant.intents.length === 1 &&
  meant.intents.every(
    (intent) =>
      intent.do === "change_contact" &&
      Object.keys(intent.set ?? {}).join() === field &&
      intent.ask === undefined,
  );
