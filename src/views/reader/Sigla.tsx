import type { Segment, SourceDocument } from "../../domain/source-document.ts";
import type { Highlight } from "../../reader/split-into-runs.ts";
import type { CorpusIndex } from "../../selectors/corpus-index.ts";
import { dateLook } from "../date-look.ts";
import { useAppState, useDispatch, useTell } from "../page-context.ts";
import { MarkShape } from "../score/MarkShape.tsx";

type SiglaProps = {
  readonly segment: Segment;
  readonly source: SourceDocument;
  /** What is marked in the segment. */
  readonly highlights: readonly Highlight[];
  readonly index: CorpusIndex;
};

/**
 * The marks of the score beside the words they rest on, as the sigla of an edition. For the
 * pointer only: the words themselves are the marks that keys and screen readers reach.
 */
export function Sigla({ segment, source, highlights, index }: SiglaProps) {
  const tell = useTell();
  const dispatch = useDispatch();
  const beginning = highlights.filter(({ layer, start }) => layer === "evidence" && start >= segment.start);
  const events = [...new Map(beginning.map((evidence) => [evidence.id, evidence])).values()];
  const chosen = useAppState(({ view: { selection } }) =>
    selection.type === "event" && events.some(({ id }) => id === selection.id) ? selection.id : undefined,
  );
  return (
    <span className="sigla" aria-hidden="true">
      {events.map(({ id, start, end }) => {
        const event = index.events.get(id);
        return (
          event && (
            <button
              key={id}
              type="button"
              tabIndex={-1}
              title={tell(event.title)}
              className={id === chosen ? "is-chosen" : undefined}
              onClick={() =>
                dispatch({
                  type: "select",
                  selection: { type: "event", id },
                  place: { sourceId: source.id, start, end },
                })
              }
            >
              <MarkShape kind={event.kind} look={dateLook(event.dating)} size={12} />
            </button>
          )
        );
      })}
    </span>
  );
}
