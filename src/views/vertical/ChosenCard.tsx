import type { TimelineEvent } from "../../domain/timeline-event.ts";
import type { CorpusIndex } from "../../selectors/corpus-index.ts";
import { selectOpenSource } from "../../selectors/select-reader.ts";
import { dateLook } from "../date-look.ts";
import { describeDate } from "../describe-date.ts";
import { useAppState, useDispatch, useLanguage, useTell, useWords } from "../page-context.ts";
import { MarkShape } from "../score/MarkShape.tsx";
import { leadTo } from "./lead-to.ts";
import { usePhoneWords } from "./use-phone-words.ts";

type ChosenCardProps = {
  readonly event: TimelineEvent;
  readonly index: CorpusIndex;
  /** To the event before or after it in time; nothing at the ends. */
  readonly onEarlier: (() => void) | undefined;
  readonly onLater: (() => void) | undefined;
};

/** What is chosen, in short, at the foot of the screen: its date, how that is known, and the way to its words. */
export function ChosenCard({ event, index, onEarlier, onLater }: ChosenCardProps) {
  const words = useWords();
  const phone = usePhoneWords();
  const tell = useTell();
  const language = useLanguage();
  const dispatch = useDispatch();
  const open = useAppState(selectOpenSource);
  const { passages, dating } = event;
  const passage = passages.find(({ sourceId }) => sourceId === open?.id) ?? passages[0];
  const source = passage && index.sources.get(passage.sourceId);
  const read = () => {
    if (!passage) return;
    const { sourceId, start, end } = passage;
    dispatch({ type: "go-to-words", place: { sourceId, start, end } });
    leadTo("reader");
  };
  return (
    <section className="chosen-card" aria-label={phone.chosen}>
      <div className="chosen-head">
        <MarkShape kind={event.kind} look={dateLook(dating)} />
        <h2>{tell(event.title)}</h2>
        <button
          type="button"
          className="chosen-close"
          aria-label={phone.close}
          onClick={() => dispatch({ type: "select", selection: { type: "none" } })}
        >
          ×
        </button>
      </div>
      <p>
        {describeDate(dating, language, words)} · {words.basis[dating.basis]}
      </p>
      <div className="chosen-ways">
        <button type="button" aria-label={phone.earlier} disabled={!onEarlier} onClick={onEarlier}>
          ↑
        </button>
        <button type="button" aria-label={phone.later} disabled={!onLater} onClick={onLater}>
          ↓
        </button>
        <button type="button" className="wide" onClick={() => leadTo("details")}>
          {phone.details}
        </button>
        {source && (
          <button type="button" className="wide is-main" title={tell(source.shortTitle)} onClick={read}>
            {phone.readWords}
          </button>
        )}
      </div>
    </section>
  );
}
