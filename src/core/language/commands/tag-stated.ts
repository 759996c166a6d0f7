import type { Said } from "./said.ts";

/** "is with the trade" says where somebody is, not what; "is a VIP, she says" is hearsay. */
export const isStated = (said: Said): boolean =>
  said.joins &&
  !said.skipped.some(({ word }) => places.has(word)) &&
  !said.part.items.some(({ word }) => hearsay.test(word));
const places = new Set(["of", "on", "to", "with", "by"]);
const hearsay = /^(?:says|said|reckons|thinks|claims)$/;

/** "Ana's a VIP now" tells what she is, where "Ana's VIP tag" is hers. */
export const isContracted = (said: Said): boolean =>
  [...said.skipped, ...said.items("people").slice(-1)].some(({ word }) => word === "'s");
