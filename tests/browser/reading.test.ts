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

test("a text in two languages is one column, each run in its own tongue; a formula tells its gloss and how few texts there are", async ({
  page,
  openPage,
}) => {
  await openPage("#v=1&in=study-session-bilingual");
  const tongues = await page
    .locator(".reader .kind-paragraph p")
    .evaluateAll((all) => all.map((paragraph) => paragraph.closest("[lang]")?.getAttribute("lang")));
  expect(tongues.slice(0, 4)).toEqual(["en", "zh-Hans", "en", "zh-Hans"]);
  await page.locator('.reader [data-theme="wangluo-qiangguo"]').first().click();
  const card = page.locator(".theme-card");
  await expect(card.locator(".gloss")).toContainText("网络强国, “a cyber power” in its English");
  await expect(card).toContainText("5 texts: no claims about trends");
});

test("one event, two reports and three texts stay apart: the event names its reports, a text the event it reports", async ({
  page,
  openPage,
}) => {
  await openPage("#v=1&in=study-session-xinhua");
  await page
    .locator(".source-head")
    .getByRole("button", { name: /23rd group study session/ })
    .click();
  await expect(page).toHaveURL(/sel=event:study-session(&|$)/);
  await expect(page.locator(".reader mark.is-lit").first()).toBeInViewport();
  const card = page.locator(".region-margin");
  await expect(card).toContainText("Reported in");
  await expect(card).toContainText("Two sources in three texts report one session");
  await card.getByRole("button", { name: /^Xinhua's report/ }).click();
  await expect(page).toHaveURL(/sel=event:(?!study-session(&|$))/);
});
