import { withoutCourtesy } from "../commands/polite-ending.ts";
import { withoutLead } from "../commands/speech.ts";
import type { Item } from "../items.ts";
import { Form, type Kind } from "./form.ts";
import type { Gist } from "./gist.ts";
import { personOf, subjectOf } from "./which-follow-up.ts";
import { anything } from "./words.ts";

const of: readonly Kind[] = ["p", "m", "w"];

const puts =
  "assign|give|set|set up|put|put down|put in|stick|pop|pop in|add|chuck|bung|create|make|get|have|raise|open|leave|log|book|book in|schedule|sort|drop|slap|whack";
const noun =
  "(?:an?|another|one|new|quick|little|wee) (?:(?:new|quick|little|wee) )?(?:job|task|reminder|to do|todo|follow up|nudge|errand|chore|prod|poke|ping|shout|heads up)";
const days = "<w>(?: <w>)?";
const when = `(?:(?:for|on|by|at|in|from|due) )?(?<when>${days})`;
const who = "(?<who><m>|me|us|myself)";
const list =
  "(?:on|onto|in|into|down for|for|to)(?: to)? (?<list><m>|me|us|my|our|the)(?: 's)?(?: (?:list|diary|calendar|plate|list for|books|board|to do list))?";
const whose = "(?:for|about|with|re|on|regarding) (?<whose><p>)";

/** What may stand before what is to be done, in whatever order, each of them once. */
const head = new RegExp(
  `^(?:(?:${puts}) |(?:can|could|would) (?=<m> (?:have|get) ))(?<head>.*?)(?: ?(?<joint>[:,–—-]|to|about|that he|that she) )(?<text>.+)$`,
  "du",
);
const parts: readonly (readonly [string, RegExp])[] = [
  ["list", new RegExp(list, "u")],
  ["who", new RegExp(`(?<= |^)${who}(?! 's)`, "u")],
  ["noun", new RegExp(`(?<= |^)(?:${noun})(?= |$)`, "u")],
  ["when", new RegExp(`(?<= |^)${when}`, "u")],
  ["whose", new RegExp(`(?<= |^)${whose}`, "u")],
];
const rest = /^(?: |,|down|in|up|please|for|also|have|get)*$/u;

/** "put me down to …": what there is to do follows, though it is not called a task. */
const putDown = /^(?:put|pop|stick|pencil|mark|set) (?:<m>|me|us) (?:down|in|up)(?= |$)/u;

/** What is to be done by whom and when, told behind "a job for Ned on Monday:". */
function assigned(said: Form): string | undefined {
  const form = bare(said);
  const found = head.exec(form.said);
  const { head: before = "", joint } = found?.groups ?? {};
  const [span, told] = [found?.indices?.groups?.["text"], partsOf(before)];
  if (span === undefined || told === undefined) return undefined;
  return isTask(told, form) ? plainOf(form, span, told, joint === "about") : undefined;
}

const isTask = (told: Readonly<Record<string, string>>, { said }: Form): boolean =>
  told["noun"] !== undefined || putDown.test(said);

function partsOf(said: string): Readonly<Record<string, string>> | undefined {
  let left = said;
  const told: Record<string, string> = {};
  for (const [name, pattern] of parts) {
    const found = pattern.exec(left);
    if (found === null) continue;
    told[name] = found.groups?.[name] ?? found[0];
    left = `${left.slice(0, found.index)} ${left.slice(found.index + found[0].length)}`.replace(
      /\s+/gu,
      " ",
    );
  }
  return rest.test(left) ? told : undefined;
}

/** All of it said plainly: "remind Ned Tuesday at 2 to …", "give Ned a task for Ana: …, Tuesday at 2". */
function plainOf(
  form: Form,
  span: readonly [number, number],
  told: Readonly<Record<string, string>>,
  isAbout: boolean,
): string | undefined {
  const [person, doer, time] = [personOf(form), doerIn(form, told), timeIn(form)];
  const text = textIn(form, span);
  if (person === undefined || doer === undefined || time === undefined || text === "")
    return undefined;
  const isOfPerson = told["whose"] !== undefined || form.all("p").length === 0;
  return isOfPerson
    ? `give ${doer} a task for ${person.text}: ${named(form, text, person)}, ${time}`
    : `remind ${doer} ${time} ${isAbout ? "about" : "to"} ${text}`;
}

