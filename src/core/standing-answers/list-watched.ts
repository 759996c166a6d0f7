import type { Stores } from "../crm.ts";
import type { ContactId } from "../ids.ts";
import { mostContacts } from "../questions/answer-list.ts";
import type { Question } from "../questions/question.ts";
import { atRisk } from "../questions/weekly-numbers.ts";
import type { AskedBy } from "../questions/question-store.ts";
import type { Schedule } from "../schedules/schedule.ts";
import { standingAnswerOf } from "./standing-answer.ts";

/** Who is now on the list whose changes a schedule tells of; undefined where it tells of none. */
export async function listWatched(
  { questions }: Pick<Stores, "questions">,
  schedule: Schedule,
  by: AskedBy,
): Promise<readonly ContactId[] | undefined> {
  const question = questionWatched(schedule);
  if (question === undefined) return undefined;
  const { contacts } = await questions.list(question, by, question.limit ?? mostContacts);
  return contacts.map(({ id }) => id);
}

/** Of the weekly numbers it is told who is at risk since, and who no longer. */
function questionWatched(schedule: Schedule): Question | undefined {
  const intent = standingAnswerOf(schedule)?.intent;
  if (intent?.do === "weekly_numbers") return atRisk;
  return schedule.kind === "changes" && intent?.do === "question" ? intent.question : undefined;
}
