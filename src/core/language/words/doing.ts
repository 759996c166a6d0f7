import { each } from "./each.ts";
import { exchanges } from "./exchanges.ts";
import { trading } from "./trading.ts";

export const contactNouns =
  "contact|customer|client|prospect|lead|person|account|fella|fellow|lad|lass|chap|guy|bloke|dude|lady|gentleman|gent|woman|man|face|contact card|customer record|customer card|contact record|customer profile|contact entry|record|profile|card|entry|punter|regular";
const newOnes = ["new", "a new", "brand new", "another", "another new", "one more"];

/** What is loaded into the program, and not into a van. */
const loaded = "contacts|customers|clients|file|csv|list|spreadsheet|data";

/** "give us a shout tomorrow at 8 to …" */
const nudges = ["me", "us"]
  .flatMap((whom) =>
    ["shout", "nudge", "poke", "ping", "buzz", "prod", "heads up", "kick"].map(
      (nudge) => `give ${whom} a ${nudge}`,
    ),
  )
  .join("|");
/** "has moved out to", "'s gone to live in": places follow. */
const movedOn = ["moved", "has moved", "have moved", "relocated", "shifted", "moving", "flitted"]
  .flatMap((verb) =>
    ["out", "over", "down", "up", "across", "back", "away", "on"].map((way) => `${verb} ${way} to`),
  )
  .concat(
    "gone to live in",
    "gone to live over in",
    "living over in",
    "living out in",
    "living down in",
  )
  .join("|");

/** "scratch the last thing I did", "take back what I just entered", "reverse my last change" */
const undoings = [
  each(
    each(
      "undo|scratch|scrap|reverse|revert|cancel|delete|remove|drop|take back|roll back|forget|bin|strike",
      each("the last thing|the last|the last one|what|whatever", "i|i just|i have just|i 've just"),
    ),
    "did|entered|logged|wrote|changed|put in|typed|added|saved|told you",
  ),
  each(
    each(
      "undo|scratch|reverse|revert|take back|roll back",
      "what i|whatever i|whatever it was i|whatever it was that i|whatever it is i",
    ),
    "did last|last did|changed last|entered last|logged last|put in last|did just now",
  ),
  each(
    each(
      "undo|scratch|reverse|revert|take back|roll back",
      "whatever it was i|whatever it was that i|whatever it is i",
    ),
    "just did|just changed",
  ),
  each(
    each("undo|scratch|reverse|revert|take back|roll back", "the|my|that|my very"),
    "last one|last change|last entry|last action|last bit|last thing|last step|last edit|last update",
  ),
].join("|");

