import type { KeyboardEvent } from "react";

const STEPS: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/**
 * Arrow keys go from button to button of a table, over cells that have none; the table is one stop of the
 * tab key (WAI-ARIA grid). To be put on the table; its buttons carry `data-cell`, the first `tabIndex` 0.
 */
export function walkTable(event: KeyboardEvent<HTMLTableElement>): void {
  const step = STEPS[event.key];
  if (!step || event.ctrlKey || event.metaKey || event.altKey) return;
  const from = (event.target as HTMLElement).closest<HTMLElement>("[data-cell]");
  const cell = from?.closest("td");
  const row = cell?.closest("tr");
  if (!from || !cell || !row) return;
  const [down, right] = step;
  let [at, column] = [row.rowIndex + down, cell.cellIndex + right];
  for (;;) {
    const next = event.currentTarget.rows.item(at)?.cells.item(column);
    if (!next) return;
    const stop = next.querySelector<HTMLElement>("[data-cell]");
    if (stop) {
      event.preventDefault();
      from.tabIndex = -1;
      stop.tabIndex = 0;
      stop.focus();
      return;
    }
    [at, column] = [at + down, column + right];
  }
}
