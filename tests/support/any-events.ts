import fc from "fast-check";
import type { TimelineEvent } from "../../src/domain/timeline-event.ts";
import type { EventColumns } from "../../src/timeline/event-columns.ts";
import { makeColumns } from "../../src/timeline/make-columns.ts";

/** Events of any day, some crowded on few, with wholes and parts, open ends and claims. */
export const anyEvent = fc.record({
  day: fc.oneof(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 9000, max: 9005 })),
  lasts: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(4000)),
  opens: fc.constantFrom("no", "no", "no", "left", "right"),
  kind: fc.constantFrom("meeting", "speech", "claim", "publication"),
  importance: fc.constantFrom(1, 2, 3),
  partOf: fc.option(fc.nat(200), { nil: undefined }),
  lane: fc.nat(2),
  /** Pixels of the label along the axis of a wide score, and down a narrow one. */
  width: fc.integer({ min: 30, max: 250 }),
  height: fc.integer({ min: 26, max: 75 }),
});

export type AnyEvent = typeof anyEvent extends fc.Arbitrary<infer T> ? T : never;

/** Three lanes, `a` to `c`, of which `lane` counts. */
export const THREE_LANES = ["a", "b", "c"].map((id) => ({ id, label: id }));

export function columnsOf(events: readonly AnyEvent[]): EventColumns {
  const made = events.map((event, index): TimelineEvent => {
    const whole = event.partOf === undefined ? undefined : event.partOf % events.length;
    return {
      id: `e${index}`,
      kind: event.kind,
      title: { en: "", zh: "" },
      shortTitle: { en: `event ${index}`, zh: "" },
      status: "confirmed",
      importance: event.importance,
      dating: {
        basis: "stated",
        steps: [],
        ...(event.opens !== "left" && { earliest: event.day }),
        ...(event.opens !== "right" && { latest: event.day + event.lasts }),
      },
      participants: [],
      passages: [],
      reportedIn: ["source"],
      ...(whole !== undefined && whole !== index && events[whole]?.partOf === undefined
        ? { partOf: `e${whole}`, order: index }
        : {}),
      ...(event.kind === "publication" && index % 7 === 0 && { publishes: "source" }),
    };
  });
  const laneOf = ({ id }: TimelineEvent) => events[Number(id.slice(1))]?.lane ?? 0;
  return makeColumns(made, { issued: new Map([["source", 9500]]), laneOf });
}

/** The event from which a row of the columns was made. */
export const madeFrom = (
  events: readonly AnyEvent[],
  columns: EventColumns,
  at: number,
): AnyEvent | undefined => events[Number(columns.words.id(at).slice(1))];
