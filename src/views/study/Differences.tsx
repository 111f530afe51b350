import { DIFFERENCE_TAGS } from "../../domain/difference.ts";
import type { CorpusIndex } from "../../selectors/corpus-index.ts";
import type { Study } from "../../state/study.ts";
import { Mixed } from "../Mixed.tsx";
import { useAppState, useDispatch, useLanguage } from "../page-context.ts";
import { differenceWordsOf } from "../words/difference-words.ts";
import { AgreementTable } from "./AgreementTable.tsx";
import { DifferenceCard } from "./DifferenceCard.tsx";
import "../look/differences.css";

type DifferencesProps = {
  readonly study: Extract<Study, { readonly type: "differences" }>;
  readonly index: CorpusIndex;
};

/** What texts do not say alike, with the editors' tags; or first without them, for whoever tags blind. */
export function Differences({ study, index }: DifferencesProps) {
  const language = useLanguage();
  const said = differenceWordsOf(language);
  const dispatch = useDispatch();
  const own = useAppState((state) => state.session.tags);
  const { differences } = index.corpus;
  const { isBlind, tags } = study;
  if (differences.length === 0) return <p className="study-note">{said.none}</p>;
  const change = (changed: Partial<typeof study>) =>
    dispatch({ type: "study", study: { ...study, ...changed } });
  // Blind, a filter by the editors' tags would give them away.
  const shown =
    isBlind || tags.length === 0 ? differences : differences.filter(({ tag }) => tags.includes(tag));
  const taggedCount = differences.filter(({ id }) => own[id] !== undefined).length;
  const inUse = DIFFERENCE_TAGS.filter((tag) => differences.some((difference) => difference.tag === tag));
  return (
    <div className="differences">
      <p className="study-note">
        <Mixed text={said.intro} language={language} />
      </p>
      <p className="difference-modes">
        <label>
          <input type="checkbox" checked={isBlind} onChange={() => change({ isBlind: !isBlind })} />{" "}
          {said.blind}
        </label>
        {taggedCount > 0 && (
          <button type="button" className="tab" onClick={() => dispatch({ type: "untag-all" })}>
            {said.clear}
          </button>
        )}
      </p>
      {isBlind ? (
        <>
          <p className="study-note">{said.blindSays}</p>
          <p className="difference-modes">
            <span role="status">{said.tagged(taggedCount, differences.length)}</span>
            {taggedCount > 0 && (
              <button type="button" className="tab" onClick={() => change({ isBlind: false })}>
                {said.compare}
              </button>
            )}
          </p>
        </>
      ) : (
        <>
          {taggedCount > 0 && <AgreementTable differences={differences} own={own} />}
          <fieldset className="difference-filter">
            <legend>{said.filter}</legend>
            {inUse.map((tag) => (
              <label key={tag} title={said.says[tag]}>
                <input
                  type="checkbox"
                  data-tag={tag}
                  checked={tags.includes(tag)}
                  onChange={() =>
                    change({ tags: tags.includes(tag) ? tags.filter((one) => one !== tag) : [...tags, tag] })
                  }
                />{" "}
                {said.tag[tag]} {differences.filter((difference) => difference.tag === tag).length}
              </label>
            ))}
            <span role="status">{said.shown(shown.length, differences.length)}</span>
          </fieldset>
        </>
      )}
      <ol className="difference-list">
        {shown.map((difference) => (
          <DifferenceCard
            key={difference.id}
            difference={difference}
            index={index}
            isBlind={isBlind}
            own={own[difference.id]}
          />
        ))}
      </ol>
    </div>
  );
}
