/** Brings a row, or the words in it that are asked for, to where the eye looks; puts the focus on it. */
export function goToRow(page: HTMLElement | null, row: number, takesFocus = true): void {
  const target = page?.querySelector<HTMLElement>(`[data-row="${row}"]`);
  if (!page || !target) return;
  const words = takesFocus ? undefined : page.querySelector("mark.is-lit");
  const { top } = (words ?? target).getBoundingClientRect();
  const place = page.scrollTop + top - page.getBoundingClientRect().top - page.clientHeight * 0.25;
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  page.scrollTo({ top: place, behavior: calm ? "instant" : "smooth" });
  if (takesFocus) target.querySelector<HTMLElement>("[data-rove]")?.focus({ preventScroll: true });
}
