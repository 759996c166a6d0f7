/** Which mark a file writes before decimals; null where it has not shown it. */
export type DecimalMark = "." | "," | null;

export type NumberReading =
  | { readonly outcome: "number"; readonly value: number }
  /** "1.240" may be 1.24 or 1240, and the file does not tell. */
  | { readonly outcome: "unclear"; readonly readings: readonly [number, number] }
  | { readonly outcome: "none" };

const plain = /^-?\d{1,15}(?:\.(?:\d|\d\d|\d{4,9}))?$/;

/**
 * Reads a number as files write it: 29.70, 29,70, 1.240,50, 1'240.50, €12, (12.00), 12-, USD 5.
 * A single mark followed by exactly three digits is read by the file's own `mark`, else unclear.
 */
export function readNumber(text: string, mark: DecimalMark): NumberReading {
  if (plain.test(text)) return { outcome: "number", value: Number(text) };
  const { digits, sign } = bare(text);
  if (!/^(?:\d[\d.,]*|[.,]\d+)$/.test(digits)) return { outcome: "none" };
  const lastMark = Math.max(digits.lastIndexOf("."), digits.lastIndexOf(","));
  if (lastMark < 0) return numberOf(digits, "", sign);
  const [whole, rest] = [digits.slice(0, lastMark), digits.slice(lastMark + 1)];
  const last = digits[lastMark] === "," ? "," : ".";
  if (/[.,]/.test(whole)) return severalMarks(whole, rest, last, sign);
  const isUnclear = rest.length === 3 && /^[1-9]\d{0,2}$/.test(whole);
  if (!isUnclear || last === mark) return numberOf(whole, rest, sign);
  if (mark !== null) return numberOf(whole + rest, "", sign);
  return {
    outcome: "unclear",
    readings: [sign * Number(`${whole}.${rest}`), sign * Number(whole + rest)],
  };
}

/** Without what surrounds the digits: spaces, currency, thousands apostrophes, signs, brackets. */
function bare(text: string): { readonly digits: string; readonly sign: 1 | -1 } {
  const words = text
    .replace(/[\s\u00a0\u202f'’]/gu, "")
    .replace(/−/g, "-")
    .replace(/\p{Sc}/gu, "")
    .replace(/^[A-Za-z]{3}(?=[-\d])|(?<=[-\d])[A-Za-z]{3}$/g, "");
  const negative = /^(?:-[^-]*|[^-]*-|\([^()]*\))$/.test(words);
  return { digits: negative ? words.replace(/[-()]/g, "") : words, sign: negative ? -1 : 1 };
}

/** Two kinds of mark: the last is the decimal one. One kind several times: thousands. */
function severalMarks(whole: string, rest: string, last: string, sign: number): NumberReading {
  const groups = whole.split(/[.,]/);
  const grouped = groups.every((group, index) =>
    index === 0 ? group.length <= 3 && group !== "" : group.length === 3,
  );
  const others = new Set(whole.replace(/\d/g, ""));
  if (!grouped || others.size > 1) return { outcome: "none" };
  if (!others.has(last)) return numberOf(groups.join(""), rest, sign);
  return rest.length === 3 ? numberOf(groups.join("") + rest, "", sign) : { outcome: "none" };
}

function numberOf(whole: string, decimals: string, sign: number): NumberReading {
  const value = sign * Number(`${whole === "" ? "0" : whole}.${decimals === "" ? "0" : decimals}`);
  return Number.isFinite(value)
    ? { outcome: "number", value: value === 0 ? 0 : value }
    : { outcome: "none" };
}

/** Which decimal mark a text proves, if any: "29,70" proves a comma, "1.240" proves nothing. */
export function provenMark(text: string): DecimalMark {
  const found = /^[^\d]*\d[\d.,'\s]*?([.,])(\d+)[^\d]*$/u.exec(text);
  if (found === null) return null;
  const [, mark = ".", decimals = ""] = found;
  const others = text.slice(0, text.lastIndexOf(mark)).replace(/[^.,]/g, "");
  if (others === "" && decimals.length === 3) return null;
  // A mark that stands there twice sets thousands apart, so the other one is for decimals.
  return (mark === ",") === others.includes(mark) ? "." : ",";
}
