import type { Form } from "./form.ts";
import type { Gist } from "./gist.ts";
import { anywhere, everybodySaid, isIdea, isMiscounted, kindly, now } from "./words.ts";

/** Whose a contact is from now on. */
const looksAfter =
  "looks after|looking after|look after|takes over|taking over|take over|taking on|takes on|take on|taking|in charge of|responsible for|handles|handling|handle|owns?|owning|the owner of|owner of|minding|mind";
const receiving: readonly RegExp[] = [
  new RegExp(
    `(?<to><m>|\\bi|\\bme|\\bmyself)(?: (?:is|are|am|'s|'m|'ll|will|be|to|now|should|can|gets|has|have|as|in|the|taking|started?|agreed to))* (?:${looksAfter})(?! from)(?: (?!from )\\S+){0,4} <p>`,
    "du",
  ),
  /(?:make|made) (?<to><m>|me) (?:the )?(?:owner|account manager|contact|one (?:looking|who looks) after)/du,
  /<p>(?: (?:'s|is|are|should|will|can|to|be|goes|go|going|coming|heading|off|moves?|now|over|belongs?|record|contact|account|owner|looked|after|cared|handled|passed|handed|switched|moved|assigned|on|owned|managed|minded|given|across|under|stays?|all|both|could|need|needs|want|wants|as|→|:))* (?:to|with|by|under|for)? ?(?<to><m>|me)(?! (?:to|with|by))/du,
  /(?:give|hand|pass|move|switch|swap|transfer|assign|shift|put|reassign|let|allocate|slide|bump)(?: (?:over|the|account|contact|record|of|on))* <p>(?: (?:'s|record|over|across|on|account|contact))* (?:to|with|under|onto|for|by) (?<to><m>|me)/du,
  /(?:give|let|hand|pass|assign) (?<to><m>)(?: (?:have|look after|take|over|the|account|contact))* <p>/du,
  /(?:can|could|let|may)(?: (?:please))? (?<to><m>|i)(?: (?:please|have|take|look after|take over|take on|get|mind))+ <p>/du,
  /(?:owner|account manager)(?: (?:is|be|:|=|to|now|should|will|becomes?|→|as|of|both|for|<p>))* (?<to><m>|me)/du,
  /(?<to><m>|me) (?:as|is|becomes?|for|be|to be)(?: (?:the|their|her|his|new))* (?:owner|account manager)/du,
  /(?<to><m>)(?: \S+)* (?:make|set|put) (?:him|her|them) (?:as )?(?:(?:the|their|her|his) )?(?:new )?(?:owner|account manager)(?= |$)/du,
  /(?<to><m>|me) to (?:have|look after|take|take over|take on|get) <p>/du,
  /(?<to><m>|me) (?:instead of|not|rather than|in place of) <m>/du,
];
/** "Ana, Tom and also Ruth": one after the other. */
const others = /<p>(?:(?: (?:,|and|&|\+|also|plus|as well as|both|too|[.]))* <p>)+/gu;
/** Why it is no longer theirs. */
const busy =
  "(?:has|have|is|'s|'s got|has got) (?:got )?(?:enough|plenty|too much|too many|a lot|loads|so much|no time|no room|full|flat out|swamped|snowed under|busy|overloaded|stretched|leaving|going away|away|off|on leave)(?: on| to do| already| as it is| going on| on (?:her|his|their) plate)*";
/** That it is to last, or is to be done: "Ana is with Ben now" may be where she sits. */
const lasting =
  /(?:^| )(?:owner|account|account manager|contact|record|looked after|cared for|looks? after|looking after|takes? over|taking over|taking on|takes on|take on|from (?:now|here|today)(?: on)?|going forward|should|to be|instead of|rather than|not <m>|given|handed|passed|give|hand|pass|move|switch|swap|transfer|assign|reassign|shift|have)(?= |$)/u;
const formerly =
  /(?:instead of|not|rather than|in place of|from|off|taking over from|away from|was|were) (?:<m>|me|mine)/gu;

function ownerPlainly(form: Form): string | undefined {
  const whom = isMiscounted(form) ? undefined : everybodySaid(form);
  if (!lasting.test(form.said) || isIdea.test(form.said)) return undefined;
  const said = form.said.replace(formerly, "").replace(others, "<p>");
  const [found, ...more] = receiving.flatMap((way) => {
    const match = way.exec(said);
    return match === null ? [] : [match];
  });
  if (whom === undefined || found === undefined) return undefined;
  const to = found.groups?.["to"];
  if (more.some((other) => other.groups?.["to"] !== to)) return undefined;
  if (to !== "<m>") return `change the owner of ${whom} to me`;
  const member = receiverIn(form);
  return member && `change the owner of ${whom} to ${member}`;
}

/** The member who is to have them; whom it is taken from is named behind "from" or "instead of". */
function receiverIn(form: Form): string | undefined {
  const members = form.all("m");
  const former = [...form.said.matchAll(/<m>/gu)].map(
    ({ index }) =>
      /(?:instead of|not|rather than|in place of|from|off|was|were) $/u.test(
        form.said.slice(0, index),
      ) || new RegExp(`^<m> ${busy}(?= |$)`, "u").test(form.said.slice(index)),
  );
  const [member, ...further] = members.filter((_, at) => former[at] !== true);
  return member === undefined || further.some(({ word }) => word !== member.word)
    ? undefined
    : member.text;
}

const isHandedOver = new RegExp(
  `(?:^| )(?:${looksAfter}|looked after|cared for|owner|account manager|give|given|hand|handed|pass|passed|move|moved|switch|swap|transfer|transferred|assign|assigned|reassign|reassigned|shift|goes|go|with|have|belongs?|owned|managed|minded|from here(?: on)?|from now on|from today)(?= |$)`,
  "u",
);
const handingOver = anywhere(
  "off (?:my|our|his|her) (?:hands|plate|list|books)|to look after",
  kindly,
  now,
  looksAfter,
  busy,
  "change|three|two|four|five|people|contacts|customers|clients|want|need|needs|would like|all|both|(?:all |the )?(?:two|three|four|five) of them|him|her|them|as|owner of|owner on|could|are|their|his|becomes?|have|too|new|make|made|give|hand|pass|move|switch|swap|transfer|assign|reassign|shift|put|let|allocate|goes|go|going|coming|heading|moves?|moved|have|has|take|get|over|across|on|to|with|by|under|for|owner|account manager|account|contact|record|looked after|looked|after|cared|handled|passed|handed|switched|assigned|owned|managed|minded|given|belongs?|be|the|of|instead of|not(?= <m>)|rather than|in place of|from(?= <m>)|off(?= <m>)|was(?= <m>)|me|i|myself|will|am|is|(?<=(?:<[pm]>|owner|contact|account|record) )should|can|yes|and|mine|started?",
);

/** Whose contacts are from now on: "Ned's looking after Ana from now on, Tom has enough on". */
export const ownerGists: readonly Gist[] = [
  {
    of: ["m", "p"],
    says: isHandedOver,
    may: handingOver,
    plainly: ownerPlainly,
    is: ["change_contact"],
    besides: "details",
  },
];
