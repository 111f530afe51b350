import { readFile } from "node:fs/promises";
import type { Download, Page } from "@playwright/test";
import { expect, test } from "./support/walk.ts";

/** Opens the menu, chooses, and waits for the file. */
async function savePicture(
  page: Page,
  width: number,
  format: "SVG" | "PNG",
  times?: string,
): Promise<Download> {
  await page.getByRole("button", { name: "Picture" }).click();
  const menu = page.getByRole("form", { name: "Picture" });
  await menu.getByRole("spinbutton", { name: "another width" }).fill(String(width));
  await menu.getByRole("radio", { name: format }).check();
  if (times !== undefined) await menu.getByRole("radio", { name: times }).check();
  const download = page.waitForEvent("download");
  await menu.getByRole("button", { name: "Save the picture" }).click();
  const file = await download;
  await expect(menu.getByRole("status")).toContainText(`Saved as ${file.suggestedFilename()}`);
  return file;
}

test("the whole timeline is saved as an SVG file with all titles, whatever part of it is on screen", async ({
  page,
  openPage,
}) => {
  await openPage("#v=1&scale=calendar&from=19000&to=19600");
  const file = await savePicture(page, 2560, "SVG");
  expect(file.suggestedFilename()).toBe("cyberspace-governance-calendar-2560.svg");
  const svg = await readFile(await file.path(), "utf8");
  const titles: readonly string[] = await page.evaluate(async () => {
    const corpus = await fetch("corpora/cyberspace-governance.corpus.json").then((reply) => reply.json());
    return corpus.events.map((event: { title: { en: string } }) => event.title.en);
  });
  expect(titles).toHaveLength(41);
  const other = await page.context().newPage(); // a page without our policy may parse what it likes
  await other.goto("about:blank");
  const found = await other.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, "image/svg+xml");
    return {
      root: parsed.documentElement.tagName,
      width: parsed.documentElement.getAttribute("width"),
      faults: parsed.querySelectorAll("parsererror").length,
      names: [...parsed.querySelectorAll("g title")].map(({ textContent }) => textContent ?? ""),
      foreign: parsed.querySelectorAll("script, image, use, style, foreignObject").length,
    };
  }, svg);
  expect(found).toMatchObject({ root: "svg", width: "2560", faults: 0, foreign: 0 });
  for (const title of titles) expect(found.names.some((name) => name.startsWith(`${title}, `))).toBe(true);
});

test("a PNG file has the size that was chosen, and is painted in every part", async ({ page, openPage }) => {
  await openPage();
  const file = await savePicture(page, 1280, "PNG", "2×");
  expect(file.suggestedFilename()).toBe("cyberspace-governance-gaps-collapsed-2560.png");
  const png = await readFile(await file.path());
  const other = await page.context().newPage();
  await other.goto("about:blank");
  const seen = await other.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
    const context = canvas.getContext("2d", { willReadFrequently: true })!;
    context.drawImage(image, 0, 0);
    const bands = Array.from({ length: 8 }, (_, band) => {
      const height = Math.floor(canvas.height / 8);
      const { data } = context.getImageData(0, band * height, canvas.width, height);
      let inked = 0;
      for (let at = 0; at < data.length; at += 4) if (data[at]! < 120) inked += 1;
      return inked;
    });
    return { width: canvas.width, bands, corner: [...context.getImageData(2, 2, 1, 1).data] };
  }, png.toString("base64"));
  expect(seen.width).toBe(2560);
  expect(seen.corner).toEqual([253, 252, 248, 255]);
  expect(Math.min(...seen.bands)).toBeGreaterThan(500);
});

test("the picture menu is operable by keys and has no accessibility fault", async ({
  page,
  openPage,
  axe,
}) => {
  await openPage();
  await page.getByRole("button", { name: "Picture" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("form", { name: "Picture" })).toBeVisible();
  await axe();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("form", { name: "Picture" })).toBeHidden();
});
