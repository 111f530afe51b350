import type { Language } from "../domain/language.ts";
import { passageAt } from "../domain/passage.ts";
import type { SourceDocument, Witness } from "../domain/source-document.ts";
import type { Occurrence } from "../domain/theme.ts";
import { findRenderings } from "../themes/find-renderings.ts";
import type { FindSentence, Rendering } from "../themes/find-renderings.ts";
import { traceDrift } from "../themes/trace-drift.ts";
import type { Drift } from "../themes/trace-drift.ts";
import type { CorpusIndex } from "./corpus-index.ts";
import { inOrderOfIssue } from "./select-reader.ts";

export type FamilyColumn = { readonly source: SourceDocument; readonly witness: Witness };

/** The wordings of one language along the texts that are in it. */
export type FamilyDrift = Drift & { readonly language: Language; readonly columns: readonly FamilyColumn[] };

export type Family = {
  readonly drifts: readonly FamilyDrift[];
  /** In the earliest and the latest dated text that uses the formula; the same where there is but one. */
  readonly first?: Occurrence;
  readonly last?: Occurrence;
  /** What stands across from the Chinese wordings, where texts are aligned with them. */
  readonly renderings: readonly Rendering[];
};

/** All that is known of one formula, text by text. Core wordings only, as everywhere that counts. */
export function readFamily(index: CorpusIndex, themeId: string): Family {
  const columns = inOrderOfIssue(index.corpus.sources).flatMap((source) =>
    source.witnesses.map((witness): FamilyColumn => ({ source, witness })),
  );
  const drifts = (["en", "zh"] as const).flatMap((language) => {
    const own = columns.filter(({ witness }) => witness.language === language);
    const drift = traceDrift(own.map(({ witness }) => index.coreIn(themeId, witness.id)));
    return drift.rows.length === 0 ? [] : [{ ...drift, language, columns: own }];
  });
  const dated = columns
    .filter(({ source }) => source.publication.earliest !== undefined)
    .map(({ witness }) => index.coreIn(themeId, witness.id))
    .filter((here) => here.length > 0);
  const [first, last] = [dated[0]?.[0], dated.at(-1)?.at(-1)];
  const core = (index.occurrencesByTheme.get(themeId) ?? []).filter(({ strength }) => strength === "core");
  const zh = core.filter(({ witnessId }) => index.witnesses.get(witnessId)?.witness.language === "zh");
  return {
    drifts,
    ...(first && { first }),
    ...(last && { last }),
    renderings: findRenderings(zh, core, index.corpus.alignments, sentenceFinder(index)).filter(
      ({ counterparts }) => counterparts.length > 0,
    ),
  };
}

function sentenceFinder(index: CorpusIndex): FindSentence {
  const known = new Map<string, ReadonlyMap<string, SourceDocument["sentences"][number]>>();
  return (witnessId, sentenceId) => {
    const source = index.witnesses.get(witnessId)?.source;
    if (!source) return undefined;
    const sentences = known.get(source.id) ?? new Map(source.sentences.map((one) => [one.id, one] as const));
    known.set(source.id, sentences);
    const sentence = sentences.get(sentenceId);
    return sentence && passageAt(source.id, source.text, sentence.start, sentence.end);
  };
}
