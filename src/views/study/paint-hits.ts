/** The name by which `::highlight()` styles the hits. */
const NAME = "hits";

/**
 * Paints ranges as hits: by the CSS Custom Highlight API, or, where a browser lacks it, by boxes laid
 * over the text, which change nothing in it either. Painting none takes all away.
 */
export function paintHits(reader: HTMLElement, ranges: readonly Range[]): void {
  for (const box of reader.querySelectorAll(".hit-box")) box.remove();
  if (typeof CSS !== "undefined" && "highlights" in CSS) {
    if (ranges.length === 0) CSS.highlights.delete(NAME);
    else CSS.highlights.set(NAME, new Highlight(...ranges));
    return;
  }
  for (const range of ranges) layBoxes(range);
}

function layBoxes(range: Range): void {
  const page = range.startContainer.parentElement?.closest<HTMLElement>("[data-from]");
  if (!page) return;
  const origin = page.getBoundingClientRect();
  for (const { left, top, width, height } of range.getClientRects()) {
    const box = document.createElement("span");
    box.className = "hit-box";
    box.setAttribute("aria-hidden", "true");
    box.style.cssText = `left:${left - origin.left}px;top:${top - origin.top}px;width:${width}px;height:${height}px`;
    page.append(box);
  }
}
