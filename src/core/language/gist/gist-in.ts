import type { Intent } from "../../intent.ts";
import { given } from "../../given.ts";
import { isSupposed, isTakenBack } from "../commands/not-meant.ts";
import { textOf, trimmed } from "../commands/part.ts";
import { isSaidAgainst } from "../commands/said-against.ts";
import { hasWeight } from "../commands/weight.ts";
import type { Interpretation, Means, Situation } from "../interpretation.ts";
import { entityIn, isSurelyNamed, type Item, type Reading } from "../items.ts";
import { isAnswered } from "./answered.ts";
import { askedGists, askedOfThemGist } from "./asked-to-do.ts";
import { clearedGists } from "./cleared-gists.ts";
import { wordsOf } from "../sentence.ts";
import { contactGists } from "./contact-gists.ts";
import { type Core, coresOf } from "./cores.ts";
import { errandGists } from "./errand-gists.ts";
import { exchangeGists } from "./exchange-gists.ts";
import { allTasksGists } from "./all-tasks-gists.ts";
import { followUpGists } from "./follow-up-gists.ts";
import { fieldGists } from "./field-gists.ts";
import { Form, isOfKind } from "./form.ts";
import type { Gist } from "./gist.ts";
import { isBetter, mayHoldBefore } from "./half-read.ts";
import { manyGists } from "./many-gists.ts";
import { newcomerGists } from "./newcomer-gists.ts";
import { newcomerToldGists } from "./newcomer-told.ts";
import { isAskedOf, isOffered } from "./offered.ts";
import { ownerGists } from "./owner-gists.ts";
import { putRightGists } from "./put-right-gists.ts";
import { refundGists } from "./refund-gists.ts";
import { renameGists } from "./rename-gists.ts";
import { rewordGists } from "./reword-gists.ts";
import { saleGists } from "./sale-gists.ts";
import { tagGists } from "./tag-gists.ts";
import { toDoGists } from "./to-do-gists.ts";
import { undoGists } from "./undo-gists.ts";
import { toldTradeGists } from "./told-trade-gists.ts";

const gists: readonly Gist[] = [
  ...undoGists,
  ...putRightGists,
  ...toldTradeGists,
  ...saleGists,
  ...exchangeGists,
  ...refundGists,
  ...newcomerGists,
  ...newcomerToldGists,
  ...manyGists,
  ...fieldGists,
  ...ownerGists,
  ...contactGists,
  ...clearedGists,
  ...renameGists,
  ...tagGists,
  ...rewordGists,
  ...allTasksGists,
  ...followUpGists,
  ...toDoGists,
  ...errandGists,
  ...askedGists,
  askedOfThemGist,
];

/**
 * A message that nothing else explains, or only in part, by its gist. What was told beside it is not
 * kept, which the answer says. A question, a doubt, a condition or what takes back has none.
 */
export function gistIn(
  reading: Reading,
  situation: Situation,
  meaningIn: (text: string, situation: Situation) => Interpretation | undefined,
  before: Interpretation | undefined,
): Interpretation | undefined {
  const { items } = reading;
  const isNamed = items.some(isSurelyNamed);
  const tried = gists.filter(
    (gist) => (isNamed || !isOfSomebody(gist)) && mayHoldBefore(gist, before, items, situation),
  );
  if (tried.length === 0 || isSupposed(items) || isTakenBack(items, "deed")) return undefined;
  const means = (text: string) => meaningIn(text, situation);
  for (const core of coresOf(items)) {
    if (isAskedOf(core.kept) && !isOffered(core.kept)) continue;
    const formOf = formsOf(reading.text, core);
    for (const gist of tried) {
      const read = readBy(gist, formOf, core, reading, means, situation);
      if (read !== undefined && isBetter(gist, read, before)) return read;
    }
  }
  return undefined;
}

/** Whether it is of somebody we know, so that a message that names nobody need not be tried. */
const isOfSomebody = ({ besides, of, is }: Gist): boolean =>
  of.includes("p") && besides !== "put right" && !is.includes("add_contact");

