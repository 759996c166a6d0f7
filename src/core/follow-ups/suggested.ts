/** Why a digest tells of a contact of whom nothing is to be done yet. */
export const suggestions = ["birthday", "late", "at_risk", "second_order"] as const;
