import type { Form } from "./form.ts";
import type { Gist } from "./gist.ts";
import { late } from "./sale-gists.ts";

/** Words between the words of an act: days and times, and what changes nothing. */
const between =
  "<w>|on <w>|at <w>|in the <w>|just|also|then|finally|eventually|only|quickly|again|actually|has|have|had|'s|been|was|were|is|both|very|kindly|briefly|quick|nice|lovely|long|short|proper|little|good|wee|brief|great|cracking|earlier|first thing|now|today";
const gap = ` (?:(?:${between}) )*`;
/** A way of saying it, with days, times and small words wherever words part. */
const loosely = (said: string): string => said.replaceAll(" ", gap);

const toUs = "(?: (?:me|us|here|back|up|in|the shop|the store|the studio|the till|over))*";
const withThem = "(?:with|with /|to)";
const aCall =
  "(?:ring|rings|call|bell|buzz|tinkle|shout|phone call|callback|call back|missed call)";
const anEmail = "(?:email|e mail|mail)";
const aMessage =
  "(?:text|text message|message|dm|whatsapp|whatsapp message|sms|voice note|voice message|line|note|letter|postcard|insta message|fb message|facebook message)";
const aTalk =
  "(?:yarn|natter|chinwag|blether|gab|chat|word|catch up|catchup|convo|confab|conversation|phone chat|chin wag|heart to heart|discussion|gossip|phone conversation|talk|chitchat|chit chat|powwow)";
const aMeeting =
  "(?:sit down meeting|meeting|sit down|coffee|lunch|breakfast|brekkie|dinner|tea|drink|beer|pint|brew|cuppa|appointment|site meeting|planning meeting|face to face|one to one|meet up|catch up meeting|team meeting|zoom meeting|face to face meeting|in person meeting|coffee meeting|lunch meeting|zoom|demo)";
const rang =
  "(?:rang|rung|rings|phoned|phones|called|calls|buzzed|telephoned|dialled|facetimed|skyped|belled)(?: (?:up|back|in|through))?";
const texted =
  "(?:texted|texts|messaged|messages|whatsapped|dmed|dm d|dmd|pinged|pings|sms d|fb messaged)";
const sent =
  "(?:sent|sends|shot|fired|fired off|flicked|dinged|flung|whizzed|slung|dropped|drops|wrote|pinged|left|popped|sent over|sent off|sent through|bashed out|banged off)";
/** Who comes to us, each verb with the ways that it is said of a visit: who turns around has not come. */
const came = [
  "(?:came|comes) (?:in|by|round|around|over|along|up|down(?! with)|out(?! (?:on|of|as|in))|back in)",
  "(?:popped|pops|nipped) (?:in|by|round|around|over|along|up|down|back in)",
  "(?:stopped|stops|dropped|drops|swung|swings|called) (?:in|by|round|around|back in)|(?:swung|swings|popped|stopped) through(?! with)",
  "(?:wandered|strolled|walked|breezed|waltzed|marched|trotted|bounced|ducked|dashed) (?:in|by|over|up|back in)",
  "(?:rocked|turned|showed|fronted|rolled|pulled|pitched) up",
  "(?:rocked|rolled|barrelled|stormed|looked) in",
  "(?:was|were|been) (?:in|by|round|around|over|here|back in)",
  "(?:poked|stuck) (?:her|his|their) head (?:in|round|around)",
].join("|");
const aPlace = "(?:to see us|to see me|at the (?:counter|till|desk|front desk|door)|at reception)";
const ours =
  "(?: (?:to|at|into|in|through|past))?(?: (?:the|our) (?:shop|store|studio|counter|door|place|workshop|salon|bakery|till))?";
const place =
  "(?: 's(?: (?:place|house|shop|office|cafe|studio|workshop|home|yard|farm|flat|salon|store|premises|stall))?)?";

type Way = "in" | "out" | undefined;

