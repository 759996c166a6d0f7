import type { Reply } from "../reply.ts";

/** A cell that no spreadsheet takes for a formula. */
function cell(value: unknown): string {
  const text = typeof value === "string" || typeof value === "number" ? String(value) : "";
  const safe = typeof value !== "number" && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const line = (cells: readonly unknown[]): string => cells.map(cell).join(",");

/** The rows behind an answer as CSV. */
export function csvOf({ data }: Reply): string {
  const { contacts = [], rows = [], items = [] } = data ?? {};
  const [first] = items;
  if (first !== undefined) {
    const columns = Object.keys(first);
    return [
      line(columns),
      ...items.map((item) => line(columns.map((column) => item[column]))),
    ].join("\n");
  }
  if (rows.length > 0)
    return ["name,value", ...rows.map(({ key, value }) => line([key, value]))].join("\n");
  return ["name", ...contacts.map((name) => line([name]))].join("\n");
}
