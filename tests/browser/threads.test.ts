import { serveTexts, TEXTS } from "./support/many-texts.ts";
import { expect, test } from "./support/walk.ts";

const bead = (theme: string, source: string) => `[data-theme=${theme}] [data-bead=${source}]`;
const tip = ".thread-tip";

test("pointing at a bead shows its whole wordings and its rate, until one leaves or presses Escape", async ({
  page,
  openPage,
}) => {
  await openPage();
  await page.locator(bead("wangluo-qiangguo", "conference-2018")).hover();
  await expect(page.locator(tip)).toContainText("the country's strength in cyberspace");
  await expect(page.locator(tip)).toContainText("3 in 629 words (4.8 per 1 000)");
  await page.keyboard.press("Escape");
  await expect(page.locator(tip)).toHaveCount(0);
  await page.locator(bead("wangluo-qiangguo", "study-session-bilingual")).hover();
  await expect(page.locator(`${tip} [lang=zh-Hans]`)).toHaveText("网络强国");
  await expect(page.locator(`${tip} [lang=zh-Hans]`)).toHaveCSS("font-style", "normal");
  await page.locator(".masthead").hover();
  await expect(page.locator(tip)).toHaveCount(0);
});

test("the other threads recede while one is looked at", async ({ page, openPage }) => {
  await openPage();
  const picture = () =>
    page.locator(".thread-canvas").evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());
  const before = await picture();
  await page.locator("[data-theme=wangluo-qiangguo] .thread-label").hover();
  await expect.poll(picture).not.toBe(before);
  await page.locator(".masthead").hover();
  await expect.poll(picture).toBe(before);
});

test("arrow keys walk the threads, and rows out of view scroll into it", async ({ page, openPage }) => {
  await openPage();
  await page.locator(".thread-label[tabindex='0']").focus();
  await page.keyboard.press("ArrowRight");
  for (let step = 0; step < 20; step += 1) await page.keyboard.press("ArrowDown");
  const last = page.locator(".threads :focus");
  await expect(last).toBeInViewport();
  await expect(page.locator(tip)).toBeVisible();
  await page.keyboard.press("Enter");
  const theme = await last.evaluate(
    (element) => element.closest<HTMLElement>("[data-theme]")?.dataset["theme"],
  );
  await expect(page).toHaveURL(new RegExp(`sel=theme:${theme}`));
  await expect(last).toBeInViewport();
});

test("a chosen thread opens its row, and the order of the threads moves them", async ({ page, openPage }) => {
  await openPage("#v=1&sel=theme:xin-jishu");
  const row = page.locator(".thread.is-chosen");
  await expect(row).toHaveAttribute("data-theme", "xin-jishu");
  await expect.poll(async () => (await row.boundingBox())?.height).toBeGreaterThan(60);
  const first = () => page.locator(".thread").first().getAttribute("data-theme");
  const before = await first();
  await openPage("#v=1&order=frequency");
  await expect.poll(first).not.toBe(before);
});

test("beads follow the axis when it is zoomed, and those out of view go", async ({ page, openPage }) => {
  await openPage();
  const press = bead("wangluo-qiangguo", "press-conference-2022");
  const before = await page.locator(press).boundingBox();
  await openPage("#v=1&from=18993&to=19722&scale=calendar");
  await expect(page.locator(press)).toBeVisible();
  expect((await page.locator(press).boundingBox())?.x).not.toBe(before?.x);
  await expect(page.locator(bead("wangluo-qiangguo", "conference-2018"))).toHaveCount(0);
});

test("under day 0 the texts stand episode by episode, and no window moves them", async ({
  page,
  openPage,
}) => {
  await openPage("#v=1&scale=day-zero");
  const places = () =>
    page.locator(".column-head").evaluateAll((heads) => heads.map((head) => head.getBoundingClientRect().x));
  const before = await places();
  expect(before).toHaveLength(5);
  expect(before).toEqual(before.toSorted((a, b) => a - b));
  await page.getByRole("button", { name: "Zoom in", exact: true }).click();
  await page.waitForTimeout(500);
  expect(await places()).toEqual(before);
});

test("two hundred texts are few beads, which open by zooming", async ({ page, openPage }) => {
  await serveTexts(page, 200);
  await openPage(TEXTS);
  const row = page.locator(".thread").first();
  const texts = () =>
    row
      .locator("[data-bead]")
      .evaluateAll((beads) => beads.map((one) => Number((one as HTMLElement).dataset["texts"])));
  await expect.poll(async () => (await texts()).reduce((sum, count) => sum + count, 0)).toBe(200);
  const gathered = await texts();
  expect(gathered.length).toBeLessThan(60);
  expect(await page.locator(".score *").count()).toBeLessThan(1500);
  const several = row.locator("[data-bead]:not([data-texts='1'])").nth(3);
  await several.hover();
  await expect(page.locator(tip)).toContainText(/\d+ texts/);
  await several.click();
  await expect(page).toHaveURL(/from=/);
  await expect.poll(async () => Math.max(...(await texts()))).toBeLessThan(Math.max(...gathered));
});
