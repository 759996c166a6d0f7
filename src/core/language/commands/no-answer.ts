import type { Item } from "../items.ts";
import { spoken, wordsOf } from "../sentence.ts";

const denying =
  "(?:not|except(?: for)?|all but|any ?(?:one|body|thing)? but|every ?(?:one|body|thing)? (?:but|except)|without|apart from|other than|besides|minus|leave out|instead of)";
const denied = new RegExp(
  `^(?:(?:yes|yeah|yep|ok|okay|sure|no|nope|nah|sorry|well|oh|but|just|please|any|it is|it 's|that is|that 's|definitely|certainly|,|-|–) )*${denying} (?!(?:sure|that|this|it|now|yet|really|today|needed|necessary|any ?more|at all)$)[^,;.!?–-]+(?:,? (?:no|please|though|thanks|sorry|obviously))?(?: [.!])*$`,
  "u",
);

/** "yes but not Ana's", "not the first": which it is not, and nothing that it is. */
export const isOnlyDenied = (items: readonly Item[]): boolean => denied.test(spoken(items));

/** "the second, not the first", "not the first, the second": with what it is, and not what it is not. */
export const withoutDenied = (text: string): string =>
  text.replace(deniedFirst, "").replace(deniedLast, "$1");
const deniedFirst =
  /^(?:(?:no|nope|sorry|yes|oh|ok),? )*not [^,;.!?–-]+(?:,| but| –| -) (?=[^\s])/iu;
const deniedLast =
  /^(.*[\p{L}\p{N}].*?)[\s,;–-]+(?:and |but )?(?:not|rather than|instead of) [^,;.!?]+[.!]?$/iu;

/** "the first one, and the other to Ben": something is to be done with what was not picked. */
export const leavesOthers = (items: readonly Item[]): boolean =>
  /\b(?:others?|rest|remaining)\b/u.test(spoken(items));

/** "no idea", "same as Tom's", "what is it now?": none of these is a value that was asked for. */
export const isNoValue = (text: string, items: readonly Item[]): boolean =>
  /\?\s*$/u.test(text) || noValue.test(wordsOf(items));
const noValue = new RegExp(
  "^(?:(?:well|oh|hm+|um+|er+|sorry|ah|actually|honestly|ok|still|i|we|have|got|really|just) )*" +
    "(?:no (?:idea|clue|notion|earthly)|(?:do not|don 't|dont|can not|cannot|can 't|could not) (?:know|have|remember|recall|say|tell)|dunno|not (?:sure|certain|yet|known|told|given)|unknown|unsure|nobody knows|who knows|" +
    "(?:the )?same(?: (?:as|one|again|like))?\\b|like (?:before|the|his|her|their|last)|as (?:before|it was|always|usual)|whatever|whichever|anything|something|" +
    "(?:what|which|who|whose|where|when|why|how)\\b|(?:let me|will|'ll|need to|have to|must|should|shall|want to|going to) (?:check|ask|look|see|find|get back|call|ring|think)|hang on|hold on|one (?:sec|second|moment|minute)|wait|later|tomorrow|the (?:old|new|usual|other|previous|former|wrong|right) one)\\b",
  "u",
);
