import { has, type Item } from "../items.ts";
import { isStop } from "../sentence.ts";
import { withoutLead } from "./speech.ts";

/**
 * A deletion without who asked for it: "delete Ana Lopez, she asked". Beside anything else that
 * says whose words they are; a deletion is asked about before it is done.
 */
export function withoutPetition(items: readonly Item[]): readonly Item[] {
  const [act] = withoutLead(items);
  if (!has(act, "DELETE", "ERASE")) return items;
  const stop = items.findLastIndex(
    (item, at) => isStop(item) && items.slice(at + 1).some(({ mark }) => mark === undefined),
  );
  const last = items.slice(stop + 1).filter(({ mark }) => mark === undefined);
  const isAsked = stop > 0 && petition.test(last.map(({ word }) => word).join(" "));
  return isAsked ? items.slice(0, stop) : items;
}
const petition =
  /^(?:(?:because|as|since|cos|that is what) )?(?:he|she|they)(?: has| have| had| 's| 've)? (?:just |already )?(?:asked|requested|wants|wanted|wishes|insists|insisted)(?: (?:it|that|this|so|for it|for that|me|us|me to|us to|to|to be|out|off|gone|deleted|removed))*$/u;
