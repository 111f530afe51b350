import type { Frame, Page } from "@playwright/test";
import { expect, test } from "./support/hosts.ts";

const WALL = `<div style="height:1500px">above</div>FRAME<div style="height:3000px">below</div>`;
const SANDBOX = 'sandbox="allow-scripts"';
const chosen = (guest: Frame) => guest.locator(".region-margin h2");
const later = (guest: Frame) => guest.getByRole("button", { name: "Later event" });

/** Every kind of storage throws, as it does where a browser keeps none for a guest. */
const denyStorage = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const refuse = {
      get: () => {
        throw new DOMException("The operation is insecure.", "SecurityError");
      },
    };
    for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"])
      Object.defineProperty(window, name, refuse);
    Object.defineProperty(navigator, "serviceWorker", refuse);
  });

test.describe("as a guest without an origin, on a host that sends no headers", () => {
  test("1 (G): it shows its events and opens their words, with storage refused", async ({
    page,
    openHost,
  }) => {
    await denyStorage(page);
    const guest = await openHost({ attributes: SANDBOX });
    await expect(guest.locator(".event-mark").first()).toBeVisible();
    await later(guest).click();
    await later(guest).click();
    await expect(chosen(guest)).not.toBeEmpty();
    await expect(guest.locator(".region-reader mark, .region-reader [data-start]").first()).toBeVisible();
    expect(await guest.evaluate(() => self.origin)).toBe("null");
  });

  test("10 (G), 12 (G): a bare frame leads to the full version, by its address where it may open nothing", async ({
    page,
    openHost,
    recorder,
  }) => {
    recorder.expect(/Blocked opening|allow-popups/);
    const guest = await openHost({ attributes: SANDBOX });
    const link = guest.getByRole("link", { name: /Open full version/ });
    await expect(link).toHaveAttribute("target", "_blank");
    await expect(link).toHaveAttribute("rel", /noopener/);
    await expect(guest.getByRole("button", { name: "Whole screen" })).toHaveCount(0);
    await later(guest).click();
    await link.click();
    await expect(guest.getByRole("textbox")).toHaveValue(/^http:\/\/localhost:\d+\/#v=1&sel=event:/);
    expect(page.context().pages()).toHaveLength(1);
  });
});

test("3 (G): the wheel is the host's, with Ctrl it zooms", async ({ page, openHost }) => {
  const guest = await openHost({ page: `FRAME<div style="height:6000px">below</div>` });
  await expect(guest.locator(".event-mark").first()).toBeVisible();
  await page.mouse.move(640, 120);
  for (let turn = 0; turn < 3; turn += 1) await page.mouse.wheel(0, 20);
  await expect(guest.locator(".wheel-hint")).toHaveText(/Ctrl|⌘/);
  await expect(guest.locator(".wheel-hint")).toHaveAttribute("aria-hidden", "true");
  await page.evaluate(() => scrollTo(0, 0));
  for (let turn = 0; turn < 12; turn += 1) await page.mouse.wheel(0, 100);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThanOrEqual(1100);
  await page.evaluate(() => scrollTo(0, 0));
  await page.keyboard.down("Control");
  for (let turn = 0; turn < 4; turn += 1) await page.mouse.wheel(0, -100);
  await page.keyboard.up("Control");
  await expect(guest.getByRole("button", { name: "Show everything" })).toBeEnabled();
  expect(await page.evaluate(() => [scrollY, devicePixelRatio, visualViewport?.scale])).toEqual([0, 1, 1]);
});

test("5 (G), 6 (G): it takes neither the focus, nor the place on the screen, nor the way back", async ({
  page,
  openHost,
  sites,
}) => {
  await page.goto(`${sites.host}before`);
  const guest = await openHost({
    page: WALL,
    address: "embed.html#v=1&sel=event:press-2022&in=press-conference-2022",
  });
  await expect(chosen(guest)).not.toBeEmpty();
  const steps = await page.evaluate(() => history.length);
  const place = () => page.evaluate(() => [scrollY, document.activeElement?.tagName]);
  expect(await place()).toEqual([0, "BODY"]);
  for (const event of ["conference-2018", "congress-20", "press-2022", "study-session", "congress-18"])
    await page.evaluate(
      (view) =>
        document.querySelector("iframe")?.contentWindow?.postMessage({ type: "throughline:goto", view }, "*"),
      `#v=1&sel=event:${event}`,
    );
  await expect(chosen(guest)).toContainText(/congress/i);
  expect(await place()).toEqual([0, "BODY"]);
  for (let step = 0; step < 30; step += 1) await later(guest).click();
  expect(await page.evaluate(() => history.length)).toBe(steps);
  await page.goBack();
  expect(page.url()).toBe(`${sites.host}before`);
});
