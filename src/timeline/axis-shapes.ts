import type { Language } from "../domain/language.ts";
import type { MeasureWords } from "./fit-words.ts";
import type { ScorePicture } from "./score-picture.ts";
import type { PathStep, Shape } from "./shape.ts";

type AxisQuestion = { readonly language: Language; readonly measure: MeasureWords };
type AxisWord = { readonly left: number; readonly width: number; readonly label: string };

/** Pixels between two words of the axis, and from the axis to the line they stand on. */
const AIR = 6;
const BASELINE = 18;
/** A gap narrower than this has no room for its length. */
const NARROWEST_GAP = 20;

/** A straight line where time runs true, a wave where it is left out, ticks, and words that never collide. */
export function axisShapes(picture: ScorePicture, { language, measure }: AxisQuestion): readonly Shape[] {
  const { axis, axisY } = picture;
  const { left } = axis;
  const right = left + axis.width;
  const ticks = picture.ticks.filter(({ x }) => x >= left && x <= right);
  const written = withoutCollisions(
    ticks.map(({ x, label }) => ({ left: x - 3, width: measure(label, "tick", language), label })),
    { left: left - 4, right },
  );
  const gaps = picture.gaps.flatMap(({ from, to, label }) => {
    if (to <= left || from >= right || to - from <= NARROWEST_GAP) return [];
    const width = measure(label, "gap", language);
    const middle = (Math.max(from, left) + Math.min(to, right)) / 2;
    const word = { left: middle - width / 2, width, label };
    const isInside = word.left >= left && word.left + width <= right;
    return isInside && !written.some((tick) => collide(tick, word)) ? [word] : [];
  });
  const write = (style: "tick" | "gap", { left: x, label }: AxisWord): Shape => ({
    type: "text",
    style,
    text: label,
    language,
    x,
    y: axisY + BASELINE,
  });
  return [
    { type: "path", style: "axis", steps: axisSteps(picture) },
    ...ticks.map(({ x }): Shape => ({ type: "line", style: "tick", x1: x, x2: x, y1: axisY, y2: axisY + 5 })),
    ...written.map((word) => write("tick", word)),
    ...gaps.map((word) => write("gap", word)),
  ];
}

/** Four half waves from side to side of every gap in view. */
function axisSteps({ axis, axisY, gaps }: ScorePicture): readonly PathStep[] {
  const right = axis.left + axis.width;
  const steps: PathStep[] = [["M", axis.left, axisY]];
  for (const { from, to } of gaps) {
    const start = Math.max(from + 6, axis.left);
    const wave = (Math.min(to - 6, right) - start) / 4;
    if (wave <= 0) continue;
    steps.push(["L", start, axisY]);
    for (let half = 0; half < 4; half += 1) {
      const x = start + half * wave;
      steps.push(["Q", x + wave / 2, axisY + (half % 2 === 0 ? -5 : 5), x + wave, axisY]);
    }
  }
  return [...steps, ["L", right, axisY]];
}

const collide = (a: AxisWord, b: AxisWord): boolean =>
  a.left < b.left + b.width + AIR && b.left < a.left + a.width + AIR;

/** From left to right; a label for which no room is left is not written. */
function withoutCollisions(
  words: readonly AxisWord[],
  bounds: { readonly left: number; readonly right: number },
): readonly AxisWord[] {
  const kept: AxisWord[] = [];
  for (const word of words) {
    const last = kept.at(-1);
    const fits = word.left >= bounds.left && word.left + word.width <= bounds.right;
    if (fits && !(last && collide(last, word))) kept.push(word);
  }
  return kept;
}
