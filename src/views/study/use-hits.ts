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
    const spans = spansBySource(corpus, lines);
    let frame: number | undefined;
    const paint = () => {
      frame = undefined;
      const ranges = [...reader.querySelectorAll<HTMLElement>("[data-from]")].flatMap((element) => {
        const source = element.closest<HTMLElement>("[data-source]")?.dataset["source"];
        const inSource = source === undefined ? undefined : spans.get(source);
        const from = Number(element.dataset["from"]);
        return inSource ? findRanges(element, from, within(inSource, from, element)) : [];
      });
      paintHits(reader, ranges);
    };
    const soon = () => {
      frame ??= requestAnimationFrame(paint);
    };
    const observer = new MutationObserver((changes) => {
      const isOwn = ({ addedNodes, removedNodes }: MutationRecord) =>
        [...addedNodes, ...removedNodes].every((node) => node instanceof Element && node.matches(".hit-box"));
      if (!changes.every(isOwn)) soon();
    });
    observer.observe(reader, { childList: true, subtree: true, characterData: true });
    soon();
    return () => {
      observer.disconnect();
      if (frame !== undefined) cancelAnimationFrame(frame);
      paintHits(reader, []);
    };
  }, [corpus, lines]);
}

function spansBySource({ sources }: Corpus, lines: Int32Array): ReadonlyMap<string, readonly Span[]> {
  const found = new Map<string, Span[]>();
  for (let at = 0; at < lines.length; at += LINE_WIDTH) {
    const id = sources[lines[at] ?? 0]?.id ?? "";
    const spans = found.get(id) ?? [];
    if (spans.length === 0) found.set(id, spans);
    if (spans.length < MOST_PER_TEXT) spans.push({ start: lines[at + 1] ?? 0, end: lines[at + 2] ?? 0 });
  }
  for (const spans of found.values()) spans.sort((a, b) => a.start - b.start);
  return found;
}

function within(spans: readonly Span[], from: number, element: Element): readonly Span[] {
  const to = from + (element.textContent?.length ?? 0);
  return spans.filter(({ start, end }) => start < to && end > from);
}
