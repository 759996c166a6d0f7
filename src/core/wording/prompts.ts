/** What is suggested where nothing was said yet; some of it only owners may ask. */
export const prompts: readonly {
  readonly title: string;
  readonly message: string;
  readonly owners?: boolean;
}[] = [
  { title: "What is due today?", message: "who's due today?" },
  { title: "Who has gone quiet?", message: "who hasn't bought in 90 days?" },
  { title: "How is this month?", message: "revenue this month", owners: true },
  { title: "What happened last week?", message: "calls last week" },
  { title: "What can I say?", message: "help" },
];

export const promptsTitle = "Ask me, or tell me what happened";
export const agentDescription =
  "Your shop's contacts, sales and follow-ups: ask in plain words, or write down what happened.";
