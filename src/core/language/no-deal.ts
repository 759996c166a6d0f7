import type { Intent } from "../intent.ts";
import { currencyOf, isMark } from "./entities/currency-words.ts";
import { isSlip as isTypedFor } from "./commands/retracting-slips.ts";
import { Form } from "./gist/form.ts";
import { ofRelatives } from "./gist/words.ts";
import type { Situation, Understood } from "./interpretation.ts";
import type { Item, Reading } from "./items.ts";
import { spoken } from "./sentence.ts";
import { fold } from "../text.ts";

const sum = "<[an]>";
const adverbs = "(?:just|all|now|here|already|still|both|finally|back|has|have|had|been)";
const be = "(?:is|are|was|were|'s|'re|be|being|have been|has been|had been|got)";
const relative = ofRelatives.source;
/** What says that it was sold, whatever else was done with it. */
const sold = "\\b(?:sold|bought|purchased|paid|took)\\b";

/** Goods that were put by, have come in or are at hand for somebody, and are not sold yet. */
const putBy = new RegExp(
  `^(?!.*${sold}).*(?:\\b(?:set|put|laid|kept|placed) (?:aside|by|away|back)\\b|\\bon hold\\b|\\blayaway\\b|\\blay ?by\\b|(?:<g>|,)(?: (?:${be}|${adverbs}))* (?:reserved|held|earmarked|saved|waiting|arrived?|came in|come in|in stock|(?<=(?:is|are|'s|now) )(?:in|here|due|ready))(?: [^ ,]+)? for <p>|\\b(?:i|we)(?: (?:have|had|have got|'ve|'ve got|got))+ (?:(?:<n>|an?|the|some|those|these) )*<g>(?: (?:here|ready|in|left))? for <p>)`,
  "u",
);

const polite =
  "(?:(?:hi|hey|hello|ok|okay|so|and|also|please|pls|plz|kindly|can you|could you|would you|will you|can we|could we|can i|could i|can someone|we (?:should|must|need to|have to)|i (?:should|must|need to|have to|'ll|will)|you (?:should|must|need to)|remember to|do not forget to|let us|just|then|,) )*";
/** "can you take 2 rakes to Ana": something to be fetched or brought; "take this down: …" writes. */
const toBring = new RegExp(
  `^${polite}(?:order|take|get|bring|send|carry|fetch|deliver|ship|drop|drop off|give|hand|pass|find|lend|pack|wrap|prepare|hold|keep|save|reserve)(?: (?:<n>|<g>|<p>|an?|the|some|these|those|him|her|them|back|over|off|out|up))*? <g>`,
  "u",
);

/** "Ana is buying 2 rakes", "Ana usually pays 48": going on, or a habit. */
const notDone = new RegExp(
  `<p>(?: (?:${be}|now|still|also|just))* (?:buying|getting|taking|ordering|purchasing|picking up|collecting|paying)\\b|<p>(?: [^ ,]+)? (?:usually|normally|generally|typically|regularly|tends to)\\b|\\b(?:standing|back|repeat|recurring) ?orders?\\b|\\bback ?ordered\\b|^back to <p>`,
  "u",
);

const someone = "(?:<p>|\\b(?:he|she|they|who|we|i))";
/** What says that it was done. */
const done =
  "\\b(?:sold|bought|purchased|paid|took|taken|picked up|got|left with|came to|cash|card|sales?|purchases?|orders?|ordered)\\b";
/** Goods that somebody makes, needs or brought along, and nothing says that they were sold. */
const unsold = new RegExp(
  `^(?!.*${done}).*(?:${[
    `${someone}(?: (?:${be}|${adverbs}))* (?:mak(?:es?|ing)|made|goes|is in|needs?)\\b(?! (?:an? |the |his |her |their )?(?:payment|<a>))`,
    "\\bmak(?:es|ing) <n>(?: of)? <g>|\\bneeded\\b|<g> (?:from|off|with|at|by) <p>|^check with\\b",
    "\\b(?:came|come|stopped|was|were|is) (?:in|by|over|here|round) with\\b",
    "\\b(?:make|write|type|get|need|prepare|do) (?:an?|the) (?:new )?(?:invoice|receipt|slip|quote)\\b",
  ].join("|")})`,
  "u",
);

/** So much of what it costs, and not all of it. */
const inPart = new RegExp(
  `${sum} (?:of|off|out of|towards?|against)(?: (?:the|his|her|their|a|total))* ${sum}(?! <g>| of <g>)|\\bhalf(?: (?:of|the|his|her|their))* ${sum}|\\bpaid (?:\\S+ )?half(?: (?:of|for|the|his|her|their|an?))* <g>|\\b(?:deposit|down ?payment|instal?ments?|part payment)\\b|${sum} (?:so far|upfront|up front|down(?= (?:on|for|,)))|\\bstill (?:owes|owing|due|to pay)\\b`,
  "u",
);

