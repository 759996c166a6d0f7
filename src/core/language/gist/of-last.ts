import { given } from "../../given.ts";
import type { Intent, IntentOf } from "../../intent.ts";
import { withoutExcuse } from "../commands/misread.ts";
import { isSupposed } from "../commands/not-meant.ts";
import { lastOne } from "../commands/part.ts";
import { isAsking } from "../commands/speech.ts";
import type { Interpretation, Situation } from "../interpretation.ts";
import { entityIn, isSurelyNamed, type Item, read, type Reading } from "../items.ts";
import { understood } from "../outcomes.ts";
import { newOf } from "./field-gists.ts";
import { Form, type Kind } from "./form.ts";
import { isAnswered } from "./answered.ts";
import { anywhere, isIdea, kindly, now, ofRelatives, writes } from "./words.ts";

type Values = NonNullable<IntentOf<"correct">["values"]>;
type Field = "email" | "phone" | "birthday" | "company" | "city" | "source" | "owner";

/** What a value of each kind is of, and what must be said of it where nothing of the kind was set before. */
const fields: readonly {
  readonly kind: Kind;
  readonly field: Field;
  readonly cue: RegExp;
  readonly value: (item: Item) => string | undefined;
}[] = [
  { kind: "e", field: "email", cue: /./u, value: (item) => entityIn(item, "email")?.value },
  { kind: "f", field: "phone", cue: /./u, value: (item) => entityIn(item, "phone")?.value },
  {
    kind: "b",
    field: "birthday",
    cue: /\b(?:birthday|bday|born|birth|dob)\b/u,
    value: (item) => entityIn(item, "birthday")?.value,
  },
  {
    kind: "k",
    field: "company",
    cue: /\b(?:company|works?|working|employer|firm)\b/u,
    value: ({ text }) => text,
  },
  {
    kind: "c",
    field: "city",
    cue: /\b(?:city|town|lives?|living|moved|based)\b/u,
    value: ({ shop }) => shop.city?.[0],
  },
  {
    kind: "s",
    field: "source",
    cue: /\b(?:source|came|found us|heard)\b/u,
    value: ({ shop }) => shop.source?.[0],
  },
  {
    kind: "m",
    field: "owner",
    cue: /\b(?:owner|looks? after|looking after|looked after|give|hand|belongs?|assign|assigned|(?:go|goes) to)\b/u,
    value: ({ shop }) => shop.member?.[0],
  },
];

const right =
  "no|nope|sorry|oops|whoops|ah|oh|wait|actually|my mistake|my bad|mistake|i made a mistake|made|typo|(?:it|i) has a typo|the \\S+ i gave|i gave|wrong(?: tag| one)?|got (?:it|that|the \\S+) wrong|(?:i )?mixed (?:it|that|this|them) up|(?:i )?misread(?: it)?|(?:i )?misheard(?: it)?|(?:i )?mistyped(?: it)?|mistaken(?: about)?|i was mistaken about|meant|mean|make that|make it|should have been|should read|ought to be|has to be|corrected|correct|fix|not|rather than|instead of|instead|in place of|(?:on )?second thoughts?|spelling";
const isRight = new RegExp(`(?:^| )(?:${right})(?= |$)`, "u");
const isTold =
  /\b(?:his|her|their|he|she|they|him|them)\b|^(?:the )?(?:city|email|phone|number|company|source|birthday|owner|tag)\b/u;
const nouns =
  "e mail|email|mail|mail address|email address|address|phone|phone number|number|telephone|mobile|mob|birthday|bday|date of birth|born|city|town|company|employer|source|owner|tag|tags|tagged";
const frames =
  "his|her|their|he|she|they|him|them|it|the|a|an|to|is|was|be|will|will be|for|as|in|at|from|and|with|of|that|this|should|needs?|gets?|have|has|give|hand|go to|goes to|belongs? to|i|i would like|lives?|living|moved to|works?(?: for| at)?|working(?: for| at)?|came|came from|looks? after|looking after|one more|another|please|so|also|too|but";
