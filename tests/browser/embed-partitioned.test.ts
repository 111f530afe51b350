import { launchOptions } from "../../scripts/chromium.mjs";
import { expect, test } from "./support/hosts.ts";

// Playwright's own list of switched-off features would let a guest's storage be refused; without it, it is kept apart.
test.use({ launchOptions: { ...launchOptions(), args: ["--disable-features=None"] } });

test("2 (G), 4 (G), 13 (G): with its storage kept apart it works all the same, swipes up and down are left to the host, no cookie is set", async ({
  openHost,
  context,
}) => {
  const guest = await openHost({ page: `FRAME<div style="height:4000px">below</div>` });
  await expect(guest.locator(".event-mark").first()).toBeVisible();
  expect(await guest.evaluate(() => typeof localStorage)).toBe("object");
  expect(
    await guest.locator(".score-top").evaluate((stage) => getComputedStyle(stage).touchAction),
  ).toContain("pan-y");
  await guest.getByRole("button", { name: "Later event" }).click();
  await expect(guest.locator(".region-margin h2")).not.toBeEmpty();
  expect(await context.cookies()).toEqual([]);
});
