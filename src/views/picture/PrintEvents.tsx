import type { CorpusIndex } from "../../selectors/corpus-index.ts";
import { selectPlacedEvents, selectTrayEvents } from "../../selectors/select-corpus.ts";
import type { TimelineEvent } from "../../domain/timeline-event.ts";
import { useEventEntry } from "../list/use-event-entry.ts";
import { dateLook } from "../date-look.ts";
import { useAppState, useLanguage, useTell, useWords } from "../page-context.ts";
import { MarkShape } from "../score/MarkShape.tsx";
import { pictureWordsOf } from "../words/picture-words-of.ts";

type PrintEventsProps = { readonly index: CorpusIndex };

/** Some hundred pages; whoever wants more of them has the corpus file. */
const MOST = 3000;

/** All events on show with their dates and how these are known, in the order of the chosen clock. */
export function PrintEvents({ index }: PrintEventsProps) {
  const { list } = useWords();
  const said = pictureWordsOf(useLanguage());
  const placed = useAppState(selectPlacedEvents);
  const tray = useAppState(selectTrayEvents);
  const events = [...placed, ...tray];
  const rest = events.length - MOST;
  return (
    <>
      <table>
        <thead>
          <tr>
            <th scope="col">{list.date}</th>
            <th scope="col">{list.event}</th>
            <th scope="col">{list.basis}</th>
            <th scope="col">{list.reportedIn}</th>
          </tr>
        </thead>
        <tbody>
          {events.slice(0, MOST).map((event) => (
            <PrintEvent key={event.id} event={event} index={index} />
          ))}
        </tbody>
      </table>
      {rest > 0 && <p>{said.print.moreEvents(rest)}</p>}
    </>
  );
}

type PrintEventProps = { readonly event: TimelineEvent; readonly index: CorpusIndex };

function PrintEvent({ event, index }: PrintEventProps) {
  const words = useWords();
  const tell = useTell();
  const { date, basis, status, sources } = useEventEntry(event, index);
  const kind = [words.kind[event.kind], ...(event.status === "proposed" ? [status] : [])];
  return (
    <tr className={event.partOf === undefined ? undefined : "part"}>
      <td className="print-date">{date}</td>
      <td className="print-title">
        <MarkShape kind={event.kind} look={dateLook(event.dating)} size={11} /> {tell(event.title)}
        <span className="print-kind">{kind.join(" · ")}</span>
      </td>
      <td>{basis}</td>
      <td>{sources}</td>
    </tr>
  );
}
