/** What asks for a reminder, where it stands in what is said, and for whom it is. */
export interface Ask {
  readonly spans: readonly (readonly [number, number])[];
  /** "me", "her", "<m>" …; undefined where that is not said. */
  readonly who: string | undefined;
  /** "…, for me": no reminder is spoken of. */
  readonly isTerse: boolean;
}

const whom =
  "(?<who>me|us|myself|her|him|them|<m>|both of us|the two of us|us both|the both of us|both)";
const noun =
  "(?:new |quick |little )*(?:reminder|follow up|to do|todo|task|nudge|job|prompt|to do item|action item)";
const of = "(?: (?:of|about|for|on|to do) (?:it|that|this|him|her|them|so))?";
const kindly = "(?: (?:please|pls|thanks|thank you|then|too|as well|also|now|ok|<w>|, <w>))*";
const listOf =
  "(?:list|to do list|do list|to dos|to do|todo list|tasks|reminders|agenda|plate|diary|calendar|follow ups)";
const whose = "(?<who>my|our|his|her|their|<m> 's)";
const lead =
  "(?:(?:[.,;:!?()–—-]|so|and|also|then|now|please|pls|kindly|just|can you|could you|would you|will you|can we|you|i would ask you to|i ask you to|i need you to|i would like you to|i want you to) )";
/** A wish for a reminder, by whoever has it. */
const wish =
  "(?:i|we)(?: (?:will|shall|would|'ll|'d|am going to|could))?(?: also)? (?:need|want|like|appreciate|love|do with|would like)";

const endings = [
  `(?:remind|nudge|ping|prompt|alert|notify|give a nudge|remind me)(?: ${whom})?${of}(?: when it (?:is|'s) time| when the time comes| then)?`,
  `(?:make|create|set|set up|add|put|put in|put down|enter|schedule|give|have|book|log|open|get)(?: (?<for>me|us|her|him|them|<m>))? (?:an? |the |one )?${noun}(?: (?:in|down|up))?(?: for ${whom})?${of}`,
  `(?:make|call|consider) (?:it|that|this|them) (?:an? |${whose} )${noun}(?: for (?<for>me|him|her|<m>))?`,
  `(?:put|stick|pop|get|add|place|have) (?:it|that|this|them|him)(?: (?:down|in|up))? (?:on|to|onto|in) ${whose} ${listOf}`,
  `(?:put|pop|stick|schedule|note|set|book|diarise|write|mark|pencil|enter|add) (?:it|that|this|them)(?: (?:in|down|up))?(?: too| as well)?(?: for ${whom})?`,
  `(?:an? |one )?${noun}(?: for ${whom})?(?: ,)?(?: (?:please|pls|thanks|would be (?:good|nice|great|helpful|handy|lovely|useful|appreciated)|is needed|needed|wanted|on that))+`,
  `one ${noun} for (?:me|<m>)(?: ,)?(?: and)? (?<who>(?:one|another) for (?:me|<m>))`,
  `(?:an? |one )?${noun} for ${whom}`,
  `${wish} (?:(?:an? )?${noun}|reminding)${of}`,
  `bring (?:it|that|this) up(?: then| again)?`,
  `(?:see|see to it|make sure|ensure)(?: that)? i am reminded${of}`,
  `(?:make sure|see to it|see|ensure)(?: that)? (?<who>i|he|she|they|<m>) (?:do|does|will|remember|remembers|know|knows|am reminded|is reminded)(?: (?:it|so|that|about it|of it))?`,
  `let ${whom} know(?: (?:with a reminder|by a reminder|about it|of it|about that|that|it))?`,
];
const terse = [
  "(?:(?:it|that|this) (?:is|'s) )?(?:for )?(?<who>mine|me|<m>)",
  "(?:(?:it|that|this) (?:is|'s) )?(?<who>my) (?:task|job|one|turn)",
];

