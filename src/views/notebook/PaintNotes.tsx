import { useEffect } from "react";
import type { Keeper } from "../../notebook/keeper.ts";
import { findRanges } from "../study/find-ranges.ts";
import { notesIn } from "./NoteSigns.tsx";
import { useNotebook } from "./use-notebook.ts";

/** The name by which `::highlight()` styles noted words. */
const NAME = "notes";

/** Underlines the words on which there are notes, from outside: the reader need not draw itself again. */
export function PaintNotes({ keeper }: { readonly keeper: Keeper }) {
  const entries = useNotebook(keeper, ({ notebook }) => notebook.entries);
  useEffect(() => {
    const reader = document.getElementById("reader");
    if (!reader || typeof CSS === "undefined" || !("highlights" in CSS)) return undefined; // signs are enough
    let frame: number | undefined;
    const paint = () => {
      frame = undefined;
      const ranges = [...reader.querySelectorAll<HTMLElement>("[data-from]")].flatMap((element) => {
        const source = element.closest<HTMLElement>("[data-source]")?.dataset["source"];
        if (source === undefined) return [];
        const from = Number(element.dataset["from"]);
        const to = from + (element.textContent?.length ?? 0);
        return notesIn(entries, source)
          .filter(({ start, end }) => start < to && end > from)
          .flatMap((noted) => findRanges(element, from, [noted]));
      });
      if (ranges.length === 0) CSS.highlights.delete(NAME);
      else CSS.highlights.set(NAME, new Highlight(...ranges));
    };
    const soon = () => {
      frame ??= requestAnimationFrame(paint);
    };
    const observer = new MutationObserver(soon);
    observer.observe(reader, { childList: true, subtree: true, characterData: true });
    soon();
    return () => {
      observer.disconnect();
      if (frame !== undefined) cancelAnimationFrame(frame);
    };
  }, [entries]);
  return undefined;
}
