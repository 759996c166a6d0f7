import type { IntentName } from "../../intent.ts";
import { withoutCourtesy } from "../commands/polite-ending.ts";
import { withoutLead } from "../commands/speech.ts";
import { Form, type Kind } from "./form.ts";
import type { Gist } from "./gist.ts";
import { allTold, saidPlainly, type Which, whichIn } from "./which-follow-up.ts";
import { anything } from "./words.ts";

const of: readonly Kind[] = ["p", "m", "w"];

/** Pushes it to another day. */
const moves =
  "push|move|shove|shift|bump|slide|kick|knock|nudge|punt|shunt|swap|reschedule|postpone|delay|defer|snooze|bring|pull|drag|slip|roll|switch|rebook|push back|put back|push out|put off|hold off|bring forward|pull forward|roll over|change|pushing|moving|shifting|bumping|postponing|rescheduling|delaying|putting off|pushing back|putting back";
const settles =
  "tick|cross|check|strike|knock|scratch|mark|get|take|clear|close|put|count|call|have|finish|complete|scrub|rub";
const cancels =
  "cancel|scrap|drop|bin|ditch|kill|delete|remove|call off|forget about|lose|axe|get rid of|skip|chuck|chuck out|bin off|abandon|discard|scratch|strike|cross out|call it off for";
const gives =
  "give|pass|hand|reassign|transfer|assign|move|switch|swap|shift|put|send|hand over|pass over|pass on|delegate|let|stick|kick|push|shove|bump|re assign";

const begins = new RegExp(
  `^(?:(?:please|just|now|also|i|we|you|can|could|would|will|'ll|need|needs|want|have|got|to|let|us|better|better to|need to|have to|want to|can you|could you|can we|you can|you could|we can|please can you|please could you) )*(?:${[moves, "put|stick|pop|leave|hold", settles, cancels, gives].join("|")}|tick \\S+ off|cross \\S+ off|that is|that's|that one|will take)(?= |$)`,
  "u",
);
/** Whether words begin to say what is to become of a follow-up. */
export const ordersFollowUp = (words: string): boolean => begins.test(words);

/** How much later. */
const length =
  "(?:by )?(?:a|an|one|another|two|three|four|five|six|\\d+|a couple of|a few)?(?: ?(?:more|extra|whole))? ?(?:day|days|week|weeks|fortnight|month|months)";
const goal = `(?<goal>(?:by )?(?:<w>(?: <w>)?|${length}|next (?:week|month)|the (?:week|month) after)(?: (?:after|later|back|on))?)`;
const way =
  "(?: (?:back|backwards|forward|forwards|out|off|on|over|up|along|down|again|ahead|round))*";
const to = "(?: (?:to|till|until|for|by|on|onto|into|over to|out to))?";
/** "make it 4 today, not 2": the hour that it was needs no "at". */
const instead =
  "(?: (?:instead|now|then))?(?:(?: ,)? (?:instead of|rather than|not|from) (?:<w>|\\d{1,2}))?";

const anchored = (pattern: string): RegExp => new RegExp(`^${pattern}$`, "du");

/** "make it 4 tomorrow": an hour that needs no "at" before its day. */
const hourOfDay = `(?:do|make|have|say) (?:it|that|this|that one) (?<goal>\\d{1,2} <w>)${instead}`;

