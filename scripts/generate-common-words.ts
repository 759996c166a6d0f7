/** Writes the common words of English that are no slips of ours: `npm run common-words`. */
import { writeFileSync } from "node:fs";
import { commonWordsRoom } from "./common-words.ts";

writeFileSync(
  new URL("../src/core/language/words/common-words.ts", import.meta.url),
  commonWordsRoom(),
);
