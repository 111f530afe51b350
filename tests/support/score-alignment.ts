import { readFileSync } from "node:fs";
import type { AlignmentLink } from "../../src/domain/alignment.ts";
import type { Sentence } from "../../src/domain/source-document.ts";

/** The two sides of a link as spans of their texts, written `start-end`, so that ids need not agree. */
export type ScoredLink = { readonly left: readonly string[]; readonly right: readonly string[] };

export type Score = { readonly precision: number; readonly recall: number; readonly f1: number };

export type AlignmentScore = {
  /** A link is right when both sides are exactly those of the gold. */
  readonly links: Score;
  /** Each sentence of a link with each of its counterparts. */
  readonly pairs: Score;
};

type GoldSentence = { readonly id: string; readonly span: { readonly u16: readonly [number, number] } };
type GoldLink = { readonly id: string } & Readonly<
  Record<"en" | "zh" | "000" | "001", readonly GoldSentence[]>
>;
export type GoldTriple = { readonly id: string } & Readonly<
  Record<"000" | "001en" | "001zh", readonly string[]>
>;
type GoldAlignment = {
  readonly layer_001_en_zh: { readonly sentences: readonly GoldLink[] };
  readonly layer_000_001en: { readonly sentences: readonly GoldLink[] };
  readonly layer_000_001en_001zh: readonly GoldTriple[];
};

const gold = JSON.parse(
  readFileSync(new URL("../gold/alignment.json", import.meta.url), "utf8"),
) as GoldAlignment;

const spanOf = ({ span: { u16 } }: GoldSentence): string => `${u16[0]}-${u16[1]}`;
/** Datelines and end marks have their lines in the gold and are no sentences here. */
const isSentence = ({ id }: GoldSentence): boolean => /\.s\d+$/.test(id);

function goldLayer(
  links: readonly GoldLink[],
  left: "en" | "000",
  right: "zh" | "001",
): readonly ScoredLink[] {
  return links
    .map((link) => ({
      left: link[left].filter(isSentence).map(spanOf),
      right: link[right].filter(isSentence).map(spanOf),
    }))
    .filter((link) => link.left.length + link.right.length > 0);
}

/** Links of the bilingual text, English left. */
export const goldTranslation = goldLayer(gold.layer_001_en_zh.sentences, "en", "zh");
/** Links of the two English reports, Xinhua left. */
export const goldReports = goldLayer(gold.layer_000_001en.sentences, "000", "001");

const spanOfSentence = new Map(
  [...gold.layer_001_en_zh.sentences, ...gold.layer_000_001en.sentences]
    .flatMap((link) => ["en", "zh", "000", "001"].flatMap((side) => link[side as "en"] ?? []))
    .map((sentence) => [sentence.id, spanOf(sentence)]),
);

/** Links of Xinhua's report with the Chinese text, as the triples give them. */
export const goldComposed: readonly ScoredLink[] = gold.layer_000_001en_001zh.map((triple) => ({
  left: triple["000"].map((id) => spanOfSentence.get(id)!),
  right: triple["001zh"].map((id) => spanOfSentence.get(id)!),
}));

export function toScoredLinks(
  links: readonly AlignmentLink[],
  left: readonly Sentence[],
  right: readonly Sentence[],
): readonly ScoredLink[] {
  const spans = (ids: readonly string[], sentences: readonly Sentence[]): readonly string[] =>
    ids.map((id) => {
      const sentence = sentences.find((other) => other.id === id)!;
      return `${sentence.start}-${sentence.end}`;
    });
  return links.map((link) => ({ left: spans(link.left, left), right: spans(link.right, right) }));
}

export const scoreAlignment = (
  found: readonly ScoredLink[],
  gold: readonly ScoredLink[],
): AlignmentScore => ({
  links: score(found.map(linkKey), gold.map(linkKey)),
  pairs: score(found.flatMap(pairKeys), gold.flatMap(pairKeys)),
});

const linkKey = ({ left, right }: ScoredLink): string => `${left.join(" ")} = ${right.join(" ")}`;
const pairKeys = ({ left, right }: ScoredLink): readonly string[] =>
  left.flatMap((one) => right.map((other) => `${one} = ${other}`));

function score(found: readonly string[], gold: readonly string[]): Score {
  const expected = new Set(gold);
  const right = found.filter((key) => expected.has(key)).length;
  const precision = found.length === 0 ? 1 : right / found.length;
  const recall = gold.length === 0 ? 1 : right / gold.length;
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}
