import type { Page } from "@playwright/test";
import { TEXTS, serveTexts } from "./support/many-texts.ts";
import { ONE_MORE, serveText } from "./support/one-more-text.ts";
import { expect, test } from "./support/walk.ts";

const asking = (find: string, more = "") => `#v=1&study=concordance&find=${encodeURIComponent(find)}${more}`;
const lines = (page: Page) => page.locator(".concordance-lines [data-place]");
const count = (page: Page) => page.locator(".concordance-count");
const field = (page: Page) => page.getByRole("searchbox", { name: "Words to find" });
const hits = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get("hits") ?? [])].map((range) => (range as Range).toString()));

test.describe("a concordance", () => {
  test("finds plain words, wildcards, patterns and Chinese, each with its denominator", async ({
    page,
    openPage,
  }) => {
    await openPage(asking("cyberspace"));
    await expect(count(page)).toHaveText(/^74 places in 5 of 5 texts · 1 more in page furniture/);
    await openPage(asking("cyber*", "&how=wildcard"));
    await expect(count(page)).toHaveText(/^[89]\d|1\d\d places in 5 of 5 texts/);
    await openPage(asking(String.raw`\b(cyber|internet) power\b`, "&how=regex"));
    await expect(count(page)).toHaveText(/places? in \d of 5 texts/);
    await openPage(asking("络强"));
    await expect(lines(page)).toHaveCount(1);
    await expect(lines(page).locator(".line-other")).toHaveText(/cyber power/);
  });

  test("stands whole in the address: words, order and filters", async ({ page, openPage }) => {
    await openPage(asking("cyberspace", "&sort=left&fyear=2018"));
    await expect(count(page)).toHaveText(/in 1 of 1 texts/);
    await expect(count(page)).not.toHaveText(/looking/);
    const sum = await count(page).textContent();
    const first = await lines(page).first().textContent();
    await page.reload();
    await expect(count(page)).toHaveText(sum ?? "");
    await expect(lines(page).first()).toHaveText(first ?? "");
    await expect(page.getByRole("radio", { name: "words left" })).toBeChecked();
  });

  test("typing is one step of history", async ({ page, openPage }) => {
    await openPage(asking("power"));
    await expect(count(page)).toHaveText(/places/);
    const steps = await page.evaluate(() => history.length);
    await field(page).fill("");
    await field(page).pressSequentially("positive energy", { delay: 60 });
    await expect(page).toHaveURL(/find=positive%20energy/);
    expect(await page.evaluate(() => history.length)).toBe(steps + 1);
  });

  test("aligns its lines on the words sought", async ({ page, openPage }) => {
    await openPage(asking("cyber*", "&how=wildcard&sort=right"));
    await expect(lines(page).first()).toBeVisible();
    const lefts = await page
      .locator(".kwic b")
      .evaluateAll((nodes) => nodes.map((node) => Math.round(node.getBoundingClientRect().left)));
    expect(new Set(lefts).size).toBe(1);
  });

  test("leaves its lines the most of a projector's height, each saying who speaks; a turn is its speaker's", async ({
    page,
    openPage,
  }) => {
    await page.setViewportSize({ width: 1280, height: 720 });
    await openPage(asking("the", "&fin=press-conference-2022"));
    await expect(lines(page).nth(4)).toBeInViewport({ ratio: 1 });
    const answers = page.locator("[data-place]").filter({ hasText: /para\. 5/ });
    await expect(answers.locator(".line-said").first()).toHaveText(/Niu Yibing, in their own turn$/);
    await expect(
      page.locator(".line-said", { hasText: /para\. [1-9]/ }).filter({ hasText: "unattributed" }),
    ).toHaveCount(0);
    await page.getByRole("button", { name: /^Only/ }).click();
    await page.getByRole("checkbox", { name: /Niu Yibing/ }).check();
    await expect(count(page)).toHaveText(/^\d\d places in 1 of 1 texts/);
  });

  test("lights its places in the reader as a layer of their own", async ({ page, openPage }) => {
    await openPage(asking("cyberspace", "&in=conference-2018"));
    await expect.poll(async () => (await hits(page)).length).toBeGreaterThan(5);
    expect(new Set((await hits(page)).map((words) => words.toLowerCase()))).toEqual(new Set(["cyberspace"]));
    await page.getByRole("button", { name: "Close" }).click();
    await expect.poll(() => hits(page)).toEqual([]);
  });

  test("lights them in a browser that cannot paint ranges, also when the text flows anew", async ({
    page,
    openPage,
  }) => {
    await page.addInitScript(() => Reflect.deleteProperty(window, "Highlight"));
    await openPage(asking("cyberspace", "&in=conference-2018"));
    const boxes = page.locator(".reader .hit-box");
    await expect(boxes.nth(9)).toBeAttached();
    /** How far boxes lie from the words they are for, in pixels. */
    const farthest = () =>
      page.locator(".reader [data-from]").evaluateAll((texts) => {
        const words = texts.flatMap((text) => {
          const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
          const found: DOMRect[] = [];
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const at = (node.textContent ?? "").toLowerCase().indexOf("cyberspace");
            if (at === -1) continue;
            const range = document.createRange();
            range.setStart(node, at);
            range.setEnd(node, at + 10);
            found.push(...range.getClientRects());
          }
          return found;
        });
        const laid = [...document.querySelectorAll(".reader .hit-box")].map((box) =>
          box.getBoundingClientRect(),
        );
        return Math.max(
          ...words.map((word) =>
            Math.min(...laid.map(({ left, top }) => Math.hypot(left - word.left, top - word.top))),
          ),
        );
      });
    expect(await farthest()).toBeLessThan(1);
    const before = await page.locator(".reader [data-from]").nth(3).boundingBox();
    await page.locator(".reader").getByRole("button", { name: "Text", exact: true }).click();
    await page.getByRole("radio", { name: "160 %" }).check();
    await expect
      .poll(async () => (await page.locator(".reader [data-from]").nth(3).boundingBox())?.height)
      .toBeGreaterThan((before?.height ?? 0) + 10);
    await expect.poll(farthest).toBeLessThan(1);
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Close" }).click();
    await expect(boxes).toHaveCount(0);
  });

  test("is walked by keys, and Enter goes to the place", async ({ page, openPage }) => {
    await openPage(asking("positive energy"));
    await lines(page).first().focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect(lines(page).nth(1)).toHaveAttribute("aria-pressed", "true");
    await expect(page).toHaveURL(/at=/);
    const lit = page.locator(".reader .is-lit").first();
    await expect(lit).toBeInViewport();
    await expect(lit).toHaveText(/positive energy/i);
    await expect(page.locator(".whole-sentence b")).toHaveText(/positive energy/i);
  });

  test("has no accessibility faults", async ({ page, openPage, axe }) => {
    await openPage(asking("网络", "&at=conference-2018:0-7"));
    await expect(lines(page).first()).toBeVisible();
    await axe(".region-margin");
  });
});

