import { describe, expect, test } from "vitest";
import { overlaps } from "../../../src/domain/span.ts";
import {
  selectIndex,
  selectPlacedEvents,
  selectTrayEvents,
  selectVisibleEvents,
} from "../../../src/selectors/select-corpus.ts";
import { NO_FILTERS, initialView } from "../../../src/state/app-state.ts";
import type { Filters } from "../../../src/state/app-state.ts";
import { buildFirstCorpus } from "../../fixtures/build-first-corpus.ts";
import { stateOf } from "../../support/state-of.ts";

const corpus = await buildFirstCorpus();
const index = selectIndex(stateOf(corpus))!;
const filtered = (filters: Partial<Filters>) =>
  selectVisibleEvents(stateOf(corpus, { filters: { ...NO_FILTERS, ...filters } }));
const idsOf = (events: readonly { readonly id: string }[]) => events.map(({ id }) => id).toSorted();

describe("an empty filter", () => {
  test("hides nothing", () => {
    expect(idsOf(filtered({}))).toEqual(idsOf(corpus.events));
  });
});

describe("a filter", () => {
  test.each(corpus.sources.map(({ id }) => id))("by the text %s shows what it reports", (source) => {
    const expected = corpus.events.filter(({ reportedIn }) => reportedIn.includes(source));
    expect(idsOf(filtered({ sources: [source] }))).toEqual(idsOf(expected));
    expect(expected.length).toBeGreaterThan(0);
  });

  test("by kind shows that kind", () => {
    for (const kind of ["meeting", "speech", "publication", "instruction", "claim", "background"] as const) {
      const shown = filtered({ kinds: [kind] });
      expect(shown.length).toBeGreaterThan(0);
      expect(new Set(shown.map((event) => event.kind))).toEqual(new Set([kind]));
    }
  });

  test.each(corpus.themes.map(({ id }) => id))(
    "by the theme %s shows events whose words word it",
    (themeId) => {
      const places = corpus.occurrences.filter((occurrence) => occurrence.themeId === themeId);
      const expected = corpus.events.filter(({ passages }) =>
        passages.some((passage) =>
          places.some(
            (place) => place.passage.sourceId === passage.sourceId && overlaps(place.passage, passage),
          ),
        ),
      );
      expect(idsOf(filtered({ themes: [themeId] }))).toEqual(idsOf(expected));
    },
  );

  test("by several of a kind shows what is any of them", () => {
    expect(idsOf(filtered({ kinds: ["meeting", "background"] }))).toEqual(
      idsOf([...filtered({ kinds: ["meeting"] }), ...filtered({ kinds: ["background"] })]),
    );
  });

  test("beside another shows only what passes both", () => {
    const inBoth = filtered({ kinds: ["speech"] }).filter(({ reportedIn }) =>
      reportedIn.includes("conference-2018"),
    );
    expect(idsOf(filtered({ kinds: ["speech"], sources: ["conference-2018"] }))).toEqual(idsOf(inBoth));
    expect(inBoth.length).toBeGreaterThan(0);
  });
});

describe("the events", () => {
  const state = stateOf(corpus);

  test("are each either placed in time or in the tray", () => {
    const [placed, tray] = [selectPlacedEvents(state), selectTrayEvents(state)];
    expect(idsOf([...placed, ...tray])).toEqual(idsOf(corpus.events));
    expect(tray.filter(({ dating }) => dating.edtf !== undefined)).toEqual([]);
    expect(idsOf(tray)).toEqual(["new-era", "pub-study-session-bilingual"]);
  });

  test("are the same on the score, in the list and in the table, whatever the filter", () => {
    for (const filters of [NO_FILTERS, { ...NO_FILTERS, themes: ["wangluo-qiangguo"] }]) {
      const filteredState = stateOf(corpus, { filters });
      expect(idsOf([...selectPlacedEvents(filteredState), ...selectTrayEvents(filteredState)])).toEqual(
        idsOf(selectVisibleEvents(filteredState)),
      );
    }
  });

  test("stand in the order in which they happened, the undated last", () => {
    const days = selectVisibleEvents(state).map(
      ({ dating: { earliest, latest } }) => earliest ?? latest ?? Infinity,
    );
    expect(days).toEqual(days.toSorted((a, b) => a - b));
  });

  test("stand whole before part, parts in the order in which they are told", () => {
    const ids = selectVisibleEvents(state).map(({ id }) => id);
    const conference = ids.filter((id) => id === "conf-2018" || index.events.get(id)?.partOf === "conf-2018");
    const told = corpus.events
      .filter(({ partOf }) => partOf === "conf-2018")
      .toSorted((a, b) => (a.order ?? 0) - (b.order ?? 0));
    expect(conference).toEqual(["conf-2018", ...told.map(({ id }) => id)]);
  });

  test("stand in the same order however the corpus file lists them", () => {
    const turned = { ...corpus, events: corpus.events.toReversed() };
    expect(selectVisibleEvents(stateOf(turned)).map(({ id }) => id)).toEqual(
      selectVisibleEvents(state).map(({ id }) => id),
    );
  });
});

describe("what is derived from the state", () => {
  test("is the same object until what it is derived from changes", () => {
    const state = stateOf(corpus);
    const moved = { ...state, view: { ...state.view, window: { from: 1, to: 2 }, dress: "list" as const } };
    expect(selectVisibleEvents(moved)).toBe(selectVisibleEvents(state));
    expect(selectIndex(moved)).toBe(selectIndex(state));
  });

  test("is empty while no corpus is open", () => {
    const loading = { corpus: { phase: "loading" }, view: initialView("en"), lastMove: "zoom" } as const;
    expect(selectIndex(loading)).toBeUndefined();
    expect(selectVisibleEvents(loading)).toEqual([]);
    expect(selectTrayEvents(loading)).toEqual([]);
  });
});
