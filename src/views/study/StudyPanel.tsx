import { Suspense, lazy, useEffect, useRef } from "react";
import { unreachable } from "../../base/assert.ts";
import type { CorpusIndex } from "../../selectors/corpus-index.ts";
import type { Study } from "../../state/study.ts";
import { useDispatch, useLanguage } from "../page-context.ts";
import { useHandler } from "../use-handler.ts";
import { lookIntoWordsOf } from "../words/look-into-words.ts";
import "../look/study.css";

const Candidates = lazy(() => import("./Candidates.tsx").then((loaded) => ({ default: loaded.Candidates })));
const Concordance = lazy(() =>
  import("./Concordance.tsx").then((loaded) => ({ default: loaded.Concordance })),
);
const Differences = lazy(() =>
  import("./Differences.tsx").then((loaded) => ({ default: loaded.Differences })),
);
const Account = lazy(() => import("./Account.tsx").then((loaded) => ({ default: loaded.Account })));
const Matrix = lazy(() => import("./Matrix.tsx").then((loaded) => ({ default: loaded.Matrix })));

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
  const takeFocus = useHandler(() => takesFocus && heading.current?.focus());
  useEffect(() => void takeFocus(), [study.type, takeFocus]); // not while a study is being changed
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
      <Suspense fallback={<p className="card-note">{said.loading}</p>}>
        <StudyBody study={study} index={index} />
      </Suspense>
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
    default:
      return unreachable(study);
  }
}
