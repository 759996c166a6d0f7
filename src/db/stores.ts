import type { Prices } from "../core/language-model/budget.ts";
import type { Stores } from "../core/crm.ts";
import { buttonStore } from "./buttons.ts";
import { changeStore } from "./changes/change-store.ts";
import { rollBackUnfinished } from "./changes/unfinished.ts";
import { contactStore } from "./contacts.ts";
import { conversationStore } from "./conversations.ts";
import { customerValueStore } from "./customer-value.ts";
import type { ReportFault } from "./customer-value/in-force.ts";
import type { Database } from "./database.ts";
import { followUpStore } from "./follow-ups.ts";
import { idsOf } from "./ids.ts";
import { inboxStore } from "./inbox.ts";
import { misunderstoodStore } from "./misunderstood.ts";
import { modelUseStore } from "./model-uses.ts";
import { muteStore } from "./mutes.ts";
import { interactionStore } from "./interactions.ts";
import { jobRunStore, outboxStore } from "./outbox.ts";
import { purchaseStore } from "./purchases.ts";
import { questionStore } from "./questions/question-store.ts";
import { scheduleStore } from "./schedules.ts";
import { settingStore } from "./settings.ts";
import { type OpenOptions, openSqlite } from "./sqlite/open.ts";
import { inWords } from "./sqlite/problems.ts";
import { shopFactsOf } from "./shop-facts.ts";
import { strangerStore } from "./strangers.ts";
import { teamStore } from "./team.ts";
import { vocabularyOf } from "./vocabulary.ts";

/** The stores of one open business. */
export interface OpenStores extends Stores {
  readonly database: Database;
  /** Whether the file can only be read: questions work, writes throw a UserError. */
  readonly readOnly: boolean;
  readonly close: () => void;
}

export interface StoreOptions extends OpenOptions {
  /**
   * Lets long computations go on in the background, while answers use what there is; told of what
   * goes wrong there. Without it they are waited for.
   */
  readonly background?: ReportFault | undefined;
  /** What reading by a language model costs. */
  readonly modelPrices?: Prices | undefined;
}

/** Opens a business's database. What stands in the way is told as a UserError. */
export function openStores(
  path: string,
  { background, modelPrices, ...opening }: StoreOptions = {},
): OpenStores {
  const database = openSqlite(path, opening);
  try {
    if (!database.readOnly) rollBackUnfinished(database);
    return storesOf(database, { background, modelPrices });
  } catch (error) {
    database.close();
    throw inWords(error, path);
  }
}

function storesOf(
  database: Database,
  { background, modelPrices }: Pick<StoreOptions, "background" | "modelPrices">,
): OpenStores {
  const newId = idsOf(database);
  const customerValue = customerValueStore(database, background);
  const facts = shopFactsOf(database.client);
  return {
    contacts: contactStore(database),
    interactions: interactionStore(database),
    purchases: purchaseStore(database, facts),
    followUps: followUpStore(database),
    mutes: muteStore(database),
    team: teamStore(database),
    settings: settingStore(database, facts),
    changes: changeStore(database, newId),
    conversations: conversationStore(database),
    buttons: buttonStore(database),
    inbox: inboxStore(database),
    strangers: strangerStore(database),
    misunderstood: misunderstoodStore(database),
    modelUses: { ...modelUseStore(database), prices: modelPrices },
    schedules: scheduleStore(database),
    outbox: outboxStore(database),
    jobRuns: jobRunStore(database),
    questions: questionStore(database, customerValue, facts),
    customerValue,
    vocabulary: vocabularyOf(database),
    newId,
    inWords: (error) => inWords(error, database.path),
    database,
    readOnly: database.readOnly,
    close() {
      customerValue.stop();
      database.close();
    },
  };
}
