import { lookUp } from "../../selectors/lookup.ts";
import type { CorpusIndex } from "../../selectors/corpus-index.ts";
import type { Participant, TimelineEvent } from "../../domain/timeline-event.ts";
import { dateLook } from "../date-look.ts";
import { formatDate } from "../../domain/format-date.ts";
import { describeDate } from "../describe-date.ts";
import { useLanguage, useTell, useWords } from "../page-context.ts";
import { CitePassages } from "../take/CitePassages.tsx";
import { MarkShape } from "../score/MarkShape.tsx";
import { DateReasons } from "./DateReasons.tsx";
import { EventLinks } from "./EventLinks.tsx";
import { NotesAt } from "./NotesAt.tsx";
import { QuoteButton } from "./QuoteButton.tsx";

type EventMarginProps = { readonly event: TimelineEvent; readonly index: CorpusIndex };

/** An event with its date and reasons, its words, and who took part. */
export function EventMargin({ event, index }: EventMarginProps) {
  const words = useWords();
  const tell = useTell();
  const language = useLanguage();
  const parts = index.corpus.events
    .filter(({ partOf }) => partOf === event.id)
    .toSorted((a, b) => (a.order ?? 0) - (b.order ?? 0));
  const find = (id: string | undefined) => lookUp(index.events, id);
  return (
    <article className="event-card" data-card={event.id}>
      <h2>
        <MarkShape kind={event.kind} look={dateLook(event.dating)} size={18} />
        {tell(event.title)}
      </h2>
      <p className="card-line">
        {words.kind[event.kind]} · {words.status[event.status]}
      </p>
      <p className="chips">
        <span className={`date-chip look-${dateLook(event.dating)}`}>
          {describeDate(event.dating, language, words)}
        </span>
        {event.place && <span className="place-chip">{tell(event.place.name)}</span>}
      </p>
      <NotesAt type="event" id={event.id} index={index} />
      {event.place && <p className="card-note">{tell(event.place.basis)}</p>}
      {event.note && <p className="card-note">{tell(event.note)}</p>}
      <DateReasons dating={event.dating} index={index} />
      <section className="event-words-list">
        <div className="cite-line">
          <h3>{words.margin.words}</h3>
          <CitePassages passages={event.passages} index={index} />
        </div>
        {event.passages.map((passage) => (
          <QuoteButton
            key={`${passage.sourceId}:${passage.start}-${passage.end}`}
            passage={passage}
            index={index}
          />
        ))}
      </section>
      <Participants participants={event.participants} index={index} />
      <EventLinks heading={words.margin.partOf} events={[find(event.partOf)]} />
      <EventLinks heading={words.margin.saidIn} events={[find(event.saidIn)]} />
      <EventLinks heading={words.margin.parts} events={parts} />
      {event.publishes === undefined && (
        <EventLinks
          heading={words.margin.reports}
          events={event.reportedIn.map((sourceId) => index.publicationOf.get(sourceId))}
        />
      )}
      {event.provenance && (
        <section className="provenance">
          <h3>{words.margin.foundBy}</h3>
          <p>{tell(event.provenance.because)}</p>
          <p className="card-note">
            {words.margin.confidence[event.provenance.confidence]} ·{" "}
            <code lang="en">{event.provenance.rule}</code>
          </p>
        </section>
      )}
      {event.decision && (
        <footer className="decision">
          <p>{words.margin.decided(event.decision.by, formatDate(event.decision.on, language))}</p>
          <p>{tell(event.decision.why)}</p>
        </footer>
      )}
    </article>
  );
}

function Participants({
  participants,
  index,
}: {
  readonly participants: readonly Participant[];
  readonly index: CorpusIndex;
}) {
  const words = useWords();
  const tell = useTell();
  if (participants.length === 0) return undefined;
  return (
    <section>
      <h3>{words.margin.takesPart}</h3>
      <ul className="participants">
        {participants.map(({ entityId, role, passages }) => {
          const entity = index.entities.get(entityId);
          const first = passages[0];
          return (
            <li key={`${entityId} ${role.en}`}>
              <span className="participant-name">{entity ? tell(entity.name) : entityId}</span>
              <span className="participant-role">{tell(role)}</span>
              {first && <QuoteButton passage={first} index={index} namesPlace={false} longest={60} />}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