/** Who is to do it; undefined where somebody of the team is named for something else. */
function doerIn(form: Form, told: Readonly<Record<string, string>>): string | undefined {
  const [member, ...others] = form.all("m").filter(({ name }) => name?.full !== true);
  const isForMember = Object.values(told).includes("<m>");
  if (others.length > 0 || (member !== undefined) !== isForMember) return undefined;
  return member?.text ?? "me";
}

/** The one day and time that is said. */
function timeIn(form: Form): string | undefined {
  const points = form.all("w");
  const isOne = points.length === 1 || (points.length === 2 && /<w> (?:, )?<w>/u.test(form.said));
  return isOne ? points.map(({ text }) => text).join(" ") : undefined;
}

const textIn = (form: Form, [from, to]: readonly [number, number]): string =>
  form
    .typed(from, to, pointsIn(form))
    .replace(/^(?:[\s,:–—-]|to\b)+|[\s,.;!–—-]+$/giu, "")
    .replace(/\s(?:on|by|at|for)$/iu, "");

/** "order them": the thing that was told of before. */
function named(form: Form, text: string, person: Item): string {
  const thing = form.all("p").length > 0 ? undefined : subjectOf(form.before, person);
  return thing === undefined ? text : text.replace(/\b(?:it|them|that|those)\b/iu, `the ${thing}`);
}

const pointsIn = (form: Form): readonly (readonly [number, number])[] =>
  [...form.said.matchAll(/(?:(?:on|by|at|for) )?<w>/gu)].map(({ 0: { length }, index }) => [
    index,
    index + length,
  ]);

const nudges =
  "(?:nudge|ping|poke|prod|buzz|remind|prompt|give|remind me|give me a shout|give me a nudge|give me a poke|set|chase) ?(?:me|us|<m>)?(?: (?:a|an) (?:shout|nudge|poke|ping|prod|buzz|reminder|heads up))?|give me a nudge|give me a shout|jog my memory|set me a reminder";
/** "I keep meaning to …", "don't let me forget …": what one has to do. */
const meaning =
  "(?:do not let me forget|do not let us forget|i (?:really )?(?:keep|kept|keep on) (?:meaning|forgetting)|(?:i|we) (?:still )?(?:need|must|have|ought|have got|'ve got|should)|need|must|got|still)(?: (?:to|about))?(?: be)?";
const remembered = new RegExp(
  `^(?:please )?${meaning} (?<text>.+?) ?[.,;:!–—-]+ (?:and |so |please |can you |could you )*(?:${nudges})(?: (?:about|on|of|to do|for) (?:it|that|this|them|him|her))?(?: (?:again|please))? ?${when}(?: (?:about|on|of|to do|for) (?:it|that|this|them|him|her))?$`,
  "du",
);

/** "Don't let me forget Ana's straps. Ping me about them in two weeks." */
function minded(said: Form): string | undefined {
  const form = bare(said, false);
  const found = remembered.exec(form.said);
  const span = found?.indices?.groups?.["text"];
  if (span === undefined || /<[wm]>/u.test(form.said.slice(...span))) return undefined;
  const isThing = /^(?:please )?do not let (?:me|us) forget(?! to)/u.test(form.said);
  return plainOf(form, span, {}, isThing);
}

/** The message without what is only polite. */
function bare(form: Form, isLed = true): Form {
  const said = withoutCourtesy(isLed ? withoutLead(form.items) : form.items);
  return new Form(
    form.text,
    said.slice(0, said.findLastIndex(({ mark }) => mark === undefined) + 1),
    of,
    form.around,
  );
}

const toDo = {
  of,
  may: anything,
  is: ["create_follow_up"],
  besides: "tasks",
  says: /<w>/u,
} as const;

/** Something to do, in whatever order it is told for whom, of whom and by when. */
export const toDoGists: readonly Gist[] = [
  { ...toDo, plainly: assigned },
  { ...toDo, plainly: minded },
];
