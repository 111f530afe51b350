import { languageTag } from "../../domain/language.ts";
import type { Passage } from "../../domain/passage.ts";
import type { SourceDocument } from "../../domain/source-document.ts";
import { contains } from "../../domain/span.ts";
import { concordanceLine } from "../../themes/concordance-line.ts";
import { useDispatch, useTell } from "../page-context.ts";

type OccurrenceLineProps = {
  readonly passage: Passage;
  readonly source: SourceDocument;
  readonly namesSource?: boolean;
};

const REACH = { en: 46, zh: 16 } as const;

/** One place where a formula stands, with a little of what is around it; choosing it goes there. */
export function OccurrenceLine({ passage, source, namesSource = false }: OccurrenceLineProps) {
  const tell = useTell();
  const dispatch = useDispatch();
  const sentence = source.sentences.find((candidate) => contains(candidate, passage));
  const language = source.segments.find((candidate) => contains(candidate, passage))?.language ?? "en";
  const line = concordanceLine(passage, source.text, sentence, REACH[language]);
  const { sourceId, start, end } = passage;
  return (
    <button
      type="button"
      className="concordance-line"
      data-occurrence={`${sourceId}:${start}-${end}`}
      onClick={() => dispatch({ type: "go-to-words", place: { sourceId, start, end } })}
    >
      <span lang={languageTag(language)}>
        {line.leftIsCut && "… "}
        {line.left}
        <b>{line.node}</b>
        {line.right}
        {line.rightIsCut && " …"}
      </span>
      {namesSource && <span className="quote-place">{tell(source.shortTitle)}</span>}
    </button>
  );
}
