import { describe, expect, test } from "vitest";
import { embedOf } from "../../../src/modes/embed.ts";
import { guestHeight } from "../../../src/modes/guest-height.ts";
import { shownRegions } from "../../../src/modes/guest-regions.ts";

const NOTHING = { selection: { type: "none" } } as const;
const EVENT = { selection: { type: "event", id: "e" } } as const;

describe("a guest", () => {
  test("that shows the score opens the words when an event is chosen, and is higher for it", () => {
    const score = embedOf("score");
    const [before, after] = [shownRegions(score, NOTHING), shownRegions(score, EVENT)];
    expect(before).toEqual({ score: true, reader: false, margin: false });
    expect(after).toEqual({ score: true, reader: true, margin: true });
    expect(guestHeight(1000, after)).toBeGreaterThan(guestHeight(1000, before));
  });

  test("that shows a formula opens the text only for words that are asked for", () => {
    const family = embedOf("family");
    const theme = { selection: { type: "theme", id: "t" } } as const;
    expect(shownRegions(family, theme).reader).toBe(false);
    expect(shownRegions(family, { ...theme, place: { sourceId: "s", start: 0, end: 1 } }).reader).toBe(true);
  });
});
