import type { ReactNode, RefObject } from "react";
import type { DayNumber } from "../../domain/calendar-day.ts";
import type { ViewWindow } from "../../domain/view-window.ts";
import type { Cluster } from "../../timeline/score-picture.ts";
import type { AxisWindow } from "../../timeline/axis-window.ts";
import type { InterfaceWords } from "../words/interface-words.ts";
import type { StagedScore } from "./staged-score.ts";

/** Everything a stage shows and tells. It knows no store: what is given is shown, what a hand does is told. */
export type ScoreStageProps = {
  readonly score: StagedScore;
  /** What `onWindow` tells has to come back here, or the stage goes back when the hand rests. */
  readonly window: ViewWindow | undefined;
  readonly words: InterfaceWords;
  /** The chosen event, as `at`. */
  readonly chosen?: number | undefined;
  /** Days on which documents were issued. */
  readonly documents?: readonly DayNumber[];
  /** False where a page waits to be scrolled by the wheel. */
  readonly wheelZooms: () => boolean;
  /** Higher than its room: its axis is held in view. */
  readonly isTall?: boolean;
  /** What lies below on the same axis: it is dragged and pinched as the stage is; the plain wheel scrolls it. */
  readonly below?: RefObject<HTMLElement | null> | undefined;
  /** Dragging marks a range even without Shift. */
  readonly brushes?: boolean;
  readonly animates?: boolean;
  /** Where a hand has moved the axis, once it rests. */
  readonly onWindow: (window: ViewWindow | undefined) => void;
  /** Every window that is painted, at once: what lies below the axis moves along with it. */
  readonly onPaint?: (window: AxisWindow) => void;
  /** Every window that is painted while a hand moves the axis: for what is not drawn anew. */
  readonly onHand?: (window: AxisWindow) => void;
  /** A hand begins to move the axis, or rests. */
  readonly onMoving?: (isMoving: boolean) => void;
  readonly onChoose: (at: number) => void;
  readonly onOpenCluster: (cluster: Cluster) => void;
  readonly onBrush: (window: ViewWindow) => void;
  /** The narrowest it may be, axis and what stands beside it, in CSS pixels. */
  readonly minWidth?: number;
  /** What stands beside the axis: legend, tray. */
  readonly children?: ReactNode;
};
