import type { Business } from "../settings/setting.ts";
import { spansIn } from "../settings/times-off.ts";
import { showDate, weekdayNames } from "../time.ts";
import { counted, listed } from "./common.ts";

type Key = keyof Business;

export const settingNames: Readonly<Record<Key, string>> = {
  name: "Business name",
  timeZone: "Time zone",
  currency: "Currency",
  dateOrder: "Dates",
  defaultMargin: "Default margin",
  membersSee: "Members see",
  workingDays: "Working days",
  quietHours: "Quiet hours",
  closedOn: "Closed",
  keepMisunderstood: "Misunderstood messages",
};

/** A setting's value as people read it. */
export function settingInWords(key: Key, business: Partial<Business>): string {
  const value = business[key];
  switch (key) {
    case "name":
    case "timeZone":
    case "currency":
      return String(value ?? "");
    case "dateOrder":
      return value === "MDY" ? "month first (3/5 is 5 March)" : "day first (3/5 is 3 May)";
    case "defaultMargin":
      return typeof value === "number"
        ? `${Number((value * 100).toFixed(2))} %`
        : "your own, from recorded costs";
    case "membersSee":
      return value === "order-amounts" ? "single orders' amounts" : "no amounts";
    case "workingDays":
      return listed(
        String(value)
          .split(",")
          .map((day) => (weekdayNames[Number(day) - 1] ?? "").slice(0, 3)),
      );
    case "quietHours":
      return value === undefined || value === "none" ? "none" : String(value).replace("-", " to ");
    case "closedOn":
      return closedSaid(String(value ?? "none"));
    case "keepMisunderstood":
      return value === "yes" ? "kept on this machine" : "not kept";
  }
}

/** "24 to 26 December 2026 and 1 May 2027" */
function closedSaid(value: string): string {
  const spans = spansIn(value).map(([first, last]) =>
    first === last ? showDate(first, "") : `${showDate(first, "")} to ${showDate(last, "")}`,
  );
  return spans.length === 0 ? "no other days" : listed(spans);
}

export const settingChanged = (key: Key, before: string, after: string): string =>
  `${settingNames[key]}: ${after} (was ${before}).`;
export const settingSummary = (key: Key, after: string): string =>
  `${settingNames[key].toLowerCase()} set to ${after}`;
export const settingAsItIs = (key: Key, value: string): string =>
  `${settingNames[key]} is ${value} already.`;
export const noSuchSetting = (word: string): string =>
  `There is no setting “${word}”. There are: ${listed(Object.values(settingNames).map((name) => name.toLowerCase()))}. Which one?`;

/** What a setting may be, as a question for it. */
export const settingAsked: Readonly<Record<Key, string>> = {
  name: "What is the business called?",
  timeZone: "Which time zone? Name it like Europe/Berlin, or by its city.",
  currency: "Which currency? Name it by its code, like EUR.",
  dateOrder: "Is 3/5 the 3rd of May (day first) or the 5th of March (month first)?",
  defaultMargin: "Which margin, between 0 and 100 %?",
  membersSee: "Shall members see order amounts, or no amounts?",
  workingDays: "Which days, for example Monday to Friday?",
  quietHours: "From when to when, for example 20:00 to 8:00? Or “none”.",
  closedOn: "On which days? Say it like “we are closed on 24 to 26 december”.",
  keepMisunderstood:
    "Shall messages I did not understand be kept on this machine, for “crm misunderstood”: yes or no?",
};
export const badSetting = (key: Key, words: string): string =>
  `“${words}” does not fit. ${settingAsked[key]}`;

export const teamOf = (business: string): string => `The team of ${business}`;
export const nobodyYet = "Nobody is on the team yet. Say “invite Ben as member”.";
export const whomToInvite = "Whom shall I invite?";
export const whichRole = (name: string): string =>
  `Which role shall ${name} have: owner, member or viewer?`;
export const invited = (name: string, role: string): string =>
  `${name} is on the team now, as ${role}.`;
export const roleChanged = (name: string, before: string, after: string): string =>
  `${name} is ${after} now (was ${before}).`;
export const onTeamAlready = (name: string, role: string): string =>
  `${name} is on the team already, as ${role}.`;
export const invitedSummary = (name: string, role: string): string => `${name} as ${role}`;
export const lastOwner = (name: string): string =>
  `${name} is the only owner, and somebody must be. Make somebody else an owner first.`;
export const whomToRemove = "Who is off the team?";
export const notOfTheTeam = (name: string): string =>
  `Nobody called ${name} is on the team; nothing changed. “who is on the team?” lists them.`;
export const whoTakesOver = (name: string, contacts: number, followUps: number): string =>
  `Who takes over ${whatTheyHad(name, contacts, followUps)}?`;
export const tooManyToHandOver = (name: string, most: number): string =>
  `${name} looks after more than ${most} contacts. Hand those over first: “give all contacts of ${name} in Leeds to Ben”.`;
export const removedSummary = (name: string): string => `${name} off the team`;
/** The first line says what was done, the others what follows from it. */
export const removed = (
  name: string,
  to: string | undefined,
  contacts: number,
  followUps: number,
): readonly string[] => [
  `${name} is off the team and gets no answers any more.`,
  ...(to === undefined ? [] : [`${to} takes over ${whatTheyHad(name, contacts, followUps)}.`]),
  "What they have logged stays.",
];
const whatTheyHad = (name: string, contacts: number, followUps: number): string =>
  `${name}'s ${listed([
    ...(contacts === 0 ? [] : [counted(contacts, "contact")]),
    ...(followUps === 0 ? [] : [counted(followUps, "reminder")]),
  ])}`;

export const howToJoin = (name: string, code: string): string =>
  `To join in Slack or Telegram, ${name} sends me this code within 7 days: ${code}. In the terminal: --as "${name}".`;

export const canWrite = (name: string): string => `${name} can write to me right away.`;
export const outsidersCannot = (name: string): string =>
  `${name} is a guest, a bot or of another organisation and can't join the team. Nothing was changed.`;

export const howToExport =
  "On the machine Shopkeeper runs on: crm export --db FILE --json for everything in one document, or --dir FOLDER for CSV files.";
export const howToImport =
  "Share a CSV file with me here (in Slack or Telegram), or on the machine Shopkeeper runs on: crm import --db FILE contacts.csv purchases.csv … I tell the kind of a file from its header; --dry-run shows what would happen.";
export const importIt = "Nothing is imported yet. Import it so?";
export const nothingNew = "There is nothing new in it; nothing was imported.";
export const importAgain =
  "Importing the same file again changes nothing; “undo the import” takes one back.";
