import { readFile } from "node:fs/promises";
import { unzipSync } from "fflate";
import type { Page } from "@playwright/test";
import { expect, test } from "./support/hosts.ts";
import { serveCorpus } from "./support/serve-corpus.ts";

const HOSTILE = "</script><script>window.hacked = true</script>";

async function openDialog(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Take away" }).click();
  await page.getByRole("button", { name: "Put into another page" }).click();
  await expect(page.getByRole("dialog", { name: "Put into another page" })).toBeVisible();
}

async function save(page: Page, name: string): Promise<string> {
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name }).click();
  const saved = await (await saving).path();
  const kept = `${saved}${name.includes("HTML") ? ".html" : ".zip"}`;
  await (await saving).saveAs(kept);
  return kept;
}

test("9 (G): the dialog gives code that shows the present view in another page", async ({
  page,
  openPage,
  openHost,
  axe,
  takePicture,
}) => {
  await openPage("#v=1&sel=theme:wangluo-qiangguo");
  await openDialog(page);
  await axe(".embed-dialog");
  await takePicture("embed-dialog");
  const code = await page.getByLabel("Code for your page").inputValue();
  expect(code).toMatch(
    /^<iframe src="[^"]+embed\.html\?show=family#v=1&amp;sel=theme:wangluo-qiangguo" title="Timeline: /,
  );
  expect(code).toMatch(/ width="100%" height="\d+" /);
  const guest = await openHost({
    address: /embed\.html([^"]+)"/.exec(code)![0].slice(0, -1).replaceAll("&amp;", "&"),
  });
  await expect(guest.locator(".region-margin h2")).toContainText("Building strength in cyberspace");
});

test("17 (G), 12 (G): saved as one file it opens from a disk and in a frame without address, and asks for nothing", async ({
  page,
  openPage,
  recorder,
  sites,
}) => {
  await serveCorpus(page, (corpus) => ({
    ...corpus,
    title: { en: `Five ${HOSTILE}`, zh: "五" },
    summary: { en: HOSTILE, zh: HOSTILE },
  }));
  await openPage("#v=1&sel=event:press-2022");
  await openDialog(page);
  const file = await save(page, "One page (HTML)");
  const asked: string[] = [];
  recorder.expect(/^Request to another host: (?:file:|http:\/\/127\.0\.0\.1)/);
  page.on("request", (request) => asked.push(request.url()));
  await page.goto(`file://${file}`);
  await expect(page.locator(".event-mark").first()).toBeVisible();
  await expect(page.locator(".region-margin h2")).toContainText("press conference");
  await page.getByRole("button", { name: "Later event" }).click();
  await expect(page.locator(".region-margin h2")).not.toContainText("The Publicity Department holds");
  expect(asked).toEqual([`file://${file}`]);
  expect(await page.evaluate(() => "hacked" in window)).toBe(false);

  const markup = (await readFile(file, "utf8")).replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  sites.pages.set("/srcdoc", `<!doctype html><iframe srcdoc="${markup}" width="900" height="640"></iframe>`);
  await page.goto(`${sites.host}srcdoc`);
  const guest = page.frameLocator("iframe");
  await expect(guest.locator(".event-mark").first()).toBeVisible();
  await guest.getByRole("button", { name: "Later event" }).click();
  await expect(guest.locator(".region-margin h2")).not.toContainText("The Publicity Department holds");
});

test("18 (G): as a course package it is one page with its manifest, and runs from wherever a course puts it", async ({
  page,
  openPage,
  sites,
  recorder,
}) => {
  await openPage();
  await openDialog(page);
  const packed = unzipSync(await readFile(await save(page, "Course package (SCORM 1.2)")));
  expect(Object.keys(packed).toSorted()).toEqual(["imsmanifest.xml", "index.html"]);
  const decode = (name: string) => new TextDecoder().decode(packed[name]);
  expect(decode("imsmanifest.xml")).toContain('href="index.html"');
  recorder.expect(new RegExp(`^Request to another host: ${sites.host}`));
  sites.pages.set("/course/7/index.html", decode("index.html"));
  sites.pages.set(
    "/player",
    `<!doctype html><iframe src="course/7/index.html" width="900" height="640"></iframe>`,
  );
  await page.goto(`${sites.host}player`);
  await expect(page.frameLocator("iframe").locator(".event-mark").first()).toBeVisible();
});

test("20 (G): the element makes frames that are as high as they wish, twice on a page and after it was loaded", async ({
  page,
  sites,
  recorder,
}) => {
  recorder.expect(new RegExp(`^Request to another host: ${sites.host}`));
  const element = `<throughline-embed src="${sites.app}embed.html?show=score" height="333"></throughline-embed>`;
  sites.pages.set(
    "/element",
    `<!doctype html><body>${element}<div id="later"></div><script src="${sites.app}throughline-embed.js"></script>`,
  );
  await page.goto(`${sites.host}element`);
  const frames = page.locator("throughline-embed iframe");
  await expect(frames).toHaveCount(1);
  await expect(frames.first()).not.toHaveAttribute("height", "333");
  await page.evaluate((address) => {
    const late = document.createElement("throughline-embed");
    late.setAttribute("src", `${address}embed.html?show=reader`);
    addEventListener(
      "throughline-state",
      (event) => {
        document.title = (event as CustomEvent<{ view: string }>).detail.view;
      },
      true,
    );
    document.querySelector("#later")!.append(late);
  }, sites.app);
  await expect(frames).toHaveCount(2);
  await frames.last().scrollIntoViewIfNeeded();
  await expect(page.frameLocator("#later iframe").locator(".reader")).toBeVisible();
  await page.evaluate(() => {
    const late = document.querySelector("#later > throughline-embed") as unknown as {
      goTo: (view: string) => void;
    };
    late.goTo("#v=1&sel=event:press-2022");
  });
  await expect.poll(() => page.title()).toContain("press-2022");
});
