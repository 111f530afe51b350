import { scrollToWords } from "../scroll-to-words.ts";

/** Brings a row, or the words in it that are asked for, to where the eye looks; puts the focus on it. */
export function goToRow(page: HTMLElement | null, row: number, takesFocus = true): void {
  const target = page?.querySelector<HTMLElement>(`[data-row="${row}"]`);
  if (!page || !target) return;
  const words = takesFocus ? undefined : page.querySelector<HTMLElement>("mark.is-lit");
  scrollToWords(page, words ?? target);
  if (takesFocus) target.querySelector<HTMLElement>("[data-rove]")?.focus({ preventScroll: true });
}
