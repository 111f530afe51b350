import type { AlignmentUnit } from "./alignment-unit.ts";
import { MOST_TAKEN, OMISSION, shapeAt, type Bead } from "./bead.ts";
import { lengthOdds } from "./length-odds.ts";
import type { PairingRules } from "./pairing-rules.ts";
import { weighTokens } from "./weigh-tokens.ts";

/** Both texts, ready to be scored bead by bead. A bead is named by its place in `BEAD_SHAPES` and where it begins. */
export type BeadScorer = {
  readonly countA: number;
  readonly countB: number;
  readonly score: (shape: number, a: number, b: number) => number;
  /**
   * The parts of the score, for a search that asks for the costly ones last:
   * `score = frame + worth · shared + lengths`, where `lengths` is never above 0 and `frame` never
   * above the `ceiling` of the shape.
   */
  readonly ceiling: (shape: number) => number;
  readonly frame: (shape: number, a: number, b: number) => number;
  readonly lengths: (shape: number, a: number, b: number) => number;
  readonly worth: number;
  /** Weight of what both sides of a bead hold; shape 0 is one unit with one. */
  readonly shared: (shape: number, a: number, b: number) => number;
  /** Paragraphs of several units, which may be left out whole. */
  readonly paragraphsA: Paragraphs;
  readonly paragraphsB: Paragraphs;
  /** What leaving out a whole paragraph of so many units is worth: more than leaving out as many one by one. */
  readonly omission: (units: number) => number;
  /** Share of the words of both sides that stand in both, 0 to 1, by weight (Dice 1945). */
  readonly likeness: (bead: Bead) => number;
};

/** By position: where a paragraph of several units that ends here begins, and that begins here ends; -1 for none. */
export type Paragraphs = { readonly startOf: Int32Array; readonly endOf: Int32Array };

/** A paragraph left out takes all its units along; one decision, and little more for each. */
const NEXT_OMITTED = Math.log(0.4);

/**
 * The score of a bead: the odds of its shape, of its lengths, what the words or anchors say,
 * and whether it begins and ends where paragraphs of both texts do. Content counts by weight of
 * what both sides hold against what could be expected of any two sentences:
 *
 *     content = scale · (2 · shared − expected · (weight of a + weight of b))
 */
export function makeScorer(
  a: readonly AlignmentUnit[],
  b: readonly AlignmentUnit[],
  rules: PairingRules,
  /** Characters of the first text for one of the second. */
  ratio: number,
): BeadScorer {
  const { weights, tokensA, tokensB } = weighTokens(a, b, rules);
  const runsA = runsOf(tokensA);
  const runsB = runsOf(tokensB);
  const heldA = prefixSums(tokensA.map((tokens) => weightOf(tokens, weights)));
  const heldB = prefixSums(tokensB.map((tokens) => weightOf(tokens, weights)));
  const lengthA = prefixSums(a.map(({ length }) => length));
  const lengthB = prefixSums(b.map(({ length }) => length * ratio));
  const bordersA = bordersOf(a);
  const bordersB = bordersOf(b);
  const paragraphWeight = rules.paragraphs * paragraphLikeness(bordersA, bordersB);

  const border = (atA: number, atB: number): number =>
    bordersA[atA] === 1 ? (bordersB[atB] === 1 ? 1 : -0.5) : bordersB[atB] === 1 ? -0.5 : 0;

  const ceiling = (shape: number): number => (rules.priors[shape] ?? 0) + 2 * paragraphWeight;
  const frame = (shape: number, fromA: number, fromB: number): number => {
    const { takesA, takesB } = shapeAt(shape);
    const prior = rules.priors[shape] ?? 0;
    if (takesA === 0 || takesB === 0) return prior;
    const toA = fromA + takesA;
    const toB = fromB + takesB;
    const held = span(heldA, fromA, toA) + span(heldB, fromB, toB);
    let crossed = 0;
    for (let at = fromA + 1; at < toA; at += 1) crossed += bordersA[at] ?? 0;
    for (let at = fromB + 1; at < toB; at += 1) crossed += bordersB[at] ?? 0;
    const paragraphs = border(fromA, fromB) + border(toA, toB) - 2 * crossed;
    return prior - rules.scale * rules.expected * held + paragraphWeight * paragraphs;
  };
  const lengths = (shape: number, fromA: number, fromB: number): number => {
    const { takesA, takesB } = shapeAt(shape);
    if (takesA === 0 || takesB === 0) return 0;
    return (
      rules.lengths * lengthOdds(span(lengthA, fromA, fromA + takesA), span(lengthB, fromB, fromB + takesB))
    );
  };
  const shared = (shape: number, fromA: number, fromB: number): number => {
    const { takesA, takesB } = shapeAt(shape);
    return sharedWeight(runsA[takesA - 1]?.[fromA], runsB[takesB - 1]?.[fromB], weights);
  };
  const worth = 2 * rules.scale;
  const omission = (units: number): number => (rules.priors[OMISSION] ?? 0) + (units - 1) * NEXT_OMITTED;
  const score = (shape: number, fromA: number, fromB: number): number =>
    frame(shape, fromA, fromB) + worth * shared(shape, fromA, fromB) + lengths(shape, fromA, fromB);
  const likeness = ({ fromA, toA, fromB, toB }: Bead): number => {
    const held = span(heldA, fromA, toA) + span(heldB, fromB, toB);
    const both = sharedWeight(runsA[toA - fromA - 1]?.[fromA], runsB[toB - fromB - 1]?.[fromB], weights);
    return held === 0 ? 0 : (2 * both) / held;
  };
  return {
    countA: a.length,
    countB: b.length,
    score,
    ceiling,
    frame,
    lengths,
    worth,
    shared,
    likeness,
    omission,
    paragraphsA: paragraphsOf(bordersA),
    paragraphsB: paragraphsOf(bordersB),
  };
}

