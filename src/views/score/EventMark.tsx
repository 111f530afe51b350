import type { TimelineEvent } from "../../domain/timeline-event.ts";
import { dateLook } from "../date-look.ts";
import { describeDate } from "../describe-date.ts";
import { useDispatch, useLanguage, useTell, useWords } from "../page-context.ts";
import { roveFocus } from "../rove-focus.ts";
import { MarkShape } from "./MarkShape.tsx";

type EventMarkProps = {
  readonly event: TimelineEvent;
  readonly left: number;
  readonly top: number;
  /** Pixels to the edge of the axis: a label never runs over it. */
  readonly room: number;
  readonly showsDate: boolean;
  readonly isClaim: boolean;
  readonly isChosen: boolean;
  readonly isTabStop: boolean;
  readonly at: number;
  readonly of: number;
};

/** One event: its shape at its day, its short title, and its date in words where it stands alone. */
export function EventMark(props: EventMarkProps) {
  const { event, left, top, room, showsDate, isClaim, isChosen, isTabStop, at, of } = props;
  const words = useWords();
  const tell = useTell();
  const language = useLanguage();
  const dispatch = useDispatch();
  const look = dateLook(event.dating);
  const date = describeDate(event.dating, language, words, "short");
  const basis = words.basis[event.dating.basis];
  const standing = event.status === "proposed" ? `${basis}, ${words.status.proposed}` : basis;
  const name = words.mark.name(tell(event.title), date, standing, at, of);
  return (
    <button
      type="button"
      data-rove=""
      data-event={event.id}
      data-status={event.status}
      className={`event-mark${isClaim ? " is-claim" : ""}${event.partOf !== undefined ? " is-part" : ""}`}
      style={{ left, top, maxWidth: Math.min(240, room) }}
      tabIndex={isTabStop ? 0 : -1}
      aria-label={name}
      aria-pressed={isChosen}
      title={tell(event.title)}
      onKeyDown={roveFocus}
      onClick={() => dispatch({ type: "select", selection: { type: "event", id: event.id } })}
    >
      <MarkShape kind={event.kind} look={look} size={isClaim ? 11 : 16} />
      <span className="event-words">
        <span className="event-title">{tell(event.shortTitle)}</span>
        {showsDate && <span className="event-date">{date}</span>}
      </span>
    </button>
  );
}
