import { useMemo } from "react";
import { selectPasses } from "../../selectors/select-corpus.ts";
import { selectEventColumns, selectIndex } from "../../selectors/select-index.ts";
import { selectBandPlan, selectTimeScale } from "../../selectors/select-score.ts";
import { axisPixels } from "../../timeline/axis-pixels.ts";
import { countBins } from "../../timeline/count-bins.ts";
import { densityPath } from "../../timeline/density-path.ts";
import { EVERYTHING } from "../../timeline/axis-window.ts";
import { useAppState } from "../page-context.ts";

type OverviewPictureProps = { readonly left: number; readonly width: number };

/** Heights in pixels: of the tallest bin, down to the axis, and of all. */
const TALLEST = 14;
const AXIS = 16;
const HEIGHT = 18;
/** Pixels to a bin. */
const BIN = 3;

/** How many events stand where, eras behind them, and an axis that is broken where the scale leaves time out. */
export function OverviewPicture({ left, width }: OverviewPictureProps) {
  const columns = useAppState(selectEventColumns);
  const passes = useAppState(selectPasses);
  const scale = useAppState(selectTimeScale);
  const plan = useAppState(selectBandPlan);
  const clock = useAppState((state) => state.view.clock);
  const eras = useAppState(selectIndex)?.corpus.eras ?? [];
  const bins = Math.max(1, Math.round(width / BIN));
  const counts = useMemo(
    () => countBins({ columns, scale, clock, plan }, passes, bins),
    [columns, scale, clock, plan, passes, bins],
  );
  const most = counts.all.reduce((most, count) => Math.max(most, count), 0);
  const axis = useMemo(() => axisPixels(scale, EVERYTHING, 0, width), [scale, width]);
  return (
    <svg
      className="overview-picture"
      style={{ left }}
      width={width}
      height={HEIGHT}
      viewBox={`0 0 ${width} ${HEIGHT}`}
      aria-hidden="true"
    >
      {scale.type !== "day-zero" &&
        eras.map(({ id, dating: { earliest = scale.from, latest = scale.to } }) => {
          const x = Math.max(0, axis.x(earliest));
          const end = Math.min(width, axis.x(latest + 1));
          return (
            <rect
              key={id}
              className="overview-era"
              x={x}
              width={Math.max(1, end - x)}
              y={1}
              height={AXIS - 1}
            />
          );
        })}
      <path className="overview-all" d={densityPath(counts.all, most, width, TALLEST, AXIS)} />
      <path className="overview-passing" d={densityPath(counts.passing, most, width, TALLEST, AXIS)} />
      <path className="overview-axis" d={`M0 ${AXIS}H${width}`} />
      {scale.gaps.map(({ from, to }) => (
        <path key={from} className="overview-gap" d={`M${axis.x(from)} ${AXIS}H${axis.x(to)}`} />
      ))}
    </svg>
  );
}