const movings = [
  `(?<which>.+?)(?: [,:;–—-])? (?:(?:can we|could we|can you|could you|let us|please|just) )*${hourOfDay}`,
  hourOfDay.replace("(?:it|that|this|that one)", "(?<which>it|that|this|that one)"),
  `(?:${moves}) (?<which>.+?)${way} from (?:\\S+day to (?<day>\\S+day)|<w> to (?<next>\\S+day))`,
  `(?:${moves}) (?<which>.+?)${way}(?: from(?: the)? <w>)?${way}${to}(?: the)? ${goal}${instead}`,
  `(?<which>.+?)(?: ,)? (?:can|could|should|must|will have|has|needs|need|wants|ought|had better|could do with|had best|wants|is best|would be better)(?: (?:to|be|just|now|probably not))* (?:left|wait|moving|moved|move|go|shifting|shifted|shift|pushed|pushing|bumped|bumping|put off|put back|changed|changing|rescheduled|rescheduling|slide|slip|shoved|kicked|postponed|delayed|put|happen)${way}${to}(?: the)? ${goal}${instead}`,
  `(?<which>.+?) (?:can ?not|can 't|will not|won 't|does not|should not|must not|could not)(?: (?:be|happen|work|suit|do|go ahead|take place))*(?: (?:on|for))? <w>(?: [.,;–—-])? (?:(?:so|and|but|please|can you|could you) )*(?:do|make|have|move|push|shift|bump|put|set) (?:it|that|this|that one)${way}${to}(?: the)? ${goal}${instead}`,
  `(?<which>.+?)(?: [,:;–—-])? (?:can we|could we|can you|could you|let us|please)?(?: (?:please|just))* ?(?:do|make|have|move|push|shift|bump|put|say) (?:it|that|this|that one)${way}${to}(?: the)? ${goal}${instead}`,
  `(?:(?:i|we) )?(?:am |are |'m |'re )?(?:(?:will|can|could|did|do|might|going)(?: \\S+)? not|not|can not|no (?:time|chance|way))(?: (?:be|able|going|to|get|get to|getting|managed?|managing|do|doing|make|making|reach|reached|have|time|for|of|round|around))* (?<which>(?:the|my|that|his|her|their|<p> 's) .+?)(?: (?:<w>|this week|this month|in time|after all|any ?more))* (?:[,;.–—-] )?(?:(?:so|and|please|can you|could you|just) )*(?:${moves}|make|put) (?:it|that|this|that one)${way}${to}(?: the)? ${goal}${instead}`,
  `(?:put|stick|pop|leave|hold|park) (?<which>.+?) (?:(?:back|off|out|forward|over)(?: (?:to|till|until|for|by))?|to|till|until)(?: the)? ${goal}${instead}`,
  `(?<which>.+?)(?: [,:;–—-])? give (?:it|that|this|her|him|them) ${goal}`,
  `make (?<which>.+?) ${goal}${instead}`,
  `(?:get|have) (?<which>.+?) (?:onto|on to|moved to|pushed to|put on|to|on|for) ${goal}${instead}`,
  `(?<which>.+?)(?: [,:;–—-])? (?:a )?new (?:due )?(?:date|day|time|slot)(?: (?:is|will be))?(?: [,:])? ${goal}`,
  `(?<which>.+?) [,:;–—-] (?:i (?:need|want) it )?${goal} (?:instead(?: of <w>)?|rather than <w>|not <w>)`,
  `(?:can |could |may )?(?<which>.+?) (?:to )?be (?:postponed|pushed|moved|shifted|delayed|rescheduled|put off|put back|bumped)${to} ${goal}`,
  `i (?:need|want|would like|'d like|would prefer|prefer) (?:to have )?(?<which>.+?) (?:(?:to )?(?:come up|be|go off|happen|fall|move|fire|be due|be moved|ring)|moved|pushed|shifted|put|postponed|rescheduled|set)${to} ${goal}${instead}(?: (?:, )?not before)?`,
  `(?<which>.+?) (?:should|must|needs to|has to|ought to|can)(?: (?:already|now|just|rather|only))* (?:go off|come up|be|fall|be due|come|ring|happen|fire|appear)${to} ${goal}(?: now| already| than planned)?`,
  `(?<which>.+?) (?:shifts|moves|slips|slides|goes|is now|gets moved|is moved)${to} ${goal}${instead}`,
  `${goal} (?:for|would be better for|is better for|suits|works for) (?<which>(?:the|that|this|my|his|her|<p> 's).+?)`,
  `(?:give|allow|grant) (?<which>(?:the|that|this|my|his|her|<p> 's).+?) (?<goal>${length})`,
  `(?<which>.+?) (?:could do with|needs|wants|gets) (?<goal>(?:an?|another|one more|\\d+|two|three) ?(?:more |extra |other )?(?:two |three |four |few )?(?:day|days|week|weeks|month|months)(?: more)?)`,
  `add (?<goal>${length}) (?:to|onto)(?: the (?:due date|date|deadline) (?:of|for))? (?<which>.+?)`,
  `(?:.+? )?(?:can|must|has to|will have to) wait${to} ${goal} [,;.–-] (?:so |please )*(?:${moves}) (?<which>(?:his|her|their|the|that|this|my) .+?)`,
].map(anchored);

