import type { Stores } from "../crm.ts";
import { suggestionSaid } from "../wording/digests.ts";
import { askedBy, digestOf, type DigestStores } from "../digests/digest.ts";
import { stillSuggested } from "../digests/suggestions.ts";
import { choicesForOne } from "../follow-ups/choices.ts";
import type { FollowUpItem } from "../follow-ups/follow-up.ts";
import { type Clock, todayOf } from "../period.ts";
import { type Block, note, type Reply, text } from "../reply.ts";
import { type Actor, mayAct, type Member } from "../team/member.ts";
import {
  followUpsOnHome,
  homeHint,
  homeLine,
  homeWords,
  howToInvite,
  notJoined,
  moreOnHome,
} from "../wording/home.ts";

/** How many follow-ups a home shows; the rest is in the list. */
const mostShown = 10;

export type HomeStores = DigestStores & Pick<Stores, "contacts" | "followUps" | "team">;

/**
 * What a member sees of their own when they open the app: their open follow-ups with buttons for
 * each, what else today's digest tells, and for owners the team.
 */
export async function homeOf(stores: HomeStores, actor: Actor, clock: Clock): Promise<Reply> {
  const open = await stores.followUps.find({ status: "open", assignee: actor.name }, mostShown + 1);
  const team = await stores.team.all();
  const strong = followUpsOnHome(Math.min(open.length, mostShown), open.length > mostShown);
  const withChoices = (item: FollowUpItem): readonly Block[] => [
    text(homeLine(item, clock)),
    {
      type: "choices",
      options: choicesForOne(
        { target: { id: item.id }, isNobodys: item.assignee === null },
        actor.name,
        team,
        clock,
      ),
    },
  ];
  const lines = open.slice(0, mostShown).flatMap(withChoices);
  const digest = mayAct(actor, "member") ? await restOfDigest(stores, actor, clock) : [];
  return {
    kind: "answer",
    blocks: [
      heading(strong),
      ...lines,
      ...(open.length > mostShown ? [note(moreOnHome)] : []),
      ...(digest.length === 0 ? [] : [heading(homeWords.digest)]),
      ...digest.flatMap((line) => (typeof line === "string" ? [text(line)] : withChoices(line))),
      ...(actor.role === "owner" ? teamBlocks(team) : []),
      note(homeHint),
    ],
  };
}

const heading = (strong: string): Block => ({ type: "text", text: strong, strong });

/**
 * What the digest would tell beside the member's own follow-ups: those of nobody, and contacts
 * there is a reason to tell of. It has no numbers: "3 done" speaks of the digest that was posted.
 */
async function restOfDigest(
  stores: HomeStores,
  { name }: Actor,
  clock: Clock,
): Promise<readonly (FollowUpItem | string)[]> {
  const place = { conversation: `home of ${name}`, createdBy: name };
  const by = await askedBy(stores, name, clock);
  const told: (FollowUpItem | string)[] = [];
  for (const { line } of await digestOf(stores, place, clock)) {
    if (line.is === "follow_up") {
      const item = await stores.followUps.byId(line.id);
      if (item?.assignee === null) told.push(item);
    } else {
      const contact = await stillSuggested(stores, line, by);
      if (contact !== undefined)
        told.push(suggestionSaid(line.is, contact, todayOf(clock)).join(" · "));
    }
  }
  return told;
}

const teamBlocks = (team: readonly Member[]): readonly Block[] => [
  heading(homeWords.team),
  { type: "facts", facts: team.map((member) => [member.name, standing(member)]) },
  note(howToInvite),
];

const standing = ({ role, slackId, telegramId }: Member): string =>
  slackId === null && telegramId === null ? notJoined(role) : role;
