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
      filters: { themes: ["t1"], sources: ["report"], kinds: ["meeting"] },
      sourceId: "report",
      place: { sourceId: "report", start: 0, end: SMALL_TEXT.length },
      window: { from: 1, to: 2.5 },
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
    const filters = { themes: ["t1", "t9"], sources: ["elsewhere"], kinds: ["meeting" as const] };
    expect(fitted({ filters }).filters).toEqual({ themes: ["t1"], sources: [], kinds: ["meeting"] });
  });

  test("any filter, rather than with one that hides everything", () => {
    expect(fitted({ filters: { themes: ["t9"], sources: [], kinds: [] } }).filters).toBe(NO_FILTERS);
  });
});

test("language, dress, scale and window do not depend on the corpus", () => {
  const view = { language: "zh", dress: "list", scale: "calendar", window: { from: 5, to: 6 } } as const;
  expect(fitted({ ...view, selection: { type: "event", id: "elsewhere" } })).toEqual({
    ...initialView("zh"),
    ...view,
  });
});
