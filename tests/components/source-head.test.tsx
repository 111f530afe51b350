import { beforeEach, describe, expect, test } from "vitest";
import { buildFirstCorpus } from "../fixtures/build-first-corpus.ts";
import { showPage } from "../support/show-page.tsx";

const corpus = await buildFirstCorpus();

beforeEach(() => sessionStorage.clear());

describe("before a text", () => {
  test.each(corpus.sources)("$id: who issued it, what it is, when, and what is missing", (source) => {
    const { find } = showPage(corpus, { dress: "list", sourceId: source.id });
    const head = find(".source-head");
    expect(head).toHaveTextContent(source.outlet?.basis.en ?? "The text names no publisher.");
    expect(head).toHaveTextContent(source.genreNote.en);
    for (const what of source.missing) expect(head).toHaveTextContent(what.en);
    for (const { label } of source.witnesses) expect(head).toHaveTextContent(label.en);
  });

  test("stands a card that is open on the first visit and closed on the next", () => {
    const { dispatch, find } = showPage(corpus, { dress: "list", sourceId: "conference-2018" });
    expect(find(".source-head")).toHaveAttribute("open");
    dispatch({ type: "open-source", sourceId: "instructions-2023" });
    expect(find(".source-head")).toHaveAttribute("open");
    dispatch({ type: "open-source", sourceId: "conference-2018" });
    expect(find(".source-head")).not.toHaveAttribute("open");
  });

  test("the card gives way to words that are to be shown, and the text still has its first visit", () => {
    const { dispatch, find } = showPage(corpus, { dress: "list", sourceId: "conference-2018" });
    dispatch({ type: "select", selection: { type: "event", id: "conf-2023" } });
    expect(find(".reader-page").dataset["source"]).toBe("instructions-2023");
    expect(find(".source-head")).not.toHaveAttribute("open");
    dispatch({ type: "select", selection: { type: "none" } });
    dispatch({ type: "open-source", sourceId: "press-conference-2022" });
    dispatch({ type: "open-source", sourceId: "instructions-2023" });
    expect(find(".source-head")).toHaveAttribute("open");
  });

  test("the event it reports is one click away", () => {
    const { click, find, store } = showPage(corpus, { dress: "list", sourceId: "conference-2018" });
    click(find(".source-head button"));
    expect(store.getState().view.selection).toEqual({ type: "event", id: "conf-2018" });
  });
});
