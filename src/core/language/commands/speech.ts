import type { Item } from "../items.ts";
import { kept } from "../../once.ts";
import { has } from "../items.ts";
import { spoken } from "../sentence.ts";

/** Words before a command that only make it polite: "could you please", "I'd like to". */
const politeness = new RegExp(
  [
    "(?:and|also|then|so|ok|okay|right|well|anyway|anyways|anyhow|either way|in any case|for now(?= (?:just |please |only )?log )|oh|hi|hey|hello|yes|yo|please|kindly|pls|now|just|quick one|hm+|hmm|er+m?|u[hm]+|actually|ah|bot|shopkeeper|dear|good morning|morning|alright|sorry|quickly|thanks|next)",
    // Greetings that are names as well, where nothing follows that could be one's family name.
    "(?:salaa?m|shalom)(?= [,!])",
    "(?:can|could|would|will) (?:you|we|i|somebody|someone)(?: (?:please|kindly|just|also|quickly|now))*",
    "(?:can you|could you)(?: (?:please|kindly|just|also|quickly|now))*",
    "(?:i|we) (?:would|'d|will)? ?(?:like|love|want|need|wish|have) (?:you )?to",
    "(?:i would like to|i want to|want to|like to|would like to|i need|need to) (?:you to)?",
    "(?:i|we) need(?= (?:a )?(?:reminder|follow up|task|todo|nudge|note))",
    "(?:you )?(?:can|may)(?: now| also| just)*(?= (?:tick|mark|close|cancel|delete|remove|add|tag|log|put|move|push|complete|cross|check|update|change|take|scrap|drop|snooze|record)\\b)",
    "(?:i )?(?:totally |completely |clean |nearly )?(?:forgot|forgotten|forgot to) (?:to )?(?:put|log|enter|add|record|mention|say|note) (?:this|it|that)(?: (?:in|down))?",
    "we can(?: now| also| just| safely)*(?= (?:delete|remove|close|cancel|drop|scrap)\\b)",
    "(?:would|will|could|might) you (?:please )?be (?:so (?:kind|good) (?:as )?(?:to|and)|kind enough to|good enough to|a dear and)",
    "(?:i|we) (?:would|'d|will|should|shall)? ?be (?:very |so |most )?(?:grateful|glad|happy|obliged|much obliged) if you (?:could|would|can)",
    "it (?:would|'d|will) be (?:so |really |very )?(?:great|lovely|nice|good|helpful|super|brilliant) if you (?:could|would|can)",
    "(?:may|might|could|can) i (?:please |just )?(?:ask|trouble|bother|get|have) you to",
    "would you mind",
    "(?:it |as it )?turns out(?: that)?",
    "(?:(?:i|we|you)(?: had| 'd)? )?better(?= remind )",
    "(?:log|record|register|enter|put down)(?: this| it| that| the following)?(?: that(?! (?:phone )?(?:calls?|meetings?|visits?|chats?|talks?|conversations?|emails?|messages?|notes?|sales?|orders?|refunds?)(?: |$))| :)",
    "(?:go ahead and|do me a favou?r and|be so kind (?:as )?(?:to|and)|make sure (?:to|you|that you)|let us|time to|help me(?: to)?|is it possible to|feel free to|don 't forget to log)",
  ].join("|"),
);
const lead = new RegExp(`^(?:(?:${politeness.source})(?: ,| !| -)? )+`);

/** The pieces without the politeness before them. */
export function withoutLead(items: readonly Item[]): readonly Item[] {
  const length = lead.exec(`${spoken(items.slice(0, 14))} `)?.[0].length ?? 0;
  let covered = 0;
  const kept = items.findIndex((item) => {
    covered += (item.mark ?? item.word).length + 1;
    return covered > length || item.name?.full === true;
  });
  return kept < 0 ? [] : items.slice(kept);
}

/** Whether a deed is asked for politely: "can you log …?" is no question. */
const isRequest = (words: string): boolean =>
  /^(?:(?:hey|hi|hello|please|and|also|so|ok|,) )*(?:can|could|would|will) (?:you|we|i)\b(?! (?:tell|say|know|remember|see|explain|find|check|show|list|give me(?! (?:an?|the) (?:export|csv|backup|reminder|nudge|shout|poke|ping|buzz))|rank|remind me (?:what|who|whose|which|where|when|how|why)))/.test(
    words,
  ) ||
  /^(?:can|could) (?!you|we|i|anyone|anybody)\S.* wait (?:until|till?|for)\b/.test(words) ||
  /^can (?:tick|mark|close|cancel|scrap|drop|snooze|move|push)\b/.test(words) ||
  /^(?:would you mind|is it possible to|(?:may|might|could|can) i (?:please |just )?(?:ask|trouble|bother|get|have) you to)\b/.test(
    words,
  );

/** "could you undo it?", "can Ben take over …?" */
export const isPolite = (items: readonly Item[]): boolean =>
  isRequest(spoken(items)) || bidsMember(items);

/** "can Ben ring Ana on Monday?" asks for what he is to do. */
const bidsMember = (items: readonly Item[]): boolean => {
  const said = items.filter(({ mark }) => mark === undefined);
  const at = said.findIndex(({ word }) => !/^(?:hi|hey|hello|please|and|so|ok|okay)$/.test(word));
  const [can, who, act, whose] = said.slice(Math.max(0, at));
  return (
    /^(?:can|could|would)$/.test(can?.word ?? "") &&
    who?.shop.member !== undefined &&
    (has(act, "TAKES_OVER", "TO_DO", "FOLLOW_UP_VERB") ||
      isTaking(act, whose) ||
      getsTask.test(spoken(said.slice(Math.max(0, at) + 2))))
  );
};

