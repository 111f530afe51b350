import { DATE_BASES } from "../domain/dating.ts";
import { EVENT_KINDS, EVENT_STATUSES } from "../domain/timeline-event.ts";
import type { EventKind } from "../domain/timeline-event.ts";
import { lookOfBasis } from "./date-look.ts";
import type { DateLook } from "./date-look.ts";
import { EDGES } from "./event-columns.ts";
import { groundShapes } from "./era-shapes.ts";
import { fitWords } from "./fit-words.ts";
import { ghostShapes } from "./ghost-shapes.ts";
import { otherClockShapes } from "./other-clock-shapes.ts";
import type { PlacedMark, ScorePicture } from "./score-picture.ts";
import type { Shape } from "./shape.ts";
import type { ShapesQuestion } from "./shapes-question.ts";
import type { FillName, LetterName, StrokeName, Tone } from "./shape-styles.ts";

/** Where the words of a mark begin, from the day it stands at; see `measure` of its label. */
export const WORDS_X = 19;
export const CLAIM_WORDS_X = 11;
/** Labels longer than this are cut; the whole is in the mark's name and on hover. */
export const LONGEST_LABEL = 216;

const SYMBOL = 16;
const CLAIM_SYMBOL = 11;
const EXTENT = 2.5;
const OPEN_END = 46;
const SOFT_EDGE = 10;
/** A label may run this far over the edge of the axis, unless more is said to be free. */
const OVERRUN = 14;

type Look = {
  readonly kind: EventKind;
  readonly look: DateLook;
  readonly isProposed: boolean;
  readonly isChosen: boolean;
  readonly isPart: boolean;
  readonly edges: number;
};

function lookOf({ at }: PlacedMark, { columns, chosen }: ShapesQuestion): Look {
  const status = EVENT_STATUSES[columns.status[at] ?? 0];
  return {
    kind: EVENT_KINDS[columns.kind[at] ?? 0] ?? "meeting",
    look: lookOfBasis(DATE_BASES[columns.basis[at] ?? 0] ?? "unknown"),
    isProposed: status === "proposed",
    isChosen: at === chosen,
    isPart: (columns.partOf[at] ?? -1) >= 0,
    edges: columns.edges[at] ?? 0,
  };
}

/** What lies under the marks: true extents with their edges, the lines of claims, ghosts of other days. */
export function underMarkShapes(
  mark: PlacedMark,
  picture: ScorePicture,
  question: ShapesQuestion,
): readonly Shape[] {
  const look = lookOf(mark, question);
  if (mark.isLine) return claimLine(mark, look, picture);
  // A part that has no date of its own shares the length of its whole, which is drawn once.
  const extent = look.isPart && !look.isChosen ? [] : extentShapes(mark, look, picture);
  return [
    ...otherClockShapes(mark, picture, question),
    ...extent,
    ...ghostShapes(
      mark,
      { kind: look.kind, tone: toneOf(mark, look), isChosen: look.isChosen },
      picture,
      question,
    ),
  ];
}

/** The shape and the words of a mark, on paper that keeps lines behind them from running through. */
export function markShapes(
  mark: PlacedMark,
  picture: ScorePicture,
  question: ShapesQuestion,
): readonly Shape[] {
  const { axis } = picture;
  const { columns, language, measure, longestLabel = LONGEST_LABEL, overrun = OVERRUN } = question;
  const look = lookOf(mark, question);
  const [dx, dy, size, wordsX] = mark.isLine
    ? [-5, (mark.height - CLAIM_SYMBOL) / 2, CLAIM_SYMBOL, CLAIM_WORDS_X]
    : [-2, 1, SYMBOL, WORDS_X];
  const x = mark.x + wordsX;
  const room = Math.min(longestLabel, axis.left + axis.width + overrun - x);
  const fit = (text: string, style: LetterName) =>
    fitWords(text, room, (part) => measure(part, style, language));
  const style = titleStyle(mark, look);
  const title = fit(columns.words.shortTitle(mark.at, language), style);
  const dateStyle: LetterName = mark.dim ? "date-dim" : "date";
  const date = mark.showsDate ? fit(columns.words.date(mark.at, language), dateStyle) : "";
  const width = Math.max(
    measure(title, style, language),
    date === "" ? 0 : measure(date, dateStyle, language),
  );
  const middle = mark.isLine ? mark.height / 2 : 9;
  const baseline = mark.y + middle + 4;
  const symbol: Shape = {
    type: "symbol",
    kind: look.kind,
    look: look.look,
    tone: toneOf(mark, look),
    x: mark.x + dx,
    y: mark.y + dy,
    size,
  };
  const isUnderlined = look.isProposed && !look.isChosen && !mark.dim;
  return [
    ...groundShapes(
      {
        left: x - 2,
        top: mark.y + middle - (mark.isLine ? 7 : 8),
        width: width + 5,
        height: mark.isLine ? 14 : mark.showsDate ? 29 : 16,
      },
      picture,
    ),
    symbol,
    ...(look.isChosen
      ? [ring(mark.x + dx + size / 2, mark.y + dy + size / 2, size / 2 + (mark.isLine ? 2.5 : 3.5))]
      : []),
    ...(title === "" ? [] : [{ type: "text", style, text: title, language, x, y: baseline } as const]),
    ...(isUnderlined && title !== ""
      ? [line("proposed-underline", x, baseline + 3.5, x + measure(title, style, language))]
      : []),
    ...(date === ""
      ? []
      : [{ type: "text", style: dateStyle, text: date, language, x, y: baseline + 15.5 } as const]),
  ];
}

