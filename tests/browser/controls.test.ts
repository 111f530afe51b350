import type { Page } from "@playwright/test";
import { SCORE_KEYS } from "../../src/views/score/score-keys.ts";
import { expect, test } from "./support/walk.ts";

const grip = (page: Page, name: "Stretch on screen" | "Its beginning" | "Its end") =>
  page.getByRole("slider", { name, exact: true });
const centre = async (locator: ReturnType<Page["locator"]>) => {
  const box = (await locator.boundingBox())!;
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};
const drag = async (page: Page, from: { x: number; y: number }, by: number) => {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + by / 2, from.y, { steps: 4 });
  await page.mouse.move(from.x + by, from.y, { steps: 4 });
  await page.mouse.up();
};
const fragment = (page: Page) => new URLSearchParams(new URL(page.url()).hash.slice(1));
const windowOf = (page: Page) => {
  const fields = fragment(page);
  return { from: Number(fields.get("from") ?? NaN), to: Number(fields.get("to") ?? NaN) };
};
const CALENDAR = "#v=1&scale=calendar&from=17000&to=18000";

test.describe("the overview", () => {
  test("tells the stretch on screen, and its ends, in dates", async ({ page, openPage }) => {
    await openPage();
    await expect(grip(page, "Stretch on screen")).toHaveAttribute("aria-valuetext", "the whole time");
    await openPage(CALENDAR);
    await expect(grip(page, "Stretch on screen")).toHaveAttribute("aria-valuetext", "Jul 2016 – Apr 2019");
    await expect(grip(page, "Its beginning")).toHaveAttribute("aria-valuetext", "18 Jul 2016");
    await expect(grip(page, "Its end")).toHaveAttribute("aria-valuetext", "13 Apr 2019");
  });

  test("is moved by dragging the window, without a step of history", async ({ page, openPage }) => {
    await openPage(CALENDAR);
    const steps = await page.evaluate(() => history.length);
    await drag(page, await centre(grip(page, "Stretch on screen")), 40);
    await expect.poll(() => windowOf(page).from).toBeGreaterThan(17_050);
    const { from, to } = windowOf(page);
    expect(to - from).toBeCloseTo(1000, -1);
    expect(await page.evaluate(() => history.length)).toBe(steps);
  });

  test("is resized by its handles, and Back gives the old window back", async ({ page, openPage }) => {
    await openPage(CALENDAR);
    const end = await centre(grip(page, "Its end"));
    await drag(page, end, 60);
    await expect.poll(() => windowOf(page).to).toBeGreaterThan(18_050);
    expect(windowOf(page).from).toBeCloseTo(17_000, 0);
    await page.waitForTimeout(700);
    await page.goBack();
    await expect.poll(() => windowOf(page)).toEqual({ from: 17_000, to: 18_000 });
  });

  test("takes a new window drawn on the empty strip", async ({ page, openPage }) => {
    await openPage("#v=1&scale=calendar");
    const { x, y } = await centre(grip(page, "Stretch on screen"));
    await drag(page, { x, y }, 120);
    await expect.poll(() => windowOf(page).from).toBeGreaterThan(15_000);
    const first = windowOf(page);
    await drag(page, { x: x - 300, y }, 90);
    await expect.poll(() => windowOf(page).to).toBeLessThan(first.from);
  });

  test("obeys arrows, Shift with arrows, Home and End", async ({ page, openPage }) => {
    await openPage(CALENDAR);
    await grip(page, "Stretch on screen").focus();
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => windowOf(page).from).toBeCloseTo(17_100, -1);
    await page.keyboard.press("Shift+ArrowRight");
    await expect.poll(() => windowOf(page).to).toBeCloseTo(18_200, -1);
    await page.keyboard.press("Home");
    await expect.poll(() => windowOf(page).from).toBeLessThan(15_500);
    await grip(page, "Its end").focus();
    await page.keyboard.press("End");
    await expect(page).not.toHaveURL(/from=/);
  });

  test("has targets a finger can hit, however narrow the window", async ({ page, openPage }) => {
    await openPage("#v=1&scale=calendar&from=17640&to=17642");
    for (const slider of await page.getByRole("slider").all()) {
      const box = (await slider.boundingBox())!;
      expect(box.width).toBeGreaterThanOrEqual(24);
      expect(box.height).toBeGreaterThanOrEqual(24);
    }
  });
});

test.describe("the keys of the score", () => {
  const focusMark = (page: Page) => page.locator(".event-marks [data-event]").first().focus();

  test("zoom and show everything; in the reader and while typing they do nothing", async ({
    page,
    openPage,
  }) => {
    await openPage();
    await focusMark(page);
    await page.keyboard.press("+");
    await expect(page).toHaveURL(/from=/);
    await page.keyboard.press("f");
    await expect(page).not.toHaveURL(/from=/);
    await page.locator(".reader-page [data-rove][tabindex='0']").focus();
    await page.keyboard.press("+");
    await page.getByRole("button", { name: "Filter" }).click();
    await page.getByRole("searchbox").fill("");
    await page.getByRole("searchbox").pressSequentially("+0");
    await page.waitForTimeout(600);
    await expect(page).not.toHaveURL(/from=/);
    await expect(page).toHaveURL(/q=%2B0/);
  });

  test("are listed under ?, and every key that is listed does something", async ({ page, openPage }) => {
    await openPage();
    await focusMark(page);
    await page.keyboard.press("?");
    const list = page.locator("#score-keys");
    await expect(list).toBeVisible();
    await expect(list.locator("kbd").first()).toBeVisible();
    for (const key of ["/", "E"]) await expect(list.locator("kbd", { hasText: key }).first()).toBeVisible();
    await expect(list.locator("dl > div")).toHaveCount(SCORE_KEYS.length);
    await page.keyboard.press("Escape");
    await expect(list).toBeHidden();
    await page.keyboard.press("/");
    await expect(page.getByRole("combobox", { name: /^Search/ })).toBeFocused();
    for (const key of ["+", "-", ".", ",", "r"]) {
      await openPage("#v=1&scale=calendar&from=17000&to=18000");
      await focusMark(page);
      const state = async () => `${page.url()} ${await page.locator("[aria-pressed=true]").count()}`;
      const before = await state();
      await page.keyboard.press(key);
      await expect.poll(state).not.toBe(before);
    }
  });
});

