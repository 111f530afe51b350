import type { ComparedRow } from "../../compare/compare-texts.ts";

type ChangeStripProps = {
  readonly rows: readonly ComparedRow[];
  readonly goTo: (row: number) => void;
};

const WIDTH = 14;
const HEIGHT = 1000;

/** How much each row differs, as long bars and short ones from top to bottom. The lists are the keys' way to them. */
export function ChangeStrip({ rows, goTo }: ChangeStripProps) {
  const step = HEIGHT / Math.max(1, rows.length);
  const jump = (event: React.MouseEvent<SVGSVGElement>) => {
    const { top, height } = event.currentTarget.getBoundingClientRect();
    goTo(Math.min(rows.length - 1, Math.floor(((event.clientY - top) / height) * rows.length)));
  };
  return (
    <svg
      className="change-strip"
      width={WIDTH}
      height="100%"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      onClick={jump}
    >
      {rows.map(({ id, change, cells }, at) => (
        <rect
          key={id}
          className={cells.some((units) => units.length === 0) ? "is-alone" : undefined}
          x={WIDTH - Math.max(1, change * WIDTH)}
          width={Math.max(1, change * WIDTH)}
          y={at * step}
          height={Math.max(1, step * 0.85)}
        />
      ))}
    </svg>
  );
}
