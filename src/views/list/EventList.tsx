import type { TimelineEvent } from "../../domain/timeline-event.ts";
import type { CorpusIndex } from "../../selectors/corpus-index.ts";
import { hasPlaceInTime, selectVisibleEvents } from "../../selectors/select-corpus.ts";
import { dateLook } from "../date-look.ts";
import { useAppState, useTell, useWords } from "../page-context.ts";
import { MarkShape } from "../score/MarkShape.tsx";
import "../look/list.css";
import { useShowChosen } from "../use-show-chosen.ts";
import { useEventEntry } from "./use-event-entry.ts";

type EventListProps = { readonly index: CorpusIndex };

/** The same events as on the score, in the order of when they happened; parts under their whole. */
export function EventList({ index }: EventListProps) {
  const words = useWords();
  const events = useAppState(selectVisibleEvents);
  const frame = useShowChosen('li:has([aria-pressed="true"])');
  const placed = events.filter(hasPlaceInTime);
  const undated = events.filter((event) => !hasPlaceInTime(event));
  return (
    <div className="event-list" ref={frame}>
      <ol aria-label={words.list.caption}>
        {placed.map((event) => (
          <ListEntry key={event.id} event={event} index={index} />
        ))}
      </ol>
      {undated.length > 0 && (
        <>
          <h2>{words.list.undated}</h2>
          <ul aria-label={words.list.undated}>
            {undated.map((event) => (
              <ListEntry key={event.id} event={event} index={index} />
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function ListEntry({ event, index }: { readonly event: TimelineEvent; readonly index: CorpusIndex }) {
  const tell = useTell();
  const entry = useEventEntry(event, index);
  return (
    <li className={event.partOf === undefined ? "whole" : "part"} data-status={event.status}>
      <button type="button" data-event={event.id} aria-pressed={entry.isChosen} onClick={entry.choose}>
        <span className="list-date">{entry.date}</span>
        <MarkShape kind={event.kind} look={dateLook(event.dating)} />
        <span className="list-title">{tell(event.title)}</span>
        <span className="list-basis">
          {[entry.basis, ...(event.status === "proposed" ? [entry.status] : []), entry.sources].join(" · ")}
        </span>
      </button>
    </li>
  );
}