/** How the same is told in the words of our own rows. */
const call = (way: Way): string =>
  `log ${way === "in" ? "an inbound call from" : way === "out" ? "a call to" : "a call with"}`;
const email = (way: Way): string => `log ${way === "in" ? "an inbound email from" : "an email to"}`;
const message = (way: Way): string =>
  `log ${way === "in" ? "an inbound message from" : "a message to"}`;
const visit = (way: Way): string => `log a visit ${way === "in" ? "from" : "to"}`;
const meeting = "log a meeting with";

/** What is said of an exchange: the person in it, and what it was. */
const acts: readonly (readonly [said: string, plainly: string])[] = [
  // They did it
  [`<p> (?:gave|gives|give) (?:me|us|the shop) an? ${aCall}`, call("in")],
  [`<p> ${sent}${toUs} (?:an?|the|this|one|another) ${anEmail}`, email("in")],
  [`<p> ${sent}${toUs} (?:an?|the|this|one|another) ${aMessage}`, message("in")],
  [`<p> ${rang}${toUs}`, call("in")],
  [`<p> ${texted}${toUs}`, message("in")],
  [`<p> (?:${came})${ours}(?! (?:to|into) (?:the|an?|his|her|their)(?= |$))`, visit("in")],
  [`<p> (?:came|comes|stopped|was|were|been) ${aPlace}`, visit("in")],
  [
    `<p> (?:came|comes|popped|stopped|called|wandered|strolled|walked|breezed|ducked|waltzed|marched|trotted|dashed|nipped) (?:to|into) (?:the|our) (?:shop|store|studio|counter|workshop|salon|place|bakery)`,
    visit("in"),
  ],
  [`<p> just left(?: (?:the|our) (?:shop|store|studio)|(?= [,.;:–—(-]|$))`, visit("in")],
  [
    `<p> (?:on|was on) (?:the phone|the line|the blower|the horn)(?:(?: (?:to|with) (?:me|us))|(?! (?:to|with)(?= |$)))`,
    call("in"),
  ],
  [
    `<p> (?:hit|reached|contacted|got|caught) (?:me|us)(?: up)? (?:(?:on|via|through|over) )?(?:on |via |over |in |by )?(?:instagram|whatsapp|messenger|facebook|insta|fb|ig|text|telegram|signal|the dms|dm)`,
    message("in"),
  ],
  [`<p> ${sent}${toUs} an? voicemail`, call("in")],
  // We did it
  [`${sent} <p> an? voicemail`, call("out")],
  [`(?:got|gotten) (?:hold of|through to|ahold of|a hold of) <p>`, call("out")],
  [`(?:gave|given) <p> an? ${aCall}`, call("out")],
  [`${sent} <p> (?:an?|the|this|one|another) ${anEmail}`, email("out")],
  [`${sent} <p> (?:an?|the|this|one|another) ${aMessage}`, message("out")],
  [`${sent} (?:an?|the|one|another) ${anEmail} (?:to|over to|off to) <p>`, email("out")],
  [`${sent} (?:an?|the|one|another) ${aMessage} (?:to|over to|for) <p>`, message("out")],
  [`${rang} <p>`, call("out")],
  [
    `(?:went|popped|nipped|drove|swung|headed|walked|cycled|trotted|dashed|scooted|trekked|hopped|rode)(?: (?:over|out|round|by|in|up|down|across|along|off))? (?:to see|to visit|to check on|to) <p>${place}`,
    visit("out"),
  ],
  [
    `(?:(?:stopped|called|popped|dropped|swung)(?: (?:in|by|round|off))? (?:at|on|to see|to check on)|(?:was|were)(?: (?:over|round|out|down|up))? (?:at|seeing|visiting)|been(?: (?:over|round|out|down|up))? (?:to see|to visit|at|seeing|visiting)|went (?:seeing|visiting)) <p>${place}`,
    visit("out"),
  ],
  [
    `(?:went|popped|nipped|drove|called|stopped|swung|headed|walked|cycled|ran|been|was|were|dropped|rode|trekked) (?:(?:over|out|round|by|in|up|down|across|along|off|past) )?(?:to|at|by|into|in at) (?:the )?<k> (?:, |and )?(?:to see|to meet|to visit|seeing|meeting|visiting|saw|met) <p>`,
    visit("out"),
  ],
  // Both did it
  [
    `(?:done|finished|been|was|were|got done|stopped|got off|got finished) (?:talking|speaking|chatting|nattering|yarning|gabbing|yakking) ${withThem} <p>`,
    call(undefined),
  ],
  [
    `(?:on|off) (?:the (?:phone|line|blower|horn|dog and bone)|an? (?:call|phone call|zoom|video call|zoom call)) (?:with|with /|to) <p>`,
    call(undefined),
  ],
  [`(?:had|have had|got) <p> on the (?:phone|line|blower|horn)`, call(undefined)],
  [
    `(?:spoke|spoken|chatted|nattered|talked|blethered|yarned|yakked|gabbed|chinwagged) (?:on the phone |over the phone )?${withThem} <p>`,
    call(undefined),
  ],
  [
    `(?:had|have had|having|enjoyed|did) (?:an?|our|that|my|the) ${aTalk} ${withThem} <p>`,
    call(undefined),
  ],
  [
    `(?:had|have had|enjoyed|did|grabbed|took) (?:an? |our |that |my |the )?${aMeeting} (?:with|with /) <p>`,
    meeting,
  ],
  [
    `(?:met|met up|sat down|caught up|got together|ran into|bumped into|had a sit down)(?: (?:up|for (?:an? )?(?:coffee|lunch|breakfast|dinner|drink|pint|brew|beer|chat|cuppa|catch up)))? (?:with|with /) <p>`,
    meeting,
  ],
  [
    `caught (?:up with <p> (?:at|in) (?:the|our|a) \\S+|<p> (?:at|in) (?:the|our|a) (?:market|fair|show|shop|store|café|cafe|pub|event|expo|conference|street|car park|supermarket))`,
    meeting,
  ],
  [`(?:had|have had|did) (?:an?|our|that|the) ${aMeeting} , <p> and (?:me|i|myself)`, meeting],
  [
    `<p> and (?:me|i|myself) (?:had|met|met up|sat down|caught up|got together)(?: (?:an?|our) ${aMeeting})?(?: for (?:an? )?(?:coffee|lunch|drink|pint|brew))?`,
    meeting,
  ],
  // It is said what it was
  [`${aCall} (?:i |we )?(?:had|made|did|took|got)? ?(?:with|with /) <p>`, call(undefined)],
  [`${aTalk} (?:i |we )?(?:had|did)? ?(?:with|with /) <p>`, call(undefined)],
  [`${aCall} (?:i |we )?(?:took|had|got|came in)? ?(?:from|off) <p>`, call("in")],
  [`${aMeeting} (?:i |we )?(?:had|did)? ?(?:with|with /) <p>`, meeting],
];

