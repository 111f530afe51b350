import { dayNumber } from "../../src/domain/calendar-day.ts";
import type { TimelineEvent } from "../../src/domain/timeline-event.ts";

/** `2018-04-20` as a day number. */
export function day(iso: string): number {
  const [year = 0, month = 1, dayOfMonth = 1] = iso.split("-").map(Number);
  return dayNumber(year, month, dayOfMonth);
}

/**
 * Events as one line each: `conf 2018-04-20/2018-04-21`, `claim 2012-11-08/..`, `letter ../2023-07-15`,
 * `era` (no date). What matters besides the dates is given as `changes`, by id.
 */
export function drawEvents(
  drawing: string,
  changes: Readonly<Record<string, Partial<TimelineEvent>>> = {},
): readonly TimelineEvent[] {
  return drawing
    .trim()
    .split(/\s*\n\s*/)
    .map((line) => {
      const [id = "", dates] = line.split(/\s+/);
      const [from, to = from] = dates?.split("/") ?? [];
      const title = { en: id, zh: id };
      return {
        id,
        kind: "meeting",
        title,
        shortTitle: title,
        status: "confirmed",
        importance: 1,
        dating: {
          basis: dates === undefined ? "unknown" : "stated",
          steps: [],
          ...(dates !== undefined && { edtf: dates }),
          ...(from !== undefined && from !== ".." && { earliest: day(from) }),
          ...(to !== undefined && to !== ".." && { latest: day(to) }),
        },
        participants: [],
        passages: [],
        reportedIn: [],
        ...changes[id],
      };
    });
}
