import { FACES, TONES } from "../../timeline/shape-styles.ts";
import type { Face, Palette, Tone } from "../../timeline/shape-styles.ts";

/** Where colours are forced, the system's own: its words, its paper, its highlight. */
const FORCED: Readonly<Record<Tone, string>> = {
  paper: "Canvas",
  ink: "CanvasText",
  quiet: "CanvasText",
  rule: "CanvasText",
  faint: "Canvas",
  accent: "Highlight",
  proposed: "CanvasText",
  recede: "GrayText",
  "family-1": "CanvasText",
  "family-2": "CanvasText",
  "family-3": "CanvasText",
  "family-4": "CanvasText",
  "family-5": "CanvasText",
};

const FORCED_QUERY = "(forced-colors: active)";
const CHANGES = [FORCED_QUERY, "(prefers-color-scheme: dark)", "print"];

/** The tones and faces the page has now, from its custom properties. */
export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element);
  const isForced = matchMedia(FORCED_QUERY).matches;
  const read = (name: string) => style.getPropertyValue(`--${name}`).trim();
  const tones = Object.fromEntries(
    TONES.map((tone) => [tone, isForced ? FORCED[tone] : read(tone) || "#000"]),
  ) as Record<Tone, string>;
  const faces = Object.fromEntries(FACES.map((face) => [face, read(face) || "sans-serif"])) as Record<
    Face,
    string
  >;
  return { tones, faces, isForced };
}

/** Calls back when the palette may have changed: the system's theme, forced colours, print, or a class on the page. */
export function watchPalette(onChange: () => void): () => void {
  const lists = CHANGES.map((query) => matchMedia(query));
  for (const list of lists) list.addEventListener("change", onChange);
  const observer = new MutationObserver(onChange);
  observer.observe(document.documentElement, { attributeFilter: ["class", "data-theme", "style"] });
  return () => {
    for (const list of lists) list.removeEventListener("change", onChange);
    observer.disconnect();
  };
}
