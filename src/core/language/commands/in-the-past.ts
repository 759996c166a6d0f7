import { wordOf, type Item } from "../items.ts";
import { conceptsOfWord } from "../lexicon.ts";

const pastOf: Readonly<Record<string, string>> = {
  write: "wrote",
  send: "sent",
  call: "called",
  ring: "rang",
  phone: "phoned",
  email: "emailed",
  text: "texted",
  message: "messaged",
  meet: "met",
  visit: "visited",
  see: "saw",
  speak: "spoke",
  talk: "talked",
  sell: "sold",
  give: "gave",
};

/** "I write email to Ana this morning, please to log": what is to be logged was done, however it is told. */
export const inThePast = (items: readonly Item[]): readonly Item[] =>
  items.map((item, at) => {
    const isOurs = /^(?:i|we)$/.test(wordOf(items[at - 1])) && item.name === undefined;
    const past = isOurs && Object.hasOwn(pastOf, item.word) ? pastOf[item.word] : undefined;
    return past === undefined ? item : { ...item, word: past, concepts: conceptsOfWord(past) };
  });
