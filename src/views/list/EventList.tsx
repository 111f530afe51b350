import { useRef } from "react";
import type { RefObject } from "react";
import type { TimelineEvent } from "../../domain/timeline-event.ts";
import type { CorpusIndex } from "../../selectors/corpus-index.ts";
import { selectPlacedEvents, selectTrayEvents } from "../../selectors/select-corpus.ts";
import { dateLook } from "../date-look.ts";
import { useAppState, useTell, useWords } from "../page-context.ts";
import { MarkShape } from "../score/MarkShape.tsx";
import "../look/list.css";
import { useShowChosen } from "../use-show-chosen.ts";
import { RowButton } from "./RowButton.tsx";
import { useEventEntry } from "./use-event-entry.ts";
import { useRows } from "./use-rows.ts";
import type { Rows } from "./use-rows.ts";

type EventListProps = { readonly index: CorpusIndex };

/** The same events as on the score, in the order of the chosen clock; parts under their whole. */
export function EventList({ index }: EventListProps) {
  const words = useWords();
  const placed = useAppState(selectPlacedEvents);
  const tray = useAppState(selectTrayEvents);
  const clock = useAppState((state) => state.view.clock);
  const frame = useShowChosen('li:has([aria-pressed="true"])');
  const caption = clock === "said" ? words.list.captionSaid : words.list.caption;
  return (
    <div className="event-list" ref={frame}>
      {placed.length > 0 && <Entries events={placed} index={index} frame={frame} label={caption} />}
      {tray.length > 0 && (
        <>
          <h2>{words.list.undated}</h2>
          <Entries events={tray} index={index} frame={frame} label={words.list.undated} />
        </>
      )}
    </div>
  );
}

type EntriesProps = {
  readonly events: readonly TimelineEvent[];
  readonly index: CorpusIndex;
  readonly frame: RefObject<HTMLElement | null>;
  readonly label: string;
};

/** However many there are, only those near the view are in the document; each says its place among all. */
function Entries({ events, index, frame, label }: EntriesProps) {
  const list = useRef<HTMLOListElement>(null);
  const chosen = useAppState(({ view }) => (view.selection.type === "event" ? view.selection.id : undefined));
  const place = chosen === undefined ? -1 : events.findIndex(({ id }) => id === chosen);
  const rows = useRows(events.length, place, frame, list);
  return (
    <ol ref={list} className={rows.isLong ? "is-long" : undefined} aria-label={label}>
      {rows.parts.map((part, nth) => {
        if (part.type === "room") {
          return (
            <li key={`room ${nth}`} role="presentation" style={{ height: part.rows * rows.rowHeight }} />
          );
        }
        const event = events[part.at];
        return (
          event && (
            <ListEntry
              key={event.id}
              event={event}
              index={index}
              at={part.at}
              of={events.length}
              rows={rows}
            />
          )
        );
      })}
    </ol>
  );
}

type ListEntryProps = {
  readonly event: TimelineEvent;
  readonly index: CorpusIndex;
  readonly at: number;
  readonly of: number;
  readonly rows: Rows;
};

function ListEntry({ event, index, at, of, rows }: ListEntryProps) {
  const words = useWords();
  const tell = useTell();
  const entry = useEventEntry(event, index);
  const details = [entry.basis, ...(event.status === "proposed" ? [entry.status] : []), entry.sources];
  return (
    <li
      className={`${event.partOf === undefined ? "whole" : "part"}${entry.isDim ? " is-dim" : ""}`}
      data-status={event.status}
      aria-setsize={of}
      aria-posinset={at + 1}
    >
      <RowButton id={event.id} at={at} entry={entry} rows={rows}>
        <span className="list-date">{entry.date}</span>
        <MarkShape kind={event.kind} look={dateLook(event.dating)} />
        <span className="list-title">{tell(event.title)}</span>
        <span className="list-basis">{details.join(" · ")}</span>
        {entry.isDim && <span className="for-ears">{words.filter.fails}</span>}
      </RowButton>
    </li>
  );
}
