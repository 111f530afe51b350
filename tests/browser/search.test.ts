import type { Page } from "@playwright/test";
import { expect, test } from "./support/walk.ts";

const field = (page: Page) => page.getByRole("combobox", { name: /^Search/ });
const options = (page: Page) => page.locator(".search").getByRole("option");

async function search(page: Page, words: string): Promise<void> {
  await page.keyboard.press("/");
  await expect(field(page)).toBeFocused();
  await field(page).pressSequentially(words);
}

test("a formula is found by its Chinese characters and opened by Enter", async ({ page, openPage, axe }) => {
  await openPage();
  await search(page, "络强国");
  await expect(options(page).first()).toHaveAccessibleName(/^Formula Building strength in cyberspace/);
  await axe("[role=search]");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/sel=theme:wangluo-qiangguo/);
  await expect(field(page)).toHaveCount(0);
});

test("a sentence is found while one types, and Enter goes to its words", async ({ page, openPage }) => {
  await openPage();
  await search(page, "consciously serve as diss");
  const sentence = page.getByRole("option", { name: /^Sentence / }).first();
  await expect(sentence).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/at=/);
  const lit = page.locator(".reader .is-lit").first();
  await expect(lit).toBeInViewport();
  await expect(lit).toHaveText(/consciously serve as diss/);
  await expect(page.getByRole("region", { name: "Source text" })).toBeFocused();
});

test("texts, events, names and sentences are found, and their number is told", async ({ page, openPage }) => {
  await openPage();
  for (const [words, kind] of [
    ["press conference", "Text"],
    ["study session", "Event"],
    ["Li Keqiang", "Name"],
    ["positive energy", "Sentence"],
  ] as const) {
    await search(page, words);
    await expect(page.getByRole("option", { name: new RegExp(`^${kind} `) }).first()).toBeAttached();
    await expect(page.getByRole("status").filter({ hasText: /places? with these words/ })).toBeAttached();
    await page.keyboard.press("Escape");
    await expect(field(page)).toHaveCount(0);
  }
});

test("the list is walked by arrow keys, round and round", async ({ page, openPage }) => {
  await openPage();
  await search(page, "positive energy");
  await expect(options(page).last()).toHaveAccessibleName(/^All lines/);
  await page.keyboard.press("ArrowUp");
  await expect(options(page).last()).toHaveAttribute("aria-selected", "true");
  await expect(options(page).last()).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/study=concordance&find=positive%20energy/);
});

test("the slash is typed where somebody types", async ({ page, openPage }) => {
  await openPage("#v=1&study=concordance");
  const words = page.getByRole("searchbox", { name: "Words to find" });
  await words.pressSequentially("a/b");
  await expect(words).toHaveValue("a/b");
  await expect(field(page)).toHaveCount(0);
});

test("on a phone the search fits the screen", async ({ page, openPage }) => {
  await page.setViewportSize({ width: 375, height: 667 });
  await openPage("#v=1&lang=zh");
  await page.getByRole("button", { name: "搜索" }).click();
  await page.locator(".search").getByRole("combobox").pressSequentially("正能量");
  await expect(options(page).first()).toBeVisible();
  const box = (await page.getByRole("search").boundingBox())!;
  expect(box.x).toBeGreaterThanOrEqual(0);
  expect(box.x + box.width).toBeLessThanOrEqual(375);
});
