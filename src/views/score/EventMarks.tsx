import type { ScoreLayout } from "../../timeline/lay-out-score.ts";
import { useAppState, useDispatch, useWords } from "../page-context.ts";
import { roveFocus } from "../rove-focus.ts";
import { toViewWindow } from "../../timeline/axis-pixels.ts";
import { EventMark } from "./EventMark.tsx";
import { TOP } from "./score-sizes.ts";
import type { ScoreRows } from "./score-sizes.ts";

type EventMarksProps = {
  readonly layout: ScoreLayout;
  readonly rows: ScoreRows;
  readonly count: number;
};

/** All marks of the score: one tab stop, arrow keys walk in the order of time. */
export function EventMarks({ layout, rows, count }: EventMarksProps) {
  const words = useWords();
  const selection = useAppState((state) => state.view.selection);
  const chosen = selection.type === "event" ? selection.id : undefined;
  const marks = [
    ...layout.marks.map(({ event, x, row, lines }) => ({
      event,
      x,
      y: TOP + row * rows.row,
      lines,
      style: "mark" as const,
    })),
    ...layout.claims.map(({ event, saidAt, row }) => ({
      event,
      x: saidAt,
      y: rows.claimTop + row * rows.claimRow,
      lines: 1,
      style: "claim" as const,
    })),
  ].filter(({ x }) => x >= layout.axis.left - 2 && x <= layout.axis.left + layout.axis.width - 8);
  const stop = marks.some(({ event }) => event.id === chosen) ? chosen : marks[0]?.event.id;
  return (
    <div className="event-marks" role="group" data-rove-group="" aria-label={words.nav.score}>
      {marks.map(({ event, x, y, lines, style }, at) => (
        <EventMark
          key={event.id}
          event={event}
          left={x}
          top={y}
          room={layout.axis.left + layout.axis.width + 20 - x}
          showsDate={lines === 2}
          isClaim={style === "claim"}
          isChosen={event.id === chosen}
          isTabStop={event.id === stop}
          at={at + 1}
          of={count}
        />
      ))}
      {layout.folded.length > 0 && <FoldedMarks layout={layout} />}
    </div>
  );
}

/** Says how many marks found no room, and zooms to where the first of them lies. */
function FoldedMarks({ layout }: { readonly layout: ScoreLayout }) {
  const words = useWords();
  const dispatch = useDispatch();
  const { scale, folded } = layout;
  const days = folded.flatMap(({ dating }) => dating.earliest ?? dating.latest ?? []);
  const stretch = scale.stretches.find(({ from, to }) => days.some((day) => from <= day && day < to));
  const open = () => {
    if (!stretch) return;
    const window = { left: scale.position(stretch.from), right: scale.position(stretch.to) };
    dispatch({ type: "look-at", window: toViewWindow(window, scale) });
  };
  return (
    <button
      type="button"
      className="folded-marks"
      data-rove=""
      tabIndex={-1}
      onClick={open}
      onKeyDown={roveFocus}
    >
      <span aria-hidden="true">{words.mark.folded(folded.length)}</span>
      <span className="for-ears">{words.mark.showFolded(folded.length)}</span>
    </button>
  );
}
