import type { Stores } from "../crm.ts";
import type { FollowUpItem } from "../follow-ups/follow-up.ts";
import { type Clock, todayOf } from "../period.ts";
import { type Block, type Choice, note, type Reply, text } from "../reply.ts";
import type { Actor, Member } from "../team/member.ts";
import { fold } from "../text.ts";
import { addDays } from "../time.ts";
import {
  followUpsOnHome,
  homeHint,
  homeLine,
  homeWords,
  howToInvite,
  moreOnHome,
} from "../wording/home.ts";

/** How many follow-ups a home shows; the rest is in the list. */
const mostShown = 10;
/** To how many of the others one can be handed over by a button. */
const mostOthers = 3;

export type HomeStores = Pick<Stores, "contacts" | "followUps" | "settings" | "team">;

/**
 * What a member sees of their own when they open the app: their open follow-ups with buttons for
 * each, and for owners the team.
 */
export async function homeOf(stores: HomeStores, actor: Actor, clock: Clock): Promise<Reply> {
  const open = await stores.followUps.find({ status: "open", assignee: actor.name }, mostShown + 1);
  const team = await stores.team.all();
  const strong = followUpsOnHome(Math.min(open.length, mostShown), open.length > mostShown);
  const lines = open
    .slice(0, mostShown)
    .flatMap((item): readonly Block[] => [
      text(homeLine(item, clock)),
      { type: "choices", options: choicesFor(item, actor, team, clock) },
    ]);
  return {
    kind: "answer",
    blocks: [
      { type: "text", text: strong, strong },
      ...lines,
      ...(open.length > mostShown ? [note(moreOnHome)] : []),
      ...(actor.role === "owner" ? teamBlocks(team) : []),
      note(homeHint),
    ],
  };
}

const teamBlocks = (team: readonly Member[]): readonly Block[] => [
  { type: "text", text: homeWords.team, strong: homeWords.team },
  { type: "facts", facts: team.map(({ name, role }) => [name, role]) },
  note(howToInvite),
];

/** Done, tomorrow, or somebody else's; each means this very follow-up. */
function choicesFor(
  { id }: FollowUpItem,
  actor: Actor,
  team: readonly Member[],
  clock: Clock,
): readonly Choice[] {
  const target = { id };
  const change = { do: "change_follow_up", target } as const;
  const others = team.filter(
    ({ name, role }) => fold(name) !== fold(actor.name) && role !== "viewer",
  );
  const { done, give, tomorrow } = homeWords;
  return [
    { label: done, say: done, sign: "done", intent: { ...change, action: "complete" } },
    {
      label: tomorrow,
      say: tomorrow,
      sign: "later",
      intent: {
        ...change,
        action: "move",
        when: { on: addDays(todayOf(clock), 1), words: "tomorrow" },
      },
    },
    ...others.slice(0, mostOthers).map(
      ({ name: assignee }): Choice => ({
        label: give(assignee),
        say: give(assignee),
        intent: { ...change, action: "reassign", assignee },
      }),
    ),
  ];
}
