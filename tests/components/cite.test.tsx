import { screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { buildFirstCorpus } from "../fixtures/build-first-corpus.ts";
import { showPage } from "../support/show-page.tsx";
import type { ShownPage } from "../support/show-page.tsx";

const corpus = await buildFirstCorpus();
const saved: { name: string; blob: Blob }[] = [];
let blobs: Blob[] = [];

beforeEach(() => {
  HTMLDialogElement.prototype.showModal ??= () => undefined; // jsdom opens no dialogs
  vi.spyOn(HTMLDialogElement.prototype, "showModal").mockImplementation(function show(
    this: HTMLDialogElement,
  ) {
    this.setAttribute("open", "");
  });
  blobs = [];
  saved.length = 0;
  URL.createObjectURL = (blob: Blob) => `blob:${blobs.push(blob)}`;
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function click(this: HTMLAnchorElement) {
    saved.push({ name: this.download, blob: blobs.at(-1)! });
  });
});
afterEach(() => void vi.restoreAllMocks());

const formOf = ({ find }: ShownPage, key: string) => find(`[data-form="${key}"] dd`).textContent ?? "";

describe("a citation", () => {
  test("of an event's words names text, paragraph, quotation, the inferred year and a link", async () => {
    const page = showPage(corpus, { dress: "list", selection: { type: "event", id: "conf-2018" } });
    await page.user.click(page.find(".event-words-list .cite-button"));
    const note = formOf(page, "chicago-note");
    expect(note).toMatch(
      /^\[National conference on cybersecurity and informatization, report of 21 April\], April 21, \[2018\?\], /,
    );
    expect(note).toMatch(
      /held from Friday to Saturday,” accessed [A-Z][a-z]+ \d{1,2}, \d{4}, https:\/\/yy\.chazidian\.com/,
    );
    expect(note).toContain("at=conference-2018:");
    expect(page.find(".cite-dialog")).toHaveTextContent(
      "How the date is known: weekday arithmetic (EDTF 2018?-04-21).",
    );
    expect(page.findAll("[data-form]")).toHaveLength(8);
  });

  test("can be chosen among the passages, copied, and says so", async () => {
    const page = showPage(corpus, { dress: "list", selection: { type: "event", id: "study-session" } });
    await page.user.click(page.find(".event-words-list .cite-button"));
    const choice = page.find(".cite-what select");
    await page.user.selectOptions(choice, choice.querySelectorAll("option").length > 1 ? "1" : "0");
    await page.user.click(screen.getByRole("button", { name: "Copy: APA 7", hidden: true }));
    expect(page.find(".cite-outcome")).toHaveTextContent("Copied: APA 7");
    expect(await navigator.clipboard.readText()).toBe(formOf(page, "apa"));
  });

  test("that may not be copied says what to do", async () => {
    const page = showPage(corpus, { dress: "list", selection: { type: "source", id: "instructions-2023" } });
    await page.user.click(page.find(".source-card .cite-button"));
    vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("denied"));
    await page.user.click(screen.getByRole("button", { name: "Copy: MLA 9", hidden: true }));
    expect(page.find(".cite-outcome")).toHaveTextContent("select them and copy them yourself");
  });

  test("is saved for reference managers", async () => {
    const page = showPage(corpus, { dress: "list", selection: { type: "source", id: "conference-2018" } });
    await page.user.click(page.find(".source-card .cite-button"));
    await page.user.click(screen.getByRole("button", { name: "Save: BibTeX", hidden: true }));
    expect(saved.map(({ name }) => name)).toEqual(["conference-2018.bib"]);
    expect(new TextDecoder().decode(await saved[0]!.blob.arrayBuffer())).toContain("@misc{conference-2018,");
  });
});

describe("what is taken away", () => {
  test("are the passages on show, and fewer where the filters leave fewer", async () => {
    const count = async (themes: readonly string[]) => {
      const page = showPage(corpus, { dress: "list" });
      page.dispatch({ type: "filter", filters: { ...page.store.getState().view.filters, themes } });
      await page.user.click(page.find(".take-away .menu-button"));
      await page.user.click(screen.getAllByText("Annotations, W3C (JSON-LD)").at(-1)!);
      const file = JSON.parse(new TextDecoder().decode(await saved.at(-1)!.blob.arrayBuffer()));
      expect(page.find(".take-away [role=status]")).toHaveTextContent(
        "Saved as cyberspace-governance-annotations.jsonld.",
      );
      return file.items.length as number;
    };
    const all = await count([]);
    const evidence = corpus.events.flatMap(({ passages }) => passages).length;
    expect(all).toBe(evidence + corpus.occurrences.length);
    expect(await count(["wangluo-qiangguo"])).toBeLessThan(all);
  });
});
