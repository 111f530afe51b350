import type { Confidence, Provenance } from "../../domain/proposal.ts";
import type { Sentence } from "../../domain/source-document.ts";
import { findAnchors } from "./find-anchors.ts";
import { findStems } from "./find-stems.ts";
import type { PairingRules } from "./pairing-rules.ts";
import { wordsOf, type AlignableWitness } from "./read-units.ts";

type Explained = {
  readonly a: AlignableWitness;
  readonly b: AlignableWitness;
  readonly left: readonly Sentence[];
  readonly right: readonly Sentence[];
  readonly rule: PairingRules["name"];
};

/** Margins in logarithms of odds: 4 is about 50 to 1, 1.5 about 4 to 1. */
const confidenceOf = (margin: number): Confidence =>
  margin >= 4 ? "high" : margin >= 1.5 ? "medium" : "low";

/** Why the sentences of a bead were put together, or why one was left alone. */
export function explainBead(bead: Explained & { readonly margin: number }): Provenance {
  const confidence = confidenceOf(bead.margin);
  if (bead.left.length === 0 || bead.right.length === 0) {
    return {
      rule: "no-counterpart",
      confidence,
      because: {
        en: `No sentence of the other text answers it where its neighbours have theirs; ${RIVAL_EN[confidence]}.`,
        zh: `前后各句的对应句之间，另一文本没有与之对应的句子；${RIVAL_ZH[confidence]}。`,
      },
    };
  }
  const evidence = evidenceOf(bead);
  return {
    rule: bead.rule,
    confidence,
    because: {
      en: `${evidence.en}; ${RIVAL_EN[confidence]}.`,
      zh: `${evidence.zh}；${RIVAL_ZH[confidence]}。`,
    },
  };
}

export function explainMove(moved: Explained): Provenance {
  const evidence = evidenceOf(moved);
  return {
    rule: "moved-counterpart",
    confidence: "medium",
    because: {
      en: `${evidence.en}; the two stand in different places.`,
      zh: `${evidence.zh}；两处位置不同。`,
    },
  };
}

const RIVAL_EN: Record<Confidence, string> = {
  high: "any other pairing is clearly worse",
  medium: "another pairing is worse, not by much",
  low: "another pairing is nearly as good",
};
const RIVAL_ZH: Record<Confidence, string> = {
  high: "其他配法明显较差",
  medium: "另有配法稍差",
  low: "另有配法几乎同样合适",
};

function evidenceOf(bead: Explained) {
  const left = bead.left.map((sentence) => wordsOf(bead.a, sentence)).join(" ");
  const right = bead.right.map((sentence) => wordsOf(bead.b, sentence)).join(" ");
  const shared =
    bead.rule === "shared-words" ? sharedWords(bead, left, right) : sharedAnchors(bead, left, right);
  const names = shared.slice(0, 4);
  const order =
    bead.left.length + bead.right.length > 2 ? `${bead.left.length} : ${bead.right.length}` : undefined;
  const lengths = `${left.length} : ${right.length}`;
  return {
    en: [
      ...(order === undefined ? [] : [`${order} sentences`]),
      names.length === 0 ? "nothing shared but order" : `both have ${names.join(", ")}`,
      `lengths ${lengths}`,
    ]
      .join(", ")
      .replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()),
    zh: [
      ...(order === undefined ? [] : [`句数${order}`]),
      names.length === 0 ? "仅有次序相应" : `共有${names.join("、")}`,
      `长度${lengths}`,
    ].join("，"),
  };
}

/** The longest words first: they tell most to a reader. */
function sharedWords({ a, b }: Explained, left: string, right: string): readonly string[] {
  const there = new Set(findStems(right, b.language));
  const stems = [...new Set(findStems(left, a.language))].filter((stem) => there.has(stem));
  return stems
    .map((stem) => readable(stem) ?? wordWith(left, stem))
    .toSorted((x, y) => y.length - x.length || (x < y ? -1 : 1));
}

function sharedAnchors({ a, b }: Explained, left: string, right: string): readonly string[] {
  const there = new Set(findAnchors(right, b.language));
  return [...new Set(findAnchors(left, a.language))]
    .filter((anchor) => there.has(anchor))
    .map((anchor) => readable(anchor) ?? anchor.slice(anchor.indexOf(":") + 1));
}

function readable(token: string): string | undefined {
  if (token.startsWith("n:")) return token.slice(2);
  return token.startsWith("month:") ? `${token.slice(6)}月` : undefined;
}

/** The word as written that has the stem. */
function wordWith(text: string, stem: string): string {
  const at = text.toLowerCase().indexOf(stem);
  return at === -1
    ? stem
    : (/^[\p{L}\p{M}]+/u.exec(text.slice(at))?.[0] ?? stem).slice(0, Math.max(stem.length, 24));
}
