import fc from "fast-check";
import type { Frame, Page } from "@playwright/test";
import { expect, test } from "./support/hosts.ts";

const later = (guest: Frame) => guest.getByRole("button", { name: "Later event" });
const sel = (id: string) => `#v=1&sel=event:${id}`;

type Heard = readonly { readonly data: Record<string, unknown> | string; readonly at: number }[];
const heard = (page: Page): Promise<Heard> =>
  page.evaluate(() => (window as unknown as { heard: Heard }).heard);
const heights = async (page: Page): Promise<readonly unknown[]> =>
  (await heard(page)).flatMap(({ data }) =>
    typeof data === "object" && data["type"] === "throughline:resize" ? [data["height"]] : [],
  );
const resize = (page: Page, width: number, height: number): Promise<void> =>
  page.evaluate(
    ([w, h]) => {
      const frame = document.querySelector("iframe")!;
      frame.style.cssText = `width:${w}px;height:${h}px;border:0`;
    },
    [width, height],
  );

test("7 (G): it tells its height in every dialect, when it changes, and never grows by being given room", async ({
  page,
  openHost,
}) => {
  const guest = await openHost({ address: "embed.html?show=score&id=course-7&childId=p1" });
  await expect.poll(() => heights(page)).toHaveLength(1);
  const [first] = await heights(page);
  const said = (await heard(page)).map(({ data }) => data);
  expect(said).toContainEqual({ type: "throughline:resize", v: 1, id: "course-7", height: first });
  expect(said).toContainEqual({ "datawrapper-height": { "course-7": first } });
  expect(said).toContainEqual({ sentinel: "amp", type: "embed-size", height: first });
  expect(said).toContainEqual(expect.stringMatching(/"context":"iframe\.resize","height":\d+}$/));
  expect(said).toContainEqual({ height: first });
  expect(said).toContainEqual({ subject: "lti.frameResize", height: first });
  expect(said).toContainEqual(`pymxPYMxp1xPYMxheightxPYMx${String(first)}`);
  const drawn = () =>
    guest.evaluate(() => document.querySelector(".guest-bar")!.getBoundingClientRect().bottom);
  await resize(page, 1000, Number(first));
  await expect.poll(async () => Math.abs((await drawn()) - Number(first))).toBeLessThanOrEqual(1);
  await resize(page, 1000, Number(first) + 500);
  await expect.poll(async () => Math.abs((await drawn()) - Number(first))).toBeLessThanOrEqual(1);
  await later(guest).click(); // the words come below
  await expect.poll(() => heights(page)).toHaveLength(2);
  await resize(page, 360, 600);
  await expect.poll(() => heights(page)).toHaveLength(3);
  expect(new Set(await heights(page)).size).toBe(3);
  const times = (await heard(page)).map(({ at }) => at);
  const most = Math.max(
    ...times.map((at) => times.filter((other) => other >= at && other < at + 1000).length),
  );
  expect(most).toBeLessThanOrEqual(10);
});

test("8 (G): it obeys its host, answers the one who asked, and hears nobody else", async ({
  page,
  openHost,
}) => {
  const guest = await openHost({
    address: `embed.html${sel("press-2022")}`,
    page: `FRAME<iframe id="other" srcdoc="<p>a neighbour</p>"></iframe>`,
  });
  const address = () => guest.evaluate(() => location.hash);
  await expect.poll(address).toContain("press-2022");
  const view = sel("congress-20");
  await page.frameLocator("#other").locator("p").waitFor();
  await page.evaluate((view) => {
    const other = document.querySelector<HTMLIFrameElement>("#other")!.contentWindow!;
    const say = `parent.frames[0].postMessage({ type: "throughline:goto", view: ${JSON.stringify(view)} }, "*")`;
    (other as unknown as { eval: (code: string) => void }).eval(say);
  }, view);
  const hostile = fc.sample(
    fc.oneof(
      fc.jsonValue(),
      fc.record({ type: fc.constantFrom("throughline:goto", "throughline:hello2"), view: fc.jsonValue() }),
      fc.record({ type: fc.constant("throughline:goto"), view: fc.string({ unit: "binary" }) }),
      fc.constant(JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}')),
    ),
    1000,
  );
  await page.evaluate((messages) => {
    for (const message of messages)
      document.querySelector("iframe")!.contentWindow!.postMessage(message, "*");
  }, hostile);
  const before = (await heard(page)).length;
  expect(await address()).toContain("press-2022");
  expect(await guest.evaluate(() => "polluted" in {})).toBe(false);
  await page.evaluate((view) => {
    const guest = document.querySelector("iframe")!.contentWindow!;
    guest.postMessage({ type: "throughline:hello" }, "*");
    guest.postMessage({ type: "throughline:goto", view }, "*");
  }, view);
  await expect.poll(address).toContain("congress-20");
  const answers = async () =>
    (await heard(page)).slice(before).flatMap(({ data }) => (typeof data === "object" ? [data["type"]] : []));
  await expect.poll(answers).toEqual(expect.arrayContaining(["throughline:ready", "throughline:state"]));
});

