import { expect, test } from "vitest";
import { sharePages } from "../../../scripts/share-pages.ts";

const corpus = {
  id: "five",
  file: "corpora/five.corpus.json",
  title: { en: "Five <texts>", zh: "五份文本" },
  summary: { en: "What they say.", zh: "其中所说。" },
  lessons: [{ id: "dates", title: { en: "Dates", zh: "日期" }, summary: { en: "How.", zh: "如何。" } }],
};
const SIZE = { width: 1440, height: 1000 };

test("16 (G): the corpus and each lesson answer oEmbed with one frame and no quotation, where the site has an address", () => {
  const files = sharePages(corpus, SIZE, "https://host.example/t/");
  expect(Object.keys(files)).toEqual([
    "share/five.html",
    "oembed/five.json",
    "share/five-dates.html",
    "oembed/five-dates.json",
  ]);
  const answer = JSON.parse(files["oembed/five-dates.json"]!) as Record<string, unknown>;
  expect(answer).toMatchObject({ version: "1.0", type: "rich", title: "Dates", width: 600, height: 640 });
  expect(answer).toMatchObject({
    thumbnail_url: "https://host.example/t/embed/preview.png",
    thumbnail_width: 1440,
    thumbnail_height: 1000,
  });
  expect(answer["html"]).toMatch(
    /^<iframe src="https:\/\/host\.example\/t\/embed\.html\?corpus=corpora%2Ffive\.corpus\.json#v=1&amp;lesson=dates"[^<]*<\/iframe>$/,
  );
  const head = files["share/five-dates.html"]!.slice(0, 150_000);
  expect(head).toContain(
    '<link rel="alternate" type="application/json+oembed" href="https://host.example/t/oembed/five-dates.json" title="Dates" />',
  );
  expect(head).toContain('<meta property="og:title" content="Dates" />');
  expect(files["share/five.html"]).toContain("<h1>Five &lt;texts&gt;</h1>");
});

test("without an address there are pages, and nothing that would have to name one", () => {
  const files = sharePages(corpus, SIZE);
  expect(Object.keys(files)).toEqual(["share/five.html", "share/five-dates.html"]);
  expect(Object.values(files).join("")).not.toMatch(/oembed|og:image|og:url|undefined/);
});
