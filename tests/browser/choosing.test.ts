import type { Page } from "@playwright/test";
import { expect, test } from "./support/walk.ts";

const WORDS = "made the instruction at a national conference";

const mark = (page: Page, id: string) => page.locator(`.score [data-event="${id}"]`);
const lit = (page: Page) => page.locator(".reader mark.is-lit");
const isInView = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const frame = element.closest(".reader-page")?.getBoundingClientRect();
      const { top, bottom } = element.getBoundingClientRect();
      return frame !== undefined && top < frame.bottom && bottom > frame.top;
    });

test("choosing a mark with the mouse lights the exact words and brings them into view", async ({
  page,
  openPage,
}) => {
  await openPage("#v=1&in=study-session-xinhua");
  await mark(page, "conf-2018").click();
  await expect(page.locator(".reader-page")).toHaveAttribute("data-source", "conference-2018");
  await expect(lit(page).filter({ hasText: WORDS })).toBeVisible();
  expect(await isInView(page, ".reader mark.is-lit")).toBe(true);
  await expect(page.locator("[data-card=conf-2018] h2")).toContainText("National conference");
});

test("the lit words joined are the passages of the event, to the letter", async ({ page, openPage }) => {
  await openPage("#v=1&sel=event:conf-2018-chair");
  const words = (await lit(page).allTextContents()).join("");
  expect(words).toContain("Premier Li Keqiang, deputy head of the commission, presided over the meeting");
  expect(words).toContain("While presiding over the conference, Premier Li Keqiang said");
  expect(words).not.toContain("Wang Huning");
});

test("a mark is reached, walked from and opened with the keyboard alone", async ({ page, openPage }) => {
  await openPage();
  const first = page.locator(".event-marks [data-event]").first();
  await first.focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  const focused = await page.evaluate(() => (document.activeElement as HTMLElement).dataset["event"]);
  expect(focused).toBe(await page.locator(".event-marks [data-event]").nth(2).getAttribute("data-event"));
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`sel=event:${focused}`));
  await expect(lit(page).first()).toBeVisible();
  await page.keyboard.press("Home");
  await expect(first).toBeFocused();
});

test("the marks of the score are one stop of the tab key", async ({ page, openPage }) => {
  await openPage();
  await page.locator(".event-marks [data-event]").first().focus();
  await page.keyboard.press("Tab");
  const inside = await page.evaluate(() => document.activeElement?.closest(".event-marks") !== null);
  expect(inside).toBe(false);
});

test("choosing words in the text chooses the event they justify", async ({ page, openPage }) => {
  await openPage("#v=1&in=press-conference-2022");
  await page.getByText("In addition, what problems and challenges still exist?").click();
  await expect(page).toHaveURL(/sel=event:press-2022-question/);
  await expect(mark(page, "press-2022-question")).toHaveAttribute("aria-pressed", "true");
  await expect(page.locator("[data-card=press-2022-question]")).toBeVisible();
});

test("words are walked and opened with the keyboard", async ({ page, openPage }) => {
  await openPage("#v=1&in=instructions-2023");
  await page.locator(".reader-page [data-rove][tabindex='0']").focus();
  await page.keyboard.press("ArrowDown");
  const target = await page.evaluate(() => ({ ...(document.activeElement as HTMLElement).dataset }));
  await page.keyboard.press("Enter");
  const chosen = target["theme"] === undefined ? `event:${target["event"]}` : `theme:${target["theme"]}`;
  await expect(page).toHaveURL(new RegExp(`sel=${chosen}`));
});

test("a bead opens its theme and the first of its words", async ({ page, openPage }) => {
  await openPage();
  await page.locator("[data-theme=wangluo-qiangguo] [data-bead=conference-2018]").click();
  await expect(page.locator("[data-card=wangluo-qiangguo]")).toBeVisible();
  await expect(lit(page).filter({ hasText: "the country's strength in cyberspace" })).toBeVisible();
  await expect(page.locator(".thread.is-chosen")).toContainText("an internet power");
});

test("a hollow ring says in words that a text does not use a formula", async ({ page, openPage }) => {
  await openPage();
  const ring = page.locator("[data-theme=zheng-nengliang] [data-bead=conference-2018]");
  await expect(ring).toHaveAccessibleName("Positive energy does not occur in Conference 2018");
  await expect(ring).toHaveClass(/is-absent/);
});

test("every quotation in the margin leads to its words", async ({ page, openPage }) => {
  await openPage("#v=1&sel=event:study-session");
  const quote = page.locator(".event-card .quote", { hasText: "11月28日下午" }).first();
  await quote.click();
  await expect(page.locator(".reader-page")).toHaveAttribute("data-source", "study-session-bilingual");
  await expect(lit(page).filter({ hasText: "11月28日下午" }).first()).toBeInViewport();
});

test("a date shows its steps: the weekday argument of the 2018 wire, and outside knowledge by name", async ({
  page,
  openPage,
}) => {
  await openPage("#v=1&sel=event:conf-2018");
  const reasons = page.locator(".date-reasons");
  await expect(reasons).toContainText("2018?-04-20/2018?-04-21");
  await expect(reasons.locator(".basis-weekday").first()).toBeVisible();
  await expect(reasons).toContainText("from Friday to Saturday");
  await expect(reasons).toContainText("April 21");
  await openPage("#v=1&sel=event:press-2022");
  await expect(page.locator(".date-chip")).toHaveText("19 August 2022");
  await expect(page.locator(".basis-outside .outside-sources li").first()).not.toBeEmpty();
});

test("what no text dates waits in the tray and opens its words", async ({ page, openPage }) => {
  await openPage();
  const tray = page.getByRole("region", { name: "No date" });
  await tray.locator("[data-event=pub-study-session-bilingual]").click();
  await expect(page.locator(".date-chip")).toHaveText("no date");
  await expect(lit(page).first()).toBeVisible();
});
