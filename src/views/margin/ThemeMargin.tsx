import { useDeferredValue } from "react";
import type { Occurrence, Theme } from "../../domain/theme.ts";
import type { SourceDocument } from "../../domain/source-document.ts";
import type { CorpusIndex } from "../../selectors/corpus-index.ts";
import { eventsAt } from "../../selectors/select-reader.ts";
import { readTheme, selectColumns } from "../../selectors/select-threads.ts";
import { useAppState, useLanguage, useTell, useWords } from "../page-context.ts";
import { languageTag } from "../../domain/language.ts";
import { loadLater } from "../later/load-later.tsx";
import { Mixed } from "../Mixed.tsx";
import { ThemeSign } from "../ThemeSign.tsx";
import { signsOf } from "../words/signs.ts";
import { writtenIn } from "../written-in.ts";
import { EventLinks } from "./EventLinks.tsx";
import { NotesAt } from "./NotesAt.tsx";
import { OccurrenceLine } from "./OccurrenceLine.tsx";
import { ReadingRows } from "./ReadingRows.tsx";

/** Counts first: the path of the wordings and what stands across from them come after. */
const PhraseFamily = loadLater(() =>
  import("../study/PhraseFamily.tsx").then((loaded) => loaded.PhraseFamily),
);

type ThemeMarginProps = { readonly theme: Theme; readonly index: CorpusIndex };

/** A theme: its wordings text by text with counts and denominators, absences said, each count with its lines. */
export function ThemeMargin({ theme, index }: ThemeMarginProps) {
  const words = useWords();
  const tell = useTell();
  const language = useLanguage();
  const columns = useAppState(selectColumns);
  const signs = signsOf(language);
  const place = useAppState((state) => state.view.place);
  const hasLines = useDeferredValue(true, false); // counts first: a theme may stand in thousands of places
  const occurrences = index.occurrencesByTheme.get(theme.id) ?? [];
  const family = index.corpus.families.find(({ id }) => id === theme.familyId);
  const justified = place ? eventsAt(index, place.sourceId, place).slice(0, 3) : [];
  return (
    <article className={`theme-card family-${index.familyRank.get(theme.familyId)}`} data-card={theme.id}>
      <h2>
        <ThemeSign id={theme.id} size={17} />
        <Mixed text={tell(theme.label)} language={language} />
      </h2>
      <p className="card-line">
        {words.theme.family}
        {signs.colon}
        {family && tell(family.label)}
        {theme.isFrame && ` · ${words.theme.frame}`}
      </p>
      <p className="zh-form">
        <span className="zh-formula" lang="zh-Hans">
          {theme.zhFormula}
        </span>
        {theme.pinyin?.map(({ words: spelt, pinyin }) => (
          <span key={spelt} className="card-note">
            {spelt !== theme.zhFormula && <span lang="zh-Hans">{spelt} </span>}
            <span lang="zh-Latn-pinyin">{pinyin}</span>
          </span>
        ))}
        <span className="card-note">
          {words.theme.zhForm}
          {signs.colon}
          <Mixed text={tell(theme.zhStatus)} language={language} />
        </span>
      </p>
      <p className="gloss">
        <Mixed text={tell(theme.gloss)} language={language} />
      </p>
      <NotesAt type="theme" id={theme.id} index={index} />
      <EventLinks heading={words.margin.alsoEvidence} events={justified} />
      <section>
        <h3>{words.theme.counted}</h3>
        <p className="card-note">{words.theme.smallCorpus(index.corpus.sources.length)}</p>
        {columns.map(({ source }) => (
          <ReadingRows
            key={source.id}
            source={source}
            readings={readTheme(index, theme.id, source)}
            hasLines={hasLines}
          />
        ))}
      </section>
      <PhraseFamily theme={theme} index={index} />
      <Apart
        heading={words.theme.variants}
        occurrences={occurrences.filter(({ strength }) => strength === "variant")}
        sources={index.sources}
        hasLines={hasLines}
      />
      <Apart
        heading={words.theme.compounds}
        occurrences={occurrences.filter(({ strength }) => strength === "compound")}
        sources={index.sources}
        hasLines={hasLines}
      />
      {theme.exclusions.length > 0 && (
        <section>
          <h3>{words.theme.excluded}</h3>
          <ul className="exclusions">
            {theme.exclusions.map((exclusion) => (
              <li key={exclusion.words}>
                <q lang={languageTag(writtenIn(exclusion.words))}>{exclusion.words}</q>{" "}
                <span className="card-note">
                  <Mixed text={tell(exclusion.why)} language={language} />
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </article>
  );
}

type ApartProps = {
  readonly heading: string;
  readonly occurrences: readonly Occurrence[];
  readonly sources: ReadonlyMap<string, SourceDocument>;
  readonly hasLines: boolean;
};

function Apart({ heading, occurrences, sources, hasLines }: ApartProps) {
  if (occurrences.length === 0) return undefined;
  return (
    <details className="apart">
      <summary>
        {heading} ({occurrences.length})
      </summary>
      {(hasLines ? occurrences : []).map((occurrence) => {
        const source = sources.get(occurrence.passage.sourceId);
        return (
          source && (
            <OccurrenceLine key={occurrence.id} passage={occurrence.passage} source={source} namesSource />
          )
        );
      })}
    </details>
  );
}
