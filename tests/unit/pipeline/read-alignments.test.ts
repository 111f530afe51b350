import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { alignCorpus } from "../../../src/extraction/alignment/align-corpus.ts";
import { alignmentsYaml } from "../../../src/pipeline/folder-format.ts";
import { readAlignments, type LinkedSource } from "../../../src/pipeline/read-alignments.ts";
import { readYaml } from "../../../src/pipeline/read-yaml.ts";
import { fiveAlignableSources, fiveWitness } from "../../support/five-witnesses.ts";
import { makeWitness } from "../../support/make-witness.ts";
import {
  goldComposed,
  goldReports,
  goldTranslation,
  scoreAlignment,
  toScoredLinks,
} from "../../support/score-alignment.ts";

function read(yaml: string, sources: readonly LinkedSource[] = SOURCES) {
  const file = readYaml("alignments.yaml", yaml, alignmentsYaml);
  return file.ok ? readAlignments(file.value, sources) : file;
}

const source = (id: string, language: "en" | "zh", paragraphs: readonly (readonly string[])[]) => ({
  ...makeWitness(id, language, paragraphs),
  witnesses: [{ id, language, label: { en: id, zh: id } }],
});
const SOURCES = [
  source("wire", "en", [["The bridge was closed.", "Nobody was hurt."], ["It opens again in May."]]),
  source("paper", "zh", [["大桥已经关闭。", "没有人受伤。"]]),
];

const HEAD = `reviewed:
  - a: wire
    b: paper
    by: A. Reader
    on: 2026-11-22
    links:
`;
const problems = (yaml: string) => {
  const result = read(yaml);
  return result.ok ? [] : result.problems;
};

describe("reviewed links", () => {
  test("name sentences by number and first words, on one side or both", () => {
    const result = read(`${HEAD}      - a: {p1.s2: "Nobody", p1.s1: "The bridge was"}
        b: {p1z.s1: 大桥}
        why: {en: "Joined in Chinese.", zh: 中文合为一句。}
      - b: {p1z.s2: 没有人}
        moved: true
`);
    expect(result).toMatchObject({
      ok: true,
      value: [
        {
          a: "wire",
          b: "paper",
          left: ["p1.s1", "p1.s2"],
          right: ["p1z.s1"],
          status: "reviewed",
          moved: false,
        },
        { left: [], right: ["p1z.s2"], moved: true },
      ],
    });
    expect(result.ok && result.value[0]?.provenance.because).toEqual({
      en: "Joined in Chinese. Reviewed by A. Reader on 2026-11-22.",
      zh: "中文合为一句。A. Reader于2026-11-22审定。",
    });
  });

  test("whose words are gone are problems that say what stands there now", () => {
    expect(problems(`${HEAD}      - a: {p1.s1: "The tunnel"}\n`)).toEqual([
      {
        what: 'p1.s1 of wire does not begin "The tunnel", it begins "The bridge was closed."',
        where: "alignments.yaml, line 7",
        remedy: "Copy the first words of the sentence exactly as the text has them, or remove the link.",
      },
    ]);
  });

  test("whose numbers have shifted are problems that say where the words are", () => {
    const [shifted] = problems(`${HEAD}      - a: {p1.s1: "It opens"}\n`);
    expect(shifted?.remedy).toContain("p2.s1");
    const [missing] = problems(`${HEAD}      - a: {p9.s1: "It opens"}\n`);
    expect(missing?.what).toContain("no sentence p9.s1");
    expect(missing?.remedy).toContain("p2.s1");
  });

  test("with unknown witnesses, sentences linked twice, nothing at all: one problem each", () => {
    expect(problems(HEAD.replace("paper", "radio").replace("links:\n", "links: []\n"))[0]?.what).toContain(
      '"radio"',
    );
    expect(problems(HEAD.replace("paper", "wire").replace("links:\n", "links: []\n"))[0]?.what).toContain(
      "itself",
    );
    expect(problems(`${HEAD}      - a: {p1.s1: "The"}\n      - a: {p1.s1: "The"}\n`)).toHaveLength(1);
    expect(problems(`${HEAD}      - moved: true\n`)).toHaveLength(1);
    expect(problems(`${HEAD}      - c: {p1.s1: "The"}\n`)[0]?.where).toBe("alignments.yaml, line 7");
  });
});

describe("alignments.yaml of the first corpus", () => {
  const xinhua = fiveWitness("study-session-xinhua");
  const english = fiveWitness("study-session-bilingual.en");
  const chinese = fiveWitness("study-session-bilingual.zh");
  const yaml = readFileSync(
    new URL("../../../data/cyberspace-governance/alignments.yaml", import.meta.url),
    "utf8",
  );
  const result = read(yaml, fiveAlignableSources);
  const reviewed = result.ok ? result.value : [];
  const links = alignCorpus(fiveAlignableSources, reviewed);

  test.each([
    [english, chinese, goldTranslation],
    [xinhua, english, goldReports],
    [xinhua, chinese, goldComposed],
  ])("says what the reader's annotation says, also of the pair it does not name", (a, b, gold) => {
    const own = links.filter((link) => link.a === a.id && link.b === b.id);
    expect(own.every(({ status }) => status === "reviewed")).toBe(true);
    expect(scoreAlignment(toScoredLinks(own, a.sentences, b.sentences), gold).links.f1).toBe(1);
  });
});
