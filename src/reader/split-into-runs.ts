import type { Span } from "../domain/span.ts";

/** A span to be shown now, with what it shows: evidence of events, a formula of themes, a date. */
export type Highlight = Span & {
  readonly layer: "evidence" | "theme" | "date" | "selected";
  /** Event id, theme id or temporal expression id, by layer. */
  readonly id: string;
};

/** A stretch of text over which the same highlights stand. */
export type Run<T extends Span = Highlight> = Span & { readonly highlights: readonly T[] };

/**
 * Cuts [start, end) at every edge of a highlight; the runs joined give back the text.
 *
 *     highlights      |---A---|
 *                         |-----B-----|
 *     runs        |···|-A-|AB-|---B---|···|
 *
 * A sweep over the sorted edges: time grows with the number of highlights times how many
 * of them overlap at one place, not with the square of their number.
 */
export function splitIntoRuns<T extends Span>(stretch: Span, highlights: readonly T[]): readonly Run<T>[] {
  const inside = highlights
    .filter((highlight) => highlight.start < stretch.end && stretch.start < highlight.end)
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  const edges = new Set<number>([stretch.start, stretch.end]);
  for (const { start, end } of inside) {
    edges.add(Math.max(start, stretch.start));
    edges.add(Math.min(end, stretch.end));
  }
  const cuts = [...edges].toSorted((a, b) => a - b);
  const runs: Run<T>[] = [];
  let open: T[] = [];
  let next = 0;
  for (let at = 0; at + 1 < cuts.length; at += 1) {
    const start = cuts[at] ?? stretch.start;
    const end = cuts[at + 1] ?? stretch.end;
    open = open.filter((highlight) => highlight.end > start);
    for (let candidate = inside[next]; candidate && candidate.start <= start; candidate = inside[next]) {
      open.push(candidate);
      next += 1;
    }
    runs.push({ start, end, highlights: [...open] });
  }
  return runs;
}
