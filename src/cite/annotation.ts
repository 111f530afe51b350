import type { Bilingual } from "../domain/language.ts";
import type { Passage } from "../domain/passage.ts";
import type { SourceDocument } from "../domain/source-document.ts";
import { contains } from "../domain/span.ts";

/** Words of a source and what is said of them: that they are evidence of an event, or that a formula stands there. */
export type Annotation = {
  readonly type: "event" | "theme";
  readonly id: string;
  readonly label: Bilingual;
  readonly passage: Passage;
  /** EDTF, of an event that has a date. */
  readonly date?: string;
};

/** All that an export is made of. `page` is the address of the page without its fragment, where there is one. */
export type AnnotationSet = {
  readonly corpusId: string;
  readonly title: Bilingual;
  readonly page?: string;
  readonly sources: ReadonlyMap<string, SourceDocument>;
  readonly annotations: readonly Annotation[];
};

/** A passage in Unicode code points, as W3C and TEI count them, with its paragraph. */
export type PlacedAnnotation = {
  readonly annotation: Annotation;
  readonly source: SourceDocument;
  readonly start: number;
  readonly end: number;
  readonly paragraph?: number;
};

/** Annotations of unknown sources are left out: no mark without words. */
export function placeAnnotations({ sources, annotations }: AnnotationSet): readonly PlacedAnnotation[] {
  const counters = new Map<string, (offset: number) => number>();
  return annotations.flatMap((annotation) => {
    const { passage } = annotation;
    const source = sources.get(passage.sourceId);
    if (!source) return [];
    const count = counters.get(source.id) ?? pointCounter(source.text);
    counters.set(source.id, count);
    const segment = source.segments.find((one) => contains(one, passage));
    return [
      {
        annotation,
        source,
        start: count(passage.start),
        end: count(passage.end),
        ...(segment?.number !== undefined && { paragraph: segment.number }),
      },
    ];
  });
}

/** Code points before a UTF-16 offset: counted once for a text, and not at all where the two are the same. */
function pointCounter(text: string): (offset: number) => number {
  if (!/[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text)) return (offset) => offset;
  const points = new Uint32Array(text.length + 1);
  for (let at = 0, seen = 0; at <= text.length; at += 1) {
    points[at] = seen;
    const isPair = (text.codePointAt(at) ?? 0) > 0xffff;
    if (isPair) points[at + 1] = seen;
    if (isPair) at += 1;
    seen += 1;
  }
  return (offset) => points[offset] ?? 0;
}
