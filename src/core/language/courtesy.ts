import { fold } from "../text.ts";

/** What people say to each other that neither asks nor tells anything. */
export type Courtesy = "greeting" | "thanks";

const name = "(?: (?:all|everyone|everybody|team|there|shopkeeper|bot))?";
const courtesies: readonly (readonly [RegExp, Courtesy])[] = [
  [
    new RegExp(
      `^(?:hi|hello|hey|hiya|good (?:morning|afternoon|evening)|morning|hallo|guten (?:morgen|tag|abend)|moin|servus|hola|bonjour|ciao)${name}$`,
    ),
    "greeting",
  ],
  [
    new RegExp(
      `^(?:(?:ok|okay|great|perfect|super|nice|lovely|cool) )?(?:thanks|thank you|thx|ty|cheers|many thanks|danke|merci)(?: (?:a lot|so much|very much|a bunch|a million|for (?:that|this|your help|the help)))*${name}(?: (?:you are|you re|your|youre|ur|u r) (?:a|an|the|so) (?:star|legend|gem|lifesaver|angel|best|great|helpful|kind))?$`,
    ),
    "thanks",
  ],
];

/** A message that is nothing but a greeting or thanks. */
export function courtesyIn(text: string): Courtesy | undefined {
  const words = fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  return courtesies.find(([pattern]) => pattern.test(words))?.[1];
}
