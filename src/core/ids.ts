declare const kind: unique symbol;

/**
 * The number of a record, unique in its business and never used twice. Minted by the app
 * (`Crm.newId`), never by the database, so that a change can be written down before it happens.
 */
export type Id<Kind extends string = string> = number & { readonly [kind]?: Kind };

export type ContactId = Id<"contact">;
export type InteractionId = Id<"interaction">;
export type PurchaseId = Id<"purchase">;
export type FollowUpId = Id<"follow-up">;
export type MemberId = Id<"member">;
export type ScheduleId = Id<"schedule">;
export type ChangeId = Id<"change">;
