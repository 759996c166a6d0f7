import type { Intent } from "../../intent.ts";
import type { Situation } from "../interpretation.ts";
import { entityIn, type Item, type Reading } from "../items.ts";
import { actIn } from "./newcomer-act.ts";
import { newcomerCommand } from "./newcomer.ts";
import { clausesTold } from "./newcomer-clauses.ts";
import { newPeopleIn } from "./newcomer-name.ts";
import type { Read } from "./part.ts";
import { isSaidAgainst } from "./said-against.ts";

/** Whether it is asked that somebody be put down whom we do not have, understood or not. */
export function asksToAdd(items: readonly Item[]): boolean {
  const [person] = newPeopleIn(items);
  if (person === undefined) return false;
  const name = items.slice(person.from, person.to);
  return clausesTold(items, name).some((clause) => actIn(clause, name) > 0);
}

/** Whether what was read may be less of somebody new than is told. */
const mayBeOfNewcomer = ({ intents: [first] }: Read): boolean =>
  first !== undefined && ["add_contact", "log_interaction", "change_contact"].includes(first.do);

/**
 * Of two readings the one that keeps more: nothing can be changed or written down of somebody whom
 * nobody has, and "cousin Ana" is no name where Ana Lima is one.
 */
function betterOf(deed: Read | undefined, added: Read | undefined): Read | undefined {
  if (deed === undefined || added === undefined) return deed ?? added;
  const [before] = deed.intents;
  const names = added.intents.map(nameIn).filter((name) => name !== "");
  const isBetter =
    before?.do === "add_contact"
      ? isMisread(nameIn(before), names[0] ?? "") || isFuller(added, deed)
      : deed.intents.every((each) => names.some((name) => isOfNobody(each, name)));
  return isBetter ? added : deed;
}

/** Done with the one who is new, or with "someone", who is named in what is told of it. */
const isOfNobody = (intent: Intent, name: string): boolean =>
  JSON.stringify(intent).includes(`{"name":"${name}"`) ||
  (intent.do === "log_interaction" && intent.summary.includes(name));

const nameIn = (intent: Intent | undefined): string =>
  intent?.do === "add_contact" ? (intent.values.name ?? "") : "";

const isMisread = (name: string, better: string): boolean =>
  name !== better && /^\p{Ll}/u.test(name);

const isFuller = ({ ignored: kept = [] }: Read, { ignored = [] }: Read): boolean =>
  kept.join(" ").length < ignored.join(" ").length;

/** Somebody new to be put down is no list of those who are like them, though it is not understood. */
export const isOfNewcomer = (items: readonly Item[]): boolean =>
  items.some((item) => (entityIn(item, "email") ?? entityIn(item, "phone")) !== undefined) &&
  asksToAdd(items);

/** Somebody new told in any order, where nothing else reads it, or not as well. */
export const withNewcomer = (
  deed: Read | undefined,
  { text, items }: Reading,
  situation: Situation,
): Read | undefined =>
  deed === undefined || mayBeOfNewcomer(deed)
    ? betterOf(deed, newcomerIn(text, items, situation))
    : deed;

function newcomerIn(text: string, items: readonly Item[], situation: Situation): Read | undefined {
  const added = newcomerCommand(text, items, situation);
  return added === undefined || isSaidAgainst(added.intents, items) ? undefined : added;
}
