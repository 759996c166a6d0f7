/**
 * What there is to do, told beside what happened, as an order to remind: "I have to order them on
 * Monday, remind me", "Ben should be reminded to send it", "reminder for me: 10 October".
 */
const ways: readonly (readonly [said: RegExp, plainly: string])[] = [
  [/^(\p{L}+) (?:should|must|needs to|has to|is to|to) be reminded /iu, "remind $1 "],
  [
    /^(?:please )?(?:a )?reminder (?:for|to) me(?: for| on)?[:,]? (?<when>[^,:;]+?)[,:;] /iu,
    "remind me on $<when> to ",
  ],
  [/^(?:please )?(?:a )?reminder (?:for|to) me(?: for| on)?[:,]? (?=[^,:;]+$)/iu, "remind me on "],
  [
    /^(?:please )?(?:a )?reminder for (?<who>\p{L}+), due (?<when>[^,:;]+?)[,:;] /iu,
    "remind $<who> on $<when> to ",
  ],
  [
    /^i(?:'d| would) like (?:reminding|to be reminded) |^i (?:want|need|should like) (?:reminding|to be reminded) /iu,
    "remind me ",
  ],
  [
    /^(?:i (?:want|need)|i(?:'d| would) like|give me|set me|set) a reminder for (?=(?:\p{L}+|\d{1,2}) (?:tomorrow|on|today|next)\b)/iu,
    "remind me at ",
  ],
  [
    /^(?<who>\p{L}+) (?:to|has to|must|should) (?<what>.+?),? (?:and |so |- )?(?:please )?remind (?:him|her|them)(?: please)?$/iu,
    "remind $<who> to $<what>",
  ],
  [/^remind (?<who>me|us) 2 (?=\p{L})/iu, "remind $<who> to "],
];

/** "… I have to do it, remind me": the duty before the order. */
const duty =
  /^(?<when>(?:[\p{L}\d:]+ ){0,5}?)(?:i|we)?(?:(?:'ve| have)? ?(?:got to|have to|need to|must)|(?:'m| am) to|['’]ve got to) (?<what>.+?),? (?:so |and |- )?(?:please |pls )?(?:give me a reminder|remind me|set (?:me )?a reminder)(?: of (?:it|that))?(?: please| pls)?\W*$/iu;
const plainDuty =
  /^(?:need to|gotta|got to) (?<what>.+?),? (?:so |and |- )?(?:please |pls )?(?:give me a reminder|remind me)\W*$/iu;

/** What is to be done said as an order to remind; as it is where no other way is known. */
export function reminderPlainly(said: string): string {
  const { when = "", what } = (duty.exec(said) ?? plainDuty.exec(said))?.groups ?? {};
  if (what !== undefined) return `remind me ${when}to ${what}`;
  const way = ways.find(([pattern]) => pattern.test(said));
  return way === undefined ? said : said.replace(way[0], way[1]);
}
