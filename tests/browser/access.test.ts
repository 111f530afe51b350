import { expect, test } from "./support/walk.ts";

const STATES: readonly (readonly [string, string])[] = [
  ["the opening page", "#v=1"],
  ["an event", "#v=1&sel=event:study-session"],
  ["a theme", "#v=1&sel=theme:wangluo-qiangguo"],
  ["a source", "#v=1&sel=source:press-conference-2022"],
  ["the list", "#v=1&as=list&sel=event:conf-2018"],
  ["the table", "#v=1&as=table"],
  ["the Chinese page", "#v=1&lang=zh&sel=event:conf-2018"],
  ["the Chinese theme", "#v=1&lang=zh&sel=theme:zheng-nengliang"],
];

for (const [name, suffix] of STATES) {
  test(`axe finds nothing on ${name}`, async ({ openPage, axe }) => {
    await openPage(suffix);
    await axe();
  });
}

test("axe finds nothing on a phone", async ({ page, openPage, axe }) => {
  await page.setViewportSize({ width: 375, height: 667 });
  await openPage("#v=1&sel=event:conf-2018");
  await axe();
});

test("axe finds nothing in the open filter menu", async ({ page, openPage, axe }) => {
  await openPage();
  await page.getByRole("button", { name: "Filter" }).click();
  await expect(page.getByRole("checkbox", { name: "meeting" })).toBeVisible();
  await axe();
});

test("the page has no inline scripts and allows none", async ({ page, openPage }) => {
  await openPage();
  const policy = await page.locator("meta[http-equiv=Content-Security-Policy]").getAttribute("content");
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain("unsafe");
  expect(await page.locator("script:not([src])").count()).toBe(0);
});

test("the skip link leads to the text", async ({ page, openPage }) => {
  await openPage();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.locator("#reader")).toBeFocused();
});

test("targets are at least 24 pixels in one direction and do not overlap in the other", async ({
  page,
  openPage,
}) => {
  await openPage("#v=1&sel=event:conf-2018");
  const small = await page.locator("button:visible").evaluateAll((buttons) =>
    buttons
      .filter((button) => !button.closest("[aria-hidden=true]"))
      .map((button) => ({ box: button.getBoundingClientRect(), name: button.textContent }))
      .filter(({ box }) => box.width > 0 && box.width < 24)
      .map(({ name }) => name),
  );
  expect(small).toEqual([]);
});

test("on a phone nothing is wider than the screen", async ({ page, openPage }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const suffix of ["#v=1", "#v=1&as=list", "#v=1&sel=theme:wangluo-qiangguo"]) {
    await openPage(suffix);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  }
});

test("on a phone choosing an event brings its words to the screen", async ({ page, openPage }) => {
  await page.setViewportSize({ width: 375, height: 667 });
  await openPage("#v=1&as=list");
  await page.locator(".event-list [data-event=conf-2023-cai]").click();
  await expect(page.locator(".reader mark.is-lit").first()).toBeInViewport();
});

test("on a dark device, and when asked for, the page is dark and reads as well", async ({
  page,
  openPage,
  axe,
}) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await openPage("#v=1&sel=theme:cyber-power");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await axe();
  await page.getByRole("button", { name: "Text", exact: true }).click();
  await page.getByRole("radio", { name: "light", exact: true }).check();
  await expect(page.locator("html")).not.toHaveAttribute("data-theme");
  await page.emulateMedia({ colorScheme: "light" });
  await page.getByRole("radio", { name: "dark", exact: true }).check();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
});
