import type { Crm } from "../crm.ts";
import type { Belongings } from "../wording/leaving-contacts.ts";

/** How much there is of some contacts. */
export async function belongingsOf(contactIds: readonly number[], crm: Crm): Promise<Belongings> {
  const [interactions, purchases, followUps] = await Promise.all([
    crm.interactions.count({ contactIds }),
    crm.purchases.count({ contactIds }),
    crm.followUps.count({ contactIds }),
  ]);
  return { interactions, purchases, followUps };
}
