import type { EventProposal } from "../domain/event-proposal.ts";

/** What a text tells of in passing, tells about itself, or claims is not what it reports. */
const REPORTED_KINDS: ReadonlySet<string> = new Set(["meeting", "speech", "instruction"]);

/**
 * The event that each text mainly reports, by source id: the one it has most passages for, those of
 * its parts and of what was said there included. A text that reports none has no entry.
 */
export function findMainEvents(events: readonly EventProposal[]): ReadonlyMap<string, string> {
  const byId = new Map(events.map((event) => [event.id, event]));
  const counts = new Map<string, Map<string, number>>();
  for (const event of events) {
    const whole = wholeOf(event, byId);
    if (!REPORTED_KINDS.has(whole.kind)) continue;
    for (const { sourceId } of event.passages) {
      const ofSource = counts.get(sourceId) ?? new Map<string, number>();
      counts.set(sourceId, ofSource.set(whole.id, (ofSource.get(whole.id) ?? 0) + 1));
    }
  }
  return new Map(
    [...counts].flatMap(([sourceId, ofSource]) => {
      const [most] = [...ofSource].toSorted(([, a], [, b]) => b - a);
      return most === undefined ? [] : [[sourceId, most[0]] as const];
    }),
  );
}

/** The event of which it is a part, directly or through others. */
function wholeOf(event: EventProposal, byId: ReadonlyMap<string, EventProposal>): EventProposal {
  let whole = event;
  const seen = new Set([event.id]);
  for (;;) {
    const above = byId.get(whole.partOf ?? whole.saidIn ?? "");
    if (above === undefined || seen.has(above.id)) return whole;
    seen.add(above.id);
    whole = above;
  }
}