const file = "(?: 's (?:record|file|card|page|profile|notes|account|entry|contact|name))?";
const links =
  "(?:against|on|for|under|in|to|re|about|onto|regarding|concerning|by|with|at|next to|beside)";
const writes =
  "(?:put|stick|pop|chuck|bung|jot|jot down|write|write down|add|note|note down|scribble|whack|drop|get|leave|make|record|log|pencil|type|type up|save|keep|file|stash|slap|throw|sling|fire|need|want|like)";
const keeps =
  "(?:put|stick|pop|chuck|bung|jot|jot down|write|write down|add|note|note down|scribble|scribble down|whack|record|log|save|file|stash|slap|throw|sling|put down|pop down|put in|type up)";
/** What is to be written down of somebody. */
const noting: readonly string[] = [
  `(?<!leave an? )(?!leave (?:an? )?note with)(?:${writes} )?(?:an? |this |the )?(?:note|memo|quick note|jot a note|make a note|leave a note|take a note|jotting|comment|remark|add a note|write a note|put a note)(?: (?:down|to self|to add|to go))? ${links} <p>${file}`,
  // "put this under Ana: …": what is handed to her is no note
  `${keeps}(?: (?:this|that|it|the following|down|one|up|something|here))* (?:against|under|next to|beside) <p>${file}(?= (?:[:–—-]|that))`,
  `${keeps}(?: (?:this|that|it|the following|down|one|up|something|here))* (?:on|in|to|for) <p> 's (?:record|file|card|page|profile|notes|account|entry)(?= (?:[:–—-]|that))`,
  `(?:jot|jot down|note down|scribble|scribble down|write down|jotting|noting)(?: (?:this|that|it|the following|down|one|something))* (?:on|for|against|under|about) <p>${file}`,
];

