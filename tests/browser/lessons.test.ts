import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expect, test } from "./support/walk.ts";

const lesson = (page: Page) => page.locator(".lesson");
const caption = (page: Page) => page.locator(".lesson-caption");
/** What can be clicked in the panel and is too small to be hit; words inside a sentence are spared. */
const smallTargets = (page: Page) =>
  page
    .locator(".lesson button:not(p button), .lesson select, .lesson textarea, .lesson label:has(input)")
    .evaluateAll((all) =>
      all
        .map((element) => ({ box: element.getBoundingClientRect(), name: element.textContent }))
        .filter(({ box }) => box.width > 0 && (box.height < 24 || box.width < 24))
        .map(({ name }) => name),
    );

test("42 (G): a lesson is followed beside the page; Back undoes a step, a reload keeps the place, and exploring leads back", async ({
  page,
  axe,
}) => {
  await page.goto("./");
  await page.getByRole("button", { name: "Lessons" }).click();
  await page.getByRole("button", { name: /How does a text tell its own date/ }).click();
  await expect(caption(page)).toContainText("Five texts lie on this line");
  await expect(page).toHaveURL(/&lesson=own-date&scene=five-beginnings$/);

  await lesson(page).getByRole("combobox").selectOption({ label: "Scene 8 of 12" });
  await expect(page.locator('[data-card="study-session"]')).toBeVisible();
  await lesson(page).getByRole("button", { name: "Show more" }).click();
  await lesson(page).getByRole("button", { name: "Show more" }).click();
  await expect(page).toHaveURL(/&lesson=own-date&scene=two-clocks&step=2$/);
  await expect(page.locator('[data-card="pub-study-session-xinhua"]')).toBeVisible();
  await expect(page.locator(".reader-page .is-lit").first()).toBeInViewport();
  await page.goBack();
  await expect(page).toHaveURL(/&scene=two-clocks&step=1$/);
  await expect(lesson(page)).not.toContainText("Two days later");

  await lesson(page)
    .getByRole("button", { name: /23rd|held|Nov\. 30/ })
    .first()
    .click();
  await page.getByRole("button", { name: "Show everything" }).click();
  await expect(lesson(page)).toContainText("You have left the lesson's view");
  await page.reload();
  await expect(lesson(page)).toContainText("You have left the lesson's view");
  await lesson(page).getByRole("button", { name: "Return to it" }).click();
  await expect(page.locator(".lesson-wandered")).toHaveCount(0);

  for (const name of ["Show more", "To the question"]) {
    await lesson(page).getByRole("button", { name }).click();
  }
  const answer = lesson(page).getByRole("textbox", { name: "Your answer" });
  await answer.fill("It would seem to come before the session.");
  await axe(".lesson");
  expect(await smallTargets(page)).toEqual([]);
  await lesson(page).getByRole("button", { name: "Compare with the editors" }).click();
  await expect(lesson(page).getByRole("heading", { name: "The editors" })).toBeInViewport();
  await expect(answer).toHaveValue("It would seem to come before the session.");
});

test("a lesson made from views of the page is saved, and opens again as it was", async ({ page, axe }) => {
  await page.goto("./#v=1&sel=event:conf-2018");
  await page.getByRole("button", { name: "Lessons" }).click();
  await page.getByRole("button", { name: "Make a lesson from this view" }).click();
  const maker = page.getByRole("region", { name: "Making this lesson" });
  const write = (group: string, en: string, zh: string) =>
    test.step(group, async () => {
      const fields = maker.getByRole("group", { name: group });
      await fields.getByRole("textbox", { name: "English" }).fill(en);
      await fields.getByRole("textbox", { name: "Chinese" }).fill(zh);
    });
  await write("Caption", "One: “quoted”, # and all", "一");
  await page.goto(
    page.url().replace(/#.*/, "#v=1&clock=said&sel=theme:wangluo-qiangguo&lesson=lesson-1&scene=scene-1"),
  );
  await maker.getByRole("button", { name: "Record this view" }).click();
  await expect(page).toHaveURL(/lesson=lesson-1&scene=scene-2$/);
  await expect(page.locator(".lesson-wandered")).toHaveCount(0);
  await write("Caption", "Two", "二");
  await write("Note for whoever presents", "Wait.", "等待。");
  await write("Title", "Mine", "我的课");
  await write("Summary", "Two views.", "两个视图。");
  await maker.getByRole("button", { name: "Move up: 2. Two" }).click();
  await maker.getByRole("button", { name: /^Delete 2\. One/ }).click();
  await maker.getByRole("button", { name: "Undo" }).click();
  await expect(maker.getByRole("button", { name: /^Go to/ })).toHaveText(["1. Two", /^2\. One: “quoted”/]);
  await axe(".lesson");

  const waiting = page.waitForEvent("download");
  await maker.getByRole("button", { name: "Save as a file" }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toBe("lesson-1.yaml");
  const saved = await readFile(await download.path());
  expect(saved.toString()).toContain('view: "#v=1&clock=said&sel=theme:wangluo-qiangguo"');

  await page.reload(); // what was not saved is gone, and said to be
  await expect(lesson(page)).toContainText("not in this corpus");
  const open = (buffer: Buffer) =>
    test.step("open", async () => {
      await page.getByRole("button", { name: "Lessons" }).click();
      await page
        .locator(".make-lesson input")
        .setInputFiles({ name: "mine.yaml", mimeType: "text/yaml", buffer });
    });
  await open(Buffer.from(saved.toString().replace("theme:wangluo-qiangguo", "theme:gone")));
  await expect(page.locator(".lesson-problem")).toContainText(
    'mine.yaml, line 10: The view of scene scene-2 of lesson lesson-1 names the theme "gone"',
  );
  await page.keyboard.press("Escape");
  await open(saved);
  await expect(maker.getByRole("button", { name: /^Go to/ })).toHaveText(["1. Two", /^2\. One: “quoted”/]);
  const again = page.waitForEvent("download");
  await maker.getByRole("button", { name: "Save as a file" }).click();
  expect(await readFile(await (await again).path())).toEqual(saved);
});

test("a lesson on a phone, in Chinese: nothing runs off the side, and the next step is large enough for a finger", async ({
  page,
  axe,
}) => {
  await page.setViewportSize({ width: 375, height: 667 });
  await page.goto("./#v=1&lang=zh&lesson=one-formula&scene=along-the-line");
  await expect(caption(page)).toContainText("现在看整条线");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375);
  const next = lesson(page).getByRole("button", { name: "进入问题" });
  expect((await next.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await next.click();
  await expect(lesson(page).getByRole("list", { name: "您的排序" }).getByRole("listitem")).toHaveCount(4);
  await axe(".lesson");
  expect(await smallTargets(page)).toEqual([]);
});
