import { has, type Item } from "../items.ts";
import { lastStop, wordsOf } from "../sentence.ts";
import { withoutLead } from "./speech.ts";

/**
 * A deletion without who asked for it: "delete Ana Lopez, she asked". Beside anything else that
 * says whose words they are; a deletion is asked about before it is done.
 */
export function withoutPetition(items: readonly Item[]): readonly Item[] {
  const [act] = withoutLead(items);
  if (!has(act, "DELETE", "ERASE")) return items;
  const stop = lastStop(items);
  const isAsked = stop > 0 && petition.test(wordsOf(items.slice(stop + 1)));
  return isAsked ? items.slice(0, stop) : items;
}
const petition =
  /^(?:(?:because|as|since|cos|that is what) )?(?:he|she|they)(?: has| have| had| 's| 've)? (?:just |already )?(?:asked|requested|wants|wanted|wishes|insists|insisted)(?: (?:it|that|this|so|for it|for that|me|us|me to|us to|to|to be|out|off|gone|deleted|removed))*$/u;
