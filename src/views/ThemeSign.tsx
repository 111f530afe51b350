import { selectIndex } from "../selectors/select-index.ts";
import { useAppState } from "./page-context.ts";
import { ThemeGlyphShape } from "./ThemeGlyphShape.tsx";
import { useThemeGlyphs } from "./use-theme-glyphs.ts";

type ThemeSignProps = { readonly id: string; readonly size?: number };

/** The outline by which a theme is known beside its colour: at its beads, in its card, in the filter. */
export function ThemeSign({ id, size = 12 }: ThemeSignProps) {
  const index = useAppState(selectIndex);
  const glyph = useThemeGlyphs()(index?.corpus.themes.findIndex((theme) => theme.id === id) ?? -1);
  return glyph && <ThemeGlyphShape glyph={glyph.glyph} size={size} />;
}
