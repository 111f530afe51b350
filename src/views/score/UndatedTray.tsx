import type { TimelineEvent } from "../../domain/timeline-event.ts";
import { selectDimmed } from "../../selectors/select-corpus.ts";
import { useAppState, useDispatch, useTell, useWords } from "../page-context.ts";
import { MarkShape } from "./MarkShape.tsx";

type UndatedTrayProps = { readonly events: readonly TimelineEvent[]; readonly left: number };

/** What no text dates. It is never put at a made-up spot; it waits here, beyond the end of the axis. */
export function UndatedTray({ events, left }: UndatedTrayProps) {
  const words = useWords();
  const tell = useTell();
  const dispatch = useDispatch();
  const dimmed = useAppState(selectDimmed);
  const selection = useAppState((state) => state.view.selection);
  return (
    <section className="undated-tray" style={{ left: left + 18 }} aria-label={words.region.undated}>
      <h2>{words.region.undated}</h2>
      <ul>
        {events.map((event) => (
          <li key={event.id}>
            <button
              type="button"
              data-event={event.id}
              data-status={event.status}
              className={dimmed.has(event.id) ? "tray-mark is-dim" : "tray-mark"}
              aria-pressed={selection.type === "event" && selection.id === event.id}
              onClick={() => dispatch({ type: "select", selection: { type: "event", id: event.id } })}
            >
              <MarkShape kind={event.kind} look="unknown" />
              <span>{tell(event.shortTitle)}</span>
              {dimmed.has(event.id) && <span className="for-ears">{words.filter.fails}</span>}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
