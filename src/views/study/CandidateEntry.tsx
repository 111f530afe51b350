import { useId, useState } from "react";
import { languageTag } from "../../domain/language.ts";
import type { RecurringWording } from "../../domain/recurring-wording.ts";
import type { CorpusIndex } from "../../selectors/corpus-index.ts";
import { newConcordance } from "../../state/study.ts";
import { useDispatch, useLanguage } from "../page-context.ts";
import { candidateWordsOf } from "../words/candidate-words.ts";
import { PassageLine } from "./PassageLine.tsx";

type CandidateEntryProps = {
  readonly wording: RecurringWording;
  readonly index: CorpusIndex;
  readonly isAside?: boolean;
};

const MOST_LINES = 30;

/** One wording: how often it stands, its lines when they are asked for, and what may be decided. */
export function CandidateEntry({ wording, index, isAside = false }: CandidateEntryProps) {
  const said = candidateWordsOf(useLanguage());
  const dispatch = useDispatch();
  const [isOpen, setOpen] = useState(false);
  const named = useId();
  const { id, language, passages, count, sourceCount } = wording;
  const decide = (decision?: "accepted" | "aside") =>
    dispatch({ type: "decide-wording", id, ...(decision && { decision }) });
  return (
    <li className="candidate" data-wording={id}>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <span id={named} className="candidate-words" lang={languageTag(language)}>
            {wording.wording}
          </span>{" "}
          <span className="link-date">{said.places(count, sourceCount, index.corpus.sources.length)}</span>
        </summary>
        {isOpen &&
          passages
            .slice(0, MOST_LINES)
            .map((passage) => (
              <PassageLine key={`${passage.sourceId}:${passage.start}`} passage={passage} index={index} />
            ))}
      </details>
      <span className="candidate-choices">
        {isAside ? (
          <button type="button" className="tab" aria-describedby={named} onClick={() => decide()}>
            {said.again}
          </button>
        ) : (
          <>
            <button type="button" className="tab" aria-describedby={named} onClick={() => decide("accepted")}>
              {said.accept}
            </button>
            <button type="button" className="tab" aria-describedby={named} onClick={() => decide("aside")}>
              {said.aside}
            </button>
          </>
        )}
        <button
          type="button"
          className="tab"
          aria-describedby={named}
          onClick={() => dispatch({ type: "study", study: newConcordance(wording.wording) })}
        >
          {said.concordance}
        </button>
      </span>
    </li>
  );
}