/** What stands behind the act and still belongs to it. */
const behind =
  "<w>|me|us|back|again|up|in|earlier|first thing|just now|out of nowhere|there|over the phone|on the phone|by phone|in person|at the counter|in the shop|in the store|too|as well|quickly|briefly|on her way home|on his way home|on the way past|to|at lunch|down";
/** What the note may begin with: a mark, what it is about, and who says what. */
const opens =
  "(?:[,;:.(–—-]|·?[-–—]|\\S+ing|about|re|regarding|concerning|abt|over|for|to|with|because|cos|coz|since|as|after|and|but|so|he|she|they|it|his|her|their|asked|asks|wants|wanted|said|says|saying|who|at|that|all|very|really|just|quite|hoping|keen|happy|needs|needed|had|not|no|still|discussed|talked|chatted|spoke)";

/** "… log it would you": how to keep what was told. */
export const closing =
  "(?: (?:[,.;–—-]|and|so|then))*(?: (?:can you|could you|would you|will you|please|pls|go on and|just))*(?: (?:log|put|pop|stick|note|record|write|jot|get|enter|add|bung|chuck|whack|save|log it|note it|put down|note down|write down|jot down|put in))(?: (?:that|it|this))(?: (?:down|in|up|through|on|for me|please|pls|will you|would you|will ya|would ya|if you can|for us|thanks|ta|cheers|as a note|as a call|as a visit|as a meeting|there|somewhere|now|on file))*(?: [.!])*";

/** What a note never swallows: another deed, a doubt, and what takes back. */
const more =
  /(?<= |^)(?:<p>|[?]|remind\S*(?: me)?|a? ?reminder|ping me|nudge me|tag|untag|tagged|follow up|follow ups|todo|task|refund\S*|bought|sold|paid|pays|purchased|ordered|undo|scrap|delete|remove|change|update|set|mark|add|move|put|give|hand|assign|log|record|note|book|can you|could you|would you|will you|please|pls|forget|wait|sorry|hang on|hold on|scratch|i mean|i meant|actually|oops|whoops|tell a lie|correction|never mind|i think|i reckon|i guess|maybe|perhaps|not sure|or something|apparently|supposedly|kidding|joking|jk|fictional|imaginary|or was it|or is it|wrong|every|always|usually|often|never|nearly|almost|would|if|<a>|left with|(?:walked|went|came|go|gone|walking) (?:out|away|home|off) with|took|takes|grabbed|picked up|collected|altogether|all in|in total|each|for \d[\d.]*(?: [.,]|$))(?= |$)/u;
/** Nothing of the act is a habit, and it is of nobody's relation. */
const habit =
  /(?<= |^)(?:every|always|usually|often|never|each|sometimes|used to|nobody|no one|nearly|almost)(?= |$)/u;

const atPlace = /^(?:at|in|outside|over|by|near|down|up) (?:(?!<w>)[^ ,.;:]+ ){0,5}<w>/u;

