import { useEffect, useRef } from "react";
import { loadLater } from "../later/load-later.tsx";
import { unreachable } from "../../base/assert.ts";
import type { CorpusIndex } from "../../selectors/corpus-index.ts";
import type { Study } from "../../state/study.ts";
import { useDispatch, useLanguage } from "../page-context.ts";
import { useHandler } from "../use-handler.ts";
import { lookIntoWordsOf } from "../words/look-into-words.ts";
import "../look/study.css";

import { NOTES } from "../later/notes-part.ts";
import { Later } from "../later/Later.tsx";

const awaited = () => <Awaited />;
const Candidates = loadLater(() => import("./Candidates.tsx").then(({ Candidates }) => Candidates), awaited);
const Concordance = loadLater(
  () => import("./Concordance.tsx").then(({ Concordance }) => Concordance),
  awaited,
);
const Differences = loadLater(
  () => import("./Differences.tsx").then(({ Differences }) => Differences),
  awaited,
);
const Account = loadLater(() => import("./Account.tsx").then(({ Account }) => Account), awaited);
const Matrix = loadLater(() => import("./Matrix.tsx").then(({ Matrix }) => Matrix), awaited);

type StudyPanelProps = {
  readonly study: Study;
  readonly index: CorpusIndex;
  /** It was opened by hand, not by the address: whoever opened it goes on reading here. */
  readonly takesFocus: boolean;
};

/** What is looked into: a heading, a way back to the card of what is selected, and the study itself. */
export function StudyPanel({ study, index, takesFocus }: StudyPanelProps) {
  const said = lookIntoWordsOf(useLanguage());
  const dispatch = useDispatch();
  const heading = useRef<HTMLHeadingElement>(null);
  const takeFocus = useHandler(() => {
    const isWriting = study.type === "notebook" && study.note !== ""; // the note has the focus
    if (takesFocus && !isWriting) heading.current?.focus();
  });
  useEffect(() => takeFocus(), [study.type, takeFocus]); // not while a study is being changed
  return (
    <article className={`study study-${study.type}`} data-study={study.type}>
      <header className="study-head">
        <h2 ref={heading} tabIndex={-1}>
          {said.name[study.type]}
        </h2>
        <button type="button" className="tab" onClick={() => dispatch({ type: "study", study: undefined })}>
          {said.close}
        </button>
      </header>
      <StudyBody study={study} index={index} />
    </article>
  );
}

/** Each study is loaded when it is first asked for. */
function StudyBody({ study, index }: Pick<StudyPanelProps, "study" | "index">) {
  switch (study.type) {
    case "concordance":
      return <Concordance study={study} index={index} />;
    case "matrix":
      return <Matrix study={study} index={index} />;
    case "differences":
      return <Differences study={study} index={index} />;
    case "candidates":
      return <Candidates index={index} />;
    case "account":
      return <Account index={index} />;
    case "notebook":
      return (
        <Later part={NOTES} isWanted meanwhile={<Awaited />}>
          {({ NotebookPanel }) => <NotebookPanel study={study} index={index} />}
        </Later>
      );
    default:
      return unreachable(study);
  }
}

function Awaited() {
  return <p className="card-note">{lookIntoWordsOf(useLanguage()).loading}</p>;
}