const list =
  "(?:off|from|out of|down from)(?: of)?(?: (?:my|the|his|her|our|their|<m> 's))*(?: (?:list|to do list|do list|todo list|to do|to dos|tasks|reminders|agenda|plate|board|books|pile|follow up|follow ups))*";
const asDone =
  "(?:(?:as )?(?:done|complete|completed|finished|closed|sorted|dealt with|as done|is done|as complete|as completed|as finished|off|mark as done)|as (?:being )?(?:done|sorted|finished))";
const settlings = [
  `(?:${settles}) (?<which>.+?)(?: (?:off|down))? (?:${asDone}|${list})`,
  `(?:tick|cross|check|strike|knock|scratch|tick off|cross off|check off|strike off|close|close off|close out|mark as done|mark done|finish|complete|done with) (?!to )(?<which>.+?)(?: (?:off|down|out|up|${list}))?`,
  `(?<which>.+?)(?: ,)? (?:can|could|may|should|needs to|wants to|you can|we can)(?: (?:now|be|just|all|go|come))* (?:ticked|crossed|checked|closed|marked|taken|struck|tick|ticked off|crossed off|checked off|struck off|marked as done|marked done|closed off|come off|${asDone})(?: (?:off|down|out|${asDone}|${list}))*`,
  `(?:i|we) (?:am|are|'m|'re|have|'ve|just|now|be|finally) ?(?:through|done|finished|sorted|finished up) with (?<which>.+?)`,
  `(?:i|we)(?: (?:have|'ve|just|already|now))* (?:took care of|taken care of|dealt with|finished|completed|handled|sorted|seen to) (?<which>.+?)(?: ?[.,;–-] (?:done|sorted|finished|please close it|close it|tick it|tick it off|mark it so|mark it done))?`,
  `(?<which>.+?) (?:has been|is|was|have been)(?: (?:now|all))? (?:taken care of|dealt with|seen to|settled|handled) ?[.,;–-] (?:(?:please|so) )*(?:mark|tick|set|close|check)(?: (?:it|that))?(?: (?:so|off|done|as done|as such|accordingly))?`,
  `(?:that is|that 's|so that 's|that s) (?<which>.+?) (?:done|sorted|finished|dealt with|done and dusted|ticked off)`,
].map(anchored);

const cancellings = [
  `(?:do not|no need to) bother (?:remind|reminding|nudge|nudging|ping|pinging|remind me) ?(?:me|us)? (?:about|of|to|for) (?<which>.+?)(?: (?:any more|anymore|now|then))*`,
  `(?:do not|no need to) bother (?:remind|reminding|nudge|nudging|ping|pinging|remind me) ?(?<which>me|us)(?: (?:any more|anymore|now|then))*`,
  // "drop Ana a line", "drop Ana off at the station" are no orders to cancel.
  `(?:(?:you |we )?can )?(?:${cancels}) (?!(?:<p>|her|him|them) (?:an?|off|round|over|by|in)(?: |$))(?<which>.+?)(?: (?:off|altogether|entirely|completely|${list}))?`,
  `(?:take|get|knock|strike|cross|wipe) (?<which>.+?) ${list}`,
  `(?<which>.+?)(?: ,)? (?:is|are|'s)(?: (?:now|really))* (?:pointless|redundant|no longer needed|not needed|not needed any more|not happening|not necessary|no longer necessary|surplus|moot|unnecessary|off)(?: (?:now|any more|anymore|then))*`,
  `(?:there is |there 's )?(?:no (?:need|point|call)(?: any more| anymore)? for|no need for|no point in) (?<which>.+?)(?: (?:any more|anymore|now|then))*(?: , (?:so )?(?:please )?(?:cancel|drop|scrap|bin|delete|remove)(?: (?:it|that))?)?`,
  `(?<which>.+?) [,:;–—-] (?:(?:please|just|so) )*(?:${cancels}) (?:it|that|this|that one|this one)`,
  `(?<which>.+?) (?:should|can|could|may|must|ought to) (?:now )?(?:be )?(?:called off|cancelled|canceled|dropped|scrapped|binned|abandoned|removed|deleted)`,
  `(?<which>.+?) (?:is not|isn ?'?t|are not|is no longer|isnt) (?:needed|required|necessary|wanted|happening)(?: (?:any more|anymore|now|any longer))?(?: ?[,.;–-] (?:(?:please|so|can|could|you) )*(?:${cancels}|it be cancelled|it be dropped)(?: (?:it|that))?)?`,
  `(?:i|we) (?:no longer need|do not need|will not need|do not want)(?: to do)? (?<which>.+?)(?: (?:any more|anymore|now|then|after all))*`,
].map(anchored);

