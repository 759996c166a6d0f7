import { defineCapability } from "../capability.ts";
import { record } from "./record-sale.ts";

/** Records a sale of one product to one contact. */
export const recordPurchase = defineCapability<"record_purchase">({
  name: "record_purchase",
  kind: "command",
  summary: "Record a sale: who bought what, and for how much.",
  role: "member",
  examples: [
    {
      say: "Will Summers bought 2 House Espresso 1kg for 48 euros",
      means: {
        do: "record_purchase",
        contact: { name: "Will Summers" },
        product: "House Espresso 1kg",
        quantity: 2,
        amount: { minor: 4800, currency: "EUR" },
      },
    },
    {
      say: "sold Karin Vogt 3 Milk Jug at 21.50 each",
      means: {
        do: "record_purchase",
        contact: { name: "Karin Vogt" },
        product: "Milk Jug",
        quantity: 3,
        amount: { minor: 2150 },
        each: true,
      },
    },
  ],
  run: record,
});
