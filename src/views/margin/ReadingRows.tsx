import { languageTag } from "../../domain/language.ts";
import type { SourceDocument } from "../../domain/source-document.ts";
import type { Reading } from "../../selectors/select-threads.ts";
import { describeDate } from "../describe-date.ts";
import { useAppState, useLanguage, useTell, useWords } from "../page-context.ts";
import { OccurrenceLine } from "./OccurrenceLine.tsx";

type ReadingRowsProps = {
  readonly source: SourceDocument;
  readonly readings: readonly Reading[];
  /** Whether the lines counted are there already; they come after the counts. */
  readonly hasLines: boolean;
};

/** What one text makes of a formula, one row per text version. A row opens the lines it counts. */
export function ReadingRows({ source, readings, hasLines }: ReadingRowsProps) {
  const words = useWords();
  const tell = useTell();
  const language = useLanguage();
  return (
    <div className="reading">
      <p className="reading-source">
        <strong>{tell(source.shortTitle)}</strong>{" "}
        <span className="link-date">
          {source.publication.edtf === undefined
            ? words.reader.noDate
            : describeDate(source.publication, language, words, "short")}
        </span>
      </p>
      {readings.map((reading) => (
        <ReadingRow key={reading.witness.id} reading={reading} source={source} hasLines={hasLines} />
      ))}
    </div>
  );
}

type ReadingRowProps = Omit<ReadingRowsProps, "readings"> & { readonly reading: Reading };

function ReadingRow({ reading, source, hasLines }: ReadingRowProps) {
  const words = useWords();
  const tell = useTell();
  const place = useAppState((state) => state.view.place);
  const { witness, count, rate, tokens, wordings } = reading;
  const label = source.witnesses.length > 1 ? `${tell(witness.label)}: ` : "";
  if (count === 0) {
    return (
      <p className="reading-absent" data-count="0" data-witness={witness.id}>
        <span className="ring" aria-hidden="true" /> {label}
        {words.theme.notHere}
        <span className="link-date"> (0 / {words.source.tokens(tokens, witness.language)})</span>
      </p>
    );
  }
  const holdsPlace = wordings.some(({ occurrences }) =>
    occurrences.some(({ passage }) => passage.sourceId === place?.sourceId && passage.start === place.start),
  );
  return (
    <details
      className="reading-row"
      data-count={count}
      data-witness={witness.id}
      open={holdsPlace || undefined}
    >
      <summary>
        <span className="reading-count">{count}</span>
        <span className="reading-words">
          {label}
          {wordings.map(({ words: wording, occurrences }) => (
            <span key={wording} className="reading-wording">
              <span lang={languageTag(witness.language)}>{wording}</span>
              {wordings.length > 1 && ` ×${occurrences.length}`}
            </span>
          ))}
        </span>
        <span className="link-date">
          {rate.toFixed(1)} {words.theme.perThousand[witness.language]} (
          {words.source.tokens(tokens, witness.language)})
        </span>
      </summary>
      {wordings.flatMap(({ occurrences }) =>
        (hasLines ? occurrences : []).map((occurrence) => (
          <OccurrenceLine key={occurrence.id} passage={occurrence.passage} source={source} />
        )),
      )}
    </details>
  );
}
