import { has, type Item, wordOf } from "./items.ts";
import { isSmallTalk } from "./explained.ts";
import { clausesOf, isStop, wordsFrom, wordsOf } from "./sentence.ts";
import { lengthOf, periodOf } from "./times-asked.ts";

/** What a figure is wanted for: "for the annual file", "for my tax return", "for the board". */
const purposes = new Set(
  (
    "file|files|records|report|reports|review|accounts|accountant|accountants|bookkeeper|auditor|audit|bank|manager|taxman|revenue|" +
    "return|returns|presentation|slides|slide|minutes|meeting|board|planning|plan|plans|paperwork|spreadsheet|own use|curiosity|" +
    "supplier|suppliers|wholesaler|distributor|lender|council|committee|shareholders|taxes|tax|vat|newsletter|wife|husband|boss|mother|father|solicitor|lawyer|insurer|franchise|sat nav|mail merge|label|labels|" +
    "interest|reference|information|diary|chart|poster|landlord|insurers|insurance|partner|investors|investor|grant|application|talk|" +
    "whiteboard|noticeboard|bulletin board|wall|window|form|flyer|leaflet|speech|toast|quiz|agenda|pinboard|blackboard|chalkboard"
  ).split("|"),
);

/** "purely for the annual file, …" and "… for my accountant": up to a stop or the end. */
export function withoutPurpose(items: readonly Item[]): readonly Item[] {
  const at = items.findIndex((_, place) => endOfPurpose(items, place) !== undefined);
  if (at < 0) return items;
  const end = endOfPurpose(items, at) ?? at;
  const rest = [...items.slice(0, at), ...items.slice(end + 1)];
  return rest.some(({ mark }) => mark === undefined) ? rest : items;
}

/** Where a purpose that begins at a place ends, if one does: it holds no word of the shop. */
function endOfPurpose(items: readonly Item[], at: number): number | undefined {
  const word = wordOf(items[at]);
  if (word !== "so" && word !== "for") return undefined;
  const stop = items.findIndex(
    (item, place) => place > at && (isStop(item) || (at === 0 && isWantedThen(items, place))),
  );
  const end = (stop < 0 ? items.length : stop) - 1;
  const said = items.slice(at, end + 1);
  const isWhatFor =
    word === "so"
      ? isSoThat(said) || isSoNothing(said)
      : isApart(items, at, end) && isPurpose(said);
  return isWhatFor ? end : undefined;
}

/** Whether "for …" stands by itself, or at the very end. */
const isApart = (items: readonly Item[], at: number, end: number): boolean =>
  at === 0 || isStop(items[at - 1]) || isAdverb(items[at - 1]) || end >= items.length - 2;

