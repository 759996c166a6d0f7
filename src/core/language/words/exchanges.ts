/**
 * How an exchange is told: as something done ("rang", "popped in") or as a thing ("a quick call").
 * Alternatives are separated by |.
 */
const each = (verbs: string, particles: string, ends: string): string =>
  verbs
    .split("|")
    .flatMap((verb) =>
      particles
        .split("|")
        .flatMap((particle) => ends.split("|").map((end) => `${verb} ${particle} ${end}`)),
    )
    .join("|");
/** "drove up to see", "nipped round to", "was over visiting". */
const wentThere = [
  each(
    "went|drove|cycled|popped|nipped|headed|walked|dropped|called|ran|dashed|swung|stopped",
    "out|over|up|down|round|around|across",
    "to see|to visit|to|by to see",
  ),
  each(
    "was|been|were",
    "over|out|up|down|round|around|across",
    "visiting|to see|to visit|with|at|seeing",
  ),
].join("|");

export const exchanges = {
  CALLED:
    "was on to us|was on to me|were on to us|was onto us|was on to the shop|called|rang|phoned|telephoned|dialled|dialed|buzzed|called back|rang back|phoned back|called up|rang up|phoned up|facetimed|skyped|zoomed|cold called|spoke on the phone|telephoned with|phoned with|rung|gave a ring|gave a call|gave a bell|returned the call of|left a voicemail for|left a voicemail with|left a voicemail on the phone of",
  EMAILED:
    "emailed|mailed|e mailed|wrote an email|replied by email|emailed back|mailed back|e mailed back|sent an email to",
  MESSAGED:
    "left word with|left word for|left a message with|left a message for|left a voice message for|left a note for|messaged|texted|whatsapped|dmed|dm d|pinged|wrote|wrote to|messaged back|texted back|wrote back|wrote back to|instagrammed|fb messaged|facebook messaged|insta messaged|voice messaged|slacked|slid into our dms|written to|written|replied to|chatted on whatsapp with|sms d|responded to|dropped a line to|dmd|dm ed",
  /** Written, though on which way is left open. */
  WROTE:
    "wrote|wrote to|wrote back|wrote back to|written to|written|replied to|replied|answered|responded|responded to",
  MET: "just seen|have seen|have just seen|met|met with|met up|met up with|sat down with|had lunch with|had coffee with|had a coffee with|had dinner with|had a drink with|had breakfast with|caught up with|saw|bumped into|ran into|lunch with|coffee with|dinner with|breakfast with|drinks with|a drink with|lunched with|dined with|got together with|sat with|met for coffee with",
  VISITED:
    "visited|went to see|dropped in on|swung by|stopped by|popped in on|drove to|went to|went by|dropped by|stopped at|popped to|looked in on|called round|called in on|cycled to|nipped to|been to see|been at|been over to|been round to|visted|came by|came to see|popped in to see|passed by|paid a visit to|was visiting|been visiting|was seeing|" +
    wentThere,
  CAME:
    each(
      "came|came in|came by|came over|came out|popped in|popped by|called in|called round|dropped in|stopped by|was in|was here|walked in",
      "to",
      "see us|see me|us|visit|us here",
    ) +
    "|" +
    each(
      "called|came|dropped|popped|swung|nipped",
      "round|over|up|down|by|past",
      "to the shop|to the store|to the studio|the shop|the store|the studio",
    ) +
    "|" +
    each(
      "popped|stuck|poked",
      "his|her|their",
      "head in|head round|head around the door|head round the door|head through the door",
    ) +
    "|popped in|came by|came in|dropped by|dropped in|stopped by|swung by|called in|visited|turned up|walked in|was here|popped by|popped round|popped over|came round|came around|came over|is passed|has passed|passed by|passed at|looked in|was in the shop|came to the shop|came into the shop|came into|came to|strolled in|walked into|dropped into|popped into|stopped in|called round|came through|has been here|been in|showed up|stopped over|came along|swung in|visited us|dropped round|dropped over|rocked up|nipped in|came to visit us|called by|called over|called into|called at the shop|called to the shop|called at the store|called to the store|called at the studio|called to the studio|swung past|paid us a visit|stopped by the shop|was at the shop",
  /** They were here to leave something: "dropped off an old photo". */
  BROUGHT_IN:
    "dropped off|has dropped off|handed in|has handed in|brought in|has brought in|brought along|brought over|brought by",
  SPOKE:
    "was onto|was on with|were onto|spoke|spoke to|spoke with|talked|talked to|talked with|have spoken|spoken|chatted|chatted with|had a chat with|had a word with|had a chat|had a word|had word|checked in with|touched base with|touched base|followed up with|got hold of|connected with|reached|discussed with|had a conversation with|checked on|caught up|dealt with|contacted|approached|reached out to|got in touch with|exchanged with|been in touch|had contact|in touch|chat with|a chat with|conversation with|a conversation with|discussion with|hopped on a call with|jumped on a call with|jumped on the phone with|hopped on the phone with|got off the phone with|off the phone with|off the phone to|got off the phone to|just off the phone to|just off the phone with|off a call with|off a call to|came off the phone with|came off the phone to|hung up with|hung up the phone with|hung up the phone to|hung up from|rang off with|rung off with|put down the phone with|put down the phone to|finished on the phone with|finished up on the phone with|came off the line with|got off the line with|off the line with|got off the blower with|off the blower with|wrapped up a call with|finished up a call with|ended a call with|just ended a call with|put the phone down to|put the phone down with|got off a call with|came off a call with|came off a call to|finished a call with|was on the phone with|was on the phone to",
  GOT_IN_TOUCH:
    "got in touch|contacted us|reached out|reached us|got back to me|got back to us|contacted me|replied|answered|responded|wrote us|wrote me|replied to me|replied to us",
  A_CALL:
    "call|phone call|phonecall|telephone call|video call|zoom call|zoom|ring|bell|buzz|phone chat|telephone conversation|phone conversation|call back|facetime|skype call|teams call|conference call|callback|cold call|follow up call|catch up call|missed call|bell back|voicemail",
  A_MEETING:
    "meeting|video meeting|online meeting|virtual meeting|appointment|lunch|coffee|breakfast|dinner|catch up|sit down|meet up|meetup|meetin|face to face|coffee chat|drink|drinks|beer|one to one|demo|in person meeting|business lunch|site meeting|get together|one on one",
  A_VISIT: "visit|site visit|house call|shop visit|store visit|walk in|on site visit|home visit",
  AN_EMAIL: "email|mail|e mail|newsletter mail",
  A_MESSAGE:
    "message|text|sms|whatsapp|dm|text message|chat message|whatsapp message|direct message|voice message|voice note|telegram|instagram message|instagram dm|facebook dm|instagram direct message|signal message|facebook message|insta message|insta dm|ig message|ig dm|imessage|slack message|letter|postcard|fax|line|note through the door",
  A_NOTE: "note|memo|comment|remark|jotting",
  A_TALK:
    "chat|conversation|talk|word|discussion|natter|exchange|yarn|chinwag|blether|gab|convo|confab",
  /** How it was done, said beside the people. */
  BY_PHONE:
    "on the phone|by phone|by telephone|per phone|over the phone|on the line|on the blower|via phone|by call|on zoom|on teams|on a call|via zoom|by video|on skype|over zoom|on facetime|on my mobile|per telephone",
  BY_EMAIL:
    "by email|in an email|by mail|by e mail|per mail|per email|via email|via mail|over email|via e mail",
  BY_MESSAGE:
    "by text|by sms|on whatsapp|via whatsapp|by whatsapp|over whatsapp|via text|via sms|on instagram|via instagram|on telegram|via telegram|by message|by dm|via dm|on messenger|in the chat|by chat|on signal|via slack|on slack|on facebook|via facebook|via messenger|over text|by letter",
  IN_PERSON:
    "in person|face to face|at the shop|in the shop|at the counter|in the store|at our shop|in store|over the counter|across the counter",
  LOGS: "log|record|note|enter|put down|register|document|save|capture|file|track|add|write down|jot down|note down|jot|scribble|scribble down|put in|pop down|make a note|jot a note|jot a note down|jot down a note|write a note|put a note down|take a note down|make a note of|note this down|note it down|take a note|take down|leave a note|create|make|new|put on record|book in|logging|recording",
} as const;
