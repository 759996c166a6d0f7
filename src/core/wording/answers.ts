export const noSuchAnswer = (number: number | undefined): string =>
  number === undefined
    ? "There is no answer yet to come back to."
    : `There is no answer A${number}.`;

export const cannotBeRefined = "That does not fit the question before it. Ask it whole, please.";

export const nothingToRefine = "Which question do you mean? Ask it whole, please.";

export const noRule = "That answer follows no rule; it is the record itself.";

/** "Mark Bell is on it." */
export const onIt = (name: string, isOn: boolean): string =>
  isOn ? `${name} is on it.` : `${name} is not on it.`;

/** "✗ without an order since 1 April: last order 30 May" */
export const conditionHolds = (holds: boolean, condition: string, fact: string | undefined) =>
  `${holds ? "✓" : "✗"} ${condition}${fact === undefined ? "" : `: ${fact}`}`;

export const everybodyIsOn = "It holds everybody.";
export const leftOutAs = (status: string): string =>
  `✗ left out as ${status === "closed" ? "closed" : "do-not-contact"}`;

/** "14th of 330; it shows 10." */
export const placedAt = (place: number, total: number, shown: number): string =>
  `Place ${place} of ${total}; it holds the first ${shown}.`;

/** The facts a condition is judged by. */
export const lastOrderWas = (day: string | undefined): string =>
  day === undefined ? "never bought" : `last order ${day}`;
export const lastContactWas = (day: string | undefined): string =>
  day === undefined ? "never contacted" : `last contact ${day}`;
export const livesIn = (city: string | null): string => city ?? "no city";
export const worksAt = (company: string | null): string => company ?? "no company";

/** "answer-17.csv" */
export const csvName = (number: number | undefined): string =>
  number === undefined ? "answer.csv" : `answer-${number}.csv`;
export const nothingToWrite = "That answer has no rows to put into a file.";

/** A file holds only so many rows. */
export const fileCutShort = (held: number, total: number): string =>
  `The first ${held.toLocaleString("en")} of ${total.toLocaleString("en")} are in the file. “crm export” writes out all.`;

/** The question in the words it can be asked in again. */
export const readAs = (sentence: string): string => `Read as “${sentence}”.`;
