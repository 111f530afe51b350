/** CSS pixels to the edges of the window, and to the words. */
const ROOM = 8;
const GAP = 3;

/**
 * Places what floats above the page under some words, or over them where there is more room; never
 * beyond the edges of the window, and out of sight with the words when their frame has scrolled them away.
 */
export function placeBeside(floating: HTMLElement, words: HTMLElement): void {
  const lines = [...words.getClientRects()];
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) return;
  const below = innerHeight - last.bottom - GAP - ROOM;
  const above = first.top - GAP - ROOM;
  const { width } = floating.getBoundingClientRect();
  const isBelow = below >= floating.scrollHeight || below >= above;
  const height = Math.min(floating.scrollHeight + 2, isBelow ? below : above);
  const left = Math.max(ROOM, Math.min(first.left, innerWidth - width - ROOM));
  const top = isBelow ? last.bottom + GAP : first.top - GAP - height;
  Object.assign(floating.style, {
    left: `${left}px`,
    top: `${top}px`,
    maxHeight: `${isBelow ? below : above}px`,
  });
  const frame = words.closest("[data-rove-group]")?.getBoundingClientRect();
  const isSeen = !frame || (last.bottom > frame.top && first.top < frame.bottom);
  floating.style.visibility = isSeen ? "" : "hidden";
}
