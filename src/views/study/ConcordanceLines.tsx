import { elementAt } from "../../base/element-at.ts";
import { memo, useRef } from "react";
import { LINE_WIDTH } from "../../concordance/line-list.ts";
import type { CorpusIndex } from "../../selectors/corpus-index.ts";
import { useRows } from "../list/use-rows.ts";
import { useAppState, useLanguage } from "../page-context.ts";
import { concordanceWordsOf } from "../words/concordance-words.ts";
import { ConcordanceRow } from "./ConcordanceRow.tsx";
import { WholeSentence } from "./WholeSentence.tsx";

type ConcordanceLinesProps = { readonly index: CorpusIndex; readonly lines: Int32Array };

/** However many lines there are, only those near the view are in the document. */
export const ConcordanceLines = memo(function ConcordanceLines({ index, lines }: ConcordanceLinesProps) {
  const said = concordanceWordsOf(useLanguage());
  const place = useAppState(({ view }) => view.place);
  const frame = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLOListElement>(null);
  const count = lines.length / LINE_WIDTH;
  const chosen = useAppState(({ view }) => (view.place ? findLine(lines, index, view.place) : -1));
  const rows = useRows(count, chosen, frame, list);
  return (
    <>
      <div className="concordance-lines" ref={frame} hidden={count === 0}>
        <ol
          ref={list}
          className={rows.isLong ? "is-long" : undefined}
          aria-label={said.lines}
          aria-describedby="concordance-keys"
        >
          {rows.parts.map((part, nth) => {
            if (part.type === "room") {
              return (
                <li key={`room ${nth}`} role="presentation" style={{ height: part.rows * rows.rowHeight }} />
              );
            }
            const [text = 0, start = 0, end = 0] = lines.subarray(part.at * LINE_WIDTH);
            const sourceId = elementAt(index.corpus.sources, text).id;
            return (
              <ConcordanceRow
                key={`${sourceId}:${start}-${end}`}
                {...{ index, sourceId, start, end, rows }}
                at={part.at}
                of={count}
                isChosen={part.at === chosen}
              />
            );
          })}
        </ol>
      </div>
      <p className="for-ears" id="concordance-keys">
        {said.keys}
      </p>
      {place && chosen >= 0 && <WholeSentence index={index} place={place} />}
    </>
  );
});

/** Which line is the place that is open in the reader; -1 where none is. */
function findLine(
  lines: Int32Array,
  { corpus }: CorpusIndex,
  place: { readonly sourceId: string; readonly start: number; readonly end: number },
): number {
  const text = corpus.sources.findIndex(({ id }) => id === place.sourceId);
  for (let at = 0; at < lines.length; at += LINE_WIDTH) {
    if (lines[at + 1] === place.start && lines[at] === text && lines[at + 2] === place.end)
      return at / LINE_WIDTH;
  }
  return -1;
}
