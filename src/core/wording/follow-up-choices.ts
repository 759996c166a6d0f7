import type { Became, FollowUpItem } from "../follow-ups/follow-up.ts";
import type { Clock } from "../period.ts";
import type { Choice } from "../reply.ts";
import { dueInWords } from "./receipts.ts";

type Words = Pick<Choice, "label" | "say">;

const words = (label: string, say = label): Words => ({ label, say });

/** What is on the buttons below what there is to do. */
export const choiceWords = {
  done: words("Done"),
  tomorrow: words("Tomorrow"),
  drop: words("Drop"),
  mine: words("Mine"),
  give: (name: string) => words(`To ${name}`),
  doneNumber: (number: number) => words(`✓ ${number}`, `${number} done`),
  tomorrowNumber: (number: number) => words(`⏰ ${number}`, `${number} tomorrow`),
  dropNumber: (number: number) => words(`✗ ${number}`, `${number} drop`),
} as const;

/** What became of something that was told of. */
export function becameSaid(
  became: Became,
  { assignee, dueAt }: Pick<FollowUpItem, "assignee" | "dueAt">,
  clock: Clock,
): string {
  const said = {
    done: "✅ done",
    cancelled: "✅ dropped",
    moved: `⏰ ${dueInWords(dueAt, clock)}`,
    "handed over": `✅ ${assignee ?? "nobody"} has it`,
  };
  return said[became];
}
