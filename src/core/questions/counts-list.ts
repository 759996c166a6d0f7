import type { Intent } from "../intent.ts";

/** Whether a question only counts those that the one before listed: "how many is that?" */
export const countsList = (count: Intent | undefined, list: Intent | undefined): boolean =>
  count?.do === "question" &&
  list?.do === "question" &&
  count.question.measure === "count" &&
  list.question.measure === "list" &&
  JSON.stringify(count.question.filter) === JSON.stringify(list.question.filter);