const whom =
  "(?<who><m>|me|myself|my(?= (?:list|plate|name|to do list|desk))|him|her|them)(?: (?:instead|please))?(?:(?: 's|(?<=my))(?: (?:list|plate|name|hands|job|to do list|do list|pile|desk))?)?(?: to (?:do|handle|deal with|sort|look after|finish))?(?: (?:instead|now|from now on|for now))?(?: ,)?(?: (?:instead of|rather than|and not|not) (?:<m>|me))?";
const holder = "(?: (?:from|off) (?:<m>|me))?";
const givings = [
  `(?:${gives}) (?<which>.+?)(?: (?:over|on|across|along|back|instead|up))*${holder} (?:to|onto|on to|over to|under|on|with|over_to) ${whom}`,
  `(?:give|hand|pass|assign|let|slide|sling|throw) (?<who><m>|him|her)(?: (?:have|take|do|take over|handle))? (?<which>(?:my|the|that|this|his|her|their|<m> 's|<p>|it|our).*?)(?: (?:instead|now|please))*`,
  `(?:can |could |would )?(?<who><m>|he|she|they)(?: (?:can|could|should|is to|may|must|has to|better))* (?:have|do|take|take over|take on|pick up|takes over|takes|takes on|picks up|own) (?<which>(?:my|his|her|their|<m> 's|<p>|our|over my).*?)(?: (?:over|on|instead|now|off me|off my plate|from me|from (?:<m>|him|her)|off (?:<m>|him|her)|from now on))*`,
  `(?<who>i)(?: (?:will|'ll|can))? (?:will take|take|take over|take on|pick up|will take over|will pick up|have) (?<which>(?:the|that|this|his|her|their|<m> 's|<p>|it).*?)(?: (?:over|on|instead|now|off (?:<m>|him|her|them)|from (?:<m>|him|her)|from now on|myself))*`,
  `(?<who>i)(?: (?:am|'m|will be))? (?:taking|taking over|taking on|picking up|take over|take on) (?<which>(?:the|that|this|his|her|their|<m> 's|<p>).+?)(?: (?:over|on))?(?: (?:off|from) (?:<m>|him|her|them))?(?: [.,;–—-] (?:(?:so|and|please|can you|could you) )*(?:assign|give|hand|move|switch|put|reassign|pass)(?: (?:it|that))?(?: over)? (?:to|on|under) (?:me|my (?:list|name)))?`,
  `(?<which>.+?) (?:->|→|=>) (?<who><m>|me)`,
  `(?:i am |i 'm |we are )?(?:asking|getting|having) (?<who><m>) to (?:do|handle|take|look after) (?<which>.+?)(?: [.,;] (?:(?:please|so) )*(?:put|give|assign|hand|switch|move) (?:it|that)(?: over)? (?:in|to|under|on) (?:his|her|their|him|them)(?: (?:name|list))?)?`,
  `(?<who><m>) (?:said|says)(?: that)? (?:he|she|he would|she would|he 'd|she 'd|hed|shed|he will|she will)(?: (?:would|'d|will|can))? (?:do|take|handle|take on|take over) (?<which>.+?) , (?:(?:please|so) )*(?:switch|give|hand|move|pass|put|assign|reassign) (?:it|that)(?: over)? (?:to|on|under) (?:him|her|them)`,
  `from now on it (?:is|'s) (?<who>me|<m>) who (?:looks after|does|handles|has|takes|deals with) (?<which>.+?)(?: [;,.] (?:please )?(?:change|update|switch) the (?:assignee|name|owner))?`,
  `(?:i (?:would|'d)? ?(?:like|want|prefer)) (?<who><m>) to (?:have|do|take|take over|handle) (?<which>.+?)`,
  `make (?<who><m>|me) (?:responsible for|in charge of|the one for|the assignee of|the assignee for) (?<which>.+?)`,
  `(?<which>.+?) (?:is|would be) (?:better(?: off)? )?in (?<who><m>) 's hands(?: [.,;] (?:please )?(?:reassign|change it|switch it|hand it over))?`,
  `i (?:am|'m) the one (?:doing|handling|looking after|who does) (?<which>.+?) , so (?:it )?(?:should|must|ought to) be under (?<who>my) name`,
  // "money from Ana should go to Ben" is none of what there is to do.
  `(?!.*\\bfrom <p>)(?<which>.+?)(?: ,)? (?:should|ought to|needs to|must|can|has to|is to|goes|belongs|is|wants|will|could)(?: (?:be|go|now|move|come|belong|sit|really|to|with|over|on|goes to|belongs to|given|passed|handed|reassigned|switched|moved|transferred|swapped))* ${whom}(?: (?:job|list|plate|one|task|follow up))?(?: (?:instead|now|from now on))?`,
].map(anchored);

