import type { ContactRef, Intent } from "../../intent.ts";
import { refundAfterTalk } from "./refund-after-talk.ts";
import { lastOne, type Part, type Read } from "./part.ts";
import { firstMeaning } from "./rows.ts";
import { basketRows, namelessTradeRows, tradeRows } from "./sale-rows.ts";

/** Reads a sale or refund: "Mark Bell bought 2 v60 for 48", "refunded Tom 20 for the mug". */
export function saleCommand(part: Part): Read | undefined {
  const told = firstMeaning(tradeRows, part, true);
  if (told !== undefined) return { intents: [told] };
  const several = firstMeaning(basketRows, part, true);
  if (several !== undefined) return { intents: several };
  const back = refundAfterTalk(part);
  if (back !== undefined) return { intents: [back] };
  const nameless = firstMeaning(namelessTradeRows, part, true);
  return nameless && { intents: [part.carried ? withContact(nameless, lastOne) : nameless] };
}

const withContact = (intent: Intent, contact: ContactRef): Intent =>
  intent.do === "record_purchase" || intent.do === "record_refund"
    ? { ...intent, contact }
    : intent;
