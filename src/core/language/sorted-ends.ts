import type { Question } from "../questions/question.ts";

type Order = NonNullable<Question["order"]>;

/** What says that an end of a list is to stand above. */
export const first = "(?:first|on top|at the top|to the top|up top|leading|come first|go first)";
const lead =
  "(?:put |with |sort |show |list |start with |the |those |ones |people |customers |who |have |has |'ve |that )*";

/** Which end a list is to begin with, in words that name no figure: "longest gone first". */
const ends: readonly (readonly [RegExp, Order])[] = [
  [
    new RegExp(
      `^${lead}(?:spent|spend|paid|bought) (?:us )?(?:the )?most(?: money)? ${first}$`,
      "u",
    ),
    { by: "revenue", direction: "desc" },
  ],
  [
    new RegExp(
      `^${lead}(?:biggest|highest|top|best|largest) (?:spenders?|spend|money|revenue|amounts?) ${first}$`,
      "u",
    ),
    { by: "revenue", direction: "desc" },
  ],
  [
    new RegExp(`^${lead}(?:ordered|bought) (?:the )?most often ${first}$`, "u"),
    { by: "orders", direction: "desc" },
  ],
  [
    new RegExp(
      `^${lead}(?:longest|oldest)(?: (?:gone|silent|quiet|absent|away|ago|lapsed|orders?|last orders?|silence))?(?: ones?)? ${first}$`,
      "u",
    ),
    { by: "last_order", direction: "asc" },
  ],
  [
    new RegExp(
      `^${lead}(?:newest|latest|most recent|freshest)(?: (?:orders?|buyers?))?(?: ones?)? ${first}$`,
      "u",
    ),
    { by: "last_order", direction: "desc" },
  ],
];

/** The order that the words give a list: "biggest spenders first". */
export const endNamed = (said: string): Order | undefined =>
  ends.find(([words]) => words.test(said))?.[1];
