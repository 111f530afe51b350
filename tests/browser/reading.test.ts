import { expect, test } from "./support/walk.ts";

test("all marks on the same words are listed inside the window of a phone, by keys too", async ({
  page,
  openPage,
  axe,
}) => {
  await page.setViewportSize({ width: 375, height: 667 });
  await openPage("#v=1&in=conference-2018");
  const crowded = page.locator(".reader mark[data-marks] > [role=button]");
  const list = page.locator(".marks-here");
  for (const nth of [0, 1, 5, 9]) {
    await crowded.nth(nth).focus();
    await page.keyboard.press("Enter");
    await expect(list.getByRole("button").first()).toBeVisible();
    await expect
      .poll(async () => {
        const { x, y, width, height } = (await list.boundingBox())!;
        return x >= 0 && y >= 0 && x + width <= 375 && y + height <= 667;
      })
      .toBe(true);
    if (nth === 0) await axe(".marks-here");
    await page.keyboard.press("Tab");
    await expect(list.getByRole("button").first()).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(list).toHaveCount(0);
    await expect(crowded.nth(nth)).toBeFocused();
  }
});
