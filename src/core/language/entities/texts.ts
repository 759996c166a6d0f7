import { overlaps, type Span, type TextEntity } from "./entity.ts";

interface Shape {
  readonly kind: "quote" | "url" | "email" | "reference";
  readonly pattern: RegExp;
  readonly sure: boolean;
  /** Without this a text has none of the shape, and is not searched for it. */
  readonly hint: RegExp;
}

const number = String.raw`[\p{L}]{0,5}[-\/.]?\d[\p{L}\d]*(?:[-\/][\p{L}\d]+)*`;
const shape = (kind: Shape["kind"], hint: RegExp, pattern: RegExp, sure = true): Shape => ({
  kind,
  hint,
  pattern,
  sure,
});

const quoted = /["“„«‘']/;
/** What has a number of its own, and what may stand before that. */
const numbered = /(?:ref|inv|bill|receipt|rechnung|quote|po|order).*\d/is;

/** Stretches of text with a shape of their own. The value is the group, where there is one. */
const shapes: readonly Shape[] = [
  shape("quote", quoted, /(?<![\p{L}\d])["“„«]([^"“”„«»]+)["”“»]/gu),
  shape("quote", quoted, /(?<![\p{L}\d])[‘']([^'‘’\n]{2,})[’'](?![\p{L}\d])/gu),
  shape("url", /\/\/|www\./i, /(?<![@\w])(?:https?:\/\/|www\.)[^\s<>"')\]]*[^\s<>"')\].,;:!?]/giu),
  shape(
    "email",
    /@/,
    /(?<![\p{L}\d.+-])[\p{L}\d][\p{L}\d._%+'-]*@[\p{L}\d][\p{L}\d-]*(?:\.[\p{L}\d-]+)*\.\p{L}{2,}/giu,
  ),
  shape(
    "reference",
    numbered,
    new RegExp(
      String.raw`\b(?:ref(?:erence)?|invoice|inv|bill|receipt|rechnung|quote|po|order)\.?\s*(?:no\.?|number|num|nr\.?|id|ref)?\s*[:#]\s*(${number})`,
      "giu",
    ),
  ),
  shape(
    "reference",
    numbered,
    new RegExp(
      String.raw`\b(?:ref(?:erence)?|invoice|inv|bill|receipt|rechnung|po|order)\.?\s+(?:no\.?|number|num|nr\.?|id|ref)\s+(?:is\s+)?(${number})`,
      "giu",
    ),
  ),
  shape(
    "reference",
    numbered,
    new RegExp(
      String.raw`\b(?:ref(?:erence)?|inv(?:oice)?|receipt|rechnung)\.?\s+(${number})`,
      "giu",
    ),
  ),
  shape("reference", /-\d/, /(?<![\p{L}\d])\p{Lu}{1,5}-\d[\p{L}\d]*(?:-[\p{L}\d]+)*/gu),
  shape(
    "reference",
    /(?:inv|ord|rg|re|so|po)-?\d\d/i,
    /(?<![\p{L}\d])(?:inv|ord|rg|re|so|po)-?\d{2,}[\p{L}\d]*(?:-[\p{L}\d]+)*/giu,
  ),
  shape("reference", /#/, new RegExp(String.raw`(?<![\p{L}\d&])#(${number})`, "giu")),
  shape("reference", numbered, /\b[Oo]rder\s+(\p{Lu}{1,4}\d{3,}[\p{L}\d]*)/gu),
  shape("reference", numbered, /\border\s+(\d{4,})(?![\d.,]*\s*(?:€|euro|eur|\p{L}))/giu, false),
];

/** Quotations, web and email addresses, and the numbers of orders and invoices. */
export function textsIn(text: string, masked: readonly Span[]): readonly TextEntity[] {
  const found: TextEntity[] = [];
  for (const { hint, kind, pattern, sure } of shapes) {
    if (!hint.test(text)) continue;
    for (const match of text.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if ([...found, ...masked].some((other) => kind !== "quote" && overlaps(other, span)))
        continue;
      found.push({ kind, ...span, text: match[0], sure, value: match[1] ?? match[0] });
    }
  }
  return found;
}
