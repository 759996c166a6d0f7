import type { Intent, IntentOf } from "../intent.ts";
import { Form } from "./gist/form.ts";
import { ofRelatives } from "./gist/words.ts";
import type { Understood } from "./interpretation.ts";
import { hidesDeed } from "./commands/deed-in-note.ts";
import { isOrderAhead } from "./commands/order-ahead.ts";
import { has, isUnheard, type Item, type Reading } from "./items.ts";
import { spoken, wordsOf } from "./sentence.ts";

const who = "<p>(?: (?:just|also|then|has|have|had|even|once|finally|<w>))*";
const our =
  "(?:(?:our|the) )?(?:shop|store|studio|counter|office|till|workshop|line|phone|number)\\b";
const aTime =
  "(?:minute|moment|second|while|few|couple|other|day|morning|afternoon|evening|night|bit|hour|week|lot|first|second|third|last|same|third|time)\\b";
const people = `(?:${ofRelatives.source}|\\b(?:council|bank|police|vicar|priest|doctor|plumber|electrician|supplier|lawyer|landlord|press|newspaper|school|hospital|venue|caterers?|army|neighbours|neighbors|competition|others|fire brigade|ambulance|vet|taxi|cab)\\b)`;

/** Words that come and go, ring and meet in another sense. */
const senses: readonly string[] = [
  `${who} came (?:up with|out (?:as|of|in|on)|over (?:all|as)|by (?:it|this|that|some|an?)(?= )|into (?!(?:our|the|town|us|my|store|shop)\\b)|(?:a)?round to (?!(?:${our}|us|see|me|ours|mine|collect|say|ask|pay|pick))|in (?:first|second|third|fourth|last|handy|useful|for (?:an? )?(?:lot of |some |much )?(?:criticism|stick|flak|abuse|praise))\\b|in an? (?:bad|good|foul|lovely|terrible|great)? ?(?:mood|state|rage|huff)\\b)`,
  `${who} called (?:in (?:sick|favou?rs?|the (?!shop|store|other|morning|afternoon|evening|end)|an? (?:favou?r|expert|plumber|builder)|(?:his|her|their) )|off\\b|it (?:a day|quits|off)|out (?:the|an?|his|her|their|to|for)\\b|(?:me|us|him|her|them|<p>) (?:an?|names)\\b)`,
  `${who} (?:called|rang|phoned|called up|rang up|phoned up) (?:(?:the|an?) (?!${our}|${aTime}|<g>|<w>)\\S+|(?:his|her|their) ${people})`,
  `${who} rang (?:up <[an]>|in the new year|true|a bell|hollow)`,
  `${who} (?:texted|emailed|messaged|wrote to|met|visited|saw|phoned|rang|called) (?:(?:his|her|their|the|an?) )?${people}`,
  `${who} visited (?!(?:us|me|our|the (?:(?:farm|market) )?(?:shop|store|studio|stall|showroom|salon|boutique|workshop|office|premises|counter|yard|farm|(?!cemet|surg|monast)\\p{L}+ery))\\b|<w>|[,.:;–—-]|today|yesterday|again|to|for|and|with|at|on|in)`,
  `${who} (?:turned up (?:his|her|their|the|an?|on)|turned (?:over|round|out|down)|pulled (?:over|through|up)|rolled over|looked in (?:the|an?) (?!shop|store)|walked in on|dropped in (?:price|value|weight|half)|stopped by the (?:side|road|roadside|police))\\b`,
  `${who} (?:(?:showed|turned|came|popped) up in (?:the|my|an?|our) (?:list|books|report|search|feed|talk|conversation|news)|(?:came|was|been|walked|looked|dropped|stopped|stuck (?:her|his|their) head) in (?:tears|pain|prison|jail|debt|trouble|spirit|shock|(?:her|his|their) tracks?|the (?:polls|mirror|sand|rankings))|came over (?:all |quite )?(?:weird|faint|funny|dizzy|ill)|was here in spirit)\\b`,
  `${who} (?:was|were|been) (?:up|out|over|down|round the bend|through|along)(?= |$)(?! (?:at|to|in|here|with|for|from|on|this|<w>)(?= |$))`,
  `${who} showed up <p>`,
  `<p> 's (?:\\S+ )?(?:call|visit|e ?mail|message|meeting|text) (?:is|was|'s) off(?= |$)`,
  `<p> (?:was|were|got|has been|have been|been) (?:called|rung|phoned|emailed|texted|messaged|visited|contacted|called up) by (?!me\\b|us\\b|<m>|our\\b)`,
  `<p> (?:is|'s|are) (?:on|in) an? (?:call|meeting)(?! with (?:me|us)\\b)`,
  `\\b(?:an?|some|the|another) (?:man|woman|lady|gentleman|guy|bloke|girl|boy|person|caller|stranger|chap|driver|courier|rep) (?:called|rang|phoned|emailed|texted|came|popped|dropped|stopped|messaged)\\b(?! <p>)`,
  `\\b(?:note|memo) to (?:call|ring|phone|email|text|message|visit|meet|see) <p>`,
  `\\b(?:since|before|until|till|unless) (?:i|we) (?:last |just |had )?(?:rang|called|phoned|emailed|texted|messaged|met|saw|spoke|visited)\\b`,
  `${who} wrote (?:an? |the |his |her |their )?(?:book|song|poem|novel|play|cheque|check|will|article|blog)\\b`,
  "<p> (?:is|was|are|'s|seems|sounds)(?: (?:quite|so|very|pretty|absolutely|still|now))* (?:sure|certain|convinced|positive|adamant|confident) (?:that )?(?:he|she|they|it|we|i)\\b",
  // "wrote on the board how many …": on what it stands, and to nobody.
  `\\bwrote (?:(?:it|this|that|down|up) )*(?:on|onto|in|into|across|over) (?:(?:the|an?|my|our|his|her|their) (?!${aTime}|end\\b|<w>)\\S+|<p>(?! (?:about|re|regarding)\\b))`,
  `${who} was on the (?:phone|line|blower) (?:when|while|as|to (?:his|her|their|someone|somebody)|with (?:his|her|their|someone|somebody))`,
  `\\bcalled <p> (?:an? (?!${aTime})|names|by (?:the|his|her|their|a|another) )`,
  `${who} (?:was|were) (?:here|in) before <p>`,
  `\\b(?:wait|waiting|waited|hoping|hope) (?:on|for) an? (?:call|email|message|text|visit) from <p>`,
  `\\b(?:ran|bumped|crashed) into <p> 's`,
  `\\b(?:dreamt|dreamed|dream|dreaming|imagined|imagine|pretended)\\b.* <p>`,
  `\\b(?:spoke|spoken|talked|heard|thought) (?:of|about) <p> (?:with|to) `,
  `${who} (?:sent|wrote|left|gave) (?:\\S+ ){0,3}(?:to|for) <p>`,
  `\\b(?:got|had|received|have|have got|took|taken|there 's|there is|there was|here 's|here is) (?:an? |the |another |some )?(?:new )?(?:message|messages|email|mail|call|phone call|letter|text|parcel|delivery|voicemail|post)s? for <p>`,
  // "talked with Ana's lawyer": with whom is hers, and not with her.
  `^(?:(?:i|we|just|had|have|finally|also) )*[^ ]+ (?:to|with) <p> 's (?!(?:house|home|place|shop|store|office|studio|garden|flat|farm|yard)\\b)[^ <]+`,
  // "rang up Ana: 2 rakes, 48": at the till, or by phone.
  `\\brang (?:up|<p> up)\\b(?=.*<g>)(?=.*<a>)`,
];
/** Exchanges of others, with others, told of twice, or not had after all. */
const notThese: readonly string[] = [
  "^<p>(?: (?:has|have|had|asked|asks|said|says|wants|would like|told us|told me|prefers|requested))* (?:not|never) to be (?:contacted|reached|called|rung|phoned|emailed|texted|messaged|disturbed|bothered)(?= |$)",
  // Hearsay, and what never was
  "\\baccording to (?!(?:the |our |my )?plan\\b)",
  // "called Ana that week": when that was, nothing tells
  "<p> (?:in |on |at )?(?:that|the same) (?:very )?(?:day|week|weekend|month|year|morning|afternoon|evening|time)(?= |$)",
  "\\b(?:call|meeting|visit|chat|catch up|coffee|lunch|appointment) with <p>(?: <w>)?(?: (?:has|have|had|was|got|been|is|just|to be))* (?:moved|pushed|bumped|shifted|rescheduled|postponed|changed|brought forward|put (?:back|off|forward)|did not (?:happen|take place|work out|go ahead|come off)|never (?:happened|took place|came off)|fell through|slipped|called off)(?= |$)",
  // What comes to mind, what is written off, and a shop that is none of ours
  `${who} (?:came|comes) to (?:mind|light|terms|blows|grief|nothing|power|fame)\\b`,
  `${who} (?:came|dropped|popped|slipped|fell|was|moved|went) (?:in|down|up)(?: in)? the (?:rankings?|ratings?|charts?|league|standings|table|polls|results)\\b`,
  `${who} (?:called|rang|phoned|texted|emailed|messaged|visited|contacted) (?:the|an?) (?:wrong|(?:other|rival|different|competing) (?!${aTime})) ?\\S+`,
  `${who} (?:called|labelled|labeled) (?:the|our|his|her|their|that|this) <g> (?:an? |the |too |very |so |absolutely |total |complete |utter |really |pretty )*(?:rubbish|junk|garbage|trash|crap|great|amazing|awesome|ugly|over ?priced|expensive|brilliant|perfect|useless|terrible|awful|best|worst|fantastic|lovely|waste|rip ?off|disappointing|lifesaver|game changer)\\b`,
  `${who} wrote (?:us|me|him|her|it|them) off\\b`,
  `${who} (?:wrote|left|posted|gave)(?: us| me| you)? (?:(?:an?|the|another|some) )?(?:\\S+ ){0,2}(?:review|reviews|rating|ratings)\\b`,
  `${who} (?:sent|wrote|posted|forwarded|emailed|passed|mailed) (?:(?!to )\\S+ ){0,4}to (?:the|an?|his|her|their|another|other) (?!${our}|team\\b|wrong\\b)\\S+`,
  `${who} (?:forwarded|passed on|cc 'd|copied) (?:\\S+ ){0,4}to <p>`,
  `${who} (?:stopped|dropped|popped|swung|came) (?:by|in at|over to) (?:<m> 's|(?:his|her|their) (?!${our}|way\\b))`,
  // "called Ana, no it was an email": as a call it would be the wrong one
  "(?:[,.;–—-] )(?:(?:no|sorry|oops|whoops|wait|actually|i mean|,) )+(?:it|that) was (?:(?:an?|by|my|more of an?) )+(?:e ?mail|text|text message|message|call|phone call|visit|meeting|letter|whatsapp)(?= |$)",
  // "Ana rang but I missed it", and no more: nobody spoke, and nothing was left
  `^${who} (?:rang|called|phoned)(?: (?:us|me|in|while (?:i|we) (?:was|were) \\S+))*(?: (?:[,;–—-]|but|and|sadly|sorry|i|we|just))* missed (?:it|him|her|them|(?:the|his|her|their) call)(?: again| by \\S+(?: \\S+)?)?(?: [.!])*$`,
  // What goes by post is no email
  "\\bmailed <p> (?:(?:an?|the|his|her|their|some|<n>) )?(?:\\S+ )?<g>|\\bmailed (?:(?:an?|the|his|her|their|some|<n>) )?(?:\\S+ )?<g> to <p>",
  // Who is only seen going by
  "\\bsaw <p> (?:run|running|walk|walking|drive|driving|ride|riding|cycle|cycling|jog|jogging|go|going|pass|passing|race|racing|cross|crossing|leave|leaving|on (?:tv|telly|the news|television|youtube|facebook|instagram|strava))\\b(?! (?:in|into)\\b)",
];
/** "called her at 9 and at 3", "on Friday and Saturday", "every day": more than one, of which one would be kept. */
const toldTwice =
  /^(?:(?!(?:about|re|regarding|concerning|to|for|that|with|between|from|said|says|saying|if|when)(?= )|[,.:;–—-])\S+ )*(?:(?:<w> )+(?:and|&) (?:(?:again|then|also|once more|on|at) )*<w>(?: <w>)*(?= [,.:;–—-]|$| (?:about|re)\b)|(?<=<p> (?:called |rang |phoned |emailed |texted |messaged |visited |came in |came by )?)(?:every|each|most) (?:day|morning|afternoon|evening|week|weekday|hour|month|single)\b)/u;

