import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { NO_FILTERS } from "../../src/state/app-state.ts";
import { buildFirstCorpus } from "../fixtures/build-first-corpus.ts";
import { showPage } from "../support/show-page.tsx";

const corpus = await buildFirstCorpus();

describe("the controls of the score", () => {
  test("offer four scales, each with a sentence on what it does", async () => {
    const { store, user } = showPage(corpus);
    for (const [name, scale] of [
      ["calendar", "calendar"],
      ["equal steps", "equal-steps"],
      ["day 0", "day-zero"],
      ["gaps collapsed", "gaps-collapsed"],
    ] as const) {
      const radio = screen.getByRole("radio", { name, hidden: true });
      expect(radio).toHaveAccessibleDescription(/[a-z].+[.]$/);
      await user.click(radio);
      expect(store.getState().view.scale).toBe(scale);
    }
  });

  test("switch between the two clocks, also for the list", async () => {
    const { store, user, dispatch, find } = showPage(corpus);
    await user.click(screen.getByRole("radio", { name: "when it was told" }));
    expect(store.getState().view.clock).toBe("said");
    dispatch({ type: "wear", dress: "list" });
    expect(screen.getByRole("radio", { name: "when it was told" })).toBeChecked();
    expect(find(".event-list ol")).toHaveAccessibleName("Events in the order in which texts told of them");
  });

  test("say how many events the scale of day 0 has no place for", () => {
    const { dispatch, find, findAll } = showPage(corpus);
    expect(findAll(".off-axis")).toEqual([]);
    dispatch({ type: "rescale", scale: "day-zero" });
    expect(find(".off-axis")).toHaveTextContent(/^\d+ belong to no episode/);
    dispatch({ type: "wear", dress: "list" });
    expect(findAll(".off-axis")).toEqual([]);
  });

  test("order the threads", async () => {
    const { user, findAll } = showPage(corpus);
    const themes = () => findAll(".thread").map(({ dataset }) => dataset["theme"]);
    const byFamily = themes();
    await user.click(screen.getByRole("radio", { name: "by frequency", hidden: true }));
    expect(themes()).not.toEqual(byFamily);
    expect(new Set(themes())).toEqual(new Set(byFamily));
    expect(themes()).toHaveLength(byFamily.length);
  });
});

describe("the filters", () => {
  const menuOf = (find: (selector: string) => HTMLElement) => within(find(".filter-menu"));

  test("say beside each choice how many events it would leave, of how many", async () => {
    const { find, user } = showPage(corpus);
    const claims = corpus.events.filter(({ kind }) => kind === "claim");
    const outside = claims.filter(({ dating }) => dating.basis === "outside").length;
    const all = corpus.events.filter(({ dating }) => dating.basis === "outside").length;
    await user.click(menuOf(find).getByRole("checkbox", { name: "claim", hidden: true }));
    expect(
      menuOf(find).getByRole("checkbox", { name: "outside knowledge", hidden: true }),
    ).toHaveAccessibleDescription(`${outside} of ${all}`);
  });

  test("find events by words while they are typed, and say how many", async () => {
    const { find, findAll, user, store } = showPage(corpus, { dress: "list" });
    await user.type(menuOf(find).getByRole("searchbox", { hidden: true }), "Li Keqiang");
    await waitFor(() => expect(store.getState().view.filters.text).toBe("Li Keqiang"));
    expect(find(".filter-found")).toHaveTextContent(/^\d+ of 41 events match/);
    expect(findAll(".event-list [data-event]").length).toBeLessThan(41);
    await user.click(screen.getByRole("button", { name: "Stop filtering by “Li Keqiang”" }));
    expect(menuOf(find).getByRole("searchbox", { hidden: true })).toHaveValue("");
    expect(findAll(".event-list [data-event]")).toHaveLength(41);
  });

  test("dim instead of hiding, and say so to ears", async () => {
    const { find, findAll, user } = showPage(corpus, {
      dress: "list",
      filters: { ...NO_FILTERS, kinds: ["claim"] },
    });
    await user.click(menuOf(find).getByRole("radio", { name: "is dimmed", hidden: true }));
    expect(findAll(".event-list [data-event]")).toHaveLength(41);
    expect(find('.event-list [data-event="conf-2018"]')).toHaveAccessibleName(/does not match/);
    const claim = corpus.events.find(({ kind }) => kind === "claim")!;
    expect(find(`.event-list [data-event="${claim.id}"]`)).not.toHaveAccessibleName(/does not match/);
    expect(find(".count")).toHaveTextContent(/^\d+ of 41 events$/);
  });
});

describe("the keys of the score", () => {
  const press = (element: Element, key: string, more = {}) => fireEvent.keyDown(element, { key, ...more });

  test("zoom, pan and show everything while the focus is in its region", () => {
    const { find, store } = showPage(corpus);
    const inside = find(".zoom-buttons button");
    const window = () => store.getState().view.window;
    press(inside, "+");
    const first = window()!;
    press(inside, ".");
    expect(window()!.from).toBeGreaterThan(first.from);
    press(inside, ",");
    press(inside, "-");
    press(inside, "=");
    expect(window()).toBeDefined();
    for (const key of ["f", "0"]) {
      press(inside, "+");
      press(inside, key);
      expect(window()).toBeUndefined();
    }
  });

  test("do nothing where somebody types, elsewhere on the page, or with a key of the browser's", () => {
    const { find, store } = showPage(corpus);
    const { view, hand } = store.getState();
    for (const key of ["+", "f", "0", "r"]) {
      press(screen.getByRole("searchbox", { hidden: true }), key);
      press(find(".region-reader"), key);
      press(document.body, key);
      press(find(".zoom-buttons button"), key, { ctrlKey: true });
      press(find(".zoom-buttons button"), key, { metaKey: true });
    }
    expect(store.getState()).toMatchObject({ view, hand });
  });

  test("begin a range, and Escape leaves it before it lets go of anything else", () => {
    const { find, store } = showPage(corpus, { selection: { type: "event", id: "conf-2018" } });
    press(find(".zoom-buttons button"), "r");
    expect(screen.getByRole("button", { name: "Select a range", pressed: true })).toBeVisible();
    press(document.body, "Escape");
    expect(store.getState().hand).toBe("move");
    expect(store.getState().view.selection).toEqual({ type: "event", id: "conf-2018" });
    press(document.body, "Escape");
    expect(store.getState().view.selection).toEqual({ type: "none" });
  });
});
