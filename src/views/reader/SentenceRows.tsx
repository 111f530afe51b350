import { languageTag } from "../../domain/language.ts";
import type { Segment, SourceDocument } from "../../domain/source-document.ts";
import type { Highlight } from "../../reader/split-into-runs.ts";
import { splitIntoRuns } from "../../reader/split-into-runs.ts";
import { splitIntoSentences } from "../../reader/split-into-sentences.ts";
import type { CorpusIndex } from "../../selectors/corpus-index.ts";
import { selectSentences, selectStatements } from "../../selectors/select-sentences.ts";
import { useAppState, useLanguage } from "../page-context.ts";
import { readingWordsOf } from "../words/reading-words.ts";
import { RunText } from "./RunText.tsx";
import { VoiceNote } from "./VoiceNote.tsx";
import "../look/sentences.css";

type SentenceRowsProps = {
  readonly segment: Segment;
  readonly source: SourceDocument;
  readonly highlights: readonly Highlight[];
  readonly index: CorpusIndex;
  readonly tabStop: number | undefined;
};

const NONE: readonly never[] = [];

/** A paragraph sentence by sentence: the number of each on one side, who speaks in it on the other. */
export function SentenceRows({ segment, source, highlights, index, tabStop }: SentenceRowsProps) {
  const said = readingWordsOf(useLanguage());
  const sentences = useAppState(selectSentences).get(segment.id) ?? NONE;
  const statements = useAppState(selectStatements);
  return (
    <div className="sentence-rows">
      {splitIntoSentences(segment, sentences).map((stretch) => (
        <div className="sentence-row" key={stretch.start} data-sentence={stretch.sentence?.id}>
          <span
            className="sentence-number"
            aria-label={
              segment.number === undefined || stretch.nth === undefined
                ? undefined
                : said.sentence(segment.number, stretch.nth)
            }
            role="note"
          >
            {segment.number}
            {stretch.nth !== undefined && `.${stretch.nth}`}
          </span>
          <p lang={languageTag(segment.language)} dir="auto" data-from={stretch.start}>
            {splitIntoRuns(stretch, highlights).map((run) => (
              <RunText
                key={run.start}
                run={run}
                source={source}
                index={index}
                isTabStop={tabStop !== undefined && run.start <= tabStop && tabStop < run.end}
              />
            ))}
          </p>
          {stretch.sentence && (
            <VoiceNote statements={statements.get(stretch.sentence.id) ?? NONE} segment={segment} />
          )}
        </div>
      ))}
    </div>
  );
}
