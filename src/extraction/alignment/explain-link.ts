import type { Bilingual } from "../../domain/language.ts";
import type { Confidence, Provenance } from "../../domain/proposal.ts";
import type { Sentence } from "../../domain/source-document.ts";
import type { PairingRules } from "./pairing-rules.ts";
import { wordsOf, type AlignableWitness } from "./read-units.ts";

type Explained = {
  readonly a: AlignableWitness;
  readonly b: AlignableWitness;
  readonly left: readonly Sentence[];
  readonly right: readonly Sentence[];
  /** What the aligner compared: the tokens of each side. */
  readonly tokensA: readonly string[];
  readonly tokensB: readonly string[];
  readonly rule: PairingRules["name"];
};

/** Margins in logarithms of odds: 2.5 is about 12 to 1, 1 about 3 to 1. */
const confidenceOf = (margin: number): Confidence =>
  margin >= 2.5 ? "high" : margin >= 1 ? "medium" : "low";

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

function evidenceOf({ a, b, left, right, tokensA, tokensB, rule }: Explained) {
  const wordsA = left.map((sentence) => wordsOf(a, sentence)).join(" ");
  const wordsB = right.map((sentence) => wordsOf(b, sentence)).join(" ");
  const there = new Set(tokensB);
  const shared = [...new Set(tokensA)]
    .filter((token) => there.has(token))
    .map((token) => readable(token) ?? (rule === "shared-words" ? wordWith(wordsA, token) : undefined))
    .filter((word) => word !== undefined)
    .toSorted((x, y) => y.en.length - x.en.length || (x.en < y.en ? -1 : 1))
    .slice(0, MOST_NAMED);
  const counts = `${left.length} : ${right.length}`;
  const isMany = left.length + right.length > 2;
  const lengths = `${wordsA.length} : ${wordsB.length}`;
  return {
    en: `${shared.length === 0 ? "They stand in the same place" : `Both have ${shared.map(({ en }) => en).join(", ")}`}${isMany ? `, sentences ${counts}` : ""}, characters ${lengths}`,
    zh: `${shared.length === 0 ? "位置相应" : `共有${shared.map(({ zh }) => zh).join("、")}`}${isMany ? `，句数${counts}` : ""}，字符数${lengths}`,
  };
}

const MOST_NAMED = 4;

/** How a token that is not a word of its text is shown; `undefined` for end marks and other small signs. */
function readable(token: string): Bilingual | undefined {
  const at = token.indexOf(":");
  const value = token.slice(at + 1);
  switch (token.slice(0, Math.max(0, at))) {
    case "month":
      return { en: `month ${value}`, zh: `${value}月` };
    case "n":
    case "name":
    case "word":
    case "latin":
      return { en: value, zh: value };
    default:
      return undefined;
  }
}

/** The word as written that has the stem. */
function wordWith(text: string, stem: string): Bilingual | undefined {
  const at = text.toLowerCase().indexOf(stem);
  const word = at === -1 ? undefined : /^[\p{L}\p{M}]{1,24}/u.exec(text.slice(at))?.[0];
  return word === undefined ? undefined : { en: word, zh: word };
}
