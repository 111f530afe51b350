/** Brings a row to where the eye looks and puts the focus on it. */
export function goToRow(page: HTMLElement | null, row: number, takesFocus = true): void {
  const target = page?.querySelector<HTMLElement>(`[data-row="${row}"]`);
  if (!page || !target) return;
  const { top } = target.getBoundingClientRect();
  const place = page.scrollTop + top - page.getBoundingClientRect().top - page.clientHeight * 0.25;
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  page.scrollTo({ top: place, behavior: calm ? "instant" : "smooth" });
  if (takesFocus) target.querySelector<HTMLElement>("[data-rove]")?.focus({ preventScroll: true });
}