const beginnings = [
  `there (?:should|must|has to|needs to|ought to|will have to) be (?:an? )?${noun}(?: for ${whom})?`,
  "(?:keep in mind|put down|make a note|keep it in mind)(?: for (?<who>me|us|<m>))?(?: (?:for|on) <w>| <w>)? that(?= (?:i|we|<m>) )",
  `(?:put|add|have|get|stick|pop)(?: (?:it|this|that))?(?: down)? (?:on|in|to|onto) ${whose} ${listOf}(?: (?:for|on) <w>| <w>)?(?: (?:that|to))?`,
  `let (?<who><m>|him|her|them) know(?: <w>)? (?:to|(?:that )?(?:he|she|they)(?= (?:has|have|must|should|needs?|is|are|ought)(?: to)? ))`,
  "(?:see to it|make sure|ensure|take care|make certain)(?: <w>)?(?: that)?(?= (?:i|<m>|he|she) )",
  "(?:see|see to it|make sure)(?: that)? (?<who><m>|he|she) remembers to",
  "tell (?<who>me)(?= (?:(?:on|at|by|for) )?<w>)",
  `(?<who><m>|he|she) (?:needs to|has to|must|should|is to|ought to|wants to) (?:be reminded|be told|get reminded|get an? ${noun}|have an? ${noun}|be given an? ${noun}|be sent an? ${noun})`,
  `(?<who><m>|he|she) (?:needs|gets|should get|should have) (?:an? )?${noun}`,
  `(?:have|get) (?<who><m>|me) reminded`,
  `(?:send|give) (?<who><m>|him|her|me) (?:an? )?(?:${noun}|reminder)`,
  `${wish} (?:(?:an? )?${noun}|reminding)(?: (?:to|about|that))?`,
  `(?:an? )?${noun} (?:for|4) (?<who><m>|me|us|him|her)`,
  "(?:remind|nudge|ping|prompt|alert) (?<who>me|us|<m>|him|her) (?:to|that|about)",
  "(?:remind|nudge|ping|prompt|alert) (?<who>me|us|<m>|him|her)(?= [.:;–—-] )",
  "bring up(?= <p>(?: <w>)?(?: ,)? i (?:need|have|want|must|should|am))",
];
/** "For Ben: …": whom it is for stands first, apart. */
const heads = ["for (?<who><m>|me)(?= [:,–—-] )"];
/** "Ben, Friday, order her saddle. Make it a reminder." */
const called = ["(?<who><m>)(?= [:,–—-] )"];

const starts =
  "(?:(?:please|so|and|can you|could you|would you|will you|i think|also|hi|hey|kindly) |[,] |(?:for|with|about) <p> (?:, )?)*";
const day = "(?:(?:on |at |by |for |in )?<w>(?: ,)? )*";

const atEnd = (ways: readonly string[]): readonly RegExp[] =>
  ways.map((way) => new RegExp(`(?:${lead}+|(?<=<w>) |^)(?:${way})${kindly}(?: [?.!)])*$`, "u"));
const atBegin = (ways: readonly string[]): readonly RegExp[] =>
  ways.map((way) => new RegExp(`^${starts}(?<day>${day})(?<ask>${way})(?= |$)`, "du"));
const listed = new RegExp(
  `(?:^| )(?<put>(?:put|add|stick|pop|get|have)) (?!it |that |this |them )(?<what>[^.;:]+?) (?<ask>(?:on|onto|to) ${whose} ${listOf})(?= |$)`,
  "du",
);

const [ends, tersely] = [atEnd(endings), atEnd(terse)];
const [begins, headed, calledFirst] = [atBegin(beginnings), atBegin(heads), atBegin(called)];

/** What asks for a reminder at the end or the beginning of what is said. */
export function askIn(said: string): Ask | undefined {
  const end = lastOf(ends, said);
  const begin =
    firstOf(begins, said) ??
    firstOf(headed, said) ??
    listedIn(said) ??
    (end && firstOf(calledFirst, said));
  const tail = end ?? lastOf(tersely, said);
  const asks = [begin, tail].flatMap((ask) => ask ?? []);
  if (asks.length === 0) return undefined;
  return {
    spans: asks.flatMap(({ spans }) => spans),
    who: asks.map(({ who }) => who).find((who) => who !== undefined),
    isTerse: begin === undefined && end === undefined,
  };
}

type Found = Pick<Ask, "spans" | "who">;
type Span = readonly [number, number];

const whoOf = (found: RegExpExecArray): string | undefined => {
  const { who, for: other } = found.groups ?? {};
  return who ?? other;
};
const spanOf = (found: RegExpExecArray, name: string): Span =>
  found.indices?.groups?.[name] ?? [0, 0];

function lastOf(ways: readonly RegExp[], said: string): Found | undefined {
  for (const way of ways) {
    const found = way.exec(said);
    if (found !== null) return { spans: [[found.index, said.length]], who: whoOf(found) };
  }
  return undefined;
}

function firstOf(ways: readonly RegExp[], said: string): Found | undefined {
  for (const way of ways) {
    const found = way.exec(said);
    if (found === null) continue;
    const opening = spanOf(found, "day")[0];
    return { spans: [[0, opening], spanOf(found, "ask")], who: whoOf(found) };
  }
  return undefined;
}

/** "put a call to Ana on Ben's list": no follow-up that is there already. */
function listedIn(said: string): Found | undefined {
  const found = listed.exec(said);
  if (found === null || isThere.test(found.groups?.["what"] ?? "")) return undefined;
  return { spans: [[0, spanOf(found, "put")[1]], spanOf(found, "ask")], who: whoOf(found) };
}
const isThere =
  /(?:^| )(?:follow ups?|reminders?|tasks?|to dos?|one|ones|contacts?|customers?)(?: |$)/u;
