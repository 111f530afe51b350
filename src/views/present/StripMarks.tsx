import type { DayNumber } from "../../domain/calendar-day.ts";
import type { TimelineEvent } from "../../domain/timeline-event.ts";
import { MARK_PATHS, MARK_SIZE, hatchPath } from "../../timeline/mark-paths.ts";
import type { StripMark, StripPicture } from "../../timeline/strip-picture.ts";
import { dateLook } from "../date-look.ts";

type StripMarksProps = {
  readonly picture: StripPicture;
  readonly chosen: readonly { readonly event: TimelineEvent; readonly day: DayNumber }[];
  readonly width: number;
  /** Height of its letters in pixels. */
  readonly letter: number;
};

/** In letters, from the top. */
const TALL = 6.1;
const AXIS = 4.5;
const FIRST_ROW = 3.65;
const CHOSEN_ROW = 3.3;
const ROW = 1.35;
const COUNT = 2;
const LABEL = 5.8;
const MARK = 1.15;
const CHOSEN = 1.8;

/** The axis with its marks, in pixels. */
export function StripMarks({ picture, chosen, width, letter }: StripMarksProps) {
  const y = (letters: number) => letters * letter;
  return (
    <svg width={width} height={y(TALL)} aria-hidden="true">
      <path className="strip-axis" d={`M0 ${y(AXIS)}H${width}`} strokeWidth={letter * 0.12} />
      {picture.breaks.map((x) => (
        <path
          key={x}
          className="strip-break"
          strokeWidth={letter * 0.12}
          d={`M${x - letter * 0.42} ${y(AXIS + 0.4)}l${letter * 0.4} ${-y(0.8)}m${letter * 0.04} ${y(0.8)}l${letter * 0.4} ${-y(0.8)}`}
        />
      ))}
      {picture.ticks.map(({ x, label }) => (
        <text key={x} x={x} y={y(LABEL)} className="strip-label">
          {label}
        </text>
      ))}
      <g className="strip-marks">
        {picture.columns.map(({ x, marks, count }) => (
          <g key={x}>
            {marks.map((mark, row) => (
              <Mark
                key={mark.id}
                kind={mark.kind}
                look={mark.look}
                x={Math.min(width - letter, Math.max(letter, x))}
                y={y(FIRST_ROW - row * ROW)}
                size={letter * MARK}
              />
            ))}
            {count > marks.length && (
              <text x={x} y={y(COUNT)} className="strip-count" textAnchor="middle">
                {count}
              </text>
            )}
          </g>
        ))}
      </g>
      {chosen.map(({ event, day }) => {
        const x = picture.x(day);
        if (!(x >= -letter && x <= width + letter)) return undefined;
        const at = Math.min(width - letter, Math.max(letter, x));
        return (
          <g key={event.id} className="strip-chosen" data-chosen={event.id}>
            <rect
              className="strip-halo"
              x={at - letter * CHOSEN * 0.62}
              y={y(CHOSEN_ROW - CHOSEN * 0.56)}
              width={letter * CHOSEN * 1.24}
              height={y(AXIS - 0.1 - CHOSEN_ROW + CHOSEN * 0.56)}
            />
            <path
              className="strip-stem"
              strokeWidth={letter * 0.16}
              d={`M${at} ${y(CHOSEN_ROW + CHOSEN * 0.4)}V${y(AXIS + 0.3)}`}
            />
            <Mark
              kind={event.kind}
              look={dateLook(event.dating)}
              x={at}
              y={y(CHOSEN_ROW)}
              size={letter * CHOSEN}
            />
          </g>
        );
      })}
    </svg>
  );
}

type MarkProps = Pick<StripMark, "kind" | "look"> & {
  readonly x: number;
  readonly y: number;
  readonly size: number;
};

function Mark({ kind, look, x, y, size }: MarkProps) {
  const scale = size / MARK_SIZE;
  const path = MARK_PATHS[kind];
  return (
    <g
      className={`mark-shape look-${look}`}
      transform={`translate(${x - size / 2} ${y - size / 2}) scale(${scale})`}
    >
      <path className="mark-ground" d={path} />
      {look === "reasoned" && <path className="mark-hatch" d={hatchPath(kind)} />}
      <path className="mark-outline" d={path} />
    </g>
  );
}
