import { expect, test } from "vitest";
import { runPipeline } from "../../../src/pipeline/run-pipeline.ts";
import { writeThemes } from "../../../src/themes/write-theme.ts";
import { buildFirstCorpus } from "../../fixtures/build-first-corpus.ts";
import { readFirstCorpus } from "../../fixtures/read-first-corpus.ts";

const corpus = await buildFirstCorpus();
const files = readFirstCorpus();

test("accepted wordings stand in themes.yaml as they are, and the corpus is built with them", async () => {
  const wanted = corpus.recurringWordings.slice(0, 5);
  const [path, bytes] = [...files].find(([name]) => name.endsWith("themes.yaml"))!;
  const themes = `${new TextDecoder().decode(bytes)}\n${writeThemes(wanted, "party")}`;
  const built = await runPipeline(new Map([...files, [path, new TextEncoder().encode(themes)]]));
  expect(built).toMatchObject({ ok: true });
  if (!built.ok) return;
  for (const { wording, passages } of wanted) {
    const theme = built.value.themes.find(({ label }) => label.en === wording);
    const found = built.value.occurrences.filter(({ themeId }) => themeId === theme?.id);
    expect(found.length).toBeGreaterThanOrEqual(passages.length);
  }
}, 60_000);

test("Chinese wordings, quotes and line breaks make ids and strings that YAML reads", () => {
  const base = { passages: [], count: 3, sourceCount: 2, score: 1 };
  const text = writeThemes(
    [
      { ...base, id: "zh:网络强国", language: "zh", wording: "网络强国" },
      { ...base, id: "en:china's net: #1", language: "en", wording: 'China’s\n"net": #1' },
    ],
    "party",
  );
  expect(text).toContain("- id: recurring-7f51-7edc-5f3a-56fd\n");
  expect(text).toContain('zh: ["网络强国"], en: []');
  expect(text).toContain("- id: recurring-chinas-net-1\n");
  expect(text).toContain(String.raw`en: ["China’s \"net\": #1"]`);
});
