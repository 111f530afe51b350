import type { Page } from "@playwright/test";
import { passageAt } from "../../src/domain/passage.ts";
import { STAGE_KEYS } from "../../src/views/present/stage-keys.ts";
import { contrast, extremesOf, measureStage, readPixels } from "./support/stage.ts";
import { serveCorpus } from "./support/serve-corpus.ts";
import { expect, test } from "./support/walk.ts";

const SIZES = [
  [1024, 768],
  [1280, 720],
  [1366, 768],
  [1920, 1080],
  [3840, 2160],
] as const;

const count = (page: Page) => page.locator(".stage-count");
const press = async (page: Page, ...keys: readonly string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};

test("21 (G): a clicker and the usual keys go through the events of the view, and nothing scrolls", async ({
  page,
  openPage,
}) => {
  await openPage("#v=1");
  await page.getByRole("button", { name: "Present", exact: true }).click();
  await expect(count(page)).toHaveText("event 1 of 41");
  for (const key of ["PageDown", "ArrowRight", "Space", "n", "N"]) await press(page, key);
  await expect(count(page)).toHaveText("event 6 of 41");
  for (const key of ["PageUp", "ArrowLeft", "Shift+Space", "p"]) await press(page, key);
  await expect(count(page)).toHaveText("event 2 of 41");
  await press(page, "ArrowDown", "ArrowDown", "ArrowUp");
  await expect(count(page)).toHaveText("event 3 of 41");
  await press(page, "End");
  await expect(count(page)).toHaveText("event 41 of 41");
  await press(page, "PageDown", "ArrowDown", "Home", "PageUp");
  await expect(count(page)).toHaveText("event 1 of 41");
  await press(page, "Control+ArrowRight", "Alt+n", "Meta+PageDown");
  await expect(count(page)).toHaveText("event 1 of 41");
  // A field that somebody types in keeps its keys.
  await press(page, "l");
  await page.getByRole("slider", { name: "Brightness" }).focus();
  await press(page, "ArrowRight", "PageDown", "n");
  await expect(count(page)).toHaveText("event 1 of 41");
  await press(page, "Escape");
  const taken = await page.evaluate(() => {
    const event = new KeyboardEvent("keydown", { key: "PageDown", bubbles: true, cancelable: true });
    document.body.dispatchEvent(event);
    return event.defaultPrevented;
  });
  expect(taken).toBe(true);
  await press(page, "Home", "m");
  await expect(page).toHaveURL(/at=/); // more words of the same event
  expect(await page.evaluate(() => [scrollX, scrollY])).toEqual([0, 0]);
});

