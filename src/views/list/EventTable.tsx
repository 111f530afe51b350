import type { TimelineEvent } from "../../domain/timeline-event.ts";
import type { CorpusIndex } from "../../selectors/corpus-index.ts";
import { selectVisibleEvents } from "../../selectors/select-corpus.ts";
import { describeDate } from "../describe-date.ts";
import { useAppState, useDispatch, useLanguage, useTell, useWords } from "../page-context.ts";
import "../look/list.css";

type EventTableProps = { readonly index: CorpusIndex };

/** The same events once more, column by column, for comparing and for screen readers' table keys. */
export function EventTable({ index }: EventTableProps) {
  const words = useWords();
  const events = useAppState(selectVisibleEvents);
  const { list } = words;
  return (
    <div className="event-table" role="region" tabIndex={0} aria-label={list.caption}>
      <table>
        <caption className="for-ears">{list.caption}</caption>
        <thead>
          <tr>
            {[list.date, list.event, list.kind, list.basis, list.reportedIn, list.passages].map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
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
  const language = useLanguage();
  const dispatch = useDispatch();
  const isChosen = useAppState(
    ({ view }) => view.selection.type === "event" && view.selection.id === event.id,
  );
  const sources = event.reportedIn.flatMap((id) => index.sources.get(id) ?? []);
  return (
    <tr className={isChosen ? "is-chosen" : undefined}>
      <td className="table-date">{describeDate(event.dating, language, words)}</td>
      <th scope="row">
        <button
          type="button"
          data-event={event.id}
          aria-pressed={isChosen}
          onClick={() => dispatch({ type: "select", selection: { type: "event", id: event.id } })}
        >
          {tell(event.title)}
        </button>
      </th>
      <td>{words.kind[event.kind]}</td>
      <td>{words.basis[event.dating.basis]}</td>
      <td>{sources.map(({ shortTitle }) => tell(shortTitle)).join(" · ")}</td>
      <td className="table-number">{event.passages.length}</td>
    </tr>
  );
}
