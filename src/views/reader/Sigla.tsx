import { contains } from "../../domain/span.ts";
import type { Segment, SourceDocument } from "../../domain/source-document.ts";
import type { CorpusIndex } from "../../selectors/corpus-index.ts";
import { selectVisibleEvents } from "../../selectors/select-corpus.ts";
import { dateLook } from "../date-look.ts";
import { useAppState, useDispatch, useTell } from "../page-context.ts";
import { MarkShape } from "../score/MarkShape.tsx";

type SiglaProps = { readonly segment: Segment; readonly source: SourceDocument; readonly index: CorpusIndex };

/**
 * The marks of the score beside the words they rest on, as the sigla of an edition. For the
 * pointer only: the words themselves are the marks that keys and screen readers reach.
 */
export function Sigla({ segment, source, index }: SiglaProps) {
  const tell = useTell();
  const dispatch = useDispatch();
  const visible = useAppState(selectVisibleEvents);
  const selection = useAppState((state) => state.view.selection);
  const beginning = (index.evidence.get(source.id) ?? []).filter(
    ({ passage, event }) =>
      contains(segment, { start: passage.start, end: passage.start + 1 }) && visible.includes(event),
  );
  const events = [...new Map(beginning.map((entry) => [entry.event.id, entry])).values()];
  return (
    <span className="sigla" aria-hidden="true">
      {events.map(({ event, passage: { sourceId, start, end } }) => (
        <button
          key={event.id}
          type="button"
          tabIndex={-1}
          title={tell(event.title)}
          className={selection.type === "event" && selection.id === event.id ? "is-chosen" : undefined}
          onClick={() =>
            dispatch({
              type: "select",
              selection: { type: "event", id: event.id },
              place: { sourceId, start, end },
            })
          }
        >
          <MarkShape kind={event.kind} look={dateLook(event.dating)} size={12} />
        </button>
      ))}
    </span>
  );
}
