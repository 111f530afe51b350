import { act, fireEvent, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, test } from "vitest";
import { NO_FILTERS } from "../../src/state/app-state.ts";
import { buildFirstCorpus } from "../fixtures/build-first-corpus.ts";
import { readGoldEvents, readGoldIds } from "../fixtures/gold.ts";
import { showPage } from "../support/show-page.tsx";

const corpus = await buildFirstCorpus();
const ids = readGoldIds().events;
const expected = readGoldEvents()
  .events.filter(({ plot }) => plot === "must" || plot === "should")
  .map(({ id }) => ids[id]!);
const eventsOf = (elements: readonly HTMLElement[]) => elements.map(({ dataset }) => dataset["event"] ?? "");

const pageWidth = Object.getOwnPropertyDescriptor(HTMLElement.prototype, "clientWidth")!;
afterEach(() => void Object.defineProperty(HTMLElement.prototype, "clientWidth", pageWidth));

describe("the score", () => {
  test.each([1280, 1440, 1920])(
    "drawn %i pixels wide shows every event a careful reader expects",
    (width) => {
      Object.defineProperty(HTMLElement.prototype, "clientWidth", { ...pageWidth, get: () => width });
      const shown = eventsOf(showPage(corpus).findAll(".region-score [data-event]"));
      expect(expected.filter((id) => !shown.includes(id))).toEqual([]);
    },
  );

  test.each(["en", "zh"] as const)("shows every event a careful reader expects, in %s", (language) => {
    const { findAll } = showPage(corpus, { language });
    const shown = eventsOf(findAll(".region-score [data-event]"));
    expect(expected.filter((id) => !shown.includes(id))).toEqual([]);
    expect(new Set(shown).size).toBe(shown.length);
  });

  test("has as many marks, tray marks and folded ones as there are events", () => {
    const { findAll } = showPage(corpus);
    const shown = findAll(".region-score [data-event]").length;
    const folded = findAll("[data-cluster]").map(({ dataset }) => Number(dataset["cluster"]));
    expect(folded.reduce((sum, count) => sum + count, shown)).toBe(corpus.events.length);
  });

  test("keeps in its tray what no text dates, and nothing else", () => {
    showPage(corpus);
    const tray = screen.getByRole("region", { name: "No date" });
    expect(eventsOf(within(tray).getAllByRole("button"))).toEqual(["new-era", "pub-study-session-bilingual"]);
  });

  test("names every mark with its title, its date and how the date is known", () => {
    const { find } = showPage(corpus);
    const event = corpus.events.find(({ id }) => id === "conf-2018")!;
    const name = find('.event-mark[data-event="conf-2018"]').getAttribute("aria-label") ?? "";
    expect(name.startsWith(event.title.en)).toBe(true);
    expect(name).toMatch(/2018\?.*weekday arithmetic|2018\?.*outside knowledge|2018\?.*other texts/);
    expect(name).toMatch(/\d+ of 39$/);
  });

  test("has one tab stop among its marks, and arrow keys walk on from there", async () => {
    const { find, findAll, user } = showPage(corpus);
    const stops = findAll(".event-marks [data-rove]").filter(({ tabIndex }) => tabIndex === 0);
    expect(stops).toHaveLength(1);
    act(() => stops[0]!.focus());
    await user.keyboard("{ArrowRight}{ArrowRight}");
    expect(document.activeElement).toBe(findAll(".event-marks [data-rove]")[2]);
    await user.keyboard("{Enter}");
    const chosen = (document.activeElement as HTMLElement).dataset["event"];
    expect(find("[data-card]").dataset["card"]).toBe(chosen);
  });

  test("walks to events that have no label yet, and gives them one", async () => {
    const { findAll, user } = showPage(corpus);
    const hidden = findAll("[data-cluster]").length;
    expect(hidden).toBeGreaterThan(0);
    act(() => findAll(".event-marks [data-rove]")[0]!.focus());
    const walked = new Set<string>();
    for (let step = 0; step < 39; step += 1) {
      walked.add((document.activeElement as HTMLElement).dataset["event"] ?? "");
      await user.keyboard("{ArrowRight}");
    }
    expect(walked.size).toBe(39);
    await user.keyboard("{Home}");
    expect(document.activeElement).toHaveAccessibleName(/, 1 of 39$/);
    await user.keyboard("{End}");
    expect(document.activeElement).toHaveAccessibleName(/, 39 of 39$/);
  });

  test("shows the title and the date of what is pointed at, in full", async () => {
    const { find, findAll, user } = showPage(corpus);
    await user.hover(find('.event-mark[data-event="conf-2018"]'));
    expect(find(".mark-tip")).toHaveTextContent(corpus.events.find(({ id }) => id === "conf-2018")!.title.en);
    await user.unhover(find('.event-mark[data-event="conf-2018"]'));
    expect(findAll(".mark-tip")).toEqual([]);
  });

  test("opens a cluster where its events lie", () => {
    const { find, click, store } = showPage(corpus);
    click(find("[data-cluster]"));
    expect(store.getState().view.window).toBeDefined();
  });

  test("holds few elements, whatever the corpus", () => {
    expect(showPage(corpus).findAll(".score-top *").length).toBeLessThan(1500);
  });

  test("gives way to the list where there is no canvas, and says so", () => {
    const { getContext } = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.getContext = () => null;
    try {
      const { find, findAll } = showPage(corpus);
      expect(find(".no-canvas")).toHaveTextContent(/no canvas/);
      expect(findAll(".event-list [data-event]")).toHaveLength(corpus.events.length);
    } finally {
      HTMLCanvasElement.prototype.getContext = getContext;
    }
  });
});

