import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { laneOf, lanesOf, OTHER_LANE, type Lane } from "../../../src/domain/lane.ts";
import { EVENT_KINDS, type TimelineEvent } from "../../../src/domain/timeline-event.ts";
import { makeCorpus } from "../../fixtures/make-corpus.ts";

const label = { en: "Lane", zh: "栏" };
const event = (parts: Partial<TimelineEvent> = {}): TimelineEvent => ({
  ...makeCorpus().events[0]!,
  ...parts,
});
const noThemes = () => new Set<string>();
const nameOf = (lanes: readonly Lane[], at: TimelineEvent, themes: () => ReadonlySet<string> = noThemes) =>
  lanesOf(lanes)[laneOf(at, lanes, themes)]?.id;

const meetings: Lane = { id: "meetings", label, kinds: ["meeting"] };
const reports: Lane = { id: "reports", label, sources: ["report", "second"] };
const both: Lane = { id: "both", label, kinds: ["meeting"], sources: ["second"] };
const harmony: Lane = { id: "harmony", label, themes: ["t1"] };
const bare: Lane = { id: "bare", label };

describe("the lane of an event", () => {
  test("is the one lane there is when the author makes none", () => {
    expect(lanesOf([])).toEqual([OTHER_LANE]);
    expect(laneOf(event(), [], noThemes)).toBe(0);
  });

  test("is the one it names, whatever the rules say", () => {
    expect(nameOf([meetings, bare], event({ laneId: "bare" }))).toBe("bare");
    expect(nameOf([meetings], event({ laneId: "other" }))).toBe("other");
  });

  test("is the first whose rules fit", () => {
    expect(nameOf([reports, meetings], event())).toBe("reports");
    expect(nameOf([meetings, reports], event())).toBe("meetings");
  });

  test("fits only when all of its rules do", () => {
    expect(nameOf([both], event())).toBe("other");
    expect(nameOf([both], event({ reportedIn: ["report", "second"] }))).toBe("both");
  });

  test("is found by the themes in its words", () => {
    expect(nameOf([harmony], event())).toBe("other");
    expect(nameOf([harmony], event(), () => new Set(["t1"]))).toBe("harmony");
  });

  test("is the last one when nothing fits, and a lane without rules fits nothing by itself", () => {
    expect(laneOf(event(), [bare, both], noThemes)).toBe(2);
  });

  test("is the author's own lane for the rest, where the author has put it", () => {
    const rest = { ...bare, id: "other" };
    expect(lanesOf([rest, both])).toEqual([rest, both]);
    expect(laneOf(event(), [rest, both], noThemes)).toBe(0);
    expect(laneOf(event({ laneId: "other" }), [meetings, rest], noThemes)).toBe(1);
  });

  test("is always one of the lanes", () => {
    const anyLane = fc.record(
      {
        id: fc.constantFrom("a", "b", "other"),
        label: fc.constant(label),
        kinds: fc.subarray([...EVENT_KINDS]),
      },
      { requiredKeys: ["id", "label"] },
    );
    const anyEvent = fc.record({
      kind: fc.constantFrom(...EVENT_KINDS),
      laneId: fc.constantFrom("a", "b", "other"),
    });
    fc.assert(
      fc.property(fc.uniqueArray(anyLane, { selector: ({ id }) => id }), anyEvent, (lanes, parts) => {
        const named = lanesOf(lanes)[laneOf(event(parts), lanes, noThemes)];
        expect(named).toBeDefined();
        if (lanes.some(({ id }) => id === parts.laneId)) expect(named?.id).toBe(parts.laneId);
      }),
    );
  });
});
