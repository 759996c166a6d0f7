import { has, type Item, wordOf } from "../items.ts";
import { wordsOf } from "../sentence.ts";
import { isFiller, isPoint } from "./part.ts";
import { isSlip } from "./retracting-slips.ts";
import { isAsking } from "./speech.ts";

type Clause = readonly Item[];

/** Words by which what stands beside an order may be more than why it is given. */
const weighing =
  /^(?:if|unless|whether|maybe|perhaps|probably|possibly|might|may|should|would|could|wish|suppose|supposing|imagine|pretend|hypothetically|once|when|whenever|until|till|before|after|while|provided|assuming|in case|instead|rather|actually|almost|nearly|wonder|wondering|think|thought|thinking|guess|believe|reckon|doubt|unsure|wait|or|nor|quoted|joke|joking|kidding|test|testing|example|dream|dreamt|dreamed|according|apparently|allegedly|reportedly|supposedly|rumour|rumor|hearsay|theory|undo|scrap|forget|ignore)$/;
/** "I'd like a copy", "she's after two rugs", "nobody looks after her", "she is away till then", "I'm stuck before that", "he is in Chile till April", "her chain can wait": these weigh nothing. */
const wishing =
  /(?<!\p{L})(?:no (?:more )?(?:\w+ )?\w+ or \w+|[\p{L}']+ would (?:like|love|prefer|rather) (?:an?|some|more|the|to (?!be\b|have\b|get\b))|(?:i|we|he|she|they) would (?:like|love|prefer|rather)|(?:is|are|am|'s|'re|'m) after(?! (?:the |this |next )?(?:weekend|holidays?|break|show|fair|christmas|easter|\p{L}+day)\b)|look(?:s|ed|ing)? after|(?:the|our|my) (?:until|till)|(?:until|till|before) then|before that$|after all|(?:can|will|'ll|must|(?:has|have|had|needs?|got) to)(?: all| both)? wait|not (?:\w+ ){0,4}(?:until|till)|not back before|(?:away|off|out|abroad|overseas|travelling|traveling|ill|sick|closed|shut|busy|gone|(?:is|are|am|'s|'m|'re|be|been|stays|staying) (?:in|on|at) (?:\S+ ){0,2}\S+) (?:until|till)|for (?:a|quite a|a good|a little|a wee|the) (?:while|bit)|\d{1,2}(?:st|nd|rd|th)?(?: of)? may|may \d{1,2}|(?:could|would) (?:not|n 't)|when (?:i|we|he|she|they) (?:\w+ed|rang|came|went|was|were|got|saw|met|left|wrote|spoke))(?!\p{L})/gu;
const speaking =
  /\b(?:says?|said|saying|wrote|writes|asked|asks|tells?|told|claims?|suggests?|(?<!\b(?:is|are|was|were|been|now|already|all) )ordered)$/;
/** What begins so takes back or goes on. */
export const denies = /^(?:but|except|only|not|no|nope|nah|never|without|and)\b/;

/** "Ben asked": what follows is somebody's words. */
export const isSpeaking = (words: string): boolean => speaking.test(words);

/** Whether a clause only tells why; at the end of one that leads to an order nobody speaks it. */
export function isCircumstance(clause: Clause, isLead: boolean): boolean {
  const said = clause.filter(({ mark }) => mark === undefined);
  // A "Test Kit" is no test.
  const words = said.map(({ shop, word }) => (shop.product ? "goods" : word)).join(" ");
  if (isAsking(clause) && !unable.test(words)) return false;
  if (
    (clause.some(isDivider) && !(isLead && absent.test(words))) ||
    said.some((item, at) => isToBeKept(item) && !isOfNoUse(item, said[at - 1], said[at + 1]))
  )
    return false;
  return isLead ? leads(words, said) : asksOn.test(words) || trails(words, said);
}

const leads = (words: string, said: readonly Item[]): boolean =>
  !isWeighing(words) && !speaking.test(words) && !isSlipOfSpeaking(said.at(-1)) && !isMereNo(said);
/** Whether what is told names no day, or none on which anything is to be done. */
const isDayless = (words: string, said: readonly Item[]): boolean =>
  !said.some(isPoint) ||
  [notToday, habit, elsewhere].some((other) => other.test(words)) ||
  isTaken(said);

const trails = (words: string, said: readonly Item[]): boolean =>
  !isWeighing(words) &&
  isDayless(words, said) &&
  (!quoting.test(words) || tellsOn.test(words)) &&
  (needless.test(words) || tellsOn.test(words) || !denies.test(words));

/** "…, I won't get to it today", "…, can't get there Friday": no day of what is to be done. */
const notToday =
  /^(?:(?:(?:because|since|as|cos|cause) )?(?:i |we |he |she |they )?(?:just )?(?:can not|could not|will not|won't|unable to|no (?:way|chance)(?: of)?)\b|(?:today |tomorrow )?(?:i|we|he|she|they) (?:will|can|could|am|is|are|do|does)(?: not|n 't| away| off| out| busy))\b/u;

/** "…, she's always in the 6am class": no time of what is to be done. */
const habit =
  /^(?:(?:because|since|as|cos|cause) )?(?:he|she|they)(?: is| are| 's| 're)? (?:always|usually|often|mostly|regularly|never misses?)\b/u;

/** "…, I'm at the fair all Friday", "…, she's away till the 3rd": who cannot then; "she's in on Friday" may say more. */
const elsewhere = new RegExp(
  "^(?:(?:because|since|as|cos|so) )?(?:" +
    "(?:i|we)(?: am| are| 'm| 're| will be| 'll be| have| have got| 've got)(?: (?:only|just|still|already))? (?:in|at|on|busy|with|off|away|out|back|abroad|closed|travelling|stuck|the|a|an|my|another|other|\\w+ing)" +
    "|(?:he|she|they)(?: is| are| 's| 're| will be| 'll be)(?: (?:still|already))? (?:busy|off|away|out|abroad|closed|travelling|on (?:holidays?|leave))" +
    ")\\b",
  "u",
);

/**
 * "…, I'm wrecked sat", "…, we are a man down on Friday", "…, Saturday is chaos": when it does not
 * suit. "…, I'm free on Friday" may be when it is to be done.
 */
function isTaken(said: readonly Item[]): boolean {
  const clause = said.filter(({ word }) => !/^(?:because|since|as|cos|so|cause)$/.test(word));
  const state = stateOf(clause);
  if (isNoDay(clause)) return true;
  const isTimed = (clause[0] !== undefined && isPoint(clause[0])) !== state.some(isPoint);
  return isTimed && state.length < mostOfState && state.every(isOfState) && isUnsuited(state);
}
const mostOfState = 7;

/** "Sunday won't work", "Friday is no good": a day that is not to be, and no other. */
function isNoDay([day, ...rest]: readonly Item[]): boolean {
  if (day === undefined || !isPoint(day) || rest.some(isPoint)) return false;
  return noDay.test(wordsOf(rest));
}
const noDay =
  /^(?:(?:will|does|do|can|is|would|was|might)(?: not| n't)|can not|'s not|(?:is|'s|was) no) (?:going to )?(?:work|suit|do|good|use|happen|happening|possible|an option|convenient|doable|any good|looking)\b/u;

/** What is said of "I", "they" or a day; nothing where nothing is. */
function stateOf([who, being, ...rest]: readonly Item[]): readonly Item[] {
  if (who === undefined || being === undefined) return [];
  if (isPoint(who) && who.word.endsWith("'s")) return [being, ...rest];
  const isSubject = isPoint(who) || /^(?:i|we|he|she|they)$/.test(who.word);
  return isSubject && /^(?:am|is|are|'s|'m|'re|will be|'ll be)$/.test(being.word) ? rest : [];
}
const isOfState = (item: Item): boolean =>
  (item.name?.contact !== true || isPoint(item)) &&
  item.shop.tag === undefined &&
  item.shop.product === undefined;

/** "not in on Saturday"; a day that is free would do. */
const isUnsuited = (state: readonly Item[]): boolean =>
  state.length > 0 && (/^(?:not|n't)\b/.test(wordsOf(state)) || !suiting.test(wordsOf(state)));
const suiting =
  /\b(?:better|best|fine|good|great|ok|okay|works?|suits?|possible|home|ready|at work|free|open|available|back|in|here|there|around|due|to|until|till|also|too|ideal|perfect|when|it)\b/u;

/** "Ben aked, …"; "Ben paid, …" and "Ben has a cold, …" are no slips. */
const isSlipOfSpeaking = (item: Item | undefined): boolean =>
  [
    "says",
    "said",
    "saying",
    "wrote",
    "writes",
    "asked",
    "asks",
    "tells",
    "told",
    "claims",
    "claimed",
  ].some(
    (word) =>
      item !== undefined &&
      item.text.length > 3 &&
      !has(item, "PAID") &&
      !/^(?:cold|sold|hold|gold)$/.test(item.word) &&
      isSlip(word, item.text.toLowerCase()),
  );

/** "Ben's off for a while: …": what follows is ordered for it, and is nobody's words. */
const absent =
  /^(?:\S+ (?:is|are|'s|am|will be)|(?:i|we) (?:am|are|'m|'re)) (?:off|away|out|ill|sick|busy|abroad|on (?:holidays?|leave|a course))(?: (?:sick|ill|for|the|a|all|this|next|while|bit|week|weeks|month|today|tomorrow|till|until|\S+day))*$/u;

const isDivider = ({ mark }: Item): boolean => mark === "\n" || mark === ":";
/** "she wanted it last year but not any more" */
const isNoMore =
  /\bbut (?:no longer|(?:not|never)\b.*\b(?:any ?more|anymore|any longer|now|these days|yet)$)/u;
/** Whether words may be a doubt, a condition or a change of mind. */
export const isWeighing = (words: string): boolean =>
  isNoMore.test(words) ||
  words
    .replace(wishing, "")
    .split(" ")
    .some((each) => weighing.test(each));

/** "can't do Ana today, …": begins as a question does, and is none. */
const unable = /^(?:can|could) (?:not|n't)\b/;
/** "…, no need to confirm": takes nothing back. */
const needless =
  /^(?:(?:it|that|this|she|he) is )?(?:(?:there is |there 's )?no (?:point|use|sense|reason)\b|no (?:need to|rush|hurry|worries)|(?:not|no longer) (?:needed|required|necessary))\b/;

/** "…, said Ben", "…, as she claims": whose words they are. */
const quoting =
  /^(?:as |so |or so |at least )?(?:\S+ ){0,2}(?:says?|said|claims?|claimed|reckons?|wrote)\b/;

/** "…, says the class was great", "… and she said hi": what they told besides, which denies nothing. */
const tellsOn = new RegExp(
  "^(?:and |but )?(?:he |she |they )?(?:says?|said)(?: that)? (?:(?:hi|hello|thanks|thank you|cheers)(?: \\S+){0,3}$|" +
    "(?!.*\\b(?:not|n't|never|no|nobody|nothing|wrong|mistake)\\b)(?:(?:the|his|her|their|our|all) \\S+|it|this|that|they|he|she|everything)(?: \\S+){0,2}? " +
    "(?:is|was|were|are|'s|'re|will|would|'ll|'d|has|had|have|looks?|works?|loves?|likes?|loved|liked|needs?|went|feels?|fits?|runs?|tastes?|smells?)(?= ))",
  "u",
);

/** "… and asked about the class", "…, asked when the oak is in": what they want to know besides. */
const asksOn =
  /^(?:and |but )?(?:he |she |they )?(?:also |then |just )?(?:asked|enquired|inquired|wondered) (?:(?:me|us) )?(?:about|for|after|when|whether|if|how|what|where|which)(?= )(?!.*\b(?:cancel\w*|return\w*|swap\w*|exchange\w*|back|not|n't|never|instead|to \w+ (?:it|that|this))\b)/u;

/** "no", "not that": takes back, and tells nothing. */
const isMereNo = (said: readonly Item[]): boolean =>
  said.some((item) => has(item, "NO", "NOT")) &&
  said.every((item) => isFiller(item) || has(item, "NO", "NOT", "SORRY"));

/** What one writes down, and acts of their own. */
const isToBeKept = (item: Item): boolean =>
  has(item, "REMIND", "A_REMINDER", "UNDO", "TAG", "UNTAG", "A_NOTE") ||
  (has(item, "LOGS") && item.word !== "new") ||
  (has(item, "REFUND") && !isBroughtBack(item)) ||
  item.entities.some(
    ({ kind, sure }) => sure && ["money", "phone", "email", "birthday"].includes(kind),
  );
/** "he can't make the class", "every print we make": nobody is made anything; "50 cheaper": what others ask. */
const isOfNoUse = ({ word }: Item, before: Item | undefined, next: Item | undefined): boolean =>
  (word === "make" && /(?:^| )(?:not|to|n't|we|you|they)$/u.test(wordOf(before))) ||
  /^(?:cheaper|dearer)$/u.test(wordOf(next));
/** "she gave back the cello": no money, of which something is kept. */
const isBroughtBack = (item: Item): boolean =>
  has(item, "RETURNED") || /^(?:gave|given|handed|sent) back$/.test(item.word);
