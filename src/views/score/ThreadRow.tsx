import { headReading } from "../../selectors/select-threads.ts";
import type { Cell, Thread } from "../../selectors/select-threads.ts";
import { useAppState, useDispatch, useLanguage, useTell, useWords } from "../page-context.ts";
import { Mixed } from "../Mixed.tsx";
import { threadLine } from "./place-bead-columns.ts";
import type { BeadColumn, ThreadAxis } from "./place-bead-columns.ts";
import { roveFocus } from "../rove-focus.ts";
import { EveryWording, expandedHeight, Wordings } from "./Wordings.tsx";

type ThreadRowProps = {
  readonly thread: Thread;
  readonly layout: ThreadAxis;
  readonly columns: readonly BeadColumn[];
  readonly opensFamily: boolean;
  readonly isTabStop: boolean;
};

/** A theme followed from text to text. The line runs from its first bead to its last. */
export function ThreadRow({ thread, layout, columns, opensFamily, isTabStop }: ThreadRowProps) {
  const tell = useTell();
  const language = useLanguage();
  const dispatch = useDispatch();
  const { theme } = thread;
  const isChosen = useAppState(
    ({ view }) => view.selection.type === "theme" && view.selection.id === theme.id,
  );
  const choose = () => dispatch({ type: "select", selection: { type: "theme", id: theme.id } });
  const beads = columns.flatMap((column) => {
    const cell = thread.cells.find(({ source }) => source.id === column.sourceId);
    return cell ? [{ column, cell }] : [];
  });
  const used = thread.cells.filter((cell) => headReading(cell).count > 0).map(({ source }) => source.id);
  const line = threadLine(used, layout);
  return (
    <div
      className={`thread family-${thread.familyRank}${opensFamily ? " opens-family" : ""}${isChosen ? " is-chosen" : ""}`}
      data-theme={theme.id}
      style={{ height: isChosen ? expandedHeight(beads) : 23 }}
    >
      <button
        type="button"
        data-rove=""
        className="thread-label"
        style={{ maxWidth: Math.max(150, (columns[0]?.x ?? 220) - 34) }}
        tabIndex={isTabStop ? 0 : -1}
        aria-pressed={isChosen}
        title={`${tell(theme.label)} · ${theme.zhFormula}`}
        onKeyDown={roveFocus}
        onClick={choose}
      >
        <span className="thread-name">
          <Mixed text={tell(theme.shortLabel)} language={language} />
        </span>
        {language === "en" && (
          <span className="thread-zh" lang="zh-Hans">
            {theme.zhFormula}
          </span>
        )}
      </button>
      {line && <span className="thread-line" style={{ left: line.from, width: line.to - line.from }} />}
      {beads.map(({ column, cell }) => (
        <Bead key={column.sourceId} thread={thread} cell={cell} column={column} showsAll={isChosen} />
      ))}
    </div>
  );
}

type BeadProps = {
  readonly thread: Thread;
  readonly cell: Cell;
  readonly column: BeadColumn;
  readonly showsAll: boolean;
};

/** Sized by rate, numbered by count; a hollow ring where the text does not use the formula. */
function Bead({ thread, cell, column, showsAll }: BeadProps) {
  const words = useWords();
  const tell = useTell();
  const dispatch = useDispatch();
  const { theme } = thread;
  const head = headReading(cell);
  const title = tell(cell.source.shortTitle);
  const first = head.wordings[0]?.occurrences[0]?.passage;
  const choose = () =>
    dispatch({
      type: "select",
      selection: { type: "theme", id: theme.id },
      ...(first && { place: { sourceId: first.sourceId, start: first.start, end: first.end } }),
    });
  const diameter = head.count === 0 ? 9 : 13 + Math.min(9, Math.sqrt(head.rate) * 2.6);
  const name =
    head.count === 0
      ? words.thread.absent(tell(theme.shortLabel), title)
      : words.thread.name(
          tell(theme.shortLabel),
          title,
          head.count,
          head.wordings.map(({ words: wording }) => wording),
        );
  return (
    <button
      type="button"
      data-rove=""
      data-bead={cell.source.id}
      data-count={head.count}
      tabIndex={-1}
      className={head.count === 0 ? "bead is-absent" : "bead"}
      style={{ left: column.x - 12, maxWidth: column.room + 26 }}
      aria-label={name}
      onKeyDown={roveFocus}
      onClick={choose}
    >
      <span className="bead-place">
        <span className="bead-disc" style={{ width: diameter, height: diameter }}>
          {head.count > 0 && head.count}
        </span>
      </span>
      {head.count > 0 && (showsAll ? <EveryWording cell={cell} /> : <Wordings cell={cell} />)}
    </button>
  );
}
