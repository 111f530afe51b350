import { launchOptions } from "../../scripts/chromium.mjs";
import { expect, test } from "./support/hosts.ts";

// Playwright's own list of switched-off features would let a guest's storage be refused; without it, it is kept apart.
test.use({ launchOptions: { ...launchOptions(), args: ["--disable-features=None"] }, hasTouch: true });

test("2 (G), 4 (G), 13 (G): with its storage kept apart it works all the same, one finger scrolls the host, no cookie is set", async ({
  page,
  openHost,
  context,
}) => {
  const guest = await openHost({ page: `FRAME<div style="height:4000px">below</div>` });
  await expect(guest.locator(".event-mark").first()).toBeVisible();
  expect(await guest.evaluate(() => typeof localStorage)).toBe("object");
  expect(
    await guest.locator(".score-top").evaluate((stage) => getComputedStyle(stage).touchAction),
  ).toContain("pan-y");
  const session = await context.newCDPSession(page);
  await session.send("Input.synthesizeScrollGesture", {
    x: 500,
    y: 150,
    yDistance: -120,
    gestureSourceType: "touch",
    speed: 1200,
  });
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(50);
  await guest.getByRole("button", { name: "Later event" }).click();
  await expect(guest.locator(".region-margin h2")).not.toBeEmpty();
  expect(await context.cookies()).toEqual([]);
});
