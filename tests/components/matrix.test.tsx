import { screen, within } from "@testing-library/react";
import { describe, expect, test, vi } from "vitest";
import { newMatrix } from "../../src/state/study.ts";
import type { Study } from "../../src/state/study.ts";
import { buildFirstCorpus } from "../fixtures/build-first-corpus.ts";
import { WITNESS_OF_COLUMN, readGoldIds, readGoldThemes } from "../fixtures/gold.ts";
import { untilShown } from "../support/until-shown.ts";
import { showPage } from "../support/show-page.tsx";

const corpus = await buildFirstCorpus();
const gold = readGoldThemes();
const ids = readGoldIds();

async function open(study: Study, view: Parameters<typeof showPage>[1] = {}) {
  const page = showPage(corpus, { dress: "list", study, ...view });
  await untilShown(".matrix");
  return page;
}
const cellOf = (row: string, column: string) => `[data-cell="${row}|${column}"]`;

describe("formulas by text", () => {
  test("give the annotator's counts, and draw what is absent", async () => {
    const { find, findAll } = await open(newMatrix());
    for (const { id } of [...gold.themes, ...gold.frames]) {
      for (const [column, witnessId] of Object.entries(WITNESS_OF_COLUMN)) {
        const [cell] = findAll(cellOf(ids.themes[id]!, witnessId));
        const count = Number(cell?.dataset["count"] ?? 0);
        expect([column, count]).toEqual([column, gold.table_core[id]![column]]);
      }
      const row = find(`.matrix tr[data-theme="${ids.themes[id]}"]`);
      expect(row.querySelectorAll("button, .ring")).toHaveLength(6);
    }
  });

  test("say what each number is out of, and warn of a small corpus", async () => {
    const { find } = await open(newMatrix());
    expect(find(cellOf("wangluo-qiangguo", "instructions-2023"))).toHaveAccessibleName(
      /^Strength in cyberspace, Instructions 2023: 5 in 1561 words \(3\.2 per 1 000\)$/,
    );
    expect(find("[data-study]")).toHaveTextContent("5 documents: no trend claims.");
    expect(find("[data-study]")).toHaveTextContent("the longest counts, once");
  });

  test("open the words they count, and each leads to its place", async () => {
    const { find, findAll, user, store } = await open(newMatrix());
    await user.click(find(cellOf("wangluo-qiangguo", "instructions-2023")));
    expect(store.getState().view.study).toMatchObject({ cell: ["wangluo-qiangguo", "instructions-2023"] });
    const lines = findAll(".matrix-passages [data-occurrence]");
    expect(lines).toHaveLength(5);
    await user.click(lines[1]!);
    const { place } = store.getState().view;
    expect(`${place?.sourceId}:${place?.start}-${place?.end}`).toBe(lines[1]!.dataset["occurrence"]);
    expect(find(".reader-page").dataset["source"]).toBe("instructions-2023");
    await user.click(find(cellOf("wangluo-qiangguo", "instructions-2023")));
    expect(findAll(".matrix-passages [data-occurrence]")).toEqual([]);
  });

  test("can be put in the order in which texts first use them", async () => {
    const { findAll, user } = await open(newMatrix());
    await user.click(screen.getByText("by first use"));
    const order = findAll(".matrix tbody tr").map(({ dataset }) => dataset["theme"]);
    expect(order.indexOf("zhongguo-gushi")).toBe(order.length - 1); // told in the latest text only
    expect(order.indexOf("zheng-nengliang")).toBeGreaterThan(order.indexOf("wangxin"));
  });

  test("are walked with the arrow keys, over what is absent", async () => {
    const { find, user } = await open(newMatrix());
    find(cellOf("wangluo-qiangguo", "conference-2018")).focus();
    await user.keyboard("{ArrowDown}{ArrowRight}");
    expect(document.activeElement).toHaveAttribute("data-cell", "xin-jishu|instructions-2023");
    await user.keyboard("{ArrowUp}{ArrowUp}");
    expect(document.activeElement).toHaveAttribute("data-cell", "wangluo-qiangguo|instructions-2023");
  });

  test("are saved as a table of every number, the absent ones too", async () => {
    const saved: Blob[] = [];
    vi.stubGlobal("URL", Object.assign(URL, { createObjectURL: (blob: Blob) => `blob:${saved.push(blob)}` }));
    const { find, user } = await open(newMatrix());
    await user.click(find(".save-table"));
    expect(screen.getByText("Saved as cyberspace-governance-matrix-sources.csv.")).toBeInTheDocument();
    const lines = new TextDecoder("utf-8", { ignoreBOM: true })
      .decode(await saved[0]!.arrayBuffer())
      .trimEnd()
      .split("\r\n");
    expect(lines[0]).toBe("\uFEFFformula,text,count,out of,unit,per 1000");
    expect(lines).toHaveLength(1 + corpus.themes.length * 6);
    expect(lines).toContain("Positive energy,Conference 2018,0,629,English words,0");
    vi.unstubAllGlobals();
  });
});

