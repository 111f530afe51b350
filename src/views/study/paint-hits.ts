/** The name by which `::highlight()` styles the hits. */
const NAME = "hits";

/** Whether the browser can paint ranges by itself; some have one half of the API without the other. */
export const hasHighlights = (): boolean =>
  typeof Highlight !== "undefined" && typeof CSS !== "undefined" && "highlights" in CSS;

/**
 * Paints ranges as hits: by the CSS Custom Highlight API, or, where a browser lacks it, by boxes laid
 * over the text, which change nothing in it either. Painting none takes all away. Boxes must be laid
 * anew when the text flows anew: given back are the paragraphs that have some.
 */
export function paintHits(reader: HTMLElement, ranges: readonly Range[]): ReadonlySet<HTMLElement> {
  for (const box of reader.querySelectorAll(".hit-box")) box.remove();
  if (!hasHighlights()) return layBoxes(ranges);
  if (ranges.length === 0) CSS.highlights.delete(NAME);
  else CSS.highlights.set(NAME, new Highlight(...ranges));
  return NONE;
}

const NONE: ReadonlySet<HTMLElement> = new Set();

/** Everything is measured before anything is added: thousands of hits are laid in one go. */
function layBoxes(ranges: readonly Range[]): ReadonlySet<HTMLElement> {
  const measured = ranges.flatMap((range) => {
    const text = range.startContainer.parentElement?.closest<HTMLElement>("[data-from]");
    if (!text) return [];
    const origin = text.getBoundingClientRect();
    return [...range.getClientRects()].map(({ left, top, width, height }) => ({
      text,
      style: `left:${left - origin.left}px;top:${top - origin.top}px;width:${width}px;height:${height}px`,
    }));
  });
  for (const { text, style } of measured) {
    const box = document.createElement("span");
    box.className = "hit-box";
    box.setAttribute("aria-hidden", "true");
    box.style.cssText = style;
    text.append(box);
  }
  return new Set(measured.map(({ text }) => text));
}