/** "she got through to Ana", "as Ana rang": it was somebody else, or is told by the way. */
const byOthers =
  /(?<= |^)(?:he|she|they|who|whoever|someone|somebody|anyone|anybody|everyone|everybody|it|people|as|since|while|once|until|till|before|after|when|without|instead of)(?: (?:just|finally|also|have|has|had|was|were|only|then))* $/u;

const noted = `(?<behind>(?: (?:${behind}))*?)(?: (?<note>${opens}(?: .+?)?))?(?<closing>${closing})?(?: [.!])*$`;
const actIn = (said: string): RegExp =>
  new RegExp(`(?<= |^)(?<act>${loosely(said)})(?! (?:'s|and <p>))${noted}`, "du");
const noteIn = (said: string): RegExp =>
  new RegExp(
    `(?<= |^)(?<act>${loosely(said)})(?! (?:'s|and <p>))(?: [:,;.–—-]|that|saying|to say)* (?<note>(?!(?:is|was|are|were|should|would|could|might|may|must|has|needs|from|by)(?= |$)).+?)(?<closing>${closing})?(?: [.!])*$`,
    "du",
  );

/** Words before the act that only lead to it. */
const may = new RegExp(
  `(?<= |^)(?:${late}|need to|needs|want to|wants|can you|could you|would you|will you|can we|could we|i could do with|could do with|log|record|recording|enter|note|write|put|put down|put in|add|get|jot|another one|this one|one for the (?:log|diary|book|books|record|records)|for the (?:log|diary|book|books|record|records)|from|to (?:log|record|note|enter|write|put|add)(?: (?:in|down|up))?|quick|the other|in case i forget|to self|logging|noting|gonnae|gonna you|out of nowhere|so|and|hi|hello|morning|afternoon|evening|done|not long|ago|today|before i forget|while i remember|while i think of it|while i 'm at it)(?= |$)`,
  "u",
);

type Span = readonly [from: number, to: number];

const plainlyAs =
  (says: RegExp, plain: string, isTimed: boolean) =>
  (form: Form): string | undefined => {
    const found = says.exec(form.said);
    const [person, ...others] = form.all("p");
    if (found === null || person === undefined || others.length > 0) return undefined;
    const end = form.said.length;
    const note = spanIn(found, "note") ?? [end, end];
    if (!isOneDeed(form.said, spanIn(found, "act")?.[0] ?? 0, note)) return undefined;
    const when = isTimed ? form.allWithin("w", 0, daysEnd(form.said, note)) : [];
    const told = (form.group(found, "note") ?? form.text).replace(/^[\s,;:.–—-]+/u, "");
    return `${plain} ${[person, ...when].map(({ text }) => text).join(" ")}: ${told}`;
  };

const spanIn = ({ indices }: RegExpExecArray, name: string): Span | undefined =>
  indices?.groups?.[name];

/** Whether nobody else did it, nor every week, and the note tells of nothing that is to be written down. */
const isOneDeed = (said: string, act: number, [from, to]: Span): boolean =>
  !byOthers.test(said.slice(0, act)) &&
  !habit.test(said.slice(0, from)) &&
  !more.test(said.slice(from, to));

/** "a yarn with Ana at the park on Sunday, …": the day may stand behind where it was. */
const daysEnd = (said: string, [from, to]: Span): number =>
  from + (atPlace.exec(said.slice(from, to))?.[0].length ?? 0);

const gistOf = (says: RegExp, plain: string, isTimed: boolean): Gist => ({
  of: ["p", "k", "a", "w"],
  says,
  may,
  keeps: true,
  plainly: plainlyAs(says, plain, isTimed),
  is: ["log_interaction"],
});

/**
 * Calls, visits, emails, meetings, messages and notes, in whatever words they are told around the one
 * they were with: what is said behind is the note, as it was typed.
 */
export const exchangeGists: readonly Gist[] = [
  ...noting.map((said) => gistOf(noteIn(said), "note for", false)),
  ...acts.map(([said, plain]) => gistOf(actIn(said), plain, true)),
];
