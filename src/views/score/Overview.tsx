import { useEffect, useRef } from "react";
import type { KeyboardEvent } from "react";
import { selectTimeScale } from "../../selectors/select-score.ts";
import { deepestZoom, toViewWindow } from "../../timeline/axis-pixels.ts";
import type { AxisWindow } from "../../timeline/axis-window.ts";
import { useAppState, useLanguage, useWords } from "../page-context.ts";
import { useSize } from "../use-size.ts";
import { useIsVertical } from "../vertical/use-is-vertical.ts";
import type { LiveWindow } from "./live-window.ts";
import { moveParts, overviewPlaces, TARGET } from "./overview-places.ts";
import type { Place } from "./overview-places.ts";
import { OverviewPicture } from "./OverviewPicture.tsx";
import { OverviewWords } from "./OverviewWords.tsx";
import { windowAfterKey } from "./overview-keys.ts";
import { scoreColumns } from "./score-sizes.ts";
import { tellStretch } from "./tell-stretch.ts";
import { useAxisWindow, useLookAt } from "./use-look-at.ts";
import { useOverviewHand } from "./use-overview-hand.ts";

type OverviewProps = {
  /** Where a hand moves the window of the score at this moment. */
  readonly moved: LiveWindow;
};

/**
 * The whole axis, small: how many events stand where, and the window on screen as a frame that can be
 * moved, resized, or drawn anew. It is always there, because it is the way back.
 */
export function Overview({ moved }: OverviewProps) {
  const { overview } = useWords();
  const strip = useRef<HTMLDivElement>(null);
  const { width: frameWidth } = useSize(strip);
  const { left: scoreLeft, width: scoreWidth } = scoreColumns(frameWidth);
  const isNarrow = useIsVertical(); // then no axis runs along it
  const left = isNarrow ? TARGET : scoreLeft;
  const width = isNarrow ? Math.max(1, frameWidth - 2 * TARGET) : scoreWidth;
  const scale = useAppState(selectTimeScale);
  const hand = useAppState((state) => state.hand);
  const lookAt = useLookAt();
  const window = useAxisWindow();
  const narrowest = 1 / deepestZoom(scale);
  const { drawn, press } = useOverviewHand({ window, lookAt }, { left, width, narrowest });
  const isWhole = window.right - window.left >= 1 - 1e-6;
  const x = (position: number) => left + position * width;
  const shape = `${isNarrow ? " has-words" : ""}${isWhole ? " is-whole" : ""}`;

  const places = overviewPlaces(window, { left, width });
  useEffect(
    () =>
      moved.follow((to) => strip.current && moveParts(strip.current, overviewPlaces(to, { left, width }))),
    [moved, left, width],
  );
  return (
    <div
      ref={strip}
      className={`overview${shape}`}
      role="group"
      aria-label={overview.label}
      onPointerDown={press("strip")}
    >
      {frameWidth > 0 && (
        <>
          <OverviewPicture left={left} width={width} />
          <div className="overview-shade" data-part="before" style={places.before} />
          <div className="overview-shade" data-part="after" style={places.after} />
          <div className="overview-frame" data-part="frame" style={places.frame} />
          {(isNarrow || !isWhole) && (
            <OverviewWords left={left} width={width} place={isNarrow ? "below" : "within"} />
          )}
          {(["window", "start", "end"] as const).map((grip) => (
            <Slider
              key={grip}
              grip={grip}
              place={places[grip]}
              window={window}
              narrowest={narrowest}
              lookAt={lookAt}
              onPointerDown={press(grip === "window" && (isWhole || hand === "range") ? "strip" : grip)}
            />
          ))}
          {drawn && (
            <div
              className="overview-drawn"
              style={{ left: x(drawn.left), width: (drawn.right - drawn.left) * width }}
            />
          )}
        </>
      )}
    </div>
  );
}

type SliderProps = {
  readonly grip: "window" | "start" | "end";
  readonly place: Place;
  readonly window: AxisWindow;
  readonly narrowest: number;
  readonly lookAt: (window: AxisWindow) => void;
  readonly onPointerDown: (event: React.PointerEvent<HTMLElement>) => void;
};

/** The window or one of its edges, for pointers and for keys; its value is told in dates. */
function Slider({ grip, place, window, narrowest, lookAt, onPointerDown }: SliderProps) {
  const words = useWords();
  const language = useLanguage();
  const scale = useAppState(selectTimeScale);
  const type = useAppState((state) => state.view.scale);
  const shown = toViewWindow(window, scale);
  const whole = shown ?? { from: scale.from, to: scale.to };
  const day = grip === "start" ? whole.from : whole.to;
  const stretch =
    grip === "window" ? whole : grip === "start" ? { from: day, to: day + 1 } : { from: day - 1, to: day };
  const position = grip === "end" ? window.right : window.left;
  const obey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = windowAfterKey(event, grip, window, narrowest);
    if (!next) return;
    event.preventDefault();
    event.stopPropagation();
    lookAt(next);
  };
  return (
    <div
      className={`overview-grip grip-${grip}`}
      role="slider"
      tabIndex={0}
      aria-label={words.overview[grip]}
      aria-orientation="horizontal"
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(position * 100)}
      aria-valuetext={
        grip === "window" && !shown ? words.overview.everything : tellStretch(stretch, type, language, words)
      }
      data-part={grip}
      style={place}
      onPointerDown={onPointerDown}
      onKeyDown={obey}
    />
  );
}
