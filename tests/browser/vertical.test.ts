import type { Page } from "@playwright/test";
import { expect, test } from "./support/walk.ts";

const PHONE = { width: 375, height: 667 };
const SIZES = [{ width: 320, height: 568 }, PHONE, { width: 768, height: 1024 }];

const mark = (page: Page, id: string) => page.locator(`.event-marks [data-event="${id}"]`);
const card = (page: Page) => page.getByRole("region", { name: "Chosen event" });
const zoomIn = (page: Page) => page.locator(".vertical-zoom").getByRole("button", { name: "Zoom in" });

const widthOf = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth);
const heightOf = (page: Page) =>
  page.locator(".vertical-content").evaluate((content) => content.getBoundingClientRect().height);
const topOf = (page: Page, id: string) =>
  mark(page, id).evaluate((button) => button.getBoundingClientRect().top);

for (const size of SIZES) {
  test.describe(`a screen of ${size.width} by ${size.height}`, () => {
    test.use({ viewport: size });

    test("never scrolls sideways, whatever the scale and the language", async ({ page, openPage }) => {
      for (const suffix of [
        "#v=1",
        "#v=1&scale=calendar&sel=event:conf-2018",
        "#v=1&scale=equal-steps&lang=zh",
        "#v=1&scale=day-zero",
        "#v=1&sel=theme:wangluo-qiangguo",
      ]) {
        await page.goto("about:blank");
        await openPage(suffix);
        await expect(page.locator(".vertical-content")).toBeVisible();
        expect(await widthOf(page), suffix).toBeLessThanOrEqual(size.width);
      }
    });

    test("has targets that a finger can hit, none over another", async ({ page, openPage }) => {
      await openPage("#v=1&sel=event:conf-2018");
      await expect(mark(page, "conf-2018")).toBeAttached();
      const boxes = await page
        .locator(
          ".event-marks button, .vertical-strip, .vertical-zoom button, .region-bar button, .chosen-card button",
        )
        .evaluateAll((buttons) =>
          buttons.map((button) => {
            const { left, top, width, height } = button.getBoundingClientRect();
            return { name: button.ariaLabel ?? button.textContent, left, top, width, height };
          }),
        );
      expect(boxes.filter(({ width, height }) => width < 24 || height < 24)).toEqual([]);
      const overlapping = await page.locator(".event-marks button").evaluateAll((buttons) => {
        const all = buttons.map((button) => ({
          name: button.ariaLabel,
          box: button.getBoundingClientRect(),
        }));
        return all.flatMap((a, at) =>
          all
            .slice(at + 1)
            .filter(
              ({ box }) =>
                a.box.left < box.right - 0.5 &&
                box.left < a.box.right - 0.5 &&
                a.box.top < box.bottom - 0.5 &&
                box.top < a.box.bottom - 0.5,
            )
            .map((b) => `${a.name} and ${b.name}`),
        );
      });
      expect(overlapping).toEqual([]);
    });

    test("choosing a mark shows a card that leads to its words", async ({ page, openPage }) => {
      await openPage();
      await mark(page, "conf-2018").click();
      await expect(card(page)).toContainText("National conference on the work of cybersecurity");
      await expect(card(page)).toContainText("20–21 April 2018?");
      await expect(mark(page, "conf-2018")).toBeInViewport();
      await card(page).getByRole("button", { name: "Read the words" }).click();
      await expect(page.locator(".reader mark.is-lit").first()).toBeInViewport();
      await expect(card(page)).toBeHidden();
      await page.getByRole("navigation", { name: "Regions of the page" }).getByText("Timeline").click();
      await expect(card(page)).toBeVisible();
    });

    for (const suffix of ["#v=1", "#v=1&lang=zh&sel=event:conf-2018", "#v=1&sel=theme:wangluo-qiangguo"]) {
      test(`axe finds nothing on ${suffix}`, async ({ page, openPage, axe }) => {
        await openPage(suffix);
        await expect(page.locator(".vertical-content")).toBeVisible();
        await axe();
      });
    }
  });
}

