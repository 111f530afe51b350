import type { Palette } from "../../timeline/shape-styles.ts";

/** What is made once for the colours of a palette, by name; forgotten with the palette. */
export function keepByPalette<T>(): (palette: Palette) => Map<string, T> {
  const kept = new WeakMap<Palette, Map<string, T>>();
  return (palette) => {
    const found = kept.get(palette);
    if (found) return found;
    const made = new Map<string, T>();
    kept.set(palette, made);
    return made;
  };
}