/** What can be asked to be done, and how we are answered. Alternatives are separated by |. */
export const doing = {
  ...exchanges,
  ...trading,
  REMIND:
    "remind|reminds|reminded|remember|ping|nudge|poke|bug|pester|badger|nag|hassle|prompt|alert|notify|buzz|remid|prod|give a nudge|give a shout|give a poke|give a ping|give a buzz",
  /** Asks to be reminded, without saying whom. */
  REMIND_ME:
    `${nudges}|` +
    "do not let me forget|do not let us forget|do not forget|make sure i|make sure we|make sure that i|make sure that we|remember to|need reminding|i need reminding|jog my memory|be reminded|to be reminded|like to be reminded|want to be reminded|need to be reminded|note to self|memo to self|i must not forget|must not forget|do not want to forget|do not let me miss",
  /** What one wants of us; "give Ana a nudge" is something to do. */
  A_NUDGE: "a nudge|a poke|a prod|a ping|a buzz|a reminder|a shout|a heads up",
  A_REMINDER:
    "reminder|follow up|follow up with|followup|folow up|task|todo|to do|to do item|action item|a reminder|callback|call back",
  FOLLOW_UP_VERB:
    "follow up|follow up with|following up|chase|chase up|check in|check back|check back in|circle back|get back to|touch base|check in with|check up on|catch up with|get back in touch with",
  /** What one may have to do for somebody, as a command says it. */
  TO_DO:
    "call|ring|ring up|phone|phone up|call up|email|mail|text|message|whatsapp|visit|meet|send|invoice|deliver|bring|write to|ask|call back|ring back|phone back|reply to|answer|drop in on|swing by|pay|thank|invite|quote|speak to|talk to|see|contact|post",
  TELL: "tell|ask|get|have|assign|let",
  MUST: "must|got to|need to|have to|has to|needs to|ought to|should not forget to|want to|i need|supposed to|had better",
  PUT: "put|set|make|create|add|schedule|note|stick|book|set up|give|plan|pop|leave|plus|enter|write|open|start|drop|new|slap",
  ADD: "add|create|new|make|save|set up|put|stick|enter|insert|include|register|open|pop|start|put in|stick in|chuck in|create a new|put down|add in|slap",
  CONTACT_NOUN: contactNouns,
  NEW_CONTACT: newOnes
    .flatMap((another) => [
      ...contactNouns.split("|").map((noun) => `${another} ${noun}`),
      ...["books", "list", "file", "system"].map((place) => `${another} one for the ${place}`),
    ])
    .join("|"),
  REACHABLE: "can be reached|reachable|is reachable|can be called|to be reached|reach under",
  CONTACT_BOOK:
    "contacts|customers|clients|contact list|customer list|client list|address book|contact book|customer book|books|book|database|crm|system|list|leads|prospects",
  CHANGE:
    "change|set|update|correct|fix|edit|modify|replace|amend|adapt|adapted|switch|adjust|alter|updated|changed|swap|put|make|make it|turn|correction|overwrite|new",
  /** What is on file does not hold. */
  WRONG:
    "wrong|is wrong|are wrong|was wrong|incorrect|is incorrect|out of date|is out of date|outdated|is outdated|mistaken|misspelt|misspelled|is misspelt|is misspelled|spelt wrong|spelled wrong|written wrong|down wrong|in wrong|off by a year|off by a day|off by a month|off by one|off by a digit|off by one digit|one digit off|one digit out|one number off|a year off|a day off|a digit off|out by a year|out by a day|a year out|a day out|a digit out",
  /** What it is in truth. */
  IN_TRUTH:
    "should end in|should end with|should be|it should be|must be|it must be|has to be|it has to be|needs to be|should have been|it should have been|should read|should say|ought to be|should actually be|should really be|the right one is|the correct one is|right one is|correct one is|make it|change it to",
  MOVED:
    movedOn +
    "|flitted|has flitted|flitted to|has flitted to|moved to|moved|has moved to|relocated to|lives in|now lives in|is now in|moves to|is in|now in|lives|has moved|relocated|living in|lives now in|lives now|now living in|is now living in|is living in|resides in|now resides in|now based in|is based in|based in|in now|shifted to|move|is at home in",
  EMPLOYED_AT:
    "works at|works for|now works at|now works for|works now at|started at|joined|moved over to|switched to|has joined|working at|working for|is working at|is employed at|is employed by|changed jobs to|new job at|has a new job at|belongs to the company|got a job at|is now working at|is now working for|started a new job at|started new job at|start new job at|starts a new job at|has started a new job at|started work at|has started working at|has started working for|started working at|started working for|began working at|went to work at|went to work for|has gone to work at|has gone to work for|has started at|starts at|got hired at|got hired by|landed a job at|has a job at",
  /** May say where somebody stands as well. */
  IS_AT: "is now at|now at|is with|is now with|works|is at|runs|owns the",
  TAG: "tag|label|flag|mark|tagged|tagging|mark down|categorise|categorize|classify",
  TAG_NOUN: "tag|tags|label|labels|flag|flags",
  UNTAG: "untag|unsubscribe|unlabel|unflag|un tag|detag",
  REMOVE:
    "remove|remove that|remove this|peel|peel off|take off|take away|take|delete|drop|strip|clear|lose|get rid of|pull|off|removes|erase|strip off|scrap|ditch|kill|unset|blank|wipe|empty",
  MOVE: "move|snooze|push|postpone|reschedule|delay|shift|push back|push out|put off|bump|defer|moved|snoozed|shove|shove on|nudge|slide|bounce|knock|kick on|push on|move on|bring forward|put back|hold off|pushed|pull forward|change|set|kick|roll over|roll|extend|make|reschedule to|adjourn|moving",
  DONE: "done|complete|completed|finished|tick off|ticked off|close|closed|sorted|tick|check off|checked off|mark as done|mark done|mark as completed|mark as complete|as done|as completed|as complete|is done|finish|close off|cross off|crossed off|ready|is ready|all ready|close out|dealt with|taken care of|handled|wrapped up|resolved|resolve|settled|strike off|all done|marked done|cleared|did it|closing|tick it off|check it off|cross it off|as finished|off the list|off my list|off our list|off his list|off her list|off my to do list|off the to do list",
  CANCEL:
    "cancel|cancelled|canceled|drop|scrap|forget|call off|remove|delete|bin|kill|ditch|cancle|get rid of|binned|scrapped|ditched|shelved|no longer needed|not needed|not needed any more|called off|withdraw|lose|void|discard|abandon|cancelling|skip|dismiss",
  GIVE: "give|hand|hand over|reassign|transfer|assign|pass|delegate|hand off|pass on|handed|move|assigned|reassigned|handing|allocate|pass over|re assign|switch|let",
  TAKES_OVER:
    "takes over|will take over|is taking over|has taken over|takes on|takes|take over|took over|will take|is taking|will do|does|will handle|picks up|will pick up",
  /** "…, I want to move it": a wish that is an order. */
  WILLING:
    "want to|need to|have to|would like to|like to|can you|could you|can we|you can|we can|please can you|please could you|you could|you may",
  SNOOZE:
    "snooze|snoozed|postpone|postponed|reschedule|rescheduled|defer|deferred|push back|push out|put off|hold off|bring forward|pull forward|roll over|adjourn|put back|re schedule",
  CAN_WAIT:
    "can wait|has to wait|needs to wait|must wait|will have to wait|will wait|may wait|could wait|is postponed|is moved|is pushed|is delayed|moves|slips|should wait",
  TICK_OFF:
    "marked as done|marked done|marked as complete|marked as completed|marked complete|marked off|struck off|put down as done|tick off|tick it off|tick that off|check off|check it off|check that off|cross off|cross it off|cross that off|ticked off|strike off|mark it done|mark it as done|mark that done|mark that as done|close it|close that|close it off|tick this off|mark done|mark as done|mark as complete|mark as completed|mark complete|mark it complete|mark it as complete|done and dusted|close it out",
  REOPEN: "reopen|re open|open again|not done after all|unfinish|open up again",
  DELETE: "delete|remove|del|get rid of|bin|trash|scrap|deletes",
  ERASE:
    "erase|forget|gdpr|wipe|purge|right to be forgotten|erasure|anonymise|anonymize|for good|permanently|all traces|for ever|forever",
  MERGE:
    "merge|combine|join|unify|deduplicate|dedupe|same person|one and the same|one and the same person|one and the same man|one and the same woman|same man|same woman|same lady|same guy|same customer|same client|are the same|are the same man|are the same woman|duplicates|consolidate|duplicate|duplicate of|the same person",
  UNDO:
    undoings +
    "|undo|undo tag|undo the tag|take that back|take it back|revert|roll back|rollback|undo that|undo it|undo this|reverse that|undo the last|scratch that|forget that|take back|strike that|undone|cancel that|reverse|undoing|scrap that|delete that|remove that|i take that back|unsend|not that",
  REDO: "redo|do it again|put it back|undo the undo|restore that|bring it back|re do|redo that|put that back|restore it",
  EXPORT:
    "an export of|the export of|export of|a csv of|export|download|dump|exports|exporting|extract|back up",
  IMPORT:
    each("load", `${each("the|a|an|my|our|this|these|all|new", loaded)}|${loaded}`) +
    "|import|upload|imports|importing|imported|load from a file|load from the file|load from csv|load from excel|load from a spreadsheet",
  INVITE:
    "invite|add to the team|new team member|add team member|add a team member|new colleague|give access",
  SETTING:
    "setting|settings|time zone|timezone|currency|date order|default margin|working days|business name|name of the business|name of the shop|shop name|business 's name|shop 's name|dates|date style|order of dates|default currency|home currency|work days|members see|misunderstood messages|misunderstood|date format|configuration|config|preferences|quiet hours|closed days|days off",
  MUTED: "muted|silenced",
  DIGEST:
    "digest|daily digest|morning digest|the digest|daily digests|digests|a digest|a daily digest|my digest|our digest|my own digest|my own daily digest|my personal digest|my private digest|a personal digest|a private digest|a digest of my own|my daily digest|my morning digest",
  STANDING_ANSWER:
    "standing answer|standing answers|standing question|standing questions|scheduled answer|scheduled answers|scheduled question|scheduled questions|scheduled post|scheduled posts|scheduled report|scheduled reports|standing post|standing posts|standing report|standing reports|recurring answer|recurring answers|recurring post|recurring posts|recurring report|recurring reports|the standing answer|the standing answers|my standing answers|our standing answers|automatic posts|automatic reports",
  WEEKLY_NUMBERS:
    "weekly numbers|weekly figures|weekly summary|weekly report|weekly overview|weekly kpis|the weekly numbers|the weekly figures|numbers of the week|figures of the week|week in numbers|the week in numbers",
  PAUSE: "pause|suspend|hold|halt|put on hold|pausing|mute",
  RESUME: "resume|unpause|continue|restart|start again|go on with|carry on with|reactivate|unmute",
  CHANGES: "changes|change",
  HELP: "help|what can you do|how does this work|commands|how do you work|what do you do|what can i ask|what can i do|how do i use you|manual|instructions|what can i say|options|what do you know|usage|what are you able to do|how do i start",
  TEAM_LIST:
    "who is on the team|who 's on the team|show the team|team members|list the team|show team|list of team members|the list of team members|list of the team|names of the team|members of the team|members of our team|people are in our team|people are in the team|people are on the team|people are on our team|who all belongs to the team|who belongs to the team|who all is on the team|belongs to the team|belongs to our team|list of the team members|the names of the team|our team|who is in the team|who 's in the team|the team",
  HISTORY:
    "history|history of|change history|change log|changelog|audit|audit trail|changes|changed|edit history|log of changes|what changed",
  ROWS: "rows|show rows|the rows|all rows|full list|show all|the full list|show the rest|the rest|next 10|more|next|show more|next ten|see all|the whole list|next page",
  CSV: "csv|as csv|csv file|spreadsheet|excel|as a file|as a csv",
  WHY_ANSWER:
    "why|how was that counted|how did you count|how do you know|explain that|how come|how did you get that|how was this counted|how is that counted|how is that calculated|how did you calculate that|how was that calculated|where does that come from|how so",
  AGAIN: "again|once more|refresh|rerun|run again|re run|one more time",
} as const;

