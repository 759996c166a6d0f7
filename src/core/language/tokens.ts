import { fold } from "../text.ts";
import type { Span } from "./entities/entity.ts";
import { spelledOut } from "./words/spelling.ts";

/** One word, number or mark of a text. `word` is folded and spelled out; `text` is as typed. */
export interface Token extends Span {
  readonly text: string;
  readonly word: string;
  readonly is: "word" | "number" | "mark";
  /** Whether it follows the one before without a space. */
  readonly joined: boolean;
  /** Begins with a capital letter, in a text that is not all in capitals. */
  readonly capital: boolean;
}

const pieces =
  /\b[wW]\/[oO](?!\p{L})|\b[wW]\/(?=\s*\p{L}{2})|[\p{L}\p{Emoji_Presentation}](?:[\p{L}\p{M}\p{N}\p{Cf}]|['’ʼ`´](?=\p{L}))*['’]?|\p{N}(?:[\p{N}\p{L}]|[.,:/](?=\p{N}))*|\n|[-=]+>|→|([^\s\p{L}\p{N}])\1{4,}|[^\s\p{L}\p{N}]/gu;

const isNumber = /^\p{N}/u;
const isWord = /^\p{L}/u;

/** The tokens of a text in order, contractions taken apart: "haven't" gives have and not. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  const isShouted = !/\p{Ll}/u.test(text) && /\p{Lu}.*\s.*\p{Lu}/su.test(text);
  let last = -1;
  for (const match of text.matchAll(pieces)) {
    const start = match.index;
    for (const token of apart(match[0], start, start === last))
      tokens.push(isShouted ? { ...token, capital: false } : token);
    last = start + match[0].length;
  }
  return tokens.flatMap(withWill).map((token, at, tokens) => {
    const next = tokens[at + 1];
    if (isShare(token, tokens[at - 1])) return { ...token, word: "percent", is: "word" };
    if (isFor(token, next)) return { ...token, word: "for", is: "word" };
    if (isTo(token, tokens[at - 1], next)) return { ...token, word: "to", is: "word" };
    if (isTill(token, tokens.slice(Math.max(0, at - 3), at))) return { ...token, word: "till" };
    if (isFirstName(token, next)) return { ...token, word: fold(token.text) };
    if (endsNo(tokens, at)) return { ...token, word: "," };
    return isHad(token, next) ? { ...token, word: "had" } : token;
  });
}

/** "ill call her", typed without its apostrophe; "she was ill, call her" tells how she is. */
function withWill(token: Token, at: number, tokens: readonly Token[]): readonly Token[] {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (token.word !== "ill" || !willDo.test(next?.word ?? "") || isState.test(before?.word ?? ""))
    return [token];
  const cut = token.start + 1;
  return [
    { ...token, text: token.text.slice(0, 1), word: "i", end: cut },
    { ...token, text: token.text.slice(1), word: "will", start: cut, joined: true, capital: false },
  ];
}
const willDo =
  /^(?:look|take|call|ring|phone|text|message|email|send|drop|bring|be|do|have|get|go|pop|check|follow|handle|chase|let|ask|tell|give|need|see|meet|visit|try|sort|pick|make|speak|talk|keep|put|add|cover|also|just|probably|definitely|swing|stop|come|find|book|write|not|never)$/;
const isState =
  /^(?:is|'s|am|are|was|were|be|been|being|feels?|felt|feeling|fell|fallen|got|getting|gets|very|so|too|still|really|seriously|quite|badly|terribly|critically|mentally|an|the|taken|looks?|looked|became|becoming)$/;

/** "Ty Moore", "Wen Li": people's names that are short for a word as well; "ty" is thanks alone. */
const isFirstName = ({ text, capital }: Token, next: Token | undefined): boolean =>
  (capital && next?.capital === true && /^(?:ty|wen|em|im|till|wat|tel|dat|ur)$/i.test(text)) ||
  (/^ty$/i.test(text) && next?.is === "word");

/** "hm no. Tillman", "No. It was Ana": said no, and no number of anything. */
function endsNo(tokens: readonly Token[], at: number): boolean {
  const [no, next] = [tokens[at - 1], tokens[at + 1]];
  if (tokens[at]?.text !== "." || no?.word !== "no" || next === undefined) return false;
  const before = tokens.slice(0, at - 1);
  const isLed = before.every(({ is, word }) => is === "mark" || sighs.test(word));
  return isLed && (before.length > 0 || next.capital || saysOn.test(next.word));
}
const sighs =
  /^(?:h+m+|a+h+|o+h+|e+r+m?|u+m+|ugh|argh|ag|agh|ach|och|aw|eish|gah|well|oops|sorry|actually|wait|uh|hang|on)$/;
const saysOn =
  /^(?:i|it|he|she|they|we|that|this|not|wrong|sorry|the|make|actually|wait|only|just)$/;

/** "I'd a quick call with Ana", "we'd lunch": something follows, and nothing that would be done. */
const isHad = ({ text, word }: Token, next: Token | undefined): boolean =>
  word === "would" &&
  /^['’ʼ`´]?d$/i.test(text) &&
  next?.is === "word" &&
  (next.capital || hadThings.test(next.word));
const hadThings =
  /^(?:an?|another|some|the|two|three|my|our|lunch|coffee|dinner|breakfast|tea|drinks|visitors|words?)$/;

/** "put anything through the till": where money goes, and no time until which. */
const isTill = ({ text }: Token, before: readonly Token[]): boolean =>
  /^till$/i.test(text) &&
  /^(?:thing|anything|something|nothing|penny) through the$/.test(
    before.map(({ word }) => word).join(" "),
  );

/** "what % of sales", "margin in %": with no number before it. */
const isShare = ({ text }: Token, before: Token | undefined): boolean =>
  text === "%" && before !== undefined && before.is !== "number";

/** "tick it off 4 me" */
const isFor = ({ text }: Token, next: Token | undefined): boolean =>
  text === "4" && /^(?:me|us|him|her|them)$/.test(next?.word ?? "");

/** "forgot 2 log this", "need 2 ring her": to do something; "need 2 pots" counts them. */
const isTo = ({ text }: Token, before: Token | undefined, next: Token | undefined): boolean =>
  text === "2" &&
  /^(?:forgot|forgotten|forget|need|needs|want|wants|wanted|meant|going|remember|me|have|had)$/.test(
    before?.word ?? "",
  ) &&
  /^(?:log|add|note|say|tell|ring|call|email|send|text|mention|write|visit|check|remind|put|ask|see)$/.test(
    next?.word ?? "",
  );

/** "-----", "!!!!!": a line of one mark says no more than the mark. */
const markOf = (text: string): string => text.replace(/^(.)\1{4,}$/u, "$1");

function apart(text: string, start: number, joined: boolean): readonly Token[] {
  const word = fold(text);
  const capital = /^\p{Lu}/u.test(text);
  const end = start + text.length;
  if (isNumber.test(text) && !/^2(day|moro|nite|morrow)/.test(word))
    return [{ text, word, start, end, joined, capital, is: "number" }];
  if (!isWord.test(text) && !isNumber.test(text))
    return [{ text, word: markOf(text), start, end, joined, capital, is: "mark" }];
  const words = spelledOut(word);
  const cut = Math.min(words[0]?.length ?? text.length, text.length);
  return words.map((each, index) => ({
    text: words.length === 1 ? text : index === 0 ? text.slice(0, cut) : text.slice(cut),
    word: each,
    start: index === 0 ? start : start + cut,
    end: index === 0 && words.length > 1 ? start + cut : end,
    joined: index > 0 || joined,
    capital: capital && index === 0,
    is: "word",
  }));
}
