import { describe, expect, test } from "vitest";
import type { SegmentKind } from "../../../src/domain/source-document.ts";
import { contains } from "../../../src/domain/span.ts";
import { indexCorpus } from "../../../src/selectors/corpus-index.ts";
import {
  eventsAt,
  selectHighlights,
  selectLit,
  selectOpenSource,
  selectTarget,
} from "../../../src/selectors/select-reader.ts";
import { NO_FILTERS } from "../../../src/state/app-state.ts";
import type { View } from "../../../src/state/app-state.ts";
import { buildFirstCorpus } from "../../fixtures/build-first-corpus.ts";
import { stateOf } from "../../support/state-of.ts";

const corpus = await buildFirstCorpus();
const index = indexCorpus(corpus);
const openId = (view: Partial<View>) => selectOpenSource(stateOf(corpus, view))?.id;

describe("the open text", () => {
  test("is the first one issued when nothing is chosen", () => {
    expect(openId({})).toBe("conference-2018");
  });

  test.each(corpus.events.map(({ id }) => id))("of the event %s holds words of it", (id) => {
    const open = openId({ selection: { type: "event", id } });
    expect(index.events.get(id)!.passages.map(({ sourceId }) => sourceId)).toContain(open);
  });

  test.each(corpus.themes.map(({ id }) => id))("of the theme %s words it", (id) => {
    const open = openId({ selection: { type: "theme", id } });
    expect(index.occurrencesByTheme.get(id)!.map(({ passage }) => passage.sourceId)).toContain(open);
  });

  test("of a theme that the first text words is the first text", () => {
    expect(openId({ selection: { type: "theme", id: "wangluo-qiangguo" } })).toBe("conference-2018");
    expect(openId({ selection: { type: "theme", id: "zhongguo-gushi" } })).toBe("study-session-xinhua");
  });

  test("of a source is the source", () => {
    expect(openId({ selection: { type: "source", id: "instructions-2023" } })).toBe("instructions-2023");
  });

  test("is the one the reader opened, whatever is chosen", () => {
    const selection = { type: "event", id: "conf-2018" } as const;
    expect(openId({ selection, sourceId: "press-conference-2022" })).toBe("press-conference-2022");
  });
});

describe("what is lit", () => {
  test.each(corpus.events.map(({ id }) => id))(
    "for the event %s is exactly its words in the open text",
    (id) => {
      const event = index.events.get(id)!;
      for (const sourceId of new Set(event.passages.map((passage) => passage.sourceId))) {
        const state = stateOf(corpus, { selection: { type: "event", id }, sourceId });
        expect(selectLit(state).map(({ start, end }) => [start, end])).toEqual(
          event.passages
            .filter((passage) => passage.sourceId === sourceId)
            .map(({ start, end }) => [start, end]),
        );
      }
    },
  );

  test("for a theme is what its counts count", () => {
    for (const { id } of corpus.themes) {
      const state = stateOf(corpus, { selection: { type: "theme", id }, sourceId: "instructions-2023" });
      const counted = corpus.occurrences.filter(
        ({ themeId, strength, passage }) =>
          themeId === id && strength === "core" && passage.sourceId === "instructions-2023",
      );
      expect(selectLit(state)).toHaveLength(counted.length);
    }
  });

  test("includes the words that were asked for, and they come to view", () => {
    const place = { sourceId: "conference-2018", start: 300, end: 310 };
    const state = stateOf(corpus, {
      selection: { type: "event", id: "conf-2018" },
      sourceId: "conference-2018",
      place,
    });
    expect(selectLit(state)).toContainEqual({ layer: "selected", id: "place", start: 300, end: 310 });
    expect(selectTarget(state)).toBe(300);
  });

  test("of another text is not lit here, and nothing comes to view", () => {
    const state = stateOf(corpus, {
      selection: { type: "event", id: "conf-2018" },
      sourceId: "instructions-2023",
      place: { sourceId: "conference-2018", start: 300, end: 310 },
    });
    expect(selectLit(state)).toEqual([]);
    expect(selectTarget(state)).toBeUndefined();
  });

  test("comes to view where it first stands", () => {
    const state = stateOf(corpus, { selection: { type: "event", id: "conf-2018" } });
    const own = index.events
      .get("conf-2018")!
      .passages.filter(({ sourceId }) => sourceId === "conference-2018");
    expect(selectTarget(state)).toBe(Math.min(...own.map(({ start }) => start)));
  });
});