/** What is said in some way of it, and the follow-up that is spoken of. */
function firstOf<Said>(
  patterns: readonly RegExp[],
  form: Form,
  means: (which: Which, found: RegExpExecArray) => Said | undefined,
): Said | undefined {
  for (const pattern of patterns) {
    const found = pattern.exec(form.said);
    const span = found?.indices?.groups?.["which"];
    const which = span === undefined ? undefined : whichIn(form, span);
    const said = found === null || which === undefined ? undefined : means(which, found);
    if (said !== undefined) return said;
  }
  return undefined;
}

/** The order itself, without "please can you" before and "thanks" behind it. */
function bare(form: Form): Form {
  const said = withoutCourtesy(withoutLead(trimmedItems(form)));
  return new Form(
    form.text,
    said.slice(0, said.findLastIndex(({ mark }) => mark === undefined) + 1),
    of,
    form.around,
  );
}
/** Without "so" and the like, which the clause before led to. */
function trimmedItems({ items }: Form) {
  const from = items.findIndex(
    ({ mark, word }) =>
      mark === undefined && !/^(?:so|and|then|therefore|hence|anyway)$/u.test(word),
  );
  return from < 0 ? [] : items.slice(from);
}

const isDenied = (form: Form | undefined): boolean =>
  form !== undefined &&
  /(?:^| )(?:not|no|never|nothing|nobody|can not|will|'ll|going to|tomorrow|soon|still|yet|half|partly)(?= |$)/u.test(
    form.said,
  );

/** "by a week", "to Friday" */
const toWhen = (when: string, said: string): string =>
  /^\d{1,2} \D/u.test(when)
    ? `to at ${when}`
    : /^by /iu.test(when) || !/<w>|next|after|day$/u.test(said)
      ? `by ${when.replace(/^by /iu, "")}`
      : `to ${when.replace(/^(?:on|at|to|till|until) /iu, "")}`;

const moved = (typed: Form): string | undefined => {
  const form = bare(typed);
  return firstOf(movings, form, (which, found) => {
    const { day, next, goal: said = "" } = found.groups ?? {};
    const when = day ?? next ?? form.group(found, "goal");
    return when && `move ${saidPlainly(which)} ${toWhen(when, day ?? next ?? said)}`;
  });
};

