/** A row in the document, or room for rows that are not. */
export type RowPart =
  | { readonly type: "row"; readonly at: number }
  | { readonly type: "room"; readonly rows: number };

/** Rows beyond each edge of what is seen: a little scrolling, and a step of a key, find them there. */
const BEYOND = 12;

/**
 * Which rows of a long list stand in the document: those near what is seen, and those that must stay
 * wherever they are (the one with the focus). `top` and `height` are what is seen of the list, in
 * pixels from its start.
 *
 *     room for 480 · row 480 … row 530 · room for 1200 · row 1731 (focus) · room for the rest
 */
export function drawRows(
  count: number,
  rowHeight: number,
  seen: { readonly top: number; readonly height: number },
  kept: readonly number[] = [],
): readonly RowPart[] {
  const from = Math.max(0, Math.floor(seen.top / rowHeight) - BEYOND);
  const to = Math.min(count, Math.ceil((seen.top + seen.height) / rowHeight) + BEYOND);
  const near = Array.from({ length: Math.max(0, to - from) }, (_, step) => from + step);
  const away = kept.filter((at) => at >= 0 && at < count && (at < from || at >= to));
  const rows = [...new Set([...near, ...away])].toSorted((a, b) => a - b);
  const parts: RowPart[] = [];
  let next = 0;
  for (const at of rows) {
    if (at > next) parts.push({ type: "room", rows: at - next });
    parts.push({ type: "row", at });
    next = at + 1;
  }
  if (next < count) parts.push({ type: "room", rows: count - next });
  return parts;
}
