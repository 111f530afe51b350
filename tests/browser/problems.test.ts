import { expect, test } from "./support/walk.ts";
import { serveCorpus } from "./support/serve-corpus.ts";
import type { Draft } from "./support/serve-corpus.ts";

const CASES: readonly (readonly [string, (corpus: Draft) => unknown, RegExp])[] = [
  ["a file of a newer version", (corpus) => ({ ...corpus, formatVersion: 99 }), /version|newer/i],
  ["a file that is no corpus", () => ({ hello: "world" }), /corpus/i],
  ["a file that is not JSON", () => "{ not json", /JSON/],
  [
    "a text of which one letter was changed",
    (corpus) => {
      const [first, ...rest] = corpus.sources;
      return { ...corpus, sources: [{ ...first, text: first!.text.replace("Bureau", "Burcau") }, ...rest] };
    },
    /Bureau/,
  ],
  [
    "an event that ends before it begins",
    (corpus) => {
      const [first, ...rest] = corpus.events;
      const dating = { ...first!.dating, earliest: 20_421, latest: 20_420 };
      return { ...corpus, events: [{ ...first, dating }, ...rest] };
    },
    /study-session/,
  ],
];

for (const [name, spoil, expected] of CASES) {
  test(`${name} is refused in words, with nothing half loaded`, async ({ page, openPage, axe }) => {
    await serveCorpus(page, spoil);
    await openPage();
    const main = page.getByRole("main");
    await expect(main.getByRole("heading", { level: 1 })).toHaveText("These texts could not be opened");
    await expect(main).toContainText(expected);
    await expect(main).toContainText("What to do");
    await expect(main).not.toContainText(/\bat .*\(.*:\d+:\d+\)/);
    await expect(page.locator(".score")).toHaveCount(0);
    await axe();
  });
}

test("a missing file says so and how to go on", async ({ page, openPage, recorder }) => {
  recorder.expect(/404/);
  await page.route("**/corpora/*.json", (route) => route.fulfill({ status: 404, body: "" }));
  await openPage();
  await expect(page.getByRole("main")).toContainText("did not arrive (404");
});

test("a corpus on another host is not fetched", async ({ page, openPage }) => {
  await openPage("?corpus=https://example.org/other.json");
  await expect(page.getByRole("main")).toContainText("another host");
});

test("what is no address at all is told to be none", async ({ page, openPage }) => {
  await openPage("?corpus=http://[");
  await expect(page.getByRole("main")).toContainText("is not the address of a file");
});

test("another corpus of the same host is opened by its path", async ({ page, openPage }) => {
  await openPage("?corpus=corpora/cyberspace-governance.corpus.json#v=1&sel=event:conf-2018");
  await expect(page.locator("[data-card=conf-2018]")).toBeVisible();
});
