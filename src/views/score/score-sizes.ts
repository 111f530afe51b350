/** Sizes of the score in CSS pixels, in one place because layout, drawing and CSS must agree. */
const ROW = 18;
const CLAIM_ROW = 15;
const FINGER = 24;
const LABEL_COLUMN = 168;
const UNDATED_COLUMN = 226;
const NARROWEST_AXIS = 480;
/** Where they would push each other off the screen, as in a frame of somebody else's page. */
const TIGHT = { label: 150, undated: 112, axis: 300 };
/** Height for the heads of the threads and the first three of them; `threads.css` has the same. */
export const LEAST_THREADS = 132;

/** The score's three columns. The axis keeps a width at which wordings can be read. */
export type ScoreColumns = {
  readonly left: number;
  readonly width: number;
  readonly undated: number;
  /** Heights of a row of marks and of claims; as high as a finger needs where fingers point. */
  readonly row: number;
  readonly claimRow: number;
};

export function scoreColumns(frame: number, forFingers = false): ScoreColumns {
  const isTight = frame < LABEL_COLUMN + NARROWEST_AXIS + UNDATED_COLUMN + RIGHT_EDGE;
  const roomy = { label: LABEL_COLUMN, undated: UNDATED_COLUMN, axis: NARROWEST_AXIS };
  const { label, undated, axis } = isTight ? TIGHT : roomy;
  return {
    left: label,
    width: Math.max(axis, frame - label - undated - RIGHT_EDGE),
    undated,
    row: forFingers ? FINGER : ROW,
    claimRow: forFingers ? FINGER : CLAIM_ROW,
  };
}

export const RIGHT_EDGE = 16;

/** Rows of a band, by importance (1 to 3), and those for the claims below them. */
export type BandRows = {
  readonly maxRows: (importance: number) => number;
  readonly claimRows: number;
  /** What would find no room at any zoom opens rows of its own when one looks closer, up to so many. */
  readonly mostRows: number;
};

/**
 * What matters most is always on the score; the rest folds away once the picture is this high. Bands
 * share the height of one, or a score of eight lanes would be six screens high: what finds no row is
 * counted and speaks at a deeper zoom.
 */
export function rowsPerBand(bands: number): BandRows {
  const share = (rows: number, least: number): number => Math.max(least, Math.round(rows / bands));
  const [most, lesser, claimRows] = [share(20, 3), share(8, 2), share(8, 1)];
  return {
    maxRows: (importance) => (importance === 3 ? lesser : most),
    claimRows,
    mostRows: share(20, 12),
  };
}
