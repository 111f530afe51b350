import type { Language } from "../domain/language.ts";
import type { SourceDocument } from "../domain/source-document.ts";
import { createSelector } from "./create-selector.ts";
import { selectIndex } from "./select-index.ts";

/** Texts worth reading side by side, by the ids of their witnesses. */
export type Preset = { readonly type: "triptych" | "two-reports"; readonly witnesses: readonly string[] };

/**
 * A triptych is a text, its translation and another report of the same event in the language of
 * the translation; two reports are two sources of one event, in one language, each pair once.
 */
export const selectPresets = createSelector([selectIndex], (index): readonly Preset[] => {
  const sources = index?.corpus.sources ?? [];
  return sources.flatMap((source, at) =>
    source.witnesses.flatMap(({ id, language, translates }): readonly Preset[] => {
      const official = reportOf(sources, source, language);
      const later = reportOf(sources.slice(at), source, language);
      return [
        ...(translates === undefined || official === undefined
          ? []
          : [{ type: "triptych", witnesses: [translates, id, official] } as const]),
        ...(later === undefined ? [] : [{ type: "two-reports", witnesses: [id, later] } as const]),
      ];
    }),
  );
});

/** The witness of another source that reports the same event in a language. */
const reportOf = (sources: readonly SourceDocument[], source: SourceDocument, language: Language) =>
  source.reports === undefined
    ? undefined
    : sources
        .filter((other) => other !== source && other.reports === source.reports)
        .flatMap(({ witnesses }) => witnesses)
        .find((witness) => witness.language === language)?.id;
