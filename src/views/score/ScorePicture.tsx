import type { ClaimLine, ScoreLayout, ScoreMark } from "../../timeline/lay-out-score.ts";
import { layOutTethers } from "../../timeline/lay-out-score.ts";
import type { Column } from "../../selectors/select-threads.ts";
import { dateLook } from "../date-look.ts";
import { useAppState } from "../page-context.ts";
import { AXIS_HEIGHT, TOP } from "./score-sizes.ts";
import type { ScoreRows } from "./score-sizes.ts";

type ScorePictureProps = {
  readonly layout: ScoreLayout;
  readonly rows: ScoreRows;
  readonly columns: readonly Column[];
};

/** What lies under the marks: true extents, tethers, claims, document lines, the axis and its gaps. */
export function ScorePicture({ layout, rows, columns }: ScorePictureProps) {
  const { axisY } = rows;
  const selection = useAppState((state) => state.view.selection);
  const chosen = selection.type === "event" ? selection.id : undefined;
  const { axis } = layout;
  const right = axis.left + axis.width;
  const height = axisY + AXIS_HEIGHT;
  return (
    <svg className="score-picture" width="100%" height={height} aria-hidden="true">
      <defs>
        <linearGradient id="fade-left">
          <stop offset="0" className="fade-none" />
          <stop offset="1" className="fade-full" />
        </linearGradient>
        <linearGradient id="fade-right">
          <stop offset="0" className="fade-full" />
          <stop offset="1" className="fade-none" />
        </linearGradient>
        <clipPath id="axis-clip">
          <rect x={axis.left - 10} y="0" width={axis.width + 10} height={height} />
        </clipPath>
      </defs>
      <g clipPath="url(#axis-clip)">
        {columns.map(({ source }) => {
          const x = layout.columnX.get(source.id);
          return x === undefined ? undefined : (
            <line key={source.id} className="document-line" x1={x} x2={x} y1={axisY} y2={height} />
          );
        })}
        {layOutTethers(layout.marks).map((tether) => (
          <path
            key={`${tether.eventId}>${tether.publicationId}`}
            className={
              chosen === tether.eventId || chosen === tether.publicationId ? "tether chosen" : "tether"
            }
            d={tetherPath(tether, layout.marks, rows.row)}
          />
        ))}
        {layout.marks.map((mark) => (
          <Extent key={mark.event.id} mark={mark} row={rows.row} chosen={mark.event.id === chosen} />
        ))}
        {layout.claims.map((claim) => (
          <Claim key={claim.event.id} claim={claim} rows={rows} chosen={claim.event.id === chosen} />
        ))}
      </g>
      <AxisLine layout={layout} axisY={axisY} right={right} />
    </svg>
  );
}

type ClaimProps = { readonly claim: ClaimLine; readonly rows: ScoreRows; readonly chosen: boolean };

/** From the time a claim speaks of to where it was said; what it leaves open fades behind its words. */
function Claim({ claim: { from, saidAt, labelEnd, row }, rows, chosen }: ClaimProps) {
  const y = rows.claimTop + row * rows.claimRow + rows.claimRow / 2;
  const mine = chosen ? " chosen" : "";
  return (
    <g>
      <line className={`claim-line${mine}`} x1={Math.min(from, saidAt - 6)} x2={saidAt} y1={y} y2={y} />
      <circle className={`claim-start${mine}`} cx={from} cy={y} r="2.2" />
      <rect x={labelEnd} y={y - 0.5} width={OPEN_END} height="1" fill="url(#fade-right)" />
    </g>
  );
}

const OPEN_END = 46;

type ExtentProps = { readonly mark: ScoreMark; readonly row: number; readonly chosen: boolean };

/**
 * The true length of an event, under its label; open ends run out. A part that has no date of
 * its own shares the length of its whole, which is drawn once; chosen, it shows it too.
 */
function Extent({ mark, row, chosen }: ExtentProps) {
  if (mark.event.partOf !== undefined && !chosen) return undefined;
  const y = TOP + (mark.row + mark.lines) * row - 2;
  const look = chosen ? "chosen" : dateLook(mark.event.dating);
  const fade = mark.opensLeft ? "url(#fade-left)" : mark.opensRight ? "url(#fade-right)" : undefined;
  return (
    <rect
      className={`extent look-${look}`}
      x={mark.from}
      y={y}
      width={Math.max(2, mark.to - mark.from)}
      height="2.5"
      {...(fade && { fill: fade })}
    />
  );
}

/** Down the left of the shapes, from what happened to what reported it, leaving the labels free. */
function tetherPath(
  tether: { readonly eventId: string; readonly publicationId: string },
  marks: readonly ScoreMark[],
  row: number,
): string {
  const from = marks.find(({ event }) => event.id === tether.eventId);
  const to = marks.find(({ event }) => event.id === tether.publicationId);
  if (!from || !to) return "";
  const x1 = from.x - 5;
  const y1 = TOP + from.row * row + 9;
  const y2 = TOP + to.row * row + 9;
  const bend = Math.min(8, Math.abs(y2 - y1) / 2) * Math.sign(y2 - y1);
  return `M${from.x} ${y1}H${x1 + 4}Q${x1} ${y1} ${x1} ${y1 + bend}V${y2 - bend}Q${x1} ${y2} ${x1 + 8} ${y2}H${to.x}`;
}

/** A straight line where time runs true, a wave where it is left out. */
function AxisLine({
  layout,
  axisY,
  right,
}: {
  readonly layout: ScoreLayout;
  readonly axisY: number;
  readonly right: number;
}) {
  let path = `M${layout.axis.left} ${axisY}`;
  for (const { from, to } of layout.gaps) {
    if (to < layout.axis.left || from > right) continue;
    const start = Math.max(from + 6, layout.axis.left);
    const wave = (Math.min(to, right) - 6 - start) / 4;
    if (wave <= 0) continue;
    path += `H${start}q${wave / 2} -5 ${wave} 0t${wave} 0t${wave} 0t${wave} 0`;
  }
  return (
    <>
      <path className="axis-line" d={`${path}H${right}`} />
      {layout.ticks
        .filter(({ x }) => x >= layout.axis.left && x <= right)
        .map(({ x, label }) => (
          <line key={label} className="tick" x1={x} x2={x} y1={axisY} y2={axisY + 5} />
        ))}
    </>
  );
}
