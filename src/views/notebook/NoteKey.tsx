import { useEffect, useState } from "react";
import type { NoteTarget } from "../../notebook/entry.ts";
import type { Keeper } from "../../notebook/keeper.ts";
import type { CorpusIndex } from "../../selectors/corpus-index.ts";
import { newNotebookStudy } from "../../state/study.ts";
import { isTyping } from "../is-typing.ts";
import { useDispatch, useLanguage, useReadState } from "../page-context.ts";
import { selectedPlace } from "../study/selected-words.ts";
import { useHandler } from "../use-handler.ts";
import { notebookWordsOf } from "../words/notebook-words-of.ts";
import { beginNote } from "./note-deeds.ts";
import { targetOfPlace } from "./targets.ts";

type NoteKeyProps = { readonly keeper: Keeper; readonly index: CorpusIndex };

const KEY = "n";
const ROOM = 120;

/**
 * Begins a note by the key N, or by a button beside words that are selected: on those words, on the mark of a
 * text that has the focus, or on what is chosen.
 */
export function NoteKey({ keeper, index }: NoteKeyProps) {
  const said = notebookWordsOf(useLanguage());
  const dispatch = useDispatch();
  const readState = useReadState();
  const [at, setAt] = useState<{ readonly left: number; readonly top: number }>();
  const begin = useHandler((target: NoteTarget) => {
    getSelection()?.removeAllRanges();
    setAt(undefined);
    dispatch({ type: "study", study: newNotebookStudy("notes", beginNote(keeper, target)) });
  });
  const targetNow = useHandler((): NoteTarget | undefined => {
    const place = selectedPlace(getSelection()) ?? placeOfMark(document.activeElement);
    if (place) return targetOfPlace(place, index);
    const { selection } = readState().view;
    return selection.type === "none" ? undefined : selection;
  });
  useEffect(() => {
    const look = () => setAt(besideWords());
    const listen = (event: KeyboardEvent) => {
      const isHeld = event.ctrlKey || event.metaKey || event.altKey || event.isComposing;
      if (event.key.toLowerCase() !== KEY || isHeld || event.defaultPrevented || isTyping(event.target))
        return;
      const target = targetNow();
      if (!target) return;
      event.preventDefault(); // the letter would be the first of the note
      begin(target);
    };
    look();
    document.addEventListener("selectionchange", look);
    addEventListener("scroll", look, { capture: true, passive: true });
    addEventListener("keydown", listen);
    return () => {
      document.removeEventListener("selectionchange", look);
      removeEventListener("scroll", look, { capture: true });
      removeEventListener("keydown", listen);
    };
  }, [begin, targetNow]);
  if (!at) return undefined;
  return (
    <button
      type="button"
      className="everywhere-button note-button"
      style={at}
      aria-keyshortcuts={KEY}
      onPointerDown={(event) => event.preventDefault()} // the selection stays
      onClick={() => {
        const target = targetNow();
        if (target) begin(target);
      }}
    >
      {said.add} <kbd aria-hidden="true">{KEY.toUpperCase()}</kbd>
    </button>
  );
}

/** Above selected words: below them stands the way to all their places. */
function besideWords() {
  const selection = getSelection();
  if (!selectedPlace(selection) || !selection) return undefined;
  const { left, top } = selection.getRangeAt(0).getBoundingClientRect();
  return { left: Math.max(6, Math.min(left, innerWidth - ROOM)), top: Math.max(6, top - 34) };
}

/** The words of a mark in a text. */
function placeOfMark(element: Element | null) {
  if (!(element instanceof HTMLElement)) return undefined;
  const source = element.closest<HTMLElement>("[data-source]")?.dataset["source"];
  const { start, end } = element.dataset;
  if (source === undefined || start === undefined || end === undefined) return undefined;
  return { sourceId: source, start: Number(start), end: Number(end) };
}
