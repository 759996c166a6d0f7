import type { ContactId, FollowUpId } from "../ids.ts";
import type { Instant } from "../time.ts";

export const followUpStatuses = ["open", "done", "cancelled"] as const;
export type FollowUpStatus = (typeof followUpStatuses)[number];

/** Something to do for a contact by a time. The message posted when it is due is its reminder. */
export interface FollowUp {
  readonly id: FollowUpId;
  readonly contactId: ContactId;
  readonly dueAt: Instant;
  readonly text: string;
  /** The names of team members. */
  readonly assignee: string | null;
  readonly status: FollowUpStatus;
  readonly createdBy: string | null;
  /** On which days there is to be another once this one is settled: a Timetable as JSON. */
  readonly repeats?: string | null;
}

export interface FollowUpItem extends FollowUp {
  readonly contactName: string;
  readonly company: string | null;
}

/** What became of one that was told of. */
export type Became = "done" | "cancelled" | "moved" | "handed over";

/** One that is not written down yet: what a digest suggested, and is now taken on. */
export interface SuggestedItem extends FollowUpItem {
  readonly isSuggested: true;
}

export const isSuggested = (item: FollowUpItem): item is SuggestedItem => "isSuggested" in item;
