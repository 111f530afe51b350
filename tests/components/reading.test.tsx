import { fireEvent, screen, waitFor } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { isFurniture } from "../../src/domain/source-document.ts";
import "../../src/views/reader/MarksHere.tsx"; // loaded later on the page, at once here
import "../../src/views/reader/SentenceRows.tsx";
import { buildFirstCorpus } from "../fixtures/build-first-corpus.ts";
import { showPage } from "../support/show-page.tsx";

const corpus = await buildFirstCorpus();
const source = (id: string) => corpus.sources.find((one) => one.id === id)!;

describe("a text sentence by sentence", () => {
  const show = async (sourceId: string) => {
    const page = showPage(corpus, { sourceId, dress: "list" });
    page.dispatch({ type: "set-reading", reading: { showsVoices: true } });
    await waitFor(() => expect(page.find(".sentence-row")).toBeInTheDocument(), { timeout: 20_000 });
    return page;
  };

  test("numbers every sentence by its paragraph, and loses not a character", async () => {
    const { findAll } = await show("study-session-xinhua");
    const { sentences, segments, text } = source("study-session-xinhua");
    const rows = findAll(".sentence-row");
    expect(rows.map(({ dataset }) => dataset["sentence"])).toEqual(sentences.map(({ id }) => id));
    expect(rows[0]!.querySelector(".sentence-number")).toHaveTextContent("1.1");
    expect(screen.getByLabelText("paragraph 3, sentence 2")).toHaveTextContent("3.2");
    const paragraphs = segments.filter(({ kind }) => kind === "paragraph");
    expect(rows.map((row) => row.querySelector("p")!.textContent).join("")).toBe(
      paragraphs.map(({ start, end }) => text.slice(start, end)).join(""),
    );
  });

  test("says beside each who speaks, by which verb and in which voice; nobody is an answer", async () => {
    const { find, findAll } = await show("study-session-xinhua");
    const noted = (id: string) => find(`[data-sentence="${id}"] .voice-notes`);
    const [stated] = corpus.statements.filter(
      ({ sourceId, verbs, attribution }) =>
        sourceId === "study-session-xinhua" && verbs.length > 0 && attribution === "explicit",
    );
    expect(noted(stated!.sentenceId)).toHaveTextContent(stated!.speaker);
    expect(noted(stated!.sentenceId)).toHaveTextContent(stated!.verbs[0]!.exact);
    expect(findAll(".voice-notes")).toHaveLength(source("study-session-xinhua").sentences.length);
    expect(findAll('[data-voice="none"]').every((note) => note.textContent === "unattributed")).toBe(true);
    expect(findAll('[data-voice="none"]').length).toBeGreaterThan(0);
  });
});

describe("a reader's settings", () => {
  test("fold what the page added around the text into lines that can be opened", () => {
    const { findAll, dispatch } = showPage(corpus, { sourceId: "conference-2018", dress: "list" });
    const furniture = source("conference-2018").segments.filter(({ kind }) => isFurniture(kind));
    dispatch({ type: "set-reading", reading: { foldsFurniture: true } });
    const folded = findAll(".folded-segments");
    expect(folded.length).toBeGreaterThan(0);
    expect(findAll(".folded-segments .is-furniture")).toHaveLength(furniture.length);
    expect(folded.at(-1)).toHaveTextContent(/\d+ parts of the page around the text/);
    expect(folded.every((element) => !element.hasAttribute("open"))).toBe(true);
  });

  test("set size and spacing, for one text and for texts side by side", () => {
    const { find, dispatch } = showPage(corpus, { dress: "list" });
    dispatch({ type: "set-reading", reading: { size: 1.35, spacing: "wide" } });
    expect(find(".reader").style.getPropertyValue("--text-size")).toBe("1.35");
    expect(find(".reader").style.getPropertyValue("--text-spacing")).toBe("1.25");
  });
});

describe("marks on the same words", () => {
  test("are all offered in a list, each leading to what it marks", async () => {
    const { findAll, find, click, store } = showPage(corpus, {
      sourceId: "study-session-xinhua",
      dress: "list",
    });
    const crowded = findAll("mark[data-marks] > [role=button]");
    expect(crowded.length).toBeGreaterThan(0);
    click(crowded[0]!);
    await waitFor(() => expect(find(".marks-here")).toBeInTheDocument(), { timeout: 20_000 });
    const offered = findAll(".marks-here button");
    expect(offered).toHaveLength(Number(crowded[0]!.parentElement!.dataset["marks"]));
    const event = offered.find(({ dataset }) => dataset["mark"] === "event")!;
    click(event);
    const { selection } = store.getState().view;
    expect(selection.type).toBe("event");
    expect(event.textContent).toBe(
      corpus.events.find(({ id }) => selection.type === "event" && id === selection.id)!.title.en,
    );
    fireEvent.pointerDown(document.body);
    expect(findAll(".marks-here")).toEqual([]);
  });
});
