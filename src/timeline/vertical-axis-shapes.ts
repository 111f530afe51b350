import type { Language } from "../domain/language.ts";
import type { MeasureWords } from "./fit-words.ts";
import type { PathStep, Shape } from "./shape.ts";
import type { VerticalPicture } from "./vertical-picture.ts";
import { TICK_LINE } from "./vertical-ticks.ts";

type AxisQuestion = { readonly language: Language; readonly measure: MeasureWords };

const TICK = 5;
const AIR = 4;
/** A gap lower than this has no room for its length. */
const LOWEST_GAP = 16;

/** Between the years and the months of a length. */
const YEARS = /(?<=年)(?=\d)|(?<=y) (?=\d)/u;

/** A straight line where time runs true, a wave where it is left out; words left of it, their right edges in line. */
export function verticalAxisShapes(
  picture: VerticalPicture,
  { language, measure }: AxisQuestion,
): readonly Shape[] {
  const { axisX, ticks, gaps, axes, top, bottom } = picture;
  const write = (style: "tick" | "gap", text: string, y: number): Shape => ({
    type: "text",
    style,
    text,
    language,
    x: axisX - TICK - AIR - measure(text, style, language),
    y,
  });
  return [
    ...axes.map(({ from, to }): Shape => ({
      type: "path",
      style: "axis",
      steps: axisSteps(axisX, Math.max(from, top), Math.min(to, bottom), gaps),
    })),
    ...ticks.map(({ y }): Shape => ({
      type: "line",
      style: "tick",
      x1: axisX - TICK,
      x2: axisX,
      y1: y,
      y2: y,
    })),
    ...ticks.flatMap(({ y, lines }) =>
      lines.map((line, at) => write("tick", line, y + 4 + (at - (lines.length - 1) / 2) * TICK_LINE)),
    ),
    ...gaps.flatMap(({ from, to, label }) => {
      const isWide = measure(label, "gap", language) > axisX - TICK - AIR;
      const lines = isWide ? label.split(YEARS) : [label];
      if (to - from < LOWEST_GAP * lines.length) return [];
      return lines.map((line, at) =>
        write("gap", line, (from + to) / 2 + 4 + (at - (lines.length - 1) / 2) * TICK_LINE),
      );
    }),
  ];
}

/** Half waves of about the same length from end to end of every gap. */
function axisSteps(
  x: number,
  top: number,
  bottom: number,
  gaps: VerticalPicture["gaps"],
): readonly PathStep[] {
  const steps: PathStep[] = [["M", x, top]];
  for (const { from, to } of gaps) {
    const start = Math.max(from + 3, top);
    const end = Math.min(to - 3, bottom);
    if (!(start < end)) continue;
    const halves = Math.max(2, Math.round((end - start) / 24) * 2);
    const half = (end - start) / halves;
    steps.push(["L", x, start]);
    for (let at = 0; at < halves; at += 1) {
      const y = start + at * half;
      steps.push(["Q", x + (at % 2 === 0 ? 5 : -5), y + half / 2, x, y + half]);
    }
  }
  return [...steps, ["L", x, bottom]];
}
