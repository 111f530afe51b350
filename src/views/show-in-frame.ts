/** Scrolls a frame no further than needed for one of its rows to be seen whole; the page itself stays. */
export function showInFrame(frame: HTMLElement | null | undefined, row: HTMLElement): void {
  if (!frame) return;
  const { top, bottom } = row.getBoundingClientRect();
  const edges = frame.getBoundingClientRect();
  if (top < edges.top) frame.scrollTo({ top: frame.scrollTop + top - edges.top });
  else if (bottom > edges.bottom) frame.scrollTo({ top: frame.scrollTop + bottom - edges.bottom });
}
