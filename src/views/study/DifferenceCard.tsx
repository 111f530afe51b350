import { DIFFERENCE_TAGS } from "../../domain/difference.ts";
import type { Difference, DifferenceTag } from "../../domain/difference.ts";
import type { Passage } from "../../domain/passage.ts";
import type { CorpusIndex } from "../../selectors/corpus-index.ts";
import { Mixed } from "../Mixed.tsx";
import { QuoteButton } from "../margin/QuoteButton.tsx";
import { useDispatch, useLanguage, useTell } from "../page-context.ts";
import { useNameText } from "../beside/use-name-text.ts";
import { CitePassages } from "../take/CitePassages.tsx";
import { differenceWordsOf } from "../words/difference-words.ts";

type DifferenceCardProps = {
  readonly difference: Difference;
  readonly index: CorpusIndex;
  /** The editors' tag and reason are not shown yet. */
  readonly isBlind: boolean;
  readonly own: DifferenceTag | undefined;
};

/** The words of each text, each leading to its place; the tag and why, or the choice of a tag. */
export function DifferenceCard({ difference, index, isBlind, own }: DifferenceCardProps) {
  const language = useLanguage();
  const said = differenceWordsOf(language);
  const tell = useTell();
  const dispatch = useDispatch();
  const { id, topic, a, b, tag, left, right, also, reason, by, on, status } = difference;
  const [first] = [...left, ...right];
  const readBeside = () => {
    dispatch({
      type: "read-beside",
      witnesses: [a, b, ...also.map(({ witnessId }) => witnessId)].slice(0, 3),
    });
    if (first) {
      const { sourceId, start, end } = first;
      dispatch({ type: "go-to-words", place: { sourceId, start, end } });
    }
  };
  return (
    <li className="difference" data-difference={id}>
      <h3>
        <Mixed text={tell(topic)} language={language} />
        {!isBlind && (
          <span className="difference-tag" data-tag={tag} title={said.says[tag]}>
            {own === undefined ? said.tag[tag] : said.editors(said.tag[tag])}
          </span>
        )}
        {!isBlind && own !== undefined && (
          <span className={`difference-tag is-own${own === tag ? " is-agreed" : ""}`}>
            {said.yours(said.tag[own])}
          </span>
        )}
      </h3>
      <Side witnessId={a} passages={left} index={index} />
      <Side witnessId={b} passages={right} index={index} />
      {also.map(({ witnessId, passages }) => (
        <Side key={witnessId} witnessId={witnessId} passages={passages} index={index} isFurther />
      ))}
      {isBlind ? (
        <fieldset className="difference-choice">
          <legend className="for-ears">{said.yourTag}</legend>
          {DIFFERENCE_TAGS.map((choice) => (
            <label key={choice} title={said.says[choice]}>
              <input
                type="radio"
                name={`tag-${id}`}
                value={choice}
                checked={own === choice}
                onChange={() => dispatch({ type: "tag-difference", id, tag: choice })}
              />{" "}
              {said.tag[choice]}
            </label>
          ))}
        </fieldset>
      ) : (
        <p className="difference-reason">
          <Mixed text={tell(reason)} language={language} />{" "}
          <span className="difference-by">
            {status === "reviewed" ? said.reviewed(by, on) : said.proposed}
          </span>
        </p>
      )}
      <div className="cite-line">
        <button type="button" className="tab" onClick={readBeside}>
          {said.beside}
        </button>
        <CitePassages
          passages={[...left, ...right, ...also.flatMap(({ passages }) => passages)]}
          index={index}
          of={tell(topic)}
        />
      </div>
    </li>
  );
}

type SideProps = {
  readonly witnessId: string;
  readonly passages: readonly Passage[];
  readonly index: CorpusIndex;
  readonly isFurther?: boolean;
};

function Side({ witnessId, passages, index, isFurther = false }: SideProps) {
  const said = differenceWordsOf(useLanguage());
  const nameText = useNameText(index);
  return (
    <div className={`difference-side${isFurther ? " is-further" : ""}`}>
      <span className="difference-text">
        {isFurther && `${said.further} `}
        {nameText(witnessId)}
      </span>
      {passages.map((passage) => (
        <QuoteButton key={passage.start} passage={passage} index={index} namesPlace={false} />
      ))}
    </div>
  );
}
