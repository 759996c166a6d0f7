/** The people an intent names, as they are named in it. */
export function peopleNamed(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, each]: [string, unknown]) =>
    key === "name" && typeof each === "string" ? [each] : peopleNamed(each),
  );
}