/** Bought of others, or by those around a contact. */
const ofOthers = new RegExp(
  `\\b(?:elsewhere|somewhere else|(?:an)?other (?:shop|store|place)|a competitor|(?:from|at|off|with) (?:the|our|some|those) (?:competition|competitors?|rivals?)|(?:from|off) (?:the|some|those|a) (?:guys|lads|people|folks|bloke|guy|place|shop|store|crowd) (?:down|up|over|across|round|around|in|on|at|next)|(?:from|at) (?:amazon|ebay|ikea|bunnings|walmart))\\b|(?:${relative}) of <p>`,
  "u",
);

/** "the mower is 429, tell Ana": what it costs, which somebody is told. */
const isPrice = new RegExp(
  `^(?!.*${sold})(?:(?:the|an?|<n>|our|these|those) )*<g> (?:is|are|'s|costs?) (?:<[an]>|only <a>|now <a>)|[,.] (?:please )?(?:tell|inform|let) <p>|^(?:please )?(?:tell|inform) <p>|<g> (?:for )?free\\b|^(?:the|our|these|those) (?:[^ ,.]+ ){1,3}(?:is|are|costs?) <a> for <p>|<p> 's (?:total|price|quote|estimate|budget|bill) (?:for|is|was|of)\\b`,
  "u",
);

/** "…, to be delivered Friday": a day to come, and not that of the sale. */
const toCome =
  /\b(?:to be|will be|being|for|wants (?:it|them)|needs (?:it|them)) (?:delivered|delivery|picked up|collected|pick ?up|collection|installed|fitted|paid)(?: (?:on|by))? <w>/u;

