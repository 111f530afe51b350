import type { Page } from "@playwright/test";
import jsQR from "jsqr";
import { extremesOf, readPixels } from "./support/stage.ts";
import { expect, test } from "./support/walk.ts";

const STEP = "#v=1&mode=present&sel=event:conf-2018";
const count = (page: Page) => page.locator(".stage-count");
const boxOf = async (page: Page, selector: string) => {
  const box = await page.locator(selector).first().boundingBox();
  expect(box, selector).not.toBeNull();
  return box!;
};

test("28 (G): themes in the words differ by line, sign and label, also where no colour is seen", async ({
  page,
  openPage,
}) => {
  await openPage("#v=1&mode=present&sel=event:claim-2018");
  await page.keyboard.press("t");
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setEmulatedVisionDeficiency", { type: "achromatopsia" });
  const legend = await page.locator(".stage-legend li").evaluateAll((items) =>
    items.map((item) => ({
      sign: item.querySelector("path")?.getAttribute("d") ?? "",
      label: item.textContent,
      family: item.className,
    })),
  );
  expect(legend.length).toBeGreaterThan(1);
  expect(new Set(legend.map(({ label }) => label)).size).toBe(legend.length);
  const signs = legend.map(({ sign, family }) => `${family} ${sign}`);
  expect(new Set(signs).size).toBe(legend.length);
  // Families, which have colours, have lines of their own under the words.
  const lines = await page.evaluate(() =>
    ["family-1", "family-2", "family-3", "family-4", "family-5"].map((family) => {
      const mark = document.createElement("mark");
      mark.className = `is-theme ${family}`;
      document.querySelector(".stage-words")!.append(mark);
      const { textDecorationStyle, textDecorationThickness } = getComputedStyle(mark);
      mark.remove();
      return `${textDecorationStyle} ${textDecorationThickness}`;
    }),
  );
  expect(new Set(lines).size).toBe(5);
});

test("29 (G): the presenter's window has note, next step and time, and each window follows the other after any reload", async ({
  page,
  context,
  openPage,
}) => {
  await context.addInitScript(() => void Reflect.deleteProperty(globalThis, "BroadcastChannel"));
  await openPage("#v=1&mode=present&lesson=own-date");
  const [window] = await Promise.all([page.waitForEvent("popup"), page.keyboard.press("s")]);
  await expect(window.locator("#where")).toContainText("scene 1 of 12");
  await expect(window.locator("#note")).toContainText("read the five beginnings aloud");
  await expect(window.locator("#next")).toHaveText("One begins with a full date in its header.");
  await expect(window.locator("#clock")).toHaveText(/^\d\d:\d\d$/);
  await expect(window.locator("#elapsed")).toHaveText(/^\d\d:\d\d$/);
  await window.keyboard.press("PageDown");
  await expect(page.locator("[data-fresh]").first()).toContainText("in its header");
  await page.keyboard.press("ArrowDown");
  await expect(window.locator("#where")).toContainText("scene 2 of 12");
  await window.locator("#black").click();
  await expect(page.locator(".stage")).toHaveAttribute("data-curtain", "black");
  await expect(window.locator("#hidden")).toHaveText("The screen is black.");
  await window.keyboard.press("PageUp");
  await expect(page).toHaveURL(/scene=april-21/);

  await page.reload();
  await expect(count(page)).toHaveText("scene 2 of 12");
  await expect(window.locator("body")).toHaveAttribute("data-state", "shown");
  await window.keyboard.press("ArrowDown");
  await expect(count(page)).toHaveText("scene 3 of 12");
  await window.reload();
  await expect(window.locator("#where")).toContainText("scene 3 of 12");
  await page.keyboard.press("Home");
  await expect(window.locator("#where")).toContainText("scene 1 of 12");
});

test("30 (G): the spotlight dims every other mark and step, leaves the words alone, and is announced", async ({
  page,
  openPage,
}) => {
  await openPage("#v=1&mode=present&lesson=own-date&scene=five-beginnings&step=1");
  const opacity = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => Number(getComputedStyle(element).opacity));
  await page.keyboard.press("d");
  expect(await opacity(".strip-marks")).toBeLessThanOrEqual(0.3);
  expect(await opacity(".stage-flow > :not([data-fresh])")).toBeLessThanOrEqual(0.3);
  expect(await opacity(".stage-flow > [data-fresh]")).toBe(1);
  expect(await opacity(".strip-chosen")).toBe(1);
  await expect(page.getByRole("status")).toHaveText("Spotlight on: everything else is dimmed.");
  await page.keyboard.press("D");
  expect(await opacity(".strip-marks")).toBe(1);
});

for (const isRefused of [false, true]) {
  test(`31 (G): the screen is kept awake while somebody presents${isRefused ? ", and a refusal is borne in silence" : ""}`, async ({
    page,
    openPage,
  }) => {
    await page.addInitScript((refuses) => {
      const log: string[] = [];
      const release = () => Promise.resolve(void log.push("released"));
      const request = () => {
        log.push("asked");
        return refuses
          ? Promise.reject(new DOMException("no", "NotAllowedError"))
          : Promise.resolve({ release });
      };
      Object.defineProperty(navigator, "wakeLock", { value: { request } });
      Object.assign(globalThis, { log });
    }, isRefused);
    const log = () => page.evaluate(() => (globalThis as unknown as { log: string[] }).log);
    await openPage(STEP);
    await expect.poll(log).toEqual(["asked"]);
    await page.evaluate(() => {
      for (const state of ["hidden", "visible"]) {
        Object.defineProperty(document, "visibilityState", { value: state, configurable: true });
        document.dispatchEvent(new Event("visibilitychange"));
      }
    });
    await expect.poll(log).toEqual(["asked", "asked"]);
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await expect(page.locator("#timeline")).toBeVisible();
    expect((await log()).slice(2)).toEqual(isRefused ? [] : ["released"]);
  });
}