const may = anywhere(
  "i was mistaken about|second thoughts|moved to|came from|looks after|should have been|should read|should be",
  right,
  nouns,
  frames,
  kindly,
  now,
  writes,
);

type Told = IntentOf<"add_contact"> | IntentOf<"change_contact"> | IntentOf<"tag">;
const isOfContact = (last: Intent | undefined): last is Told =>
  last?.do === "add_contact" ||
  (last?.do === "change_contact" && (last.set ?? last.add) !== undefined) ||
  (last?.do === "tag" && last.filter === undefined);

const valuesSet = (last: Told): Values => {
  if (last.do === "tag") return {};
  return last.do === "add_contact" ? last.values : { ...last.add, ...last.set };
};

/** A further number or address that was put down beside the main one is taken back and put down anew. */
function addedAnew(values: Values, last: Told): Interpretation | undefined {
  const { email, phone, ...others } = values;
  return last.do === "change_contact" && last.set === undefined && Object.keys(others).length === 0
    ? understood(
        { do: "undo" },
        { do: "change_contact", contact: last.contact, add: given({ email, phone }) },
      )
    : undefined;
}

/**
 * What is told of the contact just added or changed, in whatever words: "I got the city wrong, it has
 * to be Leeds", "she should be tagged VIP, and Ben will be her owner". Nobody is named, nothing is
 * asked, and no word is left over.
 */
export function ofLastContact(
  said: Reading,
  situation: Situation,
  before: Interpretation | undefined,
): Interpretation | undefined {
  const { lastCommand: last, lastQuestion, pending } = situation;
  if (!isOfContact(last) || (lastQuestion ?? pending) !== undefined) return undefined;
  const bare = withoutExcuse(said.text);
  const { text, items } = bare === undefined ? said : read(bare, situation);
  if (!mayHold(before, items) || isOfOthers(items)) return undefined;
  const form = new Form(text, items, ["e", "f", "b", "w", "k", "c", "s", "m", "t"]);
  if (isOfElse(form) || form.unexplained(may).length > 0) return undefined;
  return isRight.test(form.said) ? putRight(form, last) : toldMore(form);
}

const isOfOthers = (items: readonly Item[]): boolean =>
  items.some(isSurelyNamed) || isAsking(items) || isSupposed(items);
const isOfElse = ({ said }: Form): boolean =>
  ofRelatives.test(said) ||
  isIdea.test(said) ||
  /\b(?:if|unless|whether|when|or|maybe|remind|i reckon)\b/u.test(said) ||
  isAgainst.test(said);

const value = "<[efbkcsmt]>";
const mistake =
  "(?:wrong|a typo|typo|a mistake|mistake|mistaken|misread|misheard|mistyped|made|meant|means|mean|right about|(?:mixed|got) (?:it|that|this|them)|got <[a-z]>)";
/** What says that a value is the wrong one, was given before, or that it was somebody else who erred. */
const against: readonly string[] = [
  // "Ben is not her owner", "no VIP": of a value that stands apart from what denies
  `(?:not|never|no longer|neither)(?! (?:(?:in|at|as|the) )?${value})`,
  `no (?:${nouns}|<t>)`,
  // "Leeds is wrong", "the typo is in Leeds", "I misheard Leeds", "fix Leeds"
  `${value} (?:(?:is|was|has|had|were|that) )*(?:the |an? )?(?:wrong|typo|mistake|spelling|corrected|not)`,
  `${value} (?:(?:should|must|has to|have to|needs? to|ought to) )+(?:be )?(?:corrected|fixed|fix)`,
  `(?:wrong|typo|mistake|mistaken|misread|misheard|mistyped|mixed up|spelling|thoughts?|fix|correct)(?: (?:is|was|it|that|in|at|with|about|of|on|the|my|for))*(?: (?:${nouns}))*(?: (?:about|:))* ${value}`,
  `i gave(?: (?:it|that|her|him|them|this))?(?: (?:as|to))? ${value}`,
  // "she was mistaken", "Ben meant it": they, and not we
  `(?:he|she|they|<m>)(?: (?:has|have|had|is|was|were|are|just|also))* ${mistake}`,
  // What goes another way, or is another thing: "made it to Leeds", "she looks after Ben", "email her at …"
  "made it to|wait for|(?:looks?|looking) after <m>|(?:from|by) <[ef]>|to <m> for|(?:e mail|email|mail|phone|text|message) (?:him|her|them)",
  "(?:he|she|they) should have (?:moved|lived|worked|come|been in)",
  "<m>(?: (?:'s|is|was|has))* (?:lives?|living|works?|working|moved|born|came|email|phone|number|birthday|city|company)",
];
const isAgainst = new RegExp(`(?<= |^)(?:${against.join("|")})(?= |$)`, "u");

