import { describe, expect, test } from "vitest";
import { overlaps } from "../../../src/domain/span.ts";
import {
  selectChoiceCounts,
  selectDimmed,
  selectMatches,
  selectPasses,
  selectPlacedEvents,
  selectTrayEvents,
  selectVisibleEvents,
} from "../../../src/selectors/select-corpus.ts";
import { selectEventColumns, selectIndex } from "../../../src/selectors/select-index.ts";
import { NO_FILTERS, initialView } from "../../../src/state/app-state.ts";
import type { Filters } from "../../../src/state/app-state.ts";
import { NEW_SESSION } from "../../../src/state/session.ts";
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
    const loading = {
      corpus: { phase: "loading" },
      view: initialView("en"),
      lastMove: "zoom",
      hand: "move",
      session: NEW_SESSION,
    } as const;
    expect(selectIndex(loading)).toBeUndefined();
    expect(selectVisibleEvents(loading)).toEqual([]);
    expect(selectTrayEvents(loading)).toEqual([]);
  });
});

describe("filters by what an event says of itself", () => {
  test("by how its date is known, and by its standing", () => {
    const known = filtered({ bases: ["outside", "weekday"] });
    expect(new Set(known.map(({ dating }) => dating.basis))).toEqual(new Set(["outside", "weekday"]));
    const proposed = filtered({ statuses: ["proposed"] });
    expect(idsOf(proposed)).toEqual(idsOf(corpus.events.filter(({ status }) => status === "proposed")));
  });

  test("by a speaker: whoever takes part as one, and whoever is given words in its passages", () => {
    const byLi = idsOf(filtered({ speakers: ["li-keqiang"] }));
    expect(byLi).toContain("conf-2018-chair");
    expect(byLi).not.toContain("conf-2023-cai");
    expect(filtered({ speakers: ["zhao-leji"] })).toEqual([]); // attends, and says nothing
  });

  test.each([
    ["a word of a title, whatever its capitals", "NATIONAL conference"],
    ["full-width letters", "ｎａｔｉｏｎａｌ"],
    ["words of the text it rests on", "made the instruction at"],
    ["Chinese, by its characters", "第二十三次"],
    ["several words in any order", "conference national"],
  ])("by text: %s", (_what, text) => {
    const found = filtered({ text });
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThan(corpus.events.length);
  });

  test("by text that stands nowhere, or only across two events, finds nothing", () => {
    expect(filtered({ text: "zeppelin" })).toEqual([]);
    const [first, second] = corpus.events;
    expect(filtered({ text: `${first!.title.zh}${second!.title.en}`.replaceAll(" ", "") })).toEqual([]);
  });
});

describe("a filter that dims", () => {
  const dimming = stateOf(corpus, { filters: { ...NO_FILTERS, kinds: ["claim"] }, filterMode: "dim" });

  test("leaves every event on show and says which do not pass", () => {
    const claims = corpus.events.filter(({ kind }) => kind === "claim");
    expect(selectVisibleEvents(dimming)).toHaveLength(corpus.events.length);
    expect(selectDimmed(dimming).size).toBe(corpus.events.length - claims.length);
    expect(selectMatches(dimming)).toBe(claims.length);
    expect(claims.some(({ id }) => selectDimmed(dimming).has(id))).toBe(false);
  });

  test("and one that hides are told apart in the columns, place for place", () => {
    const columns = selectEventColumns(dimming);
    const hiding = { ...dimming, view: { ...dimming.view, filterMode: "hide" as const } };
    const [dimmed, hidden] = [selectPasses(dimming), selectPasses(hiding)];
    expect(dimmed).toHaveLength(columns.count);
    for (let at = 0; at < columns.count; at += 1) {
      const isClaim = index.events.get(columns.words.id(at))?.kind === "claim";
      expect([dimmed[at], hidden[at]]).toEqual(isClaim ? [1, 1] : [2, 0]);
    }
  });

  test("that is empty dims nothing", () => {
    expect(selectDimmed(stateOf(corpus, { filterMode: "dim" })).size).toBe(0);
  });
});

describe("counts per choice", () => {
  test("say what each would leave beside the other filters, of how many there are", () => {
    const counts = selectChoiceCounts(
      stateOf(corpus, { filters: { ...NO_FILTERS, kinds: ["speech"], sources: ["conference-2018"] } }),
    )!;
    const told = corpus.events.filter(({ reportedIn }) => reportedIn.includes("conference-2018"));
    for (const { id, count, of } of counts.kinds) {
      expect(count).toBe(told.filter(({ kind }) => kind === id).length);
      expect(of).toBe(corpus.events.filter(({ kind }) => kind === id).length);
    }
    expect(counts.sources.find(({ id }) => id === "instructions-2023")?.count).toBe(
      filtered({ kinds: ["speech"], sources: ["instructions-2023"] }).length,
    );
  });

  test("leave out what no event has", () => {
    const counts = selectChoiceCounts(stateOf(corpus))!;
    expect(counts.speakers.every(({ of }) => of > 0)).toBe(true);
    expect(counts.speakers.map(({ id }) => id)).not.toContain("zhao-leji");
  });
});

test("by the clock of telling, events stand in the order in which texts told of them", () => {
  const told = selectVisibleEvents(stateOf(corpus, { clock: "said" }));
  const { said, words, count } = selectEventColumns(stateOf(corpus));
  const dayOf = new Map(Array.from({ length: count }, (_, at) => [words.id(at), said[at]]));
  const days = told.map(({ id }) => dayOf.get(id) ?? NaN).map((day) => (Number.isNaN(day) ? 1e9 : day));
  expect(days).toEqual(days.toSorted((a, b) => a - b));
  expect(idsOf(told)).toEqual(idsOf(corpus.events));
});