test("32 (G): a pointer that rests for five seconds disappears with its tools, and autoplay goes on until it is paused", async ({
  page,
  openPage,
}) => {
  await page.clock.install();
  await openPage(STEP);
  const cursor = () => page.locator(".stage").evaluate((stage) => getComputedStyle(stage).cursor);
  const tools = () => page.locator(".stage-tools").evaluate((bar) => getComputedStyle(bar).opacity);
  await page.mouse.move(300, 300);
  expect([await cursor(), await tools()]).toEqual(["auto", "1"]);
  await page.clock.fastForward(5100);
  await expect.poll(cursor).toBe("none");
  expect(await tools()).toBe("0");
  await page.mouse.move(320, 300);
  await expect.poll(cursor).toBe("auto");

  await page.keyboard.press("a");
  await page.clock.fastForward(15_100);
  await expect(count(page)).toHaveText("event 8 of 41");
  await page.keyboard.press("a");
  await expect(page.getByRole("status")).toHaveText("Autoplay is paused.");
  await page.clock.fastForward(60_000);
  await expect(count(page)).toHaveText("event 8 of 41");
});

test("34 (G): the code is large, made here, and leads to this very step", async ({ page, openPage }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await openPage("#v=1&mode=present&lesson=own-date&scene=april-21&step=1");
  await page.waitForLoadState("networkidle"); // parts of the page are still coming
  const asked: string[] = [];
  page.on("request", (request) => {
    if (!request.url().endsWith("favicon.svg")) asked.push(request.url()); // the browser's own wish
  });
  await page.keyboard.press("q");
  const box = await boxOf(page, ".stage-code");
  expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(0.25 * 720);
  const { data, width, height } = await readPixels(page, box);
  expect(jsQR(data, width, height)?.data).toBe(page.url());
  await expect(page.locator(".stage-address")).toHaveText(page.url());
  await page.keyboard.press("ArrowDown"); // it follows the talk
  await expect(page.locator(".stage-address")).not.toContainText("april-21");
  expect(asked).toEqual([]);
});

test("35 (G): the picture is fitted to the wall, kept so, shown as fitted, and reset with one click", async ({
  page,
  openPage,
}) => {
  await openPage(STEP);
  const filter = () => page.locator(".stage-picture").evaluate((picture) => getComputedStyle(picture).filter);
  const size = () =>
    page.locator(".stage-date").evaluate((date) => Number.parseFloat(getComputedStyle(date).fontSize));
  const before = await size();
  await page.keyboard.press("l");
  await page.getByRole("slider", { name: "Brightness" }).fill("1.5");
  await page.getByRole("slider", { name: "Contrast" }).fill("0.5");
  await page.getByRole("slider", { name: "Size of letters" }).fill("1.2");
  await page.getByRole("checkbox", { name: "Invert" }).check();
  expect(await filter()).toBe("brightness(1.5) contrast(0.5) invert(1)");
  await page.reload();
  await expect.poll(filter).toBe("brightness(1.5) contrast(0.5) invert(1)");
  expect(await size()).toBeCloseTo(before * 1.2, 1);
  await page.mouse.move(300, 300);
  await expect(page.locator("[data-tool=projector]")).toHaveAccessibleName(/The picture is adjusted/);
  await page.keyboard.press("l");
  await page.getByRole("button", { name: "Reset all" }).click();
  expect(await filter()).toBe("brightness(1) contrast(1) invert(0)");
  await expect(page.locator("[data-tool=projector]")).not.toHaveAttribute("data-adjusted");
});

test("36 (G): title and passage keep their contrast through a weak beamer and for blurred eyes", async ({
  page,
  openPage,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await openPage(STEP);
  const session = await page.context().newCDPSession(page);
  const spread = async (selector: string) => {
    const { least, most } = extremesOf(await readPixels(page, await boxOf(page, selector)));
    return most - least;
  };
  for (const type of ["reducedContrast", "blurredVision"] as const) {
    await session.send("Emulation.setEmulatedVisionDeficiency", { type });
    await page.keyboard.press("q");
    const best = await spread(".stage-code"); // black on white
    await page.keyboard.press("q");
    for (const selector of [".stage-title", ".stage-words"])
      expect(await spread(selector), `${selector}, ${type}`).toBeGreaterThan(0.4 * best);
  }
});

test("59 (G): with keys of one character turned off they do nothing; the clicker goes on", async ({
  page,
  openPage,
}) => {
  await openPage(STEP);
  await page.keyboard.press("l");
  await page.getByRole("checkbox", { name: /Keys of one character/ }).uncheck();
  await page.keyboard.press("Escape");
  for (const key of ["b", "f", "n", "q", "s", "?", ".", "4", "Enter"]) await page.keyboard.press(key);
  await expect(count(page)).toHaveText("event 7 of 41");
  await expect(page.locator(".stage-layer, [data-curtain], .stage-note")).toHaveCount(0);
  expect(await page.evaluate(() => document.fullscreenElement)).toBeNull();
  await page.keyboard.press("PageDown");
  await expect(count(page)).toHaveText("event 8 of 41");
});