test.describe("on a phone", () => {
  test.use({ viewport: PHONE, hasTouch: true });

  test("a mark is named by title, date, basis and place among all", async ({ page, openPage }) => {
    await openPage();
    expect(await mark(page, "conf-2018").getAttribute("aria-label")).toMatch(
      /^National conference .*, happened 20–21 Apr 2018\?, told 21 Apr 2018\?, weekday arithmetic, \d+ of 39$/,
    );
  });

  test("the marks have one tab stop; arrows walk on, also into a lane that is only a strip", async ({
    page,
    openPage,
  }) => {
    await openPage();
    await expect(page.locator('.event-marks [tabindex="0"]')).toHaveCount(1);
    await page.locator('.event-marks [tabindex="0"]').focus();
    await page.keyboard.press("ArrowRight");
    await expect(page.locator(".event-mark:focus")).toHaveCount(1);
    await expect(page.getByRole("combobox", { name: "Lane" })).not.toHaveValue("0");
  });

  test("a strip widens when it is tapped", async ({ page, openPage }) => {
    await openPage();
    await expect(mark(page, "pub-conf-2018")).toHaveCount(0);
    await page.getByRole("button", { name: /^Widen lane: What came out/ }).tap();
    await expect(page.getByRole("combobox", { name: "Lane" })).toHaveValue("1");
    await expect(page.getByRole("button", { name: /^Widen lane: What took place/ })).toBeAttached();
  });

  test("what has no room is counted, and a count opens", async ({ page, openPage }) => {
    await openPage("#v=1&scale=calendar");
    const count = page.locator(".event-cluster").first();
    await count.scrollIntoViewIfNeeded();
    const [events, height] = [Number(await count.getAttribute("data-cluster")), await heightOf(page)];
    await count.tap();
    const list = page.getByRole("dialog");
    if (events <= 8) {
      await expect(list.getByRole("button")).toHaveCount(events);
      await list.getByRole("button").first().tap();
      await expect(card(page)).toBeVisible();
      await expect(list).toBeHidden();
    } else {
      await expect.poll(() => heightOf(page)).toBeGreaterThan(height);
    }
  });

  test("zooming makes the page longer and leaves in place what one looks at", async ({ page, openPage }) => {
    await openPage("#v=1&scale=calendar");
    await page.locator(".vertical-content").evaluate((content) => content.scrollIntoView());
    await page.evaluate(() => scrollBy({ top: 900, behavior: "instant" }));
    await expect.poll(() => page.evaluate(() => location.hash)).toContain("from=");
    const before = await heightOf(page);
    await zoomIn(page).tap();
    await expect.poll(() => heightOf(page)).toBeGreaterThan(before * 1.5);
    await expect(zoomIn(page)).toBeVisible();
  });

  test("two fingers zoom, one scrolls the page", async ({ page, openPage }) => {
    await openPage();
    const before = await heightOf(page);
    const isTaken = await page.locator(".vertical-content").evaluate(async (content) => {
      const touch = (type: string, ...ys: readonly number[]) => {
        const touches = ys.map(
          (clientY, identifier) => new Touch({ identifier, target: content, clientX: 200, clientY }),
        );
        return !content.dispatchEvent(
          new TouchEvent(type, { touches, targetTouches: touches, bubbles: true, cancelable: true }),
        );
      };
      touch("touchstart", 300);
      const one = touch("touchmove", 340);
      touch("touchend");
      touch("touchstart", 300, 400);
      const two = touch("touchmove", 250, 450);
      await new Promise((resolve) => requestAnimationFrame(resolve));
      touch("touchend");
      return { one, two };
    });
    expect(isTaken).toEqual({ one: false, two: true });
    await expect.poll(() => heightOf(page)).toBeGreaterThan(before * 1.8);
  });

  test("the address follows the page, and a link comes back to the same place", async ({
    page,
    openPage,
  }) => {
    await openPage();
    await page.evaluate(() => scrollTo({ top: 1000, behavior: "instant" }));
    await expect.poll(() => page.evaluate(() => location.hash)).toContain("from=");
    const [hash, top] = await page.evaluate(() => [location.hash, scrollY] as const);
    await page.goto("about:blank");
    await openPage(hash);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(top - 40);
    expect(await page.evaluate(() => scrollY)).toBeLessThan(top + 40);
  });

  test("turning to a wide screen and back keeps what is chosen and what is looked at", async ({
    page,
    openPage,
  }) => {
    await openPage();
    await page.evaluate(() => scrollTo({ top: 900, behavior: "instant" }));
    await expect.poll(() => page.evaluate(() => location.hash)).toContain("from=");
    await page.locator(".event-marks .event-mark:visible").nth(3).click();
    const chosen = await page.locator(".event-mark[aria-pressed=true]").getAttribute("data-event");
    const hash = await page.evaluate(() => location.hash);
    await page.setViewportSize({ width: 1280, height: 800 });
    await expect(page.locator(".score-top")).toBeVisible();
    await expect(page.locator(`.event-mark[data-event="${chosen}"]`)).toHaveAttribute("aria-pressed", "true");
    expect(await page.evaluate(() => location.hash)).toBe(hash);
    await page.setViewportSize(PHONE);
    await expect(mark(page, chosen!)).toBeInViewport();
    await expect(card(page)).toBeVisible();
  });

  test("a theme is read text by text, and where it is absent that is said", async ({ page, openPage }) => {
    await openPage();
    const row = page.locator(".theme-row [data-theme=zheng-nengliang]");
    await row.click();
    await expect(row).toHaveAttribute("aria-expanded", "true");
    const readings = page.locator(".thread-readings > li");
    await expect(readings).toHaveCount(5);
    await expect(readings.filter({ hasText: "not in this text" })).not.toHaveCount(0);
    await readings.locator("button").first().click();
    await expect(page.locator(".reader mark.is-lit").first()).toBeInViewport();
    expect(await widthOf(page)).toBeLessThanOrEqual(PHONE.width);
  });

  test("filters leave out marks, and the axis stays", async ({ page, openPage }) => {
    await openPage();
    const [before, top] = [await heightOf(page), await topOf(page, "conf-2018")];
    await openPage("#v=1&kinds=meeting");
    await expect(page.locator(".event-mark").first()).toBeAttached();
    expect(await heightOf(page)).toBe(before);
    expect(Math.abs((await topOf(page, "conf-2018")) - top)).toBeLessThan(80);
  });
});
