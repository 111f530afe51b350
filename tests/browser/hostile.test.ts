import { readFile, readdir } from "node:fs/promises";
import path from "node:path";
import type { Page } from "@playwright/test";
import { serveCorpus } from "./support/serve-corpus.ts";
import { expect, test } from "./support/walk.ts";

const BLNS = JSON.parse(await readFile("tests/fixtures/blns/blns.json", "utf8")) as readonly string[];

/** Ways to have a script run that the list does not have. */
const VECTORS: readonly string[] = [
  `"><img src=x onerror=alert(1)>`,
  `'><svg/onload=alert(1)>`,
  "</script><script>alert(1)</script>",
  "</title><script>alert(1)</script>",
  "</textarea><script>alert(1)</script>",
  "<iframe srcdoc='<script>alert(1)</script>'>",
  "<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
  "<a href=javascript:alert(1)>go</a>",
  "javascript:alert(1)",
  "data:text/html,<script>alert(1)</script>",
  "<base href=//other.example>",
  "<meta http-equiv=refresh content='0;url=//other.example'>",
  "<link rel=stylesheet href=//other.example/x.css>",
  "{{constructor.constructor('alert(1)')()}}",
  "${alert(1)}",
  "<!--<script>alert(1)//-->",
  "&lt;script&gt;alert(1)&lt;/script&gt;",
  "<noscript><p title='</noscript><img src=x onerror=alert(1)>'>",
];

/** What a corpus may hold as words: it refuses what is blank. */
const WORDS = [...BLNS, ...VECTORS].filter((words) => words.trim() !== "");

/** What no string may bring about. `walk.ts` fails the test for requests to other hosts and scripts that were blocked. */
async function watchForScripts(page: Page): Promise<() => Promise<void>> {
  const dialogs: string[] = [];
  page.on("dialog", (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  return async () => {
    expect(dialogs).toEqual([]);
    expect(await page.locator("body :is(script, iframe, object, embed, base, meta, link, img)").count()).toBe(
      0,
    );
    expect(await page.locator('a[href^="javascript:" i], a[href^="data:" i]').count()).toBe(0);
    expect(await page.evaluate(() => ({}))).toEqual({});
  };
}

test.describe("64 (G): hostile words", () => {
  test("in titles, formulas, outlets, reasons and addresses stay words", async ({ page, openPage }) => {
    const nothingRan = await watchForScripts(page);
    await page.setViewportSize({ width: 1280, height: 40_000 }); // every row of the list is in view
    await serveCorpus(page, (corpus) => {
      const [first] = corpus.events;
      const hostile = WORDS.map((words, at) => ({
        ...first,
        id: `hostile-${at}`,
        title: { en: words, zh: words },
        shortTitle: { en: words, zh: words },
        note: { en: words, zh: words },
      }));
      const sources = corpus.sources.map((source, at) => ({
        ...source,
        title: { en: VECTORS[at], zh: VECTORS[at] },
        shortTitle: { en: VECTORS[at], zh: VECTORS[at] },
        rights: { en: VECTORS[at], zh: VECTORS[at] },
        url: "https://example.org/?<script>alert(1)</script>",
      }));
      return {
        ...corpus,
        sources,
        events: [...corpus.events, ...hostile],
        title: { en: VECTORS[0], zh: VECTORS[1] },
      };
    });
    await openPage("#v=1&as=list");
    const shown = await page
      .locator('[data-event^="hostile-"]')
      .evaluateAll((rows) =>
        rows.map((row) => [row.getAttribute("data-event"), row.querySelector(".list-title")?.textContent]),
      );
    expect(new Map(shown as [string, string][])).toEqual(
      new Map(WORDS.map((words, at) => [`hostile-${at}`, words])),
    );
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(VECTORS[0]!);
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.goto("./#v=1&sel=event:hostile-3");
    await page.reload();
    await expect(page.locator(".event-card h2")).toHaveText(WORDS[3]!);
    await nothingRan();
    await page.goto("./#v=1&sel=source:conference-2018&lang=zh");
    await page.reload();
    await expect(page.getByRole("main")).toBeVisible();
    await nothingRan();
  });

  test("in a text and its file name are shown as they stand", async ({ page, openPage }) => {
    const nothingRan = await watchForScripts(page);
    const lines = [...BLNS, ...VECTORS].filter(
      (line) => /^[\u0020-\uD7FF]+$/.test(line) && line.trim() !== "",
    );
    await openPage();
    await page.getByLabel("Choose text files").setInputFiles({
      name: `<img src=x onerror=alert(1)>.txt`,
      mimeType: "text/plain",
      buffer: Buffer.from(lines.map((line) => `${line} said on 5 March 2021.`).join("\n\n")),
    });
    await expect(page.locator(".reader")).toContainText("<a href=javascript:alert(1)>go</a>", {
      timeout: 30_000,
    });
    const text = await page.locator(".reader").evaluate((reader) => reader.textContent);
    for (const line of VECTORS) expect(text).toContain(line);
    await nothingRan();
  });

  test("typed into the search and the concordance find what they say, or nothing", async ({
    page,
    openPage,
  }) => {
    const nothingRan = await watchForScripts(page);
    await openPage("#v=1&study=concordance");
    const field = page.locator(".concordance-field input, input.concordance-field").first();
    for (const words of VECTORS) {
      await field.fill(words);
      await expect(field).toHaveValue(words);
    }
    await nothingRan();
  });
});

test("63 (G): every page of the site carries the policy, and markup made of a string stops", async ({
  page,
  recorder,
}) => {
  const pages = (await readdir("dist")).filter((name) => name.endsWith(".html"));
  expect(pages).toContain("index.html");
  for (const name of pages) {
    const html = await readFile(path.join("dist", name), "utf8");
    const policy = /<meta[^>]+Content-Security-Policy[^>]+content="([^"]+)"/i.exec(html)?.[1] ?? "";
    expect([name, policy.replaceAll("&#39;", "'").includes("default-src 'none'")]).toEqual([name, true]);
    expect([name, /unsafe-(?:inline|eval)/.test(policy)]).toEqual([name, false]);
  }
  await page.goto("./");
  recorder.expect(/TrustedHTML|trusted-types/);
  const refusal = await page.evaluate(() => {
    try {
      document.body.innerHTML = "<img src=x onerror=alert(1)>";
      return "nothing";
    } catch (error) {
      return error instanceof TypeError ? "TypeError" : String(error);
    }
  });
  expect(refusal).toBe("TypeError");
});

test("65 (G): a corpus that would poison objects, or is nested without end, is refused in one sentence", async ({
  page,
  openPage,
  recorder,
}) => {
  const nothingRan = await watchForScripts(page);
  await serveCorpus(page, (corpus) =>
    JSON.stringify(corpus).replace(
      /^\{/,
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},',
    ),
  );
  await openPage();
  expect(await page.evaluate(() => ({} as { polluted?: unknown }).polluted)).toBeUndefined();
  await nothingRan();
  await page.unrouteAll();
  await serveCorpus(page, () => `${"[".repeat(100_000)}${"]".repeat(100_000)}`);
  await page.reload();
  await expect(page.getByRole("main").getByRole("heading", { level: 1 })).toHaveText(
    "These texts could not be opened",
  );
  await expect(page.getByRole("main").getByRole("listitem")).toHaveCount(1);
  expect(recorder.faults()).toEqual([]);
});
