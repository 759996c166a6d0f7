import { z } from "zod";
import type { Crm, Stores } from "../crm.ts";
import { isShared } from "../digests/digest.ts";
import { type Intent, intentSchema } from "../intent.ts";
import type { Schedule } from "../schedules/schedule.ts";
import { type Actor, type Member, mayAct } from "../team/member.ts";
import { fold } from "../text.ts";

const aboutSchema = z.object({
  /** By which it is paused and stopped: it stays the same while others come and go. */
  number: z.int(),
  /** What the channel is called that it was sent to from elsewhere. */
  place: z.string().optional(),
  intent: intentSchema,
});

/** A question that is answered again and again by itself. */
export interface StandingAnswer extends z.infer<typeof aboutSchema> {
  readonly schedule: Schedule;
}

/** The standing answer that a schedule is; undefined of a digest. */
export const standingAnswerOf = (schedule: Schedule): StandingAnswer | undefined =>
  schedule.about === null
    ? undefined
    : { schedule, ...aboutSchema.parse(JSON.parse(schedule.about)) };

/** What a schedule keeps of it. */
export const aboutOf = (about: z.infer<typeof aboutSchema>): string => JSON.stringify(about);

export const standingAnswersIn = (schedules: readonly Schedule[]): readonly StandingAnswer[] =>
  schedules.flatMap((each) => standingAnswerOf(each) ?? []);

/** Whose it is, or an owner. */
export const mayChange = (
  { name, role }: Actor,
  { schedule }: { readonly schedule: Pick<Schedule, "createdBy"> },
): boolean => role === "owner" || fold(schedule.createdBy) === fold(name);

/**
 * Whose rights count for what is posted somewhere: its writer's, and where others read along no
 * more than a member's, so that money is told to nobody who may not see it.
 */
export const eyesFor = ({ name, role }: Actor, conversation: string): Actor => ({
  name,
  role: isShared(conversation) && mayAct({ name, role }, "owner") ? "member" : role,
});

/** Asks for a member as if they had just asked, with nothing said before. */
export async function askingFor(
  stores: Stores,
  member: Pick<Member, "name" | "role">,
  { conversation, now }: { readonly conversation: string; readonly now: number },
): Promise<Crm> {
  const business = await stores.settings.business();
  return {
    ...stores,
    business,
    clock: { now, zone: business.timeZone },
    actor: eyesFor(member, conversation),
    conversation,
    lastContactId: undefined,
    changeMeant: undefined,
    lastCommand: undefined,
    questionsAsked: [],
    lastAnswer: undefined,
    shownList: undefined,
    mentioned: [],
    placesMentioned: [],
    messageId: "",
    importer: undefined,
    newToken: () => "",
  };
}

/** The same question in a conversation in which nothing was said before it. */
export const alone = (crm: Crm, conversation: string): Crm => ({
  ...crm,
  actor: eyesFor(crm.actor, conversation),
  lastContactId: undefined,
  questionsAsked: [],
});

/** What can stand as a list of people of whom some join and some leave. */
export const isList = (intent: Intent): boolean =>
  intent.do === "question" &&
  intent.question.measure === "list" &&
  intent.question.group === undefined &&
  intent.question.compare === undefined;