describe("the list and the table", () => {
  test.each([
    ["by nothing", {}],
    ["by text", { sources: ["conference-2018"] }],
    ["by theme", { themes: ["yishi-xingtai"] }],
    ["by kind", { kinds: ["claim" as const, "background" as const] }],
  ])("hold the same events as the score, filtered %s", (_how, filter) => {
    const filters = { ...NO_FILTERS, ...filter };
    const { dispatch, findAll } = showPage(corpus, { filters });
    const onScore = eventsOf(findAll(".region-score [data-event]"));
    dispatch({ type: "wear", dress: "list" });
    const inList = eventsOf(findAll(".event-list [data-event]"));
    dispatch({ type: "wear", dress: "table" });
    const inTable = eventsOf(findAll(".event-table [data-event]"));
    expect(inTable).toEqual(inList);
    expect(onScore.filter((id) => !inList.includes(id))).toEqual([]);
    const [, counted = ""] = /(\d+)/.exec(findAll(".count")[0]?.textContent ?? "") ?? [];
    expect(inList).toHaveLength(Number(counted));
    expect(inList.length).toBeGreaterThanOrEqual(onScore.length);
  });

  test("show the date of each event as the score shows it", () => {
    const { dispatch, findAll } = showPage(corpus);
    dispatch({ type: "wear", dress: "list" });
    const inList = findAll(".event-list [data-event]").map(
      (entry) => `${entry.dataset["event"]}: ${entry.querySelector(".list-date")?.textContent}`,
    );
    dispatch({ type: "wear", dress: "table" });
    const inTable = findAll(".event-table tbody tr").map(
      (row) =>
        `${row.querySelector<HTMLElement>("[data-event]")?.dataset["event"]}: ${row.querySelector(".table-date")?.textContent}`,
    );
    expect(inTable).toEqual(inList);
  });
});

