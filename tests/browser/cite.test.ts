import { readFile } from "node:fs/promises";
import { expect, test } from "./support/walk.ts";

test("the words of an event are cited, with paragraph, inferred year and a link that opens them", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("./#v=1&sel=event:conf-2018");
  await page.locator(".event-words-list").getByRole("button", { name: "Cite" }).click();
  const dialog = page.getByRole("dialog", { name: "Cite" });
  await dialog.getByRole("button", { name: "Copy: Chicago, note" }).click();
  await expect(dialog.getByRole("status")).toHaveText("Copied: Chicago, note");
  const note = await page.evaluate(() => navigator.clipboard.readText());
  expect(note).toContain("April 21, [2018?], para. 2, “");
  const link = /View: (\S+)\.$/.exec(note)?.[1] ?? "";
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect(page.locator('[data-card="conf-2018"]')).toBeVisible();
  await page.goto("about:blank");
  await page.goto(link);
  await expect(page.locator('.reader-page[data-source="conference-2018"] .is-lit').first()).toBeInViewport();
});

test("what is on show leaves as W3C annotations, TEI and a table", async ({ page }) => {
  await page.goto("./");
  await page.getByRole("button", { name: "Take away" }).click();
  const take = async (name: RegExp) => {
    const waiting = page.waitForEvent("download");
    await page.getByRole("button", { name }).click();
    const download = await waiting;
    return { name: download.suggestedFilename(), text: await readFile(await download.path(), "utf8") };
  };
  const w3c = await take(/W3C/);
  expect(w3c.name).toBe("cyberspace-governance-annotations.jsonld");
  expect(JSON.parse(w3c.text)).toMatchObject({ type: "AnnotationPage" });
  const tei = await take(/TEI/);
  expect(tei.text).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n<TEI [\s\S]*<\/TEI>\n$/);
  const csv = await take(/CSV/);
  expect(csv.text.startsWith("\uFEFFtype,id,label,")).toBe(true);
});

test("the open text can be cited from the menu", async ({ page, axe }) => {
  await page.goto("./#v=1&in=instructions-2023");
  await page.getByRole("button", { name: "Take away" }).click();
  await page.locator(".take-away").getByRole("button", { name: "Cite" }).click();
  await expect(page.getByRole("dialog", { name: "Cite" })).toBeVisible();
  await expect(page.locator('[data-form="chicago-bibliography"] dd')).toContainText("July 16, 2023.");
  await axe("dialog[open]");
});
