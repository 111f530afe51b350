import { useMemo } from "react";
import { selectIndex } from "../selectors/select-index.ts";
import { glyphAt } from "../timeline/glyph-paths.ts";
import { TONES } from "../timeline/shape-styles.ts";
import type { ThemeGlyph } from "../timeline/vertical-shapes.ts";
import { useAppState } from "./page-context.ts";

const FAMILY_TONES = TONES.filter((tone) => tone.startsWith("family-"));

/** Outline and colour of a theme, by its index in the corpus: the outline by its place in its family. */
export function useThemeGlyphs(): (theme: number) => ThemeGlyph | undefined {
  const index = useAppState(selectIndex);
  return useMemo(() => {
    const places = new Map<string, number>();
    const glyphs = (index?.corpus.themes ?? []).map(({ familyId }): ThemeGlyph => {
      const place = places.get(familyId) ?? 0;
      places.set(familyId, place + 1);
      const rank = index?.familyRank.get(familyId) ?? 1;
      return { glyph: glyphAt(place), tone: FAMILY_TONES[rank - 1] ?? "ink" };
    });
    return (theme) => glyphs[theme];
  }, [index]);
}
