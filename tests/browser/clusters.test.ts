import { MANY, serveCrowd } from "./support/many-events.ts";
import { expect, test } from "./support/walk.ts";

/** 1 May 2020. */
const DAY = 18_383;

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await serveCrowd(page, 5000, DAY);
});

test("5 000 events of one day open as a list: any of them can be chosen", async ({ page, openPage, axe }) => {
  await openPage(`${MANY}#v=1&scale=calendar&from=${DAY - 3}&to=${DAY + 4}`);
  const cluster = page.getByRole("button", { name: /^4\d\d\d events, 1 May 2020, the most important: / });
  await cluster.focus();
  await page.keyboard.press("Enter");
  const list = page.getByRole("dialog", { name: /^4\d\d\d events/ });
  await expect(list).toBeVisible();
  await expect(list.locator("button").first()).toBeFocused();
  expect(await list.locator("button").count()).toBeLessThan(100);
  await axe(".cluster-list");
  await page.keyboard.press("End");
  await expect(list.locator("button:focus")).toBeInViewport();
  const last = await list.locator("li:has(:focus)").getAttribute("aria-posinset");
  expect(last).toBe(await list.locator("li:has(:focus)").getAttribute("aria-setsize"));
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/sel=event:crowd-/);
  await expect(list).toHaveCount(0);
  await expect(page.locator(":focus")).toHaveAttribute("data-cluster", /4\d\d\d/);
});

test("Escape closes the list, the focus goes back to its cluster, what is chosen stays chosen", async ({
  page,
  openPage,
}) => {
  await openPage(`${MANY}#v=1&scale=calendar&from=${DAY - 3}&to=${DAY + 4}&sel=event:conf-2018`);
  const cluster = page.locator("[data-cluster]").last();
  await cluster.click();
  await expect(page.locator(".cluster-list")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.locator(".cluster-list")).toHaveCount(0);
  await expect(cluster).toBeFocused();
  await expect(page).toHaveURL(/sel=event:conf-2018/);
});

test("from afar a cluster first comes closer, and what then still has no room is listed; Back leads out again", async ({
  page,
  openPage,
}) => {
  await openPage(`${MANY}#v=1&scale=calendar`);
  await page.locator("[data-cluster]").filter({ visible: true }).nth(0).waitFor();
  const counts = await page
    .locator("[data-cluster]")
    .evaluateAll((all) => all.map((one) => Number((one as HTMLElement).dataset["cluster"])));
  await page.locator(`[data-cluster="${Math.max(...counts)}"]`).click();
  await expect(page).toHaveURL(/from=/);
  await expect(page.locator(".cluster-list")).toBeVisible();
  await page.keyboard.press("Escape");
  await page.goBack();
  await expect(page).not.toHaveURL(/from=/);
});
