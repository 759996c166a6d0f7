import type { InteractionKind } from "../../interactions/interaction.ts";

/** The kinds that are told in many words; a note is asked for. */
export type Exchange = Exclude<InteractionKind, "note">;

/** The words that say what kind of exchange it was, as things and as deeds. */
const ofKind: Readonly<Record<Exchange, string>> = {
  call: "phone call|phone calls|telephone call|telephone calls|call|calls|phone conversation|phone conversations|telephone conversation|telephone conversations|phone chat|voice call|video call|missed call|voicemail|on the phone|on phone|by phone|by telephone|per phone|via phone|over the phone|over the telephone|on the telephone|on the blower|on the line|phoned|phoned up|phoned in|rang|rang up|rang in|rung|called|called up|telephoned|buzzed|ringing|phoning|calling|telephoning",
  email:
    "email|emails|e mail|e mails|mail|by email|by e mail|per email|via email|by mail|in an email|emailed|e mailed|mailed|emailing",
  message:
    "message|messages|text|texts|text message|text messages|sms|dm|dms|whatsapp|whatsapps|whatsapp message|whatsapp messages|facebook message|facebook messages|instagram message|instagram messages|fb message|insta message|messenger message|by text|by text message|by message|by sms|by dm|via text|via message|by whatsapp|by whatsapp message|on whatsapp|via whatsapp|on facebook|via facebook|on fb|on messenger|on instagram|over whatsapp|messaged|msged|msgd|texted|whatsapped|dmed|pinged",
  visit:
    "visit|visits|visitor|visitors|shop visit|house call|visited|visiting|came in|came by|came into the shop|came to the shop|came in the shop|came in to the shop|came round|came over|came along|came to see us|popped in|popped by|dropped in|dropped by|stopped by|stopped in|called in|called by|walked in|wandered in|looked in|swung by|was here|were here|was in|were in|in the shop|in our shop|in shop|in store|in the store|at the counter|at the till|in person|came in person|who came in|paid us a visit",
  meeting:
    "meeting|meetings|met|met up|sat down|sat down together|got together|sit down|sit down meeting|caught up|catch up",
};

/** Talk, of which it is not said how it was had. */
const talk =
  "spoke|spoken|speaking|talked|talking|chatted|chatting|had a chat|had a word|had a talk|had a conversation";

/** What asks for it to be written down. */
export const framing =
  "log|logs|logged|logging|record|recorded|recording|enter|entered|entering|put down|put in|note down|register|late entry|for the record|for the log|for the books|keep a record|keep record|write down|jot down|document|note the|needs to be logged|to be logged|never logged|forgot to log|had not logged|did not log|have not logged";

const manner =
  "please|kindly|can you|could you|would you|will you|thanks|cheers|ta|worth|needs|so|then|also|too|as well|just|quick|quickly|only|both|each|all|late|another|ok|okay|hi|hello|hey|right|short|brief|long|for me|down|up";

const small =
  "a|an|the|this|that|it|was|were|is|are|'s|has|have|had|having|been|got|received|sent|wrote|made|took|came|went|gone|went off|went out|gave|given|paid|arrive|arrived|landed|reached|left|tried|trying|through|hold of|of|to|2|for <w>|with|from|off|by|between|in|out|on|at|incoming|outgoing|inbound|outbound|and|but|me|i|we|us|myself|my|our|mine|back|when|one|two|three|four|five|people|ladies|customers|positive|negative|neutral|place|office|shop|which|who|with whom|now|last week|this week|the other day|last month|just now|earlier|saying so|to say so|reply|in reply|as|so was|so were|both of them|in today|with that question|with this question|told|let|know|about it|about this";

const listed = (words: string): readonly string[] => words.split("|");
const exchanges = ["call", "email", "message", "visit", "meeting"] as const;
const kindsOfWords = new Map<string, Exchange>(
  exchanges.flatMap((kind) => listed(ofKind[kind]).map((word) => [word, kind] as const)),
);
const longestFirst = (words: string): string =>
  listed(words)
    .toSorted((one, two) => two.length - one.length)
    .join("|");
const signs = "<[pwk]>|[,.:;/!]|·?[-–—()]";
/** "with him today", "rang her just now": of whoever is spoken of; "her order" is told of. */
const ofThem =
  "(?:with|to|2|from|off|phoned|rang|called|emailed|messaged|texted) (?:him|her|them)(?= (?:<w>|just|now|by|on|today|[,.:;–—-])|$)";
const piece = new RegExp(
  `(?:${signs}|${ofThem}|${longestFirst([...Object.values(ofKind), talk, framing, manner, small].join("|"))})(?= |$)`,
  "uy",
);

/** A word or phrase of which a report is made, and where it stands. */
export interface Piece {
  readonly said: string;
  readonly kind: Exchange | undefined;
  readonly from: number;
  readonly to: number;
}

/** The piece that begins there, if one does. */
export function pieceAt(said: string, from: number): Piece | undefined {
  piece.lastIndex = from;
  const found = piece.exec(said)?.[0];
  return found === undefined
    ? undefined
    : { said: found, kind: kindOf(found), from, to: from + found.length };
}

const kindOf = (said: string): Exchange | undefined =>
  kindsOfWords.get(said) ?? kindsOfWords.get(said.split(" ")[0] ?? "");
