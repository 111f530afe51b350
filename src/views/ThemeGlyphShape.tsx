import { GLYPH_PATHS } from "../timeline/glyph-paths.ts";
import type { GlyphName } from "../timeline/glyph-paths.ts";

type ThemeGlyphShapeProps = {
  readonly glyph: GlyphName;
  /** Hollow: the theme is absent. */
  readonly isHollow?: boolean;
  readonly size?: number;
};

/** The outline of a theme in the colour of its family. */
export function ThemeGlyphShape({ glyph, isHollow = false, size = 12 }: ThemeGlyphShapeProps) {
  return (
    <svg
      className={isHollow ? "theme-glyph is-hollow" : "theme-glyph"}
      width={size}
      height={size}
      viewBox="-1.5 -1.5 3 3"
      aria-hidden="true"
    >
      <path d={GLYPH_PATHS[glyph]} />
    </svg>
  );
}
