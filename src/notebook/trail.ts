import { keyOf, ofKind } from "./entry.ts";
import type { Entries, Seen, SeenThing } from "./entry.ts";

/** Looking at the same thing again so soon after is no further visit. Milliseconds. */
const SAME_VISIT = 60_000;

/** The entry of a visit; the one there was where it is still the same visit. */
export function visit(entries: Entries, thing: SeenThing, id: string, now: number): Seen {
  const seen: Seen = { kind: "seen", thing, id, first: now, last: now };
  const before = entries.get(keyOf(seen));
  if (before?.kind !== "seen") return seen;
  return now - before.last < SAME_VISIT ? before : { ...before, last: now };
}

/** What was opened, the last first. */
export const trailOf = (entries: Entries): readonly Seen[] =>
  ofKind(entries, "seen").toSorted((a, b) => b.last - a.last || (a.id < b.id ? -1 : 1));

/** Of things with these ids, how many were opened: ids that a corpus no longer has do not count. */
export function countSeen(entries: Entries, thing: SeenThing, ids: Iterable<string>): number {
  const seen = new Set(ofKind(entries, "seen").flatMap((one) => (one.thing === thing ? [one.id] : [])));
  let count = 0;
  for (const id of ids) if (seen.has(id)) count += 1;
  return count;
}
