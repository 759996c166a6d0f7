import type { App, ReceiverEvent } from "@slack/bolt";
import type { Incoming } from "../incoming.ts";
import { callFormFor, contactsFor, type FormParts, opensCallForm, sentForm } from "./call-form.ts";

/**
 * Looks at all that comes in before Bolt gets to know of it, and passes on what is to go on. Bolt
 * tells Slack that an event has arrived before any listener of its own sees it, and one cut off
 * then would be lost.
 */
export function beforeBolt(app: App, look: (event: ReceiverEvent) => Promise<boolean>): void {
  const processEvent = app.processEvent.bind(app);
  app.processEvent = async (event: ReceiverEvent) => {
    if (await look(event)) await processEvent(event);
  };
}

/** What people press and send is acknowledged by hand; a form is stored first. */
export function listenFor(
  app: App,
  parts: FormParts & { readonly report: (what: string, error?: unknown) => void },
  take: (incoming: Incoming) => Promise<void>,
): void {
  // Only acknowledged here: what is pressed was taken before.
  app.action(/^press:/, async ({ ack }) => ack());
  app.command(/.*/, async ({ ack }) => ack());
  app.shortcut(/.*/, async ({ ack, body, client }) => {
    await ack();
    const opening = opensCallForm(body);
    if (opening === undefined) return;
    const view = await callFormFor(parts, opening.user);
    await client.views.open({ trigger_id: opening.trigger, view });
  });
  app.options(/.*/, async ({ ack, body }) => ack({ options: await contactsFor(parts, body) }));
  app.view(/.*/, async ({ ack, body }) => {
    const sent = await sentForm(parts, body);
    if (sent?.outcome === "wrong")
      return ack({ response_action: "errors", errors: { ...sent.errors } });
    if (sent !== undefined) await take(sent.incoming);
    await ack();
  });
  app.error(async (error) => parts.report("Slack", error));
}
