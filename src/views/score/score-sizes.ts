/** Sizes of the score in CSS pixels, in one place because layout, drawing and CSS must agree. */
const LABEL_COLUMN = 168;
const UNDATED_COLUMN = 226;
const NARROWEST_AXIS = 640;
const NARROW = 760;

/**
 * The score's three columns. On a narrow screen the labels of the threads move above their
 * lines, and the axis keeps a width at which wordings can be read: the score scrolls sideways.
 */
export function scoreColumns(frame: number): {
  readonly isNarrow: boolean;
  readonly left: number;
  readonly width: number;
  readonly undated: number;
  /** Heights of a row of marks and of claims; on small screens as high as a finger needs. */
  readonly row: number;
  readonly claimRow: number;
} {
  const isNarrow = frame < NARROW;
  const left = isNarrow ? 14 : LABEL_COLUMN;
  const undated = isNarrow ? 190 : UNDATED_COLUMN;
  return {
    isNarrow,
    left,
    width: Math.max(NARROWEST_AXIS, frame - left - undated - RIGHT_EDGE),
    undated,
    row: isNarrow ? 24 : 18,
    claimRow: isNarrow ? 24 : 15,
  };
}

/** Where the rows of one picture stand, from its top. */
export type ScoreRows = {
  readonly row: number;
  readonly claimRow: number;
  readonly claimTop: number;
  readonly axisY: number;
};

export const RIGHT_EDGE = 16;
export const TOP = 8;
export const CLAIM_TOP = 10;
export const AXIS_HEIGHT = 26;
/** What matters most is always on the score; the rest folds away once the picture is this high. */
export const maxRows = (importance: number): number => (importance === 3 ? 8 : 20);
export const LABEL_FONT = 12.5;
export const LABEL_OFFSET = 20;
export const LABEL_GAP = 14;
/** Labels longer than this are cut with an ellipsis; the whole is in the mark's name and in the margin. */
export const LONGEST_LABEL = 216;