test("formulas by speaker keep the reports' own words apart", async () => {
  const { find } = await open(newMatrix("speakers"));
  expect(find(cellOf("fazhi", "en:Niu Yibing"))).toHaveAccessibleName(/, Niu Yibing: \d+ in 685 words/);
  expect(within(find(".matrix thead")).getByText("The reports themselves, English")).toBeInTheDocument();
});

test("whoever speaks in two languages is one person with two lengths, named as the reader reads", async () => {
  const { find, user } = await open(newMatrix("speakers"));
  const head = within(find(".matrix thead"));
  const [xi, ...others] = head.getAllByText("Xi Jinping");
  expect(others).toEqual([]);
  expect(xi!.closest("th")).toHaveAttribute("colspan", "2");
  expect(head.queryByText("习近平")).not.toBeInTheDocument();
  const counts = ["en:Xi Jinping", "zh:习近平"].map((column) => find(cellOf("wangluo-qiangguo", column)));
  expect(counts.map((cell) => cell.closest("td")!.cellIndex)).toEqual([1, 2]);
  expect(counts[0]).toHaveAccessibleName(/, Xi Jinping: 7 in 2343 words/);
  expect(counts[1]).toHaveAccessibleName(/, Xi Jinping: 1 in 851 characters/);
  await user.click(screen.getByText("中文"));
  expect(within(find(".matrix thead")).getByText("习近平")).toBeInTheDocument();
  expect(within(find(".matrix thead")).queryByText("Cai Qi")).not.toBeInTheDocument();
});

test("formulas together are out of the sentences of the row, which they open", async () => {
  const { find, findAll, user } = await open(newMatrix("together"));
  const cell = find(cellOf("wangluo-qiangguo", "wangxin"));
  expect(cell).toHaveAccessibleName(/: \d+ of 12 sentences with the formula of the row$/);
  await user.click(cell);
  expect(findAll(".matrix-passages [data-quote]")).toHaveLength(Number(cell.dataset["count"]));
  await user.click(screen.getByText("a paragraph"));
  expect(find(cellOf("wangluo-qiangguo", "wangxin"))).toHaveAccessibleName(/of \d+ paragraphs/);
});

test("the matrix speaks Chinese", async () => {
  const { find } = await open(newMatrix(), { language: "zh" });
  expect(find("[data-study]")).toHaveTextContent("仅5个文本：不作趋势判断。");
});

describe("the panel of a study", () => {
  test("opens from the menu, takes the focus, and leads back to the card", async () => {
    const { find, findAll, user, store } = showPage(corpus, {
      dress: "list",
      selection: { type: "event", id: "conf-2018" },
    });
    find(".look-into .menu").hidePopover = () => {}; // jsdom has no popovers
    await user.click(within(find(".look-into")).getByText("Matrix"));
    await untilShown(".study-head");
    expect(find(".study-head h2")).toHaveFocus();
    expect(findAll("[data-card]")).toEqual([]);
    await user.keyboard("{Escape}");
    expect(find("[data-card]").dataset["card"]).toBe("conf-2018");
    expect(store.getState().view.selection).toEqual({ type: "event", id: "conf-2018" });
  });

  test("opened by an address leaves the focus where it is", async () => {
    await open(newMatrix());
    expect(document.body).toHaveFocus();
  });
});
