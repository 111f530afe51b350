import { useMemo } from "react";
import { selectTimeScale } from "../../selectors/select-score.ts";
import { axisPixels } from "../../timeline/axis-pixels.ts";
import { layOutTicks } from "../../timeline/lay-out-ticks.ts";
import { EVERYTHING } from "../../timeline/axis-window.ts";
import { measureText } from "../measure-text.ts";
import { useAppState, useLanguage } from "../page-context.ts";

type OverviewWordsProps = {
  readonly left: number;
  readonly width: number;
  /** Below the strip, or within it where an axis below says more. */
  readonly place: "below" | "within";
};

const FONT = '10.5px "Noto Sans", system-ui, sans-serif';
/** The feet of the words, in pixels from the top of the strip. */
const FEET = { below: 27, within: 12 } as const;
/** Within the strip words keep clear of its frame. */
const LEAST = { below: 0, within: 4 } as const;

/** When: over what is shaded, so that it can be read there too. */
export function OverviewWords({ left, width, place }: OverviewWordsProps) {
  const language = useLanguage();
  const scale = useAppState(selectTimeScale);
  const ticks = useMemo(
    () => withoutCollisions(layOutTicks(scale, axisPixels(scale, EVERYTHING, 0, width), language), width),
    [scale, language, width],
  );
  return (
    <svg
      className={`overview-picture words-${place}`}
      style={{ left }}
      width={width}
      height={FEET[place] + 3}
      aria-hidden="true"
    >
      {ticks.map(({ x, label }) => (
        <text key={`${x} ${label}`} x={Math.max(LEAST[place], x)} y={FEET[place]}>
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
