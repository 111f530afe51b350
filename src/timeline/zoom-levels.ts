/**
 * Zooms are kept as levels, four to an octave: at level n the axis is 2^(n/4) times as long as when
 * it shows everything. A label that speaks from a level on speaks at all deeper ones.
 */
export const LEVELS = 250;
export const NEVER = 255;
const PER_OCTAVE = 4;

const ZOOMS = Float64Array.from({ length: LEVELS + 1 }, (_, level) => 2 ** (level / PER_OCTAVE));

export const zoomOf = (level: number): number => ZOOMS[level] ?? Infinity;

/** The first level at which the axis is at least `zoom` times as long. */
export function levelFrom(zoom: number): number {
  if (zoom <= 1) return 0;
  if (!(zoom <= zoomOf(LEVELS))) return NEVER;
  const level = Math.max(0, Math.ceil(PER_OCTAVE * Math.log2(zoom) - 1e-9));
  return zoomOf(level) >= zoom ? level : level + 1;
}

/** The last level at which the axis is no longer than `zoom` times: what speaks there speaks at `zoom`. */
export function levelAt(zoom: number): number {
  if (!(zoom > 1)) return 0;
  const level = Math.min(LEVELS, Math.floor(PER_OCTAVE * Math.log2(zoom) + 1e-9));
  // A hair below a level, as windows that were rounded to days are, still counts as that level.
  return zoomOf(level) > zoom * (1 + 1e-6) ? level - 1 : level;
}

/** The level of a zoom as a number between levels: what grows with the zoom grows with it. */
export const levelsTo = (zoom: number): number =>
  zoom > 1 ? Math.min(LEVELS, PER_OCTAVE * Math.log2(zoom)) : 0;

export const octaveOf = (level: number): number => Math.floor(level / PER_OCTAVE);
