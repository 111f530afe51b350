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
  await expect.poll(() => page.url()).not.toBe(before);
});

test("a zoom is a step of history, panning is none", async ({ page, openPage }) => {
  await openPage();
  const before = await page.evaluate(() => history.length);
  await page.getByRole("button", { name: "Zoom in", exact: true }).click();
  await expect.poll(() => page.evaluate(() => history.length)).toBe(before + 1);
  await page.getByRole("button", { name: "Later", exact: true }).click();
  await page.getByRole("button", { name: "Earlier", exact: true }).click();
  await page.waitForTimeout(700);
  expect(await page.evaluate(() => history.length)).toBe(before + 1);
});

test("on the calendar scale equal times are equal lengths", async ({ page, openPage }) => {
  await openPage("#v=1&scale=calendar");
  const [first, middle, last] = await Promise.all(
    ["conf-2018", "press-2022", "conf-2023"].map((id) => place(page, id)),
  );
  const days = (17_641 - 19_223) / (17_641 - 19_552); // 20 April 2018, 19 August 2022, 14 July 2023
  expect(((middle ?? 0) - (first ?? 0)) / ((last ?? 0) - (first ?? 0))).toBeCloseTo(days, 2);
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
      const boxes = await page.locator(".event-marks [data-event]").evaluateAll((elements) =>
        elements.map((element) => {
          const { left, right, top, bottom } = element.getBoundingClientRect();
          const text = (element as HTMLElement).dataset["event"];
          return { left, right, top: top + 2, bottom: bottom - 2, text };
        }),
      );
      expect(boxes.length).toBeGreaterThan(20);
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