/** "can Ben have a task to …?" asks for one. */
const getsTask =
  /^(?:get|have|be given) (?:an?|another) (?:new |quick |little )?(?:task|job|reminder|to do|todo|follow up|nudge)\b/;

/** "take my call with Ana": what there is to do already. */
const isTaking = (act: Item | undefined, whose: Item | undefined): boolean =>
  act?.word === "take" && /^(?:my|his|her|their)$/.test(whose?.word ?? "");

const asks =
  /^(?:(?:hey|hi|hello|so|ok|okay|and|but|well|um|or|oh|also|please|btw|sorry|,) )*(?:who|whom|whose|what|when|where|which|how|why|did|does|do (?:i|we|you|they|any|our)|is|are|(?:was|were)(?! (?:just |also )?(?:onto|on to|on with|on the (?:phone|line)|with|over at|round at|talking|speaking|chatting|visiting))|am|should|shall|may i|may we|can(?! not (?:do|manage|fit|get to|get round to) )|could|would|will (?:i|we|you|he|she|they|it)|has(?! (?:moved|relocated|left|changed)\b)|have (?:i|we|you|they|he|she|any)|had (?:i|we|you) .*\?|how many|how much|isn|aren|wasn|any idea|do you know|remind me(?: ,)? (?:what|who|whose|which|how (?:much|many|often|long)|when (?!(?:the|my|our|i|we|you) ).*\b(?:last|first) (?:[a-z]+ed|bought|came|spoke|was|were|rang|got|spent|paid|wrote|heard|met|saw|been)\b)|tell me (?:if|whether|who|what|when|how)|let me know (?:if|whether)|i wonder|wondering|(?:i|we) (?:(?:just|only|really) )?(?:need|want|would like|'d like)(?: to (?:know|see|read|hear))? (?:what|who|which|whose|where|when did|how (?:much|many|often))|(?:i|we) would like to (?:see|know) (?:his|her|their)|show (?:me|us) (?:all )?(?:his|her|their)|(?:list|show)(?: me| us)? (?:all|all the|all of the) (?:\S+ )?(?:calls|emails|visits|meetings|messages|notes|interactions|follow ups|reminders|orders|purchases)|(?:list|show)(?: me| us)? (?:what|whatever|everything|which))\b/;

/** A word of a command that, said first, makes even "…?" one: "remind me to ask if …?" */
const orders = (item: Item | undefined): boolean =>
  has(item, "REMIND", "A_NOTE") && item?.name === undefined;

/**
 * A question never writes: it ends with its mark or begins as questions do. "can you log …?" asks
 * for a deed, and "remind me to ask Ana if she wants more?" is one.
 */
export const isAsking = kept(asksIn);

function asksIn(items: readonly Item[]): boolean {
  const content = items.filter(({ mark }) => mark === undefined);
  const [first] = content;
  if (first === undefined || isPolite(items) || isAboutAnswers(first, items)) return false;
  if (beginsAsking(items, first) || asksLast.test(spoken(items.filter(isNoEmoji)))) return true;
  if (asksToRemind.test(spoken(items.filter(isNoEmoji)))) return false;
  return (
    items.findLast(isNoEmoji)?.mark === "?" &&
    !orders(withoutLead(items)[0]) &&
    !isTag(content.at(-1))
  );
}

/** "tomorrow I must ask Mei which ribbon she wants, can you remind me?" */
const asksToRemind =
  / , (?:and |so )?(?:can|could|will|would) you (?:please )?remind me(?: please)?(?: [?.!])*$/;

const isNoEmoji = ({ text }: Item): boolean =>
  !/^[\p{Extended_Pictographic}\p{M}\p{Cf}]+$/u.test(text);

const beginsAsking = (items: readonly Item[], first: Item): boolean =>
  (first.name?.full !== true && asks.test(spoken(items))) || has(first, "HOW_MANY", "HOW_MUCH");

/** "…, or not", "…, or did she", "… just kidding": what was said is in doubt, or was a joke. */
const asksLast =
  /(?: or (?:nah|not|what|no|(?:did|was|is|has|had|have|do|does)(?: not| n't)? (?:i|we|he|she|they|it|you))| (?:just|only) (?:kidding|joking|a joke)) ?[?.!]?$/;

/** ", ok?", ", please?": no question after all. */
const isTag = (item: Item | undefined): boolean =>
  item !== undefined && ["ok", "okay", "please", "thanks", "pls"].includes(item.word);

/** "why?", "A17 rows?", "what can you do?", "who changed …": questions that rows of commands read. */
const isAboutAnswers = (first: Item, items: readonly Item[]): boolean =>
  has(first, "WHY_ANSWER", "HELP", "TEAM_LIST", "HISTORY", "SETTING") ||
  /^a\d{1,9}$/.test(first.word) ||
  (["what", "which"].includes(first.word) && items.some(({ word }) => /^settings?$/.test(word))) ||
  (["who", "when", "what"].includes(first.word) &&
    items.some(({ word }) => /^chang(ed|es)$/.test(word)));
