import type { AnnotationSet } from "../../cite/annotation.ts";
import { writeAnnotationCsv } from "../../cite/write-annotation-csv.ts";
import { writeTei } from "../../cite/write-tei.ts";
import { writeW3c } from "../../cite/write-w3c.ts";
import { fileNamePart } from "../../base/file-name.ts";
import type { CorpusIndex } from "../../selectors/corpus-index.ts";
import { selectAnnotations } from "../../selectors/select-annotations.ts";
import type { AppState } from "../../state/app-state.ts";
import { saveFile } from "../picture/save-file.ts";
import { viewAddress } from "../picture/view-address.ts";
import { takeWordsOf } from "../words/take-words.ts";
import type { Export } from "../words/take-words.ts";

const TYPES: Readonly<Record<Export, readonly [ending: string, mediaType: string]>> = {
  w3c: ["jsonld", "application/ld+json"],
  tei: ["xml", "application/tei+xml"],
  csv: ["csv", "text/csv;charset=utf-8"],
};

/** Writes what is on show into a file; answers in one sentence. */
export function saveExport(kind: Export, state: AppState, index: CorpusIndex): string {
  const { corpus, sources } = index;
  const page = viewAddress(state, location);
  const set: AnnotationSet = {
    corpusId: corpus.id,
    title: corpus.title,
    ...(page !== undefined && { page }),
    sources,
    annotations: selectAnnotations(state),
  };
  const { language } = state.view;
  const text =
    kind === "w3c" ? writeW3c(set) : kind === "tei" ? writeTei(set) : writeAnnotationCsv(set, language);
  const [ending, type] = TYPES[kind];
  const name = `${fileNamePart(corpus.id, "corpus")}-annotations.${ending}`;
  saveFile(new Blob([text], { type }), name);
  return takeWordsOf(language).saved(name);
}
