import type { Page } from "@playwright/test";
import { expect, test } from "./support/walk.ts";

/** Beads that the path should go through and does not, by more than two pixels. */
const farFromPath = (page: Page): Promise<readonly string[]> =>
  page
    .locator(".drift-frame")
    .first()
    .evaluate((frame) => {
      const path = frame.querySelector("path")!;
      const { left, top } = frame.getBoundingClientRect();
      const length = path.getTotalLength();
      const points = Array.from({ length: 400 }, (_one, at) => path.getPointAtLength((length * at) / 399));
      // The commonest wording of each of the four dated texts.
      return ["0|0", "3|1", "3|2", "3|3"].filter((cell) => {
        const bead = frame.querySelector(`[data-cell="${cell}"]`)!.getBoundingClientRect();
        const x = bead.left + bead.width / 2 - left;
        const y = bead.top + bead.height / 2 - top;
        return !points.some((point) => Math.hypot(point.x - x, point.y - y) < 2);
      });
    });

test("a matrix opens its words, and they their place", async ({ page }) => {
  await page.goto("./");
  await page.getByRole("button", { name: "Look into" }).click();
  await page.getByRole("button", { name: /^Matrix/ }).click();
  await expect(page.getByRole("heading", { name: "Matrix" })).toBeFocused();
  await expect(page.locator(".study")).toContainText("5 documents: no trend claims.");
  await page.locator('[data-cell="wangluo-qiangguo|instructions-2023"]').click();
  const lines = page.locator(".matrix-passages .concordance-line");
  await expect(lines).toHaveCount(5);
  await lines.first().click();
  await expect(
    page.locator('.reader-page[data-source="instructions-2023"] .is-lit').first(),
  ).toBeInViewport();
  await expect(page).toHaveURL(/study=matrix.*cell=wangluo-qiangguo,instructions-2023/);
  await page.reload();
  await expect(lines).toHaveCount(5);
  await page.getByRole("button", { name: "Close" }).click();
  await expect(page.locator(".study")).toHaveCount(0);
});

test("absences are drawn, and formulas that stand together counted", async ({ page }) => {
  await page.goto("./#v=1&study=matrix");
  const row = page.locator('.matrix tr[data-theme="zheng-nengliang"]');
  await expect(row.locator(".ring")).toHaveCount(1);
  await page.getByRole("radio", { name: "speaker", exact: true }).check();
  await expect(page.getByRole("columnheader", { name: /The reports themselves, English/ })).toBeAttached();
  await page.getByRole("radio", { name: "formula", exact: true }).check();
  await page.locator('[data-cell="wangluo-qiangguo|wangxin"]').click();
  await expect(page.locator(".matrix-passages .quote").first()).toBeVisible();
});

test("the words behind two formulas are told, and the rule by which they are counted", async ({ page }) => {
  await page.goto("./#v=1&study=matrix");
  await expect(page.locator(".study")).toContainText(
    "of wordings of one formula that overlap, the longest counts, once",
  );
  await page.locator(".nested-places summary").click();
  await expect(page.locator(".nested-places .concordance-line").first()).toBeVisible();
});

test("a formula shows the path of its wordings, and what stands across from its Chinese form", async ({
  page,
}) => {
  await page.goto("./#v=1&sel=theme:wangluo-qiangguo");
  expect(await farFromPath(page)).toEqual([]);
  const wording = page
    .locator(".drift")
    .getByRole("button", { name: "China's strength in cyberspace", exact: true })
    .first();
  await wording.click();
  await expect(page.locator(".drift-lines .concordance-line").first()).toBeVisible();
  const across = page.locator(".rendering-place").first();
  await expect(across.locator('[data-across="study-session-bilingual.en"]')).toContainText("a cyber power");
  await expect(across.locator('[data-across="study-session-xinhua"]')).toContainText(
    "strength in cyberspace",
  );
});

test("the account leads from an inference to its place, and tells which years fit a weekday", async ({
  page,
}) => {
  await page.goto("./#v=1&study=account");
  await page.getByText("Saturday, April 21 · Conference 2018").click();
  await expect(page.locator(".weekday-years")).toHaveText(
    "4 of the years 2000 to 2026: 2001, 2007, 2012, 2018.",
  );
  await page.locator('[data-part="dates"] > summary').click();
  await page.locator('[data-inference="conf-2018"] button').click();
  await expect(page.locator('[data-card="conf-2018"]')).toBeVisible();
});

test("on a phone nothing runs out of the page", async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 667 });
  for (const study of [
    "study=matrix",
    "study=matrix&show=together",
    "study=account",
    "sel=theme:wangluo-qiangguo",
  ]) {
    await page.goto("about:blank");
    await page.goto(`./#v=1&${study}`);
    await expect(page.locator(".matrix, .weekday-check, .drift").first()).toBeAttached();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(375);
  }
  expect(await farFromPath(page)).toEqual([]);
  const heads = page.locator(".drift-frame").first().locator("thead .drift-text");
  const broken = await heads.evaluateAll((names) =>
    names.filter((one) => one.scrollHeight > one.clientHeight + 1),
  );
  expect(broken).toEqual([]);
});

test("before a text stands its card, open on the first visit", async ({ page }) => {
  await page.goto("./");
  const head = page.locator(".source-head");
  await expect(head).toHaveAttribute("open", "");
  await expect(head).toContainText("No year.");
  await page.reload();
  await expect(head).not.toHaveAttribute("open", "");
});

test("pinyin stands over the formulas for which the corpus gives it, and is no part of the text", async ({
  page,
  openPage,
}) => {
  await openPage("#v=1&in=study-session-bilingual");
  const formula = page.locator(".reader ruby").filter({ hasText: "网络强国" }).first();
  const over = formula.locator("rt");
  await expect(over).toBeHidden();
  await page.locator(".reader").getByRole("button", { name: "Text", exact: true }).click();
  await page.locator("[data-setting=pinyin]").check();
  await page.keyboard.press("Escape");
  await expect(over).toBeVisible();
  expect(await over.evaluate((element) => getComputedStyle(element, "::before").content)).toBe(
    '"wǎngluò qiángguó"',
  );
  await expect(formula).toHaveText("网络强国");
  const overlaps = await page.locator(".reader ruby").evaluateAll((all) =>
    all.flatMap((ruby) => {
      const words = document.createRange();
      words.selectNodeContents(ruby.firstChild!);
      const [line] = words.getClientRects();
      const [said] = ruby.querySelector("rt")!.getClientRects();
      return line && said && said.bottom > line.top + line.height / 3 ? [ruby.textContent] : [];
    }),
  );
  expect(overlaps, "pinyin that lies on its words").toEqual([]);
  await openPage("#v=1&sel=theme:wangluo-qiangguo");
  await expect(page.locator(".theme-card .zh-form")).toContainText("wǎngluò qiángguó");
});
