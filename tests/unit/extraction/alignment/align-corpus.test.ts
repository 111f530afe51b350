import { describe, expect, test } from "vitest";
import type { AlignmentLink } from "../../../../src/domain/alignment.ts";
import type { Witness } from "../../../../src/domain/source-document.ts";
import { alignCorpus, type AlignableSource } from "../../../../src/extraction/alignment/align-corpus.ts";
import { composeLinks } from "../../../../src/extraction/alignment/compose-links.ts";
import { replaceLinks } from "../../../../src/extraction/alignment/replace-links.ts";
import { fiveAlignableSources } from "../../../support/five-witnesses.ts";
import { makeWitness } from "../../../support/make-witness.ts";

const link = (
  a: string,
  b: string,
  left: readonly string[],
  right: readonly string[],
  more: Partial<AlignmentLink> = {},
): AlignmentLink => ({
  id: `${left.join()}=${right.join()}`,
  a,
  b,
  left,
  right,
  status: "proposed",
  moved: false,
  provenance: { rule: "made-up", confidence: "high", because: { en: "So.", zh: "如此。" } },
  ...more,
});
const short = (links: readonly AlignmentLink[]) =>
  links.map(({ left, right }) => `${left.join(" ")} = ${right.join(" ")}`);

describe("which witnesses of a corpus are aligned", () => {
  const pairs = (links: readonly AlignmentLink[]) => [...new Set(links.map(({ a, b }) => `${a} ${b}`))];
  const bilingual = "study-session-bilingual";

  test("a translation with its original, reports of one event, and the third side of the triptych", () => {
    expect(pairs(alignCorpus(fiveAlignableSources))).toEqual([
      `${bilingual}.en ${bilingual}.zh`,
      `study-session-xinhua ${bilingual}.en`,
      `study-session-xinhua ${bilingual}.zh`,
    ]);
  });

  test("the order of the sources does not matter to what corresponds", () => {
    const there = alignCorpus(fiveAlignableSources).map(({ a, b, left, right }) =>
      [`${a} ${left.join()}`, `${b} ${right.join()}`].toSorted().join(),
    );
    const back = alignCorpus(fiveAlignableSources.toReversed()).map(({ a, b, left, right }) =>
      [`${a} ${left.join()}`, `${b} ${right.join()}`].toSorted().join(),
    );
    expect(back.toSorted()).toEqual(there.toSorted());
  });

  const source = (
    id: string,
    reports: string | undefined,
    witness: Witness,
    words: string,
  ): AlignableSource => {
    const { text, segments, sentences } = makeWitness(witness.id, witness.language, [[words]]);
    return { id, witnesses: [witness], text, segments, sentences, ...(reports !== undefined && { reports }) };
  };
  const named = (id: string): Witness => ({ id, language: "en", label: { en: id, zh: id } });
  const first = source("first", undefined, named("first"), "The bridge was closed on Monday.");
  const second = source("second", undefined, named("second"), "On Monday the bridge was closed.");

  test("texts that report no event are left alone, unless a person linked them", () => {
    expect(alignCorpus([first, second])).toEqual([]);
    const reviewed = [link("second", "first", ["p1.s1"], ["p1.s1"], { status: "reviewed" })];
    expect(alignCorpus([first, second], reviewed)).toEqual(reviewed);
  });

  test("a pair reviewed the other way round is still that pair", () => {
    const sources = [first, second].map((one) => ({ ...one, reports: "closure" }));
    const [found, ...others] = alignCorpus(sources, [
      link("second", "first", ["p1.s1"], [], { status: "reviewed" }),
    ]);
    expect(found).toMatchObject({ a: "first", b: "second", left: ["p1.s1"], right: [], status: "proposed" });
    expect(short(others)).toEqual([" = p1.s1"]);
  });
});

describe("a third layer by composition", () => {
  const report = [
    link("r", "t", ["p1.s1"], ["p1.s1"]),
    link("r", "t", ["p1.s2", "p1.s3"], ["p1.s2"]),
    link("r", "t", ["p2.s1"], []),
    link("r", "t", [], ["p2.s1"]),
    link("r", "t", ["p10.s1"], ["p2.s2"], { moved: true }),
  ];
  const translation = [
    link("t", "z", ["p1.s1", "p1.s2"], ["p1z.s1"]),
    link("t", "z", ["p2.s1"], ["p1z.s2"], { status: "reviewed" }),
    link("t", "z", ["p2.s2"], []),
    link("t", "z", [], ["p1z.s3"]),
  ];

  test("joins what any sentence between holds together, and leaves alone what nothing joins", () => {
    expect(short(composeLinks("r", "z", report, translation))).toEqual([
      "p1.s1 p1.s2 p1.s3 = p1z.s1",
      "p2.s1 = ",
      "p10.s1 = ",
      " = p1z.s2",
      " = p1z.s3",
    ]);
  });

  test("leaves alone the original of a translation without sentences", () => {
    expect(short(composeLinks("r", "z", [], [link("t", "z", [], ["p1z.s1"])]))).toEqual([" = p1z.s1"]);
  });

  test("is reviewed where both its parts are, moved where either is", () => {
    const reviewed = { status: "reviewed" } as const;
    const [both] = composeLinks(
      "r",
      "z",
      [link("r", "t", ["p1.s1"], ["p1.s1"], { ...reviewed, moved: true })],
      [link("t", "z", ["p1.s1"], ["p1z.s1"], reviewed)],
    );
    expect(both).toMatchObject({ status: "reviewed", moved: true, left: ["p1.s1"], right: ["p1z.s1"] });
    const [one] = composeLinks(
      "r",
      "z",
      [link("r", "t", ["p1.s1"], ["p1.s1"])],
      [link("t", "z", ["p1.s1"], ["p1z.s1"], reviewed)],
    );
    expect(one).toMatchObject({ status: "proposed" });
  });
});

describe("reviewed links", () => {
  const proposals = [
    link("a", "b", ["p1.s1"], ["p1.s1"]),
    link("a", "b", ["p1.s2", "p1.s3"], ["p1.s2"]),
    link("a", "b", ["p1.s4"], ["p1.s3", "p1.s4"]),
  ];

  test("replace the proposals they touch; the other sentences of those keep a place", () => {
    const replaced = replaceLinks(proposals, [
      link("a", "b", ["p1.s2"], ["p1.s2"], { status: "reviewed" }),
      link("a", "b", [], ["p1.s4"], { status: "reviewed" }),
    ]);
    expect(short(replaced)).toEqual([
      "p1.s1 = p1.s1",
      "p1.s2 = p1.s2",
      "p1.s3 = ",
      "p1.s4 = p1.s3",
      " = p1.s4",
    ]);
  });

  test("change nothing where there are none", () => {
    expect(replaceLinks(proposals, [])).toBe(proposals);
  });
});
