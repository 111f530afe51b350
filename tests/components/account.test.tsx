import { fireEvent, screen } from "@testing-library/react";
import { describe, expect, test, vi } from "vitest";
import { buildFirstCorpus } from "../fixtures/build-first-corpus.ts";
import { showPage } from "../support/show-page.tsx";
import { untilShown } from "../support/until-shown.ts";

const corpus = await buildFirstCorpus();

async function open(language: "en" | "zh" = "en") {
  const page = showPage(corpus, { dress: "list", study: { type: "account" }, language });
  await untilShown(".weekday-check");
  return page;
}

describe("the account of the corpus", () => {
  test("has every text with its length, checksum and what is missing", async () => {
    const { find } = await open();
    for (const { id, sha256, missing } of corpus.sources) {
      const row = find(`[data-account-source="${id}"]`);
      expect(row).toHaveTextContent(sha256.slice(0, 8));
      for (const what of missing) expect(row).toHaveTextContent(what.en);
    }
  });

  test("has every inference in one table that can be taken along", async () => {
    const saved: Blob[] = [];
    vi.stubGlobal("URL", Object.assign(URL, { createObjectURL: (blob: Blob) => `blob:${saved.push(blob)}` }));
    const { find, findAll, user } = await open();
    await user.click(find(".save-table"));
    expect(screen.getByText("Saved as cyberspace-governance-inferences.csv.")).toBeInTheDocument();
    const [head, ...lines] = (await saved[0]!.text()).trimEnd().split("\r\n");
    expect(head).toBe("kind,of what,id,shown as,rests on");
    expect(lines).toHaveLength(findAll("[data-inference], .account-rows > li").length);
    const conference = lines.find((line) => line.includes(",conf-2018,2018?-04-20/2018?-04-21,"));
    expect(conference).toContain("weekday arithmetic");
    const [difference] = corpus.differences;
    expect(lines.some((line) => line.includes(`,${difference!.id},`))).toBe(true);
    vi.unstubAllGlobals();
  });

  test("names the gaps between the texts, and the text without a date", async () => {
    const { findAll, find } = await open();
    expect(findAll(".account-gaps li").map(({ textContent }) => textContent)).toEqual([
      "21 Apr 2018 to 6 Sep 2022: 4 years 4 months",
      "6 Sep 2022 to 16 Jul 2023: 10 months",
      "16 Jul 2023 to 30 Nov 2025: 2 years 4 months",
    ]);
    expect(find(".study-account")).toHaveTextContent("Without a date: Study session, bilingual");
  });

  test("lists every date that no text states, with all its steps, and each leads to its place", async () => {
    const { find, findAll, user, store } = await open();
    const inferred = corpus.events.filter(
      ({ dating, publishes }) => publishes === undefined && dating.basis !== "stated",
    );
    const texts = corpus.sources.filter(({ publication }) => publication.basis !== "stated");
    expect(findAll("[data-inference]")).toHaveLength(inferred.length + texts.length);
    for (const { id, dating } of inferred) {
      expect(find(`[data-inference="${id}"]`).querySelectorAll(".account-steps li")).toHaveLength(
        dating.steps.length,
      );
    }
    await user.click(find('[data-inference="conf-2018"] button'));
    expect(store.getState().view.selection).toEqual({ type: "event", id: "conf-2018" });
  });

  test("lists corrections, exclusions, alignments and all differences", async () => {
    const { find, user, store } = await open();
    const rows = (part: string) => find(`[data-part="${part}"]`).querySelectorAll("li");
    expect(rows("corrected")).toHaveLength(
      corpus.events.filter(({ status }) => status === "corrected").length,
    );
    expect(rows("exclusions")).toHaveLength(corpus.themes.flatMap(({ exclusions }) => exclusions).length);
    expect(rows("differences")).toHaveLength(25);
    expect(rows("alignments")).toHaveLength(3);
    expect(find('[data-part="alignments"]')).toHaveTextContent(/\d+ links reviewed, 0 proposed/);
    await user.click(find('[data-part="differences"] button'));
    const [first] = corpus.differences;
    expect(store.getState().view.beside).toEqual([first!.a, first!.b]);
    expect(store.getState().view.place).toBeDefined();
  });

  test("speaks Chinese", async () => {
    expect((await open("zh")).find(".account-gaps")).toHaveTextContent("4年4个月");
  });
});

describe("which years fit a weekday", () => {
  test("Saturday 21 April is offered by the text of 2018", async () => {
    const { find, user } = await open();
    await user.click(screen.getByText("Saturday, April 21 · Conference 2018"));
    expect(find(".weekday-years")).toHaveTextContent("4 of the years 2000 to 2026: 2001, 2007, 2012, 2018.");
  });

  test("a day that no year has is said to be none", async () => {
    const { find } = await open();
    fireEvent.change(screen.getByLabelText("Day"), { target: { value: "31" } });
    fireEvent.change(screen.getByLabelText("Month"), { target: { value: "2" } });
    expect(find(".weekday-years")).toHaveTextContent("No year has this day.");
  });

  test("29 February falls on few", async () => {
    const { find } = await open();
    fireEvent.change(screen.getByLabelText("Day"), { target: { value: "29" } });
    fireEvent.change(screen.getByLabelText("Month"), { target: { value: "2" } });
    fireEvent.change(screen.getByLabelText("Weekday"), { target: { value: "5" } });
    expect(find(".weekday-years")).toHaveTextContent("1 of the years 2000 to 2026: 2020.");
  });
});
