import { waysToPay } from "../commands/ways-to-pay.ts";
import { phrasesOf } from "./phrases.ts";

/**
 * Words around what is sold or given back, each phrase as a whole, so that no word alone ("have",
 * "would", "need") can say that something is only wished, planned or asked.
 */
type Phrases = readonly string[];

const payments = `(?:${waysToPay}|cash|cards?|checks?|cheques?|account|credit cards?|debit cards?|debit|bank transfer|transfer|contactless|cash app|apple pay|money order)`;
const his = "(?:(?:a|the|his|her|their) )?";
const records =
  "(?:log|logging|record|recording|enter|entering|add|adding|book|booking|register|note|write|save|file|key|ring|run|put|get|mark|make|type|process)";
const entry =
  "(?:it all|all that|all of (?:it|that)|this one|this <z>|it|that|this|them|both|all|everything|the lot)";
const into =
  "(?:in|up|down|through|into (?:the )?(?:system|books?|log)|in (?:the )?(?:system|books?)|to (?:the )?(?:sales|books?|log)|on file|now|for (?:me|us)|too|as well|all in)";
const deals =
  "(?:sales?|purchases?|orders?|refunds?|returns?|invoice|receipt|slip|entry|items?|lines?|things)";

/** Politeness, and that it is to be written down. */
const writing: Phrases = [
  "please|pls|plz|kindly|thanks|thank you|ta|cheers|hi|hey|hello|morning|good morning|afternoon",
  "(?:can|could|would|will) (?:you|we)|i (?:would|'d) like(?: you)? to|i (?:want|need|have)(?: you)? to(?= (?:add|log|enter|record|put in|book) )|i must(?= (?:add|log|enter|record|book) )|go ahead and|let us",
  `${records}(?: ${into})*`,
  `${records} ${entry}(?: ${into})*(?: as (?:a|an|the) ${deals})?`,
  `${records} (?:as )?(?:a|an|the) (?:new |older |old )?${deals}`,
  `(?:there 's|there is|there are|there was|there were|there must be|i have|i 've got|we have|i need|we need|it needs|needs) (?:(?:an?|the) )?(?:old|older|new|missing)? ?(?:${deals}|<z> ${deals})(?: (?:put in|put through|entered|recorded|logged|missing|booked|written|sold))?`,
  `(?:so )?(?:that|it|this)(?: needs| should be| has to be| is to be)? (?:recording|entered|logged|recorded|booked)? ?as (?:a|an|the) ${deals}`,
  `i (?:just )?found|(?:an? )?(?:old|older|new|missing|forgotten) ${deals}`,
  "following|that|entered|recorded|logged|registered|missing|under",
  "(?:i |we )?(?:forgot|forgotten|forgot to|did not)(?: (?:get to|quite))* (?:enter|write|type|log|put|note|record|ring|key|book|add|mention)(?: (?:it|this|that|them|<z>|up|down|in|through|yet))*",
  "(?:i |we )?(?:never|have not|has not|had not)(?: (?:got|been|quite))* (?:entered|written|wrote|typed|logged|put|noted|recorded|rung|rang|keyed|booked|added|mentioned)(?: (?:it|this|that|them|<z>|up|down|in|through|yet))*",
  "before i (?:forget|go)|can you(?= [?])",
  "(?:so |very )?sorry(?: about that)?|my (?:bad|fault)|oops|apologies",
];

