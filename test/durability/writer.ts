import { writeSync } from "node:fs";
import { openStores } from "../../src/db/stores.ts";

/**
 * A process that makes changes as fast as it can and prints each one's number once it was
 * acknowledged, until it is killed. Every change adds a person with a call, a sale and a
 * reminder: half a change would be seen.
 */
const [path = "", synchronous = "FULL", round = "0"] = process.argv.slice(2);
const stores = openStores(path);
if (synchronous !== "FULL") stores.database.client.pragma(`synchronous = ${synchronous}`);

const conversation = {
  key: "test",
  questions: [],
  lastCommand: undefined,
  lastContactId: undefined,
  lastChangeId: undefined,
  lastAnswer: undefined,
  pending: undefined,
};
const at = Date.parse("2026-06-30T09:00:00Z");
writeSync(1, "ready\n");
for (let count = 0; ; count++) {
  const name = `Round${round} Person${count}`;
  const contactId = stores.newId();
  // Conversations do not wait for the disk; the change after one must all the same.
  if (synchronous === "FULL") await stores.conversations.save(conversation);
  await stores.changes.apply({
    id: stores.newId(),
    kind: "chat",
    at,
    actor: "Anna",
    conversation: "test",
    source: name,
    summary: name,
    edits: [
      {
        op: "insert",
        record: "contacts",
        row: {
          id: contactId,
          name,
          company: null,
          email: null,
          phone: null,
          city: "Berlin",
          country: null,
          birthday: null,
          source: null,
          owner: null,
          notes: null,
          status: "active",
          createdAt: at,
        },
      },
      {
        op: "insert",
        record: "interactions",
        row: {
          id: stores.newId(),
          contactId,
          kind: "call",
          direction: "out",
          happenedAt: at,
          summary: "said hello",
          sentiment: null,
          loggedBy: "Anna",
        },
      },
      {
        op: "insert",
        record: "purchases",
        row: {
          id: stores.newId(),
          contactId,
          purchasedAt: at,
          product: "Coffee",
          quantity: 1,
          amountMinor: 1000,
          costMinor: null,
          currency: "EUR",
          reference: null,
        },
      },
      {
        op: "insert",
        record: "followUps",
        row: {
          id: stores.newId(),
          contactId,
          dueAt: at + 86_400_000,
          text: "call again",
          assignee: "Anna",
          status: "open",
          createdBy: "Anna",
        },
      },
    ],
  });
  writeSync(1, `${count}\n`);
}
