import { describe, expect, test } from "vitest";
import { NO_FILTERS } from "../../../src/state/app-state.ts";
import { createAppStore } from "../../../src/state/store.ts";
import { decodeView } from "../../../src/state/url-codec.ts";
import { keepAddress } from "../../../src/state/url-sync.ts";
import { makeCorpus } from "../../fixtures/make-corpus.ts";
import { fakeWindow } from "../../support/fake-window.ts";

const corpus = makeCorpus(); // event e-meeting, theme t1, source report

/** A page that was opened at a fragment and has its corpus, as `main.tsx` does it. */
function openPage(fragment = "#v=1") {
  const browser = fakeWindow(fragment);
  const store = createAppStore(decodeView(fragment));
  const stop = keepAddress(store, browser.window);
  store.dispatch({ type: "corpus-opened", corpus });
  const choose = (id: string) => store.dispatch({ type: "select", selection: { type: "event", id } });
  const view = () => store.getState().view;
  return { browser, store, stop, choose, view };
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
    const { browser, choose, store, view } = openPage();
    choose("e-meeting");
    for (let day = 0; day < 50; day += 1) {
      store.dispatch({ type: "look-at", window: { from: day, to: day + 9.5 } });
    }
    expect(browser.entries()).toEqual(["#v=1", "#v=1&sel=event:e-meeting&from=49&to=58.5"]);
    browser.back();
    expect(view()).toEqual(decodeView("#v=1"));
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
    before.store.dispatch({ type: "look-at", window: { from: 18_320.25, to: 18_330 } });
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

  test("of another corpus is mended in place when the page opens: Back leaves the page", () => {
    const { browser } = openPage("#v=1&sel=event:elsewhere&themes=t9&as=list");
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