/** Heads and names of the parts. */
const labels: Phrases = [
  "(?:(?:the|a) )?(?:customer|client|buyer|name|contact|purchaser)(?: name)?(?: (?:is|was|'s))?(?: actually)?",
  "(?:the )?(?:date|day|dated)(?: (?:is|was|'s|of))*(?: (?:sale|purchase|refund))?",
  "(?:(?:the|two|three|four|five|following) )?(?:products?|items?|goods|article|lines?|things)(?: (?:is|was|are|were|of|for|sold))*",
  "(?:the )?(?:quantity|qty|count|number|units?|pieces?|pcs?|pc)(?: (?:is|was|of|'s))*",
  "(?:(?:the|an?|unit|full|whole|agreed|per) )*(?:price|amount|total|sum|cost|value)(?: (?:agreed|paid|charged|due))?(?: (?:is|was|of|'s|came to|comes to|being|for))*",
  "(?:our|our own|own|its) cost(?: (?:price|on it|of it|for it|is|was|of|us))*|we paid(?= <C>)|cost us",
  "(?:the |its )?(?:invoice|inv|receipt|order|reference|ref)(?: (?:no|number|nr))?(?: (?:is|was|'s|of))?",
  "(?:as|for) (?:the|its) (?:invoice|reference|order)(?: number)?",
  "(?<=<g> )(?:jobs?|work|places?|spots?|seats?)",
  "in the (?:name|amount|sum) of|(?:to|on) the account of|in (?:us|canadian|australian) dollars|on (?:his|her|their) account",
  "i have(?= <[a-zA-Z]> cash)|(?<=on <r> )i have",
];

/** How it was paid, and how the goods go out: a sale keeps neither. */
const paying: Phrases = [
  `(?:(?:he|she|they) )?(?:paid|paying|pays|settled|payment|paid us)(?: (?:was|is|came|made))?(?: (?:by|with|in|via|on|through|using|per))* ${his}${payments}`,
  `(?:by|with|in|via|on|through|using) ${his}${payments}`,
  `(?:(?:he|she|they) )?(?:gave|wrote|handed|left) (?:(?:me|us|him|her|them) )?${his}${payments}`,
  `(?:i |we )?(?:ran|run|charged|swiped) (?:his|her|their|<p>(?: 's)?) ${payments} for`,
  `(?:i |we )?got (?:his|her|their|<p>(?: 's)?) ${payments}(?: for)?(?: the)?`,
  `(?:method of payment|payment method|payment|paid)(?: (?:is|was|by|:))* ${payments}|${payments}(?: (?:payment|sale|refund))?`,
  "(?:(?:he|she|they) )?(?:has|have|had|put|puts|goes|went|going) (?:it |them |that )?on (?:(?:the|his|her|their) )?(?:account|tab|card)",
  "(?:(?:<z>|one|the other|other) )?half(?: (?:in|by|with|on|of it))* (?:cash|card|check|account)|paid half",
  "(?:the )?(?:payment )?(?:terms )?(?:of )?(?:net <z>|net \\d+)(?: days)?|terms",
  "(?:it 's|its|it is|this is|that 's) (?:a )?(?:delivery|pickup)|(?:for|by|on|with) (?:delivery|pickup|pick up|collection)|delivery|to be (?:delivered|picked up|collected)|(?:it |this |this <z> |this one |that )?(?:goes|went) out(?: by delivery)?|goes",
];

/** Small words that join the parts and tell nothing. */
const joints: Phrases = [
  "and|also|plus|so|then|now|just|already|too|as well|to|from|for|of|by|on|in|at|under|with|as|off|the|an?|both|all|all to|here|ok|okay|each|apiece|per|x|which|that|actually|down for|(?<=<r> )(?:into|in) the system",
  "(?:he|she|they|it|that|this|we|i)(?: (?:was|is|'s|were|are))?|was|were|is|are|'s|his|her|their|him|them|me|us|our",
  "(?:it|that|this|which) (?:is|was|'s) for|it concerns|so that 's|that 's|just the (?:<z>|one)|<z>",
  "(?:he|she|they)(?: (?:is|was|'s))? with(?= <k>)",
];

export const allTogether =
  "(?:in total|in all|all in all|totals?|totall?ing|altogether|all together|together|all in|all told|all up|for (?:the )?(?:both|all)(?: of)?(?: (?:it|them|those|these|the lot|(?:the |two |three |four |five )?<o>))?|for (?:them|it|those)|for (?:(?:the|all) )?(?:lot|set|pair|two|three|four|five|six|<z>)|the lot|overall)";
export const comesTo =
  "(?:(?:the )?(?:total|sum|lot|bill|whole thing)(?: (?:was|is|of|for|comes to|came to|being|amount))*|(?:(?:which|that|it|they|this|all|and) )?(?:comes to|came to|coming to|makes it|making it|makes|making|made|totals|totalled|totaled|totall?ing)|(?:at|for) a total of)";
