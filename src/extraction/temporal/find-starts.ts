import { openingsOf } from "./openings.ts";
import { PLACES, plantTree } from "./opening-tree.ts";

/** For each of the patterns, in their order, the offsets at which a match of it may begin, rising. */
export type Starts = readonly (readonly number[])[];

/**
 * Prepares a search for many patterns at once: one walk over a text, from every character down the
 * tree of their openings. What is left for a pattern to try is the few places where it may begin.
 *
 *     root ─ t ─ h ─ e ─ ␣      →  en-month-day, en-season, …
 *          └ m ─ a ─ y          →  en-month, …
 *
 * `depth` is how many symbols of an opening are looked at.
 */
export function startFinder(patterns: readonly string[], depth: number): (folded: string) => Starts {
  const { symbols, width, next, inner, attempts } = plantTree(
    patterns.map((pattern) => openingsOf(pattern, depth)),
  );
  return (folded) => {
    const starts: number[][] = patterns.map(() => []);
    const { length } = folded;
    let wasWord = false;
    let wasFigure = false;
    for (let start = 0; start < length; start += 1) {
      const code = folded.charCodeAt(start);
      const isWord = isWordCharacter(code);
      const isFigure = code >= 0x30 && code <= 0x39;
      const inside = isFigure && wasFigure ? PLACES.insideNumber : PLACES.insideWord;
      const place = isWord === wasWord ? inside : PLACES.atEdge;
      wasWord = isWord;
      wasFigure = isFigure;
      let node = next[symbols[code] ?? 0] ?? 0;
      if (node === 0) continue;
      for (let at = start + 1; node < inner && at < length; at += 1) {
        const child = next[node * width + (symbols[folded.charCodeAt(at)] ?? 0)] ?? 0;
        if (child === 0) break;
        node = child;
      }
      for (const pattern of attempts[place]?.[node] ?? []) starts[pattern]?.push(start);
    }
    return starts;
  };
}

/** As `\w` and `\b` see it: the folded text has small letters only. */
const isWordCharacter = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || code === 0x5f;
