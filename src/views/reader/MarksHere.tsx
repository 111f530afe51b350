import { useEffect, useRef } from "react";
import type { Theme } from "../../domain/theme.ts";
import type { TimelineEvent } from "../../domain/timeline-event.ts";
import type { Place, Selection } from "../../state/app-state.ts";
import { useDispatch, useLanguage, useTell } from "../page-context.ts";
import { readingWordsOf } from "../words/reading-words.ts";

type MarksHereProps = {
  readonly themes: readonly Theme[];
  readonly events: readonly TimelineEvent[];
  readonly place: Place;
  readonly close: () => void;
};

/** All marks that stand on the same words, to choose from. Escape, or going elsewhere, closes the list. */
export function MarksHere({ themes, events, place, close }: MarksHereProps) {
  const said = readingWordsOf(useLanguage());
  const tell = useTell();
  const dispatch = useDispatch();
  const list = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const leave = (event: Event) => {
      const isInside = event.target instanceof Node && list.current?.parentElement?.contains(event.target);
      if (isInside !== true) close();
    };
    document.addEventListener("pointerdown", leave);
    document.addEventListener("focusin", leave);
    return () => {
      document.removeEventListener("pointerdown", leave);
      document.removeEventListener("focusin", leave);
    };
  }, [close]);
  const marks = [
    ...themes.map(({ id, label }) => ({ selection: { type: "theme", id } as Selection, name: tell(label) })),
    ...events.map(({ id, title }) => ({ selection: { type: "event", id } as Selection, name: tell(title) })),
  ];
  return (
    <span
      ref={list}
      className="marks-here"
      role="group"
      aria-label={said.marksHere(marks.length)}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.preventDefault();
        event.stopPropagation();
        close();
      }}
    >
      <span className="marks-here-count">{said.marksHere(marks.length)}</span>
      {marks.map(({ selection, name }) => (
        <button
          key={JSON.stringify(selection)}
          type="button"
          data-mark={selection.type}
          onClick={() => dispatch({ type: "select", selection, place })}
        >
          {name}
        </button>
      ))}
    </span>
  );
}
