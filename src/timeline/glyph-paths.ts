/**
 * Outlines that tell the themes of a family apart, around the middle 0, 0 and with the area of a circle
 * of radius 1, so that beads of one rate are equally large whatever their outline.
 */
export const GLYPHS = [
  "circle",
  "square",
  "diamond",
  "triangle",
  "hexagon",
  "wedge",
  "cross",
  "slant",
] as const;
export type GlyphName = (typeof GLYPHS)[number];

export const GLYPH_PATHS: Readonly<Record<GlyphName, string>> = {
  circle: "M1 0A1 1 0 1 1 -1 0A1 1 0 1 1 1 0Z",
  square: "M-.886 -.886H.886V.886H-.886Z",
  diamond: "M0 -1.253L1.253 0L0 1.253L-1.253 0Z",
  triangle: "M0 -1.166L1.347 1.166H-1.347Z",
  hexagon: "M-1.1 0L-.55 -.952H.55L1.1 0L.55 .952H-.55Z",
  wedge: "M0 1.166L-1.347 -1.166H1.347Z",
  cross: "M-.5 -1.035H.5V-.5H1.035V.5H.5V1.035H-.5V.5H-1.035V-.5H-.5Z",
  slant: "M-.63 -.8H1.33L.63 .8H-1.33Z",
};

/** Where a number stands best, below the middle, in the same unit. */
export const GLYPH_COUNT_Y: Readonly<Record<GlyphName, number>> = {
  circle: 0,
  square: 0,
  diamond: 0,
  triangle: 0.36,
  hexagon: 0,
  wedge: -0.36,
  cross: 0,
  slant: 0,
};

/** The diameter at which an outline holds a number of one, two or three digits. */
export const GLYPH_LEAST: Readonly<Record<GlyphName, readonly [number, number, number]>> = {
  circle: [13, 15, 19],
  square: [13, 15, 20],
  diamond: [13, 17, 21],
  triangle: [14, 18, 21],
  hexagon: [13, 15, 19],
  wedge: [14, 18, 21],
  cross: [14, 15, 19],
  slant: [13, 15, 18],
};

/** The outline of the theme at a place of its family; a family of more than eight begins again. */
export const glyphAt = (place: number): GlyphName => GLYPHS[place % GLYPHS.length] ?? "circle";
