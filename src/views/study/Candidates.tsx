import { useState } from "react";
import type { RecurringWording } from "../../domain/recurring-wording.ts";
import type { CorpusIndex } from "../../selectors/corpus-index.ts";
import "../look/candidates.css";
import { useAppState, useLanguage } from "../page-context.ts";
import { candidateWordsOf } from "../words/candidate-words.ts";
import { AcceptedThemes } from "./AcceptedThemes.tsx";
import { CandidateEntry } from "./CandidateEntry.tsx";

type CandidatesProps = { readonly index: CorpusIndex };

const AT_ONCE = 60;

/** What recurs though nobody listed it, with its lines; a person accepts it as a theme or sets it aside. */
export function Candidates({ index }: CandidatesProps) {
  const said = candidateWordsOf(useLanguage());
  const decisions = useAppState(({ session }) => session.wordings);
  const [shown, setShown] = useState(AT_ONCE);
  const { recurringWordings: all } = index.corpus;
  const decided = (as: "accepted" | "aside" | undefined): readonly RecurringWording[] =>
    all.filter(({ id }) => decisions[id] === as);
  const [open, accepted, aside] = [decided(undefined), decided("accepted"), decided("aside")];
  return (
    <div className="candidates">
      <p className="study-note">{said.note}</p>
      <p role="status" className="candidates-count">
        {[
          said.counted(open.length, all.length),
          ...(accepted.length > 0 ? [said.accepted(accepted.length)] : []),
          ...(aside.length > 0 ? [said.setAside(aside.length)] : []),
        ].join(" · ")}
      </p>
      {accepted.length > 0 && <AcceptedThemes wordings={accepted} index={index} />}
      <ul>
        {open.slice(0, shown).map((wording) => (
          <CandidateEntry key={wording.id} wording={wording} index={index} />
        ))}
      </ul>
      {open.length > shown && (
        <button type="button" className="tab" onClick={() => setShown(shown + AT_ONCE)}>
          {said.more(Math.min(AT_ONCE, open.length - shown))}
        </button>
      )}
      {aside.length > 0 && (
        <details>
          <summary>{said.setAside(aside.length)}</summary>
          <ul>
            {aside.map((wording) => (
              <CandidateEntry key={wording.id} wording={wording} index={index} isAside />
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
