import { useRef, useState } from "react";
import type { TimelineEvent } from "../../domain/timeline-event.ts";
import { selectDimmed } from "../../selectors/select-corpus.ts";
import { selectEventColumns, selectPlaceOf } from "../../selectors/select-index.ts";
import { Later } from "../later/Later.tsx";
import { HANDLING } from "../later/handling-part.ts";
import { useAppState, useDispatch, useLanguage, useTell, useWords } from "../page-context.ts";
import { usePhoneWords } from "../vertical/use-phone-words.ts";
import { MarkShape } from "./MarkShape.tsx";

type UndatedTrayProps = { readonly events: readonly TimelineEvent[]; readonly left: number };

/** More stand in a list that is opened when asked for. */
const MOST = 12;

/** What no text dates. It is never put at a made-up spot; it waits here, beyond the end of the axis. */
export function UndatedTray({ events, left }: UndatedTrayProps) {
  const words = useWords();
  const tell = useTell();
  const dispatch = useDispatch();
  const dimmed = useAppState(selectDimmed);
  const chosen = useAppState(({ view }) => (view.selection.type === "event" ? view.selection.id : undefined));
  return (
    <section className="undated-tray" style={{ left: left + 18 }} aria-label={words.region.undated}>
      <h2>{words.region.undated}</h2>
      <ul>
        {shownOf(events, chosen).map((event) => (
          <li key={event.id}>
            <button
              type="button"
              data-event={event.id}
              data-status={event.status}
              className={dimmed.has(event.id) ? "tray-mark is-dim" : "tray-mark"}
              aria-pressed={event.id === chosen}
              onClick={() => dispatch({ type: "select", selection: { type: "event", id: event.id } })}
            >
              <MarkShape kind={event.kind} look="unknown" />
              <span>{tell(event.shortTitle)}</span>
              {dimmed.has(event.id) && <span className="for-ears">{words.filter.fails}</span>}
            </button>
          </li>
        ))}
      </ul>
      {events.length > MOST && <AllUndated events={events} chosen={chosen} />}
    </section>
  );
}

/** The first of many, and always the chosen one. */
function shownOf(events: readonly TimelineEvent[], chosen: string | undefined): readonly TimelineEvent[] {
  if (events.length <= MOST) return events;
  const first = events.slice(0, MOST);
  const beyond = first.some(({ id }) => id === chosen) ? undefined : events.find(({ id }) => id === chosen);
  return beyond ? [...first.slice(0, -1), beyond] : first;
}

type AllUndatedProps = { readonly events: readonly TimelineEvent[]; readonly chosen: string | undefined };

function AllUndated({ events, chosen }: AllUndatedProps) {
  const words = useWords();
  const phone = usePhoneWords();
  const dispatch = useDispatch();
  const language = useLanguage();
  const columns = useAppState(selectEventColumns);
  const placeOf = useAppState(selectPlaceOf);
  const opener = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        ref={opener}
        type="button"
        className="tray-mark"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {phone.hidden(events.length - MOST)}
      </button>
      {isOpen && (
        <Later part={HANDLING} isWanted>
          {({ ClusterList }) => (
            <ClusterList
              name={words.region.undated}
              ats={events.flatMap(({ id }) => placeOf.get(id) ?? [])}
              columns={columns}
              language={language}
              chosen={chosen === undefined ? undefined : placeOf.get(chosen)}
              beside={() => opener.current ?? undefined}
              onChoose={(at) =>
                dispatch({ type: "select", selection: { type: "event", id: columns.words.id(at) } })
              }
              onClose={(isDone) => {
                setOpen(false);
                if (isDone) opener.current?.focus({ preventScroll: true });
              }}
            />
          )}
        </Later>
      )}
    </>
  );
}
