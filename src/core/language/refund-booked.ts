import type { Interpretation, Means } from "./interpretation.ts";
import type { Reading } from "./items.ts";

/** "Ana is not happy with the vase. Book a refund of 30 to her": the same as "refund her 30". */
export function refundBooked({ text }: Reading, means: Means): Interpretation | undefined {
  const plain = text.replace(booked, "Refund $2 $1");
  const meant = plain === text || unsure.test(text) ? undefined : means(plain);
  return meant?.outcome === "understood" &&
    meant.intents.some(({ do: what }) => what === "record_refund")
    ? meant
    : undefined;
}
/** Asked, or still to be. */
const unsure = /[?]|\b(?:tomorrow|tmrw|next|later|soon|if|when|once|unless)\b/iu;
const booked =
  /(?<=[.!;\n]\s*)(?:(?:please|pls|so|and|can you|could you)\s+)*(?:book|issue|process|log|record|enter|put through|put in|make)\s+(?:a|the)\s+refund\s+(?:of|for)\s+(\S*\d\S*(?:\s+\p{L}+)?)\s+(?:to|for)\s+(him|her|them)(?!\p{L})/iu;
