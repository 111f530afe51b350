import { useEffect } from "react";
import { LINE_WIDTH } from "../../concordance/line-list.ts";
import type { Corpus } from "../../domain/corpus.ts";
import type { Span } from "../../domain/span.ts";
import { findRanges } from "./find-ranges.ts";
import { paintHits } from "./paint-hits.ts";

/** Beyond this many a text is nothing but hits. */
const MOST_PER_TEXT = 4000;

/**
 * Paints the places of a concordance in whatever texts stand in the reader, a layer beside evidence
 * and formulas. Painted from outside, over elements that say by `data-from` where in the source of
 * `data-source` their text begins: the reader need not know, nor draw itself again.
 */
export function useHits(corpus: Corpus, lines: Int32Array): void {
  useEffect(() => {
    const reader = document.getElementById("reader");
    if (!reader) return undefined;
    const spans = new Map<string, readonly Span[]>(); // of the texts that stand in the reader
    const spansIn = (id: string): readonly Span[] => {
      const known = spans.get(id) ?? findSpans(corpus, lines, id);
      spans.set(id, known);
      return known;
    };
    let frame: number | undefined;
    const paint = () => {
      frame = undefined;
      const ranges = [...reader.querySelectorAll<HTMLElement>("[data-from]")].flatMap((element) => {
        const source = element.closest<HTMLElement>("[data-source]")?.dataset["source"];
        const from = Number(element.dataset["from"]);
        return source === undefined ? [] : findRanges(element, from, within(spansIn(source), from, element));
      });
      for (const text of paintHits(reader, ranges)) flow.observe(text);
    };
    const soon = () => {
      frame ??= requestAnimationFrame(paint);
    };
    const observer = new MutationObserver((changes) => {
      const isOwn = ({ addedNodes, removedNodes }: MutationRecord) =>
        [...addedNodes, ...removedNodes].every((node) => node instanceof Element && node.matches(".hit-box"));
      if (!changes.every(isOwn)) soon();
    });
    const known = new WeakMap<Element, string>();
    const flow = new ResizeObserver((entries) => {
      for (const { target, contentRect } of entries) {
        const size = `${contentRect.width} ${contentRect.height}`;
        const before = known.get(target);
        known.set(target, size);
        if (before !== undefined && before !== size) soon();
      }
    });
    observer.observe(reader, { childList: true, subtree: true, characterData: true });
    soon();
    return () => {
      observer.disconnect();
      flow.disconnect();
      if (frame !== undefined) cancelAnimationFrame(frame);
      paintHits(reader, []);
    };
  }, [corpus, lines]);
}

function findSpans({ sources }: Corpus, lines: Int32Array, sourceId: string): readonly Span[] {
  const text = sources.findIndex(({ id }) => id === sourceId);
  const spans: Span[] = [];
  for (let at = 0; at < lines.length && spans.length < MOST_PER_TEXT; at += LINE_WIDTH) {
    if (lines[at] === text) spans.push({ start: lines[at + 1] ?? 0, end: lines[at + 2] ?? 0 });
  }
  return spans.toSorted((a, b) => a.start - b.start);
}

function within(spans: readonly Span[], from: number, element: Element): readonly Span[] {
  const to = from + (element.textContent?.length ?? 0);
  return spans.filter(({ start, end }) => start < to && end > from);
}
