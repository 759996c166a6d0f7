import type { Role } from "../team/member.ts";

export const noSuchAnswer = (number: number | undefined): string =>
  number === undefined
    ? "There is no answer yet to come back to."
    : `There is no answer A${number}.`;

export const cannotBeRefined = "That does not fit the question before it. Ask it whole, please.";

export const nothingToRefine = "Which question do you mean? Ask it whole, please.";

export const needsRole = (role: Role): string => `That needs the role ${role}.`;

export const noRule = "That answer follows no rule; it is the record itself.";

/** "Tom is on it: customers in Berlin." */
export const onIt = (name: string, isOn: boolean, rule: string): string =>
  isOn ? `${name} is on it: ${rule}.` : `${name} is not on it: ${rule}.`;
