import { selectPlacedEvents } from "../../selectors/select-corpus.ts";
import { useAppState, useDispatch, useLanguage } from "../page-context.ts";
import { embedWordsOf } from "../words/embed-words.ts";

/** One event back, one on: those on show, in the order of time. */
export function EventSteps() {
  const words = embedWordsOf(useLanguage());
  const dispatch = useDispatch();
  const events = useAppState(selectPlacedEvents);
  const selection = useAppState((state) => state.view.selection);
  const chosen = selection.type === "event" ? selection.id : undefined;
  const at = chosen === undefined ? -1 : events.findIndex(({ id }) => id === chosen);
  const [earlier, later] = [events[at - 1], events[at + 1]];
  const go = (event: { readonly id: string } | undefined) => () =>
    event && dispatch({ type: "select", selection: { type: "event", id: event.id } });
  return (
    <div className="event-steps" role="group">
      <button
        type="button"
        aria-label={words.earlier}
        title={words.earlier}
        disabled={!earlier}
        onClick={go(earlier)}
      >
        ‹
      </button>
      <button
        type="button"
        aria-label={words.later}
        title={words.later}
        disabled={!later}
        onClick={go(later)}
      >
        ›
      </button>
      <span className="event-place">{at >= 0 ? `${at + 1} / ${events.length}` : events.length}</span>
    </div>
  );
}
