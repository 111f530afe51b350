import type { TimelineEvent } from "../../domain/timeline-event.ts";
import { dateLook } from "../date-look.ts";
import { describeDate } from "../describe-date.ts";
import { useDispatch, useLanguage, useTell, useWords } from "../page-context.ts";
import { MarkShape } from "../score/MarkShape.tsx";

type EventLinksProps = {
  readonly heading: string;
  readonly events: readonly (TimelineEvent | undefined)[];
};

/** Other events this one leads to. Nothing where there are none. */
export function EventLinks({ heading, events }: EventLinksProps) {
  const words = useWords();
  const tell = useTell();
  const language = useLanguage();
  const dispatch = useDispatch();
  const found = [...new Set(events)].filter((event) => event !== undefined);
  if (found.length === 0) return undefined;
  return (
    <section>
      <h3>{heading}</h3>
      <ul className="event-links">
        {found.map((event) => (
          <li key={event.id}>
            <button
              type="button"
              onClick={() => dispatch({ type: "select", selection: { type: "event", id: event.id } })}
            >
              <MarkShape kind={event.kind} look={dateLook(event.dating)} size={12} />
              <span>{tell(event.shortTitle)}</span>
              <span className="link-date">{describeDate(event.dating, language, words, "short")}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