export const replying = {
  YES: "yes|yep|yeah|yup|y|ok|okay|sure|do it|go ahead|correct|right|confirm|confirmed|ja|of course|absolutely|definitely|please do|exactly|that 's right|that 's it|affirmative|go on|go for it|indeed|fine|sounds good|yes please|ye|yea|aye|make it so|alright|si|oui|that 's the one|that one|right on|perfect|proceed|please|👍|✅|👌",
  NO: "no|nope|nah|n|don t|do not|nein|not that|stop|no thanks|no thank you|negative|nay|leave it|better not|no no|non|do not do it|wrong|neither|none|none of them|none of those|no way|please do not|not now|👎|❌",
  NEVER_MIND:
    "never mind|nevermind|nvm|forget it|cancel|skip it|skip|abort|leave it|drop it|forget about it|let it be|doesn t matter|does not matter|not important|ignore that|ignore it|stop|cancel that|quit|nothing|no matter|nm|let us leave it|forget that",
  SORRY:
    "i wanted to say|i got the name wrong|wanted to say|meant to say|i tell a lie|tell a lie|i lie|i lied|ugh|i meant to say|wanted to write|oops sorry|gah|argh|doh|whoopsie|sorry|sry|soz|my mistake|my bad|oops|excuse me|pardon|whoops|apologies|correction|mistake|typo|wrong|no wait|wait|hang on|actually|i meant|i mean|meant|mean|no|nah|nope|that was|it was|should be|should have been|was actually|that should be|it should be|make that|make it|was in fact|ups|scratch that|rather|instead|in fact|not|change that to|change it to|hold on|was|i said|is wrong|was wrong|were",
  ELSE: "if|unless|whether|in case|suppose|supposing|assuming|should|would|could have|might|may|maybe|perhaps|probably|hopefully|want to|wanted to|going to|planning to|plan to|meaning to|meant to|about to|forgot|forgot to|forget to|forgotten|almost|nearly|tried to|try to|supposed to|wish|hope|hoping|didn t|did not|have not|has not|not|never|will|shall|can|could|can not|used to|ought to|were to|once|as soon as|when|later|imagine|pretend|what if|had i|intend to|intended to|wonder|wondering|thinking of|thinking about|consider|considering|need|failed to|without|instead of|yet to|do not|does not|wants to know if|too busy to|unable to|hypothetically",
} as const;
