import { writeCsv } from "../base/write-csv.ts";
import type { Language } from "../domain/language.ts";
import type { AnnotationSet } from "./annotation.ts";
import { placeAnnotations } from "./annotation.ts";

const HEAD = ["type", "id", "label", "date (EDTF)", "source", "file", "paragraph", "start", "end", "words"];

/** One row per passage; `start` and `end` count code points, as in the other forms. */
export const writeAnnotationCsv = (set: AnnotationSet, language: Language): string =>
  writeCsv([
    HEAD,
    ...placeAnnotations(set).map(({ annotation, source, start, end, paragraph }) => [
      annotation.type,
      annotation.id,
      annotation.label[language],
      annotation.date ?? "",
      source.shortTitle[language],
      source.file,
      paragraph ?? "",
      start,
      end,
      annotation.passage.exact,
    ]),
  ]);
