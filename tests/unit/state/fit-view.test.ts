import { describe, expect, test } from "vitest";
import { NO_FILTERS, initialView } from "../../../src/state/app-state.ts";
import type { View } from "../../../src/state/app-state.ts";
import { fitView } from "../../../src/state/fit-view.ts";
import { SMALL_TEXT, makeCorpus } from "../../fixtures/make-corpus.ts";

const corpus = makeCorpus(); // event e-meeting, theme t1, source report
const fitted = (view: Partial<View>) => fitView({ ...initialView("en"), ...view }, corpus);

describe("a link made for this corpus", () => {
  test("is kept as it is", () => {
    const view: View = {
      ...initialView("zh"),
      dress: "table",
      selection: { type: "event", id: "e-meeting" },
      clock: "said",
      threadOrder: "first",
      filterMode: "dim",
      filters: {
        themes: ["t1"],
        sources: ["report"],
        kinds: ["meeting"],
        bases: ["stated"],
        speakers: ["council"],
        statuses: ["confirmed"],
        text: "四月",
      },
      sourceId: "report",
      place: { sourceId: "report", start: 0, end: SMALL_TEXT.length },
      window: { from: 18_320, to: 18_322.5 },
    };
    expect(fitView(view, corpus)).toEqual(view);
  });
});

describe("a link made for another corpus opens the page without", () => {
  test.each(["event", "theme", "source"] as const)("the %s that is not here", (type) => {
    expect(fitted({ selection: { type, id: "elsewhere" } }).selection).toEqual({ type: "none" });
  });

  test("an event whose id is that of a theme here", () => {
    expect(fitted({ selection: { type: "event", id: "t1" } }).selection).toEqual({ type: "none" });
  });

  test("the text that is not here", () => {
    expect(fitted({ sourceId: "elsewhere" })).toEqual(initialView("en"));
  });

  test("words of a text that is not here, or beyond its end", () => {
    expect(fitted({ place: { sourceId: "elsewhere", start: 0, end: 1 } })).toEqual(initialView("en"));
    const beyond = { sourceId: "report", start: 0, end: SMALL_TEXT.length + 1 };
    expect(fitted({ place: beyond })).toEqual(initialView("en"));
  });

  test("filters by what is not here, keeping those by what is", () => {
    const filters = {
      ...NO_FILTERS,
      themes: ["t1", "t9"],
      sources: ["elsewhere"],
      speakers: ["nobody", "council"],
      kinds: ["meeting" as const],
    };
    expect(fitted({ filters }).filters).toEqual({
      ...NO_FILTERS,
      themes: ["t1"],
      speakers: ["council"],
      kinds: ["meeting"],
    });
  });

  test("any filter, rather than with one that hides everything", () => {
    expect(fitted({ filters: { ...NO_FILTERS, themes: ["t9"], speakers: ["nobody"] } }).filters).toBe(
      NO_FILTERS,
    );
  });
});

describe("a window", () => {
  const day = 18_325; // 4 March 2020, the only day of this corpus

  test("inside the axis is kept, to the object", () => {
    const window = { from: day - 1, to: day + 30.5 };
    expect(fitted({ window }).window).toBe(window);
  });

  test("that runs on past the axis is cut where the axis ends", () => {
    const { from, to } = fitted({ window: { from: day, to: 1e12 } }).window!;
    expect(from).toBe(day);
    expect(to).toBeLessThan(day + 1000);
  });

  test.each([
    ["elsewhere in time", { from: -1e6, to: -9e5 }],
    ["of ten thousand years, which is everything", { from: -2e6, to: 2e6 }],
    ["of no width", { from: day, to: day }],
    ["of a millisecond", { from: day, to: day + 1e-8 }],
    ["of numbers that are none", { from: NaN, to: Infinity }],
  ])("%s is left out: everything is shown", (_what, window) => {
    expect(fitted({ window })).toEqual(initialView("en"));
  });

  test("on the scale of day 0 counts from there", () => {
    expect(fitted({ scale: "day-zero", window: { from: 0, to: 30 } }).window).toEqual({ from: 0, to: 30 });
    expect(fitted({ scale: "day-zero", window: { from: day, to: day + 30 } })).not.toHaveProperty("window");
  });

  test("has no place in a corpus without a single date", () => {
    const undated = { ...corpus, events: [], sources: [] };
    expect(fitView({ ...initialView("en"), window: { from: 1, to: 2 } }, undated)).toEqual(initialView("en"));
  });
});

test("language, dress and scale do not depend on the corpus", () => {
  const view = { language: "zh", dress: "list", scale: "calendar", clock: "said" } as const;
  expect(fitted({ ...view, selection: { type: "event", id: "elsewhere" } })).toEqual({
    ...initialView("zh"),
    ...view,
  });
});