/** What a gist makes of a message with the talk around it left out. */
function readBy(
  gist: Gist,
  formOf: (gist: Gist) => Form,
  core: Core,
  { text, items }: Reading,
  means: Means,
  situation: Situation,
): Interpretation | undefined {
  if (!mayLeave(gist, core) || (gist.keeps !== true && isHabit.test(wordsOf(core.kept))))
    return undefined;
  const form = formOf(gist);
  const plain = plainlyIn(gist, form);
  const meant = plain === undefined ? undefined : means(plain);
  if (meant?.outcome !== "understood" || !isSaid(gist, meant.intents, form, { items, situation }))
    return undefined;
  return gist.besides !== "tasks" && isRefused(core, { text, items }, means)
    ? undefined
    : { ...meant, ...given({ ignored: told(text, core.left, meant.ignored) }) };
}

/** Whether the plain sentence means what the gist is of, and all that was said. */
const isSaid = (
  { agrees, is }: Gist,
  intents: readonly Intent[],
  form: Form,
  { items, situation }: { readonly items: readonly Item[]; readonly situation: Situation },
): boolean =>
  intents.every(({ do: what }) => is.includes(what)) &&
  !isSaidAgainst(intents, items) &&
  agrees?.(intents, form, situation) !== false;

/** Whether what is left out is nothing that the deed is made of. */
const mayLeave = (gist: Gist, { left, isToEnd }: Core): boolean =>
  !left.some((clause) => clause.some(isDetail(gist))) &&
  !left.flat().some(isPartOf(gist)) &&
  (!/^(?:trade|put right)$/u.test(gist.besides ?? "") || isToEnd || gist.is.includes("undo")) &&
  (gist.keeps !== true || (isToEnd && !left.flat().some(isOfDeed)));

/** Whose somebody new is to be, or the goods and money of a sale. */
const isPartOf =
  ({ is }: Gist) =>
  (item: Item): boolean =>
    (is.includes("add_contact") && isOfOwner(item)) ||
    (is.includes("record_purchase") && isOfTrade(item));

/** "drops the tag all the time" */
const isHabit = /\b(?:all the time|always|every time|usually|often)\b/u;

/** "…. Owner Ben." */
const isOfOwner = ({ word }: Item): boolean => /^(?:owner|notes?)$/u.test(word);

/** "2 pots, 28 each, Ana took one": how many of them. */
const isOfTrade = (item: Item): boolean =>
  entityIn(item, "number") !== undefined ||
  entityIn(item, "money") !== undefined ||
  /^(?:took|takes|bought|buys)\b/u.test(item.word);

const isOfDeed = (item: Item): boolean => isSurelyNamed(item) || item.shop.product !== undefined;

const isDetail = ({ of }: Gist) => {
  const details = of.filter((kind) => "efbcstk".includes(kind));
  return (item: Item): boolean => details.some((kind) => isOfKind(kind, item));
};

/** Most gists look for the same kinds of things. */
function formsOf(text: string, { kept, lead, left }: Core): (gist: Gist) => Form {
  const forms = new Map<string, Form>();
  return ({ of: kinds }) => {
    const key = kinds.join("");
    const form = forms.get(key) ?? new Form(text, kept, kinds, { lead, left: left.flat() });
    forms.set(key, form);
    return form;
  };
}

function plainlyIn({ says, may, plainly }: Gist, form: Form): string | undefined {
  const said = says.exec(form.said);
  if (said === null) return undefined;
  const explains = typeof may === "function" ? may(form) : may;
  return form.unexplained(explains, named(said)).length === 0 ? plainly(form) : undefined;
}

/** The parts of a pattern that have names. */
const named = ({ indices }: RegExpExecArray): readonly (readonly [number, number])[] =>
  Object.values(indices?.groups ?? {}).flatMap((span) => (span === undefined ? [] : [span]));

/** What stands as an order by itself was refused for the talk before it, which holds. */
function isRefused(
  { kept, left }: Core,
  { text, items }: Pick<Reading, "text" | "items">,
  means: Means,
): boolean {
  const isLed = kept[0] !== items[0] && !isHail.test(wordsOf(left[0] ?? []));
  const alone = isLed ? means(textOf({ text }, kept)) : undefined;
  return alone !== undefined && !isAnswered(alone);
}

/** "Dylan here: …" */
const isHail = /^\S+ here\b/u;

/** What of the message is not kept and may matter, as typed. */
function told(
  text: string,
  left: readonly (readonly Item[])[],
  before: readonly string[] = [],
): readonly string[] | undefined {
  const said = left
    .filter((clause) => hasWeight(clause) || clause.some(({ shop }) => shop.product !== undefined))
    .map((clause) => trimmed(textOf({ text }, clause)).replace(/[.!?]+$/, ""));
  return said.length + before.length === 0 ? undefined : [...before, ...said];
}
