import type { Page } from "@playwright/test";
import { expect, test } from "./support/walk.ts";

const mark = (page: Page, id: string) => page.locator(`.event-marks [data-event="${id}"]`);

/** How many pixels of the canvas are exactly of a colour, given as red, green and blue. */
const pixelsOf = (page: Page, colour: readonly [number, number, number]) =>
  page.locator("canvas.score-canvas").evaluate((element, [red, green, blue]) => {
    const canvas = element as HTMLCanvasElement;
    const { data } = canvas.getContext("2d")!.getImageData(0, 0, canvas.width, canvas.height);
    let count = 0;
    for (let at = 0; at < data.length; at += 4) {
      if (data[at] === red && data[at + 1] === green && data[at + 2] === blue && data[at + 3] === 255)
        count += 1;
    }
    return count;
  }, colour);

const ACCENT = [178, 63, 12] as const;
const INK = [29, 26, 22] as const;

test("the first complete picture is marked, once", async ({ page, openPage }) => {
  await openPage();
  await mark(page, "conf-2018").click();
  const marks = await page.evaluate(() => performance.getEntriesByName("throughline:drawn").length);
  expect(marks).toBe(1);
});

test("what is chosen is painted in the accent, and nothing else is", async ({ page, openPage }) => {
  await openPage();
  expect(await pixelsOf(page, INK)).toBeGreaterThan(500);
  expect(await pixelsOf(page, ACCENT)).toBe(0);
  await mark(page, "conf-2018").click();
  await expect.poll(() => pixelsOf(page, ACCENT)).toBeGreaterThan(100);
});

test("in forced colours the picture is painted in the colours of the system", async ({ page, openPage }) => {
  await page.emulateMedia({ forcedColors: "active", colorScheme: "light" });
  await openPage();
  expect(await pixelsOf(page, [0, 0, 0])).toBeGreaterThan(500);
  expect(await pixelsOf(page, INK)).toBe(0);
});

test("the canvas is as fine as the screen", async ({ browser, baseURL }) => {
  const page = await browser.newPage({ deviceScaleFactor: 2, ...(baseURL !== undefined && { baseURL }) });
  await page.goto("./");
  await expect(mark(page, "conf-2018")).toBeVisible();
  const ratio = await page
    .locator("canvas.score-canvas")
    .evaluate((canvas) => (canvas as HTMLCanvasElement).width / canvas.clientWidth);
  expect(ratio).toBeCloseTo(2, 1);
  await page.close();
});

test("while it is dragged the canvas moves and the buttons wait; at rest they stand under the marks again", async ({
  page,
  openPage,
}) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await openPage("#v=1&scale=calendar&from=17000&to=19000");
  const before = await mark(page, "conf-2018").boundingBox();
  const score = await page.locator(".score-top").boundingBox();
  const y = (score?.y ?? 0) + 220;
  await page.mouse.move(700, y);
  await page.mouse.down();
  await page.mouse.move(600, y, { steps: 8 });
  expect((await mark(page, "conf-2018").boundingBox())?.x).toBe(before?.x);
  await page.mouse.up();
  await expect
    .poll(async () => (await mark(page, "conf-2018").boundingBox())?.x ?? 0)
    .toBeCloseTo((before?.x ?? 0) - 100, -1);
});

test("dragging with Shift marks a range and looks at it; Escape gives it up", async ({ page, openPage }) => {
  await openPage();
  const score = await page.locator(".score-top").boundingBox();
  const y = (score?.y ?? 0) + 220;
  const drag = async () => {
    await page.keyboard.down("Shift");
    await page.mouse.move(400, y);
    await page.mouse.down();
    await page.mouse.move(700, y, { steps: 5 });
    await expect(page.locator(".brushed-range")).toBeVisible();
  };
  await drag();
  await page.keyboard.press("Escape");
  await page.mouse.up();
  await page.keyboard.up("Shift");
  await expect(page).not.toHaveURL(/from=/);
  await drag();
  await page.mouse.up();
  await page.keyboard.up("Shift");
  await expect(page).toHaveURL(/from=/);
});

test("pointing at a mark shows its whole title and its date", async ({ page, openPage }) => {
  await openPage();
  await mark(page, "conf-2018").hover();
  await expect(page.locator(".mark-tip")).toContainText("National conference");
  await expect(page.locator(".mark-tip")).toContainText("2018?");
  expect(await mark(page, "conf-2018").evaluate((button) => getComputedStyle(button).cursor)).toBe("pointer");
  await page.keyboard.press("Escape");
  await expect(page.locator(".mark-tip")).toHaveCount(0);
});

test("a cluster opens with the mouse, and from the keyboard", async ({ page, openPage }) => {
  await openPage();
  const cluster = page.locator("[data-cluster]").first();
  await cluster.click();
  await expect(page).toHaveURL(/from=/);
  await openPage("#v=1&lang=en");
  await page.locator(".event-marks [data-event]").first().focus();
  for (let step = 0; step < 60; step += 1) {
    if (await page.evaluate(() => document.activeElement?.hasAttribute("data-cluster"))) break;
    await page.keyboard.press("ArrowDown");
  }
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/from=/);
});

test("keys walk to every event in the order of time; the view goes along", async ({ page, openPage }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await openPage("#v=1&scale=calendar&from=17000&to=18000");
  await mark(page, "conf-2018").focus();
  await page.keyboard.press("End");
  await expect(page.locator(":focus")).toHaveAccessibleName(/39 of 39/);
  await expect(page.locator(":focus")).toBeInViewport();
  await page.keyboard.press("Home");
  await expect(page.locator(":focus")).toHaveAccessibleName(/, 1 of 39/);
  await expect(page.locator(".mark-tip")).toContainText("18th"); // what is focused by key says itself in full
});

test("the score holds few elements", async ({ page, openPage }) => {
  await openPage();
  expect(await page.locator(".score-top *").count()).toBeLessThan(1500);
});

test("where there is no canvas the list takes over and says why", async ({ page, openPage }) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await openPage();
  await expect(page.locator(".no-canvas")).toBeVisible();
  await expect(page.locator(".event-list [data-event]")).toHaveCount(41);
});