const settled = (said: Form): string | undefined => {
  const form = bare(said);
  if (isDenied(form.before) || isDenied(form)) return undefined;
  return firstOf(settlings, form, (which) => {
    const about = which.about ?? allTold(form.before, which.person);
    return `mark ${saidPlainly({ ...which, about })} as done`;
  });
};

const cancelled = (said: Form): string | undefined => {
  const form = bare(said);
  return firstOf(cancellings, form, (which) => `cancel ${saidPlainly(which)}`);
};

const given = (said: Form): string | undefined => {
  const form = bare(said);
  return firstOf(givings, form, (which, found) => {
    const who = receiverIn(form, found);
    const isToTake =
      found.groups?.["who"] === "my" &&
      !/follow up|reminder|task/u.test(found.groups["which"] ?? "");
    return isToTake ? undefined : who && `give ${saidPlainly(which)} to ${who}`;
  });
};

/** Who gets it: somebody of the team by name, or "him", of whom was told before. */
function receiverIn(form: Form, found: RegExpExecArray): string | undefined {
  const who = form.group(found, "who")?.toLowerCase();
  if (who === undefined) return undefined;
  if (/^(?:i|me|my|myself)$/u.test(who)) return "me";
  if (!/^(?:him|her|them|he|she|they)$/u.test(who)) return form.group(found, "who");
  const [one, ...others] = form.before?.all("m") ?? [];
  return others.length === 0 ? one?.text : undefined;
}

const joint = "(?: ,)?(?: (?:and|\\+|&|plus|also))+";
const movedTo =
  "(?:move|change|put|push|shift|reschedule|set|moved|rescheduled|pushed|moves)(?: it| that)?(?: (?:to|on|for|till|until))?";
/** Somebody else does it, and on another day. */
const givenAndMoved = [
  `(?:give|hand|assign|pass) (?<who><m>) (?<which>.+?)${joint} ${movedTo} (?<goal><w>)`,
  `(?:give|hand|assign|pass|reassign) (?<which>.+?)(?: over)? to (?<who><m>)${joint} ${movedTo} (?<goal><w>)`,
  `(?<which>.+?) (?:goes to|should go to|is for|moves to|is going to) (?<who><m>) ?,? (?:who (?:will|'ll|is to|can|should)(?: (?:do|make|handle|take))? ?(?:do|make|handle|take)? ?it|and (?:moves|gets moved|goes) to)(?: on)? (?<goal><w>)`,
  `(?<who><m>) (?:takes|takes over|gets|will take) (?<which>.+?)(?: off me| from me)? [.,;] (?:(?:also|and|please) )*${movedTo} (?<goal><w>)`,
  `i (?:would|'d|want|need) ?(?:like|love)? ?(?<which>.+?) (?:handed|given|passed|assigned|reassigned)(?: over)? to (?<who><m>)${joint} ${movedTo} (?<goal><w>)`,
].map(anchored);

const passedOn = (said: Form): string | undefined => {
  const form = bare(said);
  return firstOf(givenAndMoved, form, (which, found) => {
    const [who, when] = [form.group(found, "who"), form.group(found, "goal")];
    return (
      who &&
      when &&
      `assign ${saidPlainly(which)} to ${who} and move it to ${when.replace(/^(?:on|at|to|for) /iu, "")}`
    );
  });
};

const change = {
  of,
  may: anything,
  is: ["change_follow_up"] as readonly IntentName[],
  besides: "tasks",
} as const;

/** What becomes of a follow-up, whatever is told around it and in whatever order. */
export const followUpGists: readonly Gist[] = [
  { ...change, says: /<m>.*<w>/u, plainly: passedOn },
  { ...change, says: /<w>|week|month|day|fortnight/u, plainly: moved },
  { ...change, says: /<m>|(?:^| )(?:i|me|mine|myself|him|her)(?: |$)/u, plainly: given },
  {
    ...change,
    says: /(?:^| )(?:off|done|close|complete|finish|sorted|ticked|finished|tick|cross|mark|closed)/u,
    plainly: settled,
  },
  { ...change, says: /./u, plainly: cancelled },
];
