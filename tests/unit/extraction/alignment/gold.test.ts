import { describe, expect, test } from "vitest";
import { alignCorpus } from "../../../../src/extraction/alignment/align-corpus.ts";
import {
  alignWitnesses,
  type AlignableWitness,
} from "../../../../src/extraction/alignment/align-witnesses.ts";
import { fiveAlignableSources, fiveWitness } from "../../../support/five-witnesses.ts";
import {
  goldComposed,
  goldReports,
  goldTranslation,
  scoreAlignment,
  toScoredLinks,
  type ScoredLink,
} from "../../../support/score-alignment.ts";

const xinhua = fiveWitness("study-session-xinhua");
const english = fiveWitness("study-session-bilingual.en");
const chinese = fiveWitness("study-session-bilingual.zh");

const scoreOf = (a: AlignableWitness, b: AlignableWitness, gold: readonly ScoredLink[]) =>
  scoreAlignment(toScoredLinks(alignWitnesses(a, b), a.sentences, b.sentences), gold);

describe("the links a careful reader drew", () => {
  test("between the Chinese text and its translation are all found", () => {
    const { links, pairs } = scoreOf(english, chinese, goldTranslation);
    expect(links.f1).toBeGreaterThanOrEqual(0.99);
    expect(pairs.f1).toBeGreaterThanOrEqual(0.99);
  });

  test("between the two English reports are all found", () => {
    const { links, pairs } = scoreOf(xinhua, english, goldReports);
    expect(links.f1).toBeGreaterThanOrEqual(0.99);
    expect(pairs.f1).toBeGreaterThanOrEqual(0.99);
  });

  test("between Xinhua's report and the Chinese text follow from the two others", () => {
    const composed = alignCorpus(fiveAlignableSources).filter(
      ({ a, b }) => a === xinhua.id && b === chinese.id,
    );
    const { links } = scoreAlignment(
      toScoredLinks(composed, xinhua.sentences, chinese.sentences),
      goldComposed,
    );
    expect(links.f1).toBeGreaterThanOrEqual(0.99);
  });
});

/** The gold without one sentence of a side; what loses its only counterpart stands alone. */
function goldWithout(
  gold: readonly ScoredLink[],
  side: "left" | "right",
  key: string,
): readonly ScoredLink[] {
  return gold
    .map((link) => ({ ...link, [side]: link[side].filter((other) => other !== key) }))
    .flatMap((link) =>
      link.left.length > 0 && link.right.length > 0
        ? [link]
        : [
            ...link.left.map((left) => ({ left: [left], right: [] })),
            ...link.right.map((right) => ({ left: [], right: [right] })),
          ],
    );
}

function scoresWithoutEach(
  a: AlignableWitness,
  b: AlignableWitness,
  gold: readonly ScoredLink[],
): readonly number[] {
  const without = (witness: AlignableWitness, index: number): AlignableWitness => ({
    ...witness,
    sentences: witness.sentences.toSpliced(index, 1),
  });
  const key = (witness: AlignableWitness, index: number): string =>
    `${witness.sentences[index]!.start}-${witness.sentences[index]!.end}`;
  return [
    ...a.sentences.map((_, at) => scoreOf(without(a, at), b, goldWithout(gold, "left", key(a, at))).links.f1),
    ...b.sentences.map(
      (_, at) => scoreOf(a, without(b, at), goldWithout(gold, "right", key(b, at))).links.f1,
    ),
  ];
}

/** Scores with each paragraph of either witness taken out. */
function scoresWithoutParagraphs(
  a: AlignableWitness,
  b: AlignableWitness,
  gold: readonly ScoredLink[],
): readonly number[] {
  const without = (witness: AlignableWitness, id: string): AlignableWitness => ({
    ...witness,
    sentences: witness.sentences.filter(({ segmentId }) => segmentId !== id),
  });
  const rest = (witness: AlignableWitness, id: string, side: "left" | "right"): readonly ScoredLink[] =>
    witness.sentences
      .filter(({ segmentId }) => segmentId === id)
      .reduce((links, { start, end }) => goldWithout(links, side, `${start}-${end}`), gold);
  const paragraphs = (witness: AlignableWitness) =>
    witness.segments.filter(({ kind }) => kind === "paragraph").map(({ id }) => id);
  return [
    ...paragraphs(a).map((id) => scoreOf(without(a, id), b, rest(a, id, "left")).links.f1),
    ...paragraphs(b).map((id) => scoreOf(a, without(b, id), rest(b, id, "right")).links.f1),
  ];
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

describe("with any one sentence taken out", () => {
  test("the translation keeps step", () => {
    const scores = scoresWithoutEach(english, chinese, goldTranslation);
    expect(mean(scores)).toBeGreaterThanOrEqual(0.97);
    expect(Math.min(...scores)).toBeGreaterThanOrEqual(0.9);
  });

  test("the other report keeps step", () => {
    const scores = scoresWithoutEach(xinhua, english, goldReports);
    expect(mean(scores)).toBeGreaterThanOrEqual(0.98);
    expect(Math.min(...scores)).toBeGreaterThanOrEqual(0.94);
  });
});

test("with any one paragraph taken out, both pairs keep step", () => {
  expect(mean(scoresWithoutParagraphs(english, chinese, goldTranslation))).toBeGreaterThanOrEqual(0.99);
  expect(mean(scoresWithoutParagraphs(xinhua, english, goldReports))).toBeGreaterThanOrEqual(0.99);
});