describe("a thread", () => {
  test("has a hollow ring, named as an absence, where a text does not word the theme", () => {
    const { findAll } = showPage(corpus);
    const row = findAll('.thread[data-theme="zhongguo-gushi"]')[0]!;
    const beads = [...row.querySelectorAll<HTMLElement>("[data-bead]")];
    expect(beads.map(({ dataset }) => `${dataset["bead"]} ${dataset["count"]}`)).toEqual([
      "conference-2018 0",
      "press-conference-2022 0",
      "instructions-2023 0",
      "study-session-xinhua 4",
      "study-session-bilingual 4",
    ]);
    for (const bead of beads) {
      const isAbsent = bead.dataset["count"] === "0";
      expect(bead.classList.contains("is-absent")).toBe(isAbsent);
      const name = bead.textContent ?? "";
      expect(/ does not occur in /.test(name)).toBe(isAbsent);
      expect(/: 4 times, “.+”(, “.+”)*$/.test(name)).toBe(!isAbsent);
    }
  });

  test("names the wordings of every bead, Chinese as Chinese", () => {
    const { find, dispatch } = showPage(corpus);
    const quoted = () => {
      const bead = find('.thread[data-theme="wangluo-qiangguo"] [data-bead="study-session-bilingual"]');
      return [
        bead.textContent,
        ...[...bead.querySelectorAll("span")].map((span) => `${span.lang}: ${span.textContent}`),
      ];
    };
    expect(quoted()).toEqual([
      "Strength in cyberspace in Study session, bilingual: 1 time, “a cyber power”, “网络强国”",
      "zh-Hans: 网络强国",
    ]);
    dispatch({ type: "speak", language: "zh" });
    expect(quoted().slice(1)).toEqual(["en: a cyber power"]);
  });

  test("shows the whole wordings of the bead pointed at, how often in how many words, and where", async () => {
    const { find, findAll } = showPage(corpus);
    const bead = find('.thread[data-theme="wangluo-qiangguo"] [data-bead="conference-2018"]');
    await act(async () => {
      fireEvent.pointerMove(find(".threads"), { clientX: parseFloat(bead.style.left) + 12, clientY: 12 });
      await new Promise((resolve) => setTimeout(resolve, 120)); // a pointer on its way lights nothing
    });
    const tip = find(".thread-tip");
    expect(tip).toHaveTextContent("the country's strength in cyberspace");
    expect(tip).toHaveTextContent("3 in 629 words (4.8 per 1 000)");
    expect(tip).toHaveTextContent("Conference 2018, 21 Apr 2018?");
    fireEvent.keyDown(document.body, { key: "Escape" });
    expect(findAll(".thread-tip")).toEqual([]);
  });

  test("is walked with arrow keys, from thread to thread and along one, from one tab stop", async () => {
    const { findAll, user } = showPage(corpus);
    const here = () => {
      const { dataset, parentElement } = document.activeElement as HTMLElement;
      return `${parentElement?.dataset["theme"]} ${dataset["bead"] ?? "label"}`;
    };
    const stops = findAll(".threads [data-rove]").filter(({ tabIndex }) => tabIndex === 0);
    expect(stops).toHaveLength(1);
    act(() => stops[0]!.focus());
    const walked = [here()];
    for (const key of ["ArrowRight", "ArrowDown", "End", "ArrowDown", "Home", "ArrowUp", "ArrowLeft"]) {
      await user.keyboard(`{${key}}`);
      walked.push(here());
    }
    expect(walked).toEqual([
      "wangluo-qiangguo label",
      "wangluo-qiangguo conference-2018",
      "xin-jishu conference-2018",
      "xin-jishu study-session-bilingual",
      "xinxihua study-session-bilingual",
      "xinxihua label",
      "xin-jishu label",
      "xin-jishu label",
    ]);
    expect(findAll(".threads [data-rove]").filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  });

  test("is no more to the page than it needs, however many texts there are", () => {
    const [source] = corpus.sources;
    const copies = Array.from({ length: 200 }, (_, at) => ({
      ...source!,
      id: `copy-${at}`,
      witnesses: source!.witnesses.map((witness) => ({ ...witness, id: `copy-${at}` })),
      publication: { ...source!.publication, earliest: 17_600 + at * 3, latest: 17_600 + at * 3 },
    }));
    const { findAll } = showPage({ ...corpus, sources: [...corpus.sources, ...copies] });
    expect(findAll(".score *").length).toBeLessThan(1500);
    const [first] = findAll(".threads .thread");
    const texts = [...first!.querySelectorAll<HTMLElement>("[data-bead]")].map(({ dataset }) =>
      Number(dataset["texts"]),
    );
    expect(texts.reduce((sum, count) => sum + count, 0)).toBe(205);
    expect(texts.length).toBeLessThan(40);
  });

  test("under the scale of day 0 names the episodes that its texts report", () => {
    const { findAll } = showPage(corpus, { scale: "day-zero" });
    expect(findAll(".column-head").map(({ dataset }) => dataset["source"])).toEqual([
      "conference-2018",
      "press-conference-2022",
      "instructions-2023",
      "study-session-xinhua",
      "study-session-bilingual",
    ]);
  });
});

describe("filter chips", () => {
  test("say what is filtered, and take it back", async () => {
    const { find, findAll, user, store } = showPage(corpus);
    const menu = within(find(".filter-menu"));
    await user.click(menu.getByRole("checkbox", { name: "claim", hidden: true }));
    await user.click(menu.getByRole("checkbox", { name: "background", hidden: true }));
    expect(find(".count")).toHaveTextContent(/^\d+ of 41 events$/);
    const chips = findAll(".chip").map((chip) => chip.getAttribute("aria-label"));
    expect(chips).toEqual(["Stop filtering by claim", "Stop filtering by background"]);
    await user.click(find('.chip[aria-label="Stop filtering by claim"]'));
    expect(store.getState().view.filters.kinds).toEqual(["background"]);
    await user.click(within(find(".filter")).getByText("Show all"));
    expect(find(".count")).toHaveTextContent("41 events");
    expect(findAll(".chip")).toEqual([]);
  });

  test("that leave nothing say so", () => {
    showPage(corpus, {
      filters: {
        ...NO_FILTERS,
        themes: ["zhongguo-gushi"],
        sources: ["conference-2018"],
        kinds: ["instruction"],
      },
    });
    expect(screen.getAllByRole("status").map(({ textContent }) => textContent)).toContain(
      "No event passes these filters.",
    );
    expect(document.querySelector(".count")).toHaveTextContent("No event passes these filters.");
  });
});
