import { memo } from "react";
import { Later, usePart } from "../later/Later.tsx";
import { NOTES } from "../later/notes-part.ts";
import { createPart } from "../later/part.ts";
import { languageTag } from "../../domain/language.ts";
import { isFurniture } from "../../domain/source-document.ts";
import type { Segment, SourceDocument } from "../../domain/source-document.ts";
import type { CorpusIndex } from "../../selectors/corpus-index.ts";
import { splitIntoRuns } from "../../reader/split-into-runs.ts";
import type { Highlight } from "../../reader/split-into-runs.ts";
import { useAppState, useWords } from "../page-context.ts";
import { RunText } from "./RunText.tsx";
import { Sigla } from "./Sigla.tsx";

const SENTENCE_ROWS = createPart(() => import("./SentenceRows.tsx"));

type SegmentTextProps = {
  readonly segment: Segment;
  readonly source: SourceDocument;
  /** What is marked in it, the same list as long as that does not change. */
  readonly highlights: readonly Highlight[];
  readonly index: CorpusIndex;
  /** Where the first mark of the source stands if it is in this segment, in UTF-16 units. */
  readonly tabStop: number | undefined;
};

/**
 * One segment as it stands in the source, furniture dimmed, with its number and the marks it carries.
 * Drawn again only when one of them changes: a long text has hundreds of segments.
 */
export const SegmentText = memo(function SegmentText(props: SegmentTextProps) {
  const { segment, source, highlights, index, tabStop } = props;
  const words = useWords();
  const furniture = isFurniture(segment.kind);
  const notes = usePart(NOTES);
  const runs = splitIntoRuns(segment, furniture ? highlights.filter(isLit) : highlights);
  const showsVoices = useAppState((state) => state.session.reading.showsVoices) && !furniture;
  const whole = (
    <>
      <span className="paragraph-number" aria-hidden="true">
        {segment.number}
      </span>
      <p
        lang={languageTag(segment.language)}
        dir="auto"
        data-from={segment.start}
        {...(furniture && { title: words.reader.furniture })}
        {...(segment.number !== undefined && { "aria-label": words.reader.paragraph(segment.number) })}
      >
        {runs.map((run) => (
          <RunText
            key={run.start}
            run={run}
            source={source}
            index={index}
            isTabStop={run.start === tabStop}
          />
        ))}
      </p>
    </>
  );
  return (
    <div className={`segment kind-${segment.kind}${furniture ? " is-furniture" : ""}`}>
      {showsVoices && segment.kind === "paragraph" ? (
        <Later part={SENTENCE_ROWS} isWanted meanwhile={whole}>
          {({ SentenceRows }) => <SentenceRows {...{ segment, source, highlights, index, tabStop }} />}
        </Later>
      ) : (
        whole
      )}
      {notes.phase === "here" && <notes.it.NoteSigns sourceId={source.id} segment={segment} />}
      <Sigla segment={segment} source={source} highlights={highlights} index={index} />
    </div>
  );
});

/** Formulas counted in a navigation headline are lit there too; nothing else is marked in furniture. */
const isLit = ({ layer }: Highlight): boolean => layer === "selected" || layer === "theme";
