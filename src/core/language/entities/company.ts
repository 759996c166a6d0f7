import type { Chart } from "./chart.ts";

/** Before a word that may be a weekday ("sat") or month ("may"), these make it one. */
const before = {
  d: new Set(
    "on by until last next this me him her us them from since before after and or - , @ due for w".split(
      " ",
    ),
  ),
  p: new Set(
    "and or v vs versus against than from for to with compare compared - early late mid by".split(
      " ",
    ),
  ),
};
const after = {
  d: new Set(". , ; ! ? at to - and or".split(" ")),
  p: new Set(
    "v vs versus against than or - ? ! revenue sales turnover orders numbers figures takings profit income total report stats".split(
      " ",
    ),
  ),
};

/** Makes "sat" in "remind me sat", and "may" in "may vs april", sure of being time. */
export function assure(chart: Chart, letter: "d" | "p"): void {
  chart.tokens = chart.tokens.map((token, i) => {
    if (token.sure || !token.word.startsWith(`§${letter}`) || !inCompany(chart, letter, i))
      return token;
    confirm(chart, letter, Number(token.word.slice(2)));
    return { ...token, sure: true };
  });
}

function inCompany({ tokens }: Chart, letter: "d" | "p", at: number): boolean {
  const previous = tokens[at - 1]?.word ?? "";
  const next = tokens[at + 1]?.word ?? "";
  // The last word of a short message: "revenue may", "and sat".
  const closing = at === tokens.length - 1 && tokens.length <= 4;
  return closing || before[letter].has(previous) || after[letter].has(next) || isTime(next);
}

const isTime = (word: string): boolean => /^§[tq]/.test(word);

function confirm(chart: Chart, letter: "d" | "p", index: number): void {
  if (letter === "d") {
    const piece = chart.found.d[index];
    if (piece !== undefined) chart.found.d[index] = { ...piece, sure: true };
    return;
  }
  const piece = chart.found.p[index];
  if (piece !== undefined) chart.found.p[index] = { ...piece, sure: true };
}
