import { expect, test } from "./support/walk.ts";
import { serveCorpus } from "./support/serve-corpus.ts";
import type { Draft } from "./support/serve-corpus.ts";

const withTitle = (corpus: Draft, title: string): Draft => ({
  ...corpus,
  events: corpus.events.map((event) => ({
    ...event,
    title: { en: title, zh: title },
    shortTitle: { en: title, zh: title },
  })),
});

/** Only the events of these ids, and texts that report no others; lessons, which speak of more of them, stay away. */
const withEvents = (corpus: Draft, ids: readonly string[]): Draft => ({
  ...corpus,
  lessons: [],
  events: corpus.events
    .filter(({ id }) => ids.includes(id))
    .map(({ partOf: _partOf, publishes: _publishes, ...event }) => event),
  sources: corpus.sources.map(({ reports, ...source }) =>
    reports !== undefined && ids.includes(reports) ? { ...source, reports } : source,
  ),
});

const ODD: readonly (readonly [string, (corpus: Draft) => Draft, number])[] = [
  ["titles of 2 000 characters", (corpus) => withTitle(corpus, "A very long title ".repeat(112)), 1],
  ["titles of 2 000 characters without a space", (corpus) => withTitle(corpus, "网".repeat(2000)), 1],
  ["titles of nothing but emoji", (corpus) => withTitle(corpus, "👩‍👩‍👧‍👦🏳️‍🌈😀"), 1],
  ["one event", (corpus) => withEvents(corpus, ["conf-2018"]), 1],
  ["no event", (corpus) => withEvents(corpus, []), 0],
];

for (const [what, change, least] of ODD) {
  for (const [width, height] of [
    [1280, 720],
    [375, 667],
  ] as const) {
    test(`a corpus with ${what} stands on a page of ${width} × ${height}, and no wider`, async ({
      page,
      openPage,
    }) => {
      await page.setViewportSize({ width, height });
      await serveCorpus(page, change);
      await openPage();
      await expect
        .poll(() => page.evaluate(() => performance.getEntriesByName("throughline:drawn").length))
        .toBe(1);
      await expect(page.locator(".reader-page")).toBeVisible();
      const marks = page.locator(".event-mark, .event-cluster");
      if (least === 0) await expect(marks).toHaveCount(0);
      else expect(await marks.count()).toBeGreaterThanOrEqual(least);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    });
  }
}

for (const window of [
  "from=17643&to=17643",
  "from=NaN&to=17643",
  "from=-Infinity&to=Infinity",
  "from=1e300&to=2e300",
]) {
  test(`a link with the window ${window} opens the whole axis`, async ({ page, openPage }) => {
    await openPage(`#v=1&${window}`);
    await expect(page.locator(".event-mark").first()).toBeVisible();
    await expect(page).not.toHaveURL(/NaN|Infinity|e300/);
  });
}