const one =
  "(?:piece|unit|item|bag|plant|pot|box|head|bottle|pack|jar|bunch|tin|roll|set|pop|go|kilo|time|ticket|stem|bar|<g>)";
export const everyOne = `(?:each one|each|apiece|a piece|(?:per|for each|an?|for an?) ${one}|per one|ea)`;
export const unitPrice =
  "(?:(?:(?:at )?(?:the|a|an) )?(?:unit|single|per unit|piece) (?:price|cost)|(?:the )?price (?:per|of an?|for an?) (?:unit|piece|<g>)|(?:(?:they are|they were|it is) )?each(?: (?:one|of them))?)";
const prices: Phrases = [
  `(?:i |we )?(?:gave|made) (?:him|her|them|<p>) a price of|talked (?:me|us) down to|${unitPrice}|${everyOne}(?: <o>)?|per <o>|an? <o>`,
  `${allTogether}|${comesTo}|(?:it|they) (?:was|were)`,
];

/** What says that something was sold, by us and to somebody. */
const sells: Phrases = [
  "(?:(?:i|we) )?(?:(?:have|had|has|just|also|been|was|were) )*(?:sold(?: to| off| for| on)?|parted with)",
  "(?:(?:he|she|they|who) )?(?:(?:has|have|had|just|also|now|was|were|been) )*(?:bought|purchased|ordered|took|taken|picked up|left with|walked out with|went home with|got|grabbed|collected|paid(?: us)?(?: for)?|was in for|stopped in for)",
  "(?:(?:he|she|they|who) )?(?:has|have) (?:take|choose|pick up|grab|collect)(?! back)",
  "(?:bought|purchased|taken) by|(?:(?:bought|purchased|got|took) )?(?:from|off) (?:us|me|myself|our (?:shop|store|stall))",
  "(?:just |also )?(?:went|gone|gone out|went out)(?: out)?(?: the door)? to|out the door to|->",
  "(?:i |we )?let <p> have",
  "(?:(?:the|an?|two|first|one) )?(?:sales?|purchases?|orders?)(?: (?:is|was|on|to|of|for|from|by))*",
  "(?:i |we )?(?:just )?wrote(?: <p>)?(?= <r>)|(?:for )?(?:his|her|their) list",
  "(?:came|come) in from|(?:(?:he|she|they) )?(?:needed|stocked up|stopped in|stopped in <w> for|came in|came by|came|was in|was here)|(?:(?:was|is) )?our (?:first|last) customer",
];

/** What says that money was given back. */
const givesBack: Phrases = [
  "(?:(?:i|we|he|she|they) )?(?:(?:have|had|has|just|also|been|was|were) )*(?:refunded|refunds?|refunding|reimbursed?|returned|returns?)(?: (?:is|was|of|to|for|by|from|back))*",
  "(?:(?:i|we|he|she|they) )?(?:(?:have|had|has|just|also|been|was|were) )*(?:brought|sent|handed|came|come|gone|took|taken|paid|gave|given|got|gets|received|put|pay|give|wrote)(?: (?:him|her|them|<p>))?(?: back)?",
  "back|back (?:to|on|onto|by|from)|money back|too many|(?:his|her|their|the|its)(?: money)? back|because of",
  "(?:on|onto|to) (?:his|her|their|<p> 's|the) (?:card|account)|out of the (?:till|until)|from the (?:till|until)",
  "(?:was|were|is|are) (?:no good|broken|faulty|damaged|cracked|defective|dead|wrong|the wrong (?:size|colou?r|one|kind))",
  "(?:(?:he|she|they|who) )?(?:(?:had|has|have) )?(?:bought|purchased|ordered)(?: (?:it|them|from us))?|had",
  "we owe <p>|(?:is|was) owed|(?:wants|wanted) (?:his|her|their) money back",
];

const besideBoth = [...writing, ...labels, ...paying, ...prices, ...joints];
/** All that may be said beside the parts of a sale. */
export const besideSale = phrasesOf(...besideBoth, ...sells);
/** … and of a refund. */
export const besideRefund = phrasesOf(...besideBoth, ...givesBack);
