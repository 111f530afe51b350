import { serveLongAndShort } from "./support/long-and-short.ts";
import { expect, test } from "./support/walk.ts";

const REPORTS = "#v=1&with=study-session-xinhua,study-session-bilingual.en";
const TRIPTYCH = "#v=1&with=study-session-bilingual.zh,study-session-bilingual.en,study-session-xinhua";

test("a triptych is opened from the tabs and reads row by row", async ({ page, openPage }) => {
  await openPage();
  await page.getByRole("button", { name: "Read beside" }).click();
  await page.locator("[data-preset=triptych]").click();
  await expect(page).toHaveURL(
    /with=study-session-bilingual\.zh,study-session-bilingual\.en,study-session-xinhua/,
  );
  const row = page.locator(".beside-row").nth(1);
  await expect(row.locator("p[lang=zh-Hans]")).toContainText("中共中央政治局");
  const tops = await row
    .locator(".beside-cell")
    .evaluateAll((cells) => cells.map((cell) => Math.round(cell.getBoundingClientRect().top)));
  expect(new Set(tops).size).toBe(1);
  await expect(page.locator(".beside [data-origin=reviewed]")).toHaveText("Links reviewed");
});

test("any two texts are chosen, aligned on demand and marked as proposed", async ({ page, openPage }) => {
  await openPage();
  await page.getByRole("button", { name: "Read beside" }).click();
  await page.locator("[data-witness=conference-2018]").check();
  await page.locator("[data-witness=instructions-2023]").check();
  await page.getByRole("button", { name: "Read side by side" }).click();
  await expect(page.locator(".beside [data-origin=on-demand]")).toContainText("not reviewed");
  await page.getByText("What differs", { exact: true }).click();
  await expect(page.locator("[data-list=only-conference-2018]")).toContainText(/Only in .*: \d+ of its \d+/);
  await page.locator("[data-list=only-conference-2018] button").last().click();
  await expect(page.locator(".beside-row:focus-within")).toBeInViewport();
});

test("words that differ are marked by more than colour; the keys walk, choose, merge and split", async ({
  page,
  openPage,
}) => {
  await openPage(REPORTS);
  const mark = page.locator(".beside mark.is-differs").first();
  expect(await mark.evaluate((element) => getComputedStyle(element).textDecorationStyle)).toBe("dotted");
  await page.locator(".beside .row-number").first().focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/at=study-session-xinhua:/);
  const rows = page.locator(".beside-row");
  const before = await rows.count();
  await page.keyboard.press("m");
  await expect(rows).toHaveCount(before - 1);
  await page.getByRole("button", { name: "Copy as alignments.yaml" }).click();
  await expect(page.locator(".beside-changed textarea")).toHaveValue(/^reviewed:/);
  await page.locator(".beside-row:nth-child(3) .row-number").press("s");
  await expect(rows).toHaveCount(before);
});

test("in columns lines lead from sentence to sentence, and what is pointed at is lit in all", async ({
  page,
  openPage,
}) => {
  await openPage(REPORTS);
  await page.getByRole("button", { name: "columns" }).click();
  await expect.poll(() => page.locator(".joining-lines path").count()).toBeGreaterThan(20);
  await page.locator(".beside-column").first().locator(".beside-piece").nth(2).hover();
  await expect(page.locator(".beside-piece.is-chosen")).toHaveCount(2);
  await expect(page.locator(".joining-lines .is-lit")).toHaveCount(1);
  await expect(page).toHaveURL(/columns=1/);
  await page.reload();
  await expect(page.locator(".beside-column")).toHaveCount(2);
});

test("by keys alone texts are opened side by side and left again, and keys go on from there", async ({
  page,
  openPage,
}) => {
  await openPage();
  await page.getByRole("button", { name: "Read beside" }).press("Enter");
  await page.locator("[data-preset=triptych]").press("Enter");
  await expect(page.locator(".beside-row").first()).toBeVisible();
  await expect(page.locator("#reader")).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Read beside" })).toBeFocused();
  await page.locator(".beside .row-number").nth(3).press("m");
  await expect(page.locator(".beside-row")).toHaveCount(27);
  await page.keyboard.press("u");
  await expect(page.locator(".beside-row")).toHaveCount(28);
  await page.getByRole("button", { name: "One text" }).press("Enter");
  await expect(page.locator(".reader-page")).toBeVisible();
  await expect(page.locator("#reader")).toBeFocused();
});

