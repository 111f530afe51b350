import type { Browser } from "@playwright/test";
import { expect, test } from "./support/walk.ts";

type Size = { readonly width: number; readonly height: number };

/** All that is painted on a page opened anew, byte for byte: the score, and the threads below it. */
async function paintingsOf(browser: Browser, address: string, viewport: Size): Promise<readonly string[]> {
  const context = await browser.newContext({ viewport, reducedMotion: "reduce", locale: "en-GB" });
  const page = await context.newPage();
  await page.goto(address);
  await expect(page.locator(".event-marks [data-event]").first()).toBeAttached();
  await page.evaluate(() => document.fonts.ready);
  const paint = () =>
    page
      .locator("canvas")
      .evaluateAll((all) => all.map((canvas) => (canvas as HTMLCanvasElement).toDataURL()));
  // Painted once the fonts are there and nothing is under way: the same twice in a row.
  let paintings: readonly string[] = [];
  await expect
    .poll(async () => {
      const before = paintings;
      paintings = await paint();
      return paintings.length > 0 && String(paintings) === String(before);
    })
    .toBe(true);
  await context.close();
  return paintings;
}

const LAYOUTS = {
  wide: { width: 1280, height: 720 },
  vertical: { width: 390, height: 800 },
} as const;
const SCALES = ["calendar", "gaps-collapsed", "equal-steps", "day-zero"] as const;

for (const [layout, size] of Object.entries(LAYOUTS)) {
  for (const scale of SCALES) {
    test(`the same corpus and window give the same picture: ${layout}, ${scale}`, async ({
      browser,
      baseURL,
    }) => {
      const stretch = scale === "day-zero" ? "from=-2&to=9" : "from=17000&to=19600";
      const address = `${baseURL}#v=1&scale=${scale}&${stretch}&sel=event:conf-2018`;
      const first = await paintingsOf(browser, address, size);
      expect(first.every((painting) => painting.length > 2000)).toBe(true);
      const second = await paintingsOf(browser, address, size);
      expect(second.map((painting, at) => painting === first[at])).toEqual(first.map(() => true));
    });
  }
}

const ROOM = [
  [1280, 720, 4],
  [1440, 1000, 6],
] as const;

for (const [width, height, threads] of ROOM) {
  for (const language of ["en", "zh"]) {
    test(`the opening picture leaves room for ${threads} threads at ${width} × ${height}, in ${language}`, async ({
      page,
      openPage,
    }) => {
      await page.setViewportSize({ width, height });
      await openPage(`#v=1&lang=${language}`);
      const end = (await page.locator(".splitter").boundingBox())?.y ?? 0;
      const rows = await page
        .locator(".thread")
        .evaluateAll((all) => all.map((row) => row.getBoundingClientRect().bottom));
      expect(rows.filter((bottom) => bottom <= end + 6).length).toBeGreaterThanOrEqual(threads);
      const score = await page.locator(".score-top").boundingBox();
      const head = await page.locator(".column-head").first().boundingBox();
      expect((score?.y ?? 0) + (score?.height ?? 0)).toBeLessThanOrEqual((head?.y ?? 0) + 1);
    });
  }
}
