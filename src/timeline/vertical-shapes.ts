import type { Language } from "../domain/language.ts";
import { EVENT_KINDS } from "../domain/timeline-event.ts";
import { DATE_LINE, labelStyle, THEME_STEP, TITLE_LINE } from "./label-lines.ts";
import type { LabelQuestion } from "./label-lines.ts";
import type { GlyphName } from "./glyph-paths.ts";
import type { Shape } from "./shape.ts";
import type { Tone } from "./shape-styles.ts";
import { verticalAxisShapes } from "./vertical-axis-shapes.ts";
import { EXTENT, extentShapes, lookAt, statusAt } from "./vertical-extent-shapes.ts";
import { WORDS_X_IN_LANE } from "./vertical-marks.ts";
import { STRIP_HEIGHT, TO_MIDDLE } from "./vertical-labels.ts";
import type { VerticalCluster, VerticalMark, VerticalPicture } from "./vertical-picture.ts";

export type ThemeGlyph = { readonly glyph: GlyphName; readonly tone: Tone };

export type VerticalShapesQuestion = LabelQuestion & {
  /** The chosen event, as `at`. */
  readonly chosen?: number;
  readonly glyphOf: (theme: number) => ThemeGlyph | undefined;
};

const SYMBOL = 16;
const STRIP_SYMBOL = 13;
const OR = { en: "or", zh: "或" } as const;
const GLYPH = 7;

/** From back to front: lanes, counts, extents and claims, lines to the labels, marks, the axis. */
export function verticalShapes(picture: VerticalPicture, question: VerticalShapesQuestion): readonly Shape[] {
  const { lanes, marks, reaching, clusters, axes } = picture;
  return [
    ...lanes.slice(1).flatMap(({ x }) =>
      axes.map(({ from, to }): Shape => ({
        type: "line",
        style: "band",
        x1: x,
        x2: x,
        y1: from - 12,
        y2: to + 12,
      })),
    ),
    ...clusters.flatMap((cluster) => countShapes(cluster, question)),
    ...reaching.flatMap((extent) => extentShapes(extent, question)),
    ...marks.flatMap((mark) => [...reportShapes(mark, question), ...extentShapes(mark.extent, question)]),
    ...marks.flatMap((mark) => [...leaderShapes(mark, question), ...ghostShapes(mark, question)]),
    ...marks.flatMap((mark) => markShapes(mark, question)),
    ...verticalAxisShapes(picture, question),
  ];
}

/** How many, on a pale ground as high as the time they take. */
function countShapes(
  { lane, y, height, count }: VerticalCluster,
  { measure }: VerticalShapesQuestion,
): readonly Shape[] {
  const weight = 0.25 + 0.75 * Math.min(1, Math.log1p(count) / Math.log(1000));
  const barX = lane.isOpen ? lane.x + 2 : lane.x + lane.width - 3; // the name of a strip runs down its left
  const bar: Shape = {
    type: "rect",
    style: "density",
    weight,
    x: barX,
    y,
    width: lane.isOpen ? 3 : 2,
    height,
  };
  if (!lane.isOpen) return [bar];
  const text = shortCount(count);
  const width = measure(text, "count", "en");
  const x = lane.x + 5 + Math.max(0, (16 - width) / 2);
  return [
    { type: "rect", style: "count", x: lane.x + 2, y, width: 19, height },
    bar,
    { type: "text", style: "count", text, language: "en", x, y: y + height / 2 + 4 },
  ];
}

/** Three signs at most: 12, 999, 1k, 120k, 1M. */
export function shortCount(count: number): string {
  if (count < 1000) return String(count);
  return count < 1_000_000 ? `${Math.floor(count / 1000)}k` : `${Math.floor(count / 1_000_000)}M`;
}

function toneOf(question: VerticalShapesQuestion, at: number, dim: boolean): Tone {
  if (at === question.chosen) return "accent";
  return dim || statusAt(question.columns, at) === "proposed" ? "proposed" : "ink";
}

/** From the day of what is reported to the day the report came out: how long telling took. */
function reportShapes({ at, extent, y, reports }: VerticalMark, { chosen }: VerticalShapesQuestion) {
  const style = at === chosen ? "tether-chosen" : "tether";
  return reports
    .filter((day) => Math.abs(day - y) > 3)
    .flatMap((day): Shape[] => [
      { type: "line", style, x1: extent.x, x2: extent.x, y1: day, y2: y },
      { type: "line", style, x1: extent.x - 3, x2: extent.x + 3, y1: day, y2: day },
    ]);
}

