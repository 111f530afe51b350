import type { Page } from "@playwright/test";
import { expect, test } from "./support/walk.ts";

const ids = (page: Page, within: string) =>
  page
    .locator(`${within} [data-event]`)
    .evaluateAll((elements) => elements.map((element) => (element as HTMLElement).dataset["event"]));

const inOrder = (values: readonly (string | undefined)[]) =>
  [...new Set(values)].map(String).toSorted((a, b) => a.localeCompare(b));

test("list and table hold the same events; the score holds them too, but for those it counts in clusters", async ({
  page,
  openPage,
}) => {
  await openPage("#v=1&as=list");
  const list = inOrder(await ids(page, ".event-list"));
  await openPage("#v=1&as=table");
  const table = inOrder(await ids(page, ".event-table"));
  await openPage("#v=1");
  const score = inOrder(await ids(page, ".score"));
  const folded = await page
    .locator("[data-cluster]")
    .evaluateAll((clusters) =>
      clusters.reduce((sum, cluster) => sum + Number((cluster as HTMLElement).dataset["cluster"]), 0),
    );
  expect(list).toHaveLength(41);
  expect(table).toEqual(list);
  expect(score.every((id) => list.includes(id))).toBe(true);
  expect(score.length + folded).toBe(list.length);
});

test("a filter narrows all three dresses alike, says so, and is taken back", async ({ page, openPage }) => {
  await openPage();
  await page.getByRole("button", { name: "Filter" }).click();
  await page.getByRole("checkbox", { name: "claim" }).check();
  await page.keyboard.press("Escape");
  const count = await page.locator(".count").textContent();
  const shown = Number(count?.match(/^\d+/)?.[0]);
  expect(shown).toBeLessThan(41);
  await page.getByRole("button", { name: "List", exact: true }).click();
  expect(new Set(await ids(page, ".event-list")).size).toBe(shown);
  await page.getByRole("button", { name: "Table", exact: true }).click();
  expect(new Set(await ids(page, ".event-table")).size).toBe(shown);
  await page.getByRole("button", { name: "Stop filtering by claim" }).click();
  await expect(page.locator(".count")).toHaveText("41 events");
});

test("filtering by a theme keeps its thread and the events worded with it", async ({ page, openPage }) => {
  await openPage("#v=1&themes=gongtongti-none");
  await expect(page.locator(".count")).toHaveText("41 events");
  await openPage("#v=1&themes=wangluo-qiangguo");
  await expect(page.locator(".thread")).toHaveCount(1);
  await expect(page.locator(".count")).toHaveText(/of 41 events/);
});

test("filtering by a source leaves its column alone", async ({ page, openPage }) => {
  await openPage("#v=1&sources=instructions-2023");
  await expect(page.locator(".column-head")).toHaveCount(1);
  await expect(page.locator(".score [data-event=conf-2018]")).toHaveCount(0);
  await expect(page.locator(".score [data-event=conf-2023]")).toHaveCount(1);
});

test("what is chosen in the table is chosen everywhere", async ({ page, openPage }) => {
  await openPage("#v=1&as=table");
  await page.locator(".event-table [data-event=conf-2018-wang]").click();
  await expect(page.locator("[data-card=conf-2018-wang]")).toBeVisible();
  await expect(page.locator(".reader mark.is-lit").first()).toBeInViewport();
  await page.getByRole("button", { name: "Timeline", exact: true }).click();
  await expect(page.locator(".score [data-event=conf-2018-wang]")).toHaveAttribute("aria-pressed", "true");
});
