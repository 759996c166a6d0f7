import type { Ask } from "./reminder-asks.ts";
import type { Form } from "./form.ts";
import { withoutOwning } from "./words.ts";

const must =
  "(?:will|'ll|shall|should|must|ought to|have to|has to|need to|needs to|got to|'ve got to|have got to|want to|wants to|would like to|'d like to|would|'d|am to|is to|'s to|are to|am|am going to|promised|can|could|to)";
const oneself = new RegExp(
  `(?:^| )(?:i|we) (?:\\S+ )?${must}(?= )|(?:^| )(?:from|with) me(?= |$)`,
  "u",
);
const ofMember = new RegExp(
  `<m>(?: ${must}| ['’]?s doing| is doing| does| calls| rings| phones| emails| writes| sends| must)(?= )|(?:by|from|with) <m>(?= |$)`,
  "u",
);

/** Who is to do it: whom the reminder is for, else of whom it is told; undefined where that is not clear. */
export function doerIn(form: Form, { who }: Ask): string | undefined {
  const members = form.all("m").filter(({ name }) => name?.full !== true);
  const [member, ...others] = members;
  if (/^(?:both|the two|the both|us both|one|another)/u.test(who ?? ""))
    return member !== undefined && others.length === 0
      ? `me and ${withoutOwning(member.text)}`
      : undefined;
  if (/^(?:me|us|my|our|mine|myself|i)$/u.test(who ?? "")) return "me";
  if (member === undefined) return isOther(who) ? undefined : "me";
  if (others.some(({ text }) => withoutOwning(text) !== withoutOwning(member.text)))
    return undefined;
  return doerOf(form, who, withoutOwning(member.text));
}

const doerOf = (form: Form, who: string | undefined, member: string): string | undefined => {
  if (who !== undefined) return member;
  if (ofMember.test(form.said)) return oneself.test(form.said) ? undefined : member;
  return oneself.test(form.said) ? "me" : undefined;
};

const isOther = (who: string | undefined): boolean =>
  /^(?:her|him|them|his|their|he|she|they)$/u.test(who ?? "");