describe("the marks of a text", () => {
  const marksOf = (view: Partial<View>) => selectHighlights(stateOf(corpus, view));

  test("are its evidence, its formulas and its dates, fixed names left alone", () => {
    const marks = marksOf({ sourceId: "instructions-2023" });
    const themes = corpus.occurrences.filter(
      ({ passage, strength }) => passage.sourceId === "instructions-2023" && strength !== "compound",
    );
    const dates = corpus.temporalExpressions.filter(
      ({ passage }) => passage.sourceId === "instructions-2023",
    );
    expect(marks.filter(({ layer }) => layer === "theme")).toHaveLength(themes.length);
    expect(marks.filter(({ layer }) => layer === "date")).toHaveLength(dates.length);
    expect(marks.filter(({ layer }) => layer === "evidence").length).toBeGreaterThan(10);
  });

  test("are no evidence for events that the filter hides", () => {
    const filters = { ...NO_FILTERS, kinds: ["claim" as const] };
    const evidence = marksOf({ sourceId: "instructions-2023", filters }).filter(
      ({ layer }) => layer === "evidence",
    );
    expect(evidence.length).toBeGreaterThan(0);
    expect(new Set(evidence.map(({ id }) => index.events.get(id)?.kind))).toEqual(new Set(["claim"]));
  });
});

describe("the events at a place", () => {
  test("are those whose words cover it, the most specific first", () => {
    for (const { id: sourceId } of corpus.sources) {
      for (const { passage } of index.evidence.get(sourceId) ?? []) {
        const found = eventsAt(index, sourceId, passage);
        const lengths = found.map((event) =>
          Math.min(
            ...event.passages
              .filter(
                (own) => own.sourceId === sourceId && own.start < passage.end && passage.start < own.end,
              )
              .map(({ start, end }) => end - start),
          ),
        );
        expect(lengths).toEqual(lengths.toSorted((a, b) => a - b));
        expect(new Set(found).size).toBe(found.length);
      }
    }
  });

  test("begin with a part where the words tell of the part, though the whole rests on them too", () => {
    const outer = corpus.events.flatMap((whole) => {
      const parts = corpus.events.filter(({ partOf }) => partOf === whole.id);
      return whole.passages.flatMap((passage) =>
        parts.flatMap((part) =>
          part.passages
            .filter((own) => own.sourceId === passage.sourceId && contains(passage, own))
            .filter((own) => own.end - own.start < passage.end - passage.start)
            .map((own) => ({ whole, part, own })),
        ),
      );
    });
    expect(outer.length).toBeGreaterThan(0);
    for (const { whole, part, own } of outer) {
      const found = eventsAt(index, own.sourceId, own).map(({ id }) => id);
      expect(found.indexOf(part.id)).toBeLessThan(found.indexOf(whole.id));
    }
  });

  test("are none in what the page put around a text, and none in a text that is not here", () => {
    const around: readonly SegmentKind[] = [
      "pagination",
      "link-list",
      "filter-menu",
      "end-mark",
      "page-note",
    ];
    for (const { id, segments } of corpus.sources) {
      for (const segment of segments.filter(({ kind }) => around.includes(kind))) {
        expect(eventsAt(index, id, segment)).toEqual([]);
      }
    }
    expect(eventsAt(index, "nowhere", { start: 0, end: 1 })).toEqual([]);
  });
});
