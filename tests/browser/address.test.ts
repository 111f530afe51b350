import { expect, test } from "./support/walk.ts";

test("reloading restores the whole view", async ({ page, openPage }) => {
  await openPage("#v=1&lang=zh&scale=calendar&sel=event:conf-2023&kinds=meeting,speech");
  await page.reload();
  await expect(page.locator("[data-card=conf-2023]")).toBeVisible();
  await page.getByRole("button", { name: "刻度 按日历" }).click();
  await expect(page.getByRole("radio", { name: "按日历" })).toBeChecked();
  await page.keyboard.press("Escape");
  await expect(page.locator(".chip")).toHaveCount(2);
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-Hans");
});

test("Back undoes one choice at a time, and forward does it again", async ({ page, openPage }) => {
  await openPage();
  await page.locator(".score [data-event=conf-2018]").click();
  await page.locator(".score [data-event=conf-2023]").click();
  await page.getByRole("button", { name: "List", exact: true }).click();
  await page.goBack();
  await expect(page.locator(".score")).toBeVisible();
  await expect(page.locator("[data-card=conf-2023]")).toBeVisible();
  await page.goBack();
  await expect(page.locator("[data-card=conf-2018]")).toBeVisible();
  await page.goForward();
  await expect(page.locator("[data-card=conf-2023]")).toBeVisible();
});

test("a link to words that are not here opens the page all the same", async ({ page, openPage }) => {
  await openPage("#v=1&sel=event:nobody&in=nowhere&at=nowhere:1-2&from=NaN&to=Infinity&themes=x&as=%E0%A4");
  await expect(page.locator(".corpus-card")).toBeVisible();
  await expect(page.locator(".event-marks [data-event]").first()).toBeVisible();
});

test("the language changes every label and stays in the address", async ({ page, openPage }) => {
  await openPage("#v=1&sel=event:study-session");
  await page.getByRole("button", { name: "中文" }).click();
  await expect(page).toHaveURL(/lang=zh/);
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-Hans");
  await expect(page.getByRole("button", { name: "时间轴", exact: true })).toBeVisible();
  await expect(page.locator(".date-chip")).toHaveText("2025?年11月28日下午");
  await page.getByRole("button", { name: "English" }).click();
  await expect(page.locator(".date-chip")).toHaveText("afternoon of 28 November 2025?");
});

test("no accessible name of the Chinese page is left in English", async ({ page, openPage }) => {
  await openPage("#v=1&lang=zh&sel=event:conf-2018");
  const names = await page
    .locator("button, [aria-label]")
    .evaluateAll((elements) =>
      elements
        .filter((element) => !element.closest(".reader-page, .quote, [lang=en], .threads"))
        .map((element) => element.getAttribute("aria-label") ?? element.textContent ?? ""),
    );
  const latin = names.filter((name) => /[A-Za-z]{4,}/.test(name.replaceAll(/Throughline|English/g, "")));
  expect(latin).toEqual([]);
});
