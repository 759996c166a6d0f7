import type { Reply } from "../reply.ts";
import { plainText } from "../wording/plain-text.ts";

/** A currency's sign or code beside a figure: "€1,990", "CHF 20", "20 kr". */
const money = /(?:\p{Sc}|\b[A-Z]{3}\b|\bkr\.?)\s?[-−]?\d|\d\s?(?:\p{Sc}|\b[A-Z]{3}\b|kr\b)/u;

/** Whether a reply tells of money: rather too often than too seldom. */
export const tellsOfMoney = (reply: Reply): boolean => money.test(plainText(reply));
