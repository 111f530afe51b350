import { useMemo } from "react";
import { selectPasses } from "../../selectors/select-corpus.ts";
import { selectEventColumns, selectIndex } from "../../selectors/select-index.ts";
import { selectBandPlan, selectTimeScale } from "../../selectors/select-score.ts";
import { axisPixels } from "../../timeline/axis-pixels.ts";
import { countBins } from "../../timeline/count-bins.ts";
import { densityPath } from "../../timeline/density-path.ts";
import { layOutTicks } from "../../timeline/lay-out-ticks.ts";
import { EVERYTHING } from "../../timeline/zoom-gesture.ts";
import { measureText } from "../measure-text.ts";
import { useAppState, useLanguage } from "../page-context.ts";

type OverviewPictureProps = { readonly left: number; readonly width: number };

/** Heights in pixels: of the tallest bin, down to the axis, and to the feet of its words. */
const TALLEST = 14;
const AXIS = 16;
const WORDS = 27;
const HEIGHT = 30;
/** Pixels to a bin. */
const BIN = 3;
const FONT = '10.5px "Noto Sans", system-ui, sans-serif';

/** How many events stand where, eras behind them, and an axis that is broken where the scale leaves time out. */
export function OverviewPicture({ left, width }: OverviewPictureProps) {
  const language = useLanguage();
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
  const ticks = useMemo(
    () => withoutCollisions(layOutTicks(scale, axis, language), width),
    [scale, axis, language, width],
  );
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
      {ticks.map(({ x, label }) => (
        <text key={`${x} ${label}`} x={Math.max(0, x)} y={WORDS}>
          {label}
        </text>
      ))}
    </svg>
  );
}

/** From left to right; a label for which no room is left is not written. */
function withoutCollisions<T extends { readonly x: number; readonly label: string }>(
  ticks: readonly T[],
  width: number,
): readonly T[] {
  const kept: T[] = [];
  let end = -Infinity;
  for (const tick of ticks) {
    const right = tick.x + measureText(tick.label, FONT, 10.5);
    if (tick.x < end + 8 || tick.x < -4 || right > width) continue;
    kept.push(tick);
    end = right;
  }
  return kept;
}