/** From the day it stands at to its shape, wherever that found room. */
function leaderShapes(mark: VerticalMark, { chosen }: VerticalShapesQuestion): readonly Shape[] {
  const { lane, extent, y, box } = mark;
  if (!lane.isOpen) return [];
  const style = mark.at === chosen ? "tether-chosen" : "tether";
  return [
    {
      type: "path",
      style,
      steps: [
        ["M", extent.x, y],
        ["L", lane.x + 29, y],
        ["L", box.x, box.y + TO_MIDDLE],
      ],
    },
  ];
}

/** The other days the text leaves open: the same shape, only outlined, linked by dots and "or". */
function ghostShapes(mark: VerticalMark, question: VerticalShapesQuestion): readonly Shape[] {
  const { at, extent, y, ghosts, dim, lane } = mark;
  if (!lane.isOpen) return [];
  const { language, measure } = question;
  const style = at === question.chosen ? "ghost-link-chosen" : "ghost-link";
  return ghosts.flatMap((ghost): Shape[] => [
    { type: "line", style, x1: extent.x, x2: extent.x, y1: y, y2: ghost.y },
    {
      type: "rect",
      style: "extent-outside",
      x: extent.x - EXTENT / 2,
      y: ghost.from,
      width: EXTENT,
      height: Math.max(3, ghost.to - ghost.from),
    },
    {
      type: "symbol",
      kind: EVENT_KINDS[question.columns.kind[at] ?? 0] ?? "meeting",
      look: "unknown",
      tone: toneOf(question, at, dim),
      x: extent.x - 6,
      y: ghost.y - 6,
      size: 12,
    },
    {
      type: "text",
      style: "or",
      text: OR[language],
      language,
      x: extent.x - 9 - measure(OR[language], "or", language),
      y: ghost.y + 4,
    },
  ]);
}

/** Shape, title, date and themes. */
function markShapes(mark: VerticalMark, question: VerticalShapesQuestion): readonly Shape[] {
  const { at, box, label, lane, dim } = mark;
  const { columns, language, chosen } = question;
  const isChosen = at === chosen;
  const size = label ? SYMBOL : STRIP_SYMBOL;
  const middle = box.y + (label ? TO_MIDDLE : STRIP_HEIGHT / 2);
  const symbol: Shape = {
    type: "symbol",
    kind: EVENT_KINDS[columns.kind[at] ?? 0] ?? "meeting",
    look: lookAt(question.columns, at),
    tone: toneOf(question, at, dim),
    x: box.x,
    y: middle - size / 2,
    size,
  };
  const ring: readonly Shape[] = isChosen
    ? [{ type: "circle", x: box.x + size / 2, y: middle, radius: size / 2 + 3, stroke: "ring" }]
    : [];
  if (!label) return [symbol, ...ring];
  const x = lane.x + WORDS_X_IN_LANE;
  const style = labelStyle(columns, at, isChosen, dim);
  const lineHeight = TITLE_LINE[language];
  const isUnderlined = statusAt(question.columns, at) === "proposed" && !isChosen && !dim;
  const titles = label.lines.flatMap((text, line): Shape[] => {
    const y = box.y + 15 + line * lineHeight;
    const width = question.measure(text, style, language);
    return [
      { type: "text", style, text, language, x, y },
      ...(isUnderlined
        ? [
            {
              type: "line",
              style: "proposed-underline",
              x1: x,
              x2: x + width,
              y1: y + 3.5,
              y2: y + 3.5,
            } as const,
          ]
        : []),
    ];
  });
  const noteY = box.y + 14 + (label.lines.length - 1) * lineHeight + DATE_LINE;
  return [symbol, ...ring, ...titles, ...noteShapes(mark, label, x, noteY, language, question)];
}

/** The date, and beside it the themes of the words that tell of the event. */
function noteShapes(
  { dim }: VerticalMark,
  { date, themes }: NonNullable<VerticalMark["label"]>,
  x: number,
  y: number,
  language: Language,
  { measure, glyphOf }: VerticalShapesQuestion,
): readonly Shape[] {
  const style = dim ? "date-dim" : "label-date";
  const start = date === "" ? x : x + measure(date, style, language) + 6;
  return [
    ...(date === "" ? [] : [{ type: "text", style, text: date, language, x, y } as const]),
    ...themes.flatMap((theme, place): Shape[] => {
      const look = glyphOf(theme);
      if (!look) return [];
      const tone: Tone = dim ? "recede" : look.tone;
      return [
        {
          type: "glyph",
          glyph: look.glyph,
          x: start + place * THEME_STEP + GLYPH / 2,
          y: y - 4,
          diameter: GLYPH,
          fill: tone,
        },
      ];
    }),
  ];
}
