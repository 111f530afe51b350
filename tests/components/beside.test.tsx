import { act, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { initialView } from "../../src/state/app-state.ts";
import { createAppStore } from "../../src/state/store.ts";
import { alignWitnesses } from "../../src/extraction/alignment/align-witnesses.ts";
import type { WitnessEntry } from "../../src/selectors/corpus-index.ts";
import "../../src/views/beside/Beside.tsx"; // loaded later on the page, at once here
import { App } from "../../src/views/App.tsx";
import { Page } from "../../src/views/Page.tsx";
import { AlignContext, StoreContext } from "../../src/views/page-context.ts";
import { buildFirstCorpus } from "../fixtures/build-first-corpus.ts";

const corpus = await buildFirstCorpus();
const TRIPTYCH = ["study-session-bilingual.zh", "study-session-bilingual.en", "study-session-xinhua"];

const alignable = ({ source, witness }: WitnessEntry) => {
  const segments = source.segments.filter(({ witnessId }) => witnessId === witness.id);
  const own = new Set(segments.map(({ id }) => id));
  return {
    id: witness.id,
    language: witness.language,
    text: source.text,
    segments,
    sentences: source.sentences.filter(({ segmentId }) => own.has(segmentId)),
  };
};

async function showBeside(beside: readonly string[], language: "en" | "zh" = "en", shown = corpus) {
  const store = createAppStore({ ...initialView(language), beside });
  store.dispatch({ type: "corpus-opened", corpus: shown });
  const { container } = render(
    <StoreContext value={store}>
      <AlignContext
        value={(a, b) => Promise.resolve({ ok: true, value: alignWitnesses(alignable(a), alignable(b)) })}
      >
        <App>
          <Page />
        </App>
      </AlignContext>
    </StoreContext>,
  );
  await waitFor(() => expect(container.querySelector(".beside")).toBeInTheDocument(), { timeout: 20_000 });
  const rows = () => [...container.querySelectorAll<HTMLElement>(".beside-row")];
  return { store, container, rows };
}

const pressKey = (element: HTMLElement, key: string): void => {
  fireEvent.keyDown(element, { key });
};

describe("texts side by side", () => {
  test("stand row by row in their languages, with the status of the links", async () => {
    const { rows, container } = await showBeside(TRIPTYCH);
    expect(rows()).toHaveLength(28);
    const [, second] = rows();
    expect([...second!.querySelectorAll("p[lang]")].map((p) => p.getAttribute("lang"))).toEqual([
      "zh-Hans",
      "en",
      "en",
    ]);
    expect(second!).toHaveClass("is-reviewed");
    expect(within(second!).getByRole("button", { name: "Row 2, link reviewed" })).toBeInTheDocument();
    expect(container.querySelector('[data-origin="reviewed"]')).toHaveTextContent("Links reviewed");
    expect(second!.querySelectorAll("mark.is-differs").length).toBeGreaterThan(0);
  });

  test("list what only one has, with the number of its sentences", async () => {
    const { container } = await showBeside(["study-session-xinhua", "study-session-bilingual.en"]);
    const only = container.querySelector('[data-list="only-study-session-xinhua"]')!;
    expect(only).toHaveTextContent(/Only in Study session, Xinhua: 1 of its \d+ sentences and lines/);
    expect(only.querySelector("q")).toHaveTextContent("BEIJING, Nov. 30");
  });

  test("without stored links are aligned, and say that nobody has looked at it", async () => {
    const { container, rows, store } = await showBeside(["conference-2018", "instructions-2023"]);
    await screen.findByText("Links proposed just now, not reviewed", undefined, { timeout: 20_000 });
    expect(rows().length).toBeGreaterThan(30);
    expect(store.getState().session.pairs).toHaveLength(1);
    expect(container.querySelector(".beside-row.is-reviewed")).toBeNull();
  });

  test("are left for one text", async () => {
    const { container, store } = await showBeside(TRIPTYCH);
    act(() => screen.getByRole("button", { name: "One text" }).click());
    expect(store.getState().view.beside).toEqual([]);
    expect(container.querySelector(".reader")).toBeInTheDocument();
  });

  test("have their links merged and split by keys, kept for the session, and given out as YAML", async () => {
    const { rows, container } = await showBeside([
      "study-session-bilingual.en",
      "study-session-bilingual.zh",
    ]);
    const before = rows().length;
    const handle = () => rows()[3]!.querySelector<HTMLElement>("[data-rove]")!;
    pressKey(handle(), "m");
    expect(rows()).toHaveLength(before - 1);
    act(() => screen.getByRole("button", { name: "Copy as alignments.yaml" }).click());
    expect(container.querySelector("textarea")!.value).toMatch(/a: \{p\d\.s\d: ".*", p\d\.s\d: ".*"\}/);
    pressKey(handle(), "s");
    expect(rows()).toHaveLength(before);
  });

  test("take changes back one by one, as far as they were made with these texts", async () => {
    const { rows, container, store } = await showBeside(TRIPTYCH);
    const words = () => rows().map(({ textContent }) => textContent);
    const before = words();
    const handle = (at: number) => rows()[at]!.querySelector<HTMLElement>("[data-rove]")!;
    pressKey(handle(1), "m");
    pressKey(handle(4), "s");
    expect(words()).not.toEqual(before);
    act(() => screen.getByRole("button", { name: "Take back the last change" }).click());
    pressKey(handle(1), "u");
    expect(words()).toEqual(before);
    expect(container.querySelector(".beside-changed")).toBeNull();
    pressKey(handle(1), "m");
    act(() => store.dispatch({ type: "read-beside", witnesses: ["conference-2018", "instructions-2023"] }));
    await screen.findByText("Links proposed just now, not reviewed", undefined, { timeout: 20_000 });
    expect(screen.queryByRole("button", { name: "Take back the last change" })).toBeNull();
  });

  test("are changed in whichever order they were aligned", async () => {
    const { rows, store } = await showBeside(["conference-2018", "instructions-2023"]);
    await screen.findByText("Links proposed just now, not reviewed", undefined, { timeout: 20_000 });
    act(() => store.dispatch({ type: "read-beside", witnesses: ["instructions-2023", "conference-2018"] }));
    const joined = rows().findIndex((row) => row.classList.contains("is-proposed"));
    pressKey(rows()[joined]!.querySelector<HTMLElement>("[data-rove]")!, "m");
    expect(screen.getByRole("button", { name: "Take back the last change" })).toBeVisible();
    expect(store.getState().session.pairs).toMatchObject([{ isChanged: true }]);
    expect(screen.getByRole("button", { name: "Copy as alignments.yaml" })).toBeVisible();
  });

  test("say that they are the same, or that one has nothing to compare", async () => {
    const [first] = corpus.sources.filter(({ id }) => id === "conference-2018");
    const copy = (id: string, part: Partial<typeof first>) => ({
      ...first!,
      id,
      witnesses: first!.witnesses.map((witness) => ({ ...witness, id })),
      segments: first!.segments.map((segment) => ({ ...segment, witnessId: id })),
      ...part,
    });
    const sources = [copy("twin", {}), copy("other", {}), copy("bare", { segments: [], sentences: [] })];
    const shown = { ...corpus, sources: [...corpus.sources, ...sources] };
    const { store } = await showBeside(["twin", "other"], "en", shown);
    expect(await screen.findByText("Word for word the same.", undefined, { timeout: 20_000 })).toBeVisible();
    act(() => store.dispatch({ type: "read-beside", witnesses: ["twin", "bare"] }));
    expect(await screen.findByText(/no sentences to compare/, undefined, { timeout: 20_000 })).toBeVisible();
    expect(screen.queryByText("Word for word the same.")).toBeNull();
  });

  test("light up the words that are asked for, wherever they stand", async () => {
    const { store, container } = await showBeside(TRIPTYCH);
    const { left } = corpus.differences[0]!;
    const { sourceId, start, end, exact } = left[0]!;
    act(() => store.dispatch({ type: "go-to-words", place: { sourceId, start, end } }));
    const lit = [...container.querySelectorAll(".beside-row.is-chosen mark.is-lit")];
    expect(lit.map((mark) => mark.textContent).join("")).toBe(exact);
  });

  test("speak Chinese to whoever reads Chinese", async () => {
    const { rows } = await showBeside(TRIPTYCH, "zh");
    expect(within(rows()[1]!).getByRole("button", { name: "第2行, 对应已审定" })).toBeInTheDocument();
  });
});
