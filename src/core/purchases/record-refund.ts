import { defineCapability } from "../capability.ts";
import { record } from "./record-sale.ts";

/** Records money given back to one contact. */
export const recordRefund = defineCapability<"record_refund">({
  name: "record_refund",
  kind: "command",
  summary: "Record a refund: who gets how much back, and for what.",
  role: "member",
  examples: [
    {
      say: "refund Will Summers 22 euros for the V60 Dripper",
      means: {
        do: "record_refund",
        contact: { name: "Will Summers" },
        product: "V60 Dripper",
        amount: { minor: 2200, currency: "EUR" },
      },
    },
  ],
  run: record,
});
