import { expect, test } from "./support/walk.ts";
import { serveCorpus } from "./support/serve-corpus.ts";
import type { Draft } from "./support/serve-corpus.ts";

// A trace keeps a picture of every element at every step: of fifty thousand it takes minutes.
test.use({ trace: "off" });

const SOURCE = "conference-2018";

/** Its paragraphs, date line and furniture. */
const PARTS = 25;

/** One of the texts goes on with these paragraphs. */
function withParagraphs(corpus: Draft, paragraphs: readonly string[]): Draft {
  return {
    ...corpus,
    sources: corpus.sources.map((source) => {
      if (source["id"] !== SOURCE) return source;
      let text = source.text;
      const segments = paragraphs.map((paragraph, at) => {
        text += "\n";
        const start = text.length;
        text += paragraph;
        const number = 23 + at;
        return {
          id: `p${number}`,
          kind: "paragraph",
          language: "en",
          witnessId: SOURCE,
          number,
          start,
          end: text.length,
        };
      });
      return { ...source, text, segments: [...(source["segments"] as readonly object[]), ...segments] };
    }),
  };
}

const sentence = "The council met again and agreed on what it had agreed on before. ";

test("ten thousand paragraphs are scrolled without laying out those out of view, and the last is found", async ({
  page,
  openPage,
}) => {
  const paragraphs = Array.from({ length: 10_000 }, (_, at) => `${sentence.repeat(3)}Paragraph ${at}.`);
  await serveCorpus(page, (corpus) => withParagraphs(corpus, paragraphs));
  await openPage(`#v=1&in=${SOURCE}`);
  await expect(page.locator(".reader-page .segment")).toHaveCount(PARTS + 10_000, { timeout: 30_000 });
  const skipped = await page
    .locator(".reader-page .segment")
    .nth(5000)
    .evaluate((segment) => !segment.firstElementChild?.checkVisibility({ contentVisibilityAuto: true }));
  expect(skipped).toBe(true);
  const found = await page.evaluate(() =>
    (globalThis as unknown as { find(words: string): boolean }).find("Paragraph 9999."),
  );
  expect(found).toBe(true);
  await expect(page.getByText("Paragraph 9999.").last()).toBeInViewport();
});

test("a paragraph of a megabyte, right-to-left words and signs of two units are read to the letter", async ({
  page,
  openPage,
}) => {
  const mixed = "English שלום עולم العربية 中文 𠮷野家 👩‍👩‍👧 e\u0301 end";
  const megabyte = sentence.repeat(Math.ceil(1_000_000 / sentence.length));
  await serveCorpus(page, (corpus) => withParagraphs(corpus, [mixed, megabyte]));
  await openPage(`#v=1&in=${SOURCE}`);
  const segments = page.locator(".reader-page .segment p");
  await expect(segments).toHaveCount(PARTS + 2);
  expect(await segments.nth(PARTS).evaluate((element) => element.textContent)).toBe(mixed);
  expect(await segments.nth(PARTS + 1).evaluate((element) => element.textContent)).toBe(megabyte);
  await page.locator("button[data-event=conf-2018]").first().click();
  await expect(page.locator(".reader-page mark.is-lit").first()).toBeInViewport();
});
