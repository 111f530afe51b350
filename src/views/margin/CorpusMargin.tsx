import { EVENT_KINDS } from "../../domain/timeline-event.ts";
import type { CorpusIndex } from "../../selectors/corpus-index.ts";
import { hasPlaceInTime } from "../../selectors/select-corpus.ts";
import { inOrderOfIssue } from "../../selectors/select-reader.ts";
import { useAppState, useDispatch, useMode, useTell, useWords } from "../page-context.ts";
import { Later } from "../later/Later.tsx";
import { HANDLING } from "../later/handling-part.ts";
import { NOTES } from "../later/notes-part.ts";
import { OpenOwn } from "./OpenOwn.tsx";
import { MarkShape } from "../score/MarkShape.tsx";

type CorpusMarginProps = { readonly index: CorpusIndex };

/** Nothing is selected: what is here, how to read it, and what shapes and fills mean. */
export function CorpusMargin({ index }: CorpusMarginProps) {
  const words = useWords();
  const tell = useTell();
  const dispatch = useDispatch();
  const { mayOpenFiles } = useMode();
  const scale = useAppState((state) => state.view.scale);
  const { corpus } = index;
  const undated = corpus.events.filter((event) => !hasPlaceInTime(event)).length;
  return (
    <article className="corpus-card">
      <h2>{words.corpus.heading}</h2>
      <p className="gloss">{tell(corpus.summary)}</p>
      <p className="card-line">{words.corpus.counts(corpus.sources.length, corpus.events.length, undated)}</p>
      <ul className="source-list">
        {inOrderOfIssue(corpus.sources).map((source) => (
          <li key={source.id}>
            <button
              type="button"
              onClick={() => dispatch({ type: "select", selection: { type: "source", id: source.id } })}
            >
              {tell(source.title)}
            </button>
          </li>
        ))}
      </ul>
      <p className="corpus-ways">
        <Later part={HANDLING} isWanted={false}>
          {({ HelpButton }) => <HelpButton />}
        </Later>{" "}
        <Later part={NOTES} isWanted={false}>
          {({ ResumeButton }) => <ResumeButton />}
        </Later>
      </p>
      <section>
        <h3>{words.corpus.howToRead}</h3>
        <ol className="how-to">
          {words.corpus.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p className="card-note">{words.scale.axis[scale]}</p>
      </section>
      <section className="legend">
        <h3>{words.corpus.shapes}</h3>
        <ul>
          {EVENT_KINDS.map((kind) => (
            <li key={kind}>
              <MarkShape kind={kind} look="stated" size={14} /> {words.kind[kind]}
            </li>
          ))}
        </ul>
        <h3>{words.corpus.fills}</h3>
        <ul>
          {(["stated", "reasoned", "outside", "unknown"] as const).map((look) => (
            <li key={look}>
              <MarkShape kind="meeting" look={look} size={14} /> {words.look[look]}
            </li>
          ))}
        </ul>
      </section>
      <p className="card-note">{words.corpus.neutral}</p>
      {mayOpenFiles && <OpenOwn />}
    </article>
  );
}
