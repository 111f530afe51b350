import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { buildDifferences } from "../../../src/pipeline/build-differences.ts";
import { differencesYaml } from "../../../src/pipeline/folder-format.ts";
import { readYaml } from "../../../src/pipeline/read-yaml.ts";
import { buildFirstCorpus } from "../../fixtures/build-first-corpus.ts";
import { WITNESS_OF_COLUMN, type GoldSpan } from "../../fixtures/gold.ts";

const corpus = await buildFirstCorpus();

const COLUMNS = ["000", "001en", "001zh"] as const;
type GoldDifference = { readonly n: number; readonly topic: string } & Readonly<
  Record<(typeof COLUMNS)[number], GoldSpan | readonly GoldSpan[]>
>;
const { differences_25: gold } = JSON.parse(
  readFileSync(new URL("../../gold/alignment.json", import.meta.url), "utf8"),
) as { readonly differences_25: readonly GoldDifference[] };

/** Witness and place of every quote, sorted. */
const keys = (places: readonly (readonly [witnessId: string, start: number, end: number])[]) =>
  places.map(([witnessId, start, end]) => `${witnessId} ${start}-${end}`).toSorted();

const product = corpus.differences.map(({ a, b, left, right, also }) =>
  keys(
    [{ witnessId: a, passages: left }, { witnessId: b, passages: right }, ...also].flatMap(
      ({ witnessId, passages }) => passages.map(({ start, end }) => [witnessId, start, end] as const),
    ),
  ),
);

describe("the differences of the first corpus", () => {
  test("are the twenty-five of the reader's annotation", () => {
    expect(corpus.differences).toHaveLength(25);
    expect(gold).toHaveLength(25);
  });

  test.each(gold)("$n, $topic: quote what the reader quoted in each text, and nothing else", (difference) => {
    const theirs = COLUMNS.flatMap((column) =>
      [difference[column]]
        .flat()
        .map(({ u16: [start, end] }) => [WITNESS_OF_COLUMN[column]!, start, end] as const),
    );
    expect(product).toContainEqual(keys(theirs));
  });

  test("each say why, in both languages, in words that do not judge the texts", () => {
    for (const { reason, topic } of corpus.differences) {
      expect(reason.zh).toMatch(/\p{Script=Han}/u);
      expect(topic.zh).toMatch(/\p{Script=Han}/u);
      expect(`${reason.en} ${reason.zh}`).not.toMatch(/wrong|mistransl|propagand|fail|error|错|误译/i);
    }
  });
});

describe("differences.yaml", () => {
  const texts = new Map([
    ["wire", "The bridge was closed. The bridge is long."],
    ["paper", "大桥关闭。"],
  ]);
  const witness = (id: string, language: "en" | "zh") => ({ id, language, label: { en: id, zh: id } });
  const sources = [
    { id: "wire", witnesses: [witness("wire", "en")] },
    { id: "paper", witnesses: [witness("paper.zh", "zh")] },
  ];
  const read = (entries: string, b = "paper.zh") => {
    const yaml = `compared:\n  - a: wire\n    b: ${b}\n    by: A. Reader\n    on: 2026-11-22\n    differences:\n${entries}`;
    const file = readYaml("differences.yaml", yaml, differencesYaml);
    return file.ok ? buildDifferences(file.value, { texts, sources }) : file;
  };
  const entry = (a: string, tag = "minor") =>
    `      - difference: one\n        topic: {en: bridge, zh: 桥}\n        tag: ${tag}\n        a: [${a}]\n` +
    `        b: [{words: 关闭}]\n        why: {en: So., zh: 如此。}\n`;
  const whats = (result: ReturnType<typeof read>) =>
    result.ok ? [] : result.problems.map(({ what, where }) => `${where}: ${what}`);

  test("quotes both sides; what it leaves out is reviewed and has no further readings", () => {
    const result = read(entry("{words: was closed}"));
    expect(result).toMatchObject({
      ok: true,
      value: [
        {
          id: "one",
          a: "wire",
          b: "paper.zh",
          left: [{ sourceId: "wire", start: 11, end: 21 }],
          right: [{ sourceId: "paper", exact: "关闭" }],
          also: [],
          status: "reviewed",
          by: "A. Reader",
        },
      ],
    });
  });

  test("names words that are gone or stand twice, witnesses nobody knows, tags there are not, ids used twice", () => {
    expect(whats(read(entry("{words: tunnel}")))[0]).toMatch(/line 10: difference one .*"tunnel"/);
    expect(whats(read(entry("{words: The bridge}")))[0]).toContain("2 times");
    expect(whats(read(entry("{words: was closed}"), "radio"))[0]).toContain('"radio"');
    expect(whats(read(entry("{words: was closed}", "wrong")))[0]).toContain('"wrong"');
    const one = entry("{words: was closed}");
    expect(whats(read(one + one))[0]).toContain("one");
  });
});
