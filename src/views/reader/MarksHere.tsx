import { useEffect, useLayoutEffect, useRef } from "react";
import type { Theme } from "../../domain/theme.ts";
import type { TimelineEvent } from "../../domain/timeline-event.ts";
import type { Place, Selection } from "../../state/app-state.ts";
import { useDispatch, useLanguage, useTell } from "../page-context.ts";
import { useHandler } from "../use-handler.ts";
import { readingWordsOf } from "../words/reading-words.ts";
import { placeBeside } from "./place-beside.ts";

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
  const leave = useHandler((event: Event) => {
    const isInside = event.target instanceof Node && list.current?.parentElement?.contains(event.target);
    if (isInside !== true) close();
  });
  const obey = useHandler((event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.preventDefault(); // the page has its own Escape
    if (list.current?.contains(document.activeElement)) opener(list.current)?.focus({ preventScroll: true });
    close();
  });
  useLayoutEffect(() => {
    const element = list.current;
    const words = element && opener(element);
    if (!element || !words) return undefined;
    element.showPopover?.(); // above all regions, so that no frame cuts it off
    const place = () => placeBeside(element, words);
    place();
    addEventListener("scroll", place, { capture: true, passive: true });
    addEventListener("resize", place);
    return () => {
      removeEventListener("scroll", place, { capture: true });
      removeEventListener("resize", place);
    };
  }, []);
  useEffect(() => {
    document.addEventListener("pointerdown", leave);
    document.addEventListener("focusin", leave);
    document.addEventListener("keydown", obey, { capture: true });
    return () => {
      document.removeEventListener("pointerdown", leave);
      document.removeEventListener("focusin", leave);
      document.removeEventListener("keydown", obey, { capture: true });
    };
  }, [leave, obey]);
  const marks = [
    ...themes.map(({ id, label }) => ({ selection: { type: "theme", id } as Selection, name: tell(label) })),
    ...events.map(({ id, title }) => ({ selection: { type: "event", id } as Selection, name: tell(title) })),
  ];
  return (
    <span
      ref={list}
      className="marks-here"
      popover="manual"
      role="group"
      aria-label={said.marksHere(marks.length)}
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

/** The words whose marks are listed. */
const opener = (list: HTMLElement): HTMLElement | undefined =>
  list.parentElement?.querySelector<HTMLElement>('[role="button"]') ?? undefined;
