import { each } from "./each.ts";

/** What there is to do for somebody, and who is to do it. */
const planned = [
  each(
    "anything|something",
    "planned|scheduled|lined up|in the diary|in the pipeline|on the agenda",
  ),
  each("planned|scheduled|lined up", "with"),
  each(each("on", "anybody|anyone|somebody|someone"), "'s list|'s plate|'s to do list"),
  each("did we|have we|we", "promise to do|promised to do"),
].join("|");

/** Exchanges with people, and the things to do for them. Alternatives are separated by |. */
export const talking = {
  CALL: "call|calls|called|calling|phoned|phone|phones|phoning|rang|ring|rung|rings|ringing|telephoned|telephone|spoke on the phone|dialled|dialed|phone call|phone calls|phonecall|phonecalls|telephone call|telephone calls|buzzed|call back|called back|ring back|rang back|on the phone|on the blower|by phone|by telephone|phone chat|telephoning|gave a ring|gave a call|gave a bell|video call|zoom|zoom call|voicemail|on the line|blower|per phone|telephone conversation|phone conversation|phone back|telephonic",
  EMAIL:
    "email|emails|emailed|emailing|mail|mails|mailed|e mail|e mails|e mailed|mailing|wrote an email|e mailing|by email|by mail|by e mail|replied by email|newsletter mail|per mail|per email",
  MEETING:
    "meeting|meetings|met|meet|meets|met with|met up|met up with|sat down with|had lunch with|had coffee with|lunch with|coffee with|catch up with|caught up with|meetin|appointment|appointments|meet up|meetup|sit down|had a coffee with|had dinner with|face to face|meeting up|lunch|saw|bumped into|ran into|catch up|caught up|coffee chat|had a drink with",
  VISIT:
    "visit|visits|visited|visiting|popped in|pop in|pops in|came by|come by|comes by|came in|dropped by|dropped in|drop by|stopped by|stop by|came round|came around|swung by|swing by|called in|went to see|went round to|popped by|popped round|is passed|has passed|passed by|passed at|came over|been in|looked in|was in the shop|was here|dropped into|came to the shop|came into the shop|turned up|walked in|walked into|strolled in|stopped at|went by|went over to|went to|drove to|drove out to|drop in|drop in on|dropped in on|site visit|visted|came into|came to|popped into|popped over|popped to|looked in on|on site|called round",
  MESSAGE:
    "message|messages|messaged|texted|text|texts|texting|whatsapp|whatsapps|whatsapped|sms|dm|dms|dmed|pinged|wrote|writes|wrote to|slid into our dms|chat|chats|chatted|instagram message|messaging|telegram|signal message|direct message|direct messages|facebook message|chat message|text message|text messages|whatsapp message|instagrammed|dm d|voice message|voice note|write|insta message|insta dm|ig message|ig dm|imessage|slacked|slack message|messenger|written to|written",
  NOTE: "note|notes|jot down|memo|noted|comment|jotted down|jot|remark",
  TALK: "talk|talks|talked|talking|spoke|spoken|speak|speaks|speaking|contacted|contact|in touch|got in touch|get in touch|reached out|reach out|reached|heard|hear|heard from|hear from|talked to|spoke to|spoke with|talked with|been in touch|had contact|touch base|touched base|checked in with|checked in|check in with|connected with|chatted|chatted with|exchanged|dealt with|interacted|interacted with|interaction|been in contact|in contact|communicated|communicated with|had word|conversation|conversations|discussion|chat with|had a chat|had a chat with|had a word|had a word with|got hold of|checked on|reached out to|touched base with|approached|followed up with|followed up|follow up with",
  INTERACTION:
    "dealings with|interaction|interactions|touchpoint|touchpoints|entries|activities|activity|exchange|exchanges|contacts logged|log entries|logs|stuff|things logged|contact history|contact log|conversations|touch points|communications",
  LOST_TOUCH:
    "left without a word|leaving without a word|left without word from us|lost touch|lost touch with|we have lost touch|we have lost touch with|we lost touch with|lost contact|lost contact with|we have lost contact with|out of touch with|not been in touch with",
  HEARD:
    "heard a peep from|hear a peep from|heard a peep|heard a word from|heard so much as a peep from|had a peep from|had a peep out of|had a word from|heard a thing from|heard a squeak from|hear|heard|hear from|heard from|reached us|hear back|heard back|contacted us|wrote us",
  /** Those whom somebody called or wrote to, where that is the business. */
  TO_US: "us|with us|the shop|our shop",
  LOG: "log|logged|logging|logs|record|recorded|recording|entered|enter|put in|put down|noted down|note down|register|registered|jot down|wrote down|write down|written down|jotted down|typed in|captured|capture|documented|made a note|make a note|make a note of|file|save|put on record|track|keyed in|loged|booked in|put",
  INBOUND:
    "inbound|incoming|received|have received|has received|been receiving|from them|they made|in coming|coming in|received from|got|had from|reaching us",
  OUTBOUND: "outbound|outgoing|made by us|out going|sent|send|sending",
  POSITIVE: "positive|happy|good|friendly|went well",
  NEUTRAL: "neutral",
  NEGATIVE: "negative|unhappy|bad|angry|complaining|annoyed|upset|went badly",
  /** How an exchange went, as a thing that is noted of it. */
  MOOD: "sentiment|sentiments|mood|sentiment wise|the sentiment|how did it go sentiment wise",
  FIRST_CONTACT:
    "first interaction|very first interaction|first ever interaction|earliest interaction|first contact|very first contact|first ever contact|earliest contact|first exchange|earliest exchange|first conversation|earliest conversation|first talk to|first talk with|first talked to|first talked with|first spoke to|first spoke with|first speak to|first speak with|first in touch|first get in touch|first got in touch|first contacted|first reached out",
  GOT: "got|received|had|get|receive|getting|have received|have got|has received",
  SENT: "sent|send|shot|fired off|dropped|wrote|have sent|sending|dropped a line|gave|forwarded|left",
  NO_ANSWER:
    "no answer|line was busy|line busy|was engaged|was busy|could not get through|did not get through|nobody picked up|nobody answered|rang out|voicemail|no reply|not home|nobody home|did not pick up|did not answer",
  ABOUT:
    "about|re|regarding|concerning|because|because of|on the subject of|to say|saying|to discuss|to talk about|to ask|asking|with the news|in regards to|wrt|cause|that she|that he|that they|to tell|telling|said|says|apropos|who wants|who wanted|as he|as she",
} as const;

