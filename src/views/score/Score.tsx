import { useMemo, useRef } from "react";
import type { TimelineEvent } from "../../domain/timeline-event.ts";
import { selectPlacedEvents, selectTrayEvents } from "../../selectors/select-corpus.ts";
import { selectFirstDays, selectTimeScale } from "../../selectors/select-score.ts";
import { selectColumns } from "../../selectors/select-threads.ts";
import { layOutScore } from "../../timeline/lay-out-score.ts";
import { describeDate } from "../describe-date.ts";
import { measureText } from "../measure-text.ts";
import { useAppState, useLanguage, useWords } from "../page-context.ts";
import { useMediaQuery } from "../use-media-query.ts";
import { useSize } from "../use-size.ts";
import { Legend } from "./Legend.tsx";
import { EventMarks } from "./EventMarks.tsx";
import { ScoreAxis } from "./ScoreAxis.tsx";
import { ScorePicture } from "./ScorePicture.tsx";
import * as sizes from "./score-sizes.ts";
import { Threads } from "./Threads.tsx";
import { UndatedTray } from "./UndatedTray.tsx";
import { useZoom } from "./use-zoom.ts";
import "../look/score.css";

/** Events above the axis, one thread per theme below, and what has no date beside them. */
export function Score() {
  const language = useLanguage();
  const words = useWords();
  const events = useAppState(selectPlacedEvents);
  const tray = useAppState(selectTrayEvents);
  const columns = useAppState(selectColumns);
  const window = useAppState((state) => state.view.window);
  const isCompact = useMediaQuery("(max-height: 800px) and (min-height: 621px)");
  const chosenId = useAppState(({ view }) =>
    view.selection.type === "event" ? view.selection.id : undefined,
  );
  const frame = useRef<HTMLDivElement>(null);
  const top = useRef<HTMLDivElement>(null);
  const { width: frameWidth } = useSize(frame);

  const { isNarrow, left, width, undated, row, claimRow } = sizes.scoreColumns(frameWidth);
  const scale = useAppState(selectTimeScale);
  const days = useAppState(selectFirstDays);
  const layout = useMemo(() => {
    const labelWidth = (event: TimelineEvent) => {
      const title = measureText(event.shortTitle[language], LABEL_FONT, sizes.LABEL_FONT);
      const date = measureText(describeDate(event.dating, language, words, "short"), DATE_FONT, 11);
      const widest =
        !isCompact && event.partOf === undefined && event.publishes === undefined
          ? Math.max(title, date)
          : title;
      return sizes.LABEL_OFFSET + Math.min(sizes.LONGEST_LABEL, widest) + sizes.LABEL_GAP;
    };
    return layOutScore({
      events,
      columns: columns.map(({ source, day }) => ({ id: source.id, day })),
      scale,
      days,
      window,
      language,
      left,
      width,
      maxRows: sizes.maxRows,
      isCompact,
      chosenId,
      labelWidth,
      claimWidth: (event) => 24 + measureText(event.shortTitle[language], CLAIM_FONT, 12),
    });
  }, [events, columns, scale, days, window, language, words, left, width, isCompact, chosenId]);

  const claimTop = sizes.TOP + layout.rows * row + sizes.CLAIM_TOP;
  const axisY = claimTop + layout.claimRows * claimRow + 8;
  useZoom(top, scale, left, width);

  return (
    <div className={isNarrow ? "score is-narrow" : "score"} ref={frame}>
      <div
        className="score-top"
        ref={top}
        style={{ height: axisY + sizes.AXIS_HEIGHT, minWidth: left + width + undated }}
      >
        <ScorePicture layout={layout} rows={{ row, claimRow, claimTop, axisY }} columns={columns} />
        <EventMarks layout={layout} rows={{ row, claimRow, claimTop, axisY }} count={events.length} />
        {!isNarrow && <Legend />}
        <ScoreAxis layout={layout} axisY={axisY} />
        {(tray.length > 0 || columns.some(({ day }) => day === undefined)) && (
          <UndatedTray events={tray} left={left + width} />
        )}
      </div>
      <Threads layout={layout} right={left + width} undated={undated} />
    </div>
  );
}

const SANS = '"Noto Sans", system-ui, sans-serif';
const LABEL_FONT = `500 ${sizes.LABEL_FONT}px ${SANS}`;
const CLAIM_FONT = 'italic 12px "Noto Serif", serif';
const DATE_FONT = `11px ${SANS}`;
