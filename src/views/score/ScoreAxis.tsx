import type { ScoreLayout } from "../../timeline/lay-out-score.ts";
import { measureText } from "../measure-text.ts";
import { useWords } from "../page-context.ts";

type ScoreAxisProps = { readonly layout: ScoreLayout; readonly axisY: number };
type AxisWord = { readonly left: number; readonly width: number; readonly label: string };

const TICK_FONT = '12px "Noto Sans", system-ui, sans-serif';

/** The words of the axis: ticks in the sans of the tool, what is left out in italics between them. None collide. */
export function ScoreAxis({ layout, axisY }: ScoreAxisProps) {
  const words = useWords();
  const { left, width } = layout.axis;
  const ticks = withoutCollisions(
    layout.ticks.map(({ x, label }) => ({ left: x, width: measureText(label, TICK_FONT, 12), label })),
    { left: left - 1, right: left + width },
  );
  const gaps = layout.gaps.flatMap(({ from, to, label }) => {
    const middle = (Math.max(from, left) + Math.min(to, left + width)) / 2;
    const size = measureText(label, TICK_FONT, 12);
    const word = { left: middle - size / 2, width: size, label };
    const visible = to > left && from < left + width && to - from > 20;
    return visible && !ticks.some((tick) => collide(tick, word)) ? [word] : [];
  });
  return (
    <div className="score-axis">
      {ticks.map(({ left: x, label }) => (
        <span key={label} className="tick-label" style={{ left: x, top: axisY + 6 }}>
          {label}
        </span>
      ))}
      {gaps.map(({ left: x, label }) => (
        <span key={x} className="gap-label" title={words.gap(label)} style={{ left: x, top: axisY + 6 }}>
          {label}
        </span>
      ))}
    </div>
  );
}

const collide = (a: AxisWord, b: AxisWord): boolean =>
  a.left < b.left + b.width + 6 && b.left < a.left + a.width + 6;

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
