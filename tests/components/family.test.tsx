import { describe, expect, test } from "vitest";
import { buildFirstCorpus } from "../fixtures/build-first-corpus.ts";
import { showPage } from "../support/show-page.tsx";

const corpus = await buildFirstCorpus();
const open = (id: string, language: "en" | "zh" = "en") =>
  showPage(corpus, { dress: "list", selection: { type: "theme", id }, language });
const textOf = (elements: readonly Element[]) => elements.map(({ textContent }) => textContent);

describe("the page of a formula", () => {
  test("says where it stands first and last in this corpus, and claims no more", () => {
    const { find } = open("wangluo-qiangguo");
    const ends = find(".family-ends");
    expect(ends).toHaveTextContent("First in these textsConference 2018, 21 April 2018?");
    expect(ends).toHaveTextContent("Last in these textsStudy session, Xinhua, 30 November 2025?");
    expect(find(".phrase-family")).toHaveTextContent("Of its history outside these texts nothing is said.");
  });

  test("has a row for every wording, and each opens its lines", async () => {
    const { findAll, user, store } = open("wangluo-qiangguo");
    const wordings = textOf(findAll('.drift tbody th [lang="en"]'));
    expect(wordings).toContain("China's strength in cyberspace");
    expect(wordings).toContain("a cyber power");
    expect(wordings.length).toBe(new Set(wordings).size);
    const [strength] = findAll(".drift tbody th button").filter(
      ({ textContent }) => textContent === "China's strength in cyberspace",
    );
    await user.click(strength!);
    const counts = [...strength!.closest("tr")!.querySelectorAll(".drift-count")].map((count) =>
      Number(count.textContent),
    );
    const lines = findAll(".drift-lines [data-occurrence]");
    expect(lines).toHaveLength(counts.reduce((sum, count) => sum + count, 0));
    await user.click(lines.at(-1)!);
    const { place } = store.getState().view;
    expect(`${place?.sourceId}:${place?.start}-${place?.end}`).toBe(lines.at(-1)!.dataset["occurrence"]);
  });

  test("shows what stands across from the Chinese, in each aligned text", () => {
    const { find } = open("wangluo-qiangguo");
    const place = find(".rendering-place");
    expect(place.closest(".rendering")).toHaveTextContent(/^网络强国 ×1/);
    expect(place.querySelector('[data-across="study-session-bilingual.en"]')).toHaveTextContent(
      "a cyber power",
    );
    expect(place.querySelector('[data-across="study-session-xinhua"]')).toHaveTextContent(
      "China's strength in cyberspace",
    );
  });

  test("of a formula without a Chinese text says nothing of it", () => {
    const { findAll } = open("xinxihua");
    expect(findAll(".renderings")).toEqual([]);
  });

  test("speaks Chinese", () => {
    expect(open("wangluo-qiangguo", "zh").find(".phrase-family")).toHaveTextContent("在这些文本中最早");
  });
});
