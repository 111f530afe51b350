import type { Span } from "../../domain/span.ts";

/**
 * Ranges of spans within an element whose text is that of a source from `from` on. Spans are in
 * order; what lies outside the element is left out.
 */
export function findRanges(element: Element, from: number, spans: readonly Span[]): readonly Range[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const ranges: Range[] = [];
  let start = from;
  let next = 0;
  let open: Range | undefined;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const end = start + (node.textContent?.length ?? 0);
    while (next < spans.length || open) {
      const span = spans[next];
      if (!span) break;
      if (!open) {
        if (span.end <= start) {
          next += 1; // before this element
          continue;
        }
        if (span.start >= end) break;
        open = document.createRange();
        open.setStart(node, Math.max(0, span.start - start));
      }
      if (span.end > end) break;
      open.setEnd(node, span.end - start);
      ranges.push(open);
      open = undefined;
      next += 1;
    }
    start = end;
  }
  if (open && element.lastChild) {
    open.setEndAfter(element.lastChild);
    ranges.push(open);
  }
  return ranges;
}
