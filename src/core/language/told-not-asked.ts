import type { Asked } from "./ask.ts";

/** "right, Ana Lopez. that tag can go …": of whom something is told, and not what is known of her. */
export const isMereName = ({ intents }: Asked): boolean =>
  intents.every((intent) => intent.do === "contact_fact" && intent.fact === "profile");

/** "that pup of Ana's is grown up. puppy off": told of her, and no list of everybody. */
export const isOfAll = ({ intents }: Asked): boolean =>
  intents.every(
    (intent) =>
      (intent.do === "question" && intent.question.measure === "list") ||
      (intent.do === "list_follow_ups" && intent.contact === undefined),
  );
