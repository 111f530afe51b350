import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { NO_FILTERS } from "../../../src/state/app-state.ts";
import { lookForText } from "../../../src/state/filters.ts";
import { createAppStore } from "../../../src/state/store.ts";
import { decodeView } from "../../../src/state/url-codec.ts";
import { keepAddress } from "../../../src/state/url-sync.ts";
import { makeCorpus } from "../../fixtures/make-corpus.ts";
import { fakeWindow } from "../../support/fake-window.ts";

const corpus = makeCorpus(); // event e-meeting, theme t1, source report
const emptyConcordance = {
  type: "concordance",
  syntax: "plain",
  sources: [],
  speakers: [],
  voices: [],
  years: [],
} as const;
const DAY = 18_325; // of its only event

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A page that was opened at a fragment and has its corpus, as `main.tsx` does it. */
function openPage(fragment = "#v=1") {
  const browser = fakeWindow(fragment);
  const store = createAppStore(decodeView(fragment));
  const stop = keepAddress(store, browser.window);
  store.dispatch({ type: "corpus-opened", corpus });
  const choose = (id: string) => store.dispatch({ type: "select", selection: { type: "event", id } });
  const view = () => store.getState().view;
  const lookAt = (from: number, to: number, by?: "pan" | "zoom") =>
    store.dispatch({ type: "look-at", window: { from: DAY + from, to: DAY + to }, ...(by && { by }) });
  const search = (text: string) =>
    store.dispatch({ type: "filter", filters: lookForText(view().filters, text) });
  return { browser, store, stop, choose, view, lookAt, search };
}

describe("Back", () => {
  test("undoes a choice, and Forward does it again", () => {
    const { browser, choose, view } = openPage();
    choose("e-meeting");
    expect(browser.entries()).toEqual(["#v=1", "#v=1&sel=event:e-meeting"]);
    browser.back();
    expect(view().selection).toEqual({ type: "none" });
    browser.forward();
    expect(view().selection).toEqual({ type: "event", id: "e-meeting" });
    expect(browser.entries()).toHaveLength(2);
  });

  test("undoes dress, scale, language, filters and open text one by one", () => {
    const { browser, store, view } = openPage();
    const first = view();
    store.dispatch({ type: "wear", dress: "list" });
    store.dispatch({ type: "rescale", scale: "calendar" });
    store.dispatch({ type: "speak", language: "zh" });
    store.dispatch({ type: "filter", filters: { ...NO_FILTERS, themes: ["t1"] } });
    store.dispatch({ type: "open-source", sourceId: "report" });
    expect(browser.entries()).toHaveLength(6);
    for (let step = 0; step < 5; step += 1) browser.back();
    expect(view()).toEqual(first);
  });

  test("does not crawl through every step of a pan", () => {
    const { browser, choose, lookAt, view } = openPage();
    choose("e-meeting");
    for (let day = 0; day < 50; day += 1) lookAt(day, day + 9.5, "pan");
    vi.runAllTimers();
    expect(browser.entries()).toEqual(["#v=1", "#v=1&sel=event:e-meeting&from=18374&to=18383.5"]);
    browser.back();
    expect(view()).toEqual(decodeView("#v=1"));
  });

  test("undoes a zoom as a whole, however many frames it took", () => {
    const { browser, lookAt, view } = openPage();
    for (let frame = 1; frame < 60; frame += 1) {
      lookAt(-100 / frame, 100 / frame);
      vi.advanceTimersByTime(16);
    }
    vi.advanceTimersByTime(1000);
    lookAt(0, 1);
    lookAt(5, 6, "pan");
    vi.runAllTimers();
    expect(browser.entries()).toHaveLength(3);
    browser.back();
    expect(view().window?.from).toBeCloseTo(DAY - 100 / 59, 2);
    browser.back();
    expect(view()).not.toHaveProperty("window");
    browser.forward();
    browser.forward();
    expect(view().window).toEqual({ from: DAY + 5, to: DAY + 6 });
  });

  test("undoes what one hand did in one go, however slowly the page follows", () => {
    const { browser, lookAt, view } = openPage("#v=1&from=18300&to=18400");
    browser.press();
    for (const to of [80, 85, 90]) {
      lookAt(-20, to, "zoom");
      vi.advanceTimersByTime(1000); // a page that is busy shows the next move late
    }
    browser.release();
    expect(browser.entries()).toHaveLength(2);
    browser.back();
    expect(view().window).toEqual({ from: 18_300, to: 18_400 });
    vi.advanceTimersByTime(1000);
    lookAt(-10, 70, "zoom");
    expect(browser.entries()).toHaveLength(2);
  });

  test("leads to where a pan had come to, even when the next step follows at once", () => {
    const { browser, choose, lookAt, view } = openPage();
    lookAt(0, 10);
    vi.runAllTimers();
    lookAt(1, 11, "pan");
    lookAt(2, 12, "pan");
    choose("e-meeting");
    browser.back();
    expect(view().window).toEqual({ from: DAY + 2, to: DAY + 12 });
  });

  test("undoes a search as a whole, not letter by letter", () => {
    const { browser, search, choose, view } = openPage();
    for (const text of ["m", "me", "met"]) {
      search(text);
      vi.advanceTimersByTime(500);
    }
    vi.runAllTimers();
    expect(browser.entries()).toEqual(["#v=1", "#v=1&q=met"]);
    choose("e-meeting");
    search("council");
    vi.runAllTimers();
    expect(browser.entries()).toHaveLength(4);
    browser.back();
    browser.back();
    expect(view().filters.text).toBe("met");
    browser.back();
    expect(view().filters.text).toBe("");
  });

  test("undoes what was typed into a concordance as a whole, and a new order apart", () => {
    const { browser, store, view } = openPage();
    const ask = (find: string, order: "source" | "left" = "source") =>
      store.dispatch({ type: "study", study: { ...emptyConcordance, find, order } });
    ask("");
    for (const find of ["c", "cy", "cyber"]) ask(find);
    ask("cyber", "left");
    vi.runAllTimers();
    expect(browser.entries()).toHaveLength(4);
    browser.back();
    expect(view().study).toMatchObject({ find: "cyber", order: "source" });
    browser.back();
    expect(view().study).toMatchObject({ find: "" });
  });

  test("choosing the same again is no step", () => {
    const { browser, choose } = openPage();
    choose("e-meeting");
    choose("e-meeting");
    expect(browser.entries()).toHaveLength(2);
  });

  test("to an address that has to be mended keeps the way forward", () => {
    const { browser, choose, view } = openPage();
    browser.type("#v=1&sel=event:elsewhere&as=list");
    choose("e-meeting");
    browser.back();
    expect(view()).toMatchObject({ dress: "list", selection: { type: "none" } });
    browser.forward();
    expect(view().selection).toEqual({ type: "event", id: "e-meeting" });
  });
});