test("22 (G): black and white hide everything, and the same key or a step brings the same step back", async ({
  page,
  openPage,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await openPage("#v=1&mode=present&sel=event:conf-2018");
  const seen = () => page.locator(".stage-picture").isVisible();
  const ground = () => page.locator(".stage").evaluate((stage) => getComputedStyle(stage).backgroundColor);
  const cases = [
    [".", "rgb(0, 0, 0)", "."],
    ["b", "rgb(0, 0, 0)", "PageDown"],
    ["w", "rgb(255, 255, 255)", "W"],
    [",", "rgb(255, 255, 255)", "ArrowLeft"],
    ["B", "rgb(0, 0, 0)", "Escape"],
  ] as const;
  for (const [on, colour, off] of cases) {
    await press(page, on);
    await expect.poll(seen).toBe(false);
    expect(await ground()).toBe(colour);
    const { least, most } = extremesOf(await readPixels(page));
    expect([least, most]).toEqual(colour === "rgb(0, 0, 0)" ? [0, 0] : [765, 765]); // from edge to edge
    await press(page, "d", "q"); // nobody sees what these would do
    await press(page, off);
    await expect.poll(seen).toBe(true);
    await expect(count(page)).toHaveText("event 7 of 41");
  }
  await expect(page.locator(".stage-layer")).toHaveCount(0);
  await expect(page.getByRole("status")).toHaveText("The screen is back.");
});

test("23 (G): a reload comes back to the same step, page, filters and language; Back leaves the talk", async ({
  page,
  openPage,
}) => {
  await openPage("#v=1&lang=zh&kinds=meeting,speech");
  await page.getByRole("button", { name: "投影", exact: true }).click();
  await expect(count(page)).toHaveText(/^第1个事件/);
  await press(page, "ArrowDown", "ArrowDown");
  await expect(count(page)).toHaveText(/^第3个事件/);
  const shown = await page.locator("[data-chosen]").getAttribute("data-chosen");
  await expect(page).toHaveURL(new RegExp(`sel=event:${shown}&`)); // written at most every 300 ms
  const said = await page.locator(".stage-title").textContent();
  await page.reload();
  await expect(page.locator(".stage-title")).toHaveText(said ?? "");
  await expect(page).toHaveURL(/lang=zh.*kinds=meeting.*mode=present/);
  await page.goBack();
  await expect(page.locator("#timeline")).toBeVisible();

  await openPage("#v=1&mode=present&lesson=own-date");
  await press(page, "PageDown", "PageDown");
  await expect(page.locator("[data-fresh]").first()).toContainText("beside its title");
  await expect(page).toHaveURL(/step=2/);
  await page.reload();
  await expect(page.locator("[data-fresh]").first()).toContainText("beside its title");
});

test("24 (G): the help lists every key there is; digits and Enter jump; Escape closes one layer", async ({
  page,
  openPage,
  axe,
}) => {
  await openPage("#v=1&mode=present");
  await press(page, "?");
  const rows = await page
    .locator(".is-help [data-row]")
    .evaluateAll((all) => all.map((row) => row.getAttribute("data-row")));
  expect(rows).toEqual(STAGE_KEYS.map(({ row }) => row));
  await axe();
  await press(page, "1", "2");
  await expect(page.locator(".stage-note")).toHaveText("Go to 12 of 41: press Enter");
  await press(page, "Escape");
  await expect(page.locator(".is-help")).toHaveCount(0);
  await expect(page.locator(".stage-note")).toHaveText(/12 of 41/);
  await press(page, "Enter");
  await expect(count(page)).toHaveText("event 12 of 41");
  await press(page, "9", "9", "9", "Enter");
  await expect(count(page)).toHaveText("event 41 of 41");
  await press(page, "f");
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
  await press(page, "f");
  await expect.poll(() => page.evaluate(() => document.fullscreenElement === null)).toBe(true);
  await press(page, "Escape");
  await expect(page.locator(".stage-note")).toHaveText("Press Escape once more to leave.");
  await press(page, "Escape");
  await expect(page.locator("#timeline")).toBeVisible();
});

for (const language of ["en", "zh"]) {
  test(`25 (G): on five walls everything is large enough and inside, in ${language}`, async ({
    page,
    openPage,
  }) => {
    const steps = [
      `#v=1&lang=${language}&mode=present&sel=event:conf-2018`,
      `#v=1&lang=${language}&mode=present&sel=event:claim-2018-progress`,
      `#v=1&lang=${language}&mode=present&lesson=own-date&scene=five-beginnings&step=3`,
      `#v=1&lang=${language}&mode=present&lesson=one-formula&scene=one-sentence-twice&step=2`,
    ];
    for (const [at, step] of steps.entries()) {
      await openPage(step);
      for (const [width, height] of SIZES) {
        await page.setViewportSize({ width, height });
        await expect(page.locator(".stage-words").first()).toBeVisible();
        await expect.poll(() => measureStage(page), `${step} at ${width} × ${height}`).toEqual([]);
        if (at === 0) {
          for (const layer of ["?", "q", "l"]) {
            await press(page, layer);
            await expect(page.locator(".stage-layer")).toBeVisible();
            await expect.poll(() => measureStage(page), `${layer} at ${width} × ${height}`).toEqual([]);
            await press(page, "Escape");
          }
        }
      }
    }
  });
}

test("26 (G): a passage of 1 200 words is shown on numbered pages, every word once, never smaller", async ({
  page,
  openPage,
}) => {
  const long = Array.from(
    { length: 80 },
    (_, at) => `Sentence ${at} has fifteen words so that a page of the wall has something to hold.`,
  ).join(" ");
  await serveCorpus(page, (corpus) => {
    const [source] = corpus.sources;
    const start = source!.text.length;
    source!.text += long;
    const segments = source!["segments"] as { [key: string]: unknown }[];
    segments.push({
      ...segments.find(({ kind }) => kind === "paragraph"),
      id: "p99",
      number: 99,
      start,
      end: start + long.length,
    });
    const sentences = source!["sentences"] as { [key: string]: unknown }[];
    for (let at = 0; at < 80; at += 1) {
      const from = long.indexOf(`Sentence ${at} `);
      const to = long.indexOf(".", from) + 1;
      sentences.push({
        ...sentences[0],
        id: `p99.s${at}`,
        segmentId: "p99",
        start: start + from,
        end: start + to,
      });
    }
    const passage = passageAt(String(source!["id"]), source!.text, start, start + long.length);
    for (const event of corpus.events) if (event.id === "conf-2018") event["passages"] = [passage];
    return corpus;
  });
  await page.setViewportSize({ width: 1280, height: 720 });
  await openPage("#v=1&mode=present&sel=event:conf-2018");
  const pages = page.locator(".stage-pages");
  await expect(pages).toHaveText(/^page 1\/\d+$/);
  const last = Number((await pages.textContent())?.split("/")[1]);
  const read: string[] = [];
  for (let at = 1; at <= last; at += 1) {
    await expect(pages).toHaveText(`page ${at}/${last}`);
    read.push((await page.locator(".stage-words").textContent()) ?? "");
    expect(await measureStage(page)).toEqual([]);
    await press(page, "PageDown");
  }
  expect(read.join("")).toBe(long);
  expect(read.slice(0, -1).every((words) => words.endsWith(". "))).toBe(true); // whole sentences
  await expect(count(page)).toHaveText("event 8 of 41");
  await press(page, "PageUp");
  await expect(pages).toHaveText(`page ${last}/${last}`);
  await page.reload();
  await expect(pages).toHaveText(`page ${last}/${last}`);
});

for (const palette of ["light", "dark"] as const) {
  test(`27 (G): in the ${palette} palette words have 7.4 : 1 and shapes 4 : 1, and axe finds nothing`, async ({
    page,
    openPage,
    axe,
  }) => {
    await openPage("#v=1&mode=present&sel=event:conf-2018");
    await expect(page.locator(".stage")).toHaveAttribute("data-palette", "light");
    if (palette === "dark") {
      await press(page, "l");
      await page.getByRole("radio", { name: "dark" }).check();
      await press(page, "Escape");
    }
    await press(page, "t");
    await page.mouse.move(400, 300);
    const { words, shapes } = await contrast(page);
    expect(words.length).toBeGreaterThan(10);
    expect(shapes.length).toBeGreaterThan(10);
    expect(words.filter(({ ratio }) => ratio < 7.4)).toEqual([]);
    expect(shapes.filter(({ ratio }) => ratio < 4)).toEqual([]);
    await axe();
  });
}