const ring = (x: number, y: number, radius: number): Shape => ({
  type: "circle",
  x,
  y,
  radius,
  stroke: "ring",
});

const line = (style: StrokeName, x1: number, y: number, x2: number): Shape => ({
  type: "line",
  style,
  x1,
  x2,
  y1: y,
  y2: y,
});

function toneOf(mark: PlacedMark, { isChosen, isProposed }: Look): Tone {
  if (isChosen) return "accent";
  return mark.dim || isProposed ? "proposed" : "ink";
}

function titleStyle(mark: PlacedMark, { isChosen, isProposed, isPart }: Look): LetterName {
  if (mark.isLine) return isChosen ? "claim-chosen" : mark.dim ? "claim-dim" : "claim";
  if (isChosen) return "title-chosen";
  if (mark.dim) return "title-dim";
  if (isProposed) return "title-proposed";
  return isPart ? "title-part" : "title";
}

const EXTENT_FILLS: Readonly<Record<DateLook, FillName>> = {
  stated: "extent",
  reasoned: "extent-reasoned",
  outside: "extent-outside",
  unknown: "extent-outside",
};

/**
 * The true length of an event, under its label. Open ends run out; approximate edges fade; where
 * the date is uncertain, brackets stand at both ends.
 *
 *     stated ▂▂▂▂▂▂    open ▂▂▂▂▂▁▁    approximate ▁▂▂▂▂▂▁    uncertain [▂▂▂▂▂]
 */
function extentShapes(mark: PlacedMark, look: Look, { axis }: ScorePicture): readonly Shape[] {
  const style: FillName = look.isChosen ? "extent-chosen" : mark.dim ? "extent-dim" : EXTENT_FILLS[look.look];
  const box = { y: mark.y + mark.height - 2, height: EXTENT };
  const from = Math.max(axis.left, mark.from);
  const to = Math.min(axis.left + axis.width, mark.to);
  if (to < from) return [];
  const width = Math.max(2, to - from);
  if (mark.opensLeft || mark.opensRight) {
    const open: FillName = look.isChosen || mark.dim ? style : "open-end";
    return [{ type: "fade", style: open, toward: mark.opensLeft ? "left" : "right", x: from, width, ...box }];
  }
  const soft = (toward: "left" | "right", x: number): Shape => ({
    type: "fade",
    style,
    toward,
    x,
    width: SOFT_EDGE,
    ...box,
  });
  return [
    { type: "rect", style, x: from, width, ...box },
    ...(look.edges & EDGES.approximateStart && from === mark.from ? [soft("left", from - SOFT_EDGE)] : []),
    ...(look.edges & EDGES.approximateEnd && to === mark.to ? [soft("right", from + width)] : []),
    ...(look.edges & EDGES.uncertain ? brackets(mark, from, from + width, look.isChosen) : []),
  ];
}

/** Only at ends that are in view. */
function brackets(mark: PlacedMark, from: number, to: number, isChosen: boolean): readonly Shape[] {
  const style = isChosen ? "bracket-chosen" : "bracket";
  const y = mark.y + mark.height - 2 + EXTENT / 2;
  const side = (x: number, inward: number): Shape => ({
    type: "path",
    style,
    steps: [
      ["M", x + inward, y - 3.5],
      ["L", x, y - 3.5],
      ["L", x, y + 2],
      ["L", x + inward, y + 2],
    ],
  });
  return [...(from <= mark.from ? [side(from - 2, 2)] : []), ...(to >= mark.to ? [side(to + 2, -2)] : [])];
}

/** From the time a claim speaks of to where it was said; what it leaves open fades behind its words. */
function claimLine(mark: PlacedMark, { isChosen }: Look, { axis }: ScorePicture): readonly Shape[] {
  const y = mark.y + mark.height / 2;
  const style = isChosen ? "claim-chosen" : mark.dim ? "claim-dim" : "claim";
  const right = axis.left + axis.width;
  const from = Math.max(axis.left, Math.min(mark.from, mark.x - 6));
  const end = mark.x + mark.width;
  return [
    line(style, from, y, Math.min(mark.x, right)),
    ...(mark.from >= axis.left
      ? [{ type: "circle", x: mark.from, y, radius: 2.2, fill: style } as const]
      : []),
    ...(end + OPEN_END <= right + OVERRUN
      ? [
          {
            type: "fade",
            style: "open-end",
            toward: "right",
            x: end,
            y: y - 0.5,
            width: OPEN_END,
            height: 1,
          } as const,
        ]
      : []),
  ];
}
