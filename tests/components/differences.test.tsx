import { act, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import type { View } from "../../src/state/app-state.ts";
import "../../src/views/beside/Beside.tsx"; // loaded later on the page, at once here
import "../../src/views/study/Differences.tsx";
import { buildFirstCorpus } from "../fixtures/build-first-corpus.ts";
import { showPage } from "../support/show-page.tsx";

const corpus = await buildFirstCorpus();

async function showDifferences(isBlind = false, view: Partial<View> = {}) {
  const page = showPage(corpus, { study: { type: "differences", isBlind, tags: [] }, ...view });
  await waitFor(() => expect(page.find(".difference-list")).toBeInTheDocument(), { timeout: 20_000 });
  const card = (id: string) => page.find(`[data-difference="${id}"]`);
  return { ...page, card };
}

describe("differences between texts", () => {
  test("are the twenty-five of the corpus, each with its words, its tag and the reason", async () => {
    const { card, findAll } = await showDifferences();
    expect(findAll(".difference")).toHaveLength(25);
    const power = card("cyber-power");
    expect(within(power).getByText("substantive")).toBeInTheDocument();
    expect(within(power).getByText("building a cyber power")).toBeInTheDocument();
    expect(power.querySelector("q[lang=zh-Hans]")).toHaveTextContent("网络强国建设");
    expect(power.querySelector(".difference-reason")).toHaveTextContent("names a capacity");
  });

  test("open their words in the text, or all their texts side by side", async () => {
    const { card, store, click } = await showDifferences();
    click(within(card("self-media")).getByText("self-media", { selector: "q" }).closest("button")!);
    const { place } = store.getState().view;
    const source = corpus.sources.find(({ id }) => id === place!.sourceId)!;
    expect(source.text.slice(place!.start, place!.end)).toBe("self-media");
    click(within(card("self-media")).getByRole("button", { name: "Read side by side" }));
    expect(store.getState().view.beside).toEqual([
      "study-session-xinhua",
      "study-session-bilingual.en",
      "study-session-bilingual.zh",
    ]);
  });

  test("are cited passage by passage, in each of their texts", async () => {
    HTMLDialogElement.prototype.showModal = function show() {
      this.open = true;
    };
    const { card } = await showDifferences();
    act(() =>
      within(card("cyber-power"))
        .getByRole("button", { name: /^Cite.*what is being built$/ })
        .click(),
    );
    const dialog = await screen.findByRole("dialog", { name: "Cite" }, { timeout: 20_000 });
    expect(
      within(dialog)
        .getAllByRole("option")
        .map(({ textContent }) => textContent),
    ).toHaveLength(3);
    expect(dialog).toHaveTextContent("building China's strength in cyberspace");
  });

  test("are filtered by tag, with the number shown out of all, in the address too", async () => {
    const { find, findAll, click, store } = await showDifferences();
    click(find('input[data-tag="minor"]'));
    expect(findAll(".difference")).toHaveLength(6);
    expect(screen.getByText("6 of 25 shown")).toBeInTheDocument();
    expect(store.getState().view.study).toMatchObject({ tags: ["minor"] });
  });

  test("show no tag and no reason to whoever tags blind, then set both side by side", async () => {
    const { card, findAll, click, find } = await showDifferences(true);
    expect(findAll(".difference-tag, .difference-reason")).toEqual([]);
    const tag = (id: string, name: string) => click(within(card(id)).getByRole("radio", { name }));
    tag("cyber-power", "substantive");
    tag("lecture", "minor");
    tag("self-media", "minor");
    expect(screen.getByText("3 of 25 tagged")).toBeInTheDocument();
    click(screen.getByRole("button", { name: "Compare with the editors" }));
    const table = find(".agreement");
    expect(table).toHaveTextContent("The same tag for 2 of 3 (67 %). Cohen's kappa 0.40.");
    expect(card("self-media")).toHaveTextContent("Editors: substantive");
    expect(card("self-media")).toHaveTextContent("You: minor");
    const copy = screen.getByRole("button", { name: "Copy my tags as a table" });
    await act(async () => copy.click());
    expect(table.querySelector("textarea")!.value).toContain("self-media,self-media,minor,substantive");
  });

  test("of a corpus without any say so", () => {
    const page = showPage(
      { ...corpus, differences: [] },
      { study: { type: "differences", isBlind: false, tags: [] } },
    );
    return waitFor(() => expect(page.find(".study-note")).toHaveTextContent("have not compared"));
  });

  test("speak Chinese", async () => {
    const { card } = await showDifferences(false, { language: "zh" });
    await act(async () => {});
    expect(card("cyber-power")).toHaveTextContent("实质");
    expect(card("cyber-power")).toHaveTextContent("所建设的对象");
  });
});
