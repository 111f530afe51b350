import { expect, test } from "@playwright/test";
import type { Page } from "@playwright/test";

/** Requests for these files fail until the answer is called. */
async function withhold(page: Page, files: RegExp): Promise<() => void> {
  let isWithheld = true;
  await page.route(files, (route) => (isWithheld ? route.abort() : route.continue()));
  return () => {
    isWithheld = false;
  };
}

test("without the part for the hand the picture stands, keys and marks work, and the rest can be asked for again", async ({
  page,
}) => {
  const release = await withhold(page, /assets\/handling-/);
  await page.goto("/");
  const region = page.getByRole("region", { name: "Timeline" });
  const failed = region.locator("> .part-failed");
  await expect(failed).toContainText("A part of this page could not be fetched");

  await page.locator(".event-mark").first().focus();
  await page.keyboard.press("+");
  await expect(page).toHaveURL(/from=/u);
  const address = page.url();
  await page.keyboard.press("?");
  await expect(page.locator(".key-list")).toContainText("Try again");
  await page.keyboard.press("Escape");

  release();
  await failed.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByRole("group", { name: "Overview of the whole time" })).toBeVisible();
  await expect(page.locator(".part-failed")).toHaveCount(0);
  await page.keyboard.press("?");
  expect(page.url()).toBe(address);
});

test("a list that could not be fetched comes with its styles when it is asked for again", async ({
  page,
}) => {
  const release = await withhold(page, /assets\/dresses-/);
  await page.goto("/");
  await page.getByRole("button", { name: "List", exact: true }).click();
  const failed = page.locator(".part-failed");
  await expect(failed).toBeVisible();
  release();
  await failed.getByRole("button", { name: "Try again" }).click();
  const list = page.locator(".event-list");
  await expect(list).toBeVisible();
  const styles = await page
    .locator('link[rel="stylesheet"]')
    .evaluateAll((links: HTMLLinkElement[]) => links.map(({ sheet }) => sheet?.cssRules.length ?? 0));
  expect(styles.every((rules) => rules > 0)).toBe(true);
});

test("nothing moves on the page when the parts arrive", async ({ page }) => {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shifts.push((entry as PerformanceEntry & { value: number }).value);
    }).observe({ type: "layout-shift", buffered: true });
  });
  await page.goto("/");
  await expect(page.getByRole("group", { name: "Overview of the whole time" })).toBeVisible();
  await page.waitForLoadState("networkidle");
  expect(await page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts)).toEqual([]);
});

test("a link to the list opens with the list, and a phone with its own score", async ({ page }) => {
  await page.goto("/#v=1&as=list");
  await expect(page.locator(".event-list li").first()).toBeVisible();
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/");
  await expect(page.locator(".vertical-content")).toBeVisible();
});
