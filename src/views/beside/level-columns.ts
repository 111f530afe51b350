/**
 * Lets the pieces of a row begin at one height, whatever stands above them: texts of very different lengths
 * would otherwise have what corresponds screens apart. A text without that row stays where it is.
 */
export function levelColumns(frame: HTMLElement, row: number): void {
  const pieces = [...frame.querySelectorAll<HTMLElement>(".beside-column")].flatMap((column) => {
    const piece = column.querySelector<HTMLElement>(`[data-piece="${row}"]`);
    const room = Number.parseFloat(column.style.paddingTop) || 0;
    return piece ? [{ column, top: piece.offsetTop - room }] : [];
  });
  const lowest = Math.max(...pieces.map(({ top }) => top));
  if (pieces.length < 2) return;
  for (const { column, top } of pieces) column.style.paddingTop = `${lowest - top}px`;
}