/** "should I call", "need to ring": what there is to do. */
const dutiful = [
  "should i",
  "should we",
  "do i need to",
  "do we need to",
  "need to",
  "have to",
  "must i",
];
const doings =
  "call|contact|ring|phone|email|visit|see|chase|write to|follow up with|get back to|speak to|talk to";
const duties = dutiful
  .flatMap((must) => doings.split("|").map((act) => `${must} ${act}`))
  .join("|");

export const tasks = {
  FOLLOW_UP: `${planned}|still to do|left to do|still left to do|still needs doing|needs doing|left to be done|still to be done|anything open|anything still open|something open|anything outstanding|anything pending|what 's open|what is open|what is still open|what 's still open|follow up|followup|follow ups|followups|folow up|folow ups|reminder|reminders|task|tasks|to do|to dos|todo|todos|to do list|to do item|action item|action items|open item|open items|to do items|jobs|appointments|things to do|following up|on the agenda|agenda|call backs|callbacks|chores|duties|follow upping|to dos list|do list`,
  ON_LIST: `what 's on|what is on|have i on|have we on|on my list|on my plate|on the list|on our list|on the plate|on the agenda|on my agenda|to do|have to do|has to do|need to do|needs to do|got to do|still have to do|still has to do|still got to do|meant to do|meant to be doing|${each(each("meant to|supposed to", "follow up|be following up"), "on|with")}|${each("meant to|supposed to", "follow up|be following up|chase|be chasing")}|to take care of|my list|my day|the plan|planned|scheduled|lined up|coming up|on today|on tomorrow|anything on|on for|my tasks|to get done|to be done|on the cards|my plate|the plate|plate|on deck|on the docket|got on|have on|due|pending|waiting for me|my schedule|in the diary|my diary|diary|my calendar|the calendar|calendar|to chase|to be followed up|has to be followed up|have to be followed up|needs to be followed up|need to be followed up|must be followed up|needs following up|need following up|to be chased|list for|what needs doing|needs doing|need doing|to finish|agenda|anything due|follow up on|follow up with|supposed to do|should be doing|expected to do|must do|i have anything|have anything|anything left|what 's left|left for|left to do|next for|what 's next|have i got|have we got|needs a call|needs calling|need a call|needs a follow up|needs chasing|${duties}`,
  OVERDUE:
    "overdue|over due|gone past its date|past its date|gone past its due date|run past its date|run past their date|late|late on|past due|past their due date|past due date|slipped|slipped past|slipped past their due date|behind|behind on|outstanding from before|running late|falling behind|too late|past its due date|past the due date|expired|should have been done|should have been dealt with|should have been finished|should have been sorted|gone past their due date|past their due time|past its due time|past the due time|gone past their due time|go past their due time|go past their due date|go past its due date|let go past their due time|not done in time|failed to follow up on in time|failed to do in time|past deadline|past their date|slipped through|belated|delayed|forgotten|neglected|running behind|in arrears|have missed|did i miss|did we miss|missed follow ups|missed reminders|missed tasks|i have missed|i missed|has missed",
  DUE: "due|due date|falling due|fall due|falls due|up|due for|coming due|deadline|fall|falling|land|lands|landing|come due|comes due",
  OPEN: "open|still open|still to be done|left to be done|outstanding|pending|unfinished|undone|to be done|not done|not finished|remaining|left to do|not yet done|not yet done or cancelled|not done or cancelled|not done nor cancelled|neither done nor cancelled|not yet closed|still running|incomplete|unresolved|still to do|live",
  DONE_STATE:
    "done|completed|finished|closed|ticked off|complete|checked off|finish|get done|got done|close|tick off|check off|wrapped up|wrap up",
  ASSIGNED:
    "assigned|assigned to|assignee|belonging to|given to|allocated to|allocated|down to|sits with|sit with|sitting with|lies with|rests with|is with|in the hands of",
} as const;
