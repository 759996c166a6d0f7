/** What the channels say by themselves, outside any conversation with the assistant. */

export const byeWords = "Bye.";

export const savedFile = (path: string): string => `Saved as ${path}`;
