import { fitWords } from "./fit-words.ts";
import type { Box } from "./hit-picture.ts";
import type { PlacedEra, ScorePicture } from "./score-picture.ts";
import type { Shape } from "./shape.ts";
import type { ShapesQuestion } from "./shapes-question.ts";

/** Height of a row of eras, and how far an open one runs out beyond the last day that is known of it. */
export const ERA_ROW = 15;
const ERA_FADE = 60;

/** Rows at the top for the names of the eras of a picture; those that overlap are named in different rows. */
export function stackEras<T extends { readonly from: number; readonly to: number }>(
  eras: readonly T[],
): readonly { readonly era: T; readonly row: number }[] {
  const ends: number[] = [];
  return eras
    .toSorted((a, b) => a.from - b.from || b.to - a.to)
    .map((era) => {
      const free = ends.findIndex((end) => end <= era.from);
      const row = free === -1 ? ends.length : free;
      ends[row] = era.to;
      return { era, row };
    });
}

export const eraShapes = (picture: ScorePicture, question: ShapesQuestion): readonly Shape[] =>
  stackEras(picture.eras).flatMap(({ era, row }) => washShapes(era, row, picture, question));

/** A wash behind all events, named above them; a fine rule runs down to the axis where it begins and ends. */
function washShapes(
  era: PlacedEra,
  row: number,
  { axis, axisY }: ScorePicture,
  { language, measure }: ShapesQuestion,
): readonly Shape[] {
  const right = axis.left + axis.width;
  const from = Math.max(axis.left, era.from);
  const to = Math.min(right, era.to);
  if (!(from < to)) return [];
  const y = 2 + row * ERA_ROW;
  const box = { y, height: axisY - y };
  const { fadeLeft, fadeRight } = fadesOf(era, from, to);
  const label = fitWords(era.label, to - from - 12, (text) => measure(text, "era", language));
  const rule = (x: number): Shape => ({ type: "line", style: "era", x1: x, x2: x, y1: box.y, y2: axisY });
  return [
    ...(from === era.from && !era.opensLeft ? [rule(from)] : []),
    ...(to === era.to && !era.opensRight ? [rule(to)] : []),
    { type: "rect", style: "era", x: from + fadeLeft, width: to - from - fadeLeft - fadeRight, ...box },
    ...(fadeLeft > 0 ? [fade("left", from, fadeLeft, box)] : []),
    ...(fadeRight > 0 ? [fade("right", to - fadeRight, fadeRight, box)] : []),
    ...(label === ""
      ? []
      : [{ type: "text", style: "era", text: label, language, x: from + 6, y: y + 10 } as const]),
  ];
}

const fade = (
  toward: "left" | "right",
  x: number,
  width: number,
  box: { readonly y: number; readonly height: number },
): Shape => ({ type: "fade", style: "era", toward, x, width, ...box });

const fadesOf = ({ opensLeft, opensRight }: PlacedEra, from: number, to: number) => {
  const fadeLeft = opensLeft ? Math.min(ERA_FADE, to - from) : 0;
  return { fadeLeft, fadeRight: opensRight ? Math.min(ERA_FADE, to - from - fadeLeft) : 0 };
};

/** Where a wash runs out, the paper on it does so in slices; their middles, as shares of the way. */
const STEP = 1 / 6;
const SLICES = [1, 3, 5, 7, 9, 11].map((odd) => (odd * STEP) / 2);

/** Paper that keeps lines from running through words, washed as what lies around it. */
export function groundShapes(box: Box, { axis, eras }: ScorePicture): readonly Shape[] {
  const { left: x, top: y, width, height } = box;
  const washes = eras.flatMap((era): readonly Shape[] => {
    const from = Math.max(axis.left, era.from);
    const to = Math.min(axis.left + axis.width, era.to);
    const { fadeLeft, fadeRight } = fadesOf(era, from, to);
    const wash = (start: number, end: number, weight = 1): readonly Shape[] => {
      const [left, right] = [Math.max(x, start), Math.min(x + width, end)];
      if (left >= right) return [];
      return [{ type: "rect", style: "ground-wash", x: left, width: right - left, y, height, weight }];
    };
    return [
      ...SLICES.flatMap((share) =>
        wash(from + fadeLeft * (share - STEP / 2), from + fadeLeft * (share + STEP / 2), share),
      ),
      ...wash(from + fadeLeft, to - fadeRight),
      ...SLICES.flatMap((share) =>
        wash(to - fadeRight * (share + STEP / 2), to - fadeRight * (share - STEP / 2), share),
      ),
    ];
  });
  return [{ type: "rect", style: "ground", x, y, width, height }, ...washes];
}
