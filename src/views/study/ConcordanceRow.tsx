import { memo } from "react";
import { languageTag } from "../../domain/language.ts";
import { passageAt } from "../../domain/passage.ts";
import type { CorpusIndex } from "../../selectors/corpus-index.ts";
import { placeDetails } from "../../selectors/place-details.ts";
import { concordanceLine } from "../../themes/concordance-line.ts";
import type { Rows } from "../list/use-rows.ts";
import { useDispatch, useLanguage, useTell, useWords } from "../page-context.ts";
import { signsOf } from "../words/signs.ts";
import { concordanceWordsOf } from "../words/concordance-words.ts";

type ConcordanceRowProps = {
  readonly index: CorpusIndex;
  readonly sourceId: string;
  /** The node, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  readonly at: number;
  readonly of: number;
  readonly isChosen: boolean;
  readonly rows: Rows;
};

/** More than any row is wide; what does not fit is cut by the edge of the row. */
const REACH = { en: 110, zh: 50 } as const;

const flat = (text: string): string => text.replaceAll(/\s+/g, " ");

/** A line with its node in the middle; below it whose words they are, and what the other version has there. */
export const ConcordanceRow = memo(function ConcordanceRow(props: ConcordanceRowProps) {
  const { index, sourceId, start, end, at, of, isChosen, rows } = props;
  const language = useLanguage();
  const said = concordanceWordsOf(language);
  const words = useWords();
  const tell = useTell();
  const dispatch = useDispatch();
  const details = placeDetails(index, sourceId, { start, end });
  if (!details) return undefined;
  const { source, segment, sentence, statement, counterparts } = details;
  const tongue = segment?.language ?? "en";
  const line = concordanceLine(
    passageAt(sourceId, source.text, start, end),
    source.text,
    sentence,
    REACH[tongue],
  );
  const other = counterparts[0];
  const place =
    segment?.number === undefined
      ? ""
      : `${signsOf(language).and}${words.margin.paragraphShort(segment.number)}`;
  return (
    <li aria-setsize={of} aria-posinset={at + 1}>
      <button
        type="button"
        data-row={at}
        data-place={`${sourceId}:${start}-${end}`}
        tabIndex={at === rows.stop ? 0 : -1}
        aria-pressed={isChosen}
        onClick={() => dispatch({ type: "go-to-words", place: { sourceId, start, end } })}
        onFocus={rows.onFocus}
        onKeyDown={rows.onKeyDown}
      >
        <span className="kwic" lang={languageTag(tongue)}>
          <span className="kwic-left">
            <span>
              {line.leftIsCut && "…"}
              {flat(line.left)}
            </span>
          </span>
          <b>{flat(line.node)}</b>
          <span className="kwic-right">
            {flat(line.right)}
            {line.rightIsCut && "…"}
          </span>
        </span>
        <span className="line-notes">
          <span className="line-said">
            {tell(source.shortTitle)}
            {place}
            {" · "}
            {said.said(statement)}
          </span>
          {other && (
            <span
              className="line-other"
              lang={other.sentences.length > 0 ? languageTag(other.witness.language) : undefined}
            >
              {other.sentences.length > 0
                ? flat(other.sentences.map((one) => other.source.text.slice(one.start, one.end)).join(" "))
                : said.noCounterpart(tell(other.witness.label))}
            </span>
          )}
        </span>
      </button>
    </li>
  );
});
