import type { Form } from "./form.ts";
import type { Gist } from "./gist.ts";
import { anywhere, escaped, isIdea, kindly, now, ofRelatives, withoutOwning } from "./words.ts";

/** The name somebody is to have, with a surname, behind what leads to it. */
const newName =
  /(?<=(?:\b(?:to|into|as|called|named|it|is|be|known as|by|and not)|->|→|=>)\s+)\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+){1,2}(?![\p{L}'’-])/gu;

interface Named {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** The one name that is new; undefined where there are two, or none. */
function nameIn(form: Form): Named | undefined {
  const [person] = form.all("p");
  const [found, ...others] = [...form.text.matchAll(newName)].filter(
    ({ 0: name }) => name !== withoutOwning(person?.text ?? ""),
  );
  return found === undefined || others.length > 0
    ? undefined
    : { name: found[0], from: found.index, to: found.index + found[0].length };
}

/** Whom it is: "Zara MacLeod" may be read as the Zara McLeod that she was. */
function whomIn(form: Form, { from, to }: Named): string | undefined {
  const people = form.all("p").filter(({ start, end }) => start < from || end > to);
  const names = new Set(people.map(({ text }) => withoutOwning(text)));
  const [whom, ...others] = names;
  return others.length === 0 ? whom : undefined;
}

function plainly(form: Form): string | undefined {
  const found = nameIn(form);
  const whom = found && whomIn(form, found);
  if (found === undefined || whom === undefined) return undefined;
  if (isIdea.test(form.said) || ofRelatives.test(form.said) || unsure.test(form.said))
    return undefined;
  return `rename ${whom} to ${found.name}`;
}
const unsure =
  /\b(?:married to|divorced from|if|unless|whether|when|once|until|or|maybe|not)\b|\b(?:i|we) (?:hope|wish|think|guess|believe)\b/u;

/** The words of the name are explained by what they are. */
function explained(form: Form): RegExp {
  const found = nameIn(form);
  const own = form.items.filter(
    ({ start, end }) => found !== undefined && start >= found.from && end <= found.to,
  );
  return anywhere(
    ...own.map(({ word }) => escaped(word)).filter((word) => word !== ""),
    kindly,
    now,
    "names?|surname|last name|full name|rename|renamed|called|known as|listed(?: as)?|spells?(?: it)?|spelling|spelled|spelt|goes by|got married|married|divorced|change|changed|correct|corrected|fix|update|wrong|all along|her|his|their|the|she|he|they|is|be|as|to|into|it|on|of|for|in|record|contact|card|file|profile|and|we|have|had|has|should|a|new|got|so|please",
  );
}

/** Somebody who is called otherwise: "name change: Ana Hill to Ana Hill-Roy". */
export const renameGists: readonly Gist[] = [
  {
    of: ["p"],
    says: /\b(?:names?|surname|rename|renamed|known as|listed as|listed|spells?|spelling|spelled|spelt)\b|\b(?:is|be|now|are) (?:now )?called\b/u,
    may: explained,
    plainly,
    is: ["change_contact"],
    besides: "details",
  },
];