test.describe("a range", () => {
  const score = (page: Page) => page.locator(".score-top");

  for (const how of ["the button", "Shift"] as const) {
    test(`is marked by dragging with ${how} and becomes the window`, async ({ page, openPage }) => {
      await openPage("#v=1&scale=calendar");
      const { y } = await centre(score(page));
      if (how === "the button") await page.getByRole("button", { name: "Select a range" }).click();
      else await page.keyboard.down("Shift");
      await drag(page, { x: 500, y }, 200);
      await page.keyboard.up("Shift");
      await expect(page).toHaveURL(/from=/);
      const { from, to } = windowOf(page);
      expect(to - from).toBeLessThan(2000);
      await page.goBack();
      await expect(page).not.toHaveURL(/from=/);
    });
  }

  test("is left with Escape, which takes nothing else", async ({ page, openPage }) => {
    await openPage("#v=1&sel=event:conf-2018");
    const button = page.getByRole("button", { name: "Select a range" });
    await button.click();
    await expect(button).toHaveAttribute("aria-pressed", "true");
    await page.keyboard.press("Escape");
    await expect(button).toHaveAttribute("aria-pressed", "false");
    await expect(page.locator("[data-card=conf-2018]")).toBeVisible();
  });
});

test.describe("Back", () => {
  test("undoes zooms one by one; what was panned stays with its zoom", async ({ page, openPage }) => {
    await openPage("#v=1&scale=calendar");
    const zoomIn = page.getByRole("button", { name: "Zoom in", exact: true });
    await zoomIn.click();
    await expect(page).toHaveURL(/from=/);
    await page.waitForTimeout(700);
    await page.getByRole("button", { name: "Later", exact: true }).click();
    await page.waitForTimeout(700);
    const first = windowOf(page);
    await zoomIn.click();
    await page.waitForTimeout(700);
    await page.goBack();
    await expect.poll(() => windowOf(page)).toEqual(first);
    await page.goBack();
    await expect(page).not.toHaveURL(/from=/);
  });
});

test("once the view rests, one line says the stretch and the count, and nothing before", async ({
  page,
  openPage,
}) => {
  await openPage("#v=1&scale=calendar");
  const line = page.locator(".resting-line");
  await expect(line).toHaveText("41 events");
  const said = await line.evaluate((element) => {
    const heard: (string | null)[] = [];
    new MutationObserver(() => heard.push(element.textContent)).observe(element, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    Object.assign(globalThis, { heard });
    return heard.length;
  });
  expect(said).toBe(0);
  const { x, y } = await centre(page.locator(".score-top"));
  await page.mouse.move(x, y);
  for (let turn = 0; turn < 8; turn += 1) await page.mouse.wheel(0, -120);
  await expect(line).toHaveText(
    /^\d* ?\w{3,4}( \d{4})? – .+, \d+ of 41 events$|^\d{4} – \d{4}, \d+ of 41 events$/,
  );
  const heard = await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard.length);
  expect(heard).toBeLessThanOrEqual(2);
});

test("filters dim what does not match: it stays, and is said to fail", async ({ page, openPage }) => {
  await openPage("#v=1&kinds=claim&dim=1");
  await expect(page.locator(".count")).toHaveText("10 of 41 events");
  await expect(page.locator(".score [data-event=conf-2018]")).toHaveAccessibleName(/does not match/);
  await page.getByRole("button", { name: "List", exact: true }).click();
  await expect(page.locator(".event-list [data-event]")).toHaveCount(41);
  await expect(page.locator(".event-list [data-event=conf-2018]")).toHaveAccessibleName(/does not match/);
  await openPage("#v=1&kinds=claim");
  await expect(page.locator(".score [data-event=conf-2018]")).toHaveCount(0);
});

test("a search by words counts while it is typed and is one step of history", async ({ page, openPage }) => {
  await openPage();
  await page.getByRole("button", { name: "Filter" }).click();
  await page.getByRole("searchbox").pressSequentially("网络强国", { delay: 60 });
  await expect(page.locator(".filter-found")).toHaveText(/^[1-9]\d* of 41 events match/);
  await page.keyboard.press("Escape");
  await page.goBack();
  await expect(page.locator(".count")).toHaveText("41 events");
});

for (const [width, height] of [
  [1280, 720],
  [1440, 1000],
] as const) {
  test(`the controls are one line at ${width} × ${height}, in both languages`, async ({ page, openPage }) => {
    await page.setViewportSize({ width, height });
    for (const language of ["en", "zh"]) {
      await openPage(`#v=1&lang=${language}&kinds=claim`);
      expect((await page.locator(".score-controls").boundingBox())!.height).toBeLessThanOrEqual(36);
      expect((await page.locator(".overview").boundingBox())!.height).toBeLessThanOrEqual(34);
    }
  });
}
