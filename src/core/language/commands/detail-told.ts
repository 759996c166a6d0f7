import type { Intent } from "../../intent.ts";
import { Form } from "../gist/form.ts";
import { ofRelatives } from "../gist/words.ts";
import { isSurelyNamed, type Item } from "../items.ts";
import { wordsOf } from "../sentence.ts";
import { withoutLead } from "./speech.ts";

/**
 * What somebody's field is, behind a story that names them: "we sent Ana her card ten days early.
 * Her birthday is 19 July, not the 9th", "Ana left the hotel. Company should say Bell & Sons".
 */
export const isDetailTold = (clause: readonly Item[]): boolean =>
  !clause.some(isSurelyNamed) && detail.test(wordsOf(withoutLead(clause)));

const field =
  "(?:new |right |correct |proper |actual )?(?:birthday|bday|birth date|date of birth|e ?-? ?mail|mail|phone|mobile|mob|cell|number|city|town|company|employer|firm|name|surname|last name)(?: (?:address|number|name))?";
const ought =
  "(?:should|must|ought to|needs to|has to|is supposed to|is meant to)(?: really| now)? (?:be|say|read)|is to be";
const detail = new RegExp(
  `^(?:(?:his|her|their) ${field} (?:is|'s|are|${ought})|(?:the )?${field} (?:${ought})) `,
  "u",
);

/** "Company should say …": whose it is is not said again. */
export const isBareDetail = (clause: readonly Item[]): boolean =>
  isDetailTold(clause) && !/^(?:his|her|their|the) /u.test(wordsOf(withoutLead(clause)));

/** "Ana's mum rang", "a lady asked for Ana": somebody besides may be the one whose it is. */
export const isOfAnother = (told: readonly Item[]): boolean =>
  told.some(({ shop }) => shop.member !== undefined) ||
  ofRelatives.test(wordsOf(told)) ||
  others.test(wordsOf(told));
const others =
  /\b(?:lady|woman|man|guy|gentleman|girl|boy|bloke|chap|lad|lass|someone|somebody|anyone|another|other|supplier|rep|driver|teacher|tenant|builder|student|nurse|doctor|manager|owner|team|staff|family|couple|they|whose|who)\b/u;

/** "Ana's mum rang. Her number is 0142 …": it may be the mum's as well, and is nobody's. */
export const isDetailOfKin = (intents: readonly Intent[], items: readonly Item[]): boolean =>
  intents.some(({ do: what }) => what === "change_contact") &&
  ofKin.test(new Form("", items, ["p"]).said);
const ofKin = new RegExp(
  `<p> (?:'s )?${ofRelatives.source}[^.;!?]*[.,;!?] (?:(?:and|so|oh|btw) )?(?:his|her|their) ${field}`,
  "u",
);
