import { isTold } from "./comes-to.ts";
import type { Interpretation, Means, Situation } from "./interpretation.ts";
import { type Item, read, type Reading } from "./items.ts";
import { isStop, wordsOf } from "./sentence.ts";
import { undressed } from "./undressed.ts";

/**
 * "I'm not driving to Leeds this week. Who have we got up there?", "We don't want to upset the VIPs,
 * who are they?": what one does not do oneself keeps nobody out, and tells of which group is asked.
 * Undefined where nothing points back at one group.
 */
export function askedBesideDenied(
  text: string,
  situation: Situation,
  means: Means,
): Interpretation | undefined {
  const question = mayDeny.test(text)
    ? questionOfGroup(read(undressed(text), situation))
    : undefined;
  const meant = question === undefined ? undefined : means(question);
  return meant?.outcome === "understood" && isTold(meant) && meant.ignored === undefined
    ? meant
    : undefined;
}

/** The question behind what one does not do, with the one group that was named there. */
function questionOfGroup({ items, text }: Reading): string | undefined {
  const end = items.findIndex(isStop);
  const clause = items.slice(0, Math.max(0, end));
  const asked = items.slice(end + 1).find(({ mark }) => mark === undefined);
  const [group, ...others] = clause.filter(isGroup);
  if (asked === undefined || group === undefined || others.length > 0) return undefined;
  const isOfPerson = clause.some(({ name }) => name?.full === true && !name.company);
  return ownDenial.test(wordsOf(clause)) && !isOfPerson
    ? ofGroup(text.slice(asked.start), group)
    : undefined;
}

const mayDeny = /(?<!\p{L})(?:not|\p{L}+n['’]?t|never|no longer)(?!\p{L})/iu;

const act =
  "(?:go|drive|travel|head|get|come|be|stop|pass|pop|swing|visit|deliver|ship|write|email|mail|text|message|call|ring|phone|post|send|bother|upset|annoy|spam|disturb|invite|include|forget|lose|neglect|leave|make it|make)";
const acting =
  "(?:going|driving|travelling|traveling|heading|getting|coming|stopping|passing|popping|swinging|visiting|delivering|shipping|writing|emailing|mailing|texting|messaging|calling|ringing|phoning|posting|sending|bothering|inviting|in|at|near|around)";
/** "I won't call …", "we don't want to lose …", "not going to …": of now and to come, as what was not done narrows. */
const ownDenial = new RegExp(
  "^(?:(?:so|well|sadly|unfortunately|as|since|because|and|but|sorry|actually|today|tomorrow|this week|next week) )*" +
    `(?:(?:(?:i|we) (?:(?:'m|am|are|'re) )?)?not (?:(?:even|actually|really|just) )*${acting}` +
    `|(?:i|we) (?:(?:do|would|will|can|could|shall|should|must|may|might) not|cannot|never|no longer) (?:(?:really|actually|even|ever) )*` +
    `(?:(?:want|need|like|plan|have|mean|intend|wish|care|dare)(?: to)? )?(?:be )?(?:${act}|${acting}))(?: |$)`,
  "u",
);

const isGroup = ({ shop }: Item): boolean =>
  (shop.city ?? shop.tag ?? shop.source) !== undefined && shop.product === undefined;

/** The question with the group where it points at it. */
function ofGroup(question: string, { shop, text }: Item): string | undefined {
  const asked = question.replace(/^(?:(?:so|and|but|now|then) )+/iu, "");
  if (shop.city !== undefined)
    return there.test(asked)
      ? asked.replace(there, (_, from: string | undefined) => `${from ?? "in"} ${text}`)
      : undefined;
  const people = shop.tag === undefined ? `contacts from ${text}` : `contacts tagged ${text}`;
  if (theyAre.test(asked)) return asked.replace(theyAre, `who are the ${people}`);
  if (manyThere.test(asked)) return asked.replace(manyThere, `how many ${people} are there`);
  return ofThem.test(asked) ? asked.replace(ofThem, `of the ${people}`) : undefined;
}
const there =
  /(?<!\p{L})(?:(?:(from|around|near) )|(?:(?:up|down|over|out|round|around) ))?there(?![\p{L}'’])/iu;
const theyAre =
  /^(?:who|which (?:ones|people|customers)) (?:are|is|would) (?:they|those|these|them|it|that|in it|on it|in there|in that|on that list)(?: be)?(?!\p{L})/iu;
const manyThere =
  /^how many (?:of (?:them|those|these) )?(?:are|is|would) (?:there|they|those|that|it)(?: be)?(?!\p{L})/iu;
const ofThem = /(?<!\p{L})(?:of|in|among|amongst) (?:them|those|these|it)(?!\p{L})/iu;
