import { assert } from "../base/assert.ts";
import type { Span } from "./span.ts";

/**
 * The exact words that justify a mark: a W3C TextPositionSelector and TextQuoteSelector
 * kept together. `exact` must equal `text.slice(start, end)`; nothing is ever re-anchored
 * by guess, because this corpus is made of formulas that look alike.
 */
export type Passage = Span & {
  readonly sourceId: string;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
};

/** UTF-16 units of context kept on each side. */
export const CONTEXT_LENGTH = 32;

export function passageAt(sourceId: string, text: string, start: number, end: number): Passage {
  const isInside = 0 <= start && start < end && end <= text.length;
  if (!isInside) assert(false, `no passage [${start}, ${end}) in ${sourceId}`); // worded only when needed
  return {
    sourceId,
    start,
    end,
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT_LENGTH), start),
    suffix: text.slice(end, end + CONTEXT_LENGTH),
  };
}

/** True when the stored words and their context still stand exactly where the passage says. */
export function resolves({ start, end, exact, prefix, suffix }: Passage, text: string): boolean {
  const before = start - prefix.length;
  return (
    start < end &&
    exact.length === end - start &&
    before >= 0 && // `startsWith` takes a negative place for 0
    text.startsWith(exact, start) &&
    text.startsWith(prefix, before) &&
    text.startsWith(suffix, end)
  );
}
