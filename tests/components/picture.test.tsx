import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { NO_FILTERS } from "../../src/state/app-state.ts";
import type { View } from "../../src/state/app-state.ts";
import { buildFirstCorpus } from "../fixtures/build-first-corpus.ts";
import { FIRST_SETTINGS } from "../../src/views/picture/picture-settings.ts";
import type { PictureSettings } from "../../src/views/picture/picture-settings.ts";
import { savePicture } from "../../src/views/picture/save-picture.ts";
import { stateOf } from "../support/state-of.ts";
import { showPage } from "../support/show-page.tsx";

const corpus = await buildFirstCorpus();

/** What the page handed to the browser to save. */
let saved: { readonly name: string; readonly blob: Blob }[] = [];
beforeEach(() => {
  saved = [];
  let latest: Blob | undefined;
  URL.createObjectURL = (blob) => {
    latest = blob as Blob;
    return "blob:picture";
  };
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    if (latest) saved.push({ name: this.download, blob: latest });
  });
});

const readSvg = async (blob: Blob): Promise<Document> => {
  const text = await new Promise<string>((resolve) => {
    const reader = new FileReader();
    reader.addEventListener("load", () => resolve(typeof reader.result === "string" ? reader.result : ""));
    reader.readAsText(blob);
  });
  return new DOMParser().parseFromString(text, "image/svg+xml");
};

const save = (view: Partial<View>, settings: Partial<PictureSettings> = {}): Promise<string> =>
  savePicture(stateOf(corpus, view), { ...FIRST_SETTINGS, ...settings });

const saveSvg = async (view: Partial<View> = {}, settings: Partial<PictureSettings> = {}) => {
  await save(view, settings);
  expect(saved).toHaveLength(1);
  return { name: saved[0]!.name, svg: await readSvg(saved[0]!.blob) };
};

const textOf = (svg: Document) => [...svg.querySelectorAll("text")].map(({ textContent }) => textContent);

describe("a saved picture", () => {
  test("is an SVG file with the title of every event, its date and how that is known", async () => {
    const { name, svg } = await saveSvg();
    expect(name).toBe("cyberspace-governance-gaps-collapsed-1920.svg");
    const names = [...svg.querySelectorAll("g title")].map(({ textContent }) => textContent ?? "");
    for (const { title } of corpus.events) {
      expect(names.filter((told) => told.startsWith(`${title.en}, `))).not.toEqual([]);
    }
    expect(names).toContain(
      "National conference on the work of cybersecurity and informatization, 20–21 April 2018?, weekday arithmetic",
    );
  });

  test("says what it is: title, scale, clock, count, what has no date, sources", async () => {
    const { svg } = await saveSvg({ scale: "calendar", clock: "said" });
    const text = textOf(svg).join("\n");
    expect(text).toContain(corpus.title.en);
    expect(text).toContain("Calendar: equal lengths are equal times.");
    expect(text).toContain("Placed by when it was told.");
    expect(text).toMatch(/^\d+ of 41 events placed\.$/m);
    expect(text).toContain("No date:");
    for (const { shortTitle } of corpus.sources) expect(text).toContain(shortTitle.en);
    expect(text).toContain("proposed by the tool");
    expect(text).toContain("outside knowledge");
  });

  test("leads to every event and to its view", async () => {
    const { svg } = await saveSvg();
    const links = new Set([...svg.querySelectorAll("a")].map((a) => a.getAttribute("href")));
    for (const { id } of corpus.events) {
      expect([...links].filter((link) => link?.endsWith(`sel=event:${id}`))).toHaveLength(1);
    }
    expect(textOf(svg).join("")).toContain(`${location.origin}/#v=1`);
  });

  test("says the filters in words", async () => {
    const filters = { ...NO_FILTERS, kinds: ["claim", "speech"] as const, text: "Xi" };
    const { svg } = await saveSvg({ filters, filterMode: "dim" });
    const text = textOf(svg);
    expect(text).toEqual(
      expect.arrayContaining(["Only:", "Kinds: claim, speech", "“Xi”", "What does not match is dimmed."]),
    );
  });

  test("speaks the language of the page", async () => {
    const { svg } = await saveSvg({ language: "zh" });
    const text = textOf(svg).join("\n");
    expect(svg.documentElement.getAttribute("lang")).toBe("zh-Hans");
    expect(text).toContain(corpus.title.zh);
    expect(text).toMatch(/41个事件中的\d+个有位置。/);
    expect(text).not.toMatch(/Drawn|Sources|events/);
  });

  test("lists what a scale has no place for", async () => {
    const { svg, name } = await saveSvg({ scale: "day-zero" });
    expect(name).toBe("cyberspace-governance-day-zero-1920.svg");
    expect(textOf(svg)).toContain("Not on this scale:");
  });

  test("can be of the stretch on screen, and says which that is", async () => {
    const { svg } = await saveSvg({ window: { from: 17_600, to: 17_700 } }, { stretch: "screen" });
    expect(textOf(svg).join("\n")).toMatch(/^.*2018.*: \d+ of 41 events\.$/m);
  });

  test("is refused in one sentence where its width is none", async () => {
    for (const width of [100, 9000, 1280.5, NaN]) {
      expect(await save({}, { width })).toBe("Choose a width from 320 to 8000 pixels.");
    }
    expect(await save({ language: "zh" }, { width: 1 })).toBe("请选择320至8000像素之间的宽度。");
    expect(saved).toEqual([]);
  });

  test("is refused where it has more pixels than a browser paints, with what helps", async () => {
    expect(await save({}, { width: 8000, format: "png", magnified: 3 })).toMatch(
      /^24000 × \d+ pixels are more than a browser can paint: .+SVG\.$/,
    );
    expect(saved).toEqual([]);
  });
});

