import type { AnnotationSet, PlacedAnnotation } from "./annotation.ts";
import { placeAnnotations } from "./annotation.ts";

/**
 * A W3C Web Annotation page (REC-annotation-model-20170223): every annotation with both selectors, the
 * quotation with its context and the position in code points. The hash says of which text they are.
 */
export function writeW3c(set: AnnotationSet): string {
  const id = (rest: string) => `${set.page ?? `urn:throughline:${encodeURIComponent(set.corpusId)}`}#${rest}`;
  const page = {
    "@context": ["http://www.w3.org/ns/anno.jsonld", { x: "urn:throughline:" }],
    id: id("annotations"),
    type: "AnnotationPage",
    items: placeAnnotations(set).map((placed, at) => annotationOf(placed, at, id)),
  };
  return `${JSON.stringify(page, undefined, 2)}\n`;
}

function annotationOf(
  { annotation, source, start, end }: PlacedAnnotation,
  at: number,
  id: (rest: string) => string,
) {
  const { type, passage, label, date } = annotation;
  const { exact, prefix, suffix } = passage;
  return {
    id: id(`annotation-${at + 1}`),
    type: "Annotation",
    motivation: type === "event" ? "linking" : "classifying",
    body: [
      {
        type: "SpecificResource",
        source: id(`v=1&sel=${type}:${encodeURIComponent(annotation.id)}`),
        purpose: type === "event" ? "linking" : "classifying",
      },
      { type: "TextualBody", value: label.en, language: "en", purpose: "describing" },
      { type: "TextualBody", value: label.zh, language: "zh-Hans", purpose: "describing" },
    ],
    ...(date !== undefined && { "x:edtf": date }),
    target: {
      source: source.file,
      "x:textSha256": source.sha256,
      selector: [
        { type: "TextQuoteSelector", exact, prefix, suffix },
        { type: "TextPositionSelector", start, end },
      ],
    },
  };
}