/** Whether it was refused, or would only be answered, or noted though no note is spoken of. */
const mayHold = (before: Interpretation | undefined, items: readonly Item[]): boolean =>
  before === undefined ||
  isAnswered(before) ||
  (before.outcome === "understood" &&
    before.intents.every(
      (intent) =>
        (intent.do === "correct" && intent.when !== undefined) ||
        (intent.do === "log_interaction" &&
          intent.kind === "note" &&
          !items.some(({ word }) => /\bnotes?\b/u.test(word))),
    ));

/** The values told, each of a field of its own; undefined where one may be of another, or is there twice. */
function valuesIn(form: Form, set: Values | undefined): Values | undefined {
  const found: Record<string, string> = {};
  for (const { kind, field, cue, value } of fields) {
    const [item, ...others] = newOf(form, kind);
    if (others.length > 0) return undefined;
    const told = item && value(item);
    if (told === undefined) continue;
    if (set?.[field] === undefined && !cue.test(form.said)) return undefined;
    found[field] = told;
  }
  return isOfDays(form, found["birthday"]) ? found : undefined;
}
/** "make that the 15th, 15 April 1991": a day is of the birthday, and of nothing else. */
const isOfDays = (form: Form, birthday: string | undefined): boolean =>
  form
    .all("w")
    .every(({ text }) => birthday?.endsWith(`-${/\d+/u.exec(text)?.[0].padStart(2, "0") ?? ""}`));

function putRight(form: Form, last: Told): Interpretation | undefined {
  const set = valuesSet(last);
  const values = valuesIn(form, set);
  const [tag, ...others] = newOf(form, "t").flatMap(({ shop }) => shop.tag?.[0] ?? []);
  if (values === undefined || others.length > 0) return undefined;
  const isTag = tag !== undefined && last.do === "tag" && last.add?.length === 1;
  if (Object.keys(values).length === 0)
    return isTag ? understood({ do: "correct", tag }) : undefined;
  if (tag !== undefined) return undefined;
  return valuesPut(values, set, last);
}

function valuesPut(values: Values, set: Values, last: Told): Interpretation {
  const isOfSet = Object.keys(values).every((field) => field in set);
  if (!isOfSet) return understood({ do: "change_contact", contact: lastOne, set: values });
  return addedAnew(values, last) ?? understood({ do: "correct", values });
}

function toldMore(form: Form): Interpretation | undefined {
  const values = valuesIn(form, undefined);
  const tags = newOf(form, "t").flatMap(({ shop }) => shop.tag?.[0] ?? []);
  if (values === undefined || !isTold.test(form.said)) return undefined;
  if (tags.length > 0 && !/\btag/u.test(form.said)) return undefined;
  const isSet = Object.keys(values).length > 0;
  if (!isSet && tags.length === 0) return undefined;
  const changed = isSet ? [{ do: "change_contact" as const, contact: lastOne, set: values }] : [];
  const tagged = tags.length > 0 ? [{ do: "tag" as const, contacts: [lastOne], add: tags }] : [];
  return { outcome: "understood", intents: [...changed, ...tagged] };
}
