import { contains } from "../../domain/span.ts";
import { languageTag } from "../../domain/language.ts";
import type { Passage } from "../../domain/passage.ts";
import type { CorpusIndex } from "../../selectors/corpus-index.ts";
import { useDispatch, useLanguage, useTell, useWords } from "../page-context.ts";
import { signsOf } from "../words/signs.ts";

type QuoteButtonProps = {
  readonly passage: Passage;
  readonly index: CorpusIndex;
  /** Says where the words stand; left out where the place is plain from what is around it. */
  readonly namesPlace?: boolean;
  readonly longest?: number;
};

/** The exact words; choosing them brings them to view in their text. */
export function QuoteButton({ passage, index, namesPlace = true, longest = 170 }: QuoteButtonProps) {
  const words = useWords();
  const signs = signsOf(useLanguage());
  const tell = useTell();
  const dispatch = useDispatch();
  const source = index.sources.get(passage.sourceId);
  const segment = source?.segments.find((candidate) =>
    contains(candidate, { start: passage.start, end: passage.start + 1 }),
  );
  const { sourceId, start, end } = passage;
  return (
    <button
      type="button"
      className="quote"
      data-quote={`${sourceId}:${start}-${end}`}
      onClick={() => dispatch({ type: "go-to-words", place: { sourceId, start, end } })}
    >
      <q lang={segment && languageTag(segment.language)}>{shorten(passage.exact, longest)}</q>
      {namesPlace && source && (
        <span className="quote-place">
          {tell(source.shortTitle)}
          {segment?.number !== undefined && `${signs.and}${words.margin.paragraphShort(segment.number)}`}
        </span>
      )}
    </button>
  );
}

/** Long passages keep their beginning and their end; the whole stands lit in the text. */
function shorten(exact: string, longest: number): string {
  const text = exact.replaceAll(/\s+/g, " ").trim();
  if (text.length <= longest) return text;
  const head = text.slice(0, Math.floor(longest * 0.7));
  const tail = text.slice(-Math.floor(longest * 0.25));
  return `${wholeWords(head, /\s\S*$/)} … ${wholeWords(tail, /^\S*\s/)}`;
}

/** Cuts off the broken word at the edge; Chinese has no spaces and stays as it is. */
const wholeWords = (text: string, brokenWord: RegExp): string => text.replace(brokenWord, "").trim() || text;