describe("an address", () => {
  test("restores the view on reload", () => {
    const before = openPage();
    before.choose("e-meeting");
    before.lookAt(-4.75, 5);
    vi.runAllTimers();
    expect(openPage(before.browser.address()).view()).toEqual(before.view());
  });

  test("typed by hand is followed, and mended where it asks for what is not here", () => {
    const { browser, view } = openPage();
    browser.type("#v=1&sel=event:elsewhere&as=table");
    expect(view()).toMatchObject({ dress: "table", selection: { type: "none" } });
    expect(browser.address()).toBe("#v=1&as=table");
    expect(browser.entries()).toHaveLength(2);
  });

  test("that comes in as nothing is left alone until something is chosen", () => {
    const { browser } = openPage("");
    expect(browser.entries()).toHaveLength(1);
  });

  test("is written at most every 300 ms while the view moves, and always in the end", () => {
    const { browser, lookAt, view } = openPage();
    const write = vi.spyOn(browser.window.history, "replaceState");
    for (let frame = 0; frame < 180; frame += 1) {
      lookAt(frame / 100, 10 + frame / 100, "pan");
      vi.advanceTimersByTime(16);
    }
    expect(write.mock.calls.length).toBeLessThanOrEqual(Math.ceil((180 * 16) / 300) + 1);
    vi.runAllTimers();
    expect(decodeView(browser.address())).toEqual(view());
    expect(browser.entries()).toHaveLength(1);
  });

  test("is written in the end also when the page is left in the middle of a move", () => {
    const { browser, lookAt, view } = openPage();
    lookAt(0, 10, "pan");
    lookAt(1, 11, "pan");
    browser.leave();
    expect(decodeView(browser.address())).toEqual(view());
  });

  test("one goes back to is not overwritten by a move that was under way", () => {
    const { browser, choose, lookAt, view } = openPage();
    choose("e-meeting");
    lookAt(0, 10, "pan");
    lookAt(1, 11, "pan");
    browser.back();
    vi.runAllTimers();
    expect(browser.address()).toBe("#v=1");
    expect(view()).toEqual(decodeView("#v=1"));
  });

  test("of another corpus is mended in place when the page opens: Back leaves the page", () => {
    const { browser } = openPage("#v=1&sel=event:elsewhere&themes=t9&as=list");
    vi.runAllTimers();
    expect(browser.entries()).toEqual(["#v=1&as=list"]);
  });

  test("is no longer kept once the page lets go of it", () => {
    const { browser, choose, stop } = openPage();
    stop();
    choose("e-meeting");
    expect(browser.entries()).toEqual(["#v=1"]);
    expect(browser.listeners()).toBe(0);
  });
});

test("the steps of a talk are one entry of history, from which Back leads out of it", () => {
  const { browser, store, choose, view } = openPage();
  store.dispatch({ type: "present", isOn: true });
  choose("e-meeting");
  store.dispatch({ type: "turn-page", page: 1 });
  vi.runAllTimers();
  expect(browser.entries()).toEqual(["#v=1", "#v=1&sel=event:e-meeting&mode=present&page=1"]);
  browser.back();
  expect(view().stage).toBeUndefined();
});

test("a guest rewrites the one entry it has, whatever is done", () => {
  const browser = fakeWindow("#v=1");
  const store = createAppStore(decodeView("#v=1"));
  keepAddress(store, browser.window, "replace");
  store.dispatch({ type: "corpus-opened", corpus });
  store.dispatch({ type: "select", selection: { type: "event", id: "e-meeting" } });
  store.dispatch({ type: "rescale", scale: "calendar" });
  vi.runAllTimers();
  expect(browser.entries()).toEqual(["#v=1&scale=calendar&sel=event:e-meeting"]);
});
