import { useEffect, useState } from "react";
import type { RefObject } from "react";
import type { Comparison } from "../../compare/compare-texts.ts";

type JoiningLinesProps = {
  readonly frame: RefObject<HTMLDivElement | null>;
  readonly comparison: Comparison;
  readonly lit: number | undefined;
};

/** A line between two neighbouring texts, in pixels of the frame. */
type Line = {
  readonly row: number;
  readonly path: string;
  readonly status: string;
  /** How far down or up it runs. */
  readonly fall: number;
};

/** Longer lines lead from one thing off the screen to another; one that is asked for is drawn all the same. */
const FARTHEST = 1200;

/** Lines from sentence to counterpart in the gaps between the columns, drawn again when anything changes its place. */
export function JoiningLines({ frame, comparison, lit }: JoiningLinesProps) {
  const [lines, setLines] = useState<readonly Line[]>([]);
  useEffect(() => {
    const element = frame.current;
    if (!element) return undefined;
    const measure = () => setLines(measureLines(element, comparison));
    const watcher = new ResizeObserver(measure);
    for (const box of [element, ...element.querySelectorAll(".beside-column")]) watcher.observe(box);
    measure();
    return () => watcher.disconnect();
  }, [frame, comparison]);
  return (
    <svg className="joining-lines" aria-hidden="true">
      {lines.map(
        ({ row, path, status, fall }, at) =>
          (fall <= FARTHEST || row === lit) && (
            <path key={at} d={path} className={`is-${status}${row === lit ? " is-lit" : ""}`} />
          ),
      )}
    </svg>
  );
}

function measureLines(frame: HTMLElement, { rows }: Comparison): readonly Line[] {
  const origin = frame.getBoundingClientRect();
  const columns = [...frame.querySelectorAll<HTMLElement>(".beside-column")];
  const boxes = columns.map(
    (column) =>
      new Map(
        [...column.querySelectorAll<HTMLElement>("[data-piece]")].map((piece) => {
          const { left, right, top, height } = piece.getBoundingClientRect();
          const middle = top - origin.top + Math.min(height / 2, FIRST_LINES);
          return [
            Number(piece.dataset["piece"]),
            { left: left - origin.left, right: right - origin.left, middle },
          ];
        }),
      ),
  );
  return rows.flatMap(({ status = "alone", isMoved }, row) => {
    const here = boxes.flatMap((column) => column.get(row) ?? []);
    return here.slice(1).flatMap((to, at): readonly Line[] => {
      const from = here[at];
      if (!from || to.left < from.right) return []; // stacked on a narrow screen
      const bend = (to.left - from.right) / 2;
      const path = `M${from.right} ${from.middle}C${from.right + bend} ${from.middle} ${to.left - bend} ${to.middle} ${to.left} ${to.middle}`;
      return [{ row, path, status: isMoved ? "moved" : status, fall: Math.abs(to.middle - from.middle) }];
    });
  });
}

/** Of a long sentence the line ends beside its first lines. */
const FIRST_LINES = 40;
