import { passageAt, type Passage } from "../../domain/passage.ts";
import type { EventSource } from "./event-source.ts";

/** Gives the passage of a span, the same object when the same span is asked for again. */
export type PassageBook = (source: EventSource, start: number, end: number) => Passage;

/** Several events rest on one sentence and on one name: a long text needs half as many passages. */
export function createPassageBook(): PassageBook {
  const books = new Map<EventSource, Map<number, Passage>>();
  return (source, start, end) => {
    let byStart = books.get(source);
    if (byStart === undefined) books.set(source, (byStart = new Map()));
    const known = byStart.get(start);
    if (known?.end === end) return known;
    const passage = passageAt(source.id, source.text, start, end);
    byStart.set(start, passage);
    return passage;
  };
}