test("a short text and a very long one say what is missing, and what corresponds stands at one height", async ({
  page,
  openPage,
}) => {
  await serveLongAndShort(page, 1200, 700);
  await openPage("#v=1&with=short,long&columns=1");
  await expect(page.locator(".beside [data-origin=on-demand]")).toBeVisible();
  await page.getByText("What differs", { exact: true }).click();
  const list = page.locator("[data-list=only-long]");
  await expect(list).toContainText("Only in long: 1199 of its 1200");
  await list.getByRole("button", { name: "Show 100 more of 1199" }).click();
  await expect(list.locator("li")).toHaveCount(200);
  await page.getByText("What differs", { exact: true }).click();
  await page.locator("[data-witness=short] .beside-unit").click();
  const pieces = page.locator(".beside-piece.is-chosen");
  await expect(pieces).toHaveCount(2);
  await expect(pieces.last()).toContainText("about case 1700.");
  await expect(pieces.last()).toBeInViewport();
  const [own, other] = await pieces.evaluateAll((both) =>
    both.map((piece) => piece.getBoundingClientRect().top),
  );
  expect(other).toBeCloseTo(own!, 0);
});

test("texts side by side have no accessibility fault, and stack on a phone", async ({
  page,
  openPage,
  axe,
}) => {
  await openPage(TRIPTYCH);
  await expect(page.locator(".beside-row").first()).toBeVisible();
  await axe(".beside");
  await page.setViewportSize({ width: 375, height: 667 });
  const [first, second] = await page
    .locator(".beside-row")
    .nth(1)
    .locator(".beside-cell")
    .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect()));
  expect(second!.top).toBeGreaterThan(first!.top);
  expect(second!.left).toBe(first!.left);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375);
});

test("the differences are filtered, open their words, and are tagged blind first", async ({
  page,
  openPage,
  axe,
}) => {
  await openPage("#v=1&study=differences");
  await expect(page.locator(".difference")).toHaveCount(25);
  await page.locator("input[data-tag=minor]").check();
  await expect(page).toHaveURL(/ftag=minor/);
  await expect(page.getByText("6 of 25 shown")).toBeVisible();
  await axe(".study");
  await page.locator("[data-difference=lecture]").getByRole("button", { name: "Read side by side" }).click();
  await expect(page.locator(".beside-row.is-chosen mark.is-lit").first()).toBeInViewport();
  await page.getByLabel("Tag them yourself first").check();
  await expect(page.locator(".difference-reason")).toHaveCount(0);
  for (const id of ["cyber-power", "lecture", "self-media"]) {
    await page.locator(`[data-difference=${id}]`).getByLabel("minor").check();
  }
  await page.locator("[data-difference=cyber-power]").getByLabel("substantive").check();
  await page.getByRole("button", { name: "Compare with the editors" }).click();
  await expect(page.locator(".agreement")).toContainText(
    "The same tag for 2 of 3 (67 %). Cohen's kappa 0.40.",
  );
  await axe(".study");
});

test("sentences show their numbers and who speaks; the rest of the page folds away", async ({
  page,
  openPage,
  axe,
}) => {
  await openPage("#v=1&in=conference-2018");
  await page.locator(".reader").getByRole("button", { name: "Text", exact: true }).click();
  await page.locator("[data-setting=voices]").check();
  await page.locator("[data-setting=fold]").check();
  await page.getByLabel("135 %").check();
  await page.keyboard.press("Escape");
  await expect(page.locator(".sentence-number").first()).toHaveText("1.1");
  await expect(page.locator(".voice-speaker").first()).toBeVisible();
  await expect(page.locator(".folded-segments").first()).not.toHaveAttribute("open");
  const size = await page
    .locator(".sentence-row > p")
    .first()
    .evaluate((element) => getComputedStyle(element).fontSize);
  expect(Number.parseFloat(size)).toBeCloseTo(17 * 1.35, 1);
  await axe(".reader");
});

test("several marks on the same words are offered one by one", async ({ page, openPage }) => {
  await openPage("#v=1&in=study-session-xinhua");
  const crowded = page.locator("mark[data-marks] > [role=button]").first();
  await crowded.scrollIntoViewIfNeeded();
  await crowded.press("Enter");
  const list = page.locator(".marks-here");
  await expect(list).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(list.locator(":focus")).toHaveCount(1);
  await list.locator("button[data-mark=event]").last().click();
  await expect(page).toHaveURL(/sel=event:/);
});
