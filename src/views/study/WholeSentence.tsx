import { languageTag } from "../../domain/language.ts";
import type { CorpusIndex } from "../../selectors/corpus-index.ts";
import { placeDetails } from "../../selectors/place-details.ts";
import { lineWithin } from "../../themes/concordance-line.ts";
import type { Place } from "../../state/app-state.ts";
import { useDispatch, useLanguage, useTell } from "../page-context.ts";
import { concordanceWordsOf } from "../words/concordance-words.ts";

/** What a sentence may have on each side of the words; longer ones are tables, or no sentences. UTF-16 units. */
const LONGEST = 1500;

type WholeSentenceProps = { readonly index: CorpusIndex; readonly place: Place };

/** The chosen line in full, with what the other versions have there; each of those opens its own place. */
export function WholeSentence({ index, place }: WholeSentenceProps) {
  const said = concordanceWordsOf(useLanguage());
  const tell = useTell();
  const dispatch = useDispatch();
  const details = placeDetails(index, place.sourceId, place);
  if (!details) return undefined;
  const { source, segment, sentence, counterparts } = details;
  const whole = sentence ?? segment ?? place;
  const last = Math.max(whole.end, place.end);
  const line = lineWithin(source.text, place, { start: whole.start, end: last }, LONGEST);
  return (
    <section className="whole-sentence" aria-label={said.whole}>
      <p lang={segment && languageTag(segment.language)}>
        {line.leftIsCut && "… "}
        {line.left}
        <b>{line.node}</b>
        {line.right}
        {line.rightIsCut && " …"}
      </p>
      {counterparts.map((other) => {
        const [first, end] = [other.sentences[0], other.sentences.at(-1)];
        const label = `${tell(other.source.shortTitle)}, ${tell(other.witness.label)}`;
        if (!first || !end) {
          return (
            <p key={other.witness.id} className="card-note">
              {said.noCounterpart(label)}
            </p>
          );
        }
        const there = { sourceId: other.source.id, start: first.start, end: end.end };
        return (
          <button
            key={other.witness.id}
            type="button"
            className="quote"
            onClick={() => dispatch({ type: "go-to-words", place: there })}
          >
            <q lang={languageTag(other.witness.language)}>
              {other.sentences.map((one) => other.source.text.slice(one.start, one.end)).join(" ")}
            </q>
            <span className="quote-place">{label}</span>
          </button>
        );
      })}
    </section>
  );
}