/** "For the board in the kitchen | I need …": what is wanted begins without a mark, too. */
const isWantedThen = (items: readonly Item[], at: number): boolean =>
  /^(?:(?:i|we) (?:need|want|would like|'d like|have to have)|(?:can|could|would) you|please|give me|show me|tell me|list)\b/u.test(
    wordsFrom(items, at),
  );

function isPurpose([, ...all]: readonly Item[]): boolean {
  const said = withoutPlace(all);
  const [first, last] = [said[0], said.at(-1)];
  return (
    said.length < 6 && !isOurs(said) && owning.has(wordOf(first)) && purposes.has(wordOf(last))
  );
}
/** "the board on the staff room wall": where it hangs or when it is narrows nothing. */
function withoutPlace(said: readonly Item[]): readonly Item[] {
  const at = said.findIndex(({ word }, place) => place > 1 && placing.test(word));
  const place = said.slice(Math.max(0, at));
  const isPlain = place.every((item) => periodOf(item) === undefined && !has(item, ...ofOurs));
  return at > 0 && place.length < 6 && isPlain && !isOurs(said) ? said.slice(0, at) : said;
}
const placing = /^(?:on|in|by|at|above|behind|beside|in the|on the|at the|by the)$/u;
const ofOurs = ["CUSTOMER", "CONTACT", "PROSPECT", "BUY", "ORDER", "WHO"] as const;
const isOurs = (said: readonly Item[]): boolean =>
  said.some((item) => Object.keys(item.shop).length > 0 || item.name?.full === true);

const soThat =
  /^so(?: that)? (?:i|we) (?:can|could|may|might|will|am able to|are able to) (?<act>\S+)/u;

/** "so I can write some cards": what is done with the answer narrows nothing and asks nothing. */
function isSoThat(said: readonly Item[]): boolean {
  const act = soThat.exec(wordsOf(said))?.groups?.["act"] ?? "";
  const isOfOthers = ({ shop, name }: Item): boolean =>
    name?.full === true ||
    Object.keys(shop).some((field) => field !== "product" || !isGiving.test(act));
  return (
    act !== "" &&
    !said.some(
      (item) =>
        isOfOthers(item) ||
        periodOf(item) !== undefined ||
        lengthOf(item) !== undefined ||
        has(item, ...asking, "NOT", "NEVER", "EXCEPT", "WITHOUT", "SORT"),
    )
  );
}

/** "so that nothing slips", "so I don't forget anyone": against what it is asked, and no condition. */
const isSoNothing = (said: readonly Item[]): boolean =>
  soNothing.test(wordsOf(said)) &&
  !said.some(
    ({ name, shop, mark }) => name?.full === true || Object.keys(shop).length > 0 || mark === "?",
  );
const soNothing =
  /^so(?: that)? (?:(?:nothing|nobody|no one|none|none of (?:it|them|these|those)) (?:(?:else|slips?|falls?|gets?|is|will|can|goes|drops?) ?)+|(?:i|we) (?:do not|will not|can not|never) (?:miss|forget|lose|overlook|drop|let) )(?:(?:slip|through|the|cracks?|net|missed|forgotten|lost|left|behind|out|off|any|anything|anyone|anybody|one|of|them|it|more|again|today|this time) ?)*$/u;
const isGiving =
  /^(?:write|send|give|post|make|print|sign|wrap|bring|drop|offer|show|suggest|recommend)$/;
const asking = ["WHAT", "WHEN", "HOW_MANY", "HOW_MUCH", "LIST", "COMPARE"] as const;

const owning = new Set(["the", "my", "our", "a", "an", "his", "her"]);

const isAdverb = (item: Item | undefined): boolean =>
  ["purely", "just", "only", "mainly", "simply", "solely", "merely"].includes(item?.word ?? "");

const preparing =
  /^(?:before|while|when|as|since|because|so|now that) (?:i|we) (?:am |are |have |have got |'ve )?(?:about to |to )?(?:call|calling|ring|ringing|phone|see|seeing|meet|meeting|visit|visiting|write|writing|email|emailing|message|answer|reply|go|going|get|speak|talk|send|sending|order|start|do|doing|put|print)\b/u;

/** "Before I call him: how much has Ana spent?": what the answer is wanted for, before what is asked. */
export function withoutPreparing(items: readonly Item[]): readonly Item[] {
  const stop = items.findIndex(isStop);
  const lead = items.slice(0, Math.max(0, stop));
  const isPlain = lead.every((item) => item.name?.full !== true && periodOf(item) === undefined);
  const rest = items.slice(stop + 1);
  return isPlain &&
    preparing.test(wordsFrom(lead, 0)) &&
    rest.some(({ mark }) => mark === undefined)
    ? rest
    : items;
}

const making =
  /^(?:(?:please|pls|hi|hello|hey|so|and|i|we|am|are|my|just|was|were|would like to|want to|have been|busy|have to|need to|got to|must|about to|going to) )*(?:planning|thinking|considering|preparing|organising|organizing|writing|write|sending|send|giving|give|making|wrapping|getting|doing|do|posting|post|printing|print|designing|signing|sign|ordering|order|buying|restocking)\b/u;

/** "I'm planning a little gift, so who …", "who has a birthday? thinking of cards": no goods of ours. */
export function withoutPlannedGoods(items: readonly Item[]): readonly Item[] {
  const clauses = clausesOf(items);
  const kept = clauses.filter((clause) => !isOfGoods(clause));
  const rest = kept.flat();
  if (isCardsAhead(clauses)) return clauses.slice(1).flat();
  const isOfPeople = rest.some((item) => has(item, "WHO", "CUSTOMER", "BIRTHDAY"));
  const isOfSales = rest.some((item) => has(item, "BUY", "EARN", "REFUND", "HOW_MANY", "HOW_MUCH"));
  return kept.length < clauses.length && isOfPeople && !isOfSales ? rest : items;
}

/** "Birthday cards! Who has a birthday next week?": what is to be sent them, and nothing they bought. */
const isCardsAhead = ([first, ...rest]: readonly (readonly Item[])[]): boolean =>
  first?.at(-1)?.mark === "!" &&
  first.length < 6 &&
  first.every(
    (item) =>
      item.mark !== undefined || item.shop.product !== undefined || has(item, "FILLER", "BIRTHDAY"),
  ) &&
  first.every(({ shop }) => Object.keys(shop).every((field) => field === "product")) &&
  rest.flat().some((item) => has(item, "BIRTHDAY")) &&
  !rest.flat().some((item) => item.shop.product !== undefined || has(item, "BUY", "ORDER"));

const isOfGoods = (clause: readonly Item[]): boolean =>
  making.test(wordsOf(clause)) &&
  clause.some(({ shop }) => shop.product !== undefined) &&
  isSmallTalk(clause.filter(({ shop }) => Object.keys(shop).join() !== "product")) &&
  !clause.some((item) => has(item, "WHO", "WHAT", "LIST", "CONTACT"));

const planning =
  /^(?:because |since |as |so |while )?(?:i am|we are|i will be|just|am) (?:just |only |now )?(?:about to|going to|off to|heading|on (?:my|our|the) way|due|meeting|seeing|calling|visiting|writing|doing|putting|preparing|planning|thinking|trying|working)\b/u;

/** "…, I'm about to call in to her": what the answer is wanted for, in a clause of its own. */
export function withoutOwnPlans(items: readonly Item[]): readonly Item[] {
  const stop = items.findLastIndex((item, at) => isStop(item) && at < items.length - 1);
  const last = items.slice(stop + 1);
  const isAsked = items
    .slice(0, Math.max(0, stop))
    .some((item) => has(item, "WHO", "WHAT", "WHEN", "HOW_MANY", "HOW_MUCH", "LIST"));
  const isOfThem = isOwnPlan(last) && /\b(?:them|there|that way)\b/u.test(wordsOf(last));
  const isOfPeople = items.slice(0, Math.max(0, stop)).some((item) => has(item, "CUSTOMER", "WHO"));
  if (isAsked && planning.test(wordsFrom(last, 0))) return items.slice(0, stop);
  if (isOfPeople && isOfThem) return items.slice(0, stop);
  const asked = items.findIndex(({ mark }) => mark === "?") + 1;
  const plans = clausesOf(items.slice(asked));
  return asked > 1 && plans.length > 0 && plans.every(isOwnPlan) ? items.slice(0, asked) : items;
}

/** "customers in Ely we could visit on the way to Leeds": where one goes then is no place of theirs. */
export function withoutWay(items: readonly Item[]): readonly Item[] {
  const at = items.findIndex((_, place) => onTheWay.test(wordsFrom(items, place)));
  const end = items.findIndex(({ shop }, place) => place > at && shop.city !== undefined) + 1;
  const rest = [...items.slice(0, Math.max(0, at)), ...items.slice(end)];
  const isOfPlace = rest.some(({ shop }) => shop.city !== undefined);
  return at >= 0 && end > 0 && isOfPlace ? rest : items;
}
const onTheWay =
  /^on (?:the|my|our) (?:way|drive|road|trip|route) (?:up |down |over |back |home )*(?:to|from) /u;

/** "I'll be up in Leeds on Thursday so who there …": when one goes is no time of what is asked. */
export function withoutTimeOfJourney(items: readonly Item[]): readonly Item[] {
  const end = items.findIndex((item) => isStop(item) || item.word === "so");
  const lead = items.slice(0, Math.max(0, end));
  const isJourney =
    going.test(wordsOf(lead)) &&
    lead.some(({ shop }) => shop.city !== undefined) &&
    !lead.some((item) => has(item, ...asking, "WHO") || isBygone(item));
  return isJourney
    ? [...lead.filter((item) => periodOf(item) === undefined), ...items.slice(end)]
    : items;
}
const going =
  /^(?:i|we) (?:(?:will|'ll|am|are|'m|'re|shall) )?(?:be|off|heading|driving|travelling|going (?:up|down|over|out|to|back))\b/u;

/**
 * "Going up there in April, might drop by", "Will be down that way on Friday" behind a whole question:
 * when one goes is no time of what is asked, and whom one may call on nothing that was done.
 */
const isOwnPlan = (clause: readonly Item[]): boolean =>
  (travelling.test(wordsOf(clause)) || hoping.test(wordsOf(clause))) &&
  !clause.some(
    (item) =>
      item.mark === "?" ||
      (has(item, ...asking) && item.word !== "see") ||
      has(item, "WHO", "NOT", "NEVER", "WITHOUT", "SORT", "FOLLOW_UP") ||
      isOfOurs(item, isGift(clause)) ||
      isBygone(item) ||
      /^(?:only|just|remind|tag|note|log|if|unless)$/.test(item.word),
  );
/** What is left out, who is named, and things of the shop, but for what they are to be given. */
const isOfOurs = (item: Item, isGiven: boolean): boolean =>
  item.name?.full === true ||
  Object.keys(item.shop).some((field) => field !== "product") ||
  (!isGiven && (has(item, "EXCEPT") || item.shop.product !== undefined));

/** "was going to drop them a bottle": what they are to be given, and nothing they bought. */
const isGift = (clause: readonly Item[]): boolean => giving.test(wordsOf(clause));
const giving =
  /\b(?:drop|send|bring|give|bake|make|offer|hand|post|take|dropping|sending|bringing|giving|baking|making|offering|handing|posting|taking)(?: off)? (?:(?:each|all|every one) of )?(?:them|him|her)(?: (?:all|each|both))? (?:a|an|one|some|something|our|the|of our|\d+)\b/u;
/** "going over last year": of that time, in which nobody will go anywhere. */
const isBygone = (item: Item): boolean =>
  lengthOf(item) !== undefined ||
  periodOf(item)?.is === "year" ||
  (periodOf(item) !== undefined &&
    /\b(?:last|past|previous|yesterday|since|this (?:year|quarter|month))\b/u.test(item.word));
const mine = "(?:(?:and|so|because|as|since|we|i|am|are|'m|'re|was|just|also|then|now) )*";
const travelling = new RegExp(
  `^${mine}(?:going|heading|driving|travell?ing|flying|cycling|passing|popping|swinging|off|due|back)` +
    "(?: going)? (?:up|down|over|out|round|along|across|through|there|that way|to|in|next|tomorrow|again)\\b",
  "u",
);
const hoping = new RegExp(
  `^${mine}(?:might|may|could|would like to|want to|hoping to|hope to|thinking (?:of|about)|planning (?:to|on)|thought i (?:would|'d|might|could)|(?:was |were )?going to|wanted to|meant to|was thinking of|will be|will)` +
    " (?:also |even |well |just )?(?:ring|ringing|text|texting|email|emailing|write|writing|send|sending|give|giving|bring|bringing|bake|baking|make|making|treat|treating|thank|thanking|invite|inviting|offer|offering|post|posting|hand|handing|drop|dropping|pop|popping|call|calling|swing|swinging|stop|stopping|go|going|visit|visiting|see|seeing|say|saying|drive|driving|head|heading|look|looking|up|down|over|out|in|on|round|that way|there)\\b",
  "u",
);
