import type { Contact, ContactPoint } from "../../core/contacts/contact.ts";
import type { MutedRule } from "../../core/digests/muted.ts";
import type { FollowUp } from "../../core/follow-ups/follow-up.ts";
import type { ImportKind } from "../../core/imports/draft.ts";
import {
  type Exported,
  exportContact,
  exportFollowUp,
  exportInteraction,
  exportPurchase,
  exportSchedule,
} from "../../core/imports/export-records.ts";
import type { Interaction } from "../../core/interactions/interaction.ts";
import type { Purchase } from "../../core/purchases/purchase.ts";
import type { Schedule } from "../../core/schedules/schedule.ts";
import type { Setting } from "../../core/settings/setting.ts";
import type { Member } from "../../core/team/member.ts";
import { isInvitation } from "../../core/team/invitation.ts";
import { isWorkspace } from "../../core/team/workspace.ts";
import { fold } from "../../core/text.ts";
import { selectRows } from "../changes/rows.ts";
import type { Database } from "../database.ts";
import { distinct } from "./contact-parts.ts";

/** Everything a business is made of, for its export; lists in the order of their ids. */
export interface ExportedBusiness {
  readonly settings: Exported;
  readonly team: readonly Exported[];
  /** What is posted by itself, and where; on no other platform of use. */
  readonly schedules: readonly Exported[];
  readonly records: (kind: ImportKind) => Generator<Exported>;
}

/** Reads a business as it was when this was called, while others go on writing. Ends with `done`. */
export function exportOf(database: Database): ExportedBusiness & { readonly done: () => void } {
  const { client } = database;
  client.exec("begin");
  const settings = client.prepare<[], Setting>(`${selectRows("settings")} order by key`).all();
  return {
    settings: Object.fromEntries(
      settings
        .filter(({ key }) => !isInvitation(key) && !isWorkspace(key))
        .map(({ key, value }) => [key, value]),
    ),
    team: teamOf(database).map(({ name, role, slackId, telegramId }) => ({
      name,
      role,
      slack_id: slackId,
      telegram_id: telegramId,
    })),
    schedules: client
      .prepare<[], Schedule>(`${selectRows("schedules")} order by id`)
      .all()
      .map(exportSchedule),
    records: recordsOf(database),
    done: () => void client.exec("commit"),
  };
}

/** The team, and whoever records name without being in it: an import takes those for members. */
function teamOf({ client }: Database): readonly Omit<Member, "id">[] {
  const members = client.prepare<[], Member>(`${selectRows("members")} order by id`).all();
  const named = client
    .prepare<[], string>(
      `select owner from contacts where owner is not null
       union select logged_by from interactions where logged_by is not null
       union select assignee from follow_ups where assignee is not null
       union select created_by from follow_ups where created_by is not null`,
    )
    .pluck()
    .all();
  const known = new Set(members.map(({ name }) => fold(name)));
  const others = distinct(named).filter((name) => !known.has(fold(name)));
  return [
    ...members,
    ...others.map((name) => ({ name, role: "member", slackId: null, telegramId: null }) as const),
  ];
}

function recordsOf(database: Database): ExportedBusiness["records"] {
  return (kind) => {
    switch (kind) {
      case "contacts":
        return contactsOf(database);
      case "purchases":
        return mapped(rowsOf<Purchase>(database, kind), exportPurchase);
      case "interactions":
        return mapped(rowsOf<Interaction>(database, kind), exportInteraction);
      case "followUps":
        return mapped(rowsOf<FollowUp>(database, kind), exportFollowUp);
    }
  };
}

function* contactsOf(database: Database): Generator<Exported> {
  const tags = database.client
    .prepare<[number], string>("select tag from contact_tags where contact_id = ? order by id")
    .pluck();
  const points = database.client.prepare<[number], Pick<ContactPoint, "kind" | "value">>(
    "select kind, value from contact_points where contact_id = ? order by id",
  );
  const mutes = database.client
    .prepare<[number], MutedRule>("select rule from mutes where contact_id = ? order by id")
    .pluck();
  for (const contact of rowsOf<Contact>(database, "contacts")) {
    const { id } = contact;
    yield exportContact(contact, tags.all(id), points.all(id), mutes.all(id));
  }
}

const pageSize = 1000;

/** Rows in pages, so that no statement stays open and memory is bounded. */
function* rowsOf<Row extends { readonly id: number }>(
  { client }: Database,
  record: ImportKind,
): Generator<Row> {
  const page = client.prepare<[number, number], Row>(
    `${selectRows(record)} where id > ? order by id limit ?`,
  );
  let rows = page.all(Number.MIN_SAFE_INTEGER, pageSize);
  while (rows.length > 0) {
    yield* rows;
    rows = page.all(rows.at(-1)?.id ?? 0, pageSize);
  }
}

function* mapped<Row>(rows: Iterable<Row>, map: (row: Row) => Exported): Generator<Exported> {
  for (const row of rows) yield map(row);
}
