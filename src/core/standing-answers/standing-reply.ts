import type { Stores } from "../crm.ts";
import { isShared } from "../digests/digest.ts";
import type { ContactId } from "../ids.ts";
import type { About } from "../outbox/outbox.ts";
import { asked } from "../questions/asked.ts";
import { type Block, note, type Reply, text } from "../reply.ts";
import { timetableOf } from "../schedules/schedule.ts";
import { tellsOfMoney } from "../team/money-told.ts";
import { fold } from "../text.ts";
import type { Instant } from "../time.ts";
import { withCompany } from "../wording/common.ts";
import {
  type ListChange,
  listChanged,
  missedAnswers,
  questionStanding,
  standingFoot,
} from "../wording/standing-answers.ts";
import { atRiskChanged } from "../wording/weekly-numbers.ts";
import { askingFor, type StandingAnswer, standingAnswerOf } from "./standing-answer.ts";

type AnswerAbout = Extract<About, { is: "answer" }>;

/**
 * A standing answer in words, asked on today's data with the rights that whoever set it up has
 * now. Undefined where it was stopped, they have left, or may not see or show it there any more.
 */
export async function standingReply(
  stores: Stores,
  about: AnswerAbout,
  now: Instant,
): Promise<Reply | undefined> {
  const schedule = (await stores.schedules.all()).find(({ id }) => id === about.schedule);
  const standing = schedule && standingAnswerOf(schedule);
  if (standing === undefined || standing.schedule.status === "paused") return undefined;
  const blocks = await answered(stores, standing, about, now);
  if (blocks === undefined) return undefined;
  const { intent, number, schedule: of } = standing;
  const answer = await stores.conversations.numberAnswer(intent, of.createdBy, now);
  return {
    kind: "answer",
    blocks: [
      ...blocks,
      ...(about.missed === 0 ? [] : [note(missedAnswers(about.missed))]),
      note(standingFoot(`A${answer}`, timetableOf(of), number)),
    ],
  };
}

async function answered(
  stores: Stores,
  { intent, schedule: { conversation, createdBy, kind } }: StandingAnswer,
  about: AnswerAbout,
  now: Instant,
): Promise<readonly Block[] | undefined> {
  const member = (await stores.team.all()).find(({ name }) => fold(name) === fold(createdBy));
  if (member === undefined) return undefined;
  const crm = await askingFor(stores, member, { conversation, now });
  const outcome = await asked(intent, crm);
  if (outcome.outcome !== "answer") return undefined;
  if (isShared(conversation) && tellsOfMoney(outcome.reply)) return undefined;
  const changed = await namesChanged(stores, about);
  if (kind === "changes") {
    const question = questionStanding(intent, crm.business.currency);
    return changed && listChanged(question, changed).map(text);
  }
  return [
    // What a button says would be said of another answer by then.
    ...outcome.reply.blocks.filter(({ type }) => type !== "choices"),
    ...(changed === undefined ? [] : [text(atRiskChanged(changed))]),
  ];
}

/** Who joined and who left; undefined where nobody did, or all of them are gone from the contacts. */
async function namesChanged(
  { contacts }: Pick<Stores, "contacts">,
  about: AnswerAbout,
): Promise<ListChange | undefined> {
  const named = async (ids: readonly ContactId[] = []): Promise<readonly string[]> => {
    const found = await Promise.all(ids.map((id) => contacts.byId(id)));
    return found.flatMap((contact) => (contact === undefined ? [] : [withCompany(contact)]));
  };
  const [joined, left] = [await named(about.joined), await named(about.left)];
  return joined.length + left.length === 0 ? undefined : { joined, left };
}