const otherwise = new RegExp(
  [...senses, ...notThese].map((sense) => `(?:${sense})`).join("|"),
  "u",
);

/** What is told of it says that it was not, or is still to be; or asks for something of ours. */
const untold =
  /^(?:in (?:19|20)\d\d\b|in (?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter)$|next (?:week|month|year|time|spring|summer|autumn|fall|winter)$|tomorrow$|later$|some ?time$|would (?:be|have been)\b|(?:is |was |are |were )?(?:expected|overdue|pending|planned|scheduled|cancelled|canceled|postponed)$|hopefully$|(?:maybe|perhaps|probably|possibly|apparently|allegedly|supposedly|presumably|(?:i|we) (?:think|guess|believe|suppose|reckon)|(?:i am |i'm )?not sure)$)/iu;
const asksOfUs =
  /^(?:(?:can|could|would|will) you (?:please )?|please )?(?:(?:show|give|tell|get|find|send) me\b|(?:pull|bring|look) up\b|list (?:his|her|their|all)\b|i (?:need|want|would like|'d like)(?: to (?:know|see|hear|read))? (?:what|when|how|who|whether|which|(?:his|her|their|the last) (?:last |latest )?(?:orders?|notes?|history|record|file|calls?|visits?|purchases?|number|phone|email|details)\b)|(?:and )?i want to know\b)/iu;

/** "Some rang about parking. List those calls": they are asked for, and no part of what is told. */
const listsThem =
  /[.!?;] *(?:(?:can|could|would|will) you |please )?(?:list|show|show me|give me|let me see|pull up) (?:those|these|them)\b/iu;

const isExchange = (intent: Intent): intent is IntentOf<"log_interaction"> =>
  intent.do === "log_interaction" && intent.kind !== "note";

/** "write Ana a poem and mail it to her": we are told to, and nothing was done. */
const ordersUs =
  /^(?:(?:please|can you|could you) )*(?:write|draft|compose|send|translate|prepare|make|create)\b.*\b(?:and|then) (?:mail|email|e mail|send|text|message|post|forward) (?:it|them|this|that)\b/u;

/** "delete the note on Ana": no task of hers is meant. */
const dropsNote =
  /^(?:(?:please|can you|could you) )*(?:delete|remove|erase|scrap|bin|drop|cancel) (?:the|that|this|her|his|their|my|an?)(?: last| old)? notes? (?:on|about|for|of|from|under|against) (?!.*\b(?:task|reminder|follow up)\b)/u;
const isDropped = (intent: Intent): boolean =>
  intent.do === "change_follow_up" && intent.action === "cancel";

/** What was read as an exchange, told in words of another sense, or with what asks us for something. */
export function isNoExchange({ intents }: Understood, { text, items }: Reading): boolean {
  if (intents.some(isOfOther({ text, items }))) return true;
  const logs = intents.filter(isExchange);
  if (logs.length > 0 && (ordersUs.test(wordsOf(items)) || toTheirs.test(text))) return true;
  if (logs.length === 0) return false;
  return (
    isOtherSense(logs, { text, items }) ||
    logs.some((log) => isUntold(log, { text, items })) ||
    (!/[:“"]/u.test(text) &&
      logs.some(({ summary }) => asksOfUs.test(wordsIn(summary)) || listsThem.test(summary)))
  );
}

/** What is told of it is still to be, another deed, or half of a name. */
const isUntold = (
  log: IntentOf<"log_interaction">,
  { text, items }: Pick<Reading, "text" | "items">,
): boolean =>
  isOrderAhead(log, items) ||
  hidesDeed(log, items, text) ||
  isHalfName(log, text) ||
  untold.test(wordsIn(log.summary)) ||
  doubted.test(wordsIn(log.summary));

function isOtherSense(
  logs: readonly IntentOf<"log_interaction">[],
  { text, items }: Pick<Reading, "text" | "items">,
): boolean {
  const { said } = new Form(text, items, ["p", "w", "g", "a", "n", "m"]);
  return (
    isOtherNamesake(logs, items) ||
    otherwise.test(said) ||
    isAtAnothers(text, items) ||
    (logs.length === 1 && toldTwice.test(said))
  );
}

/** "Ana Bell came in - Lopez, sorry": another of that name, and no note of it. */
function isOtherNamesake(logs: readonly IntentOf<"log_interaction">[], items: readonly Item[]) {
  const at = items.findLastIndex((item) => item.mark === undefined && !has(item, "SORRY", "NO"));
  const name = items[at]?.name;
  return (
    name?.contact === true &&
    !name.full &&
    items[at - 1]?.mark !== undefined &&
    logs.some(({ summary }) => wordsIn(summary).toLowerCase() === items[at]?.text.toLowerCase())
  );
}

/** "stopped by lidl": of which nothing is known; "stopped by unannounced", "… briefly" tells how. */
const isAtAnothers = (text: string, items: readonly Item[]): boolean =>
  atAnothers.test(text) ||
  items.some(
    (item, at) =>
      item.mark === undefined &&
      isUnheard(item) &&
      !how.test(item.word) &&
      callsBy.test(spoken(items.slice(Math.max(0, at - 2), at))),
  );
const callsBy = /\b(?:stopped|dropped|popped|swung) (?:by|in at)$/u;
const how = /ly$|^un/u;

/** "stopped by Lowe's on the way", written as a name is: that is none of our places. */
const atAnothers =
  /\b(?:stopped|dropped|popped|swung) (?:by|in at) (?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|Yester|To)(?:day|morrow)|(?:The|This|Last|On|At|In|I|We|He|She|They|To|For|With|About|And|But|Our|Us|My|Again|Today|Earlier|Just|Store|Shop|Asking|Looking|Wants?|Wanted)\b)\p{Lu}[\p{L}'’]*\p{Ll}?/u;

/** "went to Ana's website", "spoke to Ana's lawyer": to what is hers, and not to her. */
const toTheirs =
  /\b(?:visited|(?:went|headed|drove|walked|popped|rode|cycled|hopped|over|out|round) to|(?:spoke|talked|chatted) (?:to|with)|to see) (?:[\p{L}-]+ ){0,2}[\p{L}-]+['’]s (?:website|web site|site|profile|record|file|page|instagram|wedding|funeral|party|lawyer|solicitor|accountant|voicemail|answering machine|machine)\b/iu;

/** "called Ana yesterday or did I only mean to": whether it was is what is asked. */
const doubted =
  /(?:^|[,;–—-] *)or (?:did|have|had|am|was) (?:i|we)(?: (?:only|just|merely|simply|perhaps|maybe|really|actually))*(?: \p{L}+(?: (?:to|it|that|about|of|so|up))*)?[?.! ]*$/iu;

/** What was noted, without an emoji behind it. */
const wordsIn = (summary: string): string =>
  summary.replace(/[\s\p{Extended_Pictographic}\p{Cf}\uFE0F]+$/gu, "").trim();

/** "Ana thnks her call moves to Friday": what somebody thinks or says of it moves no task. */
const thinks =
  /^<p> (?!wants|needs|asks|prefers|has|is|was|lets|gets)[^ ]+s (?:her|his|their) .*\b(?:moves|is|goes|shifts)\b/u;
const isOfOther =
  ({ text, items }: Pick<Reading, "text" | "items">) =>
  (intent: Intent): boolean =>
    (isDropped(intent) && dropsNote.test(wordsOf(items))) ||
    (isTask(intent) && thinks.test(new Form(text, items, ["p"]).said));
const isTask = ({ do: what }: Intent): boolean => what === "change_follow_up";

/** "Ruth Oakfor and I met Ana": the rest of a name that we do not know is no note. */
const isHalfName = ({ contacts, summary }: IntentOf<"log_interaction">, text: string): boolean =>
  /^\p{L}{3,}$/u.test(summary) &&
  contacts.some((contact) => "name" in contact && text.includes(`${contact.name} ${summary} `));
