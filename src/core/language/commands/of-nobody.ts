import { has, type Item } from "../items.ts";
import { isStop, wordsOf } from "../sentence.ts";

/** Whether a word that would have something written down is followed by nothing of anybody. */
export const isOfNobody = (item: Item, rest: readonly Item[]): boolean =>
  !isOfTag(item, rest) &&
  !rest.some(isNamed) &&
  !isOnThem(rest) &&
  !isNoteOnThem(item, rest) &&
  !isWhatTheyBought(rest);

/** "…, and record a helmet he bought for 95", "… and enter a sale of a helmet" */
const isWhatTheyBought = (items: readonly Item[]): boolean => {
  const rest = clauseOf(items);
  const isBought = (item: Item, at: number): boolean =>
    theirs.has(item.word.replace(/^that /, "")) && has(rest[at + 1], "BOUGHT", "TOOK");
  const isSale = rest.slice(0, 3).some((item) => has(item, "A_SALE"));
  return (
    rest.some(({ shop }) => shop.product !== undefined) &&
    rest.some(isFigure) &&
    (isSale || rest.some(isBought))
  );
};

/** "…, and note she hurt her wrist", "…, and note for him: …" */
const isNoteOnThem = (item: Item, rest: readonly Item[]): boolean =>
  item.word === "note" && noteOnThem.test(`${wordsOf(rest.slice(0, 2))} `);
const noteOnThem = /^(?:(?:that )?(?:he|she|they)|(?:for|on|about) (?:him|her|them)) /u;

/** "log a note for him: …", "log a call with them": on the one spoken of. */
const isOnThem = (rest: readonly Item[]): boolean =>
  rest
    .slice(0, 5)
    .some(
      (item, at) =>
        /^(?:him|her|them)$/.test(item.word) &&
        /^(?:for|on|with|about)$/.test(rest[at - 1]?.word ?? "") &&
        rest
          .slice(0, at)
          .some((each) =>
            has(each, "A_NOTE", "A_CALL", "A_MEETING", "A_VISIT", "AN_EMAIL", "A_MESSAGE"),
          ),
    );

const isNamed = ({ name }: Item): boolean => name !== undefined;

/** "add the newsletter tag to her" */
const isOfTag = (item: Item, rest: readonly Item[]): boolean =>
  has(item, "ADD", "PUT") &&
  rest.slice(0, 4).some((each) => has(each, "TAG_NOUN") || each.shop.tag !== undefined);

/** Up to the next stop or "and". */
function clauseOf(items: readonly Item[]): readonly Item[] {
  const end = items.findIndex((item) => isStop(item) || has(item, "AND"));
  return end < 0 ? items : items.slice(0, end);
}
const theirs = new Set(["he", "she", "they"]);
const isFigure = ({ entities }: Item): boolean =>
  entities.some(({ kind }) => kind === "money" || kind === "number");
