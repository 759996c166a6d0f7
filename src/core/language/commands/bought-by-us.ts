import { isSurelyNamed, type Item } from "../items.ts";

/** The words, each contact as "<p>". */
const said = (items: readonly Item[]): string =>
  items
    .map((item) => item.mark ?? (isSurelyNamed(item) ? "<p>" : item.word))
    .join(" ")
    .replace(/<p> 's(?= )/gu, "<p>");

/** "we paid Ana 48 for 2 pots", "Ana refunded us 14": money that went from us to them, or back to us. */
const otherWay =
  /(?<= |^)(?:(?:i|we)(?: (?:have|had|just|also))* (?:paid|pay) <p>(?! (?:back|in full|a refund))(?!.*\b(?:back|refund|returned)\b)|<p>(?: (?:has|have|just))* (?:refunded|reimbursed|paid back) (?:us|me)\b|(?:i|we)(?: (?:have|had|just))* (?:got|received|had) (?:a |the |our |my )?(?:full |partial )?(?:refund|money back)\b.*\bfrom <p>)/u;

/** Whether goods or money went the other way than in a sale or a refund of ours. */
export const isBoughtByUs = (items: readonly Item[]): boolean => otherWay.test(said(items));
