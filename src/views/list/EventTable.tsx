import { useRef } from "react";
import type { TimelineEvent } from "../../domain/timeline-event.ts";
import type { CorpusIndex } from "../../selectors/corpus-index.ts";
import { selectVisibleEvents } from "../../selectors/select-corpus.ts";
import { useAppState, useTell, useWords } from "../page-context.ts";
import "../look/list.css";
import { useShowChosen } from "../use-show-chosen.ts";
import { RowButton } from "./RowButton.tsx";
import { useEventEntry } from "./use-event-entry.ts";
import { useRows } from "./use-rows.ts";
import type { Rows } from "./use-rows.ts";

type EventTableProps = { readonly index: CorpusIndex };

const COLUMNS = ["date", "event", "kind", "basis", "status", "reportedIn", "passages"] as const;

/** The same events once more, column by column, for comparing and for screen readers' table keys. */
export function EventTable({ index }: EventTableProps) {
  const { list } = useWords();
  const events = useAppState(selectVisibleEvents);
  const { clock, selection } = useAppState((state) => state.view);
  const frame = useShowChosen("tr.is-chosen");
  const body = useRef<HTMLTableSectionElement>(null);
  const place = selection.type === "event" ? events.findIndex(({ id }) => id === selection.id) : -1;
  const rows = useRows(events.length, place, frame, body);
  const caption = clock === "said" ? list.captionSaid : list.caption;
  return (
    <div className="event-table" ref={frame} role="region" tabIndex={0} aria-label={caption}>
      <table className={rows.isLong ? "is-long" : undefined} aria-rowcount={events.length + 1}>
        <caption className="for-ears">{caption}</caption>
        <thead>
          <tr aria-rowindex={1}>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {list[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={body}>
          {rows.parts.map((part, nth) => {
            if (part.type === "room") {
              return (
                <tr key={`room ${nth}`} aria-hidden="true" style={{ height: part.rows * rows.rowHeight }} />
              );
            }
            const event = events[part.at];
            return event && <TableRow key={event.id} event={event} index={index} at={part.at} rows={rows} />;
          })}
        </tbody>
      </table>
    </div>
  );
}

type TableRowProps = {
  readonly event: TimelineEvent;
  readonly index: CorpusIndex;
  readonly at: number;
  readonly rows: Rows;
};

function TableRow({ event, index, at, rows }: TableRowProps) {
  const words = useWords();
  const tell = useTell();
  const entry = useEventEntry(event, index);
  const look = [...(entry.isChosen ? ["is-chosen"] : []), ...(entry.isDim ? ["is-dim"] : [])].join(" ");
  return (
    <tr className={look === "" ? undefined : look} data-status={event.status} aria-rowindex={at + 2}>
      <td className="table-date">{entry.date}</td>
      <th scope="row">
        <RowButton id={event.id} at={at} entry={entry} rows={rows}>
          {tell(event.title)}
          {entry.isDim && <span className="for-ears">{`, ${words.filter.fails}`}</span>}
        </RowButton>
      </th>
      <td>{words.kind[event.kind]}</td>
      <td>{entry.basis}</td>
      <td>{entry.status}</td>
      <td>{entry.sources}</td>
      <td className="table-number">{event.passages.length}</td>
    </tr>
  );
}
