import type { Page } from "@playwright/test";
import { expect, test } from "./support/walk.ts";

/** The page as it is while it is printed; what makes the pages is loaded a moment after the page stands. */
async function lookPrinted(page: Page): Promise<void> {
  await expect(async () => {
    await page.emulateMedia({ media: "screen" });
    await page.emulateMedia({ media: "print" });
    await expect(page.locator(".print-picture svg")).toBeVisible({ timeout: 1000 });
  }).toPass();
}

const countPages = (pdf: Buffer): number => pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;

for (const [hash, words] of [
  ["#v=1&sel=event:conf-2018", ["All events", "a cyber power", "Sources:", "weekday arithmetic"]],
  ["#v=1&lang=zh&scale=calendar", ["全部事件", "网络强国", "来源：", "无日期："]],
] as const) {
  test(`printing gives the timeline, all events, all wordings and the open text: ${hash}`, async ({
    page,
    openPage,
    takePicture,
  }) => {
    await openPage(hash);
    await lookPrinted(page);
    for (const text of words) await expect(page.locator(".print-document")).toContainText(text);
    await expect(page.locator(".print-document tbody tr")).toHaveCount(41);
    await expect(page.locator(".reader-page")).toBeVisible();
    for (const hidden of [".masthead", ".region-score", ".source-tabs", ".splitter"]) {
      await expect(page.locator(hidden)).toBeHidden();
    }
    await takePicture(`print-${hash.includes("zh") ? "zh" : "en"}`);
    await page.emulateMedia({ media: "screen" });
    await expect(page.locator(".print-document")).toHaveCount(0);
  });
}

test("on A4 and A3 the picture is as large as its page, and nothing of it is cut", async ({
  page,
  openPage,
}) => {
  await openPage();
  await lookPrinted(page);
  await page.emulateMedia({ media: null });
  for (const format of ["A4", "A3"] as const) {
    const pdf = await page.pdf({ format, landscape: true });
    expect(countPages(pdf)).toBeGreaterThan(4);
  }
  // What is left of each page within its margins of 10 mm.
  for (const [width, height] of [
    [1047, 718],
    [1512, 1047],
  ] as const) {
    await page.setViewportSize({ width, height });
    await lookPrinted(page);
    const box = await page.locator(".print-picture svg").boundingBox();
    expect(box!.width).toBeLessThanOrEqual(width);
    expect(box!.height).toBeLessThanOrEqual(height);
    expect(Math.max(box!.width / width, box!.height / height)).toBeGreaterThan(0.95);
    const outside = await page.locator(".print-picture svg").evaluate((svg) => {
      const frame = svg.getBoundingClientRect();
      return [...svg.querySelectorAll("text")].filter((text) => {
        const { left, right, top, bottom } = text.getBoundingClientRect();
        return left < frame.left || right > frame.right || top < frame.top || bottom > frame.bottom;
      }).length;
    });
    expect(outside).toBe(0);
  }
});
