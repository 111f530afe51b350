import { useEffect, useState } from "react";
import type { Palette } from "../../timeline/shape-styles.ts";
import { readPalette, watchPalette } from "./palette.ts";

/** The palette of the page as it is now: read once, and again when the theme changes. */
export function usePalette(): Palette {
  const [palette, setPalette] = useState(() => readPalette(document.documentElement));
  useEffect(() => watchPalette(() => setPalette(readPalette(document.documentElement))), []);
  return palette;
}
