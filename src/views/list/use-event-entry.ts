import type { TimelineEvent } from "../../domain/timeline-event.ts";
import type { CorpusIndex } from "../../selectors/corpus-index.ts";
import { selectDimmed } from "../../selectors/select-corpus.ts";
import { describeDate } from "../describe-date.ts";
import { useAppState, useDispatch, useLanguage, useTell, useWords } from "../page-context.ts";

/** What a line of the list or a row of the table says about an event, in the reader's language. */
export type EventEntry = {
  readonly date: string;
  readonly basis: string;
  readonly status: string;
  readonly sources: string;
  readonly isChosen: boolean;
  /** Fails a filter that dims instead of hiding. */
  readonly isDim: boolean;
  readonly choose: () => void;
};

export function useEventEntry(event: TimelineEvent, index: CorpusIndex): EventEntry {
  const words = useWords();
  const tell = useTell();
  const language = useLanguage();
  const dispatch = useDispatch();
  const isChosen = useAppState(
    ({ view }) => view.selection.type === "event" && view.selection.id === event.id,
  );
  const isDim = useAppState((state) => selectDimmed(state).has(event.id));
  return {
    date: describeDate(event.dating, language, words),
    basis: words.basis[event.dating.basis],
    status: words.status[event.status],
    sources: event.reportedIn
      .flatMap((id) => index.sources.get(id) ?? [])
      .map(({ shortTitle }) => tell(shortTitle))
      .join(" · "),
    isChosen,
    isDim,
    choose: () => dispatch({ type: "select", selection: { type: "event", id: event.id } }),
  };
}