test("11 (G): what WordPress writes behind the address is understood and given back", async ({
  page,
  openHost,
}) => {
  const guest = await openHost({ address: `embed.html${sel("press-2022")}#?secret=abc123XYZ0` });
  await expect(guest.locator(".region-margin h2")).toContainText("press conference");
  const answered = async () =>
    (await heard(page)).flatMap(({ data }) =>
      typeof data === "object" && data["secret"] === "abc123XYZ0" ? [data["message"]] : [],
    );
  await expect.poll(answered).toEqual(["height"]);
  const opened = page.context().waitForEvent("page");
  await guest.getByRole("link", { name: /Open full version/ }).click();
  const full = await opened;
  await expect.poll(answered).toEqual(["height", "link"]);
  await expect(full.getByRole("main")).toBeVisible();
  expect(full.url()).toContain("sel=event:press-2022");
});

test("14 (G): at every size nothing is cut off sideways, and the ways on and out are there", async ({
  page,
  openHost,
  takePicture,
}) => {
  const guest = await openHost({ address: `embed.html${sel("press-2022")}` });
  for (const [width, height] of [
    [320, 400],
    [480, 480],
    [600, 400],
    [800, 450],
    [1200, 640],
  ] as const) {
    await resize(page, width, height);
    await expect.poll(() => guest.evaluate(() => innerWidth)).toBe(width);
    await expect(later(guest)).toBeInViewport({ ratio: 1 });
    await expect(guest.getByRole("button", { name: "Earlier event" })).toBeInViewport({ ratio: 1 });
    await expect(guest.getByRole("link", { name: /Open full version/ })).toBeInViewport({ ratio: 1 });
    const found = await guest.evaluate(() => {
      const small = [...document.querySelectorAll<HTMLElement>("body *")].filter(
        (element) =>
          [...element.childNodes].some(
            ({ nodeType, textContent }) => nodeType === 3 && textContent?.trim(),
          ) &&
          element.checkVisibility() &&
          !element.closest(".for-ears") &&
          getComputedStyle(element).color !== "rgba(0, 0, 0, 0)" && // its words are painted
          Number.parseFloat(getComputedStyle(element).fontSize) < 12,
      );
      return {
        beyond: document.documentElement.scrollWidth - innerWidth,
        small: small.map(({ className, textContent }) => `${className}: ${textContent}`),
      };
    });
    expect.soft(found, `${width} × ${height}`).toEqual({ beyond: 0, small: [] });
    await takePicture(`embed-${width}`);
  }
});

test("15 (G), 19 (G): the keyboard passes through it quickly, and nothing in it can be lost", async ({
  page,
  openHost,
}) => {
  const guest = await openHost({
    address: "embed.html",
    page: `<button id="before">before</button>FRAME<button id="after">after</button>`,
  });
  await expect(guest.locator(".event-mark").first()).toBeVisible();
  const passes = async (key: string, from: string, to: string): Promise<number> => {
    await page.locator(from).focus();
    for (let press = 1; press <= 40; press += 1) {
      await page.keyboard.press(key);
      if (await page.evaluate((to) => document.activeElement?.matches(to), to)) return press;
    }
    return Infinity;
  };
  expect(await passes("Tab", "#before", "#after")).toBeLessThanOrEqual(14);
  expect(await passes("Shift+Tab", "#after", "#before")).toBeLessThanOrEqual(14);
  await guest.getByRole("link", { name: /Open full version/ }).focus();
  await guest.evaluate(() =>
    addEventListener("keydown", (event) =>
      setTimeout(() => (document.title = `${event.key} ${event.defaultPrevented}`)),
    ),
  );
  await page.keyboard.press("Escape");
  await expect.poll(() => guest.evaluate(() => document.title)).toBe("Escape false");
  await expect(guest.getByRole("button", { name: /\b(?:delete|reset|import|remove)\b/i })).toHaveCount(0);
  await expect(guest.locator("input[type=file]")).toHaveCount(0);
});
