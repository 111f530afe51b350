import type { TimelineEvent } from "../../domain/timeline-event.ts";
import type { CorpusIndex } from "../../selectors/corpus-index.ts";
import { selectVisibleEvents } from "../../selectors/select-corpus.ts";
import { useAppState, useTell, useWords } from "../page-context.ts";
import "../look/list.css";
import { useShowChosen } from "../use-show-chosen.ts";
import { useEventEntry } from "./use-event-entry.ts";

type EventTableProps = { readonly index: CorpusIndex };

/** The same events once more, column by column, for comparing and for screen readers' table keys. */
export function EventTable({ index }: EventTableProps) {
  const words = useWords();
  const events = useAppState(selectVisibleEvents);
  const frame = useShowChosen("tr.is-chosen");
  const { list } = words;
  return (
    <div className="event-table" ref={frame} role="region" tabIndex={0} aria-label={list.caption}>
      <table>
        <caption className="for-ears">{list.caption}</caption>
        <thead>
          <tr>
            {[list.date, list.event, list.kind, list.basis, list.status, list.reportedIn, list.passages].map(
              (heading) => (
                <th key={heading} scope="col">
                  {heading}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {events.map((event) => (
            <TableRow key={event.id} event={event} index={index} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function TableRow({ event, index }: { readonly event: TimelineEvent; readonly index: CorpusIndex }) {
  const words = useWords();
  const tell = useTell();
  const entry = useEventEntry(event, index);
  return (
    <tr className={entry.isChosen ? "is-chosen" : undefined} data-status={event.status}>
      <td className="table-date">{entry.date}</td>
      <th scope="row">
        <button type="button" data-event={event.id} aria-pressed={entry.isChosen} onClick={entry.choose}>
          {tell(event.title)}
        </button>
      </th>
      <td>{words.kind[event.kind]}</td>
      <td>{entry.basis}</td>
      <td>{entry.status}</td>
      <td>{entry.sources}</td>
      <td className="table-number">{event.passages.length}</td>
    </tr>
  );
}
