import { expect, test } from "@playwright/test";

test.use({ serviceWorkers: "allow" });

test("33 (G): after the first visit a lesson is taught without a connection, from its first step to its last", async ({
  page,
  context,
}) => {
  await page.goto("./#v=1");
  await page.evaluate(() => navigator.serviceWorker.ready.then(({ active }) => active?.state));
  await context.setOffline(true);
  await page.goto("./#v=1&mode=present&lesson=one-formula");
  await page.reload();
  const scene = page.locator(".stage-count");
  await expect(scene).toHaveText("scene 1 of 11");
  const where = () =>
    page.evaluate(
      () =>
        document.querySelector(".stage-head")!.textContent +
        document.querySelector(".stage-flow")!.textContent,
    );
  const seen = new Set<string>();
  for (let here = await where(); !seen.has(here); here = await where()) {
    expect(here.length).toBeGreaterThan(60);
    seen.add(here);
    await page.keyboard.press("PageDown");
  }
  await expect(scene).toHaveText("scene 11 of 11");
  expect(seen.size).toBeGreaterThan(30);
});
