import type { Page } from "@playwright/test";
import { expect, test } from "./support/walk.ts";

const place = async (page: Page, id: string) =>
  (await page.locator(`.score [data-event="${id}"]`).boundingBox())?.x ?? NaN;

test("zooming in spreads the marks and goes into the address; showing everything undoes it", async ({
  page,
  openPage,
}) => {
  await openPage("#v=1&sel=event:conf-2018");
  const apart = async () => (await place(page, "pub-conference-2018")) - (await place(page, "conf-2018"));
  const before = await apart();
  await page.getByRole("button", { name: "Zoom in", exact: true }).click();
  await page.getByRole("button", { name: "Zoom in", exact: true }).click();
  expect(await apart()).toBeGreaterThan(before * 2);
  await expect(page).toHaveURL(/from=.*&to=/);
  await page.getByRole("button", { name: "Show everything" }).click();
  await expect(page).not.toHaveURL(/from=/);
  expect(await apart()).toBeCloseTo(before, 0);
});

test("the wheel zooms where no page waits to be scrolled, and dragging pans", async ({ page, openPage }) => {
  await openPage("#v=1&scale=calendar");
  const score = await page.locator(".score-top").boundingBox();
  await page.mouse.move((score?.x ?? 0) + 640, (score?.y ?? 0) + 200);
  await page.mouse.wheel(0, -400);
  await expect(page).toHaveURL(/from=/);
  const before = page.url();
  await page.mouse.down();
  await page.mouse.move((score?.x ?? 0) + 500, (score?.y ?? 0) + 200, { steps: 5 });
  await page.mouse.up();
  expect(page.url()).not.toBe(before);
});

test("panning makes no steps of history", async ({ page, openPage }) => {
  await openPage();
  const before = await page.evaluate(() => history.length);
  await page.getByRole("button", { name: "Zoom in", exact: true }).click();
  await page.getByRole("button", { name: "Later", exact: true }).click();
  expect(await page.evaluate(() => history.length)).toBe(before);
});

test("a year is a year wide, and the axis says what it leaves out", async ({ page, openPage }) => {
  await openPage("#v=1&scale=calendar");
  const extent = await page.locator(".score-picture .extent").first().boundingBox();
  const years = await page.locator(".tick-label").allTextContents();
  expect(years).toContain("2018");
  const tick = async (year: string) =>
    (await page.locator(".tick-label", { hasText: year }).boundingBox())?.x ?? NaN;
  const yearWidth = ((await tick("2020")) - (await tick("2018"))) / 2;
  expect(extent?.width).toBeCloseTo(yearWidth, -1);
  await openPage("#v=1");
  await expect(page.locator(".gap-label").first()).toHaveText("5 y 4 m");
});

test("without motion wanted, the text jumps to the words at once", async ({ page, openPage }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await openPage("#v=1&in=instructions-2023");
  await page.locator(".score [data-event=conf-2023-li]").click();
  const distance = await page
    .locator(".reader mark.is-lit")
    .first()
    .evaluate((element) => element.getBoundingClientRect().top);
  expect(distance).toBeGreaterThan(500);
  expect(distance).toBeLessThan(1000);
});

for (const [width, height] of [
  [1280, 720],
  [1440, 1000],
  [1920, 1080],
] as const) {
  test(`no two labels of the score collide at ${width} × ${height}`, async ({ page, openPage }) => {
    await page.setViewportSize({ width, height });
    for (const language of ["en", "zh"]) {
      await openPage(`#v=1&lang=${language}`);
      const boxes = await page.locator(".event-marks .event-words").evaluateAll((elements) =>
        elements.map((element) => {
          const { left, right, top, bottom } = element.getBoundingClientRect();
          return { left, right, top: top + 2, bottom: bottom - 2, text: element.textContent };
        }),
      );
      const collisions = boxes.flatMap((a, at) =>
        boxes
          .slice(at + 1)
          .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
          .map((b) => `${a.text} × ${b.text}`),
      );
      expect(collisions).toEqual([]);
    }
  });
}
