import type { ButtonStore } from "./conversations/button.ts";
import type { ChangeStore } from "./changes/change.ts";
import type { ContactStore } from "./contacts/contact.ts";
import type { ConversationStore, ShownList } from "./conversations/conversation.ts";
import type { CustomerValueStore } from "./customer-value/customer-value-store.ts";
import type { InboxStore } from "./conversations/inbox.ts";
import type { MisunderstoodStore } from "./conversations/misunderstood.ts";
import type { ModelUseStore } from "./language-model/budget.ts";
import type { Importer } from "./imports/importer.ts";
import type { FollowUpStore } from "./follow-ups/follow-up-store.ts";
import type { MuteStore } from "./digests/muted.ts";
import type { InteractionStore } from "./interactions/interaction-store.ts";
import type { JobRunStore, OutboxStore } from "./outbox/outbox.ts";
import type { PurchaseStore } from "./purchases/purchase-store.ts";
import type { QuestionStore } from "./questions/question-store.ts";
import type { ScheduleStore } from "./schedules/schedule.ts";
import type { Business } from "./settings/setting.ts";
import type { SettingStore } from "./settings/setting-store.ts";
import type { Actor } from "./team/member.ts";
import type { StrangerStore } from "./team/strangers.ts";
import type { TeamStore } from "./team/team-store.ts";
import type { Vocabulary } from "./language/vocabulary.ts";
import type { Clock } from "./period.ts";
import type { ChangeId, ContactId } from "./ids.ts";
import type { Mentioned, PlaceMentioned } from "./message.ts";
import type { Intent } from "./intent.ts";

/** The stores of one business: everything the core may ask of its database. */
export interface Stores {
  readonly contacts: ContactStore;
  readonly interactions: InteractionStore;
  readonly purchases: PurchaseStore;
  readonly followUps: FollowUpStore;
  /** Of whom digests tell no more, and by which rules. */
  readonly mutes: MuteStore;
  readonly team: TeamStore;
  readonly settings: SettingStore;
  readonly changes: ChangeStore;
  readonly conversations: ConversationStore;
  readonly buttons: ButtonStore;
  readonly inbox: InboxStore;
  readonly strangers: StrangerStore;
  readonly misunderstood: MisunderstoodStore;
  readonly modelUses: ModelUseStore;
  readonly schedules: ScheduleStore;
  readonly outbox: OutboxStore;
  readonly jobRuns: JobRunStore;
  readonly questions: QuestionStore;
  readonly customerValue: CustomerValueStore;
  readonly vocabulary: () => Vocabulary;
  /** A new record id, unique in this business. */
  readonly newId: () => number;
  /** A trouble of the database that people can put right, as a UserError; any other error as it is. */
  readonly inWords: (error: unknown) => unknown;
}

/** What a capability may use while it answers one message. */
export interface Crm extends Stores {
  readonly clock: Clock;
  readonly actor: Actor;
  readonly business: Business;
  readonly conversation: string;
  /** The contact last talked about, for "him" and "them". */
  readonly lastContactId: ContactId | undefined;
  /** The change that is spoken of, where a button stands below it. */
  readonly changeMeant: ChangeId | undefined;
  /** The change that the same message takes back already: "undo both" goes on with the one before. */
  readonly takenBack?: ChangeId | undefined;
  readonly lastCommand: Intent | undefined;
  /** The questions asked so far, the last one last; and the number of the last answer. */
  readonly questionsAsked: readonly Intent[];
  readonly lastAnswer: number | undefined;
  /** The last list of follow-ups that was shown here. */
  readonly shownList: ShownList | undefined;
  /** How many rows of a long list are shown; without it the usual few. */
  readonly rowsShown?: number;
  /** Whom the message mentions by more than a name. */
  readonly mentioned: readonly Mentioned[];
  /** The channels it mentions. */
  readonly placesMentioned: readonly PlaceMentioned[];
  /** The message that is answered. */
  readonly messageId: string;
  /** Where files can be shared. */
  readonly importer: Importer | undefined;
  /** Short random text, for what must not be guessed. */
  readonly newToken: () => string;
}
