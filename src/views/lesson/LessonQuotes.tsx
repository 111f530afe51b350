import type { Passage } from "../../domain/passage.ts";
import type { CorpusIndex } from "../../selectors/corpus-index.ts";
import { QuoteButton } from "../margin/QuoteButton.tsx";

type LessonQuotesProps = { readonly passages: readonly Passage[]; readonly index: CorpusIndex };

/** The words something in a lesson rests on; each leads to its place. */
export function LessonQuotes({ passages, index }: LessonQuotesProps) {
  if (passages.length === 0) return undefined;
  return (
    <ul className="lesson-quotes">
      {passages.map((passage) => (
        <li key={`${passage.sourceId}:${passage.start}-${passage.end}`}>
          <QuoteButton passage={passage} index={index} />
        </li>
      ))}
    </ul>
  );
}