describe("the picture menu", () => {
  const openMenu = () => {
    const page = showPage(corpus);
    return { ...page, menu: within(page.find(".picture-menu form")) };
  };
  const screenOnly = { name: "the stretch on screen", hidden: true };

  test("offers a stretch only where the screen does not show everything", () => {
    const { menu, dispatch } = openMenu();
    expect(menu.queryByRole("radio", screenOnly)).toBeNull();
    dispatch({ type: "look-at", window: { from: 17_600, to: 17_700 } });
    expect(menu.getByRole("radio", screenOnly)).not.toBeChecked();
  });

  test("saves what is chosen and says what came of it", async () => {
    const { user, menu, find } = openMenu();
    const width = menu.getByRole("spinbutton", { name: /another width/, hidden: true });
    const press = () => user.click(menu.getByRole("button", { name: "Save the picture", hidden: true }));
    fireEvent.change(width, { target: { value: "100" } });
    expect(width).toBeInvalid();
    await press();
    await waitFor(() => expect(find(".picture-outcome")).toHaveTextContent(/^Choose a width/));
    fireEvent.change(width, { target: { value: "900" } });
    expect(width).toBeValid();
    await press();
    const name = "cyberspace-governance-gaps-collapsed-900.svg";
    await waitFor(() => expect(find(".picture-outcome")).toHaveTextContent(`Saved as ${name}, 900 ×`), {
      timeout: 10_000,
    });
    expect(saved.map((file) => file.name)).toEqual([name]);
  });
});

describe("the printed page", () => {
  const print = async (find: (selector: string) => HTMLElement) => {
    await waitFor(
      () => {
        fireEvent(window, new Event("beforeprint"));
        return find(".print-picture svg");
      },
      { timeout: 10_000 },
    );
    return find(".print-document");
  };

  test("holds the picture, every event with its date, every wording, and leaves with the printing", async () => {
    const { find, findAll } = showPage(corpus);
    expect(findAll(".print-document")).toEqual([]);
    const sheet = within(await print(find));
    const rows = sheet.getAllByRole("row");
    expect(rows).toHaveLength(corpus.events.length + 1);
    for (const { title } of corpus.events) {
      expect(rows.filter((row) => row.textContent?.includes(title.en))).not.toEqual([]);
    }
    expect(findAll(".print-thread")).toHaveLength(corpus.themes.length);
    expect(sheet.getAllByText("a cyber power").length).toBeGreaterThan(0);
    expect(find(".print-picture svg").getAttribute("viewBox")).toMatch(/^0 0 \d+ \d+$/);
    fireEvent(window, new Event("afterprint"));
    expect(findAll(".print-document")).toEqual([]);
  });

  test("is in the language of the page", async () => {
    const { find } = showPage(corpus, { language: "zh" });
    const sheet = within(await print(find));
    expect(sheet.getByRole("heading", { name: "全部事件" })).toBeInTheDocument();
    expect(screen.queryByText("All events")).toBeNull();
  });
});