const weightOf = (tokens: Int32Array, weights: Float64Array): number =>
  tokens.reduce((sum, token) => sum + (weights[token] ?? 0), 0);

/** Token lists of one, two and three units in a row, by where they begin. */
function runsOf(tokens: readonly Int32Array[]): readonly (readonly Int32Array[])[] {
  return Array.from({ length: MOST_TAKEN }, (_, more) =>
    more === 0
      ? tokens
      : tokens.map((_unused, at) =>
          Int32Array.from(tokens.slice(at, at + more + 1).flatMap((list) => [...list])).toSorted(),
        ),
  );
}

/** Weight of the tokens two sorted lists have in common; a token that stands twice in both counts twice. */
function sharedWeight(a: Int32Array | undefined, b: Int32Array | undefined, weights: Float64Array): number {
  if (a === undefined || b === undefined) return 0;
  let sum = 0;
  let atA = 0;
  let atB = 0;
  while (atA < a.length && atB < b.length) {
    const tokenA = a[atA] ?? 0;
    const tokenB = b[atB] ?? 0;
    if (tokenA === tokenB) sum += weights[tokenA] ?? 0;
    if (tokenA <= tokenB) atA += 1;
    if (tokenB <= tokenA) atB += 1;
  }
  return sum;
}

function prefixSums(values: readonly number[]): Float64Array {
  const sums = new Float64Array(values.length + 1);
  values.forEach((value, index) => {
    sums[index + 1] = (sums[index] ?? 0) + value;
  });
  return sums;
}

const span = (sums: Float64Array, from: number, to: number): number => (sums[to] ?? 0) - (sums[from] ?? 0);

/** 1 before the first unit of a paragraph and after the last unit of the text. */
function bordersOf(units: readonly AlignmentUnit[]): Uint8Array {
  const borders = new Uint8Array(units.length + 1).fill(1, units.length);
  units.forEach(({ startsParagraph }, index) => {
    if (startsParagraph || index === 0) borders[index] = 1;
  });
  return borders;
}

/** Borders tell something only where both texts are divided alike: a wire report may break after every sentence. */
function paragraphLikeness(a: Uint8Array, b: Uint8Array): number {
  const count = (borders: Uint8Array): number => borders.reduce((sum, border) => sum + border, -1);
  const fewer = Math.min(count(a), count(b));
  return fewer <= 0 ? 0 : (fewer / Math.max(count(a), count(b))) ** 2;
}

function paragraphsOf(borders: Uint8Array): Paragraphs {
  const startOf = new Int32Array(borders.length).fill(-1);
  const endOf = new Int32Array(borders.length).fill(-1);
  let start = 0;
  borders.forEach((border, at) => {
    if (border === 0) return;
    if (at - start > 1) {
      startOf[at] = start;
      endOf[start] = at;
    }
    start = at;
  });
  return { startOf, endOf };
}