test("of thousands of lines only those near the view are in the document", async ({ page, openPage }) => {
  await serveTexts(page, 400);
  await openPage(TEXTS + asking("the"));
  await expect(count(page)).toHaveText(/^\d{5,} places in 40\d|400 of 400 texts/);
  expect(await lines(page).count()).toBeLessThan(120);
  const frame = page.locator(".concordance-lines");
  await frame.evaluate((element) => element.scrollTo({ top: element.scrollHeight / 2 }));
  await expect.poll(() => lines(page).nth(5).getAttribute("data-row").then(Number)).toBeGreaterThan(2000);
  await expect(lines(page).nth(18)).toBeInViewport();
});

test("a pattern that never ends leaves the page answering, is told in one sentence, and the next one is answered", async ({
  page,
  openPage,
}) => {
  await serveText(page, `${"a".repeat(100_000)}b`);
  await openPage(ONE_MORE + asking("cyberspace", "&how=regex"));
  await expect(count(page)).toHaveText(/74 places/);
  await page.evaluate(() => {
    let last = performance.now();
    Object.assign(window, { longestSilence: 0 });
    setInterval(() => {
      const now = performance.now();
      Object.assign(window, {
        longestSilence: Math.max(Reflect.get(window, "longestSilence") as number, now - last),
      });
      last = now;
    }, 10);
  });
  await field(page).fill("(a+)+$");
  await expect(count(page)).toHaveText(/takes too long to look for and was stopped/, { timeout: 20_000 });
  expect(await page.evaluate(() => Reflect.get(window, "longestSilence") as number)).toBeLessThan(500);
  await field(page).fill("cyber power");
  await expect(count(page)).toHaveText(/places? in \d of 6 texts/);
});

test.describe("words selected in a text", () => {
  const select = (page: Page) =>
    page
      .locator(".reader p[data-from]")
      .first()
      .evaluate((paragraph) => {
        const text = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT).nextNode()!;
        getSelection()!.setBaseAndExtent(text, 0, text, 5);
      });

  test("offer a button that leads to every place where they stand", async ({ page, openPage }) => {
    await openPage();
    await select(page);
    const offer = page.getByRole("button", { name: /^Everywhere “.+” stands/ });
    await offer.click();
    await expect(page).toHaveURL(/study=concordance&find=\w+/);
    await expect(offer).toHaveCount(0);
    await expect(count(page)).toHaveText(/places? in \d of 5 texts/);
  });

  test("and a key that does the same", async ({ page, openPage }) => {
    await openPage();
    await select(page);
    await expect(page.locator(".everywhere-button")).toBeVisible();
    await page.keyboard.press("e");
    await expect(page).toHaveURL(/study=concordance/);
  });
});

test("recurring wordings open their lines and leave for themes.yaml", async ({ page, openPage, axe }) => {
  await openPage("#v=1&study=candidates");
  await page.locator(".candidate summary").first().click();
  await page.locator(".candidate .concordance-line").first().click();
  await expect(page).toHaveURL(/at=/);
  await page.getByRole("button", { name: "Accept as theme" }).first().click();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save for themes.yaml" }).click();
  expect((await download).suggestedFilename()).toBe("cyberspace-governance-themes.yaml");
  await axe(".region-margin");
});
