import type { EventKind } from "../domain/timeline-event.ts";
import { groundShapes } from "./era-shapes.ts";
import type { PlacedMark, ScorePicture } from "./score-picture.ts";
import type { Shape } from "./shape.ts";
import type { ShapesQuestion } from "./shapes-question.ts";
import type { Tone } from "./shape-styles.ts";

/** How wide a ghost is, from the day it stands at, with a little air; its row is kept free so far. */
export const GHOST_ROOM = 24;

const SYMBOL = 16;
const EXTENT = 2.5;
/** A ghost may stand this far over the edge of the axis. */
const OVERRUN = 14;
/** From dot to dot of the link to a ghost, and between the link and what stands at its ends. */
const DOT_STEP = 4;
const AIR = 6;
/** The room for words that their mark leaves free after them, less the air. */
const AFTER_WORDS = 8;
const OR = { en: "or", zh: "或" } as const;

type GhostLook = { readonly kind: EventKind; readonly tone: Tone; readonly isChosen: boolean };

/**
 * The other days the text leaves open: the same shape, only outlined, linked to the mark by dots and "or".
 * A ghost whose day lies under the words of its mark is only a bar below them, until one looks closer.
 *
 *     ■ Conference ····· or ····· □
 */
export function ghostShapes(
  mark: PlacedMark,
  { kind, tone, isChosen }: GhostLook,
  picture: ScorePicture,
  { language, measure }: ShapesQuestion,
): readonly Shape[] {
  const { axis } = picture;
  const y = mark.y + 9;
  const right = axis.left + axis.width + OVERRUN;
  const style = isChosen ? "ghost-link-chosen" : "ghost-link";
  const or = OR[language];
  const width = measure(or, "or", language);
  const least = width + 2 * AIR;
  return mark.ghosts.flatMap(({ x, from, to }, nth): Shape[] => {
    // Between one ghost and the next, or beside the words of the mark.
    const before = mark.ghosts[nth - 1];
    const words = mark.x + mark.width - AFTER_WORDS;
    const linkStart = x < mark.x ? x + SYMBOL + 2 : Math.max(words, before ? before.x + SYMBOL + 2 : words);
    const linkEnd = (x < mark.x ? mark.x : x) - AIR;
    const isApart = linkEnd - linkStart >= least;
    // Far in, the other day is a million dots away: only those in view are drawn, each in its place.
    const start = linkStart + DOT_STEP * Math.max(0, Math.ceil((axis.left - linkStart) / DOT_STEP));
    const end = Math.min(linkEnd, right);
    const [extentStart, extentEnd] = [Math.max(axis.left, from), Math.min(right, to)];
    const middle = (start + end) / 2;
    const link: readonly Shape[] =
      !isApart || end <= start
        ? []
        : end - start < least
          ? [{ type: "line", style, x1: start, x2: end, y1: y, y2: y }]
          : [
              { type: "line", style, x1: start, x2: middle - width / 2 - 4, y1: y, y2: y },
              { type: "line", style, x1: middle + width / 2 + 4, x2: end, y1: y, y2: y },
              ...groundShapes(
                { left: middle - width / 2 - 2, top: y - 7, width: width + 4, height: 14 },
                picture,
              ),
              { type: "text", style: "or", text: or, language, x: middle - width / 2, y: y + 3.5 },
            ];
    const isInView = isApart && x + SYMBOL >= axis.left && x <= right;
    return [
      ...link,
      ...(isInView
        ? [{ type: "symbol", kind, look: "unknown", tone, x: x - 2, y: mark.y + 1, size: SYMBOL } as const]
        : []),
      ...(extentEnd < extentStart
        ? []
        : [
            {
              type: "rect",
              style: "extent-outside",
              x: extentStart,
              y: mark.y + mark.height - 2,
              width: Math.max(2, extentEnd - extentStart),
              height: EXTENT,
            } as const,
          ]),
    ];
  });
}
