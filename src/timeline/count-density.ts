import { rankAt } from "./position-grid.ts";
import type { ScoreIndex } from "./score-index.ts";
import type { AxisWindow } from "./axis-window.ts";

/**
 * How many events of a band stand in each of `columns` equally wide columns of a window. Read from
 * tables: the time it takes does not depend on the number of events.
 */
export function countDensity(
  { grid }: ScoreIndex,
  band: number,
  { left, right }: AxisWindow,
  columns: number,
): Uint32Array {
  const counts = new Uint32Array(columns);
  for (const track of [band * 2, band * 2 + 1]) {
    let before = rankAt(grid, track, left);
    for (let column = 0; column < columns; column += 1) {
      const edge = left + ((right - left) * (column + 1)) / columns;
      const next = rankAt(grid, track, column === columns - 1 && edge >= 1 ? 2 : edge);
      counts[column] = (counts[column] ?? 0) + next - before;
      before = next;
    }
  }
  return counts;
}
