import type { Intent, IntentOf } from "../intent.ts";
import type { Board } from "./board.ts";
import type { Concept } from "./concepts.ts";
import { kindIn } from "./kinds.ts";
import { mentionsIn } from "./who.ts";

type Refine = IntentOf<"refine">;

/** Another team member or contact, or another kind of exchange. */
export function personPart(
  board: Board,
  says: ReadonlySet<Concept>,
  last: Intent,
): Partial<Refine> {
  const member = memberPart(board, says, last);
  if (member !== undefined) return member;
  if (board.says("MY")) return personSaid(board, "me", "MY");
  if (last.do === "list_follow_ups" && board.says("EVERYONE", "MEMBER_NOUN"))
    return personSaid(board, "all", "EVERYONE", "MEMBER_NOUN");
  return kindPart(board, last) ?? contactPart(board, last);
}

/** "and Ben's?": his, where nothing else is said of him. */
function memberPart(
  board: Board,
  says: ReadonlySet<Concept>,
  last: Intent,
): Partial<Refine> | undefined {
  const member = board.free.find((item) => item.shop.member !== undefined);
  const person = member?.shop.member?.[0];
  const isOther = says.has("ONLY") || board.says("OWNER_FIELD", "NOT", "EXCEPT");
  if (person === undefined || isOther || isDone(board, last)) return undefined;
  board.take([member]);
  // "Ben's emails for that month", after his calls: the kind that is named takes the place of the other.
  return { person, ...kindPart(board, last) };
}

/** "who among them did Tom call": what he did with people, and not whose they are. */
const isDone = (board: Board, last: Intent): boolean =>
  last.do === "question" &&
  last.question.measure === "list" &&
  (board.says("CALL", "EMAIL", "TALK") || (board.says("CALLED_NAME") && board.says("FILLER")));

function personSaid(
  board: Board,
  person: string,
  ...concepts: readonly Concept[]
): Partial<Refine> {
  board.takeAll(...concepts);
  return { person };
}

function kindPart(board: Board, last: Intent): Partial<Refine> | undefined {
  const [item, kind] = kindIn(board.free);
  const isLogged = last.do === "list_interactions" || isInteractions(last);
  if (kind === undefined || !isLogged) return undefined;
  board.take([item]);
  return { kind };
}

const isInteractions = (last: Intent): boolean =>
  last.do === "question" && last.question.measure === "interactions";

function contactPart(board: Board, last: Intent): Partial<Refine> {
  const isOfOne = last.do === "contact_fact" || ("contact" in last && last.contact !== undefined);
  const [mention] = isOfOne ? mentionsIn(board.items, true) : [];
  if (mention === undefined || !("name" in mention.contact)) return {};
  board.take(mention.items);
  return { person: mention.contact.name };
}
