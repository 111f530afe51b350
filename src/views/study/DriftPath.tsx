import { useEffect, useState } from "react";
import type { RefObject } from "react";
import { curveBumpX, line } from "d3";
import type { DriftStep } from "../../themes/trace-drift.ts";

type DriftPathProps = {
  /** What the path is drawn over; its buttons carry `data-cell`, row and column. */
  readonly frame: RefObject<HTMLElement | null>;
  readonly steps: readonly DriftStep[];
};

type Point = readonly [x: number, y: number];

const pathOf = line<Point>().curve(curveBumpX);

/** A line through the beads of the path where they stand, drawn again when anything changes its place. */
export function DriftPath({ frame, steps }: DriftPathProps) {
  const [path, setPath] = useState("");
  useEffect(() => {
    const element = frame.current;
    if (!element) return undefined;
    const measure = () => setPath(pathOf(steps.flatMap((step) => placeOf(element, step))) ?? "");
    const watcher = new ResizeObserver(measure);
    watcher.observe(element);
    measure();
    return () => watcher.disconnect();
  }, [frame, steps]);
  return (
    <svg className="drift-path" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}

/** The middle of a bead, in pixels of the frame. */
function placeOf(frame: HTMLElement, { row, column }: DriftStep): readonly Point[] {
  const bead = frame.querySelector(`[data-cell="${row}|${column}"]`)?.getBoundingClientRect();
  if (!bead) return [];
  const { left, top } = frame.getBoundingClientRect();
  return [[bead.left + bead.width / 2 - left, bead.top + bead.height / 2 - top]];
}
