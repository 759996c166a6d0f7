/** “regular” means …: no quotation, but a word that is spoken of. */
export const isQuotedWord = (text: string): boolean =>
  /^\s*["“”][^"“”]{1,60}["“”]\s+(?:means|stands|is|=)\s/iu.test(text);

/** What others wrote is never acted upon. */
export const isQuoted = (text: string): boolean =>
  /^\s*(?:>|(?:\p{L}+[\s,]+){0,2}(?:fwd?|fw|pasted(?: this)?)(?: from [^:\n]{1,40}|, [^:\n]{1,40})?:|forwarded|-+\s*forwarded|["“”„«])/iu.test(
    text,
  );