/** What nearly was, came to nothing, is only compared or somebody's own belief, or was paid in goods. */
const unreal =
  /(?:<p>|\b(?:he|she|they)) (?:is|are|was|were|'s|seems|sounds)(?: (?:quite|so|very|pretty|absolutely|still|now))* (?:sure|certain|convinced|positive|adamant|confident) (?:that )?(?:he|she|they|it|we|i)\b|\b(?:hardly|barely|scarcely|fell through|fallen through|was called off)\b|^(?:the )?(?:same as|unlike|like|compared to) |\bpaid (?:us )?(?:with|in) (?:<n>|an?|the|some) <g>/u;
/** What somebody got for us, and money for a good cause. */
const forUs =
  /<p>(?: (?:just|also|kindly|even|has|had))* (?:bought|ordered|got|brought) (?:us|me|<m>) (?!an? invoice)|<p>(?: \S+)? (?:gave|handed|left|paid)(?: us| me)? <[an]> (?:for|towards?|to) (?:(?:the|our|a|his|her|their) )?(?:\S+ )?(?:charity|fund|fundraiser|raffle|collection|sponsorship|school run|school|church|tip jar|tip|cause|team|whip ?round)(?= |$)/u;
const noSale = [forUs, putBy, toBring, notDone, unsold, unreal, ofOthers, isPrice];
/** "bought 3 and returned 1", "4 at 45 each, sent one back": what is left of it is not told. */
const inTurn =
  /\b(?:bought|sold|took|got|purchased|ordered)\b.*\b(?:returned(?! (?:(?:my|our|the|his|her) )?(?:call|email|e mail|message|text)s?\b)|(?:brought|sent|handed|gave) (?:back\b|(?:<n>|one|it|them) back\b))/u;
/** "Ana pays 65 on Friday": still to come. */
const willPay = /<p> pays? /u;
const aWeekday =
  /^(?:on |by |next |this )?(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?$/iu;
const isStillToPay = (sales: readonly Intent[], said: string): boolean =>
  willPay.test(said) &&
  sales.some((sale) => sale.do === "record_purchase" && aWeekday.test(sale.when?.words ?? ""));

/** What was said not to be written down with a sale. */
const isTold = (ignored: readonly string[] | undefined): boolean =>
  ignored?.some((said) => partly.test(said)) === true;
const partly = /\b(?:so far|up ?front|down|deposit|still|instal?ments?|half)\b/iu;

const givesBack =
  /\b(?:refund\w*|reimburs\w*|credit\w*|gave|give|gives|given|paid (?:him|her|them|<p>|back)|handed|money back|cash back|sent (?:him|her|them|<p>) <)|<[an]> (?:\S+ ){0,2}back\b|back (?:\S+ )?<[an]>/u;
const wasPaid =
  /\b(?:he|she|they|who|<p>|which|that|it)(?: (?:had|has|have|originally|only|all|once))* (?:paid|cost|costs|bought (?:it|them))(?: (?:for|us|at|him|her|them))* <[an]>/u;
/** Money that is to go back, came from others or as a voucher, and is not given back by us. */
const noMoney =
  /\b(?:refused?|denied|declined) (?:him|her|them|<p>|an?|the)(?= |$)|\brefund(?: (?:is|was|of|still|now))* (?:due|owed|owing|pending|promised|coming|requested|wanted|outstanding)\b|\b(?:store|shop) credit\b|\b(?:gave|give|given|gives) (?:(?:<p>|him|her|them) )?(?:(?:an?|some|the|<[an]>|of|in) )*credit\b(?! card)|\bowes?\b|\bcredit note\b|\bvoucher\b|\bgift ?card\b|\bback from (?!us\b|me\b|<p>|the (?:till|shop|store)\b)|\bhalf(?: (?:of|the|his|her|their))* <[an]>|\b(?:i|we)(?: (?:just|have|had))* (?:got|received) (?:the |our |my )?<[an]> back\b|<p>(?: (?:has|had|just|also))* (?:paid|gave|handed) (?:us |me )?(?:back <[an]>(?!(?: of)? <g>)|<[an]> back\b)|\b(?:put|get|call|ring) back\b/u;

const isNoRefund = (said: string): boolean =>
  noMoney.test(said) || (wasPaid.test(said) && !givesBack.test(said));

/** "… at Lowe's", "… from Home Depot": where it was bought, which is not our shop. */
const isElsewhere = (ignored: readonly string[] | undefined): boolean =>
  ignored?.some((said) => atAnother.test(said) && !withUs.test(said)) === true;
const atAnother =
  /^(?:at|from|through|off|by) (?:the |a |an )?(?:\p{Lu}|[^ ]+['’]s\b)|^(?:AT|FROM|THROUGH|OFF|BY) [^ ]+['’]S\b/u;
const withUs =
  /^(?:at|from|through|by) (?:our|us|me|home(?! ?\p{L})|the (?:shop|store|counter|till))(?!\p{L})/iu;

/** Money that is no goods: "she got a discount of 5". */
const noGoods =
  /^(?:an? |the )?(?:discount|deposit|rebate|reduction|change|credit|half|due|money off|gave|got|paid|back)$/iu;
/** "oak frame picked up, paid 60": what became of it is no part of its name. */
const becameOf =
  /\S (?:picked up|collected|delivered|ready|paid|fitted|sent|received|finished|ordered|dropped off|taken|arrived|came in|sold|bought|returned)$/iu;
const isOfNoGoods = (intent: Intent): boolean =>
  (intent.do === "record_purchase" || intent.do === "record_refund") &&
  (noGoods.test(intent.product ?? "") ||
    becameOf.test(intent.product ?? "") ||
    ["discount", "deposit", "rebate", "reduction"].some((word) =>
      isTypedFor(word, (intent.product ?? "").toLowerCase()),
    ));

/** "she says it should be 42", "she paid 20 so far": what others say, and a part of it, put nothing right. */
const isNoFix = (said: string, { lastCommand }: Situation): boolean =>
  inPart.test(said) ||
  /\b(?:he|she|they|<p>|<m>) (?:says?|thinks?|thought|reckons?|claims?|claimed|believes?|insists?)\b/u.test(
    said,
  ) ||
  (lastCommand?.do === "record_refund" && /\bthe (?:sale|purchase)\b/u.test(said));

/** "2 rose bushhes waiting for Ana": the rest of what was taken for goods, though we have none of that name. */
const goodsIn =
  ({ said }: Form) =>
  (sale: Intent): readonly string[] => {
    const product = sale.do === "record_purchase" ? (sale.product ?? "") : "";
    const words = product.toLowerCase().split(" ");
    const whole = said.replace(/<g> ([^ ]+)/u, (all, word: string) =>
      words.includes(word) ? "<g>" : all,
    );
    return whole === said ? [] : [whole];
  };

const isNoSale = (
  sales: readonly Intent[],
  ignored: readonly string[] | undefined,
  form: Form,
): boolean =>
  [form.said, ...sales.flatMap(goodsIn(form))].some((said) =>
    noSale.some((other) => other.test(said)),
  ) ||
  (inPart.test(form.said) && !isTold(ignored)) ||
  isElsewhere(ignored) ||
  sales.some((sale) => isRange(sale, form.text) || isTimes(sale, form.text)) ||
  isStillToPay(sales, form.said) ||
  isLater(sales, new Form(form.text, form.items, ["w"]).said) ||
  isOfAnother(sales, form) ||
  (isInvoiced.test(form.said) && sales.every((sale) => !("reference" in sale)));
/** "invoice Ana: 2 mugs 36": an order to write one. */
const isInvoiced = /^(?:please )?invoice\b/u;

/** What was read of goods and money in words that tell of no sale, refund or correction of ours. */
export function isNoDeal(
  { intents, ignored }: Understood,
  { text, items }: Reading,
  situation: Situation,
): boolean {
  const [sales, refunds] = [intents.filter(isSale), intents.filter(isRefund)];
  if (intents.some(isFix))
    return isNoFix(new Form(text, items, ["p", "g", "a", "n", "m"]).said, situation);
  if (sales.length + refunds.length === 0) return false;
  if (isOfOther(intents, items) || isOtherMoney(text, ignored, situation)) return true;
  const form = new Form(text, items, ["p", "g", "a", "n"]);
  if (refunds.length > 0 && isNoRefund(form.said)) return true;
  const isInTurn = refunds.length === 0 && inTurn.test(form.said);
  return sales.length > 0 && (isInTurn || isNoSale(sales, ignored, form));
}

const isOfOther = (intents: readonly Intent[], items: readonly Item[]): boolean =>
  intents.some(isOfNoGoods) || isOfBuyers(intents.filter(isSale), items);

/** "N$90", "90 in dollars": other money than the amount that was read, in words that are not kept. */
const isOtherMoney = (
  text: string,
  ignored: readonly string[] = [],
  { currency }: Situation,
): boolean =>
  [...text.matchAll(/(?<!\p{L})(\p{L}{1,3}\$) ?\d/giu)].some(
    ([, mark = ""]) => !isMark(mark.toLowerCase()),
  ) ||
  ignored.some((said) =>
    (said.toLowerCase().match(/\p{L}{3,}|\p{Sc}/gu) ?? []).some(
      (word) => isMark(word) && currencyOf(word, currency) !== currency,
    ),
  );

/** "frame x 60", "frame 60x40": so many, what it costs, or how large it is? */
const isTimes = (sale: Intent, text: string): boolean => {
  if (sale.do !== "record_purchase" || sale.amount === undefined || "unclear" in sale.amount)
    return false;
  const price = sale.amount.minor / 100;
  const ahead = sale.quantity === undefined ? "(?<!\\d) " : `(?<!\\d)${sale.quantity} ?`;
  const isFew = sale.quantity !== undefined && sale.quantity < 10;
  return !isFew && new RegExp(`${ahead}[x×] ?${price}(?![\\d.,])`, "iu").test(text);
};

/** "90-100", "90 - 10": from one to the other, or less so much, and no price of so many. */
const isRange = (sale: Intent, text: string): boolean =>
  sale.do === "record_purchase" &&
  sale.quantity !== undefined &&
  range.exec(text)?.slice(1).includes(String(sale.quantity)) === true;
const range = /^[^-–]*?(?<![\d.,])(\d+) ?[-–] ?(\d+)(?![\d.,])[^-–]*$/u;

const isOfBuyers = (sales: readonly Intent[], items: readonly Item[]): boolean =>
  sales.some(isUnpaid) && ofBuyers.test(spoken(items));
/** "plumbers who bought mugs": of whom it is asked, and nobody's sale. */
const ofBuyers =
  /^(?:(?:the|our|all|those|any|new|please|show|list|me) )*(?!guess\b)[^ ,.;:]+(?: [^ ,.;:]+)? (?:who|that) (?:has |have |'ve |had |ever )*(?:bought|buy|ordered|purchased|got|took)\b/u;
const isUnpaid = (intent: Intent): boolean => isSale(intent) && !("amount" in intent);
const isLater = (sales: readonly Intent[], said: string): boolean =>
  toCome.test(said) && sales.some((sale) => "when" in sale && sale.when !== undefined);
const isSale = ({ do: what }: Intent): boolean => what === "record_purchase";
const isFix = ({ do: what }: Intent): boolean => what === "correct";
const isRefund = ({ do: what }: Intent): boolean => what === "record_refund";

/** "Ana took 2 rakes, sorry, Ben did": whose it was is put right behind it. */
const isOfAnother = (sales: readonly Intent[], form: Form): boolean =>
  !sales.every((sale) => isTo(sale, form.all("p").at(-1))) &&
  /<p>.*[,.;–—-] (?:sorry|no|oops|i mean|actually|wait)(?: ,)? (?:it was |that was )?<p>(?: (?:did|was|it was|i mean))?(?: [.!])*$/u.test(
    form.said,
  );

const isTo = (sale: Intent, person: Item | undefined): boolean =>
  sale.do === "record_purchase" &&
  sale.contact !== undefined &&
  "name" in sale.contact &&
  fold(sale.contact.name) === fold(person?.text ?? "");
