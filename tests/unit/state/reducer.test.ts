import { describe, expect, test } from "vitest";
import type { Action } from "../../../src/state/actions.ts";
import { NO_FILTERS, initialView } from "../../../src/state/app-state.ts";
import { NEW_SESSION } from "../../../src/state/session.ts";
import type { View } from "../../../src/state/app-state.ts";
import { reduce } from "../../../src/state/reducer.ts";
import { buildFirstCorpus } from "../../fixtures/build-first-corpus.ts";
import { stateOf } from "../../support/state-of.ts";

const corpus = await buildFirstCorpus();
const viewAfter = (view: Partial<View>, ...actions: readonly Action[]): View =>
  actions.reduce(reduce, stateOf(corpus, view)).view;
const selectEvent = (id: string): Action => ({ type: "select", selection: { type: "event", id } });
const selectTheme = (id: string): Action => ({ type: "select", selection: { type: "theme", id } });

describe("the open text", () => {
  test("stays open when the chosen event is told there too", () => {
    const view = viewAfter({ sourceId: "study-session-bilingual" }, selectEvent("study-session"));
    expect(view.sourceId).toBe("study-session-bilingual");
  });

  test("gives way when the chosen event is not told there", () => {
    const view = viewAfter({ sourceId: "study-session-bilingual" }, selectEvent("conf-2018"));
    expect(view.sourceId).toBeUndefined();
  });

  test("stays open when it words the chosen theme, and gives way when it does not", () => {
    expect(viewAfter({ sourceId: "conference-2018" }, selectTheme("wangluo-qiangguo")).sourceId).toBe(
      "conference-2018",
    );
    expect(
      viewAfter({ sourceId: "conference-2018" }, selectTheme("zhongguo-gushi")).sourceId,
    ).toBeUndefined();
  });

  test("stays open when the selection is cleared", () => {
    const cleared: Action = { type: "select", selection: { type: "none" } };
    expect(viewAfter({ sourceId: "conference-2018" }, cleared).sourceId).toBe("conference-2018");
  });

  test("is the one whose words were chosen, whatever was open", () => {
    const place = { sourceId: "instructions-2023", start: 100, end: 120 };
    const action: Action = { type: "select", selection: { type: "event", id: "conf-2023" }, place };
    expect(viewAfter({ sourceId: "conference-2018" }, action)).toMatchObject({
      sourceId: "instructions-2023",
      place,
    });
  });

  test("is the source that was chosen", () => {
    const action: Action = { type: "select", selection: { type: "source", id: "press-conference-2022" } };
    expect(viewAfter({ sourceId: "conference-2018" }, action).sourceId).toBe("press-conference-2022");
  });

  test("follows the words a count or a quotation leads to, and the selection stays", () => {
    const place = { sourceId: "conference-2018", start: 5, end: 9 };
    const view = viewAfter({}, selectTheme("wangluo-qiangguo"), { type: "go-to-words", place });
    expect(view).toMatchObject({
      selection: { type: "theme", id: "wangluo-qiangguo" },
      sourceId: "conference-2018",
      place,
    });
  });
});

describe("words that were brought to view", () => {
  const place = { sourceId: "conference-2018", start: 5, end: 9 };

  test("are let go when something else is chosen or another text is opened", () => {
    expect(viewAfter({ place }, selectEvent("conf-2018"))).not.toHaveProperty("place");
    expect(viewAfter({ place }, { type: "open-source", sourceId: "instructions-2023" })).toEqual({
      ...initialView("en"),
      sourceId: "instructions-2023",
    });
  });
});

describe("the stretch of time on screen", () => {
  const window = { from: 17_000, to: 18_000 };

  test("is kept while filters, dress and language change", () => {
    const view = viewAfter(
      { window },
      { type: "filter", filters: { ...NO_FILTERS, kinds: ["meeting"] } },
      { type: "wear", dress: "list" },
      { type: "speak", language: "zh" },
    );
    expect(view).toMatchObject({ window, dress: "list", language: "zh" });
  });

  test("is given up with the scale it was chosen on", () => {
    expect(viewAfter({ window }, { type: "rescale", scale: "calendar" })).toEqual({
      ...initialView("en"),
      scale: "calendar",
    });
  });

  test("is no part of the view when everything is shown", () => {
    expect(viewAfter({ window }, { type: "look-at", window: undefined })).toEqual(initialView("en"));
  });
});

describe("the stage", () => {
  const present: Action = { type: "present", isOn: true };

  test("is entered at the first page and left for the view that was there", () => {
    expect(viewAfter({}, present).stage).toEqual({ page: 0 });
    expect(viewAfter({}, present, { type: "present", isOn: false })).toEqual(initialView("en"));
  });

  test("shows from its first page whatever is chosen next", () => {
    const turned = viewAfter({}, present, { type: "turn-page", page: 3 });
    expect(turned.stage).toEqual({ page: 3 });
    expect(viewAfter(turned, selectEvent("conf-2018")).stage).toEqual({ page: 0 });
  });

  test("has no pages to turn where nobody presents", () => {
    expect(viewAfter({}, { type: "turn-page", page: 3 })).toEqual(initialView("en"));
  });
});

describe("a corpus", () => {
  test("that opens leaves a link where it led", () => {
    const view: View = { ...initialView("zh"), selection: { type: "event", id: "conf-2018" } };
    const state = reduce(
      { corpus: { phase: "loading" }, view, lastMove: "zoom", hand: "move", session: NEW_SESSION },
      { type: "corpus-opened", corpus },
    );
    expect(state).toMatchObject({ corpus: { phase: "ready", corpus, isOwn: false }, view });
  });

  test("that opens drops what a link asks for and it does not hold", () => {
    const view: View = { ...initialView("zh"), selection: { type: "event", id: "elsewhere" } };
    const state = reduce(
      { corpus: { phase: "loading" }, view, lastMove: "zoom", hand: "move", session: NEW_SESSION },
      { type: "corpus-opened", corpus },
    );
    expect(state.view).toEqual(initialView("zh"));
  });

  test("that does not open leaves its problems", () => {
    const problems = [{ what: "No file.", where: "corpus.json", remedy: "Build it." }];
    const state = reduce(
      {
        corpus: { phase: "loading" },
        view: initialView("en"),
        lastMove: "zoom",
        hand: "move",
        session: NEW_SESSION,
      },
      { type: "corpus-failed", problems },
    );
    expect(state.corpus).toEqual({ phase: "failed", problems });
  });
});
