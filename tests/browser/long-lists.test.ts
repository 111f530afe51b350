import type { Page } from "@playwright/test";
import { MANY, serveMany } from "./support/many-events.ts";
import { expect, test } from "./support/walk.ts";

const COUNT = 5000;
const rows = (page: Page) => page.locator(".event-list [data-event], .event-table [data-event]");

for (const dress of ["list", "table"] as const) {
  test(`a ${dress} of ${COUNT} events keeps only the rows near the view in the document`, async ({
    page,
    openPage,
  }) => {
    await serveMany(page, COUNT);
    await openPage(`${MANY}#v=1&as=${dress}`);
    await expect(rows(page).first()).toBeVisible();
    expect(await rows(page).count()).toBeLessThan(120);
    const frame = page.locator(`.event-${dress}`);
    await frame.evaluate((element) => element.scrollTo({ top: element.scrollHeight / 2 }));
    const middle = page.locator(`.event-${dress} [data-row="2470"], .event-${dress} [data-row="2500"]`);
    await expect(middle.first()).toBeAttached();
    expect(await rows(page).count()).toBeLessThan(150);
  });

  test(`every row of a long ${dress} is reached by keys, from one tab stop`, async ({ page, openPage }) => {
    await serveMany(page, COUNT);
    await openPage(`${MANY}#v=1&as=${dress}`);
    await rows(page).first().focus();
    for (let step = 0; step < 5; step += 1) await page.keyboard.press("PageDown");
    await page.keyboard.press("ArrowDown");
    const place = () => page.evaluate(() => Number((document.activeElement as HTMLElement).dataset["row"]));
    await expect.poll(place).toBe(51);
    await page.keyboard.press("End");
    await expect.poll(place).toBeGreaterThan(4900);
    await expect(page.locator(":focus")).toBeInViewport();
    const focused = page.locator(":focus").locator("xpath=ancestor::*[self::li or self::tr]");
    if (dress === "list") await expect(focused).toHaveAttribute("aria-posinset", /^49\d\d$|^5000$/);
    else await expect(focused).toHaveAttribute("aria-rowindex", "5001");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/sel=event:/);
    await page.keyboard.press("Home");
    await expect.poll(place).toBe(0);
    await expect(page.locator(":focus")).toBeInViewport();
  });

  test(`what is chosen elsewhere is brought to view in a long ${dress}`, async ({ page, openPage }) => {
    await serveMany(page, COUNT);
    await openPage(`${MANY}#v=1&as=${dress}&sel=event:again-3000`);
    await expect(page.locator(`.event-${dress} [data-event="again-3000"]`)).toBeInViewport();
  });
}
